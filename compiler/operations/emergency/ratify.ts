// Ratification: the roles that an emergency skipped agree to it afterwards. Whoever approved it at night does not.
import { quorumFaults } from '../../apply/quorum.ts';
import { type Renewal, ratify, refuse } from '../../apply/renewal.ts';
import { type Diagnostic, isError } from '../../diagnostics/diagnostic.ts';
import { addDaysTo, dayOf } from '../../lib/time.ts';
import type { Approval } from '../../model/approval.ts';
import { isServed } from '../../model/plan.ts';
import { asksForPeople, isUnapproved, type Outcome } from '../../report/outcome.ts';
import { summaries } from '../../report/summaries.ts';
import { approvalsAmong } from '../../trust/approval.ts';
import type { SigningKey } from '../../trust/envelope.ts';
import { type Refusal, readRefusal, refusalsAmong } from '../../trust/refusal.ts';
import type { World } from '../../world/port.ts';
import { readAuthors } from '../authors.ts';
import { withApprovals } from '../given.ts';
import { verifiedJudge } from '../judge/judged.ts';
import type { OpenedModel } from '../opened-model.ts';
import { approvalsFolder, planPath, unratifiedPath } from '../plan-file.ts';
import { openReleaseKey, stateTimes } from '../release-key.ts';
import { notedRatifications } from './notes.ts';
import { type Ratifying, ratifyingOf, unratifiedFinding } from './unratified.ts';

/** Why approvals do not ratify an emergency yet, and who wrote what it brought. */
export async function ratificationFaults(opened: Ratifying, given: readonly Approval[]) {
  const { run, governance, document, emergency } = opened;
  const before = emergency.since === undefined ? null : { commit: emergency.since };
  const brought = { versions: emergency.versions };
  const authors = await readAuthors(run.repository, opened.model, brought, before, emergency.commit);
  const approvals = [...given, ...nightly(opened)];
  const { units, acted } = emergency;
  const facts = { units, acted, excluded: governance.approvals.value.excluded ?? [] };
  const input = { document, approvals, evaluator: run.evaluator, at: run.at, facts };
  const faults = quorumFaults(input, authors, emergency.required);
  // The night's approvals counted when it was applied, whatever policy or people are since. They only fill no second role.
  const isOfNight = ({ code, facts }: Diagnostic) =>
    code !== 'approve/person-twice' &&
    emergency.approvers.some(({ key }) => key === facts?.['subject']) &&
    !given.some(({ key }) => key === facts?.['subject']);
  return { authors, diagnostics: faults.filter((fault) => !isOfNight(fault)) };
}

/** The approvals of the night, as they counted: so that nobody fills a second role. */
function nightly({ emergency, governance, run }: Ratifying): readonly Approval[] {
  const entries = [...governance.trust, ...governance.people].map(({ entry }) => entry);
  return emergency.approvers.map(({ key, person, role }) => ({
    ...{ key, person, role, roles: [role], held: [], bound_to: emergency.plan_digest, not_after: addDaysTo(run.at, 1) },
    emails: [...(entries.find(({ id }) => id === key)?.emails ?? []), person],
  }));
}

/** Those that are for this emergency, and were not given at night. */
export const ofTheOthers = ({ emergency }: Ratifying, approvals: readonly Approval[]): readonly Approval[] =>
  approvals.filter(
    ({ key, role, bound_to }) =>
      bound_to === emergency.plan_digest && !emergency.approvers.some((one) => one.key === key && one.role === role),
  );

/** The signed approvals beside its plan, without those of the night: the state has them, and their keys may have ended. */
const signedByOthers = ({ emergency }: Ratifying, files: ReadonlyMap<string, Uint8Array>) => {
  const ofNight = emergency.approvers.map(({ key }) => `${key}.sigstore.json`);
  return new Map([...approvalsAmong(files)].filter(([file]) => !ofNight.includes(file)));
};

/** Signs that an emergency is ratified once everybody did, or that somebody refused to. */
export async function ratifyOpened(
  world: World,
  opened: Ratifying,
  files: ReadonlyMap<string, Uint8Array>,
): Promise<Outcome> {
  const { run, governance, emergency, model, target, state } = opened;
  const key = openReleaseKey(world, governance.trust, dayOf(run.at));
  if (key.value === undefined) return key;
  if (emergency.refused !== undefined) return { diagnostics: [unratifiedFinding(opened)], tree: run.tree };
  const renewal = await renewalOf(opened, key.value);
  const refusals = await Promise.all(
    [...refusalsAmong(files)].map(([file, bundle]) => refusalIn(opened, file, bundle)),
  );
  // One of another emergency lies beside the same plan.
  const faults = refusals.flatMap((one) => ('code' in one && one.code !== 'approve/other-plan' ? [one] : []));
  if (faults.length > 0) return { diagnostics: faults, tree: run.tree };
  // Whoever judges and whose keys count must be approved, as for a rollout.
  const broken = opened.chain?.faults ?? [];
  const [refusal] = refusals.flatMap((one) => ('code' in one ? [] : [one]));
  if (refusal !== undefined) {
    if (broken.length > 0) return { diagnostics: broken, tree: run.tree };
    const { diagnostics } = await refuse(renewal, emergency.plan_digest, refusal);
    const { at } = run;
    const { approval, reason } = refusal;
    const refused = { ...opened, emergency: { ...emergency, refused: { ...approval, reason, at, refusal: {} } } };
    const recorded = summaries.refusalRecorded(model, target.name, emergency.incident);
    return isServed(state, emergency)
      ? { diagnostics: [...diagnostics, unratifiedFinding(refused)], tree: run.tree }
      : { diagnostics, tree: run.tree, done: diagnostics.some(isError) ? [] : [recorded] };
  }
  const ratified = await withApprovals(
    world,
    opened,
    signedByOthers(opened, files),
    async ({ approvals: given, mergeRequest }) => {
      const approvals = ofTheOthers(opened, given);
      const { authors, diagnostics } = await ratificationFaults(opened, approvals);
      const faults = diagnostics.length > 0 ? diagnostics : broken;
      if (faults.length > 0) return { written: [], authors, diagnostics: faults };
      const said = { planDigest: emergency.plan_digest, approvals, ...(mergeRequest && { mergeRequest }) };
      return { ...(await ratify(renewal, said)), authors };
    },
    () => notedRatifications(world, opened),
  );
  const isDone = 'written' in ratified && ratified.written.length > 0 && !ratified.diagnostics.some(isError);
  const late = run.at >= emergency.until ? emergency.until : undefined;
  const done = isDone ? [summaries.ratified(model, target.name, emergency.incident, late)] : [];
  return { diagnostics: ratified.diagnostics, tree: run.tree, done };
}

/** The state that the next one follows. */
async function renewalOf(opened: Ratifying, key: SigningKey): Promise<Renewal> {
  const { run, governance, state, bytes, model, registry } = opened;
  const judge = await verifiedJudge(opened, state);
  return {
    ...{ model, state, bytes, registry, at: run.at, key },
    ...{ ...stateTimes(governance), ...(judge && { judge }) },
  };
}

/** A refusal by somebody who might as well ratify it. */
export async function refusalIn(opened: Ratifying, file: string, bundle: Uint8Array): Promise<Refusal | Diagnostic> {
  const { emergency, governance, run, model, target } = opened;
  const refused = { digest: emergency.plan_digest, target: target.name, model };
  const refusal = readRefusal(file, bundle, refused, governance.trust, dayOf(run.at));
  if ('code' in refusal) return refusal;
  const { key, role } = refusal.approval;
  const expected = Object.keys(emergency.required);
  if (!expected.includes(role))
    return { code: 'emergency/may-not-refuse', file, facts: { subject: key, observed: role, expected } };
  const { diagnostics } = await ratificationFaults(opened, [refusal.approval]);
  const fault = diagnostics.find((one) => !asksForPeople(one) && one.facts?.['subject'] === key);
  return fault === undefined ? refusal : { file, ...fault };
}

/** Ratifies what can be, with the approvals where `relc plan` writes plans. Who is still missing is no fault until it is late. */
export async function ratifyPending(world: World, place: OpenedModel, plans: string): Promise<Outcome> {
  const file = planPath(plans, place.target.name, place.model);
  const beside = world.files.folder(approvalsFolder(file));
  const diagnostics: Diagnostic[] = [];
  for (const opened of ratifyingOf(place)) {
    const kept = world.files.folder(approvalsFolder(unratifiedPath(file, opened.emergency.plan_digest)));
    const outcome = await ratifyOpened(world, opened, new Map([...beside, ...kept]));
    // Each is a state of its own: the next run goes on with the others.
    if (outcome.done?.length) return outcome;
    // Where a forge cannot say who ratified it, signatures can.
    const found = outcome.diagnostics.filter(({ code }) => !code.startsWith('forge/'));
    diagnostics.push(...(isUnapproved(found) ? [unratifiedFinding(opened)] : outcome.diagnostics));
  }
  return { diagnostics };
}
