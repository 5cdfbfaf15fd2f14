import type { Group } from '../entry.ts';

export const entries = {
  'import/bad-name': {
    en: {
      summary: 'relc cannot name such a model',
      reason:
        'It is {model}; a name has at most 256 characters, does not begin with `.`, and has no `/`, `:`, `\\` or control character.',
      fix: 'Give it such a name in the registry, and import again: `client.rename_registered_model`, with whatever loads it by its name; or copy what serves to such a model, `client.copy_model_version`.',
    },
    'pt-BR': {
      summary: 'O relc não pode nomear um modelo assim',
      reason:
        'O nome é {model}; um nome tem no máximo 256 caracteres, não começa com `.` e não contém `/`, `:`, `\\` nem caractere de controle.',
      fix: 'Dê a ele um nome assim no registry e importe de novo: `client.rename_registered_model`, junto com tudo o que o carrega pelo nome; ou copie o que serve para um modelo com nome assim, `client.copy_model_version`.',
    },
  },
  'import/no-model': {
    en: {
      summary: 'There is no model to import',
      reason: '{target} has none.',
      fix: 'Register a model there, or name another registry: `--target NAME`',
    },
    'pt-BR': {
      summary: 'Não há modelo a importar',
      reason: '{target} não tem nenhum.',
      fix: 'Registre um modelo nele ou indique outro registry: `--target NOME`',
    },
  },
  'import/nothing-served': {
    en: {
      summary: 'The registry serves no version of the model',
      reason: '{model} on {target}: it has no version that an alias or the stage Staging or Production names.',
      fix: 'Check the name. To release a version that serves nothing yet, use `relc new`.',
    },
    'pt-BR': {
      summary: 'O registry não serve nenhuma versão do modelo',
      reason: '{model} em {target}: não há versão indicada por um alias ou pelo estágio Staging ou Production.',
      fix: 'Confira o nome. Para o release de uma versão que ainda não serve, use `relc new`.',
    },
  },
  'import/no-such-version': {
    en: {
      summary: 'The alias names a version that the registry does not have',
      reason: '{model} has no version {version}.',
      fix: 'Let the alias name a version that exists, or delete it.',
    },
    'pt-BR': {
      summary: 'O alias indica uma versão que o registry não tem',
      reason: '{model} não tem a versão {version}.',
      fix: 'Faça o alias indicar uma versão que existe, ou exclua o alias.',
    },
  },
} satisfies Group<'import'>;
