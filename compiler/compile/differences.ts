// What the profile, the runtime policies and the contract say differently from those of the replaced version, and on which
// data and groups was measured. Contents are compared, whatever the files are called: a new profile or policy file hides nothing. limits.yaml judges all versions
// alike, so changes of it are shown by `relc policy diff`.
import { differences, itemsWithout } from '../lib/difference.ts';
import { digestOf } from '../lib/digest.ts';
import { isJsonObject, type Json, valueIn, without } from '../lib/json.ts';
import { own } from '../lib/own.ts';
import type { DocumentDifference } from '../model/plan.ts';
import type { JudgedRelease, Previous, PreviousPolicy } from '../model/release.ts';
import { isWeaker } from './weaker.ts';

/** What is weaker comes first. */
export function documentDifferences(previous: Previous, judged: JudgedRelease): readonly DocumentDifference[] {
  const before = documentsOf(
    previous.release?.value,
    previous.profile?.value,
    previous.policies,
    (name) => previous.evidence[name]?.value,
  );
  const { release, profile, policies, evidence } = judged;
  const after = documentsOf(release, profile, policies, (name) => valueIn(evidence, name));
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  const found = names.flatMap((document) =>
    differences(own(before, document), own(after, document)).map((difference) => ({
      document,
      ...difference,
      is_weaker: isWeaker(document, difference),
    })),
  );
  return [...found.filter((one) => one.is_weaker), ...found.filter((one) => !one.is_weaker)];
}

/** The differences as rows of a table, for the notes. */
export function told(differences: readonly DocumentDifference[]) {
  const rows = differences.map(({ before, after, ...rest }) => ({ ...rest, ...sides(before, after) }));
  return { weaker: rows.filter((row) => row.is_weaker), different: rows.filter((row) => !row.is_weaker) };
}

/** Of two lists only the items that the other lacks are shown, after `…` for the rest. Nothing is cut: it could hide. */
function sides(before: Json = null, after: Json = null) {
  const [lost, gained] = [itemsWithout(before, after), itemsWithout(after, before)];
  return lost.length + gained.length === 0 ? { before, after } : { before: ['…', ...lost], after: ['…', ...gained] };
}

type Documents = Readonly<Record<string, Json | undefined>>;

/** The documents that are compared: runtime policies by their kind, since serving enforces one of each. */
function documentsOf(
  release: Json | undefined,
  profile: Json | undefined,
  policies: readonly PreviousPolicy[],
  evidence: (name: 'contract_input' | 'contract_output' | 'shadow_eval' | 'fairness') => Json | undefined,
): Documents {
  // Of a file that is no longer what was bound, nobody knows what it said.
  const bound = policies.filter(({ binding, bytes }) => digestOf(bytes) === binding.sha256);
  return {
    release: { profile: valueIn(release, 'profile') ?? null },
    profile: profile && withoutDigests(profile),
    ...Object.fromEntries(bound.map(({ binding, document }) => [binding.kind, document.value])),
    contract_input: evidence('contract_input'),
    contract_output: evidence('contract_output'),
    shadow_eval: dataOf(evidence('shadow_eval')),
    fairness: comparedGroups(evidence('fairness')),
  };
}

const dataOf = (report: Json | undefined): Json | undefined =>
  report && { dataset: valueIn(report, 'dataset') ?? null };

/** The data, and whom it compares with whom; how groups fare is among the measures. */
function comparedGroups(fairness: Json | undefined): Json | undefined {
  const attributes = Object.entries(objectIn(fairness, 'attributes')).map(([name, attribute]) => {
    const groups = Object.entries(objectIn(attribute, 'groups')).map(([group, one]) => [group, countIn(one)]);
    const ungrouped = valueIn(attribute, 'ungrouped');
    return [
      name,
      {
        reference_group: valueIn(attribute, 'reference_group') ?? null,
        groups: Object.fromEntries(groups),
        ...(ungrouped && { ungrouped: countIn(ungrouped) }),
      },
    ];
  });
  return fairness && { dataset: valueIn(fairness, 'dataset') ?? null, attributes: Object.fromEntries(attributes) };
}

const countIn = (group: Json): Json => valueIn(group, 'n') ?? null;

const objectIn = (value: Json | undefined, name: string) => {
  const found = valueIn(value, name);
  return isJsonObject(found) ? found : {};
};

/** The contents of the policies are compared themselves; another digest may only mean another comment. */
function withoutDigests(profile: Json): Json {
  const policies = valueIn(profile, 'policies');
  if (!isJsonObject(profile) || !Array.isArray(policies)) return profile;
  return { ...profile, policies: policies.map((one) => (isJsonObject(one) ? without(one, 'sha256') : one)) };
}
