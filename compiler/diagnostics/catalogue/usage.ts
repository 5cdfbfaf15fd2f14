import type { Group } from '../entry.ts';

export const entries = {
  'usage/no-repository': {
    en: {
      summary: 'This is no release repository',
      reason: '{observed} has no folder `releases`, and no `policies/governance`.',
      fix: 'Go to one, or name it: `--repo DIR`',
    },
    'pt-BR': {
      summary: 'Este não é um repositório de releases',
      reason: '{observed} não tem a pasta `releases` nem `policies/governance`.',
      fix: 'Entre em um ou indique o caminho: `--repo DIR`',
    },
  },
  'usage/no-such-path': {
    en: {
      summary: 'The path names nothing of a release or model',
      reason: '{observed}',
      fix: 'Name a folder below `releases/`, or a file that is there.',
    },
    'pt-BR': {
      summary: 'O caminho não corresponde a nada de um release ou modelo',
      reason: '{observed}',
      fix: 'Indique uma pasta dentro de `releases/` ou um arquivo que exista.',
    },
  },
  'usage/no-such-target': {
    en: {
      summary: 'There is no such target',
      reason: '{observed}; known: {expected}.',
      fix: 'Name one of policies/governance/targets.yaml.',
    },
    'pt-BR': {
      summary: 'Este destino não existe',
      reason: '{observed}; conhecidos: {expected}.',
      fix: 'Indique um dos que estão em policies/governance/targets.yaml.',
    },
  },
  'usage/missing-options': {
    en: {
      summary: 'Not everything that the command needs was named',
      reason: 'Missing: {expected}.',
      fix: 'Add all of them, or one side of each `|`; the command with `--help` says what each is.',
    },
    'pt-BR': {
      summary: 'Não foi indicado tudo de que o comando precisa',
      reason: 'Falta: {expected}.',
      fix: 'Acrescente tudo, ou um dos lados de cada `|`; o comando com `--help` explica cada opção.',
    },
  },
  'usage/no-such-model': {
    en: {
      summary: 'There is no such model',
      reason: '{observed}; known: {expected}.',
      fix: 'Name a folder below `releases/`.',
    },
    'pt-BR': {
      summary: 'Este modelo não existe',
      reason: '{observed}; conhecidos: {expected}.',
      fix: 'Indique uma pasta dentro de `releases/`.',
    },
  },
  'usage/not-registered': {
    en: {
      summary: 'The registry has no such model',
      reason: '{target} does not know {model}; it has: {expected}.',
      fix: 'Name one that it has, or `--all`.',
    },
    'pt-BR': {
      summary: 'O registry não tem este modelo',
      reason: '{target} não conhece {model}; tem: {expected}.',
      fix: 'Indique um dos que ele tem, ou `--all`.',
    },
  },
  'usage/no-such-folder': {
    en: {
      summary: 'There is no such folder',
      reason: '{observed} is no folder.',
      fix: 'Name a folder that exists.',
    },
    'pt-BR': {
      summary: 'Esta pasta não existe',
      reason: '{observed} não é uma pasta.',
      fix: 'Indique uma pasta que exista.',
    },
  },
  'usage/no-such-file': {
    en: {
      summary: 'There is no such file',
      reason: '{file} does not exist.',
      fix: 'Name a file that exists. A path counts from the folder where relc was started, also with `--repo`.',
    },
    'pt-BR': {
      summary: 'Este arquivo não existe',
      reason: '{file} não existe.',
      fix: 'Indique um arquivo que exista. Um caminho conta a partir da pasta em que o relc foi iniciado, também com `--repo`.',
    },
  },
  'usage/no-trust': {
    en: {
      summary: 'This is no folder of trusted keys',
      reason: '--trust names no folder with keys.yaml: {observed}.',
      fix: 'Name the folder with keys.yaml and the public keys that you trust.',
    },
    'pt-BR': {
      summary: 'Esta não é uma pasta de chaves confiáveis',
      reason: '--trust não indica uma pasta com keys.yaml: {observed}.',
      fix: 'Indique a pasta com o keys.yaml e as chaves públicas em que você confia.',
    },
  },
  'usage/no-bundle': {
    en: {
      summary: 'This is no bundle',
      reason:
        '--bundle names no compiled folder: {observed} has neither release_manifest.json nor state.sigstore.json.',
      fix: 'Name the folder of one version, as build/MODEL/VERSION, with state.sigstore.json and cab.sigstore.json in it.',
    },
    'pt-BR': {
      summary: 'Este não é um bundle',
      reason:
        '--bundle não indica uma pasta compilada: {observed} não tem release_manifest.json nem state.sigstore.json.',
      fix: 'Indique a pasta de uma versão, como build/MODEL/VERSION, com state.sigstore.json e cab.sigstore.json.',
    },
  },
  'usage/no-forge': {
    en: {
      summary: 'The policies name no project in GitLab',
      reason: '{file} has no `gitlab:`, so nobody knows which merge requests these releases have.',
      fix: 'Add `gitlab:` with `url`, `project_id` and `plan_job` in a change of its own, as docs/gitlab.md says.',
    },
    'pt-BR': {
      summary: 'As políticas não indicam um projeto no GitLab',
      reason: '{file} não tem `gitlab:`; assim, não se sabe quais são os merge requests destes releases.',
      fix: 'Inclua `gitlab:` com `url`, `project_id` e `plan_job` em uma mudança própria, como diz docs/gitlab.md.',
    },
  },
  'usage/no-forge-token': {
    en: {
      summary: 'There is no token for GitLab',
      reason: 'RELC_GITLAB_TOKEN is not set, and {observed} answers nobody without one.',
      fix: 'Set it to a project access token: with scope `api` to write notes, with `read_api` for `--dry-run`.',
    },
    'pt-BR': {
      summary: 'Não há token para o GitLab',
      reason: 'RELC_GITLAB_TOKEN não está definida, e sem token {observed} não responde.',
      fix: 'Defina-a com um token de acesso do projeto: com escopo `api` para escrever comentários, com `read_api` para `--dry-run`.',
    },
  },
  'usage/no-such-merge-request': {
    en: {
      summary: 'There is no such open merge request',
      reason: '{observed} is not open, or does not go into {branch}; those that are: {expected}.',
      fix: 'Name one of them, or none for all.',
    },
    'pt-BR': {
      summary: 'Não há esse merge request aberto',
      reason: '{observed} não está aberto ou não vai para {branch}; os que estão: {expected}.',
      fix: 'Indique um deles, ou nenhum para todos.',
    },
  },
  'usage/no-common-commit': {
    en: {
      summary: 'The two revisions have no commit in common here',
      reason: 'From {observed} and {expected} no common commit can be reached.',
      fix: 'Fetch the whole history of both, in CI with GIT_DEPTH: 0.',
    },
    'pt-BR': {
      summary: 'As duas revisões não têm um commit em comum aqui',
      reason: 'A partir de {observed} e {expected} não se chega a um commit em comum.',
      fix: 'Busque o histórico completo das duas; no CI, com GIT_DEPTH: 0.',
    },
  },
  'usage/no-default-branch': {
    en: {
      summary: 'The default branch of the remote is not known here',
      reason: 'This clone has no `origin/HEAD`.',
      fix: 'Name the branch that the work goes to: `--since origin/main`. Or let git ask the remote: `git remote set-head origin --auto`',
    },
    'pt-BR': {
      summary: 'O branch padrão do repositório remoto não é conhecido aqui',
      reason: 'Este clone não tem `origin/HEAD`.',
      fix: 'Indique o branch de destino: `--since origin/main`. Ou deixe o git perguntar ao remoto: `git remote set-head origin --auto`',
    },
  },
  'usage/not-a-file': {
    en: {
      summary: 'This is no plain file',
      reason: 'It is a pipe, a socket, a device, a folder, or a link where none is followed.',
      fix: 'Name or put the file itself here.',
    },
    'pt-BR': {
      summary: 'Não é um arquivo comum',
      reason: 'É um pipe, um socket, um dispositivo, uma pasta, ou um link onde links não são seguidos.',
      fix: 'Indique ou coloque aqui o próprio arquivo.',
    },
  },
  'usage/no-access': {
    en: {
      summary: 'The file or folder cannot be opened',
      reason: 'The system says: “{observed}”.',
      cases: { gone: 'The folder that relc was started in is gone: start it in another.' },
      fix: 'Give permission to read it, or name another. If it is the `lost+found` of a volume, mount a folder of the volume instead.',
    },
    'pt-BR': {
      summary: 'Não foi possível abrir o arquivo ou a pasta',
      reason: 'O sistema diz: “{observed}”.',
      cases: { gone: 'A pasta em que o relc foi iniciado não existe mais: inicie-o em outra.' },
      fix: 'Dê permissão de leitura ou indique outro. Se for o `lost+found` de um volume, monte uma pasta do volume em vez do volume inteiro.',
    },
  },
  'usage/too-large': {
    en: {
      summary: 'There is more than relc reads',
      reason: 'At most {expected byte is|bytes are} read.',
      fix: 'Name the file or folder that relc, cosign or your key tool wrote.',
    },
    'pt-BR': {
      summary: 'Há mais do que o relc lê',
      reason: 'O limite de leitura é de {expected byte|bytes}.',
      fix: 'Indique o arquivo ou a pasta que o relc, o cosign ou a sua ferramenta de chaves gravou.',
    },
  },
  'usage/too-many-files': {
    en: {
      summary: 'There are more files than relc reads',
      reason: 'At most {expected file is|files are} read.',
      fix: 'Name the folder that was meant, or remove what does not belong there.',
    },
    'pt-BR': {
      summary: 'Há mais arquivos do que o relc lê',
      reason: 'O limite de leitura é de {expected arquivo|arquivos}.',
      fix: 'Indique a pasta pretendida ou remova o que não pertence a ela.',
    },
  },
  'usage/file-gone': {
    en: {
      summary: 'The file disappeared while it was read',
      reason: 'It was there when its folder was listed.',
      fix: 'Run the command again when nothing else writes there.',
    },
    'pt-BR': {
      summary: 'O arquivo desapareceu durante a leitura',
      reason: 'Ele existia quando a pasta foi listada.',
      fix: 'Execute o comando de novo quando nada mais gravar nesse local.',
    },
  },
  'usage/git-failed': {
    en: {
      summary: 'git cannot read this repository',
      reason: 'git says: “{observed}”.',
      fix: 'Do what git says, so that `git fsck` passes here for this user; install git where there is none. A partial clone must be fetched whole first: relc fetches nothing. Then run the command again.',
    },
    'pt-BR': {
      summary: 'O git não consegue ler este repositório',
      reason: 'O git diz: “{observed}”.',
      fix: 'Faça o que o git diz, até que `git fsck` passe aqui para este usuário; instale o git onde não houver. Um clone parcial precisa antes ser buscado por inteiro: o relc não busca nada. Depois, execute o comando de novo.',
    },
  },
  'usage/git-too-old': {
    en: {
      summary: 'This git is too old',
      reason:
        'git is {observed} here; relc needs {expected} at least. An older one passes over the settings that keep a repository from running programs.',
      fix: 'Install a newer git.',
    },
    'pt-BR': {
      summary: 'Este git é antigo demais',
      reason:
        'Aqui o git é {observed}; o relc precisa ao menos do {expected}. Um mais antigo ignora as configurações que impedem um repositório de executar programas.',
      fix: 'Instale um git mais novo.',
    },
  },
  'usage/no-commit': {
    en: {
      summary: 'There is no such commit',
      reason: '{observed}',
      fix: 'Commit first, or name another revision.',
    },
    'pt-BR': {
      summary: 'Este commit não existe',
      reason: '{observed}',
      fix: 'Faça o commit antes ou indique outra revisão.',
    },
  },
  'usage/unreadable-file': {
    en: {
      summary: 'The file cannot be read',
      reason: 'It is neither a plan nor a signed document of relc.',
      fix: 'Name a file that relc wrote.',
    },
    'pt-BR': {
      summary: 'Não foi possível ler o arquivo',
      reason: 'Não é um plano nem um documento assinado do relc.',
      fix: 'Indique um arquivo gerado pelo relc.',
    },
  },
  'usage/unwritable-file': {
    en: {
      summary: 'The file or folder cannot be written',
      reason: '{observed}.',
      fix: 'Make room or give permission there, or name another place; remove a link that does not belong into the repository. Then run the command again.',
    },
    'pt-BR': {
      summary: 'Não foi possível gravar o arquivo ou a pasta',
      reason: '{observed}.',
      fix: 'Libere espaço ou dê permissão nesse local, ou indique outro; remova um link que não deveria estar no repositório. Depois, execute o comando de novo.',
    },
  },
  'usage/unreadable-key': {
    en: {
      summary: 'The key cannot be read',
      reason: '{observed} is no Ed25519 private key in PEM.',
      fix: 'Make one: `openssl genpkey -algorithm ed25519 -out KEY`',
    },
    'pt-BR': {
      summary: 'Não foi possível ler a chave',
      reason: '{observed} não é uma chave privada Ed25519 em PEM.',
      fix: 'Gere uma: `openssl genpkey -algorithm ed25519 -out CHAVE`',
    },
  },
  'usage/bad-time': {
    en: {
      summary: 'The time cannot be read',
      reason: '{observed}',
      fix: 'Write it like 2026-11-24T12:00:00Z.',
    },
    'pt-BR': {
      summary: 'Não foi possível interpretar a data e hora',
      reason: '{observed}',
      fix: 'Escreva assim: 2026-11-24T12:00:00Z.',
    },
  },
  'usage/bad-address': {
    en: {
      summary: 'The address cannot be used',
      reason: '{observed}',
      fix: 'To listen, write a port of this machine that nothing else uses, such as `8080`, or host and port: `0.0.0.0:8080`. For `--url`, an address that begins with https://, without user and password.',
    },
    'pt-BR': {
      summary: 'Não foi possível usar o endereço',
      reason: '{observed}',
      fix: 'Para escutar, informe uma porta desta máquina que nada mais use, como `8080`, ou host e porta: `0.0.0.0:8080`. Para `--url`, um endereço que comece com https://, sem usuário e senha.',
    },
  },
  'usage/no-such-code': {
    en: {
      summary: 'There is no such page',
      reason: 'No code is called {observed}.',
      cases: {
        near: 'No code is called {observed}. Near it: {expected}.',
        file: 'No file of a release is called {observed}.',
        near_file: 'No file of a release is called {observed}. Near it: {expected}.',
        words: 'No code and no words of a code have {observed} in them, or have all of these words.',
      },
      fix: '{mend}',
      words: {
        mend: {
          search: '`relc explain` lists every code, `relc explain WORDS` searches in them.',
          words: 'Try one word, or another. `relc explain` lists every code.',
          files: '`relc explain evidence` lists the files of a release, and those beside releases.',
        },
      },
    },
    'pt-BR': {
      summary: 'Esta página não existe',
      reason: 'Nenhum código se chama {observed}.',
      cases: {
        near: 'Nenhum código se chama {observed}. Parecidos: {expected}.',
        file: 'Nenhum arquivo de um release se chama {observed}.',
        near_file: 'Nenhum arquivo de um release se chama {observed}. Parecidos: {expected}.',
        words: 'Nenhum código contém {observed}, nem tem todas estas palavras no texto.',
      },
      fix: '{mend}',
      words: {
        mend: {
          search: '`relc explain` lista todos os códigos e `relc explain PALAVRAS` busca neles.',
          words: 'Tente uma só palavra, ou outra. `relc explain` lista todos os códigos.',
          files: '`relc explain evidence` lista os arquivos de um release e os que ficam ao lado deles.',
        },
      },
    },
  },
  'usage/exists': {
    en: {
      summary: 'The release exists already',
      reason: '{observed} has every file that a release needs, and nothing was written.',
      fix: 'Run `relc check {observed}` to see what it still lacks, or name the next version. To fetch registry.json again, remove that file first.',
    },
    'pt-BR': {
      summary: 'O release já existe',
      reason: '{observed} tem todos os arquivos de que um release precisa, e nada foi gravado.',
      fix: 'Execute `relc check {observed}` para ver o que ainda falta nele ou indique a próxima versão. Para buscar de novo o registry.json, remova antes esse arquivo.',
    },
  },
  'usage/file-exists': {
    en: {
      summary: 'The file exists already',
      reason: '{observed} is there, and nothing was written.',
      fix: 'Go on writing it. To begin it again, remove it first.',
    },
    'pt-BR': {
      summary: 'O arquivo já existe',
      reason: '{observed} está lá, e nada foi gravado.',
      fix: 'Continue a escrevê-lo. Para começar de novo, remova-o antes.',
    },
  },
  'usage/not-in-use': {
    en: {
      summary: 'Only a version in use is validated again',
      reason:
        'Version {version} of {model} is `{observed}` in model.yaml; it must be Approved or Deprecated, with its release.',
      fix: 'Name a version that is: `relc status {model}` lists what serves.',
    },
    'pt-BR': {
      summary: 'Só se revalida uma versão em uso',
      reason:
        'A versão {version} de {model} está `{observed}` em model.yaml; precisa estar Approved ou Deprecated, com o seu release.',
      fix: 'Indique uma que esteja: `relc status {model}` mostra o que atende.',
    },
  },
  'usage/recipe-exists': {
    en: {
      summary: 'The recipe exists already',
      reason: '{observed} is there, and nothing was written.',
      fix: 'Choose another name, or remove that file first to write it anew.',
    },
    'pt-BR': {
      summary: 'A receita já existe',
      reason: '{observed} já está lá, e nada foi gravado.',
      fix: 'Escolha outro nome, ou remova antes esse arquivo para escrevê-lo de novo.',
    },
  },
  'usage/nothing-approved': {
    en: {
      summary: 'There is no version to write a recipe from',
      reason: 'model.yaml names no version of {observed} that is Approved and of `class: normal`.',
      fix: 'Release one first: a recipe says what comes again, and everybody approves a first version.',
    },
    'pt-BR': {
      summary: 'Não há versão a partir da qual escrever uma receita',
      reason: 'model.yaml não indica nenhuma versão de {observed} em Approved e de `class: normal`.',
      fix: 'Faça antes um release: uma receita diz o que se repete, e uma primeira versão é aprovada por todos.',
    },
  },
  'usage/bad-name': {
    en: {
      summary: 'The name cannot be used',
      reason: '{observed}',
      fix: 'Models: lower-case letters, digits, `.`, `_` and `-`. Versions: a positive integer.',
    },
    'pt-BR': {
      summary: 'O nome não pode ser usado',
      reason: '{observed}',
      fix: 'Modelos: letras minúsculas, dígitos, `.`, `_` e `-`. Versões: um inteiro positivo.',
    },
  },
  'usage/anchor-unreadable': {
    en: {
      summary: 'The anchor of what judges cannot be read',
      reason: 'RELC_CHAIN names {observed}, which does not exist or is not an anchor.',
      fix: 'Let RELC_CHAIN name a file with what `relc judge --anchor` prints. In GitLab it is a variable of type file.',
    },
    'pt-BR': {
      summary: 'A âncora do que julga não pode ser lida',
      reason: 'RELC_CHAIN aponta para {observed}, que não existe ou não é uma âncora.',
      fix: 'Faça RELC_CHAIN apontar para um arquivo com o que `relc judge --anchor` imprime. No GitLab é uma variável do tipo arquivo.',
    },
  },
} satisfies Group<'usage'>;
