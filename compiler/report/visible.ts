// Escapes characters that a terminal obeys and a reader does not see.

/** Control and format characters, line and paragraph separators: no terminal, log or browser shows them. */
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/**
 * Names and contents come from whoever proposes a change: a control character could repaint the terminal or forge a
 * line of the log.
 */
export const visible = (text: string): string =>
  text.replace(unseen, (character) => (character === '\t' ? ' ' : `\\u{${character.codePointAt(0)?.toString(16)}}`));

/** Escapes them in the text of a JSON document, whose value stays the same. */
export const visibleJson = (text: string): string =>
  text.replace(unseen, (character) => (character === '\n' ? character : character.replace(/./gs, escaped)));

const escaped = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
