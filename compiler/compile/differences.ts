// What profile, runtime policies and contract say differently from those of the replaced version, and on what was
// measured. Contents are compared, whatever the files are called: a new profile or policy file hides nothing.
// limits.yaml judges all versions alike, so changes of it are shown by `relc policy diff`.
import { differences } from '../lib/difference.ts';
import { digestOf } from '../lib/digest.ts';
import { isJsonObject, type Json, valueIn, without } from '../lib/json.ts';
import { own } from '../lib/own.ts';
import type { DocumentDifference } from '../model/plan.ts';
import type { JudgedRelease, Previous, PreviousPolicy } from '../model/release.ts';
import { type Evidenced, measuredOn } from './measured-on.ts';
import { isWeaker } from './weaker.ts';

type Told = Omit<DocumentDifference, 'is_weaker'>;

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
  const said = names
    .flatMap((document) =>
      differences(own(before, document), own(after, document)).map((difference) => ({ document, ...difference })),
    )
    // That new fields are watched as well follows from the contract.
    .filter((one) => one.document !== 'drift_baseline' || 'before' in one || !one.path.startsWith('bins/'));
  const broken = contractBreaks(judged);
  const found = said.map((one) => ({
    ...one,
    is_weaker: isWeaker(one.document, one) || broken.some((place) => concerns(place, one)),
  }));
  // What a reference leads to breaks at a place where the contracts say the same.
  const elsewhere = broken
    .filter((place) => !said.some((one) => concerns(place, one)))
    .map((place) => ({ ...place, is_weaker: true }));
  return [...found.filter((one) => one.is_weaker), ...elsewhere, ...found.filter((one) => !one.is_weaker)];
}

/** Where the contract keeps less than that of the replaced version. */
const contractBreaks = ({ compatibility: { replaced } }: JudgedRelease): readonly Told[] =>
  (replaced ?? [])
    .filter(({ verdict }) => verdict === 'breaks')
    .map(({ document, measure, before, after }) => ({
      ...{ document, path: measure.slice(document.length + 1) },
      ...(before !== null && { before }),
      ...(after !== null && { after }),
    }));

/** Whether one lies in the other. */
function concerns(place: Told, difference: Told): boolean {
  const [one, other] = [`${place.path}/`, `${difference.path}/`];
  return place.document === difference.document && (one.startsWith(other) || other.startsWith(one));
}

type Documents = Readonly<Record<string, Json | undefined>>;

/** The documents that are compared: runtime policies by their kind, since serving enforces one of each. */
function documentsOf(
  release: Json | undefined,
  profile: Json | undefined,
  policies: readonly PreviousPolicy[],
  evidence: Evidenced,
): Documents {
  // Of a file that is no longer what was bound, nobody knows what it said.
  const bound = policies.filter(({ binding, bytes }) => digestOf(bytes) === binding.sha256);
  return {
    release: {
      profile: valueIn(release, 'profile') ?? null,
      not_applicable: valueIn(release, 'not_applicable') ?? {},
    },
    profile: profile && ofToday(withoutDigests(profile)),
    ...Object.fromEntries(bound.map(({ binding, document }) => [binding.kind, withNames(document.value)])),
    ...pinnedService(evidence('components')),
    contract_input: evidence('contract_input'),
    contract_output: evidence('contract_output'),
    ...measuredOn(evidence),
  };
}

/** The service of a vendor that answers in the model's place. */
function pinnedService(components: Json | undefined): Documents {
  const service = valueIn(components, 'service');
  return service ? { components: { base_model: valueIn(components, 'base_model') ?? null, service } } : {};
}

/** The contents of the policies are compared themselves; another digest may only mean another comment. */
function withoutDigests(profile: Json): Json {
  const policies = valueIn(profile, 'policies');
  if (!isJsonObject(profile) || !Array.isArray(policies)) return profile;
  return { ...profile, policies: policies.map((one) => (isJsonObject(one) ? without(one, 'sha256') : one)) };
}

/** The guardrails of profiles that were approved before outputs had names. */
function ofToday(profile: Json): Json {
  const guardrails = valueIn(profile, 'guardrails');
  return isJsonObject(profile) && guardrails !== undefined
    ? { ...profile, guardrails: withNames(guardrails) }
    : profile;
}

/** Then there was one output, the score. */
const withNames = (limits: Json): Json =>
  isJsonObject(limits) && isJsonObject(limits['score']) && limits['outputs'] === undefined
    ? { ...without(limits, 'score'), outputs: { score: limits['score'] } }
    : limits;
