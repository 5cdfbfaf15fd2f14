// The catalogue in Brazilian Portuguese, entry by entry the English one. Terms that
// Brazilian teams say in English stay in English.
import type { Code, Wording } from './catalogue.en.ts';

export const portuguese = {
  'parse/too-large': {
    summary: 'O arquivo é grande demais',
    reason: 'Tem {observed} bytes; o limite para leitura é de {expected}.',
    fix: 'Reduza o arquivo ou mantenha o volume fora do release e registre o digest dele.',
  },
  'parse/too-deep': {
    summary: 'O arquivo tem níveis demais de aninhamento',
    reason: 'Há listas e objetos aninhados em {expected} níveis ou mais.',
    fix: 'Simplifique a estrutura: nenhum documento de um release precisa de tantos níveis.',
  },
  'parse/too-many-values': {
    summary: 'O arquivo tem valores demais',
    reason: 'São mais de {expected}.',
    fix: 'Reduza o arquivo ou mantenha o volume fora do release e registre o digest dele.',
  },
  'parse/too-many-lines': {
    summary: 'O arquivo tem linhas demais',
    reason: 'São {observed}; o limite para leitura é de {expected}.',
    fix: 'Reúna os arquivos pequenos do modelo em um único arquivo compactado, para que a lista fique menor.',
  },
  'parse/not-utf8': {
    summary: 'O arquivo não é texto em UTF-8',
    reason: 'Cada leitor veria caracteres diferentes.',
    fix: 'Salve em UTF-8.',
  },
  'parse/byte-order-mark': {
    summary: 'O arquivo começa com um byte order mark (BOM)',
    reason: 'Alguns leitores o interpretam como conteúdo.',
    fix: 'Salve em UTF-8 sem BOM.',
  },
  'parse/syntax': {
    summary: 'O arquivo tem erro de sintaxe',
    reason: '{observed}',
    fix: 'Corrija a sintaxe neste ponto.',
  },
  'parse/lfs-pointer': {
    summary: 'Há um ponteiro do Git LFS no lugar de um documento',
    reason:
      'Documentos são lidos como estão no commit. Só os arquivos no `model/` de uma release podem estar no Git LFS.',
    fix: 'Tire o arquivo do Git LFS: `git lfs pull`; remova o padrão dele de .gitattributes; `git add --renormalize .` e commit.',
  },
  'parse/several-documents': {
    summary: 'O arquivo contém vários documentos',
    reason: 'Cada leitor usaria o primeiro, o último ou todos.',
    fix: 'Mantenha um único documento por arquivo.',
  },
  'parse/directive': {
    summary: 'O arquivo tem uma diretiva YAML',
    reason: 'Uma diretiva muda a forma como o restante é lido.',
    fix: 'Remova a linha que começa com `%`.',
  },
  'parse/alias': {
    summary: 'Âncoras e aliases de YAML não são aceitos',
    reason: 'Com `{observed}`, o valor é escrito em um lugar e usado em outro.',
    fix: 'Escreva o valor por extenso.',
  },
  'parse/tag': {
    summary: 'Tags de YAML não são aceitas',
    reason: '`{observed}` muda o tipo do que vem a seguir.',
    fix: 'Remova a tag; se o valor precisa ser texto, coloque-o entre aspas.',
  },
  'parse/key-not-text': {
    summary: 'Uma chave não é texto simples',
    reason: 'Para alguns leitores, `{observed}` seria um número, um booleano ou uma estrutura.',
    fix: 'Coloque a chave entre aspas.',
  },
  'parse/merge-key': {
    summary: 'Merge keys não são aceitas',
    reason: '`<<` traz campos que ninguém vê no diff.',
    fix: 'Escreva os campos por extenso.',
  },
  'parse/reserved-key': {
    summary: 'A chave é reservada',
    reason: '`{observed}` tem significado próprio em JavaScript.',
    fix: 'Renomeie a chave.',
  },
  'parse/duplicate-key': {
    summary: 'A chave está duplicada',
    reason: '`{observed}` tem dois valores, e cada leitor pode adotar um deles.',
    fix: 'Mantenha apenas um.',
  },
  'parse/not-finite': {
    summary: 'O número não é finito',
    reason: '`{observed}` não pode ser representado em JSON.',
    fix: 'Informe um número finito.',
  },
  'parse/ambiguous-number': {
    summary: 'Cada leitor veria um número diferente',
    reason: '`{observed}` é grande demais para ser exato, ou é octal para alguns leitores.',
    fix: 'Escreva um número decimal simples ou, se for texto, coloque-o entre aspas.',
  },
  'shape/missing-field': {
    summary: 'Falta um campo',
    reason: '`{field}` é obrigatório aqui.',
    fix: 'Inclua `{field}`.',
  },
  'shape/unknown-field': {
    summary: 'O campo não existe',
    reason: '`{field}` não é um campo deste documento.',
    fix: 'Remova o campo ou corrija a grafia.',
  },
  'shape/type': {
    summary: 'O valor tem o tipo errado',
    reason: 'Encontrado: {observed}; esperado: {expected}.',
    fix: 'Informe um valor do tipo esperado.',
  },
  'shape/value': {
    summary: 'O valor não está entre os permitidos',
    reason: 'Encontrado: {observed}; permitido: {expected}.',
    fix: 'Use um dos valores permitidos.',
  },
  'shape/format': {
    summary: 'O valor está no formato errado',
    reason: 'Encontrado: {observed}; formato esperado: {expected}.',
    fix: 'Escreva o valor no formato esperado.',
  },
  'shape/text': {
    summary: 'O texto está em branco ou esconde algo',
    reason: 'O texto é `{observed}`: é preciso haver uma letra ou um dígito, e nenhum caractere invisível.',
    fix: 'Escreva-o em palavras, sem caracteres de controle, de largura zero ou que invertam a direção da escrita.',
  },
  'shape/limit': {
    summary: 'O valor está fora dos limites',
    reason: 'Encontrado: {observed}; limite: {expected}.',
    fix: 'Corrija o valor.',
  },
  'shape/duplicate-ref': {
    summary: 'Um bom-ref identifica dois itens',
    reason: '`{observed}` aparece de novo; quem o referencia poderia estar falando de qualquer um deles.',
    fix: 'Dê a cada componente, serviço e vulnerabilidade um `bom-ref` exclusivo e ajuste as referências.',
  },
  'load/more-findings': {
    summary: 'Há mais achados neste arquivo',
    reason: 'São exibidos {expected}; outros {observed} não aparecem.',
    fix: 'Corrija estes primeiro e verifique de novo.',
  },
  'load/missing-file': {
    summary: 'Falta um arquivo',
    reason: 'Sem este arquivo, nenhum release pode ser avaliado.',
    fix: 'Restaure o arquivo.',
  },
  'load/missing-evidence': {
    summary: 'Falta uma evidência',
    reason: 'Todo release precisa deste arquivo.',
    fix: 'Inclua o arquivo; `relc new` lista de onde vem cada um.',
  },
  'load/unknown-file': {
    summary: 'O arquivo não tem função aqui',
    reason: 'Só os nomes conhecidos são lidos; este arquivo seria aprovado sem leitura.',
    fix: 'Remova o arquivo ou use um dos nomes conhecidos.',
  },
  'load/unsafe-name': {
    summary: 'O nome do arquivo não pode constar de uma lista de digests',
    reason:
      'Tem uma barra invertida, uma quebra de linha ou um caractere invisível, que cada ferramenta escreve de um jeito.',
    fix: 'Renomeie o arquivo.',
  },
  'load/not-a-file': {
    summary: 'Não é um arquivo regular',
    reason: 'Links e dispositivos nunca são seguidos.',
    fix: 'Coloque aqui o próprio arquivo.',
  },
  'load/too-large': {
    summary: 'O arquivo é maior do que o relc lê',
    reason: 'São lidos no máximo {expected} bytes.',
    fix: 'Mantenha o volume fora da release e registre o digest dele, ou reduza o arquivo. Os arquivos do próprio modelo ficam em `model/`, onde podem ter qualquer tamanho.',
  },
  'load/name-not-text': {
    summary: 'O nome do arquivo não está em UTF-8',
    reason: 'Outros programas veriam aqui um arquivo que nenhuma lista de digests consegue nomear.',
    fix: 'Remova o arquivo ou renomeie-o.',
  },
  'load/no-profile': {
    summary: 'O perfil não existe',
    reason: '`{observed}` corresponderia ao arquivo {expected}.',
    fix: 'Inclua o perfil ou indique um que exista.',
  },
  'load/sums-line-ends': {
    summary: 'A lista de digests tem fins de linha do Windows',
    reason:
      'As linhas terminam em CRLF ou contêm um retorno de carro. O digest assinado é de linhas que terminam em LF.',
    fix: 'Ponha `* -text` em .gitattributes e faça checkout do arquivo de novo. Se ele foi gravado assim, grave-o de novo com LF e assine-o de novo.',
  },
  'load/sums-not-exact': {
    summary: 'A lista de digests não é exata',
    reason: 'Esperado: linhas `<hex>  <path>`, ordenadas por bytes, cada caminho uma vez, quebra de linha no fim.',
    fix: 'Gere a lista de novo com `sha256sum` sobre os caminhos ordenados.',
  },
  'load/download-mark': {
    summary: 'A lista cita um arquivo que o MLflow grava nos downloads',
    reason: '`registered_model_meta` não faz parte do modelo: o MLflow o grava de novo sempre que baixa uma versão.',
    fix: 'Retire a linha (`sed -i "/  registered_model_meta$/d" model.SHA256SUMS`), apague o arquivo de model/ e peça nova assinatura da lista.',
  },
  'load/empty-text': {
    summary: 'O documento não diz nada',
    reason: 'Alguém precisa lê-lo para aprovar o release.',
    fix: 'Escreva o documento; um model card tem um título e, abaixo dele, prosa.',
  },
  'load/placeholder': {
    summary: 'Ainda há texto por escrever',
    reason: '`TODO` marca o que só uma pessoa pode dizer.',
    fix: 'Substitua a marcação pelo texto.',
  },
  'load/nothing-selected': {
    summary: 'Nenhum release foi selecionado',
    reason: 'Não ter nada para verificar não conta como sucesso.',
    fix: 'Indique uma pasta dentro de `releases/` que contenha um `release.yaml`.',
  },
  'model/file-changed': {
    summary: 'Um arquivo do modelo difere da lista assinada',
    reason: 'O digest não é o que consta em model.SHA256SUMS.',
    fix: 'Restaure o arquivo ou lance o modelo alterado como uma nova versão.',
  },
  'model/file-missing': {
    summary: 'Falta um arquivo da lista assinada',
    reason: 'Ele consta em model.SHA256SUMS.',
    fix: 'Restaure o arquivo.',
  },
  'model/file-unlisted': {
    summary: 'Um arquivo do modelo não consta na lista assinada',
    reason: 'Ele não está em model.SHA256SUMS; portanto, ninguém o assinou.',
    fix: 'Remova o arquivo ou assine o modelo de novo.',
  },
  'model/no-such-release': {
    summary: 'model.yaml cita uma versão sem pasta',
    reason: 'Não há pasta de release para a versão {observed}.',
    fix: 'Inclua o release ou remova a linha. Uma pasta que já foi aprovada nunca é apagada: aposente a versão (Retired).',
  },
  'model/no-such-target': {
    summary: 'model.yaml cita um target que não existe',
    reason: 'policies/governance/targets.yaml tem {expected}, e nenhum {observed}.',
    fix: 'Corrija o nome ou remova a linha.',
  },
  'model/alias-not-approved': {
    summary: 'O alias aponta para uma versão que não está em Approved',
    reason: 'No target {target}, ele serviria a versão {observed}, cujo estágio é {stage}.',
    fix: 'Indique uma versão em Approved ou remova o alias: nada fica em serviço. Só uma versão em Staging pode passar para Approved.',
  },
  'policy/not-found': {
    summary: 'Uma política vinculada não existe',
    reason: '`{observed}` está vinculada, mas o arquivo não existe.',
    fix: 'Restaure o arquivo ou vincule outra política.',
  },
  'policy/digest-mismatch': {
    summary: 'A política não é a que foi vinculada',
    reason: 'O digest é {observed}; {profile} vincula {expected}.',
    fix: 'Desfaça a alteração ou vincule a nova política em um novo perfil.',
  },
  'policy/target-twice': {
    summary: 'Dois targets são o mesmo',
    reason: '`{field}` {observed} aparece duas vezes.',
    fix: 'Dê a cada target um nome próprio e um registry próprio.',
  },
  'policy/kind-not-bound': {
    summary: 'Falta uma política de runtime',
    reason: 'O perfil vincula {observed}; um modelo deste tipo também precisa de {expected}.',
    fix: 'Vincule uma política desse tipo. policies/governance/thresholds.yaml diz de quais tipos um modelo precisa.',
  },
  'policy/kind-twice': {
    summary: 'Um tipo de política de runtime foi vinculado duas vezes',
    reason: 'Ninguém saberia dizer qual {observed} o serving aplica; vínculos permitidos: {expected}.',
    fix: 'Mantenha só uma delas.',
  },
  'policy/no-mtls': {
    summary: 'O gateway não exige certificado dos serviços',
    reason: 'Ele autentica por {observed}; permitido: {expected}.',
    fix: 'Exija mTLS; um token pode ser somado a ele, mas não o substitui.',
  },
  'policy/contract-not-enforced': {
    summary: 'O gateway não faz cumprir o contrato',
    reason: 'enforce_contract é {observed}; esperado: {expected}.',
    fix: 'Faça o gateway comparar requisições e respostas com o contrato.',
  },
  'policy/access-everybody': {
    summary: 'Uma regra de acesso deixa todos entrarem',
    reason: '`{expected}` não exige nada que alguém pudesse não ter.',
    fix: 'Indique os atributos e valores de quem pode entrar.',
  },
  'policy/access-unreachable': {
    summary: 'Uma regra de acesso nunca decide',
    reason: '`{expected}` não se aplica a ninguém, ou só a quem outra regra já deixa entrar: {observed}.',
    fix: 'Remova a regra ou restrinja a outra.',
  },
  'policy/access-ambiguous': {
    summary: 'Duas regras de acesso têm o mesmo nome',
    reason: 'O log de acesso poderia se referir a qualquer `{observed}`; permitido: {expected}.',
    fix: 'Dê a cada regra um nome próprio.',
  },
  'policy/rate-above-capacity': {
    summary: 'O rate limit admite mais do que a produção consegue responder',
    reason: 'Admitidas: {observed} requisições por segundo; capacidade no perfil: {expected}.',
    fix: 'Reduza o limite, que vale para cada consumidor, ou a rajada; ou aumente o número de workers e declare isso em um novo perfil.',
  },
  'policy/quota-without-effect': {
    summary: 'A cota não limita nada',
    reason: 'Ela concede {observed} chamadas; o rate limit deixa passar {expected} nesse período.',
    fix: 'Reduza a cota para menos do que o rate limit permite.',
  },
  'policy/quota-below-burst': {
    summary: 'Uma única rajada esgota a cota',
    reason: 'A cota concede {observed} chamadas; o rate limit permite uma rajada de {expected}.',
    fix: 'Aumente a cota ou reduza a rajada.',
  },
  'policy/timeout-below-latency': {
    summary: 'O gateway desiste cedo demais',
    reason: 'Ele espera {observed} ms; o perfil promete {expected} ms para 99 de cada 100 chamadas.',
    fix: 'Espere mais ou prometa menos latência.',
  },
  'contract/inconsistent': {
    summary: 'O contrato não pode ser cumprido',
    reason: 'Ele traz {observed}; esperado: {expected}.',
    fix: 'Descreva cada campo obrigatório e prometa um `score` numérico, sempre presente.',
  },
  'policy/output-not-finite': {
    summary: 'Os limites de saída deixam passar NaN e Inf',
    reason: 'refuse_nan_and_inf é {observed}; esperado: {expected}.',
    fix: 'Recuse o que não é número.',
  },
  'policy/output-range': {
    summary: 'Os limites de saída não são os do contrato',
    reason: 'O limite é {observed}; o contrato promete {expected} para `score`.',
    fix: 'Use o mesmo intervalo nos limites e em contract.output.schema.json.',
  },
  'policy/output-guardrails': {
    summary: 'Os limites de saída não são os dos guardrails',
    reason: 'O limite é {observed}; o perfil mede contra {expected}.',
    fix: 'Use o mesmo intervalo nos limites e nos guardrails.',
  },
  'policy/text-limit': {
    summary: 'O filtro de texto não corresponde ao contrato',
    reason: 'Ele deixa passar {observed} caracteres; maxLength no contrato: {expected}.',
    fix: 'Indique o campo do texto e use o mesmo comprimento nos dois.',
  },
  'policy/pii-not-masked': {
    summary: 'Dados pessoais não são mascarados',
    reason: 'O gateway mascara {observed}; falta: {expected}.',
    fix: 'Mascare. policies/governance/thresholds.yaml diz o que deve ser mascarado, na entrada, na saída e nos logs.',
  },
  'policy/prompt-injection': {
    summary: 'A injeção de prompt não é barrada',
    reason: 'O gateway tem {observed}; falta: {expected}.',
    fix: 'Inspecione tudo o que chega ao modelo e bloqueie o que for encontrado.',
  },
  'policy/content-not-stopped': {
    summary: 'Conteúdo que não pode sair pode sair',
    reason: 'Barrado na saída: {observed}; falta: {expected}.',
    fix: 'Bloqueie ou encaminhe a uma pessoa. policies/governance/thresholds.yaml diz o que deve ser barrado.',
  },
  'components/missing': {
    summary: 'Ninguém diz de que o LLM é feito',
    reason: 'O modelo é um LLM e não há {expected}.',
    fix: 'Faça o build gravá-lo: modelo base com a revisão, prompts, índice de busca, ferramentas e parâmetros.',
  },
  'components/not-signed': {
    summary: 'Um componente não foi assinado',
    reason: '`{observed}`, como está, não consta em model.SHA256SUMS, que a assinatura cobre.',
    fix: 'Coloque-o entre os arquivos do modelo, inclua-o na lista e assine a lista.',
  },
  'components/digest-differs': {
    summary: 'Um componente não é o que foi assinado',
    reason: 'components.yaml traz `{component}` como {observed}; o assinado foi {expected}.',
    fix: 'Refaça o build e assine o resultado, ou desfaça a mudança.',
  },
  'components/floating-revision': {
    summary: 'O modelo base pode mudar sem mudar de nome',
    reason: 'A revisão é `{observed}`, que não é fixa.',
    fix: 'Fixe a revisão que foi medida: um nome datado ou um digest do provedor.',
  },
  'policy/line-endings': {
    summary: 'O git alterou as quebras de linha da política no checkout',
    reason:
      'Com LF no lugar de CRLF, {observed} arquivos são idênticos aos que constam do lock. Todos os digests são dos bytes que foram commitados.',
    fix: 'Não compile a política de novo: isso incluiria no lock os bytes alterados. Inclua `* -text` no .gitattributes ou defina `git config core.autocrlf false`; faça commit ou stash do seu trabalho e refaça o checkout: `git rm -r --cached --quiet . && git reset --hard`',
  },
  'policy/not-built': {
    summary: 'A política compilada não é o que o build grava',
    reason: 'O arquivo não tem a forma que `npm run policy:build` lhe dá.',
    fix: 'Compile-a de novo e faça commit do resultado: `npm run policy:build`',
  },
  'policy/lock-stale': {
    summary: 'A política compilada não corresponde às fontes',
    reason: 'policies/policy.lock.json registra outro digest para este arquivo.',
    fix: 'Compile de novo e faça commit do resultado: `npm run policy:build`',
  },
  'trust/key-missing': {
    summary: 'Falta o arquivo de uma chave confiável',
    reason: 'keys.yaml cita `{observed}`.',
    fix: 'Inclua a chave pública ou remova a entrada.',
  },
  'trust/key-unreadable': {
    summary: 'Não foi possível ler uma chave confiável',
    reason: '`{observed}` não é uma chave pública em PEM.',
    fix: 'Substitua o arquivo.',
  },
  'trust/key-twice': {
    summary: 'Duas entradas são a mesma chave ou o mesmo usuário',
    reason: '`{observed}` aparece duas vezes: valeria por duas pessoas.',
    fix: 'Mantenha uma única entrada.',
  },
  'trust/no-identity': {
    summary: 'Uma entrada de confiança não identifica ninguém',
    reason:
      '{observed} não tem chave pública, identidade nem id do GitLab: nada jamais poderia ser atribuído a essa entrada.',
    fix: 'Informe `file`, `identity` ou `gitlab_id`, ou remova a entrada.',
  },
  'trust/unclear-name': {
    summary: 'Um nome em keys.yaml contém algo que não se enxerga',
    reason:
      '{observed} é invisível, ou é uma palavra de dois alfabetos cujas letras passam por um só: poderia valer por outra pessoa.',
    fix: 'Digite o nome de novo, em um único alfabeto.',
  },
  'trust/look-alike': {
    summary: 'Dois nomes em keys.yaml parecem iguais e não são',
    reason: '`{observed}` seria confundido com o nome em {other} e valeria por uma segunda pessoa.',
    fix: 'Se for a mesma pessoa, copie o nome de {other}, letra por letra. Se forem duas, acrescente o que as distingue: um sobrenome ou um número.',
  },
  'trust/root': {
    summary: 'A raiz de confiança não indica em quem confiar',
    reason:
      'Ela não contém autoridades, ou keys.yaml confia em identidades e falta nela o que distingue os certificados delas dos forjados: uma autoridade certificadora, um log de certificados e um log de transparência.',
    fix: 'Coloque aqui o trusted_root.json do seu serviço de assinatura, ou remova-o junto com as identidades.',
  },
  'trust/root-key': {
    summary: 'Não foi possível ler uma chave da raiz de confiança',
    reason: 'Este log ou esta autoridade não tem chave, certificado ou id de log, ou o que tem está malformado.',
    fix: 'Obtenha de novo o trusted_root.json do seu serviço de assinatura, ou gere-o com: `cosign trusted-root create`',
  },
  'trust/root-validity': {
    summary: 'A raiz de confiança não diz desde quando confia',
    reason:
      'Este log ou esta autoridade não tem início de vigência, ou o início é posterior ao fim. Teria crédito em qualquer data, mesmo depois de a chave ter passado a outras mãos.',
    fix: 'Obtenha de novo o trusted_root.json do seu serviço de assinatura, ou gere-o com `cosign trusted-root create` e um `start-time`.',
  },
  'change/outside-releases': {
    summary: 'Um release e aquilo que o julga mudam no mesmo merge request',
    reason: 'O merge request altera releases e também este arquivo.',
    fix: 'Leve-o para um merge request próprio, aprovado por quem responde por ele, e faça esse merge antes.',
  },
  'change/release-deleted': {
    summary: 'Uma pasta de release é apagada',
    reason: 'O merge request remove todos os arquivos deste release.',
    fix: 'Restaure-a. Um release que ninguém mais quer é aposentado (Retired) em model.yaml.',
  },
  'frozen/file-changed': {
    summary: 'Um arquivo de um release aprovado mudou',
    reason: 'O byte {byte} difere do commit {reference}, em que model.yaml diz: {frozen}.',
    fix: 'Desfaça a alteração: `git checkout {reference} -- {file}`. Para outro conteúdo, lance uma nova versão. Um release que, segundo `relc status`, nenhum target aplicou pode ser corrigido em um merge request próprio, que também o retira de `versions` e `aliases`; aprove-o de novo em um merge request posterior.',
  },
  'frozen/model-changed': {
    summary: 'Um arquivo do modelo de um release aprovado mudou',
    reason: 'O digest dele é {observed}; no commit {reference}, em que model.yaml diz {frozen}, era {expected}.',
    fix: 'Desfaça a alteração: `git checkout {reference} -- {file}`. Para outro conteúdo, lance uma nova versão. Um release que, segundo `relc status`, nenhum target aplicou pode ser corrigido em um merge request próprio, que também o retira de `versions` e `aliases`; aprove-o de novo em um merge request posterior.',
  },
  'frozen/file-added': {
    summary: 'Um arquivo foi incluído em um release aprovado',
    reason: 'Ele não está no commit {reference}, em que model.yaml diz: {frozen}.',
    fix: 'Remova o arquivo. Para outro conteúdo, lance uma nova versão. Um release que, segundo `relc status`, nenhum target aplicou pode ser corrigido em um merge request próprio, que também o retira de `versions` e `aliases`; aprove-o de novo em um merge request posterior.',
  },
  'frozen/file-removed': {
    summary: 'Um arquivo de um release aprovado foi removido',
    reason: 'Ele está no commit {reference}, em que model.yaml diz: {frozen}.',
    fix: 'Restaure o arquivo: `git checkout {reference} -- {file}`. Um release que, segundo `relc status`, nenhum target aplicou pode ser corrigido em um merge request próprio, que também o retira de `versions` e `aliases`; aprove-o de novo em um merge request posterior.',
  },
  'frozen/taken-back': {
    summary: 'Um release aprovado foi retirado e alterado',
    reason: 'A versão {version} está Approved no commit {reference}; esta alteração desfaz isso.',
    fix: 'Veja em `relc status` se algum target a aplicou. Se nenhum aplicou, não há nada errado. Um target que a aplicou recusa todos os planos até o release voltar a ser como era: lance uma nova versão.',
  },
  'signature/undecodable': {
    summary: 'Não foi possível decodificar o documento assinado',
    reason: 'Não é um bundle Sigstore do tipo esperado, com uma única assinatura feita por chave.',
    fix: 'Assine de novo com `cosign` e guarde o bundle como foi gerado.',
  },
  'signature/unknown-key': {
    summary: 'A assinatura é de uma chave não confiável',
    reason: 'Nenhuma chave em policies/trust tem o fingerprint que consta no bundle.',
    fix: 'Assine com uma chave confiável ou peça a inclusão da chave em policies/trust/keys.yaml, em uma mudança à parte.',
  },
  'signature/does-not-match': {
    summary: 'A assinatura não confere',
    reason: 'Os bytes assinados não são estes, ou a assinatura é de outra chave.',
    fix: 'Assine o documento como ele está agora.',
  },
  'signature/bad-proof': {
    summary: 'O que um log ou um carimbo do tempo diz da assinatura não se sustenta',
    reason:
      'A assinatura em si é válida. O bundle traz também uma entrada de um log de transparência, ou um carimbo do tempo, de um serviço que policies/trust/trusted_root.json conhece, e isso não é desta assinatura ou não é daquele serviço naquele momento.',
    fix: 'Assine o documento de novo e descubra de onde veio este bundle.',
  },
  'signature/untrusted-root': {
    summary: 'Ninguém confiável responde pelo certificado',
    reason: 'Nenhuma autoridade e nenhum log de policies/trust/trusted_root.json provam quem assinou isto, e quando.',
    fix: 'Assine com um serviço que trusted_root.json cite, ou inclua a raiz dele em uma mudança própria.',
  },
  'signature/unknown-identity': {
    summary: 'A assinatura é de uma identidade em que ninguém confia',
    reason: 'O certificado foi emitido para {observed}.',
    fix: 'Assine com uma identidade confiável, ou inclua esta em policies/trust/keys.yaml em uma mudança própria.',
  },
  'signature/not-a-statement': {
    summary: 'O envelope não contém um statement in-toto',
    reason: 'O payload é de outro tipo ou está malformado.',
    fix: 'Gere a atestação de novo: `cosign attest-blob`',
  },
  'signature/role': {
    summary: 'A chave não pode assinar isto',
    reason: 'A chave {observed} não tem o papel {expected}.',
    fix: 'Assine com uma chave que tenha o papel.',
  },
  'signature/key-validity': {
    summary: 'A chave está fora da vigência',
    reason: 'A vigência da chave {observed} é {expected}.',
    fix: 'Assine com uma chave vigente.',
  },
  'signature/sample-key': {
    summary: 'A assinatura é de uma chave de exemplo',
    reason:
      'A chave {observed} está marcada como `sample` em policies/trust: só vale para targets `file:`, e {target} não é um deles.',
    fix: 'Assine as evidências de novo com uma chave sua.',
  },
  'signature/key-revoked': {
    summary: 'A chave foi revogada',
    reason: 'A chave {observed} foi revogada em {expected}; nada do que ela assinou tem validade.',
    fix: 'Assine com outra chave.',
  },
  'signature/same-key': {
    summary: 'A mesma pessoa assinou dois documentos que exigem dois signatários',
    reason: 'Quem detém a chave {observed} também assinou {other}.',
    fix: 'Peça a outra pessoa que assine um deles.',
  },
  'signature/too-few': {
    summary: 'Poucas pessoas assinaram o modelo',
    reason: 'Assinaram: {observed}; um modelo desta criticidade exige {expected} pessoas diferentes.',
    fix: 'Peça a outra pessoa com o papel que assine: `cosign sign-blob --key second.key --bundle model.second.sigstore.json model.SHA256SUMS`',
  },
  'attestation/predicate-type': {
    summary: 'A atestação declara outra coisa',
    reason: 'O predicate type é {observed}; esperado: {expected}.',
    fix: 'Gere a atestação com o predicate type esperado.',
  },
  'attestation/subject': {
    summary: 'A atestação é sobre outro artefato',
    reason: 'Ela cita {observed}; este modelo é {expected}.',
    fix: 'Ateste o model.SHA256SUMS deste release, e nada mais.',
  },
  'gate/evaluation-failed': {
    summary: 'Não foi possível avaliar uma política',
    reason: '{entrypoint}: {observed}',
    fix: 'Avise os responsáveis por policies/. Enquanto isso, nada passa.',
  },
  'gate/no-answer': {
    summary: 'Uma política não deu resposta',
    reason: '{entrypoint} está indefinido ou vazio para este release.',
    fix: 'Avise os responsáveis por policies/. Enquanto isso, nada passa.',
  },
  'gate/set-differs': {
    summary: 'Os gates não são os esperados',
    reason: '{entrypoint}: `{gate}` está faltando ou não era esperado.',
    fix: 'Compile a política de novo: `npm run policy:build`',
  },
  'gate/unknown-code': {
    summary: 'Um gate reprovou com um código desconhecido',
    reason: 'O gate `{gate}` respondeu {observed}.',
    fix: 'Crie uma entrada para o código no catálogo.',
  },
  'gate/promotion-refused': {
    summary: 'A regra de promoção não permite este release',
    reason: 'registry.promote respondeu {observed}, embora nenhum gate tenha encontrado falha.',
    fix: 'Avise os responsáveis por policies/. Enquanto isso, nada passa.',
  },
  'promote/stage': {
    summary: 'A promoção não é de Staging para Approved',
    reason: 'É {observed}; esperado: {expected}.',
    fix: 'Mova a versão para Staging no registry ou dê a ela o alias ou a tag que `staging` em policies/governance/targets.yaml indica. Depois apague registry.json e rode `relc new` de novo.',
  },
  'promote/security-decision': {
    summary: 'A decisão de segurança não é PASS',
    reason: 'A decisão é {observed}.',
    fix: 'Resolva o que a decisão aponta e peça uma nova decisão.',
  },
  'promote/blocking-cve': {
    summary: 'Uma vulnerabilidade bloqueia o release',
    reason:
      'Encontrada: {observed}; severidades que bloqueiam: {expected}, pela pior de todas as fontes, recalculada a partir dos vetores CVSS.',
    fix: 'Atualize o componente. Se o modelo não é afetado, declare isso em vex.cdx.json: `not_affected`, com justificativa e assinatura.',
  },
  'promote/unscored-cve': {
    summary: 'Ninguém sabe a gravidade de uma vulnerabilidade',
    reason: 'Nenhuma classificação traz um vetor {expected} do qual recalcular a severidade: {observed}.',
    fix: 'Refaça a varredura com uma fonte que informe vetores, ou classifique-a em um vex.cdx.json assinado.',
  },
  'promote/canary': {
    summary: 'A decisão de rollout não é PROCEED',
    reason: 'A decisão é {observed}.',
    fix: 'Repita o canary ou retire o release.',
  },
  'vulnerability/vector': {
    summary: 'Não foi possível ler o vetor CVSS',
    reason: '{observed} não é um vetor completo de CVSS 2.0, 3.0, 3.1 ou 4.0.',
    fix: 'Use o vetor como a fonte o publica.',
  },
  'vex/component': {
    summary: 'O VEX fala de um componente que o SBOM não lista',
    reason: 'Ele cita {observed}; esta declaração não vale nada.',
    fix: 'Cite em `affects` um componente de sbom.cdx.json, pelo {expected} ou por um BOM-Link.',
  },
  'vex/unsigned': {
    summary: 'Ninguém responde pelo VEX',
    reason:
      'Ele declara que o release não é afetado pelo que o bloquearia ({observed}); sem assinatura, não dispensa nada.',
    fix: 'Peça a alguém com o papel {expected} que o assine: `cosign sign-blob --key vex.key --bundle vex.sigstore.json vex.cdx.json`',
  },
  'vex/no-justification': {
    summary: 'O VEX não diz por quê',
    reason: 'Ele declara que o release não é afetado por {observed}, sem {expected}.',
    fix: 'Informe uma justificativa prevista no CycloneDX, como `code_not_reachable`, e assine de novo.',
  },
  'evidence/staging-failed': {
    summary: 'O teste em staging falhou',
    reason: 'O relatório diz {observed}; esperado: {expected}.',
    fix: 'Corrija o que falhou e meça de novo.',
  },
  'evidence/shadow-failed': {
    summary: 'A avaliação em shadow falhou',
    reason: 'O relatório diz {observed}; esperado: {expected}.',
    fix: 'Corrija o que falhou e avalie de novo.',
  },
  'evidence/readiness-not-approved': {
    summary: 'O checklist de prontidão não está aprovado',
    reason: 'Ele traz {observed}; esperado: {expected}.',
    fix: 'Feche o que está em aberto e obtenha a aprovação. policies/governance/thresholds.yaml diz que itens todo modelo precisa ter.',
  },
  'evidence/hygiene-incomplete': {
    summary: 'A higiene pós-treino não está completa',
    reason: 'O checklist traz {observed}; esperado: {expected}.',
    fix: 'Conclua o que está em aberto. policies/governance/thresholds.yaml diz que itens todo modelo precisa ter.',
  },
  'evidence/canary-violations': {
    summary: 'O canary registrou violações',
    reason: 'Contagem: {observed}; esperado: {expected}.',
    fix: 'Encontre a causa e repita o canary.',
  },
  'evidence/identity': {
    summary: 'A evidência é sobre outra coisa',
    reason: 'Ela diz {observed}; este release é {expected}.',
    fix: 'Use a evidência desta versão.',
  },
  'evidence/unidentified': {
    summary: 'A evidência não diz de qual run ou logged model ela trata',
    reason: 'Ela não indica nenhum destes: {expected}; poderia ser de qualquer versão.',
    fix: 'Faça com que quem a escreve indique um deles, como faz o registry.json. Se o registry.json não indica nenhum, registre a versão a partir de um run ou de um logged model.',
  },
  'evidence/dataset': {
    summary: 'A proveniência não cita os dados de treino',
    reason: 'Entre as dependências não consta {expected}.',
    fix: 'Ateste a proveniência com o snapshot citado em registry.json.',
  },
  'evidence/sbom': {
    summary: 'O build não responde pelo SBOM',
    reason: 'Entre os subprodutos da proveniência não consta {expected}, o digest de sbom.cdx.json.',
    fix: 'Restaure o SBOM como o build o escreveu. Se o build não cita nenhum: ponha o sha256 dele em runDetails.byproducts e ateste de novo.',
  },
  'evidence/shadow-baseline': {
    summary: 'O shadow foi comparado com outra coisa',
    reason: 'Ele rodou ao lado de {observed}; este release substitui {expected}.',
    fix: 'Avalie de novo ao lado da versão que o release.yaml substitui e indique-a em `baseline`.',
  },
  'evidence/incoherent': {
    summary: 'Os números se contradizem',
    reason: 'Consta {observed}, o que não condiz com {expected}.',
    fix: 'Meça de novo e mantenha o relatório como foi escrito. O tráfego de um canary nunca diminui de uma etapa para outra.',
  },
  'evidence/from-the-future': {
    summary: 'A evidência é do futuro',
    reason: 'Ela diz {observed}; agora é {expected}.',
    fix: 'Escreva-a depois do fato e acerte o relógio de quem a escreve.',
  },
  'evidence/too-few-requests': {
    summary: 'Um teste é pequeno demais',
    reason: 'Ele se baseia em {observed} requisições; a política exige {expected}.',
    fix: 'Meça de novo com mais requisições.',
  },
  'slo/latency-p95': {
    summary: 'A latência p95 não cumpre o objetivo',
    reason: 'Medido: {observed} ms; objetivo: {expected} ms; diferença: {margin} ms.',
    fix: 'Torne o modelo mais rápido ou pactue outro objetivo em um novo perfil.',
  },
  'slo/latency-p99': {
    summary: 'A latência p99 não cumpre o objetivo',
    reason: 'Medido: {observed} ms; objetivo: {expected} ms; diferença: {margin} ms.',
    fix: 'Torne o modelo mais rápido ou pactue outro objetivo em um novo perfil.',
  },
  'slo/incoherent': {
    summary: 'As latências prometidas se contradizem',
    reason: 'p99: {observed} ms; p95: {expected} ms.',
    fix: 'Prometa para 99 de 100 chamadas no mínimo a latência de 95, em um novo perfil.',
  },
  'slo/error-rate': {
    summary: 'A taxa de erro não cumpre o objetivo',
    reason: 'Medido: {observed}; objetivo: {expected}; diferença: {margin}.',
    fix: 'Corrija os erros ou pactue outro objetivo em um novo perfil.',
  },
  'slo/cost': {
    summary: 'O custo não cumpre o objetivo',
    reason: 'Medido: {observed} por 1.000 chamadas; objetivo: {expected}; diferença: {margin}.',
    fix: 'Reduza o custo do modelo ou pactue outro objetivo em um novo perfil.',
  },
  'slo/currency': {
    summary: 'Não é possível comparar custos em duas moedas',
    reason: 'Medido em {observed}; o objetivo está em {expected}.',
    fix: 'Converta o custo medido e informe a taxa de câmbio usada.',
  },
  'slo/llm-not-declared': {
    summary: 'Um LLM nada promete sobre suas respostas',
    reason: 'O perfil não tem `{expected}` em slos.',
    fix: 'Pactue níveis de fundamentação, toxicidade, respostas inseguras, recusas indevidas e vazamentos.',
  },
  'slo/llm-not-measured': {
    summary: 'As respostas de um LLM não foram medidas',
    reason: 'staging_report.json não tem `{expected}`.',
    fix: 'Faça um conjunto de perguntas em staging e registre as proporções.',
  },
  'slo/llm-too-few-questions': {
    summary: 'As respostas foram medidas com perguntas de menos',
    reason: 'Feitas: {observed}; a política pede {expected}.',
    fix: 'Meça de novo com mais perguntas.',
  },
  'slo/llm': {
    summary: 'As respostas não cumprem o objetivo',
    reason: 'Medido: {observed}; objetivo: {expected}; diferença: {margin}.',
    fix: 'Corrija prompts, índice ou modelo, ou pactue outro objetivo em um novo perfil.',
  },
  'slo/guardrail': {
    summary: 'Um score ficou fora dos guardrails',
    reason: 'Observado: {observed}; limite: {expected}; diferença: {margin}.',
    fix: 'Corrija a saída do modelo ou pactue outros guardrails em um novo perfil.',
  },
  'fairness/limit': {
    summary: 'Uma métrica de fairness está fora dos limites',
    reason: 'Medido: {observed}; permitido: {expected}.',
    fix: 'Corrija o modelo ou pactue outros limites em um novo perfil, com os responsáveis por eles.',
  },
  'fairness/not-measured': {
    summary: 'Um atributo monitorado não foi medido',
    reason: 'Falta {expected} em fairness.json.',
    fix: 'Faça a medição.',
  },
  'fairness/groups': {
    summary: 'Não há grupos a comparar',
    reason: 'Medidos: {observed}; o grupo de referência é {expected}.',
    fix: 'Meça ao menos dois grupos, entre eles o de referência.',
  },
  'drift/thresholds': {
    summary: 'O drift aciona antes de alertar',
    reason: 'O alerta está em {observed}, a ação em {expected}.',
    fix: 'Defina psi_warn abaixo de psi_act em um novo perfil.',
  },
  'drift/not-covered': {
    summary: 'Um campo não tem baseline de drift',
    reason: 'Falta {expected} em drift_baseline.json.',
    fix: 'Registre a distribuição dele no treinamento.',
  },
  'drift/broken-baseline': {
    summary: 'Um baseline de drift não é uma distribuição',
    reason: 'Ele tem {observed}; esperado: {expected}.',
    fix: 'Registre de novo: limites crescentes ou as categorias do contrato; uma proporção por faixa, somando 1.',
  },
  'drift/not-measured': {
    summary: 'O drift de um campo não foi medido no shadow',
    reason: 'Falta {expected} em `psi` de shadow_eval.json.',
    fix: 'Compare o tráfego do shadow com drift_baseline.json e escreva o índice de estabilidade populacional de cada campo.',
  },
  'drift/psi': {
    summary: 'O tráfego do shadow mudou',
    reason: 'O índice é {observed}; o perfil age em {expected}; excesso: {margin}.',
    fix: 'Treine com dados atuais ou descubra por que o tráfego difere.',
  },
  'regression/no-previous-evidence': {
    summary: 'A versão substituída não tem com que comparar',
    reason: 'A versão {expected} não tem {observed} legível; esta pode ser pior em qualquer medida.',
    fix: 'Coloque-o lá ou obtenha o aceite de um risco residual em release.yaml com `measure: previous_version`.',
  },
  'regression/worse': {
    summary: 'Uma medida piorou em relação à versão anterior',
    reason:
      '{measure} é {observed}; com {previous} é {expected}. Pior em {margin}; no máximo {limit} sem risco aceito.',
    fix: 'Corrija o modelo ou obtenha o aceite de um risco residual em release.yaml com `measure: {measure}`.',
  },
  'regression/not-measured': {
    summary: 'Falta uma medida que existia antes',
    reason: '{expected} foi medido naquilo com que esta versão é comparada.',
    fix: 'Faça a medição ou obtenha o aceite de um risco residual em release.yaml com `measure: {expected}`.',
  },
  'regression/contract': {
    summary: 'Quem chamava antes fica de fora',
    reason: '{observed} quebra o que vale para a versão {expected}.',
    fix: 'Mantenha o contrato ou obtenha o aceite de um risco residual em release.yaml com `measure: {observed}`, depois que todos os consumidores concordarem.',
  },
  'lifecycle/order': {
    summary: 'As datas do ciclo de vida estão fora de ordem',
    reason: 'A data {observed} vem cedo demais em relação a {expected}.',
    fix: 'revalidate_by vem antes de end_of_support, que não pode ser posterior a end_of_life.',
  },
  'lifecycle/past': {
    summary: 'Uma data do ciclo de vida já passou',
    reason: 'A data é {observed}; hoje é {expected}.',
    fix: 'Defina uma data futura ou não lance esta versão.',
  },
  'lifecycle/revalidation-too-far': {
    summary: 'A revalidação está distante demais',
    reason: 'A data é {observed}; o último dia permitido é {expected}.',
    fix: 'Defina uma data mais próxima.',
  },
  'release/replaces': {
    summary: 'O release não pode substituir isto',
    reason: '`replaces` diz {observed}; possível: {expected}.',
    fix: 'Indique a versão que está servindo. Se uma versão aprovada já não serve, ajuste o estágio dela no model.yaml.',
  },
  'release/record-of-another': {
    summary: 'O registro da decisão de segurança é de outra versão',
    reason: '{observed} é o que consta na versão {expected}, que esta substitui.',
    fix: 'Registre a decisão sobre esta versão e indique esse registro.',
  },
  'release/risk-expired': {
    summary: 'O aceite de um risco expirou',
    reason: 'O risco estava aceito até {observed}; hoje é {expected}.',
    fix: 'Obtenha um novo aceite ou remova o risco.',
  },
  'privacy/legal-basis': {
    summary: 'A base legal não é adequada',
    reason: 'A base informada é {observed}; permitido aqui: {expected}.',
    fix: 'Escolha uma base adequada com o DPO (LGPD, arts. 7º e 20).',
  },
  'privacy/personal-data-denied': {
    summary: 'O perfil nega o uso de dados pessoais onde ele é inevitável',
    reason: 'personal_data é {observed}, o que contradiz: {expected}.',
    fix: 'Declare que há uso de dados pessoais.',
  },
  'privacy/no-review': {
    summary: 'Ninguém revisa uma decisão automatizada',
    reason: 'automated_decisions é {observed} e não há `{expected}`.',
    fix: 'Diga onde se pode pedir a revisão por uma pessoa (LGPD, art. 20).',
  },
  'privacy/no-explanation': {
    summary: 'Ninguém explica uma decisão automatizada',
    reason: 'explains_criteria é {observed}; esperado: {expected}.',
    fix: 'Faça a revisão informar os critérios da decisão (LGPD, art. 20).',
  },
  'privacy/review-too-late': {
    summary: 'A revisão da decisão automatizada chega tarde demais',
    reason: 'Ela leva {observed} dias; no máximo {expected}.',
    fix: 'Responda antes.',
  },
  'privacy/sensitive-basis': {
    summary: 'Dados sensíveis são usados sem base legal',
    reason: 'O perfil não tem `{expected}`.',
    fix: 'Escolha com o DPO uma base do art. 11 da LGPD ou do art. 9 do GDPR, ou deixe de usar os dados.',
  },
  'privacy/one-contact': {
    summary: 'Um só endereço é do DPO e da segurança',
    reason: 'Os dois são {observed}.',
    fix: 'Indique dois contatos: um banco os mantém separados.',
  },
  'privacy/retention': {
    summary: 'Dados pessoais são retidos por tempo demais',
    reason: '{observed} dias; no máximo {expected}.',
    fix: 'Reduza o prazo de retenção.',
  },
  'change/not-standard': {
    summary: 'Esta não é uma mudança padrão',
    reason: 'Ela difere da versão substituída em {observed}; permitido: {expected}.',
    fix: 'Use `class: normal`. Uma mudança padrão mantém contrato, perfil, políticas e componentes, e as medidas dentro do limite.',
  },
  'change/unknown-window': {
    summary: 'A janela de mudança não existe',
    reason: '`{observed}` não está em policies/governance/calendar.yaml; conhecidas: {expected}.',
    fix: 'Use o nome de uma janela do calendário.',
  },
  'change/window-over': {
    summary: 'A janela de mudança não abre mais',
    reason: 'Depois de {expected}, o calendário não tem abertura de `{observed}` fora de congelamentos.',
    fix: 'Use outra janela ou faça renovar o calendário em uma mudança própria.',
  },
  'change/bad-period': {
    summary: 'Um período do calendário não pode ser calculado',
    reason: '{observed}',
    fix: 'Corrija fuso horário, início, duração ou regra: RFC 5545, com um início que siga a regra. Uma regra só é seguida até certo ponto: se o limite de iterações for excedido, use uma frequência mais longa (`FREQ=YEARLY`, não `DAILY`) ou um início mais recente.',
  },
  'change/window-closed': {
    summary: 'A janela de mudança está fechada',
    reason: '`{observed}` abre em {expected}.',
    fix: 'Não há erro: aplique nessa hora. O que não pode esperar é uma emergência, com aprovações próprias; um rollback nunca espera.',
  },
  'change/frozen': {
    summary: 'Mudanças estão congeladas',
    reason: 'Até {expected}: {observed}',
    fix: 'Não há erro: aplique depois disso. O que não pode esperar é uma emergência, com aprovações próprias; um rollback nunca espera.',
  },
  'change/stopped': {
    summary: 'A chave de parada está ligada',
    reason: '{expected}: {observed}',
    fix: 'Não há erro: aplique quando o incidente terminar e `stopped` sair de policies/governance/calendar.yaml. Um rollback passa.',
  },
  'exception/used': {
    summary: 'Uma exceção está em uso',
    reason: '{id} dispensa `{rule}` até {until}: {reason} ({owner}, {ticket})',
    fix: 'Nada a fazer. Quem aprova a vê no plano e nas notas de release.',
  },
  'exception/expires-soon': {
    summary: 'Uma exceção termina em breve',
    reason: '{id} dispensa `{rule}` até {until}; depois desse dia o achado volta a valer.',
    fix: 'Corrija o que ela dispensa ou peça nova decisão a {owner} ({ticket}).',
  },
  'exception/not-in-force': {
    summary: 'Uma exceção não está em vigor',
    reason: '{id} dispensa `{rule}` de {from} a {until}, em UTC, e não agora.',
    fix: 'Corrija o que ela dispensa ou peça nova decisão a {owner} ({ticket}).',
  },
  'exception/not-needed': {
    summary: 'Uma exceção não é mais necessária',
    reason: '{id} dispensa `{rule}`, e nada disso foi encontrado.',
    fix: 'Remova-a de policies/governance/exceptions.yaml.',
  },
  'exception/never': {
    summary: 'Não há exceções para isto',
    reason:
      '`{observed}` não é um achado que possa ser dispensado. Assinaturas, digests, aprovações, decisões e tudo o que julga nunca são.',
    fix: 'Remova a entrada e corrija o que foi encontrado.',
  },
  'exception/twice': {
    summary: 'Duas exceções têm o mesmo id',
    reason: '`{observed}` aparece duas vezes: um plano que o cita poderia significar qualquer uma.',
    fix: 'Dê um id próprio a uma delas.',
  },
  'enforcement/later': {
    summary: 'Alguns achados ainda não valem',
    reason: '{observed} são avisos até {expected}: {reason}. Plano e aplicação os recusam mesmo assim.',
    fix: 'Corrija-os antes desse dia.',
  },
  'enforcement/never': {
    summary: 'Isto vale desde já',
    reason:
      '`{observed}` não é um achado sobre o que falta a um release ou o que ele não cumpre; por isso não pode esperar.',
    fix: 'Remova o código da regra.',
  },
  'compile/template': {
    summary: 'Não foi possível renderizar um template',
    reason: '{observed}',
    fix: 'Corrija o template.',
  },
  'compile/no-previous': {
    summary: 'A versão substituída não tem pasta',
    reason: '`replaces` cita {observed}.',
    fix: 'Indique uma versão que esteja neste repositório, ou `none`.',
  },
  'plan/not-committed': {
    summary: 'O plano contém o que não está em nenhum commit',
    reason: '{model}: o HEAD não gera este plano. Diferente do HEAD: {observed}.',
    fix: 'Faça o commit antes que alguém aprove: approve e apply seguem o HEAD.',
  },
  'plan/other-registry': {
    summary: 'Este é outro registry',
    reason: '{target} deveria ser {expected}; ele se identifica como {observed}.',
    fix: 'Corrija o endereço em policies/governance/targets.yaml ou restaure o registry.',
  },
  'plan/no-approval-rule': {
    summary: 'Nenhuma regra diz quem deve aprovar',
    reason: 'Nenhuma regra de policies/governance/approvals.yaml se aplica a uma mudança {observed}.',
    fix: 'Inclua uma regra. Não consultar ninguém não é o mesmo que todos concordarem.',
  },
  'plan/version-dropped': {
    summary: 'Uma versão aprovada sumiu de model.yaml',
    reason: 'A versão {version} está em {observed} no registry.',
    fix: 'Mantenha a linha; para desativar a versão, use Retired ou Revoked.',
  },
  'plan/never-approved': {
    summary: 'A versão nunca foi aprovada aqui',
    reason:
      'A versão {version} está como {observed} em model.yaml, mas nunca foi aprovada em {target}: ali ela não carrega.',
    fix: 'Nada a fazer, se outro target a tem. Para que carregue aqui, aprove a versão antes.',
  },
  'plan/stage-backwards': {
    summary: 'Um estágio não pode retroceder',
    reason: 'A versão {version} está em {expected}; model.yaml pede {observed}.',
    fix: 'Escreva {expected} de novo. Para servir o mesmo modelo outra vez, lance-o como nova versão.',
  },
  'plan/frozen-release-changed': {
    summary: 'Um release já aplicado mudou',
    reason: 'A versão {version} foi aplicada com o digest {expected}; agora ele é {observed}.',
    fix: 'Restaure como foi aprovado: `git log --stat -- {file}`. Para outro conteúdo, lance uma nova versão.',
  },
  'plan/release-missing': {
    summary: 'Falta um release, ou ele está ilegível',
    reason: 'O plano precisa da versão {version}.',
    fix: 'Restaure a pasta como foi aprovada.',
  },
  'plan/alias-dropped': {
    summary: 'Um alias sumiu de model.yaml',
    reason: 'Ele serve a versão {observed}.',
    fix: 'Indique a versão que deve servir. Para não servir nenhuma, revogue-a.',
  },
  'plan/alias-unmanaged': {
    summary: 'O alias serve uma versão que o model.yaml não indica',
    reason: 'Ele aponta para a versão {observed}, que o relc nunca aprovou: gerenciar o modelo retiraria o alias.',
    fix: 'Indique a versão que deve servir, na mesma mudança que a aprova.',
  },
  'plan/unknown-serves': {
    summary: 'Nenhum release daqui é o que está servindo',
    reason: 'O alias aponta para a versão {observed} do registry, que nenhum registry.json daqui indica.',
    fix: '`relc import {model}`, e faça o release substituí-la.',
  },
  'plan/replaces-differs': {
    summary: 'O release substitui uma versão que não é a que está servindo',
    reason: '`replaces` diz {observed}; a que está servindo é {expected}.',
    fix: 'Compare com a que está servindo: defina `replaces: {expected}` e verifique de novo. Se ele já foi aprovado, faça isso em um merge request próprio, que o retira de `versions` e `aliases`, e aprove-o de novo em um merge request posterior.',
  },
  'plan/never-compared': {
    summary: 'O release nunca foi comparado com a versão em produção aqui',
    reason: 'A versão {version} foi comparada com {observed}; {target} serve {expected}.',
    fix: 'Lance o mesmo modelo como nova versão que substitui {expected}. Só se `relc status` disser que nenhum target aplicou a versão {version}, o próprio `replaces` pode ser corrigido: em um merge request próprio, que a retira de `versions` e `aliases`; um merge request posterior a aprova de novo.',
  },
  'plan/version-skipped': {
    summary: 'A versão intermediária nunca esteve aqui',
    reason: 'A versão {version} foi comparada com {observed}; {target} serve {expected}.',
    fix: 'Lance o mesmo modelo como nova versão que substitui {expected}. Ou passe pela versão intermediária: faça {earlier} servir {observed} de novo, publique-a em {target} e depois a versão {version} em ambos.',
  },
  'plan/neither-rollout-nor-rollback': {
    summary: 'O alias não pode ir para lá',
    reason: 'De {expected} para {observed} não é um rollout nem um retorno pelo caminho de `replaces`.',
    fix: 'Lance o mesmo modelo como nova versão que substitui {expected}.',
  },
  'plan/coexistence-over': {
    summary: 'Uma versão Deprecated passou do último dia',
    reason: 'A versão {version} podia ser carregada até {expected}; desde então é recusada ao carregar.',
    fix: 'Escreva Retired no lugar: é uma retirada (withdrawal), que não espera janela.',
  },
  'plan/end-of-life': {
    summary: 'A versão chegou ao fim da vida',
    reason: 'A versão {version} terminou em {observed}.',
    fix: 'Sirva uma versão ainda vigente.',
  },
  'plan/revalidation-overdue': {
    summary: 'A revalidação está atrasada',
    reason: 'A versão {version} devia ser revalidada até {observed}; até lá, nenhum rollout a traz de volta.',
    fix: 'Revalide-a ou lance uma nova versão.',
  },
  'plan/restarts-over': {
    summary: 'A versão não seria mais carregada',
    reason:
      'A versão {version} devia ser revalidada até {expected}, e os reinícios terminaram depois de {observed}: `relc verify` a recusa, e nada mais carregaria no próximo início.',
    fix: 'Volte a outra versão que `relc verify` ainda aceita ou lance uma nova versão. Se nada deve servir, escreva Revoked na versão em uso e remova o alias.',
  },
  'plan/exception-expired': {
    summary: 'Uma exceção que deixou a versão passar terminou',
    reason:
      'A versão {version} foi aprovada com uma exceção até {observed}; desde então nenhum rollout a traz de volta.',
    fix: 'Lance uma nova versão que não precise de exceção.',
  },
  'plan/not-in-registry': {
    summary: 'O registry não tem a versão',
    reason: '{target} não tem a versão {version}.',
    fix: 'Registre a versão e obtenha registry.json de novo. Se {target} é posterior ao release e dá outro número à versão, informe em model.yaml: `copies: {{target}: {"{version}": "o número lá"}}`.',
  },
  'plan/registry-differs': {
    summary: 'registry.json difere do registry',
    reason: '`{field}`: o arquivo diz {observed}, {target} diz {expected}.',
    fix: 'Obtenha registry.json de novo e submeta o release a uma nova avaliação. Se {target} é posterior ao release, que está congelado, informe em `copies`, no model.yaml, a versão de lá.',
  },
  'plan/not-in-staging': {
    summary: 'O target não reconhece a versão como em Staging',
    reason:
      'Versão {version} em {target}: o que indica isso é {observed}, e a versão precisa ter isso ali. policies/governance/targets.yaml diz {expected}.',
    fix: 'Defina no registry, com o MLflow: `client.set_registered_model_alias(MODEL, ALIAS, VERSION)` ou `client.set_model_version_tag(MODEL, VERSION, NAME, VALUE)`. Se registry.json disser outra coisa, apague esse arquivo e obtenha-o de novo com `relc new {model} {version}`.',
  },
  'plan/model-differs': {
    summary: 'O registry guarda um modelo diferente do que foi assinado',
    reason:
      'Versão {version} em {target}, comparada com a lista assinada. Alterados: {changed}. Só na lista: {missing}. Só no registry: {unlisted}.',
    fix: 'Se a versão já foi aplicada, alguém alterou o modelo: reponha os arquivos assinados ou volte a outra versão. Numa nova: se o registry guarda o modelo certo, gere model.SHA256SUMS a partir dele e peça nova assinatura. Se a lista está certa, registre o modelo que ela lista, como nova versão. Se ali o número for outro, indique a cópia em registry.json.',
  },
  'plan/artifact-differs': {
    summary: 'Um artefato da versão a servir não é o que foi aprovado',
    reason: 'Situação do arquivo: {fault}. O registry tem {observed}; a versão {version} precisa ter {expected}.',
    fix: 'Descubra quem alterou. O relc nunca sobrescreve artefatos: reponha o arquivo à mão como era (`relc compile` no commit que foi aplicado o gera) ou retire o que não está listado.',
  },
  'plan/artifact-drift': {
    summary: 'Um artefato de outra versão foi alterado à mão',
    reason:
      'Situação do arquivo: {fault}. O registry tem {observed}; a versão {version} precisa ter {expected}. O plano segue sem essa versão; ela não carrega.',
    fix: 'Descubra quem alterou. O relc nunca sobrescreve artefatos: reponha o arquivo à mão como era (`relc compile` no commit que foi aplicado o gera) ou retire o que não está listado.',
  },
  'plan/state-not-trusted': {
    summary: 'O estado do registry não é confiável',
    reason: 'No target {target}: {observed}.',
    fix: 'Antes de tudo, descubra quem o gravou. `relc restore MODEL` faz valer de novo o último estado assinado pelo relc, se o registry guardar um que seja confiável.',
  },
  'plan/state-key-revoked': {
    summary: 'A chave que assinou o estado do registry foi revogada',
    reason:
      'No target {target}: nada do que a chave assinou vale mais, e o relc não confia em estado anterior no lugar.',
    fix: 'Compare antes o que está em produção com o último plano aprovado. Depois, recomece em {target}: guarde uma cópia do estado assinado e retire-o de lá (`file:`: o arquivo models/MODEL/state.sigstore.json; MLflow: a tag `relc.state` do modelo registrado), e com ele os mais antigos que o registry guarda (a pasta states ao lado; no MLflow, states/MODEL entre os artefatos do experimento `relc`). Planeje: a versão do alias é avaliada e aprovada de novo, e as outras também se ainda estiverem Approved; escreva Retired ou Revoked no que não deve voltar. Os números de série recomeçam em 1: reduza `--minimum-serial` uma vez nos hosts, junto com as novas chaves confiáveis.',
  },
  'approve/no-rule': {
    summary: 'Nenhuma aprovação foi exigida',
    reason: 'O plano não exige nenhum papel.',
    fix: 'Inclua uma regra em policies/governance/approvals.yaml.',
  },
  'approve/missing-role': {
    summary: 'Faltam aprovações',
    reason: '{subject}: {observed} de {expected}.',
    fix: 'Peça a aprovação, no merge request ou com `relc approve PLAN --key KEY`',
  },
  'approve/second-person': {
    summary: 'Falta a aprovação de uma segunda pessoa',
    reason:
      'Uma mudança da classe {subject} não espera janela e, por isso, exige pelo menos {expected} pessoas; aprovações válidas: {observed}.',
    fix: 'Peça também a outra pessoa: `relc approve PLAN --key KEY`',
  },
  'approve/author': {
    summary: 'Autores não podem aprovar',
    reason:
      '{subject} escreveu parte da mudança, ou não tem e-mail com o qual se possa descartar isso. Nomes ou endereços em comum: {observed}.',
    fix: 'Peça a aprovação a outra pessoa. Se quem escreveu é outra pessoa com o mesmo nome, dê ao aprovador em keys.yaml um `person` que distinga as duas, por exemplo com um segundo sobrenome, e faça o merge disso antes.',
  },
  'approve/unknown-author': {
    summary: 'Não se sabe quem escreveu a mudança',
    reason:
      'O commit {commit} não tem o e-mail do autor ou de quem fez o commit; assim, o autor poderia aprovar a própria mudança.',
    fix: 'Defina `git config user.email` e refaça o commit antes do merge: `git commit --amend --reset-author`, ou `git rebase` se for mais antigo. Se o merge já foi feito e o commit escreveu a pasta de uma release, publique esses arquivos como uma nova versão, num commit com e-mail. Se escreveu um perfil ou o model.yaml, quem administra o repositório precisa tirá-lo do branch padrão.',
  },
  'approve/person-twice': {
    summary: 'Cada pessoa exerce um único papel',
    reason: '{subject} pertence a alguém que aprovou como {observed}.',
    fix: 'Mantenha uma das aprovações e peça a outra pessoa que aprove no outro papel.',
  },
  'approve/expired': {
    summary: 'Uma aprovação expirou',
    reason: 'A aprovação de {subject} terminou em {observed}; agora é {expected}.',
    fix: 'Peça a aprovação de novo.',
  },
  'approve/other-plan': {
    summary: 'Uma aprovação é de outro plano',
    reason: '{subject} aprovou {observed}; este é {expected}.',
    fix: 'Peça a aprovação de novo, para este plano.',
  },
  'approve/role-not-held': {
    summary: 'Quem aprova não tem o papel',
    reason: '{subject}: {observed}; papéis que tem: {expected}.',
    fix: 'Aprove em um papel que a chave tenha: `--role ROLE`',
  },
  'approve/no-approver': {
    summary: 'A chave não aprova nada',
    reason: '{subject} assina como {observed} e não tem nenhum papel de aprovação.',
    fix: 'Aprove com a chave de um aprovador. Quem assina assim não pode também aprovar.',
  },
  'approve/key-not-trusted': {
    summary: 'A chave não é confiável',
    reason: 'A parte pública dela não está em policies/trust/keys.yaml deste commit.',
    fix: 'Peça a inclusão da chave em uma mudança à parte.',
  },
  'approve/key-revoked': {
    summary: 'A chave foi revogada',
    reason: '{observed} em {expected}.',
    fix: 'Aprove com outra chave.',
  },
  'approve/key-validity': {
    summary: 'A chave está fora da vigência',
    reason: 'A vigência de {observed} é {expected}.',
    fix: 'Aprove com uma chave vigente.',
  },
  'approve/not-genuine': {
    summary: 'Uma aprovação não é autêntica',
    reason: '{observed}',
    fix: 'Remova o arquivo e descubra de onde ele veio.',
  },
  'approve/not-an-approval': {
    summary: 'O documento assinado não é uma aprovação',
    reason: 'O tipo dele é {observed}.',
    fix: 'Remova o arquivo da pasta de aprovações.',
  },
  'approve/not-this-plan': {
    summary: 'O repositório gera outro plano',
    reason: 'Este arquivo tem {observed}; o commit {commit} gera {expected}.',
    fix: 'Gere o plano de novo a partir deste commit e leia esse plano.',
  },
  'approve/not-committed': {
    summary: 'O plano contém o que não está em nenhum commit',
    reason:
      'Este arquivo é o plano da árvore de trabalho; o commit {commit} gera {expected}. Fora do commit: {observed}.',
    fix: 'Faça o commit e execute o comando de novo: este mesmo plano vale assim que o HEAD o gerar.',
  },
  'forge/unreachable': {
    summary: 'Não foi possível acessar a forja',
    reason: '{observed}',
    fix: 'Tente de novo. Enquanto isso, as aprovações podem ser assinadas: `relc approve PLAN --key KEY`',
  },
  'forge/not-one-merge-request': {
    summary: 'A mudança não veio de um único merge request',
    reason:
      'Merge requests integrados que têm o commit {commit}: {observed}. É preciso exatamente um; do contrário, ninguém sabe o que foi aprovado.',
    fix: 'Traga a mudança em um merge request próprio, ou obtenha aprovações assinadas do plano: `relc approve PLAN --key KEY`',
  },
  'forge/branch-not-protected': {
    summary: 'O branch padrão não está protegido',
    reason: 'Quem pode fazer push poderia alterar {observed} depois das aprovações.',
    fix: 'Proteja o branch no GitLab.',
  },
  'forge/fork': {
    summary: 'O merge request vem de um fork',
    reason: '{subject} foi feito em outro projeto, onde outras pessoas podem fazer push e outros jobs são executados.',
    fix: 'Abra-o de novo a partir de um branch deste projeto.',
  },
  'forge/reopened': {
    summary: 'O merge request foi reaberto',
    reason: '{subject} manteve as aprovações de antes de ser fechado.',
    fix: 'Abra um novo merge request.',
  },
  'forge/head-moved': {
    summary: 'O head do merge request não é a última versão dele',
    reason: '{subject} informa {expected}; a última versão tem {observed}.',
    fix: 'Descubra quem fez o push e abra um novo merge request.',
  },
  'forge/commit-not-here': {
    summary: 'Falta neste repositório um commit do merge request',
    reason: 'Sem {observed} ou o commit de onde ele parte, ninguém sabe o que viram os aprovadores de {subject}.',
    fix: 'Busque-o: `git fetch origin refs/merge-requests/{iid}/head`',
  },
  'forge/touches-judge': {
    summary: 'O merge request altera mais do que releases',
    reason: '{subject} também altera {observed}: poderia ter alterado o que o julga, inclusive o job do plano.',
    fix: 'Divida-o: releases em um merge request, todo o resto em outro.',
  },
  'forge/merged-otherwise': {
    summary: 'O que foi integrado não é o que foi aprovado',
    reason: 'Há diferenças entre o head de {subject} e o commit que está sendo aplicado: {observed}.',
    fix: 'Abra um merge request que altere o modelo a partir do estado atual.',
  },
  'forge/setting': {
    summary: 'Uma configuração do GitLab enfraquece as aprovações',
    reason: '{setting} está em {observed}; a política exige {expected}.',
    fix: 'Altere a configuração no GitLab. Para uma que o GitLab não mostra (null) é preciso o token de um Maintainer, ou o Premium.',
  },
  'forge/other-plan': {
    summary: 'O job do plano produziu outro plano',
    reason:
      'Os últimos artefatos do job {job} para {subject} contêm {observed}; o que está sendo aplicado é {expected}.',
    fix: 'Planeje de novo no branch padrão e peça aos aprovadores que escrevam `/relc approve {expected}` no merge request.',
  },
  'uncounted/not-asked': {
    summary: 'O GitLab não foi consultado sobre aprovações',
    reason:
      'RELC_GITLAB_TOKEN não está definida; só as aprovações assinadas são conhecidas, e {observed} pode ter outras.',
    fix: 'Defina-a com um token de acesso do projeto com `read_api`, ou assine: `relc approve PLAN --key KEY`',
  },
  'uncounted/unknown': {
    summary: 'A aprovação de uma pessoa desconhecida não conta',
    reason: 'O usuário {observed}, {subject}, não está em nenhuma entrada de policies/trust/keys.yaml.',
    fix: 'Peça a aprovação a quem exerce o papel que falta, ou inclua a pessoa em uma mudança própria.',
  },
  'uncounted/not-valid': {
    summary: 'A aprovação de uma entrada fora da validade não conta',
    reason: '{subject} pode aprovar {expected}; revogação: {observed}.',
    fix: 'Peça a aprovação a outra pessoa com esse papel.',
  },
  'uncounted/role-unclear': {
    summary: 'Uma aprovação sem um único papel definido não conta',
    reason: '{subject} tem {observed}, e o botão não informa nenhum.',
    fix: 'Deixe um único papel de aprovação na entrada, ou assine com `relc approve PLAN --key KEY --role ROLE`',
  },
  'uncounted/not-active': {
    summary: 'A aprovação de um usuário inativo não conta',
    reason: 'Estado de {subject}: {observed}.',
    fix: 'Peça a aprovação a outra pessoa com esse papel.',
  },
  'uncounted/bot': {
    summary: 'A aprovação de um bot não conta',
    reason: '{subject} não é uma pessoa.',
    fix: 'Peça a aprovação a uma pessoa com esse papel.',
  },
  'uncounted/no-access': {
    summary: 'Uma aprovação sem acesso não conta',
    reason: '{subject} tem nível de acesso {observed} no projeto: baixo demais para ler o que foi aprovado.',
    fix: 'Peça a aprovação a outra pessoa com esse papel.',
  },
  'uncounted/author': {
    summary: 'A aprovação de um autor não conta',
    reason:
      '{subject} escreveu, fez commit ou push de parte da mudança, pelo endereço ou pelo nome, iniciou o job do plano, ou não tem e-mail com o qual se possa descartar isso.',
    fix: 'Peça a aprovação a outra pessoa. Se quem escreveu é outra pessoa com o mesmo nome, dê ao aprovador em keys.yaml um `person` que distinga as duas, por exemplo com um segundo sobrenome, e faça o merge disso antes.',
  },
  'uncounted/note-edited': {
    summary: 'Uma nota editada não conta',
    reason: '{subject} alterou a nota que citava {expected}: ninguém sabe quando.',
    fix: 'Escreva uma nova nota no merge request: `/relc approve {expected}`',
  },
  'uncounted/no-note': {
    summary: 'Uma aprovação que não cita o plano não conta',
    reason: 'A política também exige uma nota de {subject}: para este modelo, só o botão não basta.',
    fix: 'Escreva a nota no merge request: `/relc approve {expected}`',
  },
  'uncounted/no-time': {
    summary: 'Uma aprovação sem horário não conta',
    reason: 'O GitLab não informa quando {subject} aprovou; pode ter sido antes do último push.',
    fix: 'Escreva uma nota no merge request: `/relc approve {expected}`',
  },
  'uncounted/before-push': {
    summary: 'Uma aprovação anterior ao último push não conta',
    reason:
      '{subject} aprovou em {observed}; o último push foi em {expected}. O GitLab mantém as aprovações quando um push lhe parece a mesma mudança.',
    fix: 'Escreva uma nota no merge request: `/relc approve {plan}`',
  },
  'uncounted/other-plan': {
    summary: 'A aprovação de outro plano não conta',
    reason: 'Quando {subject} aprovou, o job do plano mostrava {observed}; o que está sendo aplicado é {expected}.',
    fix: 'Leia o plano e escreva uma nota no merge request: `/relc approve {expected}`',
  },
  'uncounted/before-plan': {
    summary: 'Uma aprovação anterior ao plano não conta',
    reason: '{subject} aprovou em {observed}; o plano ficou disponível em {expected}.',
    fix: 'Leia o plano e escreva uma nota no merge request: `/relc approve {plan}`',
  },
  'uncounted/expired': {
    summary: 'Uma aprovação expirou e não conta',
    reason: 'A aprovação de {subject} terminou em {observed}; agora é {expected}.',
    fix: 'Releia o plano e escreva uma nota no merge request: `/relc approve {plan}`',
  },
  'apply/digest-differs': {
    summary: 'O plano foi editado',
    reason: 'O digest é {observed}; o plano diz {expected}.',
    fix: 'Use o plano como foi gerado.',
  },
  'apply/nothing-to-do': {
    summary: 'O plano não tem mudanças',
    reason: 'O registry já está como o repositório pede.',
    fix: 'Não há o que aplicar.',
  },
  'apply/already-applied': {
    summary: 'O plano já foi aplicado',
    reason: 'O estado assinado de serial {serial} já mostra o resultado dele.',
    fix: 'Não há o que fazer. Para a próxima mudança, gere um novo plano: `relc plan`',
  },
  'apply/conflict': {
    summary: 'Alguém mais alterou o registry',
    reason: '{resource} não é {expected} nem {after}.',
    fix: 'Descubra quem alterou. Reponha o valor com `relc restore` e aplique de novo; se a alteração deve ficar, gere o plano de novo: `relc plan`',
  },
  'apply/held': {
    summary: 'Outro apply deste modelo está em andamento',
    reason: 'O processo {process} em {host} aplica {model} desde {since}.',
    fix: 'Espere que ele termine e execute de novo; se até lá o plano ficar desatualizado, gere outro: `relc plan`. Se ele não existe mais, execute de novo já: depois de meio minuto sem sinal de vida ele não segura mais ninguém.',
  },
  'apply/hold-lost': {
    summary: 'Outro apply considerou este como morto',
    reason: 'Ele ficou tempo demais sem sinal de vida e foi parado antes de gravar: {resource}.',
    fix: 'Confira que nenhum outro apply está em andamento e aplique de novo: ele continua de onde parou.',
  },
  'apply/read-back-differs': {
    summary: 'O registry não mostra o que foi gravado',
    reason: '{resource}',
    fix: 'Descubra o motivo e aplique de novo: o apply continua de onde parou.',
  },
  'apply/stale': {
    summary: 'O plano está desatualizado',
    reason: '{what}. No plano: {approved}. Calculado agora: {computed}.',
    fix: 'Gere o plano de novo e obtenha a aprovação dele: `relc plan`',
  },
  'apply/earlier-target': {
    summary: 'O target anterior não serve este modelo',
    reason: '{target} serve {observed}; este plano publica {expected}.',
    fix: 'Publique primeiro em {target} ou indique em model.yaml a versão que serve lá; `relc apply --pending` continua sozinho.',
  },
  'apply/soaking': {
    summary: 'O target anterior ainda não serviu este modelo por tempo suficiente',
    reason: '{target} o serve desde {since}; pode seguir a partir de {observed}.',
    fix: 'Aguarde; `relc apply --pending` continua sozinho.',
  },
  'apply/state-outdated': {
    summary: 'O estado assinado diz o que o repositório retirou',
    reason: 'Ele diz {observed}; model.yaml diz {expected}.',
    fix: 'Ele não é renovado nem reposto. Aplique a mudança que está pendente: `relc apply --pending`. Se não há nenhuma, alguém repôs um estado antigo no registry: descubra quem.',
  },
  'apply/source-changed': {
    summary: 'O release mudou depois de gerado o plano',
    reason: 'No plano: {approved}. Agora: {computed}.',
    fix: 'Restaure o arquivo, ou gere o plano de novo e obtenha a aprovação dele: `relc plan`',
  },
  'apply/at-not-allowed': {
    summary: 'Aqui não se pode escolher a data e hora',
    reason: 'O target {target} não é `file:`: o que se assina para ele leva a data e hora reais.',
    fix: 'Omita `--at`.',
  },
  'apply/no-release-key': {
    summary: 'Não há chave para assinar o release',
    reason: 'RELC_SIGNING_KEY deve indicar um arquivo com uma chave privada Ed25519 em PEM. Indica: {observed}.',
    fix: 'Defina a variável: `RELC_SIGNING_KEY=release.key relc apply …`',
  },
  'apply/release-key-not-trusted': {
    summary: 'A chave de assinatura não pode assinar releases',
    reason: 'A parte pública dela não está em policies/trust com o papel release-signer e vigência atual: {observed}.',
    fix: 'Assine com a chave de release.',
  },
  'apply/shallow-history': {
    summary: 'O histórico está truncado',
    reason: 'Em um shallow clone não há como saber quem escreveu o que é aplicado, nem separar aprovadores de autores.',
    fix: 'Obtenha o histórico completo: `git fetch --unshallow`',
  },
  'verify/no-state': {
    summary: 'Não há estado assinado',
    reason: 'Nada foi aplicado aqui até hoje, ou o estado foi removido.',
    fix: 'Não carregue. Aplique o release ou restaure o estado.',
  },
  'verify/state-not-trusted': {
    summary: 'O estado não está assinado por uma chave de release confiável',
    reason: '{observed}',
    fix: 'Não carregue. Descubra quem o gravou.',
  },
  'verify/other-target': {
    summary: 'O estado é de outro target ou modelo',
    reason: 'Ele diz {observed}; o pedido foi {expected}.',
    fix: 'Não carregue. Confira o target e o modelo.',
  },
  'verify/state-expired': {
    summary: 'O estado expirou',
    reason: 'A vigência terminou em {expected}; agora é {observed}.',
    fix: 'Não carregue. Primeiro `relc apply --pending`, com a chave de release: ele renova o estado ou diz por que não pode. Depois, carregue ou execute `relc restore` de novo.',
  },
  'verify/state-older': {
    summary: 'O estado é mais antigo que um já visto',
    reason: 'O serial é {observed}; já se conhece pelo menos o {expected}.',
    fix: 'Não carregue. Alguém está apresentando um estado antigo.',
  },
  'verify/not-approved': {
    summary: 'A versão não consta no estado assinado',
    reason: 'Versão pedida: {observed}; assinadas: {expected}.',
    fix: 'Não carregue. Carregue uma versão que tenha sido aplicada.',
  },
  'verify/alias-differs': {
    summary: 'O alias foi movido manualmente',
    reason: '{alias} aponta para {observed}; o estado assinado diz {expected}.',
    fix: 'Não carregue. Reponha o alias com `relc restore MODELO`, o que não exige nova aprovação, ou faça o rollback por uma mudança em model.yaml.',
  },
  'verify/stage': {
    summary: 'A versão não pode servir',
    reason: 'A versão {version} está em {observed}.',
    fix: 'Não carregue. Carregue a versão indicada pelo alias.',
  },
  'verify/coexistence-over': {
    summary: 'O último dia da versão Deprecated já passou',
    reason: 'A versão {version} podia ser carregada até {expected}; hoje é {observed}.',
    fix: 'Não carregue. Carregue a versão indicada pelo alias.',
  },
  'verify/tag-differs': {
    summary: 'Uma tag foi alterada manualmente',
    reason: '{tag} é {observed}; o estado assinado diz {expected}.',
    fix: 'Não carregue. Reponha a tag com `relc restore MODELO`, o que não exige nova aprovação.',
  },
  'verify/record-not-trusted': {
    summary: 'O release não está assinado por uma chave de release confiável',
    reason: 'O registro do CAB: {observed}',
    fix: 'Não carregue. Descubra quem o gravou.',
  },
  'verify/record-of-another': {
    summary: 'O registro do CAB é de outro release',
    reason: 'Ele cobre {observed}; esperado: {expected}.',
    fix: 'Não carregue. Restaure o registro.',
  },
  'verify/release-differs': {
    summary: 'O release compilado não é o que foi aprovado',
    reason: 'Situação do arquivo: {fault}.',
    fix: 'Não carregue. Restaure a pasta do release a partir dos artefatos do run.',
  },
  'verify/policy-differs': {
    summary: 'Uma política de runtime não é a que foi aprovada',
    reason: 'Situação do arquivo: {fault}.',
    fix: 'Não carregue. Restaure policy_snapshot a partir dos artefatos do run.',
  },
  'verify/model-differs': {
    summary: 'O modelo não é o que foi aprovado',
    reason: 'Situação do arquivo: {fault}. O que está lá: {observed}; o aprovado: {expected}.',
    fix: 'Não carregue. Baixe o modelo de novo em uma pasta vazia. Se o mesmo arquivo for apontado outra vez, ele difere no registry: descubra quem o alterou e, enquanto isso, sirva outra versão aprovada.',
  },
  'verify/download-mark': {
    summary: 'O download está marcado como outro modelo ou outra versão',
    reason: 'O MLflow grava `registered_model_meta` no que baixa. Este não indica {model} versão {number}.',
    fix: 'Não carregue. Baixe `models:/{model}/{number}` de novo em uma pasta vazia. Se você sabe que os outros arquivos estão certos, apague este: ele não faz parte do modelo.',
  },
  'verify/end-of-life': {
    summary: 'A versão chegou ao fim da vida útil',
    reason: 'Terminou em {expected}; hoje é {observed}.',
    fix: 'Não carregue. Carregue a versão sucessora.',
  },
  'verify/revalidation-overdue': {
    summary: 'A revalidação está vencida',
    reason: 'O prazo era {expected}, com carência até {until}; hoje é {observed}.',
    fix: 'Não carregue. Revalide o modelo.',
  },
  'verify/exception-expired': {
    summary: 'Uma exceção que deixou a versão passar terminou',
    reason:
      'Terminou depois de {expected}; hoje é {observed}. O modelo pode ser carregado: o fim não deve virar uma indisponibilidade.',
    fix: 'Lance uma versão que não precise de exceção ou revogue esta.',
  },
  'registry/unusable-fact': {
    summary: 'O registry diz algo que nenhum release pode usar',
    reason: '`{field}` é {observed}.',
    fix: 'Corrija lá, no MLflow `client.set_tag(RUN_ID, "dataset.rows", "1000")`, e não em registry.json, que o plan compara com o registry. Depois apague registry.json e rode `relc new` de novo.',
  },
  'registry/deleted': {
    summary: 'Aquilo em que a versão se apoia foi excluído no registry',
    reason:
      'A versão {version} em {target} se apoia em: {observed}. Isso foi excluído; `mlflow gc` remove em definitivo, junto com os arquivos do modelo, e o serving não consegue iniciar de novo.',
    fix: 'Restaure um run com `mlflow runs restore --run-id ID` e um experimento com `mlflow experiments restore -x ID`. O MLflow não restaura um logged model: registre o modelo de novo como nova versão e faça o release dela.',
  },
  'registry/artifacts-not-writable': {
    summary: 'O registry não pode guardar os artefatos de uma versão',
    reason: 'Os artefatos da versão {version} em {target} estão em {observed}, que o servidor não expõe por proxy.',
    fix: 'Inicie o servidor MLflow com `--artifacts-destination`, registre o modelo em um experimento cujo local de artefatos comece com `mlflow-artifacts:/` e crie a versão a partir dele.',
  },
  'registry/unreachable': {
    summary: 'Não foi possível acessar o registry ou gravar nele',
    reason: '{observed}',
    fix: 'Tente de novo; o que foi interrompido continua. Se persistir, confira o endereço em policies/governance/targets.yaml e o próprio registry: se está no ar e tem espaço em disco. No MLflow, confira também as credenciais e os certificados nas variáveis MLFLOW_TRACKING_…. Se falta a pasta de um target `file:`, crie-a com um arquivo `registry.json` que contenha `{"id": "<registry_id>"}`, como diz targets.yaml.',
  },
  'import/no-model': {
    summary: 'Não há modelo a importar',
    reason: '{target} não tem nenhum.',
    fix: 'Registre um modelo nele ou indique outro registry: `--target NAME`',
  },
  'import/nothing-served': {
    summary: 'O registry não serve nenhuma versão do modelo',
    reason: '{model} em {target}: não há versão indicada por um alias ou pelo estágio Staging ou Production.',
    fix: 'Confira o nome. Para o release de uma versão que ainda não serve, use `relc new`.',
  },
  'import/no-such-version': {
    summary: 'O alias indica uma versão que o registry não tem',
    reason: '{model} não tem a versão {version}.',
    fix: 'Faça o alias indicar uma versão que existe, ou exclua o alias.',
  },
  'show/not-checked': {
    summary: 'O arquivo não foi verificado',
    reason: 'O que segue é apenas o que o arquivo diz; qualquer pessoa pode ter escrito isso.',
    fix: 'Corrija o que está acima e abra o arquivo de novo com `relc show`.',
  },
  'usage/no-repository': {
    summary: 'Este não é um repositório de releases',
    reason: '{observed} não tem a pasta `releases`.',
    fix: 'Entre em um ou indique o caminho: `--repo DIR`',
  },
  'usage/no-such-path': {
    summary: 'O caminho não corresponde a nenhum release',
    reason: '{observed}',
    fix: 'Indique uma pasta dentro de `releases/`.',
  },
  'usage/no-such-target': {
    summary: 'Este target não existe',
    reason: '{observed}; conhecidos: {expected}.',
    fix: 'Indique um dos que estão em policies/governance/targets.yaml.',
  },
  'usage/missing-options': {
    summary: 'Não foi indicado tudo de que o comando precisa',
    reason: 'Falta: {expected}.',
    fix: 'Acrescente tudo; `relc verify --help` explica cada opção.',
  },
  'usage/no-such-model': {
    summary: 'Este modelo não existe',
    reason: '{observed}; conhecidos: {expected}.',
    fix: 'Indique uma pasta dentro de `releases/`.',
  },
  'usage/not-registered': {
    summary: 'O registry não tem este modelo',
    reason: '{target} não conhece {model}; tem: {expected}.',
    fix: 'Indique um dos que ele tem, ou `--all`.',
  },
  'usage/no-such-folder': {
    summary: 'Esta pasta não existe',
    reason: '{observed} não é uma pasta.',
    fix: 'Indique uma pasta que exista.',
  },
  'usage/no-such-file': {
    summary: 'Este arquivo não existe',
    reason: '{file} não existe.',
    fix: 'Indique um arquivo que exista.',
  },
  'usage/no-trust': {
    summary: 'Esta não é uma pasta de chaves confiáveis',
    reason: '--trust não indica uma pasta com keys.yaml: {observed}.',
    fix: 'Indique a pasta com o keys.yaml e as chaves públicas em que você confia.',
  },
  'usage/no-bundle': {
    summary: 'Este não é um bundle',
    reason:
      '--bundle não indica uma pasta compilada: {observed} não tem release_manifest.json nem state.sigstore.json.',
    fix: 'Indique a pasta de uma versão, como build/MODEL/VERSION, com state.sigstore.json e cab.sigstore.json.',
  },
  'registry/drift': {
    summary: 'Alguém alterou o registry à mão',
    reason: '{model}: ele mostra {observed}; o aplicado foi {expected}.',
    fix: 'Descubra quem foi e por quê e reponha o que foi aprovado, o que não exige nova aprovação: `relc restore {model}`',
  },
  'restore/state-older': {
    summary: 'O estado assinado em vigor não é o último',
    reason: 'No registry vale o estado {observed}; ele guarda também o estado {expected}, {digest}.',
    fix: 'Descubra quem pôs um estado antigo em vigor ou retirou o mais novo; nada é planejado nem aplicado com base nele. `relc restore {model}` faz valer de novo o estado {expected}: não exige chave nem aprovação. Se um apply foi interrompido, `relc apply --pending` o conclui.',
  },
  'restore/interrupted': {
    summary: 'Um apply foi interrompido, e o que ele gravou fica como está',
    reason: 'O plano aprovado {plan} gravou: {what}.',
    fix: 'Conclua-o, com a chave de release: `relc apply --pending`. Se ele não é mais desejado, retire a mudança de model.yaml e reponha de novo.',
  },
  'restore/moved-to-approved': {
    summary: 'Alguém moveu o alias para outra versão aprovada',
    reason:
      '{alias} aponta para {observed} em {target}; o estado assinado diz {expected}. A versão {observed} está Approved; pode ser um rollback feito à mão em um incidente, e por isso não é desfeito automaticamente.',
    fix: 'Pergunte quem foi e por quê. Para manter, oficialize: escreva `{target}: "{observed}"` em `aliases` neste arquivo, o que é planejado, aprovado e aplicado como rollback. Para desfazer: `relc restore {model}`',
  },
  'restore/returned': {
    summary: 'O que foi reposto foi alterado de novo em menos de um dia',
    reason: 'Foi reposto em {since}; mostra de novo {observed}, e não {expected}.',
    fix: 'Alguém, ou algum job, insiste: descubra quem antes de repor qualquer coisa. Depois: `relc restore {model}`',
  },
  'due/past': {
    summary: 'Passou um dia que pedia uma providência',
    reason: '{observed} em {target}: {what}.',
    fix: 'Faça agora ou publique uma versão dentro do prazo; uma versão Deprecated depois do último dia passa a Retired, uma depois do fim de vida é revogada (Revoked).',
  },
  'usage/no-common-commit': {
    summary: 'As duas revisões não têm um commit em comum aqui',
    reason: 'A partir de {observed} e {expected} não se chega a um commit em comum.',
    fix: 'Busque o histórico completo das duas; no CI, com GIT_DEPTH: 0.',
  },
  'usage/not-a-file': {
    summary: 'Não é um arquivo comum',
    reason: 'É um pipe, um socket, um dispositivo, uma pasta, ou um link onde links não são seguidos.',
    fix: 'Indique ou coloque aqui o próprio arquivo.',
  },
  'usage/no-access': {
    summary: 'Não foi possível abrir o arquivo ou a pasta',
    reason: '{observed}',
    fix: 'Dê permissão de leitura ou indique outro. Se for o `lost+found` de um volume, monte uma pasta do volume em vez do volume inteiro.',
  },
  'usage/too-large': {
    summary: 'Há mais do que o relc lê',
    reason: 'São lidos no máximo {expected} bytes.',
    fix: 'Indique o arquivo ou a pasta que o relc, o cosign ou a sua ferramenta de chaves gravou.',
  },
  'usage/too-many-files': {
    summary: 'Há mais arquivos do que o relc lê',
    reason: 'São lidos no máximo {expected} arquivos.',
    fix: 'Indique a pasta pretendida ou remova o que não pertence a ela.',
  },
  'usage/file-gone': {
    summary: 'O arquivo desapareceu durante a leitura',
    reason: 'Ele existia quando a pasta foi listada.',
    fix: 'Execute o comando de novo quando nada mais gravar nesse local.',
  },
  'usage/git-failed': {
    summary: 'O git não consegue ler este repositório',
    reason: 'O git diz: {observed}',
    fix: 'Faça o que o git diz, até que `git fsck` passe aqui para este usuário; instale o git onde não houver. Um clone parcial precisa antes ser buscado por inteiro: o relc não busca nada. Depois, execute o comando de novo.',
  },
  'usage/no-commit': {
    summary: 'Este commit não existe',
    reason: '{observed}',
    fix: 'Faça o commit antes ou indique outra revisão.',
  },
  'usage/unreadable-file': {
    summary: 'Não foi possível ler o arquivo',
    reason: 'Não é um plano nem um documento assinado do relc.',
    fix: 'Indique um arquivo gerado pelo relc.',
  },
  'usage/unwritable-file': {
    summary: 'Não foi possível gravar o arquivo ou a pasta',
    reason: '{observed}.',
    fix: 'Libere espaço ou dê permissão nesse local, ou indique outro; remova um link que não deveria estar no repositório. Depois, execute o comando de novo.',
  },
  'usage/unreadable-key': {
    summary: 'Não foi possível ler a chave',
    reason: '{observed} não é uma chave privada Ed25519 em PEM.',
    fix: 'Gere uma: `openssl genpkey -algorithm ed25519 -out KEY`',
  },
  'usage/bad-time': {
    summary: 'Não foi possível interpretar a data e hora',
    reason: '{observed}',
    fix: 'Escreva assim: 2026-11-24T12:00:00Z.',
  },
  'usage/no-such-code': {
    summary: 'Este código não existe',
    reason: '{observed}',
    fix: 'Os códigos aparecem entre colchetes depois de `erro` ou `aviso`.',
  },
  'usage/exists': {
    summary: 'O release já existe',
    reason: '{observed}',
    fix: 'Indique a próxima versão. Para buscar de novo apenas o registry.json, remova antes esse arquivo.',
  },
  'usage/bad-name': {
    summary: 'O nome não pode ser usado',
    reason: '{observed}',
    fix: 'Modelos: letras minúsculas, dígitos, `.`, `_` e `-`. Versões: um inteiro positivo.',
  },
} as const satisfies Record<Code, Wording>;
