import type { Group } from '../entry.ts';

export const entries = {
  'upgrade/uncommitted': {
    en: {
      summary: 'What judges has changes that are not committed',
      reason: 'These would be mixed with the upgrade: {observed}.',
      fix: 'Commit them or undo them, then run it again: `git status`',
    },
    'pt-BR': {
      summary: 'Há mudanças sem commit no que julga',
      reason: 'Elas se misturariam com a atualização: {observed}.',
      fix: 'Faça commit delas ou desfaça-as e execute de novo: `git status`',
    },
  },
  'upgrade/no-archive': {
    en: {
      summary: 'relc was installed from an archive, and none is named',
      reason:
        '{file} pins an archive. npm may have another package, of somebody else, under the name of relc: it was not asked for {observed}.',
      fix: 'Name the archive of the new relc: `npx relc upgrade ../relc.tgz`',
    },
    'pt-BR': {
      summary: 'O relc foi instalado de um arquivo tgz, e nenhum foi indicado',
      reason:
        '{file} fixa um arquivo tgz. O npm pode ter outro pacote, de outra pessoa, com o nome do relc: {observed} não lhe foi pedido.',
      fix: 'Indique o arquivo tgz do novo relc: `npx relc upgrade ../relc.tgz`',
    },
  },
  'upgrade/npm-failed': {
    en: {
      summary: 'npm could not install that relc',
      reason: 'npm says of relc {expected}: “{observed}”. Nothing was written.',
      cases: { 'no-program': 'npm is not in PATH. Nothing was written.' },
      fix: 'Resolve what npm says, or name another version or archive: `npx relc upgrade VERSION`',
    },
    'pt-BR': {
      summary: 'O npm não conseguiu instalar esse relc',
      reason: 'O npm diz do relc {expected}: “{observed}”. Nada foi gravado.',
      cases: { 'no-program': 'O npm não está no PATH. Nada foi gravado.' },
      fix: 'Corrija o que o npm diz ou indique outra versão ou outro arquivo tgz: `npx relc upgrade VERSÃO`',
    },
  },
  'upgrade/not-run': {
    en: {
      summary: 'The new relc does not run',
      reason: '{expected} says: “{observed}”. package.json and package-lock.json are as they were.',
      cases: { 'no-program': 'node is not in PATH. package.json and package-lock.json are as they were.' },
      fix: 'See which Node it asks for, or name another version or archive: `npx relc upgrade VERSION`',
    },
    'pt-BR': {
      summary: 'O novo relc não executa',
      reason: '{expected} diz: “{observed}”. package.json e package-lock.json estão como antes.',
      cases: { 'no-program': 'O node não está no PATH. package.json e package-lock.json estão como antes.' },
      fix: 'Veja qual Node ele pede ou indique outra versão ou outro arquivo tgz: `npx relc upgrade VERSÃO`',
    },
  },
  'upgrade/not-compared': {
    en: {
      summary: 'It is not known yet which verdicts the upgrade changes',
      reason: '{observed}: the lockfile is moved, and what is said below keeps both from being compared.',
      fix: 'Resolve that, keep the former relc in a folder, and compare: `npm ci && npx relc policy diff HEAD --former-relc FOLDER`. Or undo it: `git checkout package.json package-lock.json .gitlab-ci.yml policies`',
    },
    'pt-BR': {
      summary: 'Ainda não se sabe de quem a atualização muda o veredito',
      reason: '{observed}: o lockfile foi alterado, e o que se diz abaixo impede a comparação dos dois.',
      fix: 'Corrija isso, mantenha o relc anterior em uma pasta e compare: `npm ci && npx relc policy diff HEAD --former-relc PASTA`. Ou desfaça: `git checkout package.json package-lock.json .gitlab-ci.yml policies`',
    },
  },
  'upgrade/pipeline-differs': {
    en: {
      summary: 'The pipeline of the newer relc is another one, and yours was changed here',
      reason:
        '{file} has no jobs {observed}, which the newer pipeline has; others may differ as well. It stays as it is.',
      cases: {
        jobs: '{file} has the jobs of the newer pipeline, and some of them differ. It stays as it is.',
      },
      fix: 'Compare, and bring over what is new: `npx relc init ../fresh && diff .gitlab-ci.yml ../fresh/.gitlab-ci.yml`',
    },
    'pt-BR': {
      summary: 'O pipeline do relc mais novo é outro, e o seu foi alterado aqui',
      reason:
        '{file} não tem os jobs {observed}, que o pipeline mais novo tem; outros também podem diferir. Ele fica como está.',
      cases: {
        jobs: '{file} tem os jobs do pipeline mais novo, e alguns diferem. Ele fica como está.',
      },
      fix: 'Compare e traga o que é novo: `npx relc init ../fresh && diff .gitlab-ci.yml ../fresh/.gitlab-ci.yml`',
    },
  },
} satisfies Group<'upgrade'>;
