// relc approve FILE --key K: signs an approval of the plan that the repository gives, if the file contains that plan
// and apply would count the approval.
import { join } from 'node:path';
import { asWarning, type Diagnostic, isError } from '../diagnostics/diagnostic.ts';
import type { Language } from '../diagnostics/entry.ts';
import { dayOf } from '../lib/time.ts';
import { peopleWords } from '../model/plan.ts';
import { asksForPeople, type Outcome } from '../report/outcome.ts';
import { summaries } from '../report/summaries.ts';
import { approvalsAmong, approve, readApprovals } from '../trust/approval.ts';
import type { World } from '../world/port.ts';
import { type Approvable, approvable, ratifiable } from './approvable.ts';
import { pageLines } from './decision.ts';
import { ratifyingBy, unratifiedFindings } from './emergency/unratified.ts';
import { approvalsFolder, comparePlan, namedFile, type OpenedPlan, openPlan } from './plan-file.ts';

export interface ApproveOptions {
  readonly key: string;
  readonly role?: string;
}

export async function approvePlan(
  world: World,
  named: string,
  options: ApproveOptions,
  lang: Language = 'en',
): Promise<Outcome> {
  const file = namedFile(world, named);
  const { value: key, diagnostics } = world.keys.signing(options.key);
  if (key === undefined) return { diagnostics };
  const opened = await openPlan(world, file);
  if (opened.value === undefined) return opened;
  const { run, governance } = opened.value;
  const { tree } = run;
  const ratifying = ratifyingBy(opened.value);
  // What was applied is named by its digest in the signed state: it is not computed again.
  const compared = ratifying ? ratifiable(ratifying, opened.value.document) : await planned(world, opened.value);
  if ('diagnostics' in compared) return { diagnostics: compared.diagnostics, tree };
  const { plan } = compared;
  const applied = ratifying && { serial: ratifying.state.serial };
  const about = () => pageLines(world, file, opened.value, compared, lang, { applied });
  const entry = governance.trust.find((signer) => signer.hint === key.hint)?.entry;
  const days = governance.approvals.value.expires_after_days;
  const signed = approve(plan, { key, entry, commit: tree.origin }, options.role, run.at, days);
  if (signed.value === undefined || entry === undefined)
    return { diagnostics: signed.diagnostics, lines: (await about()).lines, tree };
  const { role, notAfter, bundle } = signed.value;
  const written = join(approvalsFolder(file), `${entry.id}.sigstore.json`);
  const beside = approvalsAmong(world.files.folder(approvalsFolder(file)));
  const found = await findingsOf(`${entry.id}.sigstore.json`, bundle, beside, opened.value, compared);
  if (found.some(isError)) return { diagnostics: found, lines: (await about()).lines, tree };
  world.files.write(written, bundle);
  return {
    diagnostics: found,
    ...(await about()),
    done: [summaries.approved(entry.person, role, notAfter, plan.plan_digest, ratifying !== undefined)],
    result: { role, key: entry.id, not_after: notAfter, plan_digest: plan.plan_digest, file: written },
  };
}

/** The plan that was computed here, when the file names it; otherwise how they differ. */
async function planned(
  world: World,
  opened: OpenedPlan,
): Promise<Approvable | { readonly diagnostics: readonly Diagnostic[] }> {
  const compared = await comparePlan(world, opened);
  if ('differences' in compared) return { diagnostics: compared.differences };
  if ('diagnostics' in compared) return compared;
  // It would say nothing, and pass for the plan that somebody meant.
  if (compared.planned.body.changes.length === 0)
    return { diagnostics: [{ code: 'apply/nothing-to-do' }, ...unratifiedFindings(opened)] };
  return approvable(opened, compared.planned);
}

/** What apply would say about this approval beside the existing ones, so that the signer learns it now. */
async function findingsOf(
  name: string,
  bundle: Uint8Array,
  beside: ReadonlyMap<string, Uint8Array>,
  { run, governance }: OpenedPlan,
  { judge, required }: Approvable,
): Promise<readonly Diagnostic[]> {
  if (await run.repository.history.isShallow()) return [{ code: 'apply/shallow-history' }];
  const read = (files: ReadonlyMap<string, Uint8Array>) => readApprovals(files, governance.trust, dayOf(run.at));
  const own = read(new Map([[name, bundle]]));
  if (own.value === undefined) return own.diagnostics;
  const others = read(new Map([...beside].filter(([file]) => file !== name))).value ?? [];
  const [given] = own.value;
  const faults = await judge([...others, ...own.value]);
  // Empty roles and the approvals of others are no reason against this one.
  const against = faults.filter(
    (fault) => !asksForPeople(fault) && !others.some(({ key }) => key === fault.facts?.['subject']),
  );
  if (given === undefined || Object.hasOwn(required, given.role) || asksForAnybody(required, await judge(others)))
    return against;
  // It would pass for one that somebody waits for. What judges here need not be approved: then apply may ask for that role.
  const facts = { subject: given.key, role: given.role, expected: peopleWords(required) };
  return [...against, asWarning({ code: 'approve/not-asked', facts })];
}

/** Whether only a second person is missing, in whatever role: the roles ask for one, or are filled by people who count as one. */
function asksForAnybody(required: Readonly<Record<string, number>>, faults: readonly Diagnostic[]): boolean {
  const said = faults.map(({ code }) => code);
  const people = Object.values(required).reduce((sum, number) => sum + number, 0);
  return said.includes('approve/second-person') && (people < 2 || !said.includes('approve/missing-role'));
}
