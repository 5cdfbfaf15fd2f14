import type { Group } from '../entry.ts';
import { orDeclined, ouRecusado } from '../not-applicable-words.ts';

const bind = 'Bind a policy of this kind. policies/governance/demands.yaml says which kinds a model needs';
const vincule =
  'Vincule uma política desse tipo. policies/governance/demands.yaml diz de quais tipos um modelo precisa';

export const entries = {
  'policy/not-found': {
    en: {
      summary: 'A bound policy does not exist',
      reason: '`{observed}` is bound, but there is no such file.',
      cases: { not_merged: '`{observed}` is bound, and this change adds it, but it is not on the branch that judges.' },
      fix: '{mend}',
      words: {
        mend: {
          missing: 'Restore the file, or bind another.',
          not_merged: 'Merge the policy first, in a merge request of its own; then this one.',
        },
      },
    },
    'pt-BR': {
      summary: 'Uma política vinculada não existe',
      reason: '`{observed}` está vinculada, mas o arquivo não existe.',
      cases: {
        not_merged: '`{observed}` está vinculada e esta mudança a inclui, mas ela não está no branch que julga.',
      },
      fix: '{mend}',
      words: {
        mend: {
          missing: 'Restaure o arquivo ou vincule outra política.',
          not_merged: 'Integre antes a política, em um merge request à parte; depois este.',
        },
      },
    },
  },
  'policy/digest-mismatch': {
    en: {
      summary: 'The policy is not the one that was bound',
      reason: 'It is {observed}; {profile} binds {expected}.',
      fix: '{mend}',
      words: {
        mend: {
          bound:
            'Undo the change. Another policy is a new file: it is merged first, in a merge request of its own; then a new profile binds it. Where by `relc status` no target has applied a release with it, take its version out of `versions` and `aliases` instead: then the profile may say the new digest.',
          draft:
            'No approved release needs it as it was: write `sha256: "{observed}"` into {profile}, once the policy says what it should. A policy is merged first, in a merge request of its own.',
        },
      },
    },
    'pt-BR': {
      summary: 'A política não é a que foi vinculada',
      reason: 'O digest é {observed}; {profile} vincula {expected}.',
      fix: '{mend}',
      words: {
        mend: {
          bound:
            'Desfaça a alteração. Outra política é um novo arquivo: ele entra antes, em um merge request à parte; depois um novo perfil o vincula. Se, segundo `relc status`, nenhum destino aplicou um release com ela, retire a versão dele de `versions` e `aliases`: então o perfil pode trazer o novo digest.',
          draft:
            'Nenhum release aprovado precisa dela como era: escreva `sha256: "{observed}"` em {profile} quando a política disser o que deve. Uma política entra antes, em um merge request à parte.',
        },
      },
    },
  },
  'policy/target-twice': {
    en: {
      summary: 'Two targets are the same',
      reason:
        '`{field}` {observed} is that of another target too. Names that variables of jobs spell alike are one: `prod-a` and `prod_a` are `PROD_A`.',
      fix: 'Give each target a name of its own and a registry of its own.',
    },
    'pt-BR': {
      summary: 'Dois destinos são o mesmo',
      reason:
        '`{field}` {observed} também é o de outro destino. Nomes que as variáveis dos jobs escrevem da mesma forma são um só: `prod-a` e `prod_a` são `PROD_A`.',
      fix: 'Dê a cada destino um nome exclusivo e um registry próprio.',
    },
  },
  'policy/reserved-alias': {
    en: {
      summary: 'MLflow does not take this alias',
      reason:
        'MLflow keeps `latest`, and `v` with a number, for itself, and takes only letters, digits, `_` and `-`: {observed}.',
      fix: 'Choose another alias, as `champion`.',
    },
    'pt-BR': {
      summary: 'O MLflow não aceita este alias',
      reason: 'O MLflow reserva `latest`, e `v` com um número, e aceita apenas letras, dígitos, `_` e `-`: {observed}.',
      fix: 'Escolha outro alias, como `champion`.',
    },
  },
  'policy/not-per-version': {
    en: {
      summary: 'A link does not lead to one version',
      reason: '`{observed}` is the same for others too: it lacks `{{field}}`.',
      fix: 'Write `{{field}}` where the address names it; a dashboard without such a variable needs one first.',
    },
    'pt-BR': {
      summary: 'Um link não leva a uma única versão',
      reason: '`{observed}` é o mesmo para outras: falta `{{field}}`.',
      fix: 'Escreva `{{field}}` onde o endereço o indica; um painel sem essa variável precisa dela antes.',
    },
  },
  'policy/unknown-placeholder': {
    en: {
      summary: 'Nothing stands for a name in a link',
      reason: 'The link holds `{observed}` in braces; known are: {expected}.',
      fix: 'Correct the name, or remove the braces.',
    },
    'pt-BR': {
      summary: 'Nada corresponde a um nome em um link',
      reason: 'O link traz `{observed}` entre chaves; existem: {expected}.',
      fix: 'Corrija o nome ou remova as chaves.',
    },
  },
  'policy/no-such-unit': {
    en: {
      summary: 'A business unit is not in the list',
      reason:
        '{observed} is none of `units` in policies/governance/approvals.yaml: {expected}. A model of it may be of any unit; a rule or a role for it is for no model of another.',
      fix: 'Correct the name, or add it to `units`.',
    },
    'pt-BR': {
      summary: 'Uma unidade de negócio não está na lista',
      reason:
        '{observed} não está em `units` de policies/governance/approvals.yaml: {expected}. Um modelo dela pode ser de qualquer unidade; uma regra ou um papel para ela não vale para modelo de outra.',
      fix: 'Corrija o nome ou inclua-o em `units`.',
    },
  },
  'policy/kind-not-bound': {
    en: {
      summary: 'A runtime policy is missing',
      reason: 'The profile binds {observed}; {expected} is needed for {demands}.',
      fix: '{mend}',
      words: {
        mend: {
          added: `${bind}.`,
          added_or_declined: `${bind}; ${orDeclined}`,
        },
      },
    },
    'pt-BR': {
      summary: 'Falta uma política de runtime',
      reason: 'O perfil vincula {observed}; {expected} é necessário para {demands}.',
      fix: '{mend}',
      words: {
        mend: {
          added: `${vincule}.`,
          added_or_declined: `${vincule}; ${ouRecusado}`,
        },
      },
    },
  },
  'policy/kind-twice': {
    en: {
      summary: 'A kind of runtime policy is bound twice',
      reason: 'Nobody could say which {observed} serving enforces; bound at most: {expected}.',
      fix: 'Keep one of them.',
    },
    'pt-BR': {
      summary: 'Um tipo de política de runtime foi vinculado duas vezes',
      reason: 'Ninguém saberia dizer qual {observed} o serving aplica; vínculos permitidos: {expected}.',
      fix: 'Mantenha só uma delas.',
    },
  },
  'policy/contract-not-enforced': {
    en: {
      summary: 'The gateway does not enforce the contract',
      reason: 'enforce_contract is {observed}; expected: {expected}.',
      fix: 'Let the gateway compare requests and answers with the contract.',
    },
    'pt-BR': {
      summary: 'O gateway não faz cumprir o contrato',
      reason: 'enforce_contract é {observed}; esperado: {expected}.',
      fix: 'Faça o gateway comparar requisições e respostas com o contrato.',
    },
  },
  'policy/access-everybody': {
    en: {
      summary: 'An access rule lets everybody in',
      reason: '`{expected}` asks for nothing that anybody could lack.',
      fix: 'Name the attributes and values of those who may enter.',
    },
    'pt-BR': {
      summary: 'Uma regra de acesso deixa todos entrarem',
      reason: '`{expected}` não exige nada que alguém pudesse não ter.',
      fix: 'Indique os atributos e valores de quem pode entrar.',
    },
  },
  'policy/access-unreachable': {
    en: {
      summary: 'An access rule never decides',
      reason: '`{expected}` fits nobody, or only whom another rule lets in already: {observed}.',
      fix: 'Remove the rule, or narrow the other one.',
    },
    'pt-BR': {
      summary: 'Uma regra de acesso nunca decide',
      reason: '`{expected}` não se aplica a ninguém, ou só a quem outra regra já deixa entrar: {observed}.',
      fix: 'Remova a regra ou restrinja a outra.',
    },
  },
  'policy/access-ambiguous': {
    en: {
      summary: 'Two access rules have one name',
      reason: 'The access log could mean either `{observed}`; allowed: {expected}.',
      fix: 'Give each rule a name of its own.',
    },
    'pt-BR': {
      summary: 'Duas regras de acesso têm o mesmo nome',
      reason: 'O log de acesso poderia se referir a qualquer `{observed}`; permitido: {expected}.',
      fix: 'Dê a cada regra um nome exclusivo.',
    },
  },
  'policy/rate-above-capacity': {
    en: {
      summary: 'The rate limit admits more than production can answer',
      reason: 'Admitted: {observed request|requests} a second; capacity in the profile: {expected}.',
      fix: 'Lower the limit, which every consumer has, or the burst; or add workers and declare them in a new profile.',
    },
    'pt-BR': {
      summary: 'O rate limit admite mais do que a produção consegue responder',
      reason: 'Admitidas: {observed requisição|requisições} por segundo; capacidade no perfil: {expected}.',
      fix: 'Reduza o limite, que vale para cada consumidor, ou a rajada; ou aumente o número de workers e declare isso em um novo perfil.',
    },
  },
  'policy/quota-without-effect': {
    en: {
      summary: 'The quota limits nothing',
      reason: 'It grants {observed call|calls}; the rate limit lets {expected} through in that time.',
      fix: 'Lower the quota below what the rate limit allows.',
    },
    'pt-BR': {
      summary: 'A cota não limita nada',
      reason: 'Ela concede {observed chamada|chamadas}; o rate limit deixa passar {expected} nesse período.',
      fix: 'Reduza a cota para menos do que o rate limit permite.',
    },
  },
  'policy/quota-below-burst': {
    en: {
      summary: 'One burst uses up the quota',
      reason: 'The quota grants {observed call|calls}; the rate limit allows a burst of {expected}.',
      fix: 'Raise the quota or shorten the burst.',
    },
    'pt-BR': {
      summary: 'Uma única rajada esgota a cota',
      reason: 'A cota concede {observed chamada|chamadas}; o rate limit permite uma rajada de {expected}.',
      fix: 'Aumente a cota ou reduza a rajada.',
    },
  },
  'policy/request-limit': {
    en: {
      summary: 'The gateway refuses requests that the contract lets in',
      reason:
        '`max_request_bytes` is {observed}; the largest request by the input contract takes {expected byte|bytes} at least.',
      fix: 'Raise `max_request_bytes` in a new runtime policy, which is merged first, in a merge request of its own; then a new profile binds it. Where callers send less, lower `maxLength` and `maxItems` in the contract.',
    },
    'pt-BR': {
      summary: 'O gateway recusa requisições que o contrato permite',
      reason:
        '`max_request_bytes` é {observed}; a maior requisição pelo contrato de entrada ocupa no mínimo {expected byte|bytes}.',
      fix: 'Aumente `max_request_bytes` em uma nova política de runtime, que entra antes, em um merge request à parte; depois um novo perfil a vincula. Se quem chama envia menos, reduza `maxLength` e `maxItems` no contrato.',
    },
  },
  'policy/timeout-below-latency': {
    en: {
      summary: 'The gateway gives up too early',
      reason: 'It waits {observed} ms; the profile promises {expected} ms for 99 of 100 calls.',
      fix: 'Wait longer, or promise less latency.',
    },
    'pt-BR': {
      summary: 'O gateway desiste cedo demais',
      reason: 'Ele espera {observed} ms; o perfil promete {expected} ms para 99 de cada 100 chamadas.',
      fix: 'Espere mais ou prometa menos latência.',
    },
  },
  'policy/rate-without-capacity': {
    en: {
      summary: 'A rate is limited, but the profile does not say how many requests can be answered',
      reason: 'The profile binds a rate limit, and has no `{expected}` to compare it with.',
      fix: 'Declare `{expected}` in the profile: so many requests a second production answers at its peak. Of a model that nobody calls, bind no rate limit.',
    },
    'pt-BR': {
      summary: 'Há rate limit, e ninguém diz quanto se consegue responder',
      reason: 'O perfil vincula um rate limit e não tem `{expected}` para comparar.',
      fix: 'Declare `{expected}` no perfil: quantas requisições por segundo a produção responde no pico. Em um modelo que ninguém chama, não vincule rate limit.',
    },
  },
  'policy/timeout-without-latency': {
    en: {
      summary: 'A gateway waits for answers, but the profile promises no latency',
      reason: 'The profile binds an inference gateway, and has no `{expected}` below slos.',
      fix: 'Promise a latency in the profile. Of a model that nobody calls, bind no inference gateway.',
    },
    'pt-BR': {
      summary: 'Um gateway espera respostas cuja latência ninguém promete',
      reason: 'O perfil vincula um gateway de inferência e não tem `{expected}` em slos.',
      fix: 'Prometa uma latência no perfil. Em um modelo que ninguém chama, não vincule gateway de inferência.',
    },
  },
  'policy/output-not-finite': {
    en: {
      summary: 'The output limits let NaN and Inf pass',
      reason: 'refuse_nan_and_inf is {observed}; expected: {expected}.',
      fix: 'Reject values that are not numbers.',
    },
    'pt-BR': {
      summary: 'Os limites de saída deixam passar NaN e Inf',
      reason: 'refuse_nan_and_inf é {observed}; esperado: {expected}.',
      fix: 'Recuse o que não é número.',
    },
  },
  'policy/output-range': {
    en: {
      summary: 'The output limits are not those of the contract',
      reason: 'The limit is {observed}; the contract promises {expected}.',
      fix: 'Give limits and contract.output.schema.json the same range.',
    },
    'pt-BR': {
      summary: 'Os limites de saída não são os do contrato',
      reason: 'O limite é {observed}; o contrato promete {expected}.',
      fix: 'Use o mesmo intervalo nos limites e em contract.output.schema.json.',
    },
  },
  'policy/output-guardrails': {
    en: {
      summary: 'The output limits are not those of the guardrails',
      reason: 'The limit is {observed}; the profile measures against {expected}.',
      fix: 'Give limits and guardrails the same range.',
    },
    'pt-BR': {
      summary: 'Os limites de saída não são os dos guardrails',
      reason: 'O limite é {observed}; o perfil mede contra {expected}.',
      fix: 'Use o mesmo intervalo nos limites e nos guardrails.',
    },
  },
  'policy/text-limit': {
    en: {
      summary: 'The text filter does not fit the contract',
      reason: 'It lets {observed character|characters} through; the contract: {expected}.',
      fix: 'Name the field of the text, with `/` between the names on the way to it (`messages/content`), and give both the same length: `maxLength` in the contract.',
    },
    'pt-BR': {
      summary: 'O filtro de texto não corresponde ao contrato',
      reason: 'Ele deixa passar {observed caractere|caracteres}; o contrato: {expected}.',
      fix: 'Indique o campo do texto, com `/` entre os nomes no caminho até ele (`messages/content`), e use o mesmo comprimento nos dois: `maxLength` no contrato.',
    },
  },
  'policy/text-unfiltered': {
    en: {
      summary: 'Text goes past the filters of the gateway',
      reason: 'By the contract, free text is in {expected}; filtered: {observed}.',
      fix: 'Filter each in a new runtime policy, as a list: `[{field: …, max_characters: …}, …]`. What is no free text gets an `enum` in the contract, or a `maxLength` as short as a name and a limit on its list. What is left open (`*`) is closed by `additionalProperties: false`, a type and its fields.',
    },
    'pt-BR': {
      summary: 'Há texto que passa ao lado dos filtros do gateway',
      reason: 'Pelo contrato, há texto livre em {expected}; filtrado: {observed}.',
      fix: 'Filtre cada um em uma nova política de runtime, em uma lista: `[{field: …, max_characters: …}, …]`. O que não é texto livre recebe um `enum` no contrato, ou um `maxLength` curto como o de um nome e um limite para a lista. O que fica em aberto (`*`) se fecha com `additionalProperties: false`, um tipo e seus campos.',
    },
  },
  'policy/prompt-injection': {
    en: {
      summary: 'Prompt injection is not stopped',
      reason: 'The gateway has {observed}; missing: {expected}.',
      fix: 'Inspect everything that reaches the model, and block what is found.',
    },
    'pt-BR': {
      summary: 'A injeção de prompt não é barrada',
      reason: 'O gateway tem {observed}; falta: {expected}.',
      fix: 'Inspecione tudo o que chega ao modelo e bloqueie o que for encontrado.',
    },
  },
  'policy/line-endings': {
    en: {
      summary: 'git changed the line ends of the policy on checkout',
      reason:
        'With LF in place of CRLF, {observed file is|files are} what was locked. All digests are of the bytes that were committed.',
      fix: 'Do not build the policy again: that would lock the altered bytes. Put `* -text` into .gitattributes, or set `git config core.autocrlf false`; commit or stash your work, then check out again: `git rm -r --cached --quiet . && git reset --hard`',
    },
    'pt-BR': {
      summary: 'O git alterou as quebras de linha da política no checkout',
      reason:
        'Com LF no lugar de CRLF, {observed arquivo é idêntico|arquivos são idênticos} aos que constam do lock. Todos os digests são dos bytes que foram commitados.',
      fix: 'Não compile a política de novo: isso incluiria no lock os bytes alterados. Inclua `* -text` no .gitattributes ou defina `git config core.autocrlf false`; faça commit ou stash do seu trabalho e refaça o checkout: `git rm -r --cached --quiet . && git reset --hard`',
    },
  },
  'policy/not-built': {
    en: {
      summary: 'The compiled policy is not what the build writes',
      reason: 'The file does not have the form that `npm run policy:build` gives it.',
      fix: 'Build it again and commit the result: `npm run policy:build`',
    },
    'pt-BR': {
      summary: 'A política compilada não é o que o build grava',
      reason: 'O arquivo não tem a forma que `npm run policy:build` lhe dá.',
      fix: 'Compile-a de novo e faça commit do resultado: `npm run policy:build`',
    },
  },
  'policy/other-relc': {
    en: {
      summary: 'Another relc is running than the one that is pinned',
      reason:
        'package-lock.json pins relc {expected}; this is {observed}. Gates, schemas and templates come from the package, so another version would judge by rules that were not approved.',
      fix: 'Install what the lockfile of this commit pins, and run that: `npm ci && npx relc`. Of an older commit, check that commit out first.',
    },
    'pt-BR': {
      summary: 'O relc em execução não é o que está fixado',
      reason:
        'O package-lock.json fixa o relc {expected}; este é {observed}. Gates, schemas e templates vêm do pacote, então outro pacote avaliaria pelo que ninguém aprovou.',
      fix: 'Instale o que o lockfile deste commit fixa e execute esse relc: `npm ci && npx relc`. Para um commit mais antigo, faça antes o checkout dele.',
    },
  },
  'policy/relc-not-pinned': {
    en: {
      summary: 'No relc is pinned',
      reason:
        'package.json asks for relc, package-lock.json does not say which one, and the repository has no policy of its own. Nobody could say by which gates it is judged.',
      fix: 'Install your archive of relc, `npm install ARCHIVE`, and commit package-lock.json.',
    },
    'pt-BR': {
      summary: 'Nenhum relc está fixado',
      reason:
        'O package.json pede o relc, o package-lock.json não diz qual, e o repositório não tem política própria. Ninguém poderia dizer por quais gates ele é avaliado.',
      fix: 'Instale o seu arquivo do relc, `npm install ARCHIVE`, e faça commit do package-lock.json.',
    },
  },
  'policy/replaces-package': {
    en: {
      summary: 'A file stands in the place of one of the package',
      reason:
        'Releases are judged by the gates and the compiled policy of the relc that package-lock.json pins. A file of the repository must not replace, hide or add to them.',
      fix: 'Remove the file. A gate of your own is a file in policies/gates/own; it may only refuse more: `npx relc policy build`',
    },
    'pt-BR': {
      summary: 'Um arquivo está no lugar de um do pacote',
      reason:
        'Releases são avaliados pelos gates e pela política compilada do relc que o package-lock.json fixa. Um arquivo do repositório não pode substituí-los, escondê-los nem acrescentar algo a eles.',
      fix: 'Remova o arquivo. Um gate próprio é um arquivo em policies/gates/own; ele só pode recusar mais: `npx relc policy build`',
    },
  },
  'policy/own-gates-not-built': {
    en: {
      summary: 'The gates of this repository are not compiled',
      reason:
        'policies/gates/own, policies/own.wasm and policies/own.lock.json belong together; one of them is missing, or does not have the form that the build gives it.',
      fix: 'Compile them and commit the result, or remove all of them: `npx relc policy build`',
    },
    'pt-BR': {
      summary: 'Os gates deste repositório não estão compilados',
      reason:
        'policies/gates/own, policies/own.wasm e policies/own.lock.json andam juntos; um deles está faltando ou não tem a forma que o build lhe dá.',
      fix: 'Compile-os e faça commit do resultado, ou remova todos: `npx relc policy build`',
    },
  },
  'policy/own-gates-stale': {
    en: {
      summary: 'The compiled gates of this repository do not match their sources',
      reason: 'policies/own.lock.json names another digest for this file.',
      fix: 'Compile them again and commit the result: `npx relc policy build`',
    },
    'pt-BR': {
      summary: 'Os gates compilados deste repositório não correspondem às fontes',
      reason: 'policies/own.lock.json registra outro digest para este arquivo.',
      fix: 'Compile-os de novo e faça commit do resultado: `npx relc policy build`',
    },
  },
  'policy/own-gates-of-other-relc': {
    en: {
      summary: 'The gates of this repository were compiled beside another relc',
      reason:
        'They may read what the gates of the package define, and policies/own.lock.json names those of another relc than the pinned one.',
      fix: 'Compile them again, read what `npx relc policy diff HEAD` says, and commit the result: `npx relc policy build`',
    },
    'pt-BR': {
      summary: 'Os gates deste repositório foram compilados junto de outro relc',
      reason:
        'Eles podem ler o que os gates do pacote definem, e o policies/own.lock.json registra os de outro relc que não o fixado.',
      fix: 'Compile-os de novo, leia o que `npx relc policy diff HEAD` diz e faça commit do resultado: `npx relc policy build`',
    },
  },
  'policy/no-own-gates': {
    en: {
      summary: 'There are no gates to compile',
      reason: '{file} has no file of Rego. The gates of the package are compiled already.',
      fix: 'Write a gate there: node_modules/relc/docs/own-gates.md has an example. Where you want none any more, remove policies/own.wasm and policies/own.lock.json.',
    },
    'pt-BR': {
      summary: 'Não há gates para compilar',
      reason: '{file} não tem nenhum arquivo Rego. Os gates do pacote já estão compilados.',
      fix: 'Escreva um gate ali: node_modules/relc/docs/own-gates.md tem um exemplo. Se não quiser mais nenhum, remova policies/own.wasm e policies/own.lock.json.',
    },
  },
  'policy/no-opa': {
    en: {
      summary: 'OPA is needed at one version',
      reason: 'The gates of the package were compiled by OPA {expected}; there is no `opa` in PATH.',
      cases: {
        other:
          'The gates of the package were compiled by OPA {expected}; the `opa` in PATH is {observed}. Whoever compiles gates again must get the same bytes.',
      },
      fix: 'Put OPA {expected} in PATH, from https://github.com/open-policy-agent/opa/releases/tag/v{expected} or by Go: `go install github.com/open-policy-agent/opa@v{expected}`',
    },
    'pt-BR': {
      summary: 'O OPA é necessário em uma versão exata',
      reason: 'Os gates do pacote foram compilados pelo OPA {expected}; não há `opa` no PATH.',
      cases: {
        other:
          'Os gates do pacote foram compilados pelo OPA {expected}; o `opa` do PATH é {observed}. Quem compilar os gates de novo precisa obter os mesmos bytes.',
      },
      fix: 'Coloque o OPA {expected} no PATH, de https://github.com/open-policy-agent/opa/releases/tag/v{expected} ou pelo Go: `go install github.com/open-policy-agent/opa@v{expected}`',
    },
  },
  'policy/own-gates-wrong': {
    en: {
      summary: 'A gate of this repository is not as it must be',
      reason: '{observed}',
      cases: {
        package:
          'Its package is `{observed}`. Packages of your own are `own.<name>`; those of relc are not yours to add to.',
        unsaid: 'Rules that `deny`: {observed}, and with METADATA: {expected}.',
        words:
          'The METADATA of `{observed}` is not whole: each `deny` needs a title, and below `custom` one code `own/<name>`, a risk and a fix.',
        codes: 'These codes are either written in a rule or named in METADATA, and not both: {observed}.',
        twice: '`{observed}` has other words in another rule.',
      },
      fix: 'Correct the file; node_modules/relc/docs/own-gates.md has an example. Then: `npx relc policy build`',
    },
    'pt-BR': {
      summary: 'Um gate deste repositório não está como deve',
      reason: '{observed}',
      cases: {
        package:
          'O pacote dele é `{observed}`. Pacotes próprios são `own.<name>`; aos do relc não se pode acrescentar nada.',
        unsaid: 'Regras que são `deny`: {observed}, e com METADATA: {expected}.',
        words:
          'O METADATA de `{observed}` não está completo: cada `deny` precisa de um title e, em `custom`, de um código `own/<name>`, um risk e um fix.',
        codes: 'Estes códigos estão escritos em uma regra ou citados no METADATA, mas não em ambos: {observed}.',
        twice: '`{observed}` tem outras palavras em outra regra.',
      },
      fix: 'Corrija o arquivo; node_modules/relc/docs/own-gates.md tem um exemplo. Depois: `npx relc policy build`',
    },
  },
  'policy/lock-stale': {
    en: {
      summary: 'The compiled policy does not match its sources',
      reason: 'policies/policy.lock.json names another digest for this file.',
      fix: 'Build it again and commit the result: `npm run policy:build`. Where relc is an installed package, the gates are those of the package: remove the file.',
    },
    'pt-BR': {
      summary: 'A política compilada não corresponde às fontes',
      reason: 'policies/policy.lock.json registra outro digest para este arquivo.',
      fix: 'Compile de novo e faça commit do resultado: `npm run policy:build`. Onde o relc é um pacote instalado, os gates são os do pacote: remova o arquivo.',
    },
  },
  'policy/receiver-twice': {
    en: {
      summary: 'Two receivers have one name',
      reason: '`{observed}` names another receiver already. By its name the registry knows how far each was told.',
      fix: 'Give this one another name.',
    },
    'pt-BR': {
      summary: 'Dois destinatários têm o mesmo nome',
      reason:
        '`{observed}` já é o nome de outro destinatário. É pelo nome que o registry sabe até onde cada um foi avisado.',
      fix: 'Dê outro nome a este.',
    },
  },
  'policy/told-of-nothing': {
    en: {
      summary: 'What notifications.yaml names is not there',
      reason:
        '`{observed}` is no target of policies/governance/targets.yaml, which has {expected}: nothing ever happens there.',
      cases: { key: '`{observed}` is no key of policies/trust/keys.yaml: what it signs acknowledges nothing.' },
      fix: 'Correct the name, or add what it names there.',
    },
    'pt-BR': {
      summary: 'O que notifications.yaml indica não existe',
      reason:
        '`{observed}` não é um destino de policies/governance/targets.yaml, que tem {expected}: nada acontece nele.',
      cases: {
        key: '`{observed}` não é uma chave de policies/trust/keys.yaml: o que ela assina não vale como ciente.',
      },
      fix: 'Corrija o nome, ou acrescente lá o que ele indica.',
    },
  },
  'policy/receiver-place': {
    en: {
      summary: 'A receiver needs one place',
      reason: 'A receiver of kind `{kind}` has exactly one of {expected}; this one has: {observed}.',
      fix: 'Keep the one that it is told at.',
    },
    'pt-BR': {
      summary: 'Um destinatário precisa de um só lugar',
      reason: 'Um destinatário do tipo `{kind}` tem exatamente um destes: {expected}; este tem: {observed}.',
      fix: 'Mantenha o lugar em que ele é avisado.',
    },
  },
  'policy/receiver-field': {
    en: {
      summary: 'A receiver of this kind does not use this field',
      reason: 'A receiver of kind `{kind}` uses {expected}, and not `{observed}`.',
      fix: 'Remove the field, or correct the kind.',
    },
    'pt-BR': {
      summary: 'Um destinatário deste tipo não usa este campo',
      reason: 'Um destinatário do tipo `{kind}` usa {expected}, e não `{observed}`.',
      fix: 'Remova o campo, ou corrija o tipo.',
    },
  },
} satisfies Group<'policy'>;
