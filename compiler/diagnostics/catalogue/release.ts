import type { Group } from '../entry.ts';

export const entries = {
  'release/replaces': {
    en: {
      summary: 'The release cannot replace this',
      reason: '`replaces` says {observed}; possible: {expected}.',
      fix: 'Name the version that serves. If an approved version no longer serves, set its stage in model.yaml.',
    },
    'pt-BR': {
      summary: 'O release não pode substituir isto',
      reason: '`replaces` diz {observed}; possível: {expected}.',
      fix: 'Indique a versão que está servindo. Se uma versão aprovada já não serve, ajuste o estágio dela no model.yaml.',
    },
  },
  'release/record-of-another': {
    en: {
      summary: 'The security decision record is of another version',
      reason: '{observed} is what version {expected} names, which this one replaces.',
      fix: 'Have the decision about this version recorded, and name that record.',
    },
    'pt-BR': {
      summary: 'O registro da decisão de segurança é de outra versão',
      reason: '{observed} é o que consta na versão {expected}, que esta substitui.',
      fix: 'Registre a decisão sobre esta versão e indique esse registro.',
    },
  },
  'release/risk-expired': {
    en: {
      summary: 'An accepted risk has expired',
      reason: 'It was accepted until {observed}; today is {expected}.',
      fix: '{mend}',
      words: {
        mend: {
          new: 'Have it accepted again, or remove it.',
          replace:
            'It was approved with version {version}, so it stays as it is: release a version in its place, with the risk accepted again or gone. Where no target has it yet, take its approval back in model.yaml, and correct it in the same commit.',
        },
      },
    },
    'pt-BR': {
      summary: 'O aceite de um risco expirou',
      reason: 'O risco estava aceito até {observed}; hoje é {expected}.',
      fix: '{mend}',
      words: {
        mend: {
          new: 'Obtenha um novo aceite ou remova o risco.',
          replace:
            'Ele foi aprovado com a versão {version} e por isso fica como está: lance outra versão no lugar dela, com um novo aceite ou sem o risco. Se nenhum destino a tem ainda, desfaça a aprovação em model.yaml e corrija-o no mesmo commit.',
        },
      },
    },
  },
  'release/no-such-measure': {
    en: {
      summary: 'A residual risk names a measure that there is not',
      reason: '`{observed}` is at no place of this release, nor of the one that it replaces.',
      cases: {
        near: '`{observed}` is at no place of this release, nor of the one that it replaces. Near it: {expected}.',
      },
      fix: 'Name the measure as the finding about it does, or remove `measure`: it accepts nothing.',
    },
    'pt-BR': {
      summary: 'Um risco residual cita uma medida que não existe',
      reason: '`{observed}` não é um lugar deste release nem do que ele substitui.',
      cases: { near: '`{observed}` não é um lugar deste release nem do que ele substitui. Parecidos: {expected}.' },
      fix: 'Cite a medida como o achado sobre ela a mostra ou remova `measure`: assim ela não aceita nada.',
    },
  },
  'release/points-elsewhere': {
    en: {
      summary: 'A text only points to another one',
      reason: '`{observed}` says where else to read, and nothing of this release.',
      fix: 'Write here what this place asks for, in its language; leave out a language that nobody asks for.',
    },
    'pt-BR': {
      summary: 'Um texto só remete a outro',
      reason: '`{observed}` diz onde ler, e nada sobre este release.',
      fix: 'Escreva aqui o que se pede neste lugar, no idioma dele; deixe de fora um idioma que ninguém pede.',
    },
  },
  'release/repeated-text': {
    en: {
      summary: 'The same text is in two places',
      reason: '`{observed}` is what {expected} says already.',
      fix: 'Write what this place asks for, in its language; leave out a language that nobody asks for. Where there is nothing to say, say why.',
    },
    'pt-BR': {
      summary: 'O mesmo texto está em dois lugares',
      reason: '`{observed}` é o que {expected} já diz.',
      fix: 'Escreva o que se pede aqui, no idioma deste lugar; deixe de fora um idioma que ninguém pede. Se não há o que dizer, diga por quê.',
    },
  },
} satisfies Group<'release'>;
