// relc status: what callers get, what differs from what was approved, and what waits for what.
import { type Diagnostic, isError, type Result } from '../diagnostics/diagnostic.ts';
import type { Language } from '../diagnostics/entry.ts';
import { own } from '../lib/own.ts';
import { dayOf } from '../lib/time.ts';
import type { State } from '../model/plan.ts';
import type { Ended } from '../plan/index.ts';
import { asksForPeople, type Outcome } from '../report/outcome.ts';
import type { Next } from '../report/report.ts';
import type { World } from '../world/port.ts';
import { acknowledgementFindings } from './acknowledged.ts';
import { judgeOpened } from './apply.ts';
import { isReached } from './desired.ts';
import { driftOpened } from './drift.ts';
import { each, type PlacesOptions } from './each.ts';
import { unratifiedFindings } from './emergency/unratified.ts';
import { endFindings } from './ending.ts';
import { versionBefore, whoGoesBack } from './goes-back.ts';
import { ownerOf } from './holders.ts';
import { orUnreachable } from './observing.ts';
import { countingOf, type OpenedModel } from './opened-model.ts';
import { owedFindings } from './owed.ts';
import { onlyMends, propose } from './propose.ts';
import { type Proven, provenFindings, provenHere } from './proven.ts';
import { revalidationFindings } from './revalidations.ts';
import { overdueFindings } from './second-line.ts';
import { summary, wantedStages } from './summary.ts';
import { scheduleFindings, unrenewedFindings } from './unrenewed.ts';

export async function listStatus(
  world: World,
  models: readonly string[] = [],
  options: PlacesOptions = {},
  language: Language = 'en',
): Promise<Outcome> {
  const visited: OpenedModel[] = [];
  const outcome = await each(world, models, options, async (place, plans) => {
    visited.push(place);
    const drift = await driftOpened(place);
    const outcome = await propose(world, place, plans, async (_, opened, approvals, found) => {
      const { diagnostics } = onlyMends(opened.document)
        ? { diagnostics: [] }
        : await judgeOpened(world, opened, approvals);
      return { diagnostics: [...diagnostics, ...found.filter((one) => !isError(one))] };
    });
    const said = new Set(outcome.diagnostics.map(({ code }) => code));
    const state = countingOf(place).value;
    const ended = await endFindings(place, state ?? null);
    const proven = await provenIn(place, state);
    const overdue = [...overdueFindings(place), ...(state ? await revalidationFindings(place, state) : [])];
    const left = [...unratifiedFindings(place), ...overdue, ...ended.findings, ...proven.diagnostics].filter(
      ({ code }) => !said.has(code),
    );
    const told = [...(await owedFindings(world, place)), ...(await acknowledgementFindings(place))];
    const diagnostics = [...drift, ...outcome.diagnostics, ...left, ...unrenewedFindings(place), ...told];
    const lines = [summaryOf(place, state, { ...outcome, ended: ended.free }, language, proven.value)];
    return { ...outcome, diagnostics, lines, next: nextOf(place, diagnostics) };
  });
  // It is the same for all of them.
  const schedule = visited[0] === undefined ? [] : await scheduleFindings(world, visited[0]);
  return { ...outcome, diagnostics: [...outcome.diagnostics, ...schedule], linesFirst: true };
}

/** What people can do about the worst of it: a moment comes by itself. */
function nextOf({ model, target }: OpenedModel, diagnostics: readonly Diagnostic[]): readonly Next[] {
  const said = diagnostics.filter(isError);
  if (said.some(({ code }) => code === 'registry/drift'))
    return [{ command: `relc restore ${model} --target ${target.name}`, once: 'not-meant' }];
  return said.some(asksForPeople) ? [{ command: `relc plan ${model} --target ${target.name}` }] : [];
}

/** Whoever cannot ask says the rest. */
async function provenIn(place: OpenedModel, state: State | null | undefined): Promise<Result<readonly Proven[]>> {
  if (!state) return { value: [], diagnostics: [] };
  const found = await orUnreachable(() => provenHere(place, state));
  if (found.value === undefined) return { value: [], diagnostics: found.diagnostics };
  return { value: found.value, diagnostics: provenFindings(place, state, found.value) };
}

function summaryOf(
  place: OpenedModel,
  state: State | null | undefined,
  { diagnostics, ended }: Outcome & { readonly ended: readonly Ended[] },
  language: Language,
  proven: readonly Proven[] = [],
): string {
  const { model, target, run, observed } = place;
  // The state knows the name that the alias had when it was signed.
  const signed = Object.keys(state?.aliases ?? {});
  const alias = signed.includes(target.alias) ? target.alias : (signed[0] ?? target.alias);
  const shown = {
    model,
    target: target.name,
    ...{ alias, named: own(observed.aliases, alias) },
    state,
    wanted: wantedStages(run, model),
    today: dayOf(run.at),
    back: state ? { version: versionBefore(place, state), ...whoGoesBack(place) } : undefined,
    owner: ownerOf(place),
    proven: proven.flatMap(({ kind, version, last }) =>
      last ? [{ kind, version, day: dayOf(last.checked_at), result: last.result }] : [],
    ),
    ended,
    waits: diagnostics.some(isError) && !isReached(run, target, model, state ?? null),
  };
  return summary(shown, language);
}
