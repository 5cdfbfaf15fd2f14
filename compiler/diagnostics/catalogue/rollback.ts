import type { Group } from '../entry.ts';

export const entries = {
  'rollback/not-a-signer': {
    en: {
      summary: 'This key may not go back at once',
      reason: '{observed} does not hold the role rollback-signer for {model} today; its key is valid {expected}.',
      fix: 'Have a person with the role go back, by policies/trust/keys.yaml: for this model by name, or for all. Otherwise `relc rollback {model}` shows the line of model.yaml, which takes approvals of its own, at any hour.',
    },
    'pt-BR': {
      summary: 'Esta chave não faz o rollback imediato',
      reason: '{observed} não tem hoje o papel rollback-signer para {model}; vigência da chave: {expected}.',
      fix: 'Peça a quem tem o papel, segundo policies/trust/keys.yaml: para este modelo, pelo nome, ou para todos. Senão, `relc rollback {model}` mostra a linha de model.yaml, que exige aprovações próprias, a qualquer hora.',
    },
  },
  'rollback/unknown-key': {
    en: {
      summary: 'No entry of policies/trust/keys.yaml has this key',
      reason: 'No entry there has it at commit {commit}, so it does not go back for {model}.',
      fix: 'Have a person go back who holds the role rollback-signer there. An entry that is not committed does not count, nor one whose change is not approved where the target asks for that. Otherwise `relc rollback {model}` shows the line of model.yaml, which takes approvals of its own, at any hour.',
    },
    'pt-BR': {
      summary: 'Ninguém em policies/trust/keys.yaml tem esta chave',
      reason: 'Nenhuma entrada de lá a tem no commit {commit}; ela não faz o rollback de {model}.',
      fix: 'Peça a quem tem lá o papel rollback-signer. Uma entrada fora de um commit não vale, nem uma cuja mudança não foi aprovada onde o destino o exige. Senão, `relc rollback {model}` mostra a linha de model.yaml, que exige aprovações próprias, a qualquer hora.',
    },
  },
  'rollback/not-approved': {
    en: {
      summary: 'The way back at once was not approved',
      reason: 'When {model} {serves} was rolled out on {target}, going back was not approved with it.',
      fix: 'Change the line of model.yaml that `relc rollback {model}` shows: it takes approvals of its own, at any hour. While the forge is down, commit it here, and then: `relc plan {model}`, `relc approve FILE --key KEY` by each of them, and `RELC_SIGNING_KEY=RELEASE_KEY relc apply FILE`. With `way_back` in approvals.yaml, later rollouts are approved with their way back.',
    },
    'pt-BR': {
      summary: 'A volta de imediato não foi aprovada',
      reason: 'Quando {model} {serves} entrou em serviço em {target}, a volta não foi aprovada junto.',
      fix: 'Mude a linha de model.yaml que `relc rollback {model}` mostra: exige aprovações próprias, a qualquer hora. Com o GitLab fora do ar, faça o commit aqui e depois: `relc plan {model}`, `relc approve ARQUIVO --key CHAVE` por cada pessoa e `RELC_SIGNING_KEY=CHAVE_DE_RELEASE relc apply ARQUIVO`. Com `way_back` em approvals.yaml, os próximos rollouts são aprovados com a volta.',
    },
  },
  'rollback/over': {
    en: {
      summary: 'The way back at once is not open now',
      reason: 'Going back from {serves} to {version} on {target} was approved until {expected}; it is {observed}.',
      fix: 'Change the line of model.yaml that `relc rollback {model}` shows: it takes approvals of its own, at any hour. Where the time is wrong, set the clock.',
    },
    'pt-BR': {
      summary: 'A volta de imediato não está aberta agora',
      reason: 'A volta de {serves} para {version} em {target} foi aprovada até {expected}; agora são {observed}.',
      fix: 'Mude a linha de model.yaml que `relc rollback {model}` mostra: exige aprovações próprias, a qualquer hora. Se a hora está errada, acerte o relógio.',
    },
  },
  'rollback/not-possible': {
    en: {
      summary: 'The version before cannot serve now, and nothing was written',
      reason:
        'The other findings say why {model} {version} would not start on {target}. By the signed state, {serves} goes on serving.',
      fix: 'Resolve what they name, and run this again; a file of the repository counts once it is committed here, or check out an earlier commit. If that takes too long, take {serves} out of use, which two people approve at any hour: `Revoked` under `versions` of model.yaml, and no alias. `relc rollback {model}` shows whether another version may come back.',
    },
    'pt-BR': {
      summary: 'A versão anterior não pode entrar em serviço agora, e nada foi gravado',
      reason:
        'Os outros achados dizem por que {model} {version} não iniciaria em {target}. Pelo estado assinado, {serves} continua em serviço.',
      fix: 'Corrija o que eles indicam e execute de novo; um arquivo do repositório vale depois do commit aqui, ou use um commit anterior. Se isso demorar, tire {serves} de uso, o que duas pessoas aprovam a qualquer hora: `Revoked` em `versions` de model.yaml, e nenhum alias. `relc rollback {model}` mostra se outra versão pode voltar.',
    },
  },
  'rollback/overtaken': {
    en: {
      summary: 'An apply was faster, and nothing was written',
      reason: '{model} on {target} now serves {observed}, by another signed state than a moment ago.',
      fix: 'See what serves: `relc status`. If it must go back all the same, run this again.',
    },
    'pt-BR': {
      summary: 'Um apply foi mais rápido, e nada foi gravado',
      reason: '{model} em {target} serve agora {observed}, por outro estado assinado que há um instante.',
      fix: 'Veja o que está em serviço: `relc status`. Se a volta ainda é necessária, execute de novo.',
    },
  },
  'rollback/nothing-serves': {
    en: {
      summary: 'There is nothing to go back from',
      reason: 'relc has applied nothing of {model} on {target}.',
      fix: 'Name the target where it serves: `relc status {model}`',
    },
    'pt-BR': {
      summary: 'Não há de onde voltar',
      reason: 'O relc não aplicou nada de {model} em {target}.',
      fix: 'Indique o destino em que ele está em serviço: `relc status {model}`',
    },
  },
  'rollback/no-version': {
    en: {
      summary: 'There is nothing to go back to',
      reason: 'Of what served before {observed} of {model} on {target}, nothing is Approved and would still start.',
      fix: 'Take {observed} out of use, so that nothing serves: `Revoked` under `versions` of model.yaml, and no alias. Or roll out a new version.',
    },
    'pt-BR': {
      summary: 'Não há para onde voltar',
      reason: 'Do que serviu antes de {observed} de {model} em {target}, nada está Approved e ainda iniciaria.',
      fix: 'Tire {observed} de uso, para que nada fique em serviço: `Revoked` em `versions` de model.yaml, e nenhum alias. Ou faça o rollout de uma nova versão.',
    },
  },
  'rollback/not-earlier': {
    en: {
      summary: 'To serve that version is no way back',
      reason: 'Version {version} of {model} did not serve on {target} before {observed}.',
      fix: 'Leave out --to: `relc rollback {model}` names the version before. To go forward, change the alias in model.yaml and run `relc plan {model}`, which names who approves it.',
    },
    'pt-BR': {
      summary: 'Pôr essa versão em serviço não é voltar',
      reason: 'A versão {version} de {model} não atendeu em {target} antes da {observed}.',
      fix: 'Deixe de fora --to: `relc rollback {model}` diz qual é a versão anterior. Para avançar, mude o alias em model.yaml e execute `relc plan {model}`, que diz quem aprova.',
    },
  },
  'rollback/line-unclear': {
    en: {
      summary: 'The line of model.yaml is not written as relc could change it',
      reason:
        'relc changes one version in quotes, as in `{target}: "1"` below `aliases`, and nothing else of the file.',
      fix: 'Write `{target}: "{version}"` below `aliases` yourself, on a branch of yours, and propose it like any change.',
    },
    'pt-BR': {
      summary: 'A linha de model.yaml não está escrita de um modo que o relc possa mudar',
      reason: 'O relc muda uma versão entre aspas, como em `{target}: "1"` em `aliases`, e nada mais do arquivo.',
      fix: 'Escreva você mesmo `{target}: "{version}"` em `aliases`, em um branch seu, e proponha a mudança como qualquer outra.',
    },
  },
  'rollback/no-branch': {
    en: {
      summary: 'git made no branch, and nothing was changed',
      reason: 'For {branch}, git says: {observed}',
      fix: 'Do what git says, and run this again: it may ask who you are (`git config user.name`, `git config user.email`), for another name (`--name NAME`), or for space and permission to write. The line that `relc rollback` shows can always be committed by hand.',
    },
    'pt-BR': {
      summary: 'O git não criou o branch, e nada mudou',
      reason: 'Para {branch}, o git diz: {observed}',
      fix: 'Faça o que o git diz e execute de novo: ele pode pedir quem você é (`git config user.name`, `git config user.email`), outro nome (`--name NOME`), ou espaço e permissão de escrita. A linha que `relc rollback` mostra sempre pode ir em um commit feito à mão.',
    },
  },
  'rollback/branch-exists': {
    en: {
      summary: 'There is a branch of that name with something else, and it stays as it is',
      reason: '{branch} is not what would be proposed now: it was made from another commit, or changed since.',
      fix: 'Propose that branch if it is right. Otherwise choose another name, `--name NAME`, or delete it: `git branch -D {branch}`',
    },
    'pt-BR': {
      summary: 'Já existe um branch com esse nome e outro conteúdo; ele fica como está',
      reason: '{branch} não é o que seria proposto agora: partiu de outro commit, ou mudou desde então.',
      fix: 'Proponha esse branch, se estiver certo. Senão, escolha outro nome, `--name NOME`, ou apague-o: `git branch -D {branch}`',
    },
  },
  'rollback/carries-more': {
    en: {
      summary: 'More than a rollback would be applied with it',
      reason:
        'model.yaml wants more on {target} than version {version} instead of what serves, so the plan is of class {class} and asks {required}.',
      fix: 'If that is not meant, take the other changes of stages and versions out of model.yaml on that branch, or begin from a commit without them. Otherwise those approve who are asked.',
    },
    'pt-BR': {
      summary: 'Junto com o rollback seria aplicado mais do que ele',
      reason:
        'model.yaml pede em {target} mais do que a versão {version} no lugar da que atende; por isso o plano é da classe {class} e exige {required}.',
      fix: 'Se não é essa a intenção, tire do model.yaml desse branch as outras mudanças de stages e versões, ou comece de um commit sem elas. Senão, aprova quem o plano pede.',
    },
  },
} satisfies Group<'rollback'>;
