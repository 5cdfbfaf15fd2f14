import type { Group } from '../entry.ts';

export const entries = {
  'signature/undecodable': {
    en: {
      summary: 'The signed document cannot be decoded',
      reason: 'It is no Sigstore bundle of the expected kind, with one signature by a key.',
      fix: 'Sign again with `cosign`, and keep the bundle as it was written.',
    },
    'pt-BR': {
      summary: 'Não foi possível decodificar o documento assinado',
      reason: 'Não é um bundle Sigstore do tipo esperado, com uma única assinatura feita por chave.',
      fix: 'Assine de novo com `cosign` e guarde o bundle como foi gerado.',
    },
  },
  'signature/unknown-key': {
    en: {
      summary: 'The signature is by a key that is not trusted',
      reason: 'No key in policies/trust has the fingerprint that the bundle names.',
      fix: 'Sign with a trusted key, or have the key added to policies/trust/keys.yaml in a change of its own.',
    },
    'pt-BR': {
      summary: 'A assinatura é de uma chave não confiável',
      reason: 'Nenhuma chave em policies/trust tem o fingerprint que consta no bundle.',
      fix: 'Assine com uma chave confiável ou peça a inclusão da chave em policies/trust/keys.yaml, em uma mudança à parte.',
    },
  },
  'signature/does-not-match': {
    en: {
      summary: 'The signature does not match',
      reason: 'The signed bytes are not these bytes, or another key signed them.',
      fix: 'Sign the document as it is now.',
    },
    'pt-BR': {
      summary: 'A assinatura não confere',
      reason: 'Os bytes assinados não são estes, ou a assinatura é de outra chave.',
      fix: 'Assine o documento como ele está agora.',
    },
  },
  'signature/bad-proof': {
    en: {
      summary: 'What a log or a timestamp says of the signature does not hold',
      reason:
        'The signature itself is good. The bundle also carries an entry of a transparency log, or a timestamp, of a service that policies/trust/trusted_root.json knows, and it is not of this signature or not by that service at that time.',
      fix: 'Sign the document again, and find out where this bundle came from.',
    },
    'pt-BR': {
      summary: 'O que um log ou um carimbo do tempo diz da assinatura não se sustenta',
      reason:
        'A assinatura em si é válida. O bundle traz também uma entrada de um log de transparência, ou um carimbo do tempo, de um serviço que policies/trust/trusted_root.json conhece, e isso não é desta assinatura ou não é daquele serviço naquele momento.',
      fix: 'Assine o documento de novo e descubra de onde veio este bundle.',
    },
  },
  'signature/untrusted-root': {
    en: {
      summary: 'No trusted authority vouches for the certificate',
      reason: 'No authority and logs of policies/trust/trusted_root.json prove who signed this, and when.',
      fix: 'Sign with a service that trusted_root.json names, or have its root added in a change of its own.',
    },
    'pt-BR': {
      summary: 'Ninguém confiável responde pelo certificado',
      reason: 'Nenhuma autoridade e nenhum log de policies/trust/trusted_root.json provam quem assinou isto, e quando.',
      fix: 'Assine com um serviço que trusted_root.json cite, ou inclua a raiz dele em uma mudança própria.',
    },
  },
  'signature/unknown-identity': {
    en: {
      summary: 'The signature is by an identity that is not trusted',
      reason: 'The certificate was given to {observed}.',
      fix: 'Sign as a trusted identity, or have this one added to policies/trust/keys.yaml in a change of its own.',
    },
    'pt-BR': {
      summary: 'A assinatura é de uma identidade em que ninguém confia',
      reason: 'O certificado foi emitido para {observed}.',
      fix: 'Assine com uma identidade confiável, ou inclua esta em policies/trust/keys.yaml em uma mudança própria.',
    },
  },
  'signature/not-a-statement': {
    en: {
      summary: 'The envelope holds no in-toto statement',
      reason: 'Its payload is of another type, or malformed.',
      fix: 'Attest again: `cosign attest-blob`',
    },
    'pt-BR': {
      summary: 'O envelope não contém um statement in-toto',
      reason: 'O payload é de outro tipo ou está malformado.',
      fix: 'Gere a atestação de novo: `cosign attest-blob`',
    },
  },
  'signature/role': {
    en: {
      summary: 'The key may not sign this',
      reason: 'Key {observed} does not have the role {expected}.',
      fix: 'Sign with a key that has the role.',
    },
    'pt-BR': {
      summary: 'A chave não pode assinar isto',
      reason: 'A chave {observed} não tem o papel {expected}.',
      fix: 'Assine com uma chave que tenha o papel.',
    },
  },
  'signature/key-validity': {
    en: {
      summary: 'The key may not sign anything now',
      reason: 'Key {observed} is valid {expected}.',
      fix: 'Sign with a current key.',
    },
    'pt-BR': {
      summary: 'A chave está fora da vigência',
      reason: 'A vigência da chave {observed} é {expected}.',
      fix: 'Assine com uma chave vigente.',
    },
  },
  'signature/sample-key': {
    en: {
      summary: 'The signature is by a sample key',
      reason:
        'Key {observed} is marked `sample` in policies/trust: it counts for `file:` targets alone, and {target} is none.',
      fix: 'Sign the evidence again with a key of your own.',
    },
    'pt-BR': {
      summary: 'A assinatura é de uma chave de exemplo',
      reason:
        'A chave {observed} está marcada como `sample` em policies/trust: só vale para destinos `file:`, e {target} não é um deles.',
      fix: 'Assine as evidências de novo com uma chave sua.',
    },
  },
  'signature/key-revoked': {
    en: {
      summary: 'The key was revoked',
      reason: 'Key {observed} was revoked on {expected}; nothing it signed counts.',
      fix: 'Sign with another key.',
    },
    'pt-BR': {
      summary: 'A chave foi revogada',
      reason: 'A chave {observed} foi revogada em {expected}; nada do que ela assinou tem validade.',
      fix: 'Assine com outra chave.',
    },
  },
  'signature/same-key': {
    en: {
      summary: 'One person signed two things that need two signers',
      reason: 'The person who holds {observed} also signed {other}.',
      fix: 'Have another person sign one of them.',
    },
    'pt-BR': {
      summary: 'A mesma pessoa assinou dois documentos que exigem dois signatários',
      reason: 'Quem detém a chave {observed} também assinou {other}.',
      fix: 'Peça a outra pessoa que assine um deles.',
    },
  },
  'signature/too-few': {
    en: {
      summary: 'Too few people signed the model',
      reason: 'It was signed by {observed}; a model of this criticality needs {expected} different people.',
      fix: 'Have another person with the role sign: `cosign sign-blob --key second.key --bundle model.second.sigstore.json model.SHA256SUMS`',
    },
    'pt-BR': {
      summary: 'Poucas pessoas assinaram o modelo',
      reason:
        'Assinaram: {observed}; um modelo desta criticidade exige {expected pessoa diferente|pessoas diferentes}.',
      fix: 'Peça a outra pessoa com o papel que assine: `cosign sign-blob --key second.key --bundle model.second.sigstore.json model.SHA256SUMS`',
    },
  },
  'signature/too-few-until-now': {
    en: {
      summary: 'Too few people signed the model for what it was',
      reason:
        'It was signed by {observed}. The criticality was higher since the last signed state, and asked for {expected} different people.',
      fix: 'Only after the next signed state does the new criticality count. Have another person with the role sign: `cosign sign-blob --key second.key --bundle model.second.sigstore.json model.SHA256SUMS`',
    },
    'pt-BR': {
      summary: 'Poucas pessoas assinaram o modelo para o que ele era',
      reason:
        'Assinaram: {observed}. A criticidade era maior desde o último estado assinado e exigia {expected pessoa diferente|pessoas diferentes}.',
      fix: 'A nova criticidade só conta depois do próximo estado assinado. Peça a outra pessoa com o papel que assine: `cosign sign-blob --key second.key --bundle model.second.sigstore.json model.SHA256SUMS`',
    },
  },
} satisfies Group<'signature'>;
