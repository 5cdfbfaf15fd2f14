/** The sources that controls are cited from, and what is wrong with a citation. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import type { Gate } from './metadata.ts';

export interface Source {
  /** How a citation of it begins. */
  readonly name: string;
  readonly title: string;
  /** Whether somebody read its own text for this. */
  readonly read: boolean;
  /** What was read in it, with its titles. */
  readonly controls?: Readonly<Record<string, string>>;
  readonly replaced_by?: string;
}

export const sourcesFile = 'tools/build/sources.yaml';

export const readCitedSources = (): readonly Source[] =>
  load(readFileSync(join(import.meta.dirname, '../..', sourcesFile), 'utf8')) as readonly Source[];

/** The source of a citation: of several the longest name, since `NIST` would begin many. */
export const sourceOf = (citation: string, sources: readonly Source[]): Source | undefined =>
  sources
    .filter(({ name }) => citation === name || citation.startsWith(`${name} `))
    .sort((a, b) => b.name.length - a.name.length)[0];

/** A citation without the name of its source; empty where all of it is cited. */
export const withoutSource = (citation: string, { name }: Source): string => citation.slice(name.length + 1);

/** What is wrong with the citations of the rules, a line for each. */
export const citationFaults = (gates: readonly Gate[], sources: readonly Source[]): readonly string[] =>
  gates.flatMap(({ file, rules }) =>
    rules.flatMap(({ title, custom }) =>
      (custom?.controls ?? []).flatMap((citation) => {
        const fault = faultOf(citation, sources);
        return fault === undefined ? [] : [`${file}, "${title}": ${fault}`];
      }),
    ),
  );

function faultOf(citation: string, sources: readonly Source[]): string | undefined {
  const source = sourceOf(citation, sources);
  if (source === undefined) return `nothing in ${sourcesFile} is called as "${citation}" begins; add its source`;
  if (source.replaced_by !== undefined) return `${source.name} was replaced by ${source.replaced_by}; cite that`;
  const control = withoutSource(citation, source);
  if (!source.read || control === '' || Object.hasOwn(source.controls ?? {}, control)) return undefined;
  return `what was read of ${source.name} has no "${control}"; read it, and add it to ${sourcesFile}`;
}
