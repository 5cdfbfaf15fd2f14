import type { Group } from '../entry.ts';

export const entries = {
  'vex/component': {
    en: {
      summary: 'The VEX speaks of a component that the SBOM does not list',
      reason: 'It names {observed}; this statement counts for nothing.',
      fix: 'Name a component of sbom.cdx.json under `affects`, by its {expected} or a BOM-Link to it.',
    },
    'pt-BR': {
      summary: 'O VEX fala de um componente que o SBOM não lista',
      reason: 'Ele cita {observed}; esta declaração não vale nada.',
      fix: 'Cite em `affects` um componente de sbom.cdx.json, pelo {expected} ou por um BOM-Link.',
    },
  },
  'vex/unsigned': {
    en: {
      summary: 'The VEX is not signed by the role that answers for it',
      reason:
        'It calls the release not affected by what would block it ({observed}); without a signature it waives nothing.',
      fix: 'Have a person with the role {expected} sign it: `cosign sign-blob --key vex.key --bundle vex.sigstore.json vex.cdx.json`',
    },
    'pt-BR': {
      summary: 'Ninguém responde pelo VEX',
      reason:
        'Ele declara que o release não é afetado pelo que o bloquearia ({observed}); sem assinatura, não dispensa nada.',
      fix: 'Peça a alguém com o papel {expected} que o assine: `cosign sign-blob --key vex.key --bundle vex.sigstore.json vex.cdx.json`',
    },
  },
  'vex/no-justification': {
    en: {
      summary: 'The VEX does not say why',
      reason: 'It calls the release not affected by {observed}, without a {expected}.',
      fix: 'Give one that CycloneDX knows, such as `code_not_reachable`, and sign again.',
    },
    'pt-BR': {
      summary: 'O VEX não diz por quê',
      reason: 'Ele declara que o release não é afetado por {observed}, sem {expected}.',
      fix: 'Informe uma justificativa prevista no CycloneDX, como `code_not_reachable`, e assine de novo.',
    },
  },
} satisfies Group<'vex'>;
