import type { Group } from '../entry.ts';

export const entries = {
  'parse/too-large': {
    en: {
      summary: 'The file is too large',
      reason: 'It has {observed byte|bytes}; at most {expected is|are} parsed.',
      fix: 'Shorten it, or keep the bulk outside the release and record its digest.',
    },
    'pt-BR': {
      summary: 'O arquivo é grande demais',
      reason: 'Tem {observed byte|bytes}; o limite para leitura é de {expected}.',
      fix: 'Reduza o arquivo ou mantenha o volume fora do release e registre o digest dele.',
    },
  },
  'parse/too-deep': {
    en: {
      summary: 'The file is nested too deeply',
      reason: 'Lists and objects stand within one another in {expected level|levels} or more.',
      fix: 'Flatten it: no document of a release needs so many.',
    },
    'pt-BR': {
      summary: 'O arquivo tem níveis demais de aninhamento',
      reason: 'Há listas e objetos aninhados em {expected nível|níveis} ou mais.',
      fix: 'Simplifique a estrutura: nenhum documento de um release precisa de tantos níveis.',
    },
  },
  'parse/too-many-values': {
    en: {
      summary: 'The file holds too many values',
      reason: 'It has more than {expected}.',
      fix: 'Shorten it, or keep the bulk outside the release and record its digest.',
    },
    'pt-BR': {
      summary: 'O arquivo tem valores demais',
      reason: 'São mais de {expected}.',
      fix: 'Reduza o arquivo ou mantenha o volume fora do release e registre o digest dele.',
    },
  },
  'parse/too-many-lines': {
    en: {
      summary: 'The file has too many lines',
      reason: 'It has {observed}; at most {expected is|are} read.',
      fix: 'Pack small files of the model into an archive, so that the list names fewer.',
    },
    'pt-BR': {
      summary: 'O arquivo tem linhas demais',
      reason: 'São {observed}; o limite para leitura é de {expected}.',
      fix: 'Reúna os arquivos pequenos do modelo em um único arquivo compactado, para que a lista fique menor.',
    },
  },
  'parse/not-utf8': {
    en: {
      summary: 'The file is not UTF-8 text',
      reason: 'Readers would see different characters.',
      fix: 'Save it as UTF-8.',
    },
    'pt-BR': {
      summary: 'O arquivo não é texto em UTF-8',
      reason: 'Cada leitor veria caracteres diferentes.',
      fix: 'Salve em UTF-8.',
    },
  },
  'parse/byte-order-mark': {
    en: {
      summary: 'The file starts with a byte order mark',
      reason: 'Some readers take it for content.',
      fix: 'Save it as UTF-8 without a byte order mark.',
    },
    'pt-BR': {
      summary: 'O arquivo começa com um byte order mark (BOM)',
      reason: 'Alguns leitores o interpretam como conteúdo.',
      fix: 'Salve em UTF-8 sem BOM.',
    },
  },
  'parse/syntax': {
    en: {
      summary: 'The file does not parse',
      reason: '{observed}',
      fix: 'Correct the syntax at this place.',
    },
    'pt-BR': {
      summary: 'O arquivo tem erro de sintaxe',
      reason: '{observed}',
      fix: 'Corrija a sintaxe neste ponto.',
    },
  },
  'parse/lfs-pointer': {
    en: {
      summary: 'A pointer of Git LFS stands in the place of a document',
      reason:
        'Documents are read as they are committed. Only the files in the `model/` of a release may be in Git LFS.',
      fix: 'Take the file out of Git LFS: `git lfs pull`; remove its pattern from .gitattributes; `git add --renormalize .`, and commit.',
    },
    'pt-BR': {
      summary: 'Há um ponteiro do Git LFS no lugar de um documento',
      reason:
        'Documentos são lidos como estão no commit. Só os arquivos no `model/` de uma release podem estar no Git LFS.',
      fix: 'Tire o arquivo do Git LFS: `git lfs pull`; remova o padrão dele de .gitattributes; `git add --renormalize .` e commit.',
    },
  },
  'parse/several-documents': {
    en: {
      summary: 'The file holds several documents',
      reason: 'Readers would take the first, the last or all of them.',
      fix: 'Keep one document in a file.',
    },
    'pt-BR': {
      summary: 'O arquivo contém vários documentos',
      reason: 'Cada leitor usaria o primeiro, o último ou todos.',
      fix: 'Mantenha um único documento por arquivo.',
    },
  },
  'parse/directive': {
    en: {
      summary: 'The file has a YAML directive',
      reason: 'A directive changes how the rest is read.',
      fix: 'Remove the line that starts with `%`.',
    },
    'pt-BR': {
      summary: 'O arquivo tem uma diretiva YAML',
      reason: 'Uma diretiva muda a forma como o restante é lido.',
      fix: 'Remova a linha que começa com `%`.',
    },
  },
  'parse/alias': {
    en: {
      summary: 'Anchors and aliases are refused',
      reason: '`{observed}` makes the value stand elsewhere than where it is read.',
      fix: 'Write the value out.',
    },
    'pt-BR': {
      summary: 'Âncoras e aliases de YAML não são aceitos',
      reason: 'Com `{observed}`, o valor é escrito em um lugar e usado em outro.',
      fix: 'Escreva o valor por extenso.',
    },
  },
  'parse/tag': {
    en: {
      summary: 'YAML tags are refused',
      reason: '`{observed}` changes the type of what follows.',
      fix: 'Remove the tag; quote the value if it must be text.',
    },
    'pt-BR': {
      summary: 'Tags de YAML não são aceitas',
      reason: '`{observed}` muda o tipo do que vem a seguir.',
      fix: 'Remova a tag; se o valor precisa ser texto, coloque-o entre aspas.',
    },
  },
  'parse/key-not-text': {
    en: {
      summary: 'A key is not plain text',
      reason: '`{observed}` would be a number, a boolean or a structure to some readers.',
      fix: 'Put the key in quotes.',
    },
    'pt-BR': {
      summary: 'Uma chave não é texto simples',
      reason: 'Para alguns leitores, `{observed}` seria um número, um booleano ou uma estrutura.',
      fix: 'Coloque a chave entre aspas.',
    },
  },
  'parse/merge-key': {
    en: {
      summary: 'Merge keys are refused',
      reason: '`<<` brings in fields that the diff does not show.',
      fix: 'Write the fields out.',
    },
    'pt-BR': {
      summary: 'Merge keys não são aceitas',
      reason: '`<<` traz campos que ninguém vê no diff.',
      fix: 'Escreva os campos por extenso.',
    },
  },
  'parse/reserved-key': {
    en: {
      summary: 'The key is reserved',
      reason: '`{observed}` has a meaning of its own in JavaScript.',
      fix: 'Rename the key.',
    },
    'pt-BR': {
      summary: 'A chave é reservada',
      reason: '`{observed}` tem significado próprio em JavaScript.',
      fix: 'Renomeie a chave.',
    },
  },
  'parse/duplicate-key': {
    en: {
      summary: 'The key is written twice',
      reason: '`{observed}` has two values, and readers differ in which one they take.',
      fix: 'Keep one of them.',
    },
    'pt-BR': {
      summary: 'A chave está duplicada',
      reason: '`{observed}` tem dois valores, e cada leitor pode adotar um deles.',
      fix: 'Mantenha apenas um.',
    },
  },
  'parse/not-finite': {
    en: {
      summary: 'The number is not finite',
      reason: '`{observed}` has no place in JSON.',
      fix: 'Write a finite number.',
    },
    'pt-BR': {
      summary: 'O número não é finito',
      reason: '`{observed}` não pode ser representado em JSON.',
      fix: 'Informe um número finito.',
    },
  },
  'parse/ambiguous-number': {
    en: {
      summary: 'Readers would see different numbers',
      reason: '`{observed}` is too large to be exact, or octal to some readers.',
      fix: 'Write a plain decimal number, or put it in quotes if it is text.',
    },
    'pt-BR': {
      summary: 'Cada leitor veria um número diferente',
      reason: '`{observed}` é grande demais para ser exato, ou é octal para alguns leitores.',
      fix: 'Escreva um número decimal simples ou, se for texto, coloque-o entre aspas.',
    },
  },
} satisfies Group<'parse'>;
