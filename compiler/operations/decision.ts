// What whoever approves a plan must know: gathered from the plan and the tree, never from words in a file.
import type { Target } from '../../schemas/generated/documents.ts';
import {
  type Coming,
  type Decision,
  decisionPage,
  firstScreen,
  goingOn,
  type Page,
  wholePage,
} from '../decision/index.ts';
import type { Language } from '../diagnostics/entry.ts';
import { compatibilityOf } from '../gate/contracts.ts';
import { own } from '../lib/own.ts';
import { dayOf } from '../lib/time.ts';
import { comparedWith } from '../load/approved.ts';
import { mayStart } from '../model/lifetime.ts';
import { extendedIn, isRefused, type PlanBody, stateChange } from '../model/plan.ts';
import type { Governance, Previous } from '../model/release.ts';
import { chain } from '../plan/index.ts';
import type { Outcome } from '../report/outcome.ts';
import type { World } from '../world/port.ts';
import { type Approvable, approvalsHad } from './approvable.ts';
import { whoGoesBack } from './goes-back.ts';
import { arrivalsOf } from './monitoring.ts';
import { orUnreachable } from './observing.ts';
import { type OpenedPlan, shownPath } from './plan-file.ts';
import type { Planned } from './plan-model.ts';
import { type Proven, provenForPlan } from './proven.ts';
import type { ReadModel } from './read-model.ts';
import { versionStanding } from './revalidations.ts';
import { whenOf } from './when.ts';

/** A plan that is known to be the repository's, or to be the one that was applied: then nothing is planned. */
export interface DecidedPlan {
  readonly body: PlanBody;
  readonly digest: string;
  readonly commit: string;
  readonly file: string;
  readonly planned: Planned | undefined;
  readonly applied?: Decision['applied'] | undefined;
  readonly had?: Decision['had'];
  /** When the way back was last rehearsed; null where that is not asked. */
  readonly proven: Proven | null;
}

export async function decisionOf(
  world: World,
  read: ReadModel,
  target: Target,
  governance: Governance,
  { body, digest, commit, file, planned, applied, had, proven }: DecidedPlan,
): Promise<Decision> {
  const { serving, releases } = body;
  // Their numbers ascend.
  const fresh = Object.keys(releases);
  const main = serving.next !== serving.now && serving.next !== null ? serving.next : fresh.at(-1);
  const { exceptions } = governance.exceptions.value;
  // The signed state says whether there were any.
  const waived = [...goingOn({ plan: body })].flatMap(([version, { exceptions_until: until }]) =>
    until === null ? [] : [`${body.model}/${version}`],
  );
  const extended = extendedIn(body).flatMap(([version]) => (fresh.includes(version) ? [] : [version]));
  const about = (version: string) => comingOf(read, governance, body, planned, version);
  return {
    ...{ plan: body, digest, commit, at: read.run.at, alias: target.alias },
    file: shownPath(read.run.repository, file),
    model: read.loaded.models[0]?.document?.value,
    coming: main === undefined ? undefined : about(main),
    others: [...fresh, ...extended].filter((version) => version !== main).flatMap((version) => about(version) ?? []),
    regressions: governance.thresholds.value.regressions,
    exceptions: exceptions.filter(({ id }) => body.exceptions_used.includes(id)),
    reported: await reportedOn(read, governance, body),
    approvedWith: exceptions.filter(({ subject }) => waived.includes(subject.release)),
    // What waives a finding is told as what it is.
    warned: [...new Set((planned?.warnings ?? []).map(({ code }) => code))].filter((code) => code !== 'exception/used'),
    when: await whenOf(world, read, target, governance, body),
    ...lastWayBack(read, body, planned),
    goesBack: whoGoesBack({ target, run: read.run, governance, read: () => read }),
    hasForge: governance.approvals.value.gitlab !== undefined,
    ...(proven && { drilled: drilledOf(proven) }),
    ...(applied && { applied }),
    ...(had && { had }),
  };
}

/** The first screen of the page of a plan that was opened, with the approvals that it has now. */
export async function pageLines(
  world: World,
  file: string,
  opened: OpenedPlan,
  about: Approvable,
  lang: Language,
  more: { readonly all?: boolean; readonly applied?: Decision['applied'] | undefined } = {},
): Promise<Required<Pick<Outcome, 'lines' | 'next'>>> {
  const { run, target, read, document } = opened;
  const { governance } = run;
  if (governance.value === undefined) return { lines: [], next: [] };
  const { plan: body, plan_digest: digest } = about.plan;
  const commit = about.planned ? run.tree.origin : document.context.commit;
  const had = await approvalsHad(world, file, opened, about);
  const { planned } = about;
  // The page is told as well where nobody can be asked.
  const proven = await orUnreachable(async () => planned && provenForPlan(opened, planned.state, body));
  const decision = await decisionOf(world, read(), target, governance.value, {
    ...{ body, digest, commit, file, planned: about.planned, proven: proven.value ?? null },
    ...(had && { had }),
    applied: more.applied,
  });
  return shownPage(decisionPage(decision, lang), more.all);
}

/** What of a page is printed; the command that comes next ends what is said. */
export const shownPage = (page: Page, all = false): Required<Pick<Outcome, 'lines' | 'next'>> => ({
  lines: [all ? wholePage(page) : firstScreen(page)],
  next: page.next === undefined ? [] : [page.next],
});

/** What jobs measured of versions that go on: a report stands in the repository alone. */
async function reportedOn({ run }: ReadModel, governance: Governance, plan: PlanBody): Promise<Decision['reported']> {
  const { model } = plan;
  const place = { run, model, governance, arrivals: await arrivalsOf(run, model) };
  return new Map(
    [...goingOn({ plan })].flatMap(([version, after]) => {
      const { report } = versionStanding(place, version, after);
      return report === undefined ? [] : [[version, report] as const];
    }),
  );
}

/** A rollback leads only to Approved versions: whoever deprecates the last of them must see that. */
function lastWayBack({ known, run }: ReadModel, body: PlanBody, planned: Planned | undefined) {
  const { serving, rollback_target: left } = body;
  const { before, after } = stateChange(body) ?? {};
  if (serving.next === null || left !== null) return {};
  const version = chain({ releases: known }, serving.next).find((one) => {
    const was = own(before?.versions, one);
    const isThere = was?.stage === 'Approved' && mayStart(was, dayOf(run.at));
    return isThere && own(after?.versions, one)?.stage !== 'Approved' && !isRefused(planned?.state ?? null, one);
  });
  const stage = own(after?.versions, version ?? '')?.stage;
  return version === undefined || stage === undefined ? {} : { lastWayBack: { version, stage } };
}

const drilledOf = ({ version, last, passed }: Proven): NonNullable<Decision['drilled']> => ({
  version,
  ...(last && { last: { day: dayOf(last.checked_at), result: last.result, findings: last.findings.length } }),
  ...(passed && { passed: dayOf(passed.checked_at) }),
});

function comingOf(
  read: ReadModel,
  governance: Governance,
  { releases, serving }: PlanBody,
  planned: Planned | undefined,
  version: string,
): Coming | undefined {
  const loaded = read.loaded.releases.find((one) => one.version === version);
  if (loaded === undefined) return undefined;
  const judged = planned?.judged.find((one) => one.version === version);
  const replaced = own(releases, version)?.replaces ?? serving.now ?? 'none';
  const before = judged ? judged.previous : approvedBefore(read, replaced);
  return {
    version,
    documents: comparedWith(read.run.tree, loaded, judged === undefined),
    before,
    compatibility: judged?.compatibility ?? compatibilityOf(loaded, before),
    signers: (judged?.signers ?? []).map(({ document, key }) => ({ document, person: personOf(governance, key) })),
  };
}

function approvedBefore(read: ReadModel, version: string): Previous | undefined {
  const loaded = read.loaded.releases.find((one) => one.version === version);
  return loaded && comparedWith(read.run.tree, loaded, true);
}

const personOf = ({ trust, keyless }: Governance, key: string): string =>
  [...trust, ...(keyless?.identities ?? [])].find(({ entry }) => entry.id === key)?.entry.person ?? key;
