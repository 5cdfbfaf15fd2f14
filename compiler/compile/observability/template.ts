// Text that Prometheus reads as a template: what a release says must stay text in it.
import type { Language } from '../../diagnostics/entry.ts';
import { numberIn } from '../../diagnostics/numbers.ts';

/** What Prometheus fills in when an alert fires. */
export interface Shown {
  /** Between the braces of a template. */
  readonly filled: string;
  readonly isNumber: boolean;
}

/** The value that crossed its level, as people read it. */
export const value = {
  duration: { filled: '$value | humanizeDuration', isNumber: true },
  share: { filled: '$value | humanizePercentage', isNumber: true },
  number: { filled: '$value | printf "%.3g"', isNumber: true },
  count: { filled: '$value | printf "%.0f"', isNumber: true },
} as const satisfies Readonly<Record<string, Shown>>;

/** A label of the series that fired. */
export const labelled = (name: string): Shown => ({ filled: `$labels.${name}`, isNumber: false });

/** Every opening brace is printed by the template, so that none that a text holds begins one. */
export const literal = (text: string): string => text.replaceAll('{', '{{"{"}}');

type Part = string | number | Shown;

const sayIn =
  (language: Language) =>
  (strings: TemplateStringsArray, ...parts: readonly Part[]): string =>
    strings.map((text, index) => text + said(language, parts[index] ?? '')).join('');

function said(language: Language, part: Part): string {
  if (typeof part === 'number') return numberIn(language, part);
  if (typeof part === 'string') return literal(part);
  // Prometheus writes numbers in English alone.
  const comma = part.isNumber && language === 'pt-BR' ? ' | reReplaceAll "[.]" ","' : '';
  return `{{ ${part.filled}${comma} }}`;
}

/** A sentence: what is put into it is text, but for what Prometheus fills in. */
export const say = { en: sayIn('en'), pt: sayIn('pt-BR') };
