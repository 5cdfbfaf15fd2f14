// Why a state does not count that one person signed to go back, in words.

export const wayBack = {
  en: {
    'not-the-way-back': 'One person signed it to go back, and it is not what the state before lets them sign',
    'outside-validity': 'One person signed it to go back, on a day when their key was not valid',
    'revoked-person': 'One person signed it to go back, with a key that was revoked since',
  },
  'pt-BR': {
    'not-the-way-back': 'Uma pessoa o assinou para voltar, e não é o que o estado anterior permite assinar',
    'outside-validity': 'Uma pessoa o assinou para voltar, em um dia fora da vigência da chave',
    'revoked-person': 'Uma pessoa o assinou para voltar, com uma chave revogada depois',
  },
};
