import type { Group } from '../entry.ts';
import { orDeclined, ouRecusado } from '../not-applicable-words.ts';

const explained = '`relc explain evidence {name}` tells who writes it and its fields, with an example{shown}';
const explicado = '`relc explain evidence {name}` diz quem o escreve e quais são os campos, com um exemplo{shown}';
const begun = `Run \`relc new {model} {version}\`: it begins the file, with TODO where something belongs, and leaves alone what is there. ${explained}`;
const brought = `Put it there from where it comes; \`relc new\` does not write it. ${explained}`;
const fetched =
  'Run `relc new {model} {version}`, which fetches it from the registry of the last target in policies/governance/targets.yaml';
const iniciado = `Execute \`relc new {model} {version}\`: ele começa o arquivo, com TODO onde falta algo, e não mexe no que já existe. ${explicado}`;
const trazido = `Traga-o de onde ele vem; \`relc new\` não o escreve. ${explicado}`;
const buscado =
  'Execute `relc new {model} {version}`, que o busca no registry do último destino de policies/governance/targets.yaml';

export const entries = {
  'load/more-findings': {
    en: {
      summary: 'There are more findings in this file',
      reason: 'Shown: {expected}; not shown: {observed}.',
      fix: 'Correct these first, then check again.',
    },
    'pt-BR': {
      summary: 'Há mais achados neste arquivo',
      reason: 'Exibidos: {expected}; não exibidos: {observed}.',
      fix: 'Corrija estes primeiro e verifique de novo.',
    },
  },
  'load/missing-file': {
    en: {
      summary: 'A file is missing',
      reason: 'This file is needed to judge any release.',
      fix: 'Restore it.',
    },
    'pt-BR': {
      summary: 'Falta um arquivo',
      reason: 'Sem este arquivo, nenhum release pode ser avaliado.',
      fix: 'Restaure o arquivo.',
    },
  },
  'load/missing-evidence': {
    en: {
      summary: 'Evidence is missing',
      reason: 'A release needs this file. Where it comes from: {origin}.',
      cases: {
        demanded: 'Needed for {demands} (policies/governance/demands.yaml). Where it comes from: {origin}.',
        fairness: 'The profile has a watchlist, which is judged by this file. Where it comes from: {origin}.',
        drift: 'The profile has limits of drift, which are judged by this file. Where it comes from: {origin}.',
        canary: 'The rollout had a canary, which is judged by its plan. Where it comes from: {origin}.',
      },
      fix: '{mend}',
      many: {
        summary: '{count} files are still missing',
        each: '{origin}',
        fix: '`relc explain evidence FILE` tells of each who writes it, how it is signed, its fields, and an example. What people write lies there already; `relc new {model} {version}` begins a file of theirs that is gone, and leaves the others as they are. Once all is there, gates judge, and ask for what they need beside it.',
      },
      words: {
        mend: {
          begun: `${begun}.`,
          begun_or_declined: `${begun}; ${orDeclined}`,
          copied: `Run \`relc new {model} {version}\`, which copies it from the release before, or begins it. ${explained}.`,
          fetched: `${fetched}.`,
          brought: `${brought}.`,
          brought_or_declined: `${brought}; ${orDeclined}`,
        },
        shown: {
          both: "; its schema is schemas/{schema}.schema.json, and relc's sample {sample} has one",
          schema: '; its schema is schemas/{schema}.schema.json',
          sample: "; relc's sample {sample} has one",
          none: '',
        },
      },
    },
    'pt-BR': {
      summary: 'Falta uma evidência',
      reason: 'Todo release precisa deste arquivo. De onde ele vem: {origin}.',
      cases: {
        demanded: 'Necessário para {demands} (policies/governance/demands.yaml). De onde ele vem: {origin}.',
        fairness: 'O perfil tem uma watchlist, avaliada por este arquivo. De onde ele vem: {origin}.',
        drift: 'O perfil tem limites de drift, avaliados por este arquivo. De onde ele vem: {origin}.',
        canary: 'Houve um canary, que é avaliado pelo plano dele. De onde ele vem: {origin}.',
      },
      fix: '{mend}',
      many: {
        summary: 'Ainda faltam {count} arquivos',
        each: '{origin}',
        fix: '`relc explain evidence ARQUIVO` diz de cada um quem o escreve, como é assinado, quais são os campos e um exemplo. O que as pessoas escrevem já está lá; `relc new {model} {version}` recomeça um arquivo que falte e deixa os outros como estão. Com tudo lá, os gates avaliam e pedem o que mais precisarem.',
      },
      words: {
        mend: {
          begun: `${iniciado}.`,
          begun_or_declined: `${iniciado}; ${ouRecusado}`,
          copied: `Execute \`relc new {model} {version}\`, que o copia do release anterior ou o começa. ${explicado}.`,
          fetched: `${buscado}.`,
          brought: `${trazido}.`,
          brought_or_declined: `${trazido}; ${ouRecusado}`,
        },
        shown: {
          both: '; o schema é schemas/{schema}.schema.json, e o exemplo {sample} do relc tem um',
          schema: '; o schema é schemas/{schema}.schema.json',
          sample: '; o exemplo {sample} do relc tem um',
          none: '',
        },
        // The table of evidence has them in English.
        origin: {
          'written by the release engineer': 'o engenheiro do release o escreve',
          'the load test in staging': 'o teste de carga em homologação',
          'the shadow evaluation, with the drift of each field': 'a avaliação em shadow, com o drift de cada campo',
          'written before the canary; a fenced block of YAML has its steps':
            'escrito antes do canary; um bloco de código YAML traz as etapas',
          'where approvals.yaml asks for it, the second line, with the role independent-validation: cosign attest-blob, type urn:relc:independent-validation:v1':
            'onde approvals.yaml o pede, a segunda linha, com o papel independent-validation: cosign attest-blob, tipo urn:relc:independent-validation:v1',
          'a vex-signer of policies/trust/keys.yaml: cosign sign-blob of vex.cdx.json; without it the VEX waives nothing':
            'um vex-signer de policies/trust/keys.yaml: cosign sign-blob de vex.cdx.json; sem isso, o VEX não dispensa nada',
          "for an LLM, or a vendor's service: the build, with a copy among the signed model files":
            'de um LLM ou de um serviço de fornecedor: o build, com uma cópia entre os arquivos assinados do modelo',
          'the canary': 'o canary',
          'written by the modelling team': 'o time de modelagem o escreve',
          'the operational readiness review': 'a revisão de prontidão operacional',
          'the post-training hygiene check': 'a verificação de higiene pós-treino',
          'a security-reviewer of policies/trust/keys.yaml: cosign attest-blob, type urn:relc:security-decision:v1':
            'um security-reviewer de policies/trust/keys.yaml: cosign attest-blob, tipo urn:relc:security-decision:v1',
          'the build: CycloneDX of the serving environment': 'o build: CycloneDX do ambiente de serving',
          'the security review: CycloneDX VEX': 'a revisão de segurança: VEX em CycloneDX',
          'a model-signer of policies/trust/keys.yaml: cosign sign-blob of model.SHA256SUMS':
            'um model-signer de policies/trust/keys.yaml: cosign sign-blob de model.SHA256SUMS',
          'the build, with the key of a builder: cosign attest-blob of model.SHA256SUMS, type slsaprovenance1; its by-products name sbom.cdx.json':
            'o build, com a chave de um builder: cosign attest-blob de model.SHA256SUMS, tipo slsaprovenance1; os subprodutos citam sbom.cdx.json',
          'the build, with the key of a builder: cosign attest-blob of sbom.cdx.json, type https://in-toto.io/attestation/vulns/v0.2':
            'o build, com a chave de um builder: cosign attest-blob de sbom.cdx.json, tipo https://in-toto.io/attestation/vulns/v0.2',
          'the registry: relc new fetches it': 'o registry: relc new o busca',
          'the evaluation on held-out data': 'a avaliação em dados separados do treino',
          'the training data': 'os dados de treino',
          "the API's contract": 'o contrato da API',
          "sha256sum of the model's files, sorted by path": 'sha256sum dos arquivos do modelo, ordenados por caminho',
        },
      },
    },
  },
  'load/not-one-block': {
    en: {
      summary: 'The canary plan does not have its steps where they can be read',
      reason:
        'It has {observed fenced block|fenced blocks} of YAML; there must be exactly one, so that people see what is read.',
      fix: 'Write the steps into one block that starts with ```yaml, as `relc new` begins it: `steps`, each with `traffic_percent` and `min_requests`, and `stop_above`.',
    },
    'pt-BR': {
      summary: 'O plano do canary não traz as etapas onde possam ser lidas',
      reason:
        'Ele tem {observed bloco|blocos} de código YAML; deve haver exatamente um, para que as pessoas vejam o que é lido.',
      fix: 'Escreva as etapas em um único bloco que comece com ```yaml, como `relc new` o inicia: `steps`, cada uma com `traffic_percent` e `min_requests`, e `stop_above`.',
    },
  },
  'load/hidden-block': {
    en: {
      summary: 'The steps of the canary plan may not be seen by people',
      reason:
        'This could hide the block of YAML, or show another one: {observed}. Renderers disagree about HTML, also within code, and about ``` or ~~~ that do not begin their line or stand in another block.',
      fix: 'Write it without angle brackets, such as `MODEL` for `<model>` and an address alone. Begin and end blocks of code at the start of a line, outside of lists, quotes and other blocks.',
    },
    'pt-BR': {
      summary: 'As etapas do plano do canary podem não ser vistas pelas pessoas',
      reason:
        'Isto pode ocultar o bloco YAML, ou mostrar outro: {observed}. Os visualizadores divergem sobre HTML, mesmo dentro de código, e sobre ``` ou ~~~ que não iniciam a linha ou estão em outro bloco.',
      fix: 'Escreva sem os sinais `<` e `>`, como `MODELO` em vez de `<modelo>` e o endereço sozinho. Comece e termine blocos de código no início de uma linha, fora de listas, citações e outros blocos.',
    },
  },
  'load/unknown-file': {
    en: {
      summary: 'The file has no meaning here',
      reason: 'Only known names are read, so this file would be approved unread.',
      fix: 'Remove it, or rename it to one of the known names.',
    },
    'pt-BR': {
      summary: 'O arquivo não tem função aqui',
      reason: 'Só os nomes conhecidos são lidos; este arquivo seria aprovado sem leitura.',
      fix: 'Remova o arquivo ou use um dos nomes conhecidos.',
    },
  },
  'load/unsafe-name': {
    en: {
      summary: 'The file name cannot stand in a list of digests',
      reason: 'It has a backslash, the end of a line or a character that nobody sees: tools write these differently.',
      fix: 'Rename the file.',
    },
    'pt-BR': {
      summary: 'O nome do arquivo não pode constar de uma lista de digests',
      reason:
        'Tem uma barra invertida, uma quebra de linha ou um caractere invisível, que cada ferramenta escreve de um jeito.',
      fix: 'Renomeie o arquivo.',
    },
  },
  'load/not-a-file': {
    en: {
      summary: 'This is no regular file',
      reason: 'Links and devices are never followed.',
      fix: 'Put the file itself here.',
    },
    'pt-BR': {
      summary: 'Não é um arquivo regular',
      reason: 'Links e dispositivos nunca são seguidos.',
      fix: 'Coloque aqui o próprio arquivo.',
    },
  },
  'load/too-large': {
    en: {
      summary: 'The file is larger than relc reads',
      reason: 'At most {expected byte is|bytes are} read.',
      fix: "Keep the bulk outside the release and record its digest, or shorten the file. The model's own files belong in `model/`, where they may have any size.",
    },
    'pt-BR': {
      summary: 'O arquivo é maior do que o relc lê',
      reason: 'O limite de leitura é de {expected byte|bytes}.',
      fix: 'Mantenha o volume fora da release e registre o digest dele, ou reduza o arquivo. Os arquivos do próprio modelo ficam em `model/`, onde podem ter qualquer tamanho.',
    },
  },
  'load/name-not-text': {
    en: {
      summary: 'The file name is not UTF-8',
      reason: 'Other programs would see a file here that no list of digests can name.',
      fix: 'Remove the file, or rename it.',
    },
    'pt-BR': {
      summary: 'O nome do arquivo não está em UTF-8',
      reason: 'Outros programas veriam aqui um arquivo que nenhuma lista de digests consegue nomear.',
      fix: 'Remova o arquivo ou renomeie-o.',
    },
  },
  'load/no-profile': {
    en: {
      summary: 'The profile does not exist',
      reason: '`{observed}` would be the file {expected}.',
      fix: 'Add the profile, or name one that exists.',
    },
    'pt-BR': {
      summary: 'O perfil não existe',
      reason: '`{observed}` corresponderia ao arquivo {expected}.',
      fix: 'Inclua o perfil ou indique um que exista.',
    },
  },
  'load/sums-line-ends': {
    en: {
      summary: 'The list of digests has the line ends of Windows',
      reason:
        'Its lines end in CRLF, or hold a carriage return. The digest that was signed is of lines that end in LF.',
      fix: 'Put `* -text` into .gitattributes and check the file out again. Where it was written so, write it again with LF and sign it again.',
    },
    'pt-BR': {
      summary: 'A lista de digests tem fins de linha do Windows',
      reason:
        'As linhas terminam em CRLF ou contêm um retorno de carro. O digest assinado é de linhas que terminam em LF.',
      fix: 'Ponha `* -text` em .gitattributes e faça checkout do arquivo de novo. Se ele foi gravado assim, grave-o de novo com LF e assine-o de novo.',
    },
  },
  'load/sums-not-exact': {
    en: {
      summary: 'The list of digests is not exact',
      reason: 'Expected: `<hex>  <path>` lines, sorted by bytes, each path once, a newline at the end.',
      fix: 'Write it again with `sha256sum` over the sorted paths.',
    },
    'pt-BR': {
      summary: 'A lista de digests não é exata',
      reason: 'Esperado: linhas `<hex>  <path>`, ordenadas por bytes, cada caminho uma vez, quebra de linha no fim.',
      fix: 'Gere a lista de novo com `sha256sum` sobre os caminhos ordenados.',
    },
  },
  'load/download-mark': {
    en: {
      summary: 'The list names a file that MLflow writes into downloads',
      reason: '`registered_model_meta` is no part of the model: MLflow writes it anew whenever it downloads a version.',
      fix: 'Take its line out (`sed -i "/  registered_model_meta$/d" model.SHA256SUMS`), delete the file from model/, and have the list signed again.',
    },
    'pt-BR': {
      summary: 'A lista cita um arquivo que o MLflow grava nos downloads',
      reason: '`registered_model_meta` não faz parte do modelo: o MLflow o grava de novo sempre que baixa uma versão.',
      fix: 'Retire a linha (`sed -i "/  registered_model_meta$/d" model.SHA256SUMS`), apague o arquivo de model/ e peça nova assinatura da lista.',
    },
  },
  'load/empty-text': {
    en: {
      summary: 'The document says nothing',
      reason: 'An approver must be able to read it.',
      fix: 'Write it; a model card has a heading and prose below it.',
    },
    'pt-BR': {
      summary: 'O documento não diz nada',
      reason: 'Alguém precisa lê-lo para aprovar o release.',
      fix: 'Escreva o documento; um model card tem um título e, abaixo dele, prosa.',
    },
  },
  'load/placeholder': {
    en: {
      summary: 'Something is still to be written',
      reason: '`TODO` marks what relc does not know: what a person says, or what a pipeline measures.',
      fix: 'Replace the placeholder. Where it stands in a comment, delete the comment.',
      many: {
        summary: '{count} places are still TODO',
        fix: 'Replace each; where one stands in a comment, delete the comment. `relc check --all` shows each with its line. Of evidence, `relc explain evidence FILE` tells who writes it, and its fields with examples.',
      },
    },
    'pt-BR': {
      summary: 'Ainda há texto por escrever',
      reason: '`TODO` marca o que o relc não sabe: o que uma pessoa diz ou o que um pipeline mede.',
      fix: 'Substitua a marcação pelo texto. Se ela estiver em um comentário, apague o comentário.',
      many: {
        summary: 'Ainda há {count} pontos com TODO',
        fix: 'Substitua cada marcação; se ela estiver em um comentário, apague o comentário. `relc check --all` mostra cada uma com a sua linha. No caso de uma evidência, `relc explain evidence ARQUIVO` diz quem a escreve e quais são os campos, com exemplos.',
      },
    },
  },
  'load/nothing-selected': {
    en: {
      summary: 'No release was selected',
      reason: 'Nothing to check is not a success.',
      fix: '{mend}',
      words: {
        mend: {
          named: 'Name a folder below `releases/` that holds a `release.yaml`.',
          begun: 'There is no release yet. Begin one, and fill in what it leaves to you: `relc new {model} 1`',
        },
      },
    },
    'pt-BR': {
      summary: 'Nenhum release foi selecionado',
      reason: 'Não ter nada para verificar não conta como sucesso.',
      fix: '{mend}',
      words: {
        mend: {
          named: 'Indique uma pasta dentro de `releases/` que contenha um `release.yaml`.',
          begun: 'Ainda não há nenhum release. Comece um e preencha o que ele deixa em aberto: `relc new {model} 1`',
        },
      },
    },
  },
} satisfies Group<'load'>;
