import type { Group } from '../entry.ts';
import { nobody } from '../nobody-words.ts';

export const entries = {
  'registry/unusable-fact': {
    en: {
      summary: 'The registry says something that no release can use',
      reason: '`{field}` is {observed}.',
      fix: 'Correct it there, for MLflow `client.set_tag(RUN_ID, "dataset.rows", "1000")` (without a run, `client.set_logged_model_tags`), and not in registry.json, which plan compares with the registry. The data set is the run\'s input of context `training` (`mlflow.log_input`), of several the one that the tag `dataset.name` names; or the tags `dataset.name`, `dataset.digest` (`sha256:…`) and `dataset.rows`. Then delete registry.json and run `relc new {model} {version}`.',
      words: { observed: { null: 'missing' } },
    },
    'pt-BR': {
      summary: 'O registry diz algo que nenhum release pode usar',
      reason: '`{field}`: {observed}.',
      fix: 'Corrija lá, no MLflow `client.set_tag(RUN_ID, "dataset.rows", "1000")` (sem run, `client.set_logged_model_tags`), e não em registry.json, que o plan compara com o registry. O conjunto de dados é a entrada do run com contexto `training` (`mlflow.log_input`) e, entre várias, a indicada pela tag `dataset.name`; ou as tags `dataset.name`, `dataset.digest` (`sha256:…`) e `dataset.rows`. Depois apague registry.json e execute `relc new {model} {version}`.',
      words: { observed: { null: 'não existe' } },
    },
  },
  'registry/not-as-fetched': {
    en: {
      summary: 'registry.json is not as relc fetched it',
      reason: 'relc never writes what is here (`{what}`): somebody changed the file, or merged two of them.',
      fix: 'Delete the file and fetch it again: `relc new {model} {version}`',
    },
    'pt-BR': {
      summary: 'O registry.json não está como o relc o obteve',
      reason: 'O relc nunca grava o que está aqui (`{what}`): alguém alterou o arquivo ou juntou dois deles.',
      fix: 'Apague o arquivo e obtenha-o de novo: `relc new {model} {version}`',
    },
  },
  'registry/deleted': {
    en: {
      summary: 'What the version rests on was deleted in the registry',
      reason:
        'Version {version} on {target} rests on: {observed}. That was deleted; `mlflow gc` removes it for good with the files of the model, and serving cannot start again.',
      fix: 'Restore a run with `mlflow runs restore --run-id ID` and an experiment with `mlflow experiments restore -x ID`. MLflow restores no logged model: register the model again as a new version, and release that.',
    },
    'pt-BR': {
      summary: 'Aquilo em que a versão se apoia foi excluído no registry',
      reason:
        'A versão {version} em {target} se apoia em: {observed}. Isso foi excluído; `mlflow gc` remove em definitivo, junto com os arquivos do modelo, e o serving não consegue iniciar de novo.',
      fix: 'Restaure um run com `mlflow runs restore --run-id ID` e um experimento com `mlflow experiments restore -x ID`. O MLflow não restaura um logged model: registre o modelo de novo como nova versão e faça o release dela.',
    },
  },
  'registry/artifacts-not-writable': {
    en: {
      summary: 'The registry cannot store the artifacts of a version',
      reason: 'The artifacts of version {version} on {target} lie at {observed}, which the server does not proxy.',
      fix: 'Start the MLflow server with `--artifacts-destination`, log the model to an experiment whose artifact location begins with `mlflow-artifacts:/`, and register that version.',
    },
    'pt-BR': {
      summary: 'O registry não pode guardar os artefatos de uma versão',
      reason: 'Os artefatos da versão {version} em {target} estão em {observed}, que o servidor não expõe por proxy.',
      fix: 'Inicie o servidor MLflow com `--artifacts-destination`, registre o modelo em um experimento cujo local de artefatos comece com `mlflow-artifacts:/` e crie a versão a partir dele.',
    },
  },
  'registry/unreachable': {
    en: {
      summary: 'The registry cannot be reached or written',
      reason: '{observed}',
      fix: 'Where the line above says what to do, do that. Otherwise try again; what was stopped midway goes on. If it stays, look at the address in policies/governance/targets.yaml and at the registry itself: whether it runs, and has room on its disk. For MLflow, also at the credentials and certificates in the variables MLFLOW_TRACKING_….',
    },
    'pt-BR': {
      summary: 'Não foi possível acessar o registry ou gravar nele',
      reason: '{observed}',
      fix: 'Se a linha acima diz o que fazer, faça isso. Caso contrário, tente de novo; o que foi interrompido continua. Se persistir, confira o endereço em policies/governance/targets.yaml e o próprio registry: se está no ar e tem espaço em disco. No MLflow, confira também as credenciais e os certificados nas variáveis MLFLOW_TRACKING_….',
    },
  },
  'registry/forbidden': {
    en: {
      summary: 'The registry does not let this user do it',
      reason: '{user} may not, by its permissions: {observed}.',
      fix: 'Whoever applies needs EDIT on the registered model (MANAGE where a tag or an alias is deleted), on the experiment `relc` and on the experiment of each version; who only reads, such as by `relc plan --read-only`, needs READ. An administrator of MLflow grants it, `auth_client.grant_user_permission(USER, "registered_model", MODEL, "EDIT")` (`"experiment"`, by its id; `revoke_user_permission` first where it has less), or the job gets the credentials of another user: MLFLOW_TRACKING_USERNAME and MLFLOW_TRACKING_PASSWORD, or MLFLOW_TRACKING_TOKEN.',
      words: { user: nobody.en },
    },
    'pt-BR': {
      summary: 'O registry não permite isso a este usuário',
      reason: 'Pelas permissões, {user} não pode: {observed}.',
      fix: 'Quem aplica precisa de EDIT no modelo registrado (MANAGE quando uma tag ou um alias é excluído), no experimento `relc` e no experimento de cada versão; quem só lê, como em `relc plan --read-only`, precisa de READ. Um administrador do MLflow concede, `auth_client.grant_user_permission(USUARIO, "registered_model", MODELO, "EDIT")` (`"experiment"`, pelo id; antes `revoke_user_permission`, se tiver menos), ou o job recebe as credenciais de outro usuário: MLFLOW_TRACKING_USERNAME e MLFLOW_TRACKING_PASSWORD, ou MLFLOW_TRACKING_TOKEN.',
      words: { user: nobody['pt-BR'] },
    },
  },
  'registry/credentials-refused': {
    en: {
      summary: 'The registry does not accept the credentials',
      reason: 'Asked as {user}: {observed}.',
      fix: 'Set the right ones where this ran: MLFLOW_TRACKING_USERNAME and MLFLOW_TRACKING_PASSWORD, which count first, or MLFLOW_TRACKING_TOKEN. The basic-auth app of MLflow takes no token.',
      words: { user: nobody.en },
    },
    'pt-BR': {
      summary: 'O registry não aceita as credenciais',
      reason: 'Consulta feita como {user}: {observed}.',
      fix: 'Informe as corretas onde isto foi executado: MLFLOW_TRACKING_USERNAME e MLFLOW_TRACKING_PASSWORD, que têm prioridade, ou MLFLOW_TRACKING_TOKEN. O app basic-auth do MLflow não aceita token.',
      words: { user: nobody['pt-BR'] },
    },
  },
  'registry/drift': {
    en: {
      summary: 'The registry was changed by hand',
      reason: '{model}: it shows {observed}; relc applied {expected}.',
      fix: 'If nobody did this on purpose, put it back now: `relc restore {model}`. Whoever may write to the registry may do that, and no new approval is needed. If somebody wanted to go back, use `relc rollback {model}` instead. Then find out who and why.',
    },
    'pt-BR': {
      summary: 'Alguém alterou o registry à mão',
      reason: '{model}: ele mostra {observed}; o aplicado foi {expected}.',
      fix: 'Se ninguém fez isso de propósito, reponha agora o que foi aprovado: `relc restore {model}`. Quem pode gravar no registry pode fazer isso, sem nova aprovação. Se alguém queria voltar, use `relc rollback {model}`. Depois descubra quem foi e por quê.',
    },
  },
} satisfies Group<'registry'>;
