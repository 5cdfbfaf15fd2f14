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
import { inUse } from '../load/index.ts';
import { endOf, isLive } from '../model/lifetime.ts';
import type { PastValue } from '../model/past.ts';
import type { State, VersionState } from '../model/plan.ts';
import type { Document, Governance } from '../model/release.ts';
import { revalidationFile, type Standing, standingOf, type Validated, withinReach } from '../model/revalidation.ts';
import { ownerOf } from './holders.ts';
import { type Arrivals, arrivalsOf, judgingIn, openReport, type ReadIn, reportedUntil } from './monitoring.ts';
import type { OpenedModel } from './opened-model.ts';
import type { OpenedRun } from './opened-run.ts';

/** Where days count. */
interface Arrived {
  readonly arrivals: Arrivals;
}

/** Where revalidations are judged, and not reports alone. */
export interface JudgedIn extends ReadIn {
  readonly modelFile: Document<Model>;
  /** What the model's facts were since its last signed state. */
  readonly past?: readonly PastValue[];
}

/** By version, what a state does not know yet of those of its own, and of those that it takes, that were validated again. */
export async function revalidationsSince(
  place: JudgedIn & Arrived,
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
      const file = revalidationFile(place.model, version, day);
      const reported = reportedUntil(place, { version, day, file }, before, place.arrivals);
      const asked = { authors: await authorsOf(version), reportedUntil: reported, validatedUntil: before?.data_until };
      diagnostics.push(...read.diagnostics, ...judged(place, { version, day }, read.value, asked));
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
  decided: Pick<Decided, 'authors' | 'reportedUntil' | 'validatedUntil'>,
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

/** How a version stands by its state. */
export function versionStanding(place: ReadIn & Arrived, version: string, applied: Validated): Standing {
  const { thresholds, notifications } = place.governance;
  const days = {
    afterReport: thresholds.value.revalidation_trigger_days,
    notice: notifications?.value.revalidation_notice_days ?? 0,
  };
  const report = openReport(place, version, applied.revalidated, place.arrivals);
  return standingOf(applied, report, days, dayOf(place.run.at));
}

/** How each version within reach stands. */
export async function standingsOf(
  run: OpenedRun,
  model: string,
  governance: Governance,
  state: Pick<State, 'aliases' | 'versions' | 'way_back'>,
): Promise<ReadonlyMap<string, Standing>> {
  const place = { run, model, governance, arrivals: await arrivalsOf(run, model) };
  return new Map(
    withinReach(state, dayOf(run.at)).map(([version, applied]) => [version, versionStanding(place, version, applied)]),
  );
}

/** Who looks is told of what is due, and of what is overdue: it stops no start. */
export async function revalidationFindings(place: OpenedModel, state: State): Promise<readonly Diagnostic[]> {
  const { run, model, governance, target } = place;
  return [...(await standingsOf(run, model, governance, state))].flatMap(([version, { is, by, cause, report }]) =>
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
