// What two judges say in their policies: keys with their roles, and every other value.
import type { TrustedKey } from '../../../schemas/generated/documents.ts';
import { readDocument } from '../../document/read.ts';
import { byBytes } from '../../lib/bytes.ts';
import { type Difference, differences } from '../../lib/difference.ts';
import { digestOf } from '../../lib/digest.ts';
import type { Json } from '../../lib/json.ts';
import { keysFile, lockFile, notificationsFile, recipesFolder, trustFolder } from '../../model/policies.ts';
import type { KeyChange, LimitChange, ValueChange } from '../../model/policy-diff.ts';
import type { Run } from '../opened-run.ts';
import { groundsOf, limitDifferences } from './limit-changes.ts';
import { directionOf } from './value-directions.ts';
import type { JudgingRun } from './verdict-changes.ts';

const parts = [
  'targets',
  'approvals',
  'thresholds',
  'demands',
  'observability',
  'calendar',
  'exceptions',
  'enforcement',
  'roster',
] as const;

/** Every other value of the governance that differs, and the gates that were built in. */
export function valueChanges(before: JudgingRun, after: JudgingRun): readonly ValueChange[] {
  const governance = governanceChanges(before, after).filter((change) => directionOf(change) === undefined);
  const [was, is] = [before.governance.limits, after.governance.limits];
  const limits = inFile(is.file, differences(groundsOf(was.value), groundsOf(is.value)));
  // Of a limit that is new or gone, its value says enough.
  const grounds = limits.filter((change) => change.before !== undefined && change.after !== undefined);
  return [...governance, ...grounds, ...inFile(lockFile, differences(gatesOf(before), gatesOf(after)))];
}

/** The limits that differ, and the other values of which is known whether more passes by them. */
export function limitChanges(before: JudgingRun, after: JudgingRun): readonly LimitChange[] {
  const { file, value } = after.governance.limits;
  const limits = limitDifferences(before.governance.limits.value, value);
  const others = governanceChanges(before, after).flatMap((change): readonly LimitChange[] => {
    const admits = directionOf(change);
    return admits === undefined ? [] : [{ ...change, admits }];
  });
  return [...limits.map((difference) => ({ file, ...difference })), ...others];
}

const governanceChanges = (before: JudgingRun, after: JudgingRun): readonly ValueChange[] => [
  ...parts.flatMap((part) => {
    const { file, value } = after.governance[part];
    return inFile(file, differences(before.governance[part].value, value));
  }),
  // A file that may be missing.
  ...inFile(
    notificationsFile,
    differences(before.governance.notifications?.value ?? {}, after.governance.notifications?.value ?? {}),
  ),
  ...recipeChanges(before.governance.recipes, after.governance.recipes),
];

/** A recipe that is new or gone is one change. */
const recipeChanges = (before: Recipes, after: Recipes): readonly ValueChange[] =>
  [...new Set([...before.keys(), ...after.keys()])].sort(byBytes).flatMap((name) => {
    const [was, is] = [before.get(name), after.get(name)];
    return inFile(`${recipesFolder}/${name}.yaml`, differences(was?.value, is?.value));
  });

type Recipes = JudgingRun['governance']['recipes'];

const inFile = (file: string, found: readonly Difference[]): readonly ValueChange[] =>
  found.map((difference) => ({ file, ...difference }));

const gatesOf = ({ run: { evaluator } }: JudgingRun): Json => ({
  gates: evaluator.gates,
  timed: evaluator.timedGates,
  ...(evaluator.ownGates && { own: evaluator.ownGates.gates }),
});

/** Keys and people, by the id of their entry. */
export function keyChanges(before: JudgingRun, after: JudgingRun): readonly KeyChange[] {
  const [one, other] = [entriesOf(before.run), entriesOf(after.run)];
  return [...new Set([...one.keys(), ...other.keys()])].flatMap((id): readonly KeyChange[] => {
    const [was, is] = [one.get(id), other.get(id)];
    const [had, has] = [rolesOf(was), rolesOf(is)];
    const change = {
      id,
      person: (is ?? was)?.entry.person ?? '',
      gains: has.filter((role) => !had.includes(role)),
      loses: had.filter((role) => !has.includes(role)),
      // Of an entry that is new or gone, the roles say enough.
      values: was && is ? inFile(keysFile, differences(restOf(was), restOf(is))) : [],
    };
    return change.gains.length + change.loses.length + change.values.length > 0 ? [change] : [];
  });
}

interface Entry {
  readonly entry: TrustedKey;
  /** The digest of the file of its public key. */
  readonly key: string | undefined;
}

/** The entries as they stand in the file: loaded, they have the addresses of all entries of their person. */
function entriesOf({ tree, shape }: Run): ReadonlyMap<string, Entry> {
  const keys = readDocument(tree, keysFile, 'trust', shape).value?.value.keys ?? [];
  return new Map(
    keys.map((entry) => {
      const pem = entry.file === undefined ? undefined : tree.files.get(`${trustFolder}/${entry.file}`);
      return [entry.id, { entry, key: pem && digestOf(pem) }];
    }),
  );
}

/** Also those in which it stands in, with their days. */
function rolesOf(one: Entry | undefined): readonly string[] {
  if (one === undefined || one.entry.revoked !== undefined) return [];
  const { roles, substitutes = [] } = one.entry;
  return [...roles, ...substitutes.map(({ role, from, until }) => `${role} (${from} – ${until})`)];
}

/** What differs beside the roles. */
function restOf({ entry: { roles: _, ...rest }, key }: Entry): Json {
  return { ...rest, ...(key !== undefined && { public_key: key }) };
}
