// What the repository's own gates say of themselves, and what is wrong with it: their packages, and the METADATA of each
// rule that denies.
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { textOf } from '../lib/bytes.ts';
import { type Annotated, dotted } from './metadata.ts';
import type { OwnGates } from './port.ts';

/** The answer of `opa inspect -a` about their folder. */
export interface Inspected {
  /** Files, by package: `data.own.committee`. */
  readonly namespaces: Readonly<Record<string, readonly string[]>>;
  readonly annotations?: readonly Annotated[];
}

export interface OwnRule {
  readonly file: string;
  readonly gate: string;
  readonly code: string;
  readonly words: OwnGates['words'][string];
}

/** Each rule that denies, as its METADATA has it. Whatever is not said there is empty. */
export const ownRules = ({ annotations = [] }: Inspected): readonly OwnRule[] =>
  annotations.flatMap(({ path, location, annotations: { scope, title, custom = {} } }) => {
    const [, gate] = /^data[.](own[.]\w+)[.]deny$/.exec(dotted(path)) ?? [];
    if (gate === undefined || scope !== 'rule') return [];
    const words = { title: said(title), risk: said(custom.risk), fix: said(custom.fix) };
    return [{ file: location?.file ?? '', gate, code: [custom.codes ?? []].flat().join(' '), words }];
  });

const said = (text: unknown): string => (typeof text === 'string' ? text.trim() : '');

/** `sources` are their bytes, by path. */
export function ownMetadataFaults(
  inspected: Inspected,
  sources: ReadonlyMap<string, Uint8Array>,
): readonly Diagnostic[] {
  const rules = ownRules(inspected);
  const outside = Object.entries(inspected.namespaces).flatMap(([name, files]) =>
    /^data[.]own[.]\w+([.]|$)/.test(name)
      ? []
      : files.map((file) => wrong(file, 'package', name.replace(/^data[.]/, ''))),
  );
  return [...outside, ...[...sources].flatMap(([file, bytes]) => faultsIn(file, textOf(bytes) ?? '', rules))];
}

function faultsIn(file: string, text: string, rules: readonly OwnRule[]): readonly Diagnostic[] {
  const mine = rules.filter((rule) => rule.file === file);
  const written = new Set([...text.matchAll(/"(own\/[^"]*)"/g)].map(([, code = '']) => code));
  const count = [...text.matchAll(/^deny\b/gm)].length;
  const unlike = [...written.symmetricDifference(new Set(mine.map(({ code }) => code)))];
  return [
    ...(count === mine.length ? [] : [wrong(file, 'unsaid', count, mine.length)]),
    ...mine
      .filter(({ code, words }) => !/^own\/[a-z0-9-]+$/.test(code) || Object.values(words).includes(''))
      .map(({ code, words }) => wrong(file, 'words', words.title || code)),
    ...(unlike.length === 0 ? [] : [wrong(file, 'codes', unlike)]),
    ...mine
      .filter(({ code, words }) => rules.some((rule) => rule.code === code && !isSame(rule.words, words)))
      .map(({ code }) => wrong(file, 'twice', code)),
  ];
}

const isSame = (one: OwnRule['words'], other: OwnRule['words']): boolean =>
  one.title === other.title && one.risk === other.risk && one.fix === other.fix;

const wrong = (
  file: string,
  change: string,
  observed: string | number | readonly string[],
  expected: number | null = null,
): Diagnostic => ({
  code: 'policy/own-gates-wrong',
  file,
  facts: { change, observed: typeof observed === 'object' ? [...observed] : observed, expected },
});
