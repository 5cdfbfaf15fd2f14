// What people write for a first release and for the second one. Each edit replaces one value that relc began, or confirms one.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export const model = 'churn';

type Edit = readonly [place: RegExp, value: string];

/** An edit whose place is not there has nothing to write: `relc check` finds what is left. */
function write(own: string, file: string, edits: readonly Edit[]): void {
  const path = join(own, file);
  writeFileSync(
    path,
    edits.reduce((so, [place, value]) => so.replace(place, value), readFileSync(path, 'utf8')),
  );
}

const signers = [
  ['model', 'model-signer', 'Ana Ribeiro'],
  ['build', 'builder', 'Build service'],
  ['security-review', 'security-reviewer', 'Caio Mendes'],
  ['release', 'release-signer', 'Release pipeline'],
  ['mlops', 'mlops', 'Marina Costa'],
  ['security', 'security', 'Rafael Nunes'],
  ['privacy', 'privacy', 'Luciana Prado'],
  ['business', 'business', 'Paulo Azevedo'],
] as const;

const deciders = [
  ['Lia Souza', 'lia', 'release-decider'],
  ['Rui Barros', 'rui', 'readiness-approver'],
  ['Ana Ribeiro', 'ana', 'hygiene-reviewer'],
  ['Caio Mendes', 'caio', 'security-reviewer, risk-accepter'],
] as const;

const purpose = 'Decide which account holders get an offer to stay';

const addresses: readonly Edit[] = [
  [/https:\/\/TODO\.example\.com/g, 'https://retention.example.com'],
  [/TODO@example\.com(?=\] # of your DPO)/g, 'dpo@example.com'],
  [/TODO@example\.com(?=\] # who answers)/g, 'security@example.com'],
  [/TODO-(?=<number>"\] # how your tickets)/g, 'CHG-'],
  [/TODO-(?=<number>"\] # how your register)/g, 'RISK-'],
  [/TODO-(?=<number>"\] # how your incidents)/g, 'INC-'],
  [/- TODO each purpose.*/, `- ${purpose}`],
  [/ # TODO the currency.*/g, ''],
];

/** Registry, people, keys, addresses and runtime policies. */
export function decideOnPolicies(own: string, url: string): void {
  const at = (file: string) => `policies/${file}.yaml`;
  const keys = signers.map(
    ([id, role, person]) =>
      `  - {id: ${id}, file: ${id}.pub, roles: [${role}], person: ${person}, emails: [${id}@example.com], valid: {from: 2026-01-01, until: 2036-01-01}}\n`,
  );
  const people = deciders.map(
    ([name, id, roles]) => `  - {name: ${name}, emails: [${id}@example.com], roles: [${roles}]}\n`,
  );
  const target = `  - {name: production, url: "mlflow+${url}", registry_id: production, alias: champion}\n`;
  write(own, at('trust/keys'), [[/^keys: \[\]\n/m, `keys:\n${keys.join('')}`]]);
  write(own, at('trust/people'), [[/^people: \[\]\n/m, `people:\n${people.join('')}`]]);
  write(own, at('governance/targets'), [[/ {2}# A registry in a folder[\s\S]*/, target]]);
  write(own, at('governance/limits'), addresses);
  write(own, at('governance/observability'), [[/https:\/\/TODO-/g, 'https://']]);
  // A few milliseconds on a machine that is shared say nothing of the model.
  write(own, at('governance/thresholds'), [[/(latency_ms\/p\d+, better: lower), share: [\d.]+/g, '$1, by: 200']]);
  // This runs on any day, so there is a window on any day.
  write(own, at('governance/calendar'), [
    [/ # TODO yours/g, ''],
    [/start: .*\n( +)duration: PT6H\n +rrule: .*/, 'start: 2026-01-01T00:00:00\n$1duration: P1D\n$1rrule: FREQ=DAILY'],
    [/^freezes:\n(?: .*\n)+/m, 'freezes: []\n'],
  ]);
  for (const kind of ['access-policy', 'inference-gateway', 'output-limits', 'quota', 'rate-limit'])
    write(own, at(`runtime/${kind}/${model}-1`), [
      [/description: TODO.*/, `description: What ${model} lets its callers do`],
      [/\[TODO\]/, '[retention-desk]'],
      [/purpose: TODO.*/, 'purpose: retention'],
    ]);
}

/** What the model is, before anything is begun. */
export const describeModel = (own: string): void =>
  write(own, `releases/${model}/model.yaml`, [
    [
      /description: TODO.*/,
      'description: Whether an account holder leaves within a quarter; who may, gets an offer to stay',
    ],
    [/team: TODO/, 'team: retention-models'],
    [/email: TODO@.*/, 'email: retention-models@example.com'],
    [/name: TODO/, 'name: retention-desk'],
    [/contact: TODO@.*/, 'contact: retention-desk@example.com'],
  ]);

const signed = (verb: string, who: string): readonly Edit[] => [
  [new RegExp(`^${verb}_by: TODO@example.com`, 'm'), `${verb}_by: ${who}@example.com`],
  [new RegExp(`^${verb}_at: TODO`, 'm'), `${verb}_at: "${new Date().toISOString().replace(/\.\d+Z$/, 'Z')}"`],
];

const noted = (id: string, note: string): Edit => [
  new RegExp(`(id: ${id}, .*)note: (TODO|"TODO[^"]*")`),
  `$1note: ${note}`,
];

/** What nobody but people knows of a version. */
export function fillIn(own: string, version: string): void {
  const folder = `releases/${model}/${version}`;
  write(own, `releases/${model}/profiles/${model}-1.yaml`, [
    [/^ *# TODO which basis.*\n/m, ''],
    [/legal_basis: credit_protection/, 'legal_basis: legitimate_interests'],
    [/retention_days: TODO.*/, 'retention_days: 365'],
    [/retention_days: TODO.*/, 'retention_days: 730'],
    [/^ *# TODO whether it says origin.*\n/m, ''],
  ]);
  write(own, `${folder}/release.yaml`, [
    [/headline: "?TODO.*/, `headline: Who may leave is found by tenure, complaints and logins, version ${version}`],
    [/business_impact: "?TODO.*/, 'business_impact: Offers go to 30 of 100 account holders instead of 45'],
    [/^ {2}- "?TODO.*/m, '  - Not for holders of a joint account'],
    [/ticket: TODO/, `ticket: CHG-100${version}`],
    [/scope: "?TODO.*/, 'scope: Offers that retention-desk makes'],
    [/impact: TODO.*/, 'impact: None while it is switched on; offers follow the new score'],
    [/rollback_plan: "?TODO.*/, 'rollback_plan: Set the alias back; before version 1, switch the rule on again'],
  ]);
  write(own, `${folder}/model_card.md`, [[/TODO.*\n\n?/, 'Who may leave, from tenure, complaints and logins.\n']]);
  write(own, `${folder}/canary_plan.md`, [[/TODO this is the plan.*\n/, 'As before.\n']]);
  write(own, `${folder}/readiness.yaml`, [
    ...signed('approved', 'rui'),
    noted('capacity', '2 workers'),
    noted('rollback', 'tried in staging'),
    noted('on-call', 'rota of retention-models'),
  ]);
  write(own, `${folder}/hygiene.yaml`, [
    ...signed('completed', 'ana'),
    noted('no-rows', 'coefficients alone'),
    noted('no-paths', 'searched for paths'),
    noted('size', 'six files'),
    noted('temporary', 'the runner is gone'),
  ]);
  write(own, `releases/${model}/model.yaml`, [
    version === '1'
      ? [/^versions: \{\}/m, 'versions: {"1": Approved}']
      : [/^versions: \{/m, `versions: {"${version}": Approved, `],
    [/^aliases: .*/m, `aliases: {production: "${version}"}`],
  ]);
}
