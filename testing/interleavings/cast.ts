// For tests: who takes part in a story, and how it begins. Version 1 serves on a target whose judge must be approved; version
// 2 is registered and in the repository, and nobody wants it yet.

import type { Instant } from '../../compiler/lib/time.ts';
import { approvalsFile, keysFile } from '../../compiler/model/policies.ts';
import { copies } from '../copies.ts';
import { rule } from '../emergency.ts';
import { ok } from '../outcome.ts';
import { type Scenario, untouched } from '../scenario.ts';
import { anchor, countSampleKeys, edit, model, moveTarget, times, trust } from '../scratch.ts';
import { inMemory } from '../world.ts';

/** Who signs, by role. The engineer writes releases; others may write too. */
export const people = {
  'demo-mlops': 'mlops',
  'demo-mlops-2': 'mlops',
  'demo-security': 'security',
  'demo-privacy': 'privacy',
  'demo-business': 'business',
  'demo-night-1': 'on-call',
  'demo-night-2': 'on-call',
  'demo-night': 'rollback-signer',
  engineer: 'mlops',
  attacker: 'mlops',
} as const;
export type Id = keyof typeof people;
export const everyone = Object.keys(people).filter((id): id is Id => Object.hasOwn(people, id));

/** Whose keys the repository lists from the start. */
const known: readonly Id[] = ['demo-mlops-2', 'demo-night-1', 'demo-night-2', 'demo-night', 'engineer'];

export const modelFile = `releases/${model}/model.yaml`;
export const releaseFile = `releases/${model}/2/release.yaml`;

/** The keys that serving trusts lie outside the repository: whoever changes the repository does not choose them. */
export const servingKeys = '/serving/trust';

/** Version 1 serves. */
export const beginning = copies(async (): Promise<Scenario> => {
  const scenario = untouched();
  for (const id of known) trust(scenario, scenario.keys, { id, role: people[id], person: `Person ${id}` });
  countSampleKeys(scenario);
  makeAttacker(scenario);
  moveTarget(scenario, `${inMemory}registry`);
  edit(scenario, approvalsFile, (text) => {
    const told = text.replace('rules:\n', `way_back: {most_days: 14}\n${rule}`);
    return `${told}judge:\n  require: {mlops: 1, security: 1}\n`;
  });
  edit(scenario, 'policies/governance/targets.yaml', (text) => text.replace(/$/, '    self_heal: true\n'));
  scenario.commit('Who decides');
  scenario.isNow = true;
  scenario.job = { ...scenario.job, chain: anchor(scenario, scenario.keys, scenario.git.head.id) };
  scenario.want({ '1': 'Approved' }, '1');
  ok(await scenario.plan());
  await scenario.approveAll();
  ok(await scenario.apply());
  scenario.copyTo('policies/trust', servingKeys);
  scenario.at = times['2'];
  return scenario;
});

/** A key that nobody trusts, and what its owner would add to keys.yaml. */
function makeAttacker(scenario: Scenario): void {
  const kept = scenario.read(keysFile);
  trust(scenario, scenario.keys, { id: 'attacker', role: 'mlops, security, release-signer', person: 'Someone Else' });
  const listed = scenario
    .read(keysFile)
    .slice(kept.length)
    .replace(/^ +sample: true\n/gm, '');
  scenario.write('/keys/attacker.entry', listed);
  scenario.copyTo('policies/trust/attacker.pub', '/keys/attacker.pub');
  scenario.remove('policies/trust/attacker.pub');
  scenario.write(keysFile, kept);
}

/** When each version may start no more, as its release says. */
export const lives: Readonly<Record<string, { readonly revalidate_by: string; readonly end_of_life: string }>> = {
  '1': { revalidate_by: '2027-02-15', end_of_life: '2028-02-01' },
  '2': { revalidate_by: '2027-02-20', end_of_life: '2028-02-01' },
};

export const minuteAfter = (at: Instant): Instant =>
  new Date(Date.parse(at) + 60_000).toISOString().replace('.000', '');
