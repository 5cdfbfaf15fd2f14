// What lies beside the releases of a model, as a check judges it: which versions were validated again, what jobs measured, and
// how long a version may start. The rest is judged by the plan, which knows the signed state.
import { asWarning, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { readApproved } from '../document/approved.ts';
import { modelFileOf } from '../document/past.ts';
import { readDocument } from '../document/read.ts';
import { judgeInUse } from '../gate/index.ts';
import { sameBytes } from '../lib/bytes.ts';
import { valueIn } from '../lib/json.ts';
import { once } from '../lib/once.ts';
import { own } from '../lib/own.ts';
import { type Day, dayOf } from '../lib/time.ts';
import { type Dated, datedIn, inUse } from '../load/index.ts';
import { revalidationFile } from '../model/revalidation.ts';
import { filesUnder, type Tree } from '../model/tree.ts';
import { lastStartFault } from '../plan/index.ts';
import { judgingIn, type ReadIn, reportedUntil } from './monitoring.ts';
import { type JudgedIn, judged, lineOf, named, revalidationOn } from './revalidations.ts';

/** What was looked at. */
export interface Beside {
  readonly revalidations: number;
  readonly reports: number;
  /** Of files that were named. */
  readonly others: number;
}

export interface CheckedBeside {
  readonly beside: Beside;
  readonly diagnostics: readonly Diagnostic[];
}

/** Whether somebody named a file to look at; undefined where nobody named any. */
export type Named = ((file: string) => boolean) | undefined;

/** What a check compares with, and what it was asked for. */
interface Asked {
  /** What was there before; what is the same there was judged then. */
  readonly reference: Tree | undefined;
  readonly isNamed?: Named;
}

/** What is wrong with documents beside the releases. Where files are named, these alone. */
export function checkBeside(place: JudgedIn, asked: Asked): CheckedBeside {
  const { reference, isNamed } = asked;
  const { run, model } = place;
  const isNew = ({ file }: { readonly file: string }) =>
    isNamed?.(file) ?? !sameBytes(run.tree.files.get(file), reference?.files.get(file));
  const revalidations = revalidationsIn(place, isNew, asked);
  const reports = datedIn(run.tree, model, 'monitoring').filter(isNew);
  const faults = () => reports.flatMap((one) => reportFaults(place, one));
  const measured = reports.length === 0 ? [] : run.evaluator.together(faults);
  const isModelFile = isNamed?.(modelFileOf({ model })) ?? true;
  return {
    beside: { revalidations: revalidations.count, reports: reports.length, others: othersIn(place, isNamed) },
    diagnostics: [
      ...(isModelFile ? [...withoutVersion(place), ...lastStartFaults(place, reference)] : []),
      ...revalidations.diagnostics,
      ...measured,
    ],
  };
}

/** What else was named: it is read with the model. */
const othersIn = ({ run, model }: ReadIn, isNamed: Named): number =>
  [...filesUnder(run.tree, `releases/${model}`).keys()].filter(
    (name) => isNamed?.(`releases/${model}/${name}`) && !/^(model\.yaml$|revalidations\/|monitoring\/)/.test(name),
  ).length;

const withoutVersion = (place: JudgedIn): readonly Diagnostic[] =>
  Object.keys(place.modelFile.value.revalidations ?? {})
    .filter((version) => inUse(place.run.tree, place.model, version) === undefined)
    .map((version) => ({
      code: 'revalidation/no-such-version',
      ...lineOf(place, version),
      facts: { observed: version },
    }));

/** Days that were there before were approved, or refused by a plan, and one that is over asks for nothing. */
function lastStartFaults({ run, model, modelFile, governance }: JudgedIn, reference: Tree | undefined) {
  if (modelFile.value.last_starts === undefined) return [];
  const before = reference && readApproved(reference, modelFile.file)?.value;
  const most = governance.approvals.value.end_of_life?.extension_days;
  return Object.entries(modelFile.value.last_starts).flatMap(([version, day]) => {
    const end = inUse(run.tree, model, version)?.endOfLife;
    if (end === undefined || valueIn(before, 'last_starts', version) === day) return [];
    return lastStartFault({ version, day, end, most, today: dayOf(run.at), modelFile: modelFile.file }) ?? [];
  });
}

/**
 * Those that model.yaml names. What was there before may have been applied, and stays: it is judged all the same, and refuses
 * nothing here. Those that model.yaml does not name are drafts, or the past.
 */
function revalidationsIn(
  place: JudgedIn,
  isNew: (one: { readonly file: string }) => boolean,
  { reference, isNamed }: Asked,
) {
  const { run, model, modelFile } = place;
  const before = once(() => reference && readApproved(reference, modelFile.file)?.value);
  const wasSaid = (version: string, day: Day) => valueIn(before(), 'revalidations', version) === day;
  const said = named(modelFile.value)
    .map(([version, day]) => ({ version, day, file: revalidationFile(model, version, day) }))
    .filter(({ file }) => isNamed?.(file) ?? true);
  const wanted = said.flatMap(({ version, day, file }) => {
    const read = revalidationOn(place, version, day);
    const found = judged(place, { version, day }, read.value, undecided(place, version, day));
    // A file that is gone, or that relc reads otherwise since, is in the history as it was recorded.
    const unread = wasSaid(version, day) ? read.diagnostics.map(asWarning) : read.diagnostics;
    return [...unread, ...(isNew({ file }) || !wasSaid(version, day) ? found : found.map(asWarning))];
  });
  const spoken = new Set(said.map(({ file }) => file));
  const drafts = datedIn(run.tree, model, 'revalidations').filter((one) => !spoken.has(one.file) && isNew(one));
  return {
    count: said.length + drafts.length,
    diagnostics: [...wanted, ...drafts.flatMap((one) => draftFaults(place, one))],
  };
}

/** One of a later day than model.yaml names is taken up by no plan, however right it is. */
function draftFaults(place: JudgedIn, { file, version, day }: Dated): readonly Diagnostic[] {
  const { run, modelFile } = place;
  const read = readDocument(run.tree, file, 'revalidation', run.shape);
  const since = own(modelFile.value.revalidations, version);
  if (since !== undefined && since > day) return read.diagnostics;
  const facts = { version, observed: since ?? 'none', expected: day, ...(since === undefined && { change: 'none' }) };
  return [
    ...read.diagnostics,
    ...judged(place, { version, day }, read.value, undecided(place, version, day)),
    asWarning({ code: 'revalidation/not-named', file, facts }),
  ];
}

/** What no state says here: all reports up to its day ask. */
const undecided = (place: ReadIn, version: string, day: Day) => {
  const one = { version, day, file: revalidationFile(place.model, version, day) };
  return { authors: [], reportedUntil: reportedUntil(place, one, undefined, { wasThere: () => true }) };
};

/**
 * What was measured beyond the thresholds is no fault of the report: it asks for something, where it is about this version and was
 * not answered since.
 */
function reportFaults(place: JudgedIn, { file, version, day }: Dated): readonly Diagnostic[] {
  const { value: report, diagnostics } = readDocument(place.run.tree, file, 'monitoring_report', place.run.shape);
  const used = inUse(place.run.tree, place.model, version);
  const found = report && used ? judgeInUse(report, { ...used, day }, judgingIn(place)) : [];
  const wrong = found.filter(({ code }) => code !== 'revalidation/thresholds');
  const counts = place.governance.thresholds.value.revalidation_trigger_days !== undefined;
  const until = report?.value.measured.window.until ?? '';
  const isAsking = counts && wrong.length === 0 && !isAnswered(place, { version, day, until });
  return [...diagnostics, ...wrong, ...(isAsking ? found.map(asWarning) : [])];
}

/** By the revalidation that model.yaml names: one of the same day answers what its data goes up to. */
function isAnswered(
  place: JudgedIn,
  report: { readonly version: string; readonly day: Day; readonly until: Day },
): boolean {
  const { version, day, until } = report;
  const last = own(place.modelFile.value.revalidations, version) ?? '';
  if (day !== last) return day < last;
  return until <= (revalidationOn(place, version, last).value?.value.measured.window.until ?? until);
}
