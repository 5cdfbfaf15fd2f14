// Who approves the next step, by the judge before it. A newer relc may have written these documents: fields that are not
// known are passed over, and whatever is needed and cannot be read refuses.
import type { GitLab, TrustedKey } from '../../schemas/generated/documents.ts';
import { type Diagnostic, failed, type Result } from '../diagnostics/diagnostic.ts';
import { parseDocument } from '../document/parse.ts';
import { hasShape } from '../document/validators.ts';
import { isObject, type Json, textIn, valueIn } from '../lib/json.ts';
import { own } from '../lib/own.ts';
import { eachPersonOnce, sameName } from '../lib/person.ts';
import type { Day } from '../lib/time.ts';
import { approvalsFile, keysFile, peopleFile, targetsFile, trustFolder } from '../model/policies.ts';
import { isEmbedded } from '../model/target.ts';
import type { Person, TrustedSigner } from '../model/trust.ts';
import { isRevoked, maySign } from '../trust/key.ts';
import { approverRoles, rolesForAll } from '../trust/roles.ts';
import { type Leaver, withLeavers } from '../trust/roster.ts';
import { signerOf, withAllAddresses } from '../trust/trust.ts';

/** Role to number of people. */
export type Required = Readonly<Record<string, number>>;

export interface JudgePolicy {
  readonly require: Required;
  /** The highest number for each role over this, all rules and those of emergencies and standard releases: a rollback needs them, too. */
  readonly asked: Required;
  /** Where merge requests are approved. */
  readonly gitlab: GitLab | undefined;
  readonly signers: readonly TrustedSigner[];
  readonly people: readonly Person[];
}

type RolesOn = (entry: TrustedKey, day: Day) => readonly string[];

/** Roles that too few people could fill on a day, of those that the step after asks for, or that others do. */
export function lockedOut(
  { signers, people, require }: JudgePolicy,
  day: Day,
  asks: Required = require,
  rolesOn: RolesOn = rolesForAll,
): readonly Diagnostic[] {
  const entries = [...signers, ...people].map(({ entry }) => entry);
  const able = entries.filter((entry) => maySign(entry, day) && !isRevoked(entry, day));
  return Object.entries(asks).flatMap(([role, expected]): Diagnostic[] => {
    const holders = able.filter((entry) => rolesOn(entry, day).includes(role));
    const observed = new Set(holders.map(({ person }) => sameName(person))).size;
    return observed < expected
      ? [{ code: 'judge/locks-out', file: approvalsFile, facts: { role, observed, expected } }]
      : [];
  });
}

/** The same of those that any approval asks for, which may be held for some models, and of those of the next step. */
export function allLockedOut(policy: JudgePolicy, day: Day): readonly Diagnostic[] {
  const asked = lockedOut(policy, day, policy.asked, approverRoles);
  const named = asked.map(({ facts }) => facts?.['role']);
  return [...asked, ...lockedOut(policy, day).filter(({ facts }) => !named.includes(facts?.['role']))];
}

/**
 * Whether a policy leaves at least two people who can approve, two whose keys can break the glass, and in each role as
 * many as a rule asks for, unless there were fewer before. Otherwise one person could revoke all others, or stop every
 * rollback.
 */
export function keepsPeople(before: JudgePolicy, after: JudgePolicy | undefined, day: Day): boolean {
  if (after === undefined) return false;
  const leaves = (number: number, peopleOf: (policy: JudgePolicy) => number): boolean =>
    peopleOf(after) >= Math.min(number, peopleOf(before));
  const all = ({ signers, people }: JudgePolicy) => [...signers, ...people];
  return (
    leaves(2, (policy) => peopleIn(all(policy), day)) &&
    leaves(2, ({ signers }) => peopleIn(signers, day)) &&
    Object.entries(before.asked).every(([role, number]) => leaves(number, (policy) => peopleIn(all(policy), day, role)))
  );
}

/** How many different people may approve on a day, the judge or in one role, and are not to be revoked later. */
function peopleIn(keys: readonly { readonly entry: TrustedKey }[], day: Day, role?: string): number {
  const able = keys.filter(({ entry }) => {
    const isHeld = role === undefined ? rolesForAll(entry, day).length > 0 : approverRoles(entry, day).includes(role);
    return maySign(entry, day) && entry.revoked === undefined && isHeld;
  });
  return eachPersonOnce(able.map(({ entry }) => entry)).length;
}

type Files = ReadonlyMap<string, Uint8Array>;

/** The policy of a judge, from its documents. Sample keys count where all targets are `file:` ones. */
export function readJudgePolicy(files: Files, commit: string, countsSamples = false): Result<JudgePolicy> {
  const approvals = readYaml(files, approvalsFile, commit);
  const keys = readYaml(files, keysFile, commit);
  if (approvals.value === undefined || keys.value === undefined)
    return failed(...approvals.diagnostics, ...keys.diagnostics);
  const required = requireOf(approvals.value);
  if (required === undefined) return failed(unreadable(commit, approvalsFile, 'judge.require, rules'));
  // Long ago there was no such file, and nobody had left.
  const roster = files.has(peopleFile) ? readYaml(files, peopleFile, commit) : { value: {}, diagnostics: [] };
  if (roster.value === undefined) return failed(...roster.diagnostics);
  const left = leaversIn(roster.value);
  const entries = entriesOf(keys.value).filter(({ sample }) => countsSamples || sample !== true);
  const signers = entries.flatMap((entry) => {
    const pem = entry.file && files.get(`${trustFolder}/${entry.file}`);
    return (pem && signerOf(entry, pem)) || [];
  });
  const people = entries.flatMap((entry) =>
    entry.gitlab_id === undefined ? [] : [{ entry, gitlabId: entry.gitlab_id }],
  );
  return {
    value: {
      ...required,
      gitlab: gitlabOf(approvals.value),
      signers: withLeavers(signers, left),
      people: withLeavers(people, left),
    },
    diagnostics: [],
  };
}

/** The files of the public keys that keys.yaml names. */
export const keyFilesIn = (files: Files, commit: string): readonly string[] => {
  const trust = readYaml(files, keysFile, commit).value;
  const entries = trust === undefined ? [] : entriesOf(trust);
  return [...new Set(entries.flatMap(({ file }) => (file === undefined ? [] : [`${trustFolder}/${file}`])))];
};

/** Whether every target of a tree is in a folder; false when they cannot be read. */
export function onlyEmbedded(files: Files, commit: string): boolean {
  const targets = valueIn(readYaml(files, targetsFile, commit).value, 'targets');
  const urls = Array.isArray(targets) ? targets.map((target: Json) => valueIn(target, 'url')) : [];
  return urls.length > 0 && urls.every((url) => typeof url === 'string' && isEmbedded({ url }));
}

export function readYaml(files: Files, file: string, commit: string): Result<Json> {
  const bytes = files.get(file);
  const parsed = bytes && parseDocument(file, bytes, 'yaml');
  if (parsed?.value !== undefined) return { value: parsed.value.value, diagnostics: [] };
  return failed(unreadable(commit, file, parsed?.diagnostics.map(({ code }) => code) ?? null));
}

const unreadable = (commit: string, file: string, observed: Json): Diagnostic => ({
  code: 'judge/policy-unreadable',
  file,
  facts: { commit, observed },
});

/** What `judge` says, otherwise the highest number for each role over all rules. Undefined unless somebody must approve. */
function requireOf(approvals: Json): Pick<JudgePolicy, 'require' | 'asked'> | undefined {
  const judge = valueIn(approvals, 'judge');
  const named = judge === undefined ? undefined : numbersOf(valueIn(judge, 'require'));
  if (judge !== undefined && named === undefined) return undefined;
  const rules = valueIn(approvals, 'rules');
  const asked = (Array.isArray(rules) ? rules : []).map((rule: Json) => numbersOf(valueIn(rule, 'require')));
  // A rule that cannot be read might have asked for more.
  const numbers = named && named.length > 0 ? named : asked.every((one) => one !== undefined) ? asked.flat() : [];
  const require = highest(numbers);
  const few = ['emergency', 'standard'].flatMap((name) => numbersOf(valueIn(approvals, name, 'require')) ?? []);
  const all = [...numbers, ...asked.flatMap((one) => one ?? []), ...few];
  return numbers.length === 0 ? undefined : { require, asked: highest(all) };
}

function highest(numbers: readonly (readonly [string, number])[]): Required {
  const found = new Map<string, number>();
  for (const [role, number] of numbers) found.set(role, Math.max(number, found.get(role) ?? 0));
  return Object.fromEntries(found);
}

function numbersOf(require: Json | undefined): readonly (readonly [string, number])[] | undefined {
  if (!isObject(require)) return undefined;
  const numbers = Object.entries(require).flatMap(([role, number]) =>
    typeof number === 'number' && Number.isInteger(number) && number >= 1 ? [[role, number] as const] : [],
  );
  return numbers.length === Object.keys(require).length ? numbers : undefined;
}

const known = [
  'id',
  'file',
  'gitlab_id',
  'roles',
  'person',
  'emails',
  'revoked',
  'sample',
  'held_for',
  'substitutes',
] as const;

/** The entries of keys.yaml that can be read. The others do not count. */
export function entriesOf(trust: Json): readonly TrustedKey[] {
  const keys = valueIn(trust, 'keys');
  const entries = (Array.isArray(keys) ? keys : []).flatMap((entry: Json) => {
    const valid = { from: valueIn(entry, 'valid', 'from') ?? null, until: valueIn(entry, 'valid', 'until') ?? null };
    const fields = known.flatMap((name) => {
      const value = valueIn(entry, name);
      return value === undefined ? [] : [[name, value] as const];
    });
    const document: Json = { apiVersion: 'relc/v1', kind: 'Trust', keys: [{ ...Object.fromEntries(fields), valid }] };
    return hasShape(document, 'trust') ? document.keys : [];
  });
  return withAllAddresses(entries);
}

/** Whoever people.yaml says has left; since ever where nobody can read since when. */
function leaversIn(roster: Json): readonly Leaver[] {
  const people = valueIn(roster, 'people');
  return (Array.isArray(people) ? people : []).flatMap((one: Json) => {
    const [left, emails] = [valueIn(one, 'left'), valueIn(one, 'emails')];
    if (left === undefined) return [];
    const day = typeof left === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(left) ? left : '0000-00-00';
    const addresses = (Array.isArray(emails) ? emails : []).filter((email: Json) => typeof email === 'string');
    return [{ name: textIn(one, 'name') ?? '', emails: addresses, left: day }];
  });
}

function gitlabOf(approvals: Json): GitLab | undefined {
  const gitlab = valueIn(approvals, 'gitlab');
  if (!isObject(gitlab)) return undefined;
  const fields = (['url', 'project_id', 'plan_job'] as const).map((name) => [name, own<Json>(gitlab, name) ?? null]);
  const rules = [{ name: 'any', when: {}, require: {} }];
  const days = { expires_after_days: 1, state_expires_after_days: 1 };
  const document: Json = {
    apiVersion: 'relc/v1',
    kind: 'ApprovalPolicy',
    ...days,
    rules,
    gitlab: Object.fromEntries(fields),
  };
  return hasShape(document, 'approvals') ? document.gitlab : undefined;
}
