import type { Group } from '../entry.ts';

/** What this version breaks of a declaration as it was before the change. */
const brokenBefore = {
  en: {
    value_gone: '{observed} refuses {before}, which {consumer} could send.',
    value_new: '{observed} lets answers be {after}, which {consumer} could not read.',
    field_gone: '{observed} is no longer a field of requests, and {consumer} could send it.',
    field_new: '{observed} is a new field of answers, and {consumer} refused fields that it does not know.',
    field_required: '{observed} makes {after} a required field, which {consumer} did not always send.',
    field_not_sure: '{observed}: answers may lack {before}, which {consumer} always needed.',
    request_refused: 'This version refuses the request in {observed} that {consumer} declared: {before}.',
    answer_refused: 'This version never gives the answer in {observed} that {consumer} declared: {before}.',
  },
  'pt-BR': {
    value_gone: '{observed} recusa {before}, que {consumer} podia enviar.',
    value_new: '{observed} permite a resposta {after}, que {consumer} não sabia ler.',
    field_gone: '{observed} deixou de ser um campo da requisição, e {consumer} podia enviá-lo.',
    field_new: '{observed} é um campo novo da resposta, e {consumer} recusava campos que não conhecia.',
    field_required: '{observed} torna {after} um campo obrigatório, que {consumer} nem sempre enviava.',
    field_not_sure: '{observed}: a resposta pode vir sem {before}, de que {consumer} sempre precisava.',
    request_refused: 'Esta versão recusa a requisição em {observed} que {consumer} declarava: {before}.',
    answer_refused: 'Esta versão nunca dá a resposta em {observed} que {consumer} declarava: {before}.',
  },
};

export const entries = {
  'consumer/missing': {
    en: {
      summary: 'A critical consumer does not say what it needs',
      reason: 'There is no declaration of {observed}, so it is unknown whether this version breaks it.',
      cases: {
        unusable:
          'consumers/{observed}.yaml is there and cannot be used yet, so it is unknown whether this version breaks {observed}.',
      },
      fix: 'Ask its team for `consumers/{observed}.yaml` in the folder of the model; `relc new` begins one. Where it is there, fix what is found in it.',
    },
    'pt-BR': {
      summary: 'Um consumidor crítico não diz do que precisa',
      reason: 'Não há declaração de {observed}; assim, ninguém sabe se esta versão o quebra.',
      cases: {
        unusable:
          'consumers/{observed}.yaml existe e ainda não pode ser usado; assim, ninguém sabe se esta versão quebra {observed}.',
      },
      fix: 'Peça ao time dele o arquivo `consumers/{observed}.yaml` na pasta do modelo; `relc new` começa um. Se ele já existe, corrija o que se encontrou nele.',
    },
  },
  'consumer/removed': {
    en: {
      summary: 'A critical consumer is no longer named',
      reason: '{observed} was critical since the last signed state, and model.yaml no longer names it.',
      cases: {
        known:
          '{observed} was critical in commit {commit}, no state was signed since, and model.yaml no longer names it.',
      },
      fix: 'Name it again. If it no longer calls, have that accepted as a residual risk in release.yaml with `measure: consumers/{observed}`.',
    },
    'pt-BR': {
      summary: 'Um consumidor crítico deixou de ser citado',
      reason: '{observed} era crítico desde o último estado assinado, e model.yaml não o cita mais.',
      cases: {
        known:
          '{observed} era crítico no commit {commit}, nenhum estado foi assinado desde então, e model.yaml não o cita mais.',
      },
      fix: 'Volte a citá-lo. Se ele não chama mais, obtenha o aceite disso como risco residual em release.yaml com `measure: consumers/{observed}`.',
    },
  },
  'consumer/breaks-critical': {
    en: {
      summary: 'A critical consumer breaks',
      reason: '{consumer} declares {before} for {observed}; this version has {after}.',
      cases: {
        value_gone: '{observed} refuses {before}, which {consumer} may send.',
        value_new: '{observed} lets answers be {after}, which {consumer} cannot read.',
        field_gone: '{observed} is no longer a field of requests, and {consumer} may send it.',
        field_new: '{observed} is a new field of answers, and {consumer} refuses fields that it does not know.',
        field_required: '{observed} makes {after} a required field, which {consumer} does not always send.',
        field_not_sure: '{observed}: answers may lack {before}, which {consumer} always needs.',
        request_refused: 'This version refuses the request in {observed} that {consumer} declares: {before}.',
        answer_refused: 'This version never gives the answer in {observed} that {consumer} declares: {before}.',
      },
      fix: 'Keep the contract; or let {consumer} change first, and its declaration with it; or, unless this is the first release, plan a route to the replaced version until it has, below `change` in release.yaml: `compatibility_route: {to: "{replaced}", days: 30}`.',
    },
    'pt-BR': {
      summary: 'Um consumidor crítico quebra',
      reason: '{consumer} declara {before} para {observed}; esta versão tem {after}.',
      cases: {
        value_gone: '{observed} recusa {before}, que {consumer} pode enviar.',
        value_new: '{observed} permite a resposta {after}, que {consumer} não sabe ler.',
        field_gone: '{observed} deixou de ser um campo da requisição, e {consumer} pode enviá-lo.',
        field_new: '{observed} é um campo novo da resposta, e {consumer} recusa campos que não conhece.',
        field_required: '{observed} torna {after} um campo obrigatório, que {consumer} nem sempre envia.',
        field_not_sure: '{observed}: a resposta pode vir sem {before}, de que {consumer} sempre precisa.',
        request_refused: 'Esta versão recusa a requisição em {observed} que {consumer} declara: {before}.',
        answer_refused: 'Esta versão nunca dá a resposta em {observed} que {consumer} declara: {before}.',
      },
      fix: 'Mantenha o contrato; ou espere que {consumer} mude antes, junto com a declaração dele; ou, se não for o primeiro release, planeje até lá uma rota para a versão substituída, em `change` de release.yaml: `compatibility_route: {to: "{replaced}", days: 30}`.',
    },
  },
  'consumer/breaks': {
    en: {
      summary: 'A consumer breaks',
      reason: '{consumer} declares {before} for {observed}; this version has {after}.',
      cases: {
        value_gone: '{observed} refuses {before}, which {consumer} may send.',
        value_new: '{observed} lets answers be {after}, which {consumer} cannot read.',
        field_gone: '{observed} is no longer a field of requests, and {consumer} may send it.',
        field_new: '{observed} is a new field of answers, and {consumer} refuses fields that it does not know.',
        field_required: '{observed} makes {after} a required field, which {consumer} does not always send.',
        field_not_sure: '{observed}: answers may lack {before}, which {consumer} always needs.',
        request_refused: 'This version refuses the request in {observed} that {consumer} declares: {before}.',
        answer_refused: 'This version never gives the answer in {observed} that {consumer} declares: {before}.',
      },
      fix: 'Keep the contract; or let {consumer} change first, and its declaration with it; or have a residual risk accepted in release.yaml with `measure: consumers/{consumer}`; or, unless this is the first release, plan a route to the replaced version, below `change` in release.yaml: `compatibility_route: {to: "{replaced}", days: 30}`.',
    },
    'pt-BR': {
      summary: 'Um consumidor quebra',
      reason: '{consumer} declara {before} para {observed}; esta versão tem {after}.',
      cases: {
        value_gone: '{observed} recusa {before}, que {consumer} pode enviar.',
        value_new: '{observed} permite a resposta {after}, que {consumer} não sabe ler.',
        field_gone: '{observed} deixou de ser um campo da requisição, e {consumer} pode enviá-lo.',
        field_new: '{observed} é um campo novo da resposta, e {consumer} recusa campos que não conhece.',
        field_required: '{observed} torna {after} um campo obrigatório, que {consumer} nem sempre envia.',
        field_not_sure: '{observed}: a resposta pode vir sem {before}, de que {consumer} sempre precisa.',
        request_refused: 'Esta versão recusa a requisição em {observed} que {consumer} declara: {before}.',
        answer_refused: 'Esta versão nunca dá a resposta em {observed} que {consumer} declara: {before}.',
      },
      fix: 'Mantenha o contrato; ou espere que {consumer} mude antes, junto com a declaração dele; ou obtenha o aceite de um risco residual em release.yaml com `measure: consumers/{consumer}`; ou, se não for o primeiro release, planeje uma rota para a versão substituída, em `change` de release.yaml: `compatibility_route: {to: "{replaced}", days: 30}`.',
    },
  },
  'consumer/narrowed-critical': {
    en: {
      summary: 'The declaration of a critical consumer is narrowed in the same change as what it is compared with',
      reason: 'Before this change {consumer} declared {before} for {observed}; this version has {after}.',
      cases: {
        ...brokenBefore.en,
        shut_out: '{consumer} needed {expected} with the attributes {observed}, and no access rule lets it in.',
        too_fast: '{consumer} needed {expected call|calls} in a second; the policy lets {observed} through.',
        too_often: '{consumer} needed {expected call|calls} in a day; the policy lets {observed} through.',
        too_few_rows: '{consumer} had runs of {expected row|rows}; staging measured one of {observed}.',
      },
      fix: 'Take the changed declaration of {consumer} out of this change. Its people change first, and its declaration in a merge request of its own; this version follows when that is merged. For a break of the contract, a route to the replaced version helps until then, below `change` in release.yaml: `compatibility_route: {to: "{replaced}", days: 30}`. No residual risk excuses this.',
    },
    'pt-BR': {
      summary:
        'A declaração de um consumidor crítico é restringida na mesma mudança que altera aquilo com que é comparada',
      reason: 'Antes desta mudança, {consumer} declarava {before} para {observed}; esta versão tem {after}.',
      cases: {
        ...brokenBefore['pt-BR'],
        shut_out:
          '{consumer} precisava de {expected} com os atributos {observed}, e nenhuma regra de acesso o deixa entrar.',
        too_fast:
          '{consumer} precisava de {expected chamada|chamadas} por segundo; a política deixa passar {observed}.',
        too_often: '{consumer} precisava de {expected chamada|chamadas} por dia; a política deixa passar {observed}.',
        too_few_rows: '{consumer} tinha execuções de {expected linha|linhas}; o staging mediu uma de {observed}.',
      },
      fix: 'Retire desta mudança a alteração na declaração de {consumer}. O time dele muda antes, e a declaração vem em um merge request próprio; esta versão segue depois do merge. Se o contrato quebra, uma rota para a versão substituída atende até lá, em `change` de release.yaml: `compatibility_route: {to: "{replaced}", days: 30}`. Nenhum risco residual dispensa isso.',
    },
  },
  'consumer/narrowed': {
    en: {
      summary: 'A declaration is narrowed in the same change as the contract',
      reason: 'Before this change {consumer} declared {before} for {observed}; this version has {after}.',
      cases: {
        ...brokenBefore.en,
      },
      fix: 'Let {consumer} change first, and its declaration in a merge request of its own; or have a residual risk accepted in release.yaml with `measure: consumers/{consumer}`; or, unless this is the first release, plan a route to the replaced version, below `change` in release.yaml: `compatibility_route: {to: "{replaced}", days: 30}`.',
    },
    'pt-BR': {
      summary: 'Uma declaração é restringida na mesma mudança que altera o contrato',
      reason: 'Antes desta mudança, {consumer} declarava {before} para {observed}; esta versão tem {after}.',
      cases: {
        ...brokenBefore['pt-BR'],
      },
      fix: 'Espere que {consumer} mude antes, com a declaração em um merge request próprio; ou obtenha o aceite de um risco residual em release.yaml com `measure: consumers/{consumer}`; ou, se não for o primeiro release, planeje uma rota para a versão substituída, em `change` de release.yaml: `compatibility_route: {to: "{replaced}", days: 30}`.',
    },
  },
  'consumer/undecided': {
    en: {
      summary: 'Whether a critical consumer breaks cannot be decided',
      reason:
        '{consumer} declares {before} for {observed}; this version has {after}. No example that this version accepts has a value there.',
      cases: {
        newly_shown:
          '{consumer} declares {before} for {observed}; this version has {after}. Only an example that is added in this same change has a value there.',
      },
      fix: 'Write both schemas with the same keywords; or let {consumer} add an example to its declaration that has a value there, in a merge request of its own that is merged first; or, unless this is the first release, plan a route to the replaced version, below `change` in release.yaml: `compatibility_route: {to: "{replaced}", days: 30}`.',
    },
    'pt-BR': {
      summary: 'Não é possível decidir se um consumidor crítico quebra',
      reason:
        '{consumer} declara {before} para {observed}; esta versão tem {after}. Nenhum exemplo que esta versão aceita tem um valor ali.',
      cases: {
        newly_shown:
          '{consumer} declara {before} para {observed}; esta versão tem {after}. Só um exemplo acrescentado nesta mesma mudança tem um valor ali.',
      },
      fix: 'Escreva os dois esquemas com as mesmas palavras-chave; ou espere que {consumer} acrescente à própria declaração um exemplo que tenha um valor ali, em um merge request próprio, que entra antes; ou, se não for o primeiro release, planeje uma rota para a versão substituída, em `change` de release.yaml: `compatibility_route: {to: "{replaced}", days: 30}`.',
    },
  },
  'consumer/route': {
    en: {
      summary: 'The compatibility route leads to another version',
      reason: 'It leads to version {observed}. Only the replaced version, {expected}, stays up beside this one.',
      fix: 'Lead it there, below `change` in release.yaml: `compatibility_route: {to: "{expected}", days: 30}`.',
    },
    'pt-BR': {
      summary: 'A rota de compatibilidade leva a outra versão',
      reason: 'Ela leva à versão {observed}. Só a versão substituída, {expected}, fica no ar ao lado desta.',
      fix: 'Aponte para ela, em `change` de release.yaml: `compatibility_route: {to: "{expected}", days: 30}`.',
    },
  },
  'consumer/route-too-long': {
    en: {
      summary: 'The compatibility route outlives the replaced version',
      reason:
        'It says {observed day|days}; `coexistence_days` of the profile keeps the replaced version up for {expected}.',
      fix: 'Say at most {expected day|days}, or let the profile keep the replaced version up for longer.',
    },
    'pt-BR': {
      summary: 'A rota de compatibilidade dura mais que a versão substituída',
      reason:
        'Ela diz {observed dia|dias}; `coexistence_days` do perfil mantém a versão substituída no ar por {expected}.',
      fix: 'Indique no máximo {expected dia|dias} ou deixe o perfil manter a versão substituída no ar por mais tempo.',
    },
  },
  'consumer/not-admitted': {
    en: {
      summary: 'A critical consumer is shut out',
      reason: 'No access rule lets {consumer} {expected} with these attributes: {observed}.',
      fix: 'Bind an access policy with a rule that it fits, or correct the attributes in its declaration.',
    },
    'pt-BR': {
      summary: 'Um consumidor crítico fica de fora',
      reason: 'Nenhuma regra de acesso permite {expected} a {consumer} com estes atributos: {observed}.',
      fix: 'Vincule uma política de acesso com uma regra que o atenda ou corrija os atributos na declaração dele.',
    },
  },
  'consumer/above-limit': {
    en: {
      summary: 'A critical consumer calls more often than it may',
      reason: '{consumer} expects {expected call|calls}; the policy lets {observed} through.',
      fix: 'Bind a policy that allows as many, or agree on fewer with {consumer}.',
    },
    'pt-BR': {
      summary: 'Um consumidor crítico chama mais do que pode',
      reason: '{consumer} espera {expected chamada|chamadas}; a política deixa passar {observed}.',
      fix: 'Vincule uma política que permita essa quantidade ou combine menos com {consumer}.',
    },
  },
  'consumer/asks-otherwise': {
    en: {
      summary: 'A consumer asks otherwise than the model is asked',
      reason: 'The model is {expected}, and {observed} declares `calls`.',
      cases: {
        no_runs: 'The model is {expected}, and {observed} does not declare its `runs`.',
        runs: 'The model is {expected}, and {observed} declares `runs`.',
        no_calls: 'The model is {expected}, and {observed} does not declare its `calls`.',
      },
      fix: '{mend}',
      words: {
        mend: {
          calls:
            'Where {observed} waits for single answers, correct `serving` in model.yaml. Otherwise remove `calls` from its declaration.',
          no_runs: 'Declare its largest run, and how many it has on its busiest day: `runs: {rows: …, per_day: …}`.',
          runs: 'Where {observed} has all its rows scored in one run, correct `serving` in model.yaml. Otherwise remove `runs` from its declaration.',
          no_calls: 'Declare its busiest second and day: `calls: {per_second: …, per_day: …}`.',
        },
      },
    },
    'pt-BR': {
      summary: 'Um consumidor não consulta o modelo como ele é consultado',
      reason: 'O modelo é {expected}, e {observed} declara `calls`.',
      cases: {
        no_runs: 'O modelo é {expected}, e {observed} não declara suas `runs`.',
        runs: 'O modelo é {expected}, e {observed} declara `runs`.',
        no_calls: 'O modelo é {expected}, e {observed} não declara suas `calls`.',
      },
      fix: '{mend}',
      words: {
        mend: {
          calls:
            'Se {observed} espera por respostas avulsas, corrija `serving` no model.yaml. Senão, retire `calls` da declaração.',
          no_runs: 'Declare sua maior execução e quantas há no dia de maior uso: `runs: {rows: …, per_day: …}`.',
          runs: 'Se todas as linhas de {observed} são processadas em uma execução, corrija `serving` no model.yaml. Senão, retire `runs` da declaração.',
          no_calls: 'Declare seu segundo e seu dia de maior uso: `calls: {per_second: …, per_day: …}`.',
        },
      },
    },
  },
  'consumer/larger-run': {
    en: {
      summary: 'Staging measured a smaller run than a consumer has',
      reason: '{consumer} has runs of {expected row|rows}; staging measured one of {observed}.',
      fix: 'Measure a run of at least {expected row|rows}: one of fewer shows neither how long it takes nor whether it ends.',
    },
    'pt-BR': {
      summary: 'O staging mediu uma execução menor que a de um consumidor',
      reason: '{consumer} tem execuções de {expected linha|linhas}; o staging mediu uma de {observed}.',
      fix: 'Meça uma execução de ao menos {expected linha|linhas}: uma menor não mostra quanto ela demora nem se termina.',
    },
  },
  'consumer/more-rows': {
    en: {
      summary: 'A day has no time for all runs',
      reason:
        'Runs of the busiest day have {rows row|rows}: {expected} in a second, day and night. Staging measured {observed}.',
      cases: {
        promised:
          'Runs of the busiest day have {rows row|rows}: {expected} in a second, day and night. The profile promises {observed}.',
      },
      fix: 'Correct `runs` in `consumers/` if they are fewer or smaller. Otherwise make the run faster, measure it again, and promise at least {expected row|rows} in a second, where an approved release uses this profile, in a new one.',
    },
    'pt-BR': {
      summary: 'Um dia não tem tempo para todas as execuções',
      reason:
        'As execuções do dia de maior movimento têm {rows linha|linhas}: {expected} por segundo, dia e noite. O staging mediu {observed}.',
      cases: {
        promised:
          'As execuções do dia de maior movimento têm {rows linha|linhas}: {expected} por segundo, dia e noite. O perfil promete {observed}.',
      },
      fix: 'Corrija `runs` em `consumers/` se elas são menos ou menores. Senão, acelere a execução, meça de novo e prometa ao menos {expected linha|linhas} por segundo; se um release aprovado usa este perfil, em um novo.',
    },
  },
  'consumer/no-run': {
    en: {
      summary: 'The size of a run is not declared',
      reason: 'The profile promises how long a run takes, and no consumer of the model declares its runs.',
      fix: 'Declare what one of them has, in `consumers/` beside model.yaml: `relc new` begins the file.',
    },
    'pt-BR': {
      summary: 'Ninguém diz o tamanho de uma execução',
      reason: 'O perfil promete quanto uma execução demora, e nenhum consumidor do modelo declara suas execuções.',
      fix: 'Declare as de um deles em `consumers/`, ao lado do model.yaml: `relc new` começa o arquivo.',
    },
  },
  'consumer/unknown': {
    en: {
      summary: 'A declaration of no consumer',
      reason: 'model.yaml does not name {observed}; its consumers are {expected}.',
      fix: 'Name the file as the consumer in model.yaml, add the consumer there, or delete the file.',
    },
    'pt-BR': {
      summary: 'Declaração de nenhum consumidor',
      reason: 'model.yaml não cita {observed}; os consumidores são {expected}.',
      fix: 'Dê ao arquivo o nome do consumidor em model.yaml, inclua o consumidor ali ou apague o arquivo.',
    },
  },
  'consumer/example': {
    en: {
      summary: 'An example is not what the consumer declares',
      reason: 'It does not fit `{expected}` of the same declaration.',
      fix: 'Correct the example, or what is declared.',
    },
    'pt-BR': {
      summary: 'Um exemplo não é o que o consumidor declara',
      reason: 'Ele não atende a `{expected}` da mesma declaração.',
      fix: 'Corrija o exemplo ou a declaração.',
    },
  },
  'consumer/real-person': {
    en: {
      summary: 'An example looks like a real person',
      reason: 'This could be a real {observed}. What is in git stays there for ever.',
      fix: 'Make one up: a CPF of equal digits, a card with a wrong check digit, an address at example.com. If it is real, tell the privacy team before you push.',
    },
    'pt-BR': {
      summary: 'Um exemplo parece ser de uma pessoa real',
      reason: 'Isto pode ser {observed} de verdade. O que entra no git fica lá para sempre.',
      fix: 'Invente um: CPF de dígitos iguais, cartão com dígito verificador errado, endereço em example.com. Se for real, avise o time de privacidade antes do push.',
    },
  },
} satisfies Group<'consumer'>;
