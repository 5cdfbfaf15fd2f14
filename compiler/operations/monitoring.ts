// What jobs measured of versions in use, as far as it asks for something: which reports are beyond the thresholds, and since when
// somebody could know. Whoever may write to the repository must not be able to do more than to have a version looked at.
import { readDocument } from '../document/read.ts';
import { judgeInUse } from '../gate/index.ts';
import { byBytes } from '../lib/bytes.ts';
import { own } from '../lib/own.ts';
import { type Day, dayOf } from '../lib/time.ts';
import { type Dated, datedIn, type InUse, inUse } from '../load/index.ts';
import type { Governance } from '../model/release.ts';
import type { BeyondThresholds, Occasion, Validated } from '../model/revalidation.ts';
import type { Tree } from '../model/tree.ts';
import type { OpenedRun, Run } from './opened-run.ts';

export interface ReadIn {
  readonly run: Pick<Run, 'tree' | 'shape' | 'at' | 'evaluator'>;
  readonly model: string;
  readonly governance: Governance;
}

export const judgingIn = ({ run, governance }: ReadIn) => ({
  governance,
  evaluator: run.evaluator,
  today: dayOf(run.at),
});

/** When files came to the line of what is read. */
export interface Arrivals {
  /** When there was first one of that name: to change it puts nothing off. Today where it is not committed. */
  readonly dayOf: (file: string) => Day;
  /** Whether a file was there as it is now when another one came, or came with it. */
  readonly wasThere: (file: string, other: string) => boolean;
}

/**
 * Of a model's reports and revalidations. Dates of commits can be chosen, so they count as those of the line do: none is before an earlier
 * commit, none is in the future, and a single one that is later than the next does not count.
 */
export async function arrivalsOf(run: OpenedRun, model: string): Promise<Arrivals> {
  const folders = ['monitoring', 'revalidations'] as const;
  const isEmpty = folders.every((folder) => datedIn(run.tree, model, folder).length === 0);
  const line = isEmpty ? [] : await lineOf(run);
  const places = new Map(line.map(({ id }, index) => [id, index]));
  const first = new Map<string, number>();
  const placeOf = new Map<string, number>();
  for (const folder of line.length === 0 ? [] : folders)
    for (const [commit, files] of await run.repository.history.added(`releases/${model}/${folder}`, null, run.line))
      for (const file of files) {
        const place = places.get(commit) ?? -1;
        placeOf.set(file, Math.max(placeOf.get(file) ?? -1, place));
        first.set(file, Math.min(first.get(file) ?? line.length, place));
      }
  return {
    dayOf: (file) => dayOf(line[first.get(file) ?? -1]?.validAt ?? run.at),
    wasThere: (file, other) => (placeOf.get(file) ?? line.length) <= (placeOf.get(other) ?? line.length),
  };
}

type Line = Awaited<ReturnType<OpenedRun['repository']['history']['line']>>;
const lines = new WeakMap<Tree, Promise<Line>>();

/** Asked once for all models of a run. */
function lineOf({ repository, tree, line, at }: OpenedRun): Promise<Line> {
  const found = lines.get(tree) ?? (repository.hasNoCommit() ? Promise.resolve([]) : repository.history.line(line, at));
  lines.set(tree, found);
  return found;
}

/** What a state says that answers reports. */
type Answered = Validated['revalidated'];

/** The report beyond the thresholds that nothing has answered and that could be seen first. */
export function openReport(
  place: ReadIn,
  version: string,
  since: Answered,
  { dayOf: arrived }: Pick<Arrivals, 'dayOf'>,
): BeyondThresholds | undefined {
  const candidates = reportsSince(place, version, since).map(
    (report): Seen => ({ ...report, seen: later(report.day, arrived(report.file)) }),
  );
  return firstBeyond(
    place,
    version,
    candidates.sort((one, other) => byBytes(one.seen, other.seen)),
    ({ day, until }) => since === undefined || day > since.on || until > (since.data_until ?? until),
  );
}

/**
 * The last day of the data of the reports that a revalidation must answer: those of its day or before that were there when it came. What
 * comes later takes nothing back: it asks anew.
 */
export function reportedUntil(
  place: ReadIn,
  { version, day, file }: Dated,
  since: Answered,
  { wasThere }: Pick<Arrivals, 'wasThere'>,
): Day | undefined {
  const asking = reportsSince(place, version, since).filter((one) => one.day <= day && wasThere(one.file, file));
  const found = asking
    .map((report) => ({ ...report, seen: report.day, until: untilOf(place, report) }))
    .sort((one, other) => byBytes(other.until, one.until));
  return firstBeyond(place, version, found, () => true)?.until;
}

interface Seen extends Dated {
  readonly seen: Day;
}

const later = (one: Day, other: Day): Day => (one > other ? one : other);

/** A report's data ends on its day at the latest, so earlier ones are answered by a revalidation on data of later days. */
function reportsSince(place: ReadIn, version: string, since: Answered): readonly Dated[] {
  if (place.governance.thresholds.value.revalidation_trigger_days === undefined) return [];
  const after = since?.data_until ?? since?.on ?? '';
  return datedIn(place.run.tree, place.model, 'monitoring').filter((one) => one.version === version && one.day > after);
}

const untilOf = ({ run }: ReadIn, { file }: Dated): Day =>
  readDocument(run.tree, file, 'monitoring_report', run.shape).value?.value.measured.window.until ?? '';

function firstBeyond(
  place: ReadIn,
  version: string,
  reports: readonly Seen[],
  counts: (report: BeyondThresholds) => boolean,
): BeyondThresholds | undefined {
  const used = inUse(place.run.tree, place.model, version);
  if (used === undefined || reports.length === 0) return undefined;
  return place.run.evaluator.together(() => {
    for (const report of reports) {
      const beyond = beyondThresholds(place, used, report);
      if (beyond !== undefined && counts(beyond)) return beyond;
    }
    return undefined;
  });
}

/** One that is not about this version, or is of a day to come, asks for nothing. */
function beyondThresholds(place: ReadIn, used: InUse, one: Seen): BeyondThresholds | undefined {
  const { value: report } = readDocument(place.run.tree, one.file, 'monitoring_report', place.run.shape);
  const found = report && judgeInUse(report, { ...used, day: one.day }, judgingIn(place));
  // A cost that nobody can compare hides nothing else.
  const measured = found?.filter(({ code }) => code !== 'revalidation/currency') ?? [];
  if (!report || measured.length === 0 || measured.some(({ code }) => code !== 'revalidation/thresholds'))
    return undefined;
  const occasions = new Set(measured.flatMap(({ pointer = '' }) => own(occasionOf, pointer.split('/')[2] ?? '') ?? []));
  const { file, day, seen } = one;
  return { file, day, seen, until: report.value.measured.window.until, occasions: [...occasions] };
}

const occasionOf: Readonly<Record<string, Occasion>> = { psi: 'drift', fairness: 'fairness', slos: 'kpi' };
