// What a repository says of versions in use: which were validated again, and which ask for it by what was measured of them.
import type { Model, Revalidation } from '../../schemas/generated/documents.ts';
import { asWarning, type Diagnostic, failed, type Result } from '../diagnostics/diagnostic.ts';
import { isOfTime } from '../diagnostics/waivable.ts';
import { modelFileOf } from '../document/past.ts';
import { readDocument } from '../document/read.ts';
import { type Decided, judgeInUse } from '../gate/index.ts';
import { digestOf } from '../lib/digest.ts';
import { canonical } from '../lib/json.ts';
import { own } from '../lib/own.ts';
import { type Day, dayOf } from '../lib/time.ts';
import { datedIn, type InUse, inUse } from '../load/index.ts';
import { endOf, isLive } from '../model/lifetime.ts';
import type { PastValue } from '../model/past.ts';
import type { State, VersionState } from '../model/plan.ts';
import type { Document, Governance } from '../model/release.ts';
import {
  type BeyondThresholds,
  type Occasion,
  revalidationFile,
  type Standing,
  standingOf,
  type Validated,
  withinReach,
} from '../model/revalidation.ts';
import { ownerOf } from './holders.ts';
import type { OpenedModel } from './opened-model.ts';
import type { Run } from './opened-run.ts';

export interface ReadIn {
  readonly run: Pick<Run, 'tree' | 'shape' | 'at' | 'evaluator'>;
  readonly model: string;
  readonly governance: Governance;
}

/** Where revalidations are judged, and not reports alone. */
export interface JudgedIn extends ReadIn {
  readonly modelFile: Document<Model>;
  /** What the model's facts were since its last signed state. */
  readonly past?: readonly PastValue[];
}

/** By version, what a state does not know yet of those of its own, and of those that it takes, that were validated again. */
export async function revalidationsSince(
  place: JudgedIn,
  state: Pick<State, 'versions'> | null,
  fresh: readonly string[],
  authorsOf: (version: string) => Promise<readonly string[]>,
): Promise<Result<ReadonlyMap<string, Revalidation>>> {
  const found = new Map<string, Revalidation>();
  const diagnostics: Diagnostic[] = [];
  for (const [version, day] of named(place.modelFile.value)) {
    const applied = own(state?.versions, version);
    if (applied === undefined && !fresh.includes(version)) continue;
    const before = applied?.revalidated;
    if (before !== undefined && day < before.on) {
      const facts = { model: place.model, version, observed: day, expected: before.on };
      diagnostics.push({ code: 'revalidation/earlier', ...lineOf(place, version), facts });
      continue;
    }
    const read = revalidationOn(place, version, day);
    if (before?.on === day) diagnostics.push(...changedSince(place, version, read.value, before));
    else {
      const report = openReport(place, version, before?.on);
      const authors = await authorsOf(version);
      diagnostics.push(
        ...read.diagnostics,
        ...judged(place, { version, day }, read.value, { authors, reportedUntil: report?.until }),
      );
      if (read.value !== undefined) found.set(version, read.value.value);
    }
  }
  return diagnostics.length > 0 ? { value: undefined, diagnostics } : { value: found, diagnostics };
}

/**
 * What is found in a release that was approved, without days that ask nobody for anything: those of a version that no alias names, and
 * one that is validated again. Then the next day of that counts.
 */
export function findingsThatCount(
  { run, model, modelFile }: Pick<JudgedIn, 'run' | 'model' | 'modelFile'>,
  version: string,
  found: readonly Diagnostic[],
): readonly Diagnostic[] {
  const isDay = ({ code, facts }: Diagnostic) => isOfTime(code) && facts?.['mend'] !== 'new';
  if (!found.some(isDay)) return found;
  const { aliases, versions, revalidations } = modelFile.value;
  if (own(versions, version) !== 'Deprecated' && !Object.values(aliases).includes(version))
    return found.filter((one) => !isDay(one));
  const day = own(revalidations, version);
  const file = revalidationFile(model, version, day ?? '');
  const { result, next } = readDocument(run.tree, file, 'revalidation', run.shape).value?.value ?? {};
  if (result !== 'passed' || next === undefined) return found;
  return found.flatMap((one) => {
    if (!isDay(one) || one.facts?.['mend'] !== 'revalidate') return [one];
    const facts = { ...one.facts, observed: next };
    return next > dayOf(run.at) ? [] : [{ ...one, file, pointer: '/next', facts }];
  });
}

/** Of versions that are of use: what was retired has a past that nobody asks for. */
export const named = ({ revalidations = {}, versions }: Model): readonly (readonly [string, Day])[] =>
  Object.entries(revalidations).filter(([version]) => isLive(own(versions, version)));

export const lineOf = ({ modelFile }: JudgedIn, version: string) => ({
  file: modelFile.file,
  pointer: `/revalidations/${version}`,
});

export function revalidationOn(place: JudgedIn, version: string, day: Day): Result<Document<Revalidation>> {
  const { run, model } = place;
  const expected = revalidationFile(model, version, day);
  if (!run.tree.files.has(expected)) {
    const facts = { model, version, day, expected };
    return failed({ code: 'revalidation/missing', ...lineOf(place, version), facts });
  }
  return readDocument(run.tree, expected, 'revalidation', run.shape);
}

/** What was recorded stays as it was; a file that is gone since is in the history alone, and stops nothing. */
function changedSince(
  { model }: ReadIn,
  version: string,
  document: Document<Revalidation> | undefined,
  { on, evidence }: NonNullable<VersionState['revalidated']>,
): readonly Diagnostic[] {
  const observed = document && digestOf(canonical(document.value));
  return observed === undefined || observed === evidence
    ? []
    : [
        {
          ...{ code: 'revalidation/changed', file: revalidationFile(model, version, on) },
          facts: { model, version, observed, expected: evidence },
        },
      ];
}

export function judged(
  place: JudgedIn,
  { version, day }: { readonly version: string; readonly day: Day },
  document: Document<Revalidation> | undefined,
  decided: Pick<Decided, 'authors' | 'reportedUntil'>,
): readonly Diagnostic[] {
  const used = inUse(place.run.tree, place.model, version);
  if (document === undefined || used === undefined) return [];
  const { modelFile, past = [] } = place;
  const { last_starts: lastStarts } = modelFile.value;
  // Whoever lets it start longer has it validated again for these days: that plan goes first.
  const endOfLife = endOf({ end_of_life: used.endOfLife, last_start: own(lastStarts, version) });
  const about = { ...used, day, endOfLife };
  return judgeInUse(document, about, judgingIn(place), { ...decided, modelFile: modelFile.value, past });
}

export const judgingIn = ({ run, governance }: ReadIn) => ({
  governance,
  evaluator: run.evaluator,
  today: dayOf(run.at),
});

/**
 * The first report beyond the thresholds since a day. One that is not about this version, or is of a day to come, asks for nothing:
 * whoever may write to the repository must not be able to do more than to have a version looked at.
 */
export function openReport(place: ReadIn, version: string, since: Day | undefined): BeyondThresholds | undefined {
  const { run, model, governance } = place;
  if (governance.thresholds.value.revalidation_trigger_days === undefined) return undefined;
  const used = inUse(run.tree, model, version);
  const reports = datedIn(run.tree, model, 'monitoring').filter(
    (one) => one.version === version && (since === undefined || one.day > since),
  );
  if (used === undefined || reports.length === 0) return undefined;
  return run.evaluator.together(() => {
    for (const report of reports) {
      const beyond = beyondThresholds(place, used, report);
      if (beyond !== undefined) return beyond;
    }
    return undefined;
  });
}

function beyondThresholds(
  place: ReadIn,
  used: InUse,
  { file, day }: { readonly file: string; readonly day: Day },
): BeyondThresholds | undefined {
  const { value: report } = readDocument(place.run.tree, file, 'monitoring_report', place.run.shape);
  const found = report && judgeInUse(report, { ...used, day }, judgingIn(place));
  // A cost that nobody can compare hides nothing else.
  const measured = found?.filter(({ code }) => code !== 'revalidation/currency') ?? [];
  if (!report || measured.length === 0 || measured.some(({ code }) => code !== 'revalidation/thresholds'))
    return undefined;
  const occasions = new Set(measured.flatMap(({ pointer = '' }) => own(occasionOf, pointer.split('/')[2] ?? '') ?? []));
  return { file, day, until: report.value.measured.window.until, occasions: [...occasions] };
}

const occasionOf: Readonly<Record<string, Occasion>> = { psi: 'drift', fairness: 'fairness', slos: 'kpi' };

/** How a version stands by its state; `news` is what a plan takes up in the state. */
export function versionStanding(place: ReadIn, version: string, applied: Validated): Standing {
  const { thresholds, notifications } = place.governance;
  const days = {
    afterReport: thresholds.value.revalidation_trigger_days,
    notice: notifications?.value.revalidation_notice_days ?? 0,
  };
  const report = openReport(place, version, applied.revalidated?.on);
  return standingOf(applied, report, days, dayOf(place.run.at));
}

/** How each version within reach stands. */
export const standingsOf = (
  run: ReadIn['run'] & Pick<Run, 'modelFile'>,
  model: string,
  governance: Governance,
  state: Pick<State, 'aliases' | 'versions' | 'way_back'>,
): ReadonlyMap<string, Standing> =>
  new Map(
    withinReach(state, dayOf(run.at)).map(([version, applied]) => [
      version,
      versionStanding({ run, model, governance }, version, applied),
    ]),
  );

/** Who looks is told of what is due, and of what is overdue: it stops no start. */
export function revalidationFindings(place: OpenedModel, state: State): readonly Diagnostic[] {
  const { run, model, governance, target } = place;
  return [...standingsOf(run, model, governance, state)].flatMap(([version, { is, by, cause, report }]) =>
    is === 'ok'
      ? []
      : [
          asWarning({
            code: is === 'due' ? 'revalidation/due' : 'revalidation/overdue',
            file: report?.file ?? modelFileOf({ model }),
            facts: {
              ...{ model, version, target: target.name, by, owner: ownerOf(place) ?? 'owner' },
              ...(cause !== 'date' && { change: cause }),
              ...(report && { since: report.day, occasions: report.occasions }),
            },
          }),
        ],
  );
}
