// Until when an archive is kept: so many years as policy gives for how critical the model is, and no shorter than a legal hold.
import type { Archive, Retention } from '../../schemas/generated/documents.ts';
import { own } from '../lib/own.ts';
import { addYears, type Day } from '../lib/time.ts';

export interface Kept {
  readonly model: string;
  readonly version: string;
  /** What the model was when it was applied, and is. The longer time counts; what nobody can read may have been anything. */
  readonly criticality: readonly (string | undefined)[];
  readonly endOfLife: Day;
  readonly today: Day;
}

export function retentionOf({ years, legal_holds = [] }: Retention, kept: Kept): Archive['retention'] {
  const known = kept.criticality.flatMap((one) => (one !== undefined && own(years, one) !== undefined ? [one] : []));
  const [criticality = 'high', most = 0] =
    Object.entries(years)
      .filter(([name]) => known.length < kept.criticality.length || known.includes(name))
      .sort(([, one], [, other]) => other - one)[0] ?? [];
  const holds = legal_holds.filter(
    ({ models, versions, until }) =>
      models.includes(kept.model) &&
      (versions === undefined || versions.includes(kept.version)) &&
      (until === undefined || until >= kept.today),
  );
  const ends = holds.map(({ until }) => until);
  const until = ends.includes(undefined)
    ? null
    : [addYears(kept.endOfLife, most), ...ends]
        .flatMap((day) => day ?? [])
        .reduce((one, other) => (one > other ? one : other));
  return { until, criticality, years: most, holds: holds.map(({ id }) => id) };
}
