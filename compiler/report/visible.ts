// Makes visible what a reader would not see, but obey.

/** What no terminal, log or browser shows as itself: control and format characters, line and paragraph separators. */
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** Names and contents are what somebody proposes: a control character could repaint the terminal or forge a line of the log. */
export const visible = (text: string): string =>
  text.replace(unseen, (character) => (character === '\t' ? ' ' : `\\u{${character.codePointAt(0)?.toString(16)}}`));

/** The same for the text of a JSON document, which still says what it said. */
export const visibleJson = (text: string): string =>
  text.replace(unseen, (character) => (character === '\n' ? character : character.replace(/./gs, escaped)));

const escaped = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
