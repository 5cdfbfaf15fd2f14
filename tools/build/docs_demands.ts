/** `docs/demands.md`: what policies/governance/demands.yaml asks of which kinds of models, for people. */
import { join } from 'node:path';
import { readDocument } from '../../compiler/document/read.ts';
import { shape } from '../../compiler/document/validators.ts';
import { governanceFolder } from '../../compiler/model/policies.ts';
import { readWorkTree } from '../../compiler/world/files.ts';
import type { Demand, Demands, LimitedModels, Model } from '../../schemas/generated/documents.ts';

/** The facts that a demand may select by, but for those that a bank makes up. */
export interface Kind {
  readonly name: string;
  /** Cases of such a model: one that passes, and one that is refused. */
  readonly cases: { readonly passes: string; readonly refused: string };
  readonly facts: Readonly<
    Required<Pick<Model, 'type' | 'task' | 'serving' | 'decides_about_people' | 'criticality' | 'sector'>> & {
      personal_data: boolean;
      automated_decisions: boolean;
      vendor_service: boolean;
    }
  >;
}

const ofBank: Kind['facts'] = {
  ...{ type: 'predictive', task: 'classification', serving: 'online', criticality: 'high', sector: 'banking' },
  ...{ decides_about_people: true, personal_data: true, automated_decisions: true },
  vendor_service: false,
};
const ofThings = { decides_about_people: false, personal_data: false, sector: 'other' } as const;

/** Kinds that differ in what they are asked for; the first is what relc assumes of a model.yaml that says nothing. */
export const kinds: readonly Kind[] = [
  {
    name: 'classification about people, online, of a bank',
    cases: { passes: 'samples-pass', refused: 'unfair' },
    facts: ofBank,
  },
  {
    name: 'detection about people, in a stream, of a bank',
    cases: { passes: 'stream-passes', refused: 'stream-denied' },
    facts: { ...ofBank, task: 'detection', serving: 'streaming' },
  },
  {
    name: 'regression about people, in batches, in health',
    cases: { passes: 'regression-passes', refused: 'regression-unmeasured' },
    facts: { ...ofBank, task: 'regression', serving: 'batch', sector: 'health' },
  },
  {
    name: 'forecasting of things, in batches',
    cases: { passes: 'forecast-passes', refused: 'forecast-denied' },
    facts: { ...ofBank, ...ofThings, task: 'forecasting', serving: 'batch' },
  },
  {
    name: 'forecasting of things, in batches, of a bank',
    cases: { passes: 'forecast-cash', refused: 'forecast-cash-denied' },
    facts: { ...ofBank, ...ofThings, task: 'forecasting', serving: 'batch', sector: 'banking' },
  },
  {
    name: 'classification of things, online',
    cases: { passes: 'image-passes', refused: 'image-unguarded' },
    facts: { ...ofBank, ...ofThings },
  },
  {
    name: 'ranking of things, in batches',
    cases: { passes: 'ranking-passes', refused: 'ranking-unmeasured' },
    facts: { ...ofBank, ...ofThings, task: 'ranking', serving: 'batch' },
  },
  {
    name: 'text for customers, online, of a bank',
    cases: { passes: 'samples-pass', refused: 'llm-chat' },
    facts: { ...ofBank, type: 'llm', task: 'generation' },
  },
  {
    name: 'text by a service of a vendor, online, of a bank',
    cases: { passes: 'chat-passes', refused: 'vendor-service-denied' },
    facts: { ...ofBank, type: 'llm', task: 'generation', vendor_service: true },
  },
];

export function readDemands(): Demands {
  const tree = readWorkTree(join(import.meta.dirname, '../..'), [governanceFolder]);
  const { value, diagnostics } = readDocument(tree, `${governanceFolder}/demands.yaml`, 'demands', shape);
  if (value === undefined) throw new Error(JSON.stringify(diagnostics));
  return value.value;
}

/** What is asked of a kind, by its name in `not_applicable`, with the roles that may accept that it does not apply. */
export function askedOf({ facts }: Kind, all: Demands): ReadonlyMap<string, readonly string[]> {
  const things = all.demands.flatMap((demand) => (fits(demand.when, facts) ? namesOf(demand) : []));
  return new Map([...new Set(things)].map((thing) => [thing, acceptors(thing, all)(facts)]));
}

/** The roles that may accept that a thing does not apply to a model of such facts. */
const acceptors =
  (thing: string, { declinable }: Demands) =>
  (facts: Kind['facts']): readonly string[] => {
    const roles = declinable.flatMap(({ demand, when, by }) => (demand === thing && fits(when, facts) ? [by] : []));
    return [...new Set(roles)].sort();
  };

/** As policies/gates/selection.rego says it; docs_demands.test.ts holds both together. */
const fits = (when: LimitedModels, facts: Kind['facts']): boolean =>
  Object.entries(when).every(([fact, wanted]) => {
    const value: unknown = Object.entries(facts).find(([name]) => name === fact)?.[1];
    return [wanted].flat().some((one: unknown) => one === value);
  });

/** As policies/gates/demanded.rego names them. */
function namesOf(demand: Demand): readonly string[] {
  const parts = ['evidence', 'profile', 'measures', 'runtime_policies'] as const;
  const lists = ['readiness', 'hygiene'] as const;
  return [
    ...parts.flatMap((part) => (demand[part] ?? []).map((item) => `${part}/${item}`)),
    ...lists.flatMap((list) => (demand.checklists?.[list] ?? []).map((id) => `checklists/${list}/${id}`)),
  ];
}

const introduction = `\
What a release must have beyond what each one has: signatures, provenance, the security decision, contracts, checklists, and what
staging, shadow and the rollout showed. \`npm run docs\` writes this from \`policies/governance/demands.yaml\`, which a bank changes
as it needs; what it says is approved like everything that judges.

- **yes**: needed. A release without it is refused.
- **or**, and a role: needed, or the release says in \`not_applicable\` why it does not apply, and somebody with that role approves the
  release.
- \`measures/limited\`: one measure of shadow_eval.json, of both sides, that \`thresholds.yaml\` keeps from becoming worse, but for
  errors of numbers; or one whose level the profile of an LLM promises.
- **guarded**: needed where \`model.yaml\` guards an output (\`guarded_outputs\`).
- Nothing in a cell: not needed. What a release says of itself asks for more: a watchlist for \`fairness.json\`, a canary that was taken
  for its plan, an SBOM for a scan.

What a model was since its last signed state counts as well: one that ran online until now is asked once more for what that needs,
and may decline what cannot be true of it.

\`policies/governance/limits.yaml\` asks for more by the same facts: what a watchlist must have, and how far each number may
go. A bank revises it before its first release, since a release can decline nothing of it.`;

export function demandsPage(demands: Demands): string {
  const asked = kinds.map((kind) => askedOf(kind, demands));
  const things = [...new Set([...demands.demands.flatMap(namesOf)])];
  const head = ['needed', ...kinds.map(({ name }) => name)];
  const rows = things.map((thing) => [`\`${thing}\``, ...asked.map((one) => cell(thing, one.get(thing)))]);
  const signing = kinds.map(({ facts }) =>
    Math.max(
      1,
      ...demands.demands.flatMap(({ when, model_signatures: number = 1 }) => (fits(when, facts) ? number : [])),
    ),
  );
  const saying = acceptors('decides_about_people', demands);
  rows.push([
    '`decides_about_people: false`, with its reason in `not_applicable`',
    ...kinds.map(({ facts }) => (facts.decides_about_people ? '' : `accepted by ${saying(facts).join(', ')}`)),
  ]);
  rows.push(['people who sign the model', ...signing.map(String)]);
  rows.push(
    ['tried in `testing/cases`: passes', ...kinds.map(({ cases }) => `\`${cases.passes}\``)],
    ['and is refused', ...kinds.map(({ cases }) => `\`${cases.refused}\``)],
  );
  const table = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  const declinable = demands.declinable.map(({ demand, when, by }) => `| \`${demand}\` | ${whenText(when)} | ${by} |`);
  return `${[
    '# Demands',
    introduction,
    table.join('\n'),
    '## What may be declined',
    `\`not_applicable\` of a release names it as it stands here, with a reason and the role. Nothing else can be declined, and no
signature, digest, approval or contract ever.`,
    ['| demand | of models | accepted by |', '| --- | --- | --- |', ...declinable].join('\n'),
  ].join('\n\n')}\n`;
}

/** As `pointless` in policies/gates/demanded.rego. */
const ofGuarded: readonly string[] = ['profile/guardrails', 'runtime_policies/OutputLimits'];

function cell(thing: string, roles: readonly string[] | undefined): string {
  if (roles === undefined) return '';
  if (roles.length > 0) return `or ${roles.join(', ')}`;
  return ofGuarded.includes(thing) ? 'guarded' : 'yes';
}

const whenText = (when: LimitedModels): string =>
  Object.entries(when)
    .map(([fact, values]) => `${fact}: ${[values].flat().join(', ')}`)
    .join('; ') || 'all';
