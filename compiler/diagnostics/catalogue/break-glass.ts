import type { Group } from '../entry.ts';

export const entries = {
  'break-glass/in-use': {
    en: {
      summary: 'The glass is broken: this commit judges without approval',
      reason:
        '{people} let commit {tip} through on {target}, although what judges there is not approved. Reason: {reason}',
      fix: 'Every later state and CAB record of the target shows it. Remove `RELC_BREAK_GLASS` from the job, and look at what was let through: `relc judge`',
    },
    'pt-BR': {
      summary: 'Liberação de emergência (break-glass) em uso: este commit julga sem aprovação',
      reason:
        '{people} liberaram o commit {tip} em {target}, embora o que julga ali não esteja aprovado. Motivo: {reason}',
      fix: 'Todos os estados e registros do CAB posteriores deste destino mostram isso. Remova `RELC_BREAK_GLASS` do job e examine o que foi liberado: `relc judge`',
    },
  },
  'break-glass/too-few': {
    en: {
      summary: 'Too few people break the glass',
      reason:
        'Commit {tip} on {target} was signed by: {observed}. It takes {expected} different people whose keys the last signed state carries.',
      fix: 'Ask another of them to sign the same commit and target: `relc approve --break-glass --target TARGET --reason TEXT --key KEY`',
    },
    'pt-BR': {
      summary: 'Faltam pessoas para a liberação de emergência (break-glass)',
      reason:
        'O commit {tip} em {target} foi assinado por: {observed}. São necessárias pessoas diferentes, com chaves que constem do último estado assinado: {expected}.',
      fix: 'Peça a outra dessas pessoas que assine o mesmo commit e o mesmo destino: `relc approve --break-glass --target DESTINO --reason TEXTO --key CHAVE`',
    },
  },
  'break-glass/no-keys': {
    en: {
      summary: 'No key can break the glass here',
      reason: 'No signed state of {target} says whose keys count, so nobody can let commit {tip} through.',
      fix: 'Have the owner of the job read all of what judges at this commit, and put what `relc judge --anchor` prints there into RELC_CHAIN.',
    },
    'pt-BR': {
      summary: 'Aqui ninguém pode fazer uma liberação de emergência (break-glass)',
      reason:
        'Nenhum estado assinado de {target} diz de quem são as chaves que valem; por isso, ninguém pode liberar o commit {tip}.',
      fix: 'Peça ao responsável pelo job que leia tudo o que julga neste commit e coloque em RELC_CHAIN o que `relc judge --anchor` imprime ali.',
    },
  },
  'break-glass/key-not-carried': {
    en: {
      summary: 'A key may not break the glass',
      reason:
        'The key of line {line} is none of those that the last signed state of the target carries: {expected}. What keys.yaml says since then is not approved, so it does not count.',
      fix: 'Ask a person whose key is named above.',
    },
    'pt-BR': {
      summary: 'Uma chave não vale para a liberação de emergência (break-glass)',
      reason:
        'A chave da linha {line} não é nenhuma das que constam do último estado assinado deste destino: {expected}. O que mudou em keys.yaml desde então não está aprovado e não conta.',
      fix: 'Peça a alguém cuja chave esteja citada acima.',
    },
  },
  'break-glass/not-genuine': {
    en: {
      summary: 'A line is no genuine break-glass statement',
      reason: 'Line {line}: {observed}',
      fix: 'Remove the line, and find out where it came from. A statement is one whole line, as it was printed by: `relc approve --break-glass --target TARGET --reason TEXT --key KEY`',
    },
    'pt-BR': {
      summary: 'Uma linha não é uma declaração de break-glass autêntica',
      reason: 'Linha {line}: {observed}',
      fix: 'Remova a linha e descubra de onde ela veio. Uma declaração é uma linha inteira, como foi impressa por: `relc approve --break-glass --target DESTINO --reason TEXTO --key CHAVE`',
    },
  },
  'break-glass/other-tip': {
    en: {
      summary: 'A break-glass statement is for another commit',
      reason: '{subject} signed commit {observed}; this is {expected}.',
      fix: 'Read what this commit changes, and sign it if it is right: `relc approve --break-glass --target TARGET --reason TEXT --key KEY`',
    },
    'pt-BR': {
      summary: 'Uma declaração de break-glass é de outro commit',
      reason: '{subject} assinou o commit {observed}; este é {expected}.',
      fix: 'Leia o que este commit muda e, se estiver certo, assine-o: `relc approve --break-glass --target DESTINO --reason TEXTO --key CHAVE`',
    },
  },
  'break-glass/other-target': {
    en: {
      summary: 'A break-glass statement is for another target',
      reason: '{subject} signed for {observed}; this is {expected}. It vouches for no other target.',
      fix: 'Sign for this target, if it must go there too: `relc approve --break-glass --target TARGET --reason TEXT --key KEY`',
    },
    'pt-BR': {
      summary: 'Uma declaração de break-glass é de outro destino',
      reason: '{subject} assinou para {observed}; este é {expected}. A declaração não vale para nenhum outro destino.',
      fix: 'Assine para este destino, se a mudança também precisa chegar a ele: `relc approve --break-glass --target DESTINO --reason TEXTO --key CHAVE`',
    },
  },
  'break-glass/no-reason': {
    en: {
      summary: 'The reason says nothing',
      reason: '`{observed}` is no text that people can read in the CAB records to come.',
      fix: 'Say why it cannot wait for approvals, with the number of the incident.',
    },
    'pt-BR': {
      summary: 'O motivo não diz nada',
      reason: '`{observed}` não é um texto que se possa ler nos próximos registros do CAB.',
      fix: 'Diga por que não é possível esperar pelas aprovações, com o número do incidente.',
    },
  },
  'break-glass/no-effect': {
    en: {
      summary: 'There is no glass to break here',
      reason: '{target} is a file: target, where every judge counts unless RELC_CHAIN names keys for it.',
      fix: 'Apply without a statement, or name the target that is held back: `relc judge`. Where RELC_CHAIN of the job names keys for this one, set it to a copy of that file here.',
    },
    'pt-BR': {
      summary: 'Aqui não há o que liberar (break-glass)',
      reason:
        '{target} é um destino file:, onde qualquer versão do que julga vale, a não ser que RELC_CHAIN indique chaves para ele.',
      fix: 'Aplique sem declaração, ou indique o destino que está retido: `relc judge`. Se RELC_CHAIN do job indica chaves para este, aponte-a aqui para uma cópia desse arquivo.',
    },
  },
} satisfies Group<'break-glass'>;
