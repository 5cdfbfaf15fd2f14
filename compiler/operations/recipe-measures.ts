// The measures of a release that thresholds compare, for a recipe that limits each.
import type { Thresholds } from '../../schemas/generated/documents.ts';
import { isObject } from '../lib/json.ts';
import type { LoadedEvidence } from '../model/release.ts';

type Limited = Pick<Thresholds['regressions'][number], 'measure' | 'better'>;

const limits: Readonly<Record<Limited['better'], string>> = {
  higher: 'at_least: TODO',
  lower: 'at_most: TODO',
  nearer_zero: 'at_least: TODO, at_most: TODO',
};

/** Those that the release has, with the sides on which they get worse and what was measured. */
export function comparedMeasures(evidence: LoadedEvidence, regressions: readonly Limited[]) {
  const { staging_report, shadow_eval, fairness } = evidence;
  const documents = Object.entries({ staging_report, shadow_eval, fairness });
  const numbers = documents.flatMap(([name, document]) => numbersIn([name], document?.value));
  return regressions.flatMap(({ measure, better }) => {
    const wanted = measure.split('/');
    const found = numbers.filter(({ path }) => fits(path, wanted));
    const measured = found.map(({ path, value }) =>
      [...path.filter((_, position) => wanted[position] === '*'), value].join(' ').replaceAll(/\s+/g, ' '),
    );
    return found.length === 0 ? [] : [{ measure, limits: limits[better], measured: measured.join(', ') }];
  });
}

interface Measured {
  readonly path: readonly string[];
  readonly value: number;
}

function numbersIn(path: readonly string[], value: unknown): readonly Measured[] {
  if (typeof value === 'number') return [{ path, value }];
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([name, one]) => numbersIn([...path, name], one));
}

/** `*` stands for one part. */
const fits = (path: readonly string[], wanted: readonly string[]): boolean =>
  path.length === wanted.length && wanted.every((part, position) => part === '*' || part === path[position]);
