import type { Group } from '../entry.ts';
import { nobody } from '../nobody-words.ts';
import { wayBack } from '../way-back-words.ts';

export const entries = {
  'plan/not-committed': {
    en: {
      summary: 'The plan says what is not committed',
      reason: '{model}: HEAD does not give this plan. Not as in HEAD: {observed}.',
      fix: 'Commit before anyone approves it: approve and apply go by HEAD.',
    },
    'pt-BR': {
      summary: 'O plano contém o que não está em nenhum commit',
      reason: '{model}: o HEAD não gera este plano. Diferente do HEAD: {observed}.',
      fix: 'Faça o commit antes que alguém aprove: approve e apply seguem o HEAD.',
    },
  },
  'plan/may-not-apply': {
    en: {
      summary: 'This user may not apply what would be planned',
      reason: '{user} may not write, by its permissions in the registry: {observed}. No plan is written.',
      fix: 'If another user applies it, such as a protected job, say so: `relc plan {model} --read-only`. Otherwise an administrator of MLflow grants EDIT (MANAGE where a tag or an alias is deleted), `auth_client.grant_user_permission(USER, "registered_model", MODEL, "EDIT")` (`"experiment"`, by its id; `revoke_user_permission` first where it has less), or you plan with the credentials of the user who applies, in MLFLOW_TRACKING_USERNAME and MLFLOW_TRACKING_PASSWORD, or MLFLOW_TRACKING_TOKEN.',
      words: { user: nobody.en },
    },
    'pt-BR': {
      summary: 'Este usuário não pode aplicar o que seria planejado',
      reason: 'Pelas permissões no registry, {user} não pode gravar: {observed}. Nenhum plano foi gravado.',
      fix: 'Se outro usuário aplica, como um job protegido, informe isso: `relc plan {model} --read-only`. Caso contrário, um administrador do MLflow concede EDIT (MANAGE quando uma tag ou um alias é excluído), `auth_client.grant_user_permission(USUARIO, "registered_model", MODELO, "EDIT")` (`"experiment"`, pelo id; antes `revoke_user_permission`, se tiver menos), ou planeje com as credenciais de quem aplica, em MLFLOW_TRACKING_USERNAME e MLFLOW_TRACKING_PASSWORD, ou MLFLOW_TRACKING_TOKEN.',
      words: { user: nobody['pt-BR'] },
    },
  },
  'plan/other-registry': {
    en: {
      summary: 'This is another registry',
      reason: '{target} should be {expected}; it says that it is {observed}.',
      fix: 'Correct the address in policies/governance/targets.yaml, or restore the registry.',
    },
    'pt-BR': {
      summary: 'Este é outro registry',
      reason: '{target} deveria ser {expected}; ele se identifica como {observed}.',
      fix: 'Corrija o endereço em policies/governance/targets.yaml ou restaure o registry.',
    },
  },
  'plan/earlier-value': {
    en: {
      summary: 'An earlier value asks for more approvals',
      reason:
        '{fact} was {observed} in commit {commit}, and no state was signed since it changed. It still asks for {expected}.',
      cases: {
        'no-unit':
          'In commit {commit} model.yaml named no business unit that can be read, so that the model may have been of any, and no state was signed since. Rules of all units count until then, which asks for {expected} more.',
      },
      fix: 'Nothing, if the people who approve know why it changed: once this is applied, only the new value counts.',
    },
    'pt-BR': {
      summary: 'Um valor anterior exige mais aprovações',
      reason:
        '{fact} era {observed} no commit {commit}, e nenhum estado foi assinado desde a mudança. Ele ainda exige {expected}.',
      cases: {
        'no-unit':
          'No commit {commit} o model.yaml não indicava unidade de negócio que se possa ler; o modelo podia ser de qualquer uma, e nenhum estado foi assinado desde então. Até lá contam as regras de todas as unidades, o que exige também {expected}.',
      },
      fix: 'Nada a fazer, se quem aprova sabe por que mudou: depois da aplicação, só o novo valor conta.',
    },
  },
  'plan/any-unit': {
    en: {
      summary: 'The model may be of any business unit',
      reason:
        'Unit in model.yaml: {observed}; in policies/governance/approvals.yaml: {expected}. Every rule for a unit counts.',
      fix: 'Name one of the listed units in model.yaml, or have this one added to `units`.',
    },
    'pt-BR': {
      summary: 'O modelo pode ser de qualquer unidade de negócio',
      reason:
        'Unidade em model.yaml: {observed}; em policies/governance/approvals.yaml: {expected}. Todas as regras de unidades contam.',
      fix: 'Indique no model.yaml uma das unidades da lista ou peça a inclusão desta em `units`.',
    },
  },
  'plan/too-few-approvers': {
    en: {
      summary: 'Too few people could approve this',
      reason: '{role}: {observed} of {expected}. Why others of this role could not: {why}.',
      fix: '`relc explain CODE` has the way out for each. Whoever else shall approve is added to policies/trust/keys.yaml, for good or as a substitute, in a change of its own.',
    },
    'pt-BR': {
      summary: 'Há pouca gente que possa aprovar isto',
      reason: '{role}: {observed} de {expected}. Por que os demais com esse papel não podem: {why}.',
      fix: '`relc explain CÓDIGO` mostra a saída para cada caso. Quem mais deve aprovar é incluído em policies/trust/keys.yaml, em definitivo ou como substituto, em uma mudança à parte.',
    },
  },
  'plan/nobody-accepts': {
    en: {
      summary: 'No approver can accept what is declared not applicable',
      reason: 'A release declines {observed}; {role} accepts that by approving, and no person holds that role.',
      fix: 'Give a person the role in policies/trust/keys.yaml, or have demands.yaml name a role that people hold: either in a change of its own, which is merged first. Or do what is asked for, and remove the entry from `not_applicable` in release.yaml.',
    },
    'pt-BR': {
      summary: 'Ninguém pode aceitar o que se declara não aplicável',
      reason: 'Um release dispensa {observed}; {role} o aceita ao aprovar, e ninguém tem esse papel.',
      fix: 'Dê o papel a alguém em policies/trust/keys.yaml, ou faça demands.yaml indicar um papel que alguém tenha: em uma mudança à parte, que entra antes. Ou faça o que se exige e remova a entrada de `not_applicable` em release.yaml.',
    },
  },
  'plan/no-emergency': {
    en: {
      summary: 'This plan is no emergency',
      reason:
        'It carries an emergency ({incidents}) and other changes, so it is a {observed} change: all roles approve it, and it waits for its window.',
      fix: 'Want nothing but the releases of one incident: leave other releases, stages and aliases in model.yaml as they are until it is applied, and `revalidations` of what starts to serve. Where a report asked for such a revalidation, everybody approves it with the release.',
    },
    'pt-BR': {
      summary: 'Este plano não é uma GMUD emergencial',
      reason:
        'Ele traz uma emergência ({incidents}) e outras mudanças; por isso é uma mudança da classe {observed}: todos os papéis aprovam, e ela espera a janela de mudança.',
      fix: 'Peça apenas os releases de um incidente: até a aplicação, deixe como estão os outros releases, estágios e aliases em model.yaml, e também `revalidations` da versão que passa a servir. Se um relatório pediu essa revalidação, todos a aprovam junto com o release.',
    },
  },
  'plan/no-standard': {
    en: {
      summary: 'This plan is no standard change',
      reason:
        'Its releases are standard, but version {version} is compared with version {observed}, and the last one up to what serves here that everybody approved is {expected}. So all roles approve it.',
      cases: {
        stages: 'Its releases are standard, but other stages move as well: {observed}. So all roles approve it.',
        alias: 'Its releases are standard, but something else starts to serve: {observed}. So all roles approve it.',
        nobody:
          'Its releases are standard, but up to what serves on {target}, no version was approved there by everybody, or it was revoked. So all roles approve it.',
        revalidated:
          'Its releases are standard, but version {version}, which starts to serve, was validated again, and nobody approved that on this target yet: the plan carries it. So all roles approve it.',
      },
      fix: 'Want nothing but the new releases in model.yaml, and have each replace what serves. Where everybody shall approve first, set `class: normal`: later releases are compared with that one.',
    },
    'pt-BR': {
      summary: 'Este plano não é uma mudança padrão',
      reason:
        'Seus releases são padrão, mas a versão {version} é comparada com a versão {observed}, e a última até a que serve aqui que todos aprovaram é a {expected}. Por isso, todos os papéis o aprovam.',
      cases: {
        stages:
          'Seus releases são padrão, mas outros estágios também mudam: {observed}. Por isso, todos os papéis o aprovam.',
        alias:
          'Seus releases são padrão, mas outra coisa passa a servir: {observed}. Por isso, todos os papéis o aprovam.',
        nobody:
          'Seus releases são padrão, mas até a versão que serve em {target} nenhuma foi aprovada lá por todos, ou foi revogada. Por isso, todos os papéis o aprovam.',
        revalidated:
          'Seus releases são padrão, mas a versão {version}, que passa a servir, foi validada de novo, e ninguém aprovou isso ainda neste destino: o plano a traz. Por isso, todos os papéis o aprovam.',
      },
      fix: 'Peça apenas os novos releases em model.yaml, e que cada um substitua o que serve. Se todos devem aprovar antes, use `class: normal`: os próximos releases são comparados com esse.',
    },
  },
  'plan/no-standard-rule': {
    en: {
      summary: 'No rule says who approves a standard change',
      reason: 'This plan is a standard change, but approvals.yaml has no `standard`. So all roles approve it.',
      fix: 'Have it say who approves one, such as `standard: {require: {mlops: 1}}`, in a change of its own. Until then all roles approve.',
    },
    'pt-BR': {
      summary: 'Nenhuma regra diz quem aprova uma mudança padrão',
      reason:
        'Este plano é uma mudança padrão, mas não há `standard` em approvals.yaml. Por isso, todos os papéis o aprovam.',
      fix: 'Faça incluir quem aprova uma, por exemplo `standard: {require: {mlops: 1}}`, em uma mudança própria. Até lá, todos os papéis aprovam.',
    },
  },
  'plan/no-approval-rule': {
    en: {
      summary: 'No rule says who must approve',
      reason: 'No rule of policies/governance/approvals.yaml applies to a {observed} change.',
      fix: 'Add a rule. An empty approval list is not an approval.',
    },
    'pt-BR': {
      summary: 'Nenhuma regra diz quem deve aprovar',
      reason: 'Nenhuma regra de policies/governance/approvals.yaml se aplica a uma mudança {observed}.',
      fix: 'Inclua uma regra. Não consultar ninguém não é o mesmo que todos concordarem.',
    },
  },
  'plan/version-dropped': {
    en: {
      summary: 'An approved version disappeared from model.yaml',
      reason: 'Version {version} is {observed} in the registry.',
      fix: 'Keep its line; to switch it off, set Retired or Revoked.',
    },
    'pt-BR': {
      summary: 'Uma versão aprovada foi removida de model.yaml',
      reason: 'A versão {version} está em {observed} no registry.',
      fix: 'Mantenha a linha; para desativar a versão, use Retired ou Revoked.',
    },
  },
  'plan/never-approved': {
    en: {
      summary: 'The version was never approved here',
      reason:
        'Version {version} is {observed} in model.yaml, but it was never approved on {target}: it does not load there.',
      fix: 'Nothing, where another target has it. To let it load here, approve it first.',
    },
    'pt-BR': {
      summary: 'A versão nunca foi aprovada aqui',
      reason:
        'A versão {version} está como {observed} em model.yaml, mas nunca foi aprovada em {target}: ali ela não carrega.',
      fix: 'Nada a fazer, se outro destino a tem. Para que carregue aqui, aprove a versão antes.',
    },
  },
  'plan/stage-backwards': {
    en: {
      summary: 'A stage cannot move backwards',
      reason: 'Version {version} is {expected}; model.yaml wants {observed}.',
      fix: 'Write {expected} again. To serve the same model once more, release it as a new version.',
    },
    'pt-BR': {
      summary: 'Um estágio não pode retroceder',
      reason: 'A versão {version} está em {expected}; model.yaml pede {observed}.',
      fix: 'Escreva {expected} de novo. Para servir o mesmo modelo outra vez, lance-o como nova versão.',
    },
  },
  'plan/frozen-release-changed': {
    en: {
      summary: 'An applied release changed',
      reason: 'Version {version} was applied with the digest {expected}; now it is {observed}.',
      fix: 'Restore it as it was approved: `git log --stat -- {file}`. For other content, release a new version.',
    },
    'pt-BR': {
      summary: 'Um release já aplicado mudou',
      reason: 'A versão {version} foi aplicada com o digest {expected}; agora ele é {observed}.',
      fix: 'Restaure como foi aprovado: `git log --stat -- {file}`. Para outro conteúdo, lance uma nova versão.',
    },
  },
  'plan/release-missing': {
    en: {
      summary: 'A release is missing or unreadable',
      reason: 'The plan needs version {version}.',
      fix: 'Restore its folder as it was approved.',
    },
    'pt-BR': {
      summary: 'Falta um release, ou ele está ilegível',
      reason: 'O plano precisa da versão {version}.',
      fix: 'Restaure a pasta como foi aprovada.',
    },
  },
  'plan/alias-dropped': {
    en: {
      summary: 'An alias disappeared from model.yaml',
      reason: 'It serves version {observed}.',
      fix: 'Let the alias name the version that should serve. Only where callers are to get nothing, write Revoked for version {observed}.',
    },
    'pt-BR': {
      summary: 'Um alias foi removido de model.yaml',
      reason: 'Ele serve a versão {observed}.',
      fix: 'Aponte o alias para a versão que deve atender. Só se quem chama não deve receber nada, escreva Revoked na versão {observed}.',
    },
  },
  'plan/alias-unmanaged': {
    en: {
      summary: 'The alias serves a version that model.yaml does not name',
      reason: 'It names version {observed}, which relc never approved: to manage the model would take the alias away.',
      fix: 'Name the version that should serve, in the same change that approves it.',
    },
    'pt-BR': {
      summary: 'O alias serve uma versão que o model.yaml não indica',
      reason: 'Ele aponta para a versão {observed}, que o relc nunca aprovou: gerenciar o modelo retiraria o alias.',
      fix: 'Indique a versão que deve servir, na mesma mudança que a aprova.',
    },
  },
  'plan/unknown-serves': {
    en: {
      summary: 'The version that serves has no release here',
      reason: 'The alias names version {observed} of the registry, which no registry.json here names.',
      fix: '`relc import {model}`, and let the release replace it.',
    },
    'pt-BR': {
      summary: 'Nenhum release daqui é o que está servindo',
      reason: 'O alias aponta para a versão {observed} do registry, que nenhum registry.json daqui indica.',
      fix: '`relc import {model}`, e faça o release substituí-la.',
    },
  },
  'plan/replaces-differs': {
    en: {
      summary: 'The release replaces another version than the one that serves',
      reason: '`replaces` says {observed}; what serves is {expected}.',
      fix: 'Compare with what serves: set `replaces: {expected}`, and check again. If it was approved already: do that in a merge request of its own that takes it out of `versions` and `aliases`, and approve it again in a later one.',
    },
    'pt-BR': {
      summary: 'O release substitui uma versão que não é a que está servindo',
      reason: '`replaces` diz {observed}; a que está servindo é {expected}.',
      fix: 'Compare com a que está servindo: defina `replaces: {expected}` e verifique de novo. Se ele já foi aprovado, faça isso em um merge request próprio, que o retira de `versions` e `aliases`, e aprove-o de novo em um merge request posterior.',
    },
  },
  'plan/never-compared': {
    en: {
      summary: 'The release was never compared with what serves here',
      reason: 'Version {version} was compared with {observed}; {target} serves {expected}.',
      fix: 'Release the same model as a new version that replaces {expected}. Only if `relc status` says that no target has applied version {version}, `replaces` itself may be corrected: in a merge request of its own that takes it out of `versions` and `aliases`; a later one approves it again.',
    },
    'pt-BR': {
      summary: 'O release nunca foi comparado com a versão em produção aqui',
      reason: 'A versão {version} foi comparada com {observed}; {target} serve {expected}.',
      fix: 'Lance o mesmo modelo como nova versão que substitui {expected}. Só se `relc status` disser que nenhum destino aplicou a versão {version}, o próprio `replaces` pode ser corrigido: em um merge request próprio, que a retira de `versions` e `aliases`; um merge request posterior a aprova de novo.',
    },
  },
  'plan/version-skipped': {
    en: {
      summary: 'The version between was never here',
      reason: 'Version {version} was compared with {observed}; {target} serves {expected}.',
      fix: 'Release the same model as a new version that replaces {expected}. Or go through the version between: let {earlier} serve {observed} again, roll that out on {target}, then version {version} on both.',
    },
    'pt-BR': {
      summary: 'A versão intermediária nunca esteve aqui',
      reason: 'A versão {version} foi comparada com {observed}; {target} serve {expected}.',
      fix: 'Lance o mesmo modelo como nova versão que substitui {expected}. Ou passe pela versão intermediária: faça {earlier} servir {observed} de novo, publique-a em {target} e depois a versão {version} em ambos.',
    },
  },
  'plan/neither-rollout-nor-rollback': {
    en: {
      summary: 'The alias cannot move there',
      reason: 'From {expected} to {observed} is neither a rollout nor a way back along `replaces`.',
      fix: 'Release the same model as a new version that replaces {expected}.',
    },
    'pt-BR': {
      summary: 'O alias não pode ir para lá',
      reason: 'De {expected} para {observed} não é um rollout nem um retorno pelo caminho de `replaces`.',
      fix: 'Lance o mesmo modelo como nova versão que substitui {expected}.',
    },
  },
  'plan/coexistence-over': {
    en: {
      summary: 'A Deprecated version is past its last day',
      reason: 'Version {version} could be loaded until {expected}; serving refuses it since.',
      fix: 'Write Retired in its place: a withdrawal, which waits for no window.',
    },
    'pt-BR': {
      summary: 'Uma versão Deprecated passou do último dia',
      reason: 'A versão {version} podia ser carregada até {expected}; desde então é recusada ao carregar.',
      fix: 'Escreva Retired no lugar: é uma retirada (withdrawal), que não espera janela.',
    },
  },
  'plan/last-start': {
    en: {
      summary: 'A last day to start cannot be approved',
      reason: 'Version {version} shall start until {observed}; its end of life is {end}.',
      cases: {
        never:
          'Version {version} shall start until {observed}, and policy lets nothing start from its end of life on ({end}): `end_of_life` in policies/governance/approvals.yaml has no `extension_days`.',
        within: 'Version {version} shall start until {observed}. Until its end of life, {end}, it may in any case.',
        beyond:
          'Version {version} shall start until {observed}. Its end of life is {end}, and policy lets it start for {most day|days} more, until {expected}.',
        past: 'Version {version} shall start until {observed}, and today is {expected}.',
        overdue:
          'Version {version} shall start until {observed}. Without another revalidation it starts until {expected}, in its days of grace, and no extension goes beyond that. Have it validated again first, with a `next` up to {observed}: `relc revalidate`; where both are in model.yaml, that plan goes first.',
        deprecated:
          'Version {version} shall start until {observed}. It is Deprecated and loads until {expected}, which no extension moves: a last day to start up to then is one that counts.',
      },
      fix: 'Write another day into `last_starts`, or remove it. Let another version serve: its end of life was approved with this one.',
    },
    'pt-BR': {
      summary: 'Um último dia para iniciar não pode ser aprovado',
      reason: 'A versão {version} deveria iniciar até {observed}; o fim de vida dela é {end}.',
      cases: {
        never:
          'A versão {version} deveria iniciar até {observed}, e a política não deixa nada iniciar a partir do fim de vida ({end}): `end_of_life` em policies/governance/approvals.yaml não tem `extension_days`.',
        within: 'A versão {version} deveria iniciar até {observed}. Até o fim de vida, {end}, ela já pode.',
        beyond:
          'A versão {version} deveria iniciar até {observed}. O fim de vida dela é {end}, e a política permite mais {most dia|dias}, até {expected}.',
        past: 'A versão {version} deveria iniciar até {observed}, e hoje é {expected}.',
        overdue:
          'A versão {version} deveria iniciar até {observed}. Sem outra revalidação, ela inicia até {expected}, nos dias de tolerância, e nenhuma extensão vai além disso. Revalide-a antes, com `next` até {observed}: `relc revalidate`; se ambas estiverem em model.yaml, esse plano vem primeiro.',
        deprecated:
          'A versão {version} deveria iniciar até {observed}. Ela está Deprecated e pode ser carregada até {expected}, o que nenhuma extensão altera: vale um último dia até essa data.',
      },
      fix: 'Escreva outro dia em `last_starts` ou remova-o. Coloque outra versão em uso: o fim de vida foi aprovado junto com esta.',
    },
  },
  'plan/end-of-life': {
    en: {
      summary: 'The version has reached its end of life',
      reason: 'Version {version} ended on {observed}.',
      fix: 'Let the alias name a version that still lives. Only where callers are to get nothing, remove the alias and write Revoked for the version that serves.',
    },
    'pt-BR': {
      summary: 'A versão chegou ao fim de vida',
      reason: 'O fim de vida da versão {version} foi em {observed}.',
      fix: 'Aponte o alias para uma versão ainda vigente. Só se quem chama não deve receber nada, remova o alias e escreva Revoked na versão que atende.',
    },
  },
  'plan/revalidation-overdue': {
    en: {
      summary: 'The revalidation is overdue, or failed',
      reason: 'Version {version} had to be validated again by {observed}; until then no rollout brings it back.',
      cases: {
        failed: 'Version {version} failed its revalidation of {observed}: no rollout brings it back.',
        report:
          '{file} of {since} is beyond the thresholds of version {version}, which had to be validated again by {observed}; until then no rollout brings it back.',
      },
      fix: 'Record its revalidation, with `relc revalidate`, or release a new version.',
    },
    'pt-BR': {
      summary: 'A revalidação está atrasada ou foi reprovada',
      reason: 'A versão {version} devia ser revalidada até {observed}; até lá, nenhum rollout a traz de volta.',
      cases: {
        failed: 'A versão {version} foi reprovada na revalidação de {observed}: nenhum rollout a traz de volta.',
        report:
          '{file}, de {since}, passa dos limites da versão {version}, que devia ser revalidada até {observed}; até lá, nenhum rollout a traz de volta.',
      },
      fix: 'Registre a revalidação, com `relc revalidate`, ou lance uma nova versão.',
    },
  },
  'plan/restarts-over': {
    en: {
      summary: 'Serving would not start the version any more',
      reason:
        'Version {version} had to be validated again by {expected}, and restarts ended after {observed}: `relc verify` refuses it, so what serves would be lost at the next start.',
      fix: 'Validate it again first, in a change of its own (`relc revalidate`): once that is applied, it may serve. Or go to another version that `relc verify` still starts, or release a new version. If nothing may serve, write Revoked for what serves and remove its alias.',
    },
    'pt-BR': {
      summary: 'A versão não seria mais carregada',
      reason:
        'A versão {version} devia ser revalidada até {expected}, e os reinícios terminaram depois de {observed}: `relc verify` a recusa, e nada mais carregaria no próximo início.',
      fix: 'Revalide-a primeiro, em uma mudança própria (`relc revalidate`): aplicada esta, a versão pode servir. Ou use outra versão que `relc verify` ainda aceita, ou lance uma nova versão. Se nada deve servir, escreva Revoked na versão em uso e remova o alias.',
    },
  },
  'plan/exception-expired': {
    en: {
      summary: 'An exception that let the version through has ended',
      reason:
        'Version {version} was approved with an exception until {observed}; since then no rollout brings it back.',
      fix: 'Release a new version that needs no exception.',
    },
    'pt-BR': {
      summary: 'Uma exceção que deixou a versão passar terminou',
      reason:
        'A versão {version} foi aprovada com uma exceção até {observed}; desde então nenhum rollout a traz de volta.',
      fix: 'Lance uma nova versão que não precise de exceção.',
    },
  },
  'plan/not-in-registry': {
    en: {
      summary: 'The registry does not have the version',
      reason: '{target} has no version {version}.',
      fix: 'Register it, and fetch registry.json again. Where {target} came after the release and calls it otherwise, say so in model.yaml: `copies: {{target}: {"{version}": "its number there"}}`.',
    },
    'pt-BR': {
      summary: 'O registry não tem a versão',
      reason: '{target} não tem a versão {version}.',
      fix: 'Registre a versão e obtenha registry.json de novo. Se {target} é posterior ao release e dá outro número à versão, informe em model.yaml: `copies: {{target}: {"{version}": "o número lá"}}`.',
    },
  },
  'plan/registry-differs': {
    en: {
      summary: 'registry.json differs from the registry',
      reason: '`{field}`: the file says {observed}, {target} says {expected}.',
      fix: 'Fetch registry.json again and have the release judged on it. Where {target} came after the release, which is frozen, name its version there under `copies` in model.yaml.',
    },
    'pt-BR': {
      summary: 'registry.json difere do registry',
      reason: '`{field}`: o arquivo diz {observed}, {target} diz {expected}.',
      fix: 'Obtenha registry.json de novo e submeta o release a uma nova avaliação. Se {target} é posterior ao release, que está congelado, informe em `copies`, no model.yaml, a versão de lá.',
    },
  },
  'plan/trainer-unknown': {
    en: {
      summary: 'The trainer of the model cannot be determined',
      reason:
        'registry.json of version {version} has no `trainer`, and policies/governance/approvals.yaml keeps the trainer from approving.',
      fix: 'Have the registry say who trained (MLflow: tag `mlflow.user` of the run), and fetch registry.json again: remove it, then `relc new MODEL {version}`',
    },
    'pt-BR': {
      summary: 'Não se sabe quem treinou o modelo',
      reason:
        'O registry.json da versão {version} não tem `trainer`, e policies/governance/approvals.yaml não deixa quem treinou aprovar.',
      fix: 'Faça o registry dizer quem treinou (no MLflow, a tag `mlflow.user` do run) e obtenha registry.json de novo: remova-o e execute `relc new MODELO {version}`',
    },
  },
  'plan/not-in-staging': {
    en: {
      summary: 'The target does not know the version as one in Staging',
      reason:
        'Version {version} on {target}: what says so is {observed}, which the version must have there. policies/governance/targets.yaml says {expected}.',
      fix: 'Set it in the registry, with MLflow: `client.set_registered_model_alias(MODEL, ALIAS, VERSION)` or `client.set_model_version_tag(MODEL, VERSION, NAME, VALUE)`. Where registry.json says another one, delete that file and fetch it again with `relc new {model} {version}`.',
    },
    'pt-BR': {
      summary: 'O destino não reconhece a versão como em Staging',
      reason:
        'Versão {version} em {target}: o que indica isso é {observed}, e a versão precisa ter isso ali. policies/governance/targets.yaml diz {expected}.',
      fix: 'Defina no registry, com o MLflow: `client.set_registered_model_alias(MODELO, ALIAS, VERSÃO)` ou `client.set_model_version_tag(MODELO, VERSÃO, NOME, VALOR)`. Se registry.json disser outra coisa, apague esse arquivo e obtenha-o de novo com `relc new {model} {version}`.',
    },
  },
  'plan/model-differs': {
    en: {
      summary: 'The registry holds another model than the one that was signed',
      reason:
        'Version {version} on {target}, compared with the signed list. Changed: {changed}. Only in the list: {missing}. Only in the registry: {unlisted}.',
      fix: 'If the version was applied before, somebody changed its model: put the files back as signed, or go back to another version. For a new one: if the registry holds the right model, write model.SHA256SUMS from it and have it signed again. If the list is right, register the model that it lists, as a new version. If that has another number there, delete registry.json and run `relc new MODEL {version}`, which finds the copy by its bytes.',
    },
    'pt-BR': {
      summary: 'O registry guarda um modelo diferente do que foi assinado',
      reason:
        'Versão {version} em {target}, comparada com a lista assinada. Alterados: {changed}. Só na lista: {missing}. Só no registry: {unlisted}.',
      fix: 'Se a versão já foi aplicada, alguém alterou o modelo: reponha os arquivos assinados ou volte a outra versão. Numa nova: se o registry guarda o modelo certo, gere model.SHA256SUMS a partir dele e peça nova assinatura. Se a lista está certa, registre o modelo que ela lista, como nova versão. Se ali o número for outro, apague registry.json e execute `relc new MODELO {version}`, que encontra a cópia pelos bytes.',
    },
  },
  'plan/description-full': {
    en: {
      summary: "The version's description has no room for what relc writes",
      reason:
        'What people wrote is {observed character|characters} long. relc puts what the release is and where its files are beside it and changes none of it, and a registry keeps no more than 5,000 characters. So relc writes no description of version {version}; all else is planned.',
      fix: 'Shorten the description in the registry to {expected character|characters}. Then `relc restore {model}` adds what relc writes, without a new approval. Or leave it: nothing depends on it.',
    },
    'pt-BR': {
      summary: 'Na descrição da versão não cabe o que o relc escreve',
      reason:
        'O que as pessoas escreveram tem {observed caractere|caracteres}. O relc põe ao lado o que a release é e onde estão os arquivos, sem mudar nada do que está lá, e um registry guarda no máximo 5.000 caracteres. Por isso o relc não escreve a descrição da versão {version}; o restante é planejado.',
      fix: 'Reduza a descrição no registry a {expected caractere|caracteres}. Depois, `relc restore {model}` acrescenta o que o relc escreve, sem nova aprovação. Ou deixe como está: nada depende dela.',
    },
  },
  'plan/artifact-differs': {
    en: {
      summary: 'An artifact of the version to serve is not what was approved',
      reason: 'The file is {fault}. The registry has {observed}; version {version} must have {expected}.',
      fix: 'Find out who changed it. relc never overwrites artifacts: put the file back by hand as it was (`relc compile` at the commit that was applied writes it), or take away what is not listed.',
    },
    'pt-BR': {
      summary: 'Um artefato da versão a servir não é o que foi aprovado',
      reason: 'Situação do arquivo: {fault}. O registry tem {observed}; a versão {version} precisa ter {expected}.',
      fix: 'Descubra quem alterou. O relc nunca sobrescreve artefatos: reponha o arquivo à mão como era (`relc compile` no commit que foi aplicado o gera) ou retire o que não está listado.',
    },
  },
  'plan/artifact-drift': {
    en: {
      summary: 'An artifact of another version was changed by hand',
      reason:
        'The file is {fault}. The registry has {observed}; version {version} must have {expected}. The plan goes on without this version; it does not load.',
      fix: 'Find out who changed it. relc never overwrites artifacts: put the file back by hand as it was (`relc compile` at the commit that was applied writes it), or take away what is not listed.',
    },
    'pt-BR': {
      summary: 'Um artefato de outra versão foi alterado à mão',
      reason:
        'Situação do arquivo: {fault}. O registry tem {observed}; a versão {version} precisa ter {expected}. O plano segue sem essa versão; ela não carrega.',
      fix: 'Descubra quem alterou. O relc nunca sobrescreve artefatos: reponha o arquivo à mão como era (`relc compile` no commit que foi aplicado o gera) ou retire o que não está listado.',
    },
  },
  'plan/assessment-changed': {
    en: {
      summary: 'A document for auditors was changed by hand',
      reason:
        'The registry has {observed}; the CAB record of version {version} names {expected}. Nothing that serves reads it, and the plan goes on.',
      fix: 'Find out who changed it. relc never overwrites artifacts: put the file back by hand as it was, or take it away.',
    },
    'pt-BR': {
      summary: 'Um documento para auditores foi alterado à mão',
      reason:
        'O registry tem {observed}; o registro do CAB da versão {version} indica {expected}. Nada do que serve o lê, e o plano segue.',
      fix: 'Descubra quem alterou. O relc nunca sobrescreve artefatos: reponha o arquivo à mão como era ou retire-o.',
    },
  },
  'plan/state-not-trusted': {
    en: {
      summary: "The registry's state cannot be trusted",
      reason: 'On {target}: {observed}.',
      words: { observed: wayBack.en },
      fix: 'Find out who wrote it before anything else. `relc restore MODEL` makes the last state that relc signed count again, where the registry keeps one that can be trusted.',
    },
    'pt-BR': {
      summary: 'O estado do registry não é confiável',
      reason: 'No destino {target}: {observed}.',
      words: { observed: wayBack['pt-BR'] },
      fix: 'Antes de tudo, descubra quem o gravou. `relc restore MODELO` faz valer de novo o último estado assinado pelo relc, se o registry guardar um que seja confiável.',
    },
  },
  'plan/state-key-revoked': {
    en: {
      summary: "The key that signed the registry's state is revoked",
      reason: 'On {target}: nothing that the key signed counts any more, and relc trusts no older state in its place.',
      fix: 'First compare what serves with the last plan that people approved. Then let {target} begin anew: keep a copy of its signed state and take it away there (`file:`: the file models/MODEL/state.sigstore.json; MLflow: the tag `relc.state` of the registered model), and with it the older ones that it keeps (the folder states beside it; MLflow: states/MODEL among the artifacts of the experiment `relc`). Plan: what the alias names is judged and approved afresh, other versions too if they are still Approved; write Retired or Revoked for what must not come back. Serials begin at 1 again, so lower `--minimum-serial` once on the hosts, with the new trusted keys.',
    },
    'pt-BR': {
      summary: 'A chave que assinou o estado do registry foi revogada',
      reason:
        'No destino {target}: nada do que a chave assinou vale mais, e o relc não confia em estado anterior no lugar.',
      fix: 'Compare antes o que está em produção com o último plano aprovado. Depois, recomece em {target}: guarde uma cópia do estado assinado e retire-o de lá (`file:`: o arquivo models/MODEL/state.sigstore.json; MLflow: a tag `relc.state` do modelo registrado), e com ele os mais antigos que o registry guarda (a pasta states ao lado; no MLflow, states/MODEL entre os artefatos do experimento `relc`). Planeje: a versão do alias é avaliada e aprovada de novo, e as outras também se ainda estiverem Approved; escreva Retired ou Revoked no que não deve voltar. Os números de série recomeçam em 1: reduza `--minimum-serial` uma vez nos hosts, junto com as novas chaves confiáveis.',
    },
  },
  'plan/rolled-back': {
    en: {
      summary: 'A rollback took place, and model.yaml does not say so yet',
      reason:
        'At {at} one person took {model} on {target} back to version {expected}, as was approved with its rollout. As it was read, this file still names {observed}, which must not return by itself.',
      fix: 'Under `aliases`: `- {before}` `+ {after}`, with version {expected} Approved. Commit it: apply and status read HEAD, whatever the work tree says. It needs no approvals of its own; `relc apply --pending` then signs the state with the release key. After that {observed} may be rolled out again.',
    },
    'pt-BR': {
      summary: 'Houve um rollback, e model.yaml ainda não diz isso',
      reason:
        'Em {at} uma pessoa voltou {model} em {target} para a versão {expected}, como foi aprovado com o rollout. Como foi lido, este arquivo ainda indica {observed}, que não pode voltar por si só.',
      fix: 'Em `aliases`: `- {before}` `+ {after}`, com a versão {expected} Approved. Faça o commit: apply e status leem o HEAD, não o que está em edição. Não exige aprovações próprias; depois `relc apply --pending` assina o estado com a chave de release. A partir daí {observed} pode entrar em rollout de novo.',
    },
  },
  'plan/nobody-goes-back': {
    en: {
      summary: 'No person may execute the rollback that is approved with this plan',
      reason:
        'For {days day|days} after the apply one person may take {model} back to version {version}; no trusted key holds the role rollback-signer for it today.',
      fix: 'Give people on call that role in policies/trust/keys.yaml, in a change of its own, and hosts their keys.',
    },
    'pt-BR': {
      summary: 'Ninguém pode fazer a volta aprovada com este plano',
      reason:
        'Nos {days dia|dias} após o apply uma pessoa pode voltar {model} para a versão {version}; hoje nenhuma chave confiável tem o papel rollback-signer para ele.',
      fix: 'Dê esse papel ao plantão em policies/trust/keys.yaml, em uma mudança à parte, e as chaves dele aos hosts.',
    },
  },
} satisfies Group<'plan'>;
