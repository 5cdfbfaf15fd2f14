// For the year: a bank with the four sample models in memory, whose registry counts as a real one, and whoever works there.
import { approvalsFile, calendarFile, keysFile } from '../../compiler/model/policies.ts';
import { Receivers } from '../receivers.ts';
import { addScans } from '../restate.ts';
import { makeKey, type TestKey } from '../sample.ts';
import { Scenario } from '../scenario.ts';
import { countSampleKeys, edit, makeRegistry, moveTarget, type Person, trust, trustPeople } from '../scratch.ts';
import { recipe, recipeFile, trainer, trustSigner } from '../weekly.ts';
import { inMemory } from '../world.ts';

export const models = ['credit-assistant', 'diabetes-progression', 'digit-reader', 'risk-default'] as const;
export type Model = (typeof models)[number];

export const receiver = 'https://events.example.com/relc';

/** Whoever approves what judges, reviews a retrained model, and is on call. */
const others: readonly Person[] = [
  { id: 'demo-mlops-2', role: 'mlops', person: 'Otto Lima' },
  { id: 'demo-security-2', role: 'security', person: 'Sara Pinto' },
  { id: 'demo-reviewer', role: 'security-reviewer', person: 'Caio Mendes' },
  { id: 'demo-night-1', role: 'on-call', person: 'Bruno Teixeira' },
  { id: 'demo-night-2', role: 'on-call', person: 'Clara Fonseca' },
];

/** Measures who still calls a version. */
export const meter: TestKey = makeKey('meter', [], {
  ...{ type: 'ec', person: 'Traffic job', valid: { from: '2026-11-01', until: '2036-11-01' } },
});

const more = `judge:
  require: {mlops: 1, security: 1}
emergency: {require: {on-call: 2}, ratify: {within_days: 5}}
standard: {require: {mlops: 1}}
end_of_life: {extension_days: 60, no_traffic: {days: 7, max_age_days: 2, signed_by: [meter]}}
`;

const notifications = `apiVersion: relc/v1
kind: Notifications
revalidation_notice_days: 30
receivers:
  - name: room
    kind: webhook
    url: ${receiver}
    since: 2026-11-01T00:00:00Z
    events: [release_approved, release_published, release_rolled_back, registry_restored, release_deprecated, release_revoked, release_retired, end_of_life_reached, drop_cache, revalidation_due, revalidation_overdue, revalidated, rollback_drill_failed, audit_failed]
`;

/** Nothing is registered as anything; what each model.yaml wants comes with its first release. */
export function bank(): { readonly scenario: Scenario; readonly receivers: Receivers } {
  const scenario = new Scenario();
  const receivers = new Receivers();
  for (const part of ['releases', 'policies', 'templates']) scenario.bring(part);
  scenario.remove('releases/risk-default/2');
  trustPeople(scenario, scenario.keys);
  for (const person of others) trust(scenario, scenario.keys, person);
  for (const key of [trainer, meter]) trustSigner(scenario, key);
  addScans(scenario, scenario.keys);
  edit(scenario, 'releases/digit-reader/1/release.yaml', (text) =>
    text.replace(
      /end_of_support: .*\n {2}end_of_life: .*\n/,
      'end_of_support: 2027-05-31\n  end_of_life: 2027-06-30\n',
    ),
  );
  edit(scenario, 'releases/risk-default/1/release.yaml', (text) =>
    text.replace('until: 2027-02-15', 'until: 2027-11-23'),
  );
  makeRegistry(scenario);
  countSampleKeys(scenario);
  edit(scenario, keysFile, (text) => text.replace(',"sample":true', ''));
  moveTarget(scenario, `${inMemory}registry`);
  edit(scenario, 'policies/governance/targets.yaml', (text) =>
    text.replace(/alias: approved\n/, '$&    self_heal: true\n'),
  );
  edit(scenario, calendarFile, (text) => text.replace('exempt_targets: [local]', 'exempt_targets: []'));
  edit(scenario, approvalsFile, (text) => text + more);
  scenario.write('policies/governance/notifications.yaml', notifications);
  scenario.write(recipeFile, recipe(scenario));
  for (const model of models) desire(scenario, model, {});
  scenario.commit('The bank, before its first release');
  scenario.isNow = true;
  scenario.courier = receivers;
  scenario.anchor();
  return { scenario, receivers };
}

/** What a model.yaml says of versions. */
export interface Desired {
  readonly versions?: Readonly<Record<string, string>>;
  readonly serving?: string;
  readonly last_starts?: Readonly<Record<string, string>>;
}

/** A merge request's change of model.yaml. What was said of revalidations stays. */
export function desire(scenario: Scenario, model: Model, { versions = {}, serving, last_starts }: Desired): void {
  const file = `releases/${model}/model.yaml`;
  const kept = scenario.read(file).replace(/^(versions|aliases|last_starts):.*\n( .*\n)*/gm, '');
  const said = {
    ...{ versions, aliases: serving === undefined ? {} : { local: serving } },
    ...(last_starts && { last_starts }),
  };
  scenario.write(
    file,
    kept +
      Object.entries(said)
        .map(([name, value]) => `${name}: ${JSON.stringify(value)}\n`)
        .join(''),
  );
}
