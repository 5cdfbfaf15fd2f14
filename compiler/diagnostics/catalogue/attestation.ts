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
      reason: 'It names {observed}; this model is {expected}.',
      fix: "Attest this release's model.SHA256SUMS, and nothing else.",
    },
    'pt-BR': {
      summary: 'A atestação é sobre outro artefato',
      reason: 'Ela cita {observed}; este modelo é {expected}.',
      fix: 'Ateste o model.SHA256SUMS deste release, e nada mais.',
    },
  },
} satisfies Group<'attestation'>;
