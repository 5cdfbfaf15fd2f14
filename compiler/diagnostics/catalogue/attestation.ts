import type { Group } from '../entry.ts';

export const entries = {
  'attestation/predicate-type': {
    en: {
      summary: 'The attestation says something else',
      reason: 'Its predicate type is {observed}; expected: {expected}.',
      fix: 'Attest with the expected predicate type.',
    },
    'pt-BR': {
      summary: 'A atestação declara outra coisa',
      reason: 'O predicate type é {observed}; esperado: {expected}.',
      fix: 'Gere a atestação com o predicate type esperado.',
    },
  },
  'attestation/subject': {
    en: {
      summary: 'The attestation is about another artifact',
      reason: 'It names {observed}; {artifact} of this release is {expected}.',
      fix: 'Attest {artifact} of this release, and nothing else.',
    },
    'pt-BR': {
      summary: 'A atestação é sobre outro artefato',
      reason: 'Ela cita {observed}; {artifact} deste release é {expected}.',
      fix: 'Ateste {artifact} deste release, e nada mais.',
    },
  },
} satisfies Group<'attestation'>;
