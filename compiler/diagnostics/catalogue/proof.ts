import type { Group } from '../entry.ts';

export const entries = {
  'proof/not-genuine': {
    en: {
      summary: 'A result of a drill or an audit does not count',
      reason: '{name}, which the registry keeps for {model} on {target}: {observed}.',
      words: {
        observed: {
          undecodable: 'it is no signed document',
          'not-a-statement': 'it is no signed document',
          'unknown-key': 'nobody who is trusted here signed it',
          'bad-signature': 'its signature does not fit its content',
          'wrong-role': 'whoever signed it may not sign releases',
          revoked: 'the key that signed it was revoked since',
          'wrong-type': 'it is another document',
          'of-another-place': 'it is about another target, registry or model',
          'of-another-release': 'it is about another release of this number',
          'not-understood': 'a newer relc wrote it, and asks its reader to know more',
          'outside-validity': 'its key was not valid on the day that it names',
          renamed: 'its content is of another version, day or result than its name',
        },
      },
      fix: 'Where its key was revoked, only a new one counts. Otherwise delete this file in the registry and find out who can write there: relc never writes such a file. Then make a new one, in the job that holds the release key: `relc drill {model} --target {target}`, `relc audit {model} --target {target}`',
    },
    'pt-BR': {
      summary: 'Um resultado de ensaio ou de auditoria não vale',
      reason: '{name}, que o registry guarda para {model} em {target}: {observed}.',
      words: {
        observed: {
          undecodable: 'não é um documento assinado',
          'not-a-statement': 'não é um documento assinado',
          'unknown-key': 'não foi assinado por ninguém em quem se confia aqui',
          'bad-signature': 'a assinatura não corresponde ao conteúdo',
          'wrong-role': 'quem assinou não pode assinar releases',
          revoked: 'a chave que o assinou foi revogada depois',
          'wrong-type': 'é outro documento',
          'of-another-place': 'é sobre outro destino, registry ou modelo',
          'of-another-release': 'é sobre outro release com este número',
          'not-understood': 'foi gravado por um relc mais novo, que exige mais de quem lê',
          'outside-validity': 'a chave não estava em vigor no dia que ele indica',
          renamed: 'o conteúdo é de outra versão, outro dia ou outro resultado que o nome',
        },
      },
      fix: 'Se a chave foi revogada, só um novo vale. Senão, apague esse arquivo no registry e descubra quem consegue gravar ali: o relc nunca grava um arquivo assim. Depois gere um novo, no job que tem a chave de release: `relc drill {model} --target {target}`, `relc audit {model} --target {target}`',
    },
  },
  'proof/not-kept': {
    en: {
      summary: 'The registry does not show the result that was written',
      reason: '{name} for {model} on {target}: it is not there, or another run wrote it in the same second.',
      fix: 'Run the same command again.',
    },
    'pt-BR': {
      summary: 'O registry não mostra o resultado gravado',
      reason: '{name} de {model} em {target}: não está lá, ou outra execução o gravou no mesmo segundo.',
      fix: 'Rode o mesmo comando de novo.',
    },
  },
} satisfies Group<'proof'>;
