// Who signs off is written only where nobody else may.
import { expect, test } from 'vitest';
import { ok } from '../../testing/outcome.ts';
import { untouched } from '../../testing/scenario.ts';
import { model } from '../../testing/scratch.ts';
import { scaffoldReleases } from './new.ts';

const file = 'policies/trust/people.yaml';

/** What version 3 begins with where people.yaml says this. */
async function begun(people: (text: string) => string) {
  const scenario = untouched();
  scenario.edit(file, people);
  ok(await scaffoldReleases(scenario.world, [model, '3']));
  return (name: string): string => scenario.read(`releases/${model}/3/${name}`);
}

const another = (roles: string, more = '') =>
  `  - {name: Olga Nunes, emails: [olga.nunes@example.com], roles: [${roles}]${more}}\n`;

test('when one person alone may sign a list off, names that person; that they did, they say by the moment', async () => {
  const read = await begun((text) => `${text}${another('')}`);
  expect(read('readiness.yaml')).toMatch(/^approved_by: "rui.barros@example.com" # .*\napproved_at: TODO$/m);
  expect(read('hygiene.yaml')).toMatch(/^completed_by: "ana.ribeiro@example.com" # .*\ncompleted_at: TODO$/m);
  expect(read('rollout_decision.txt')).toMatch(/^decided_by: "?lia.souza@example.com"?$/m);
  expect(read('rollout_decision.txt')).toMatch(/^decision: TODO$/m);
});

test('when there is a choice, or nobody, leaves it to people', async () => {
  const read = await begun((text) =>
    `${text}${another('readiness-approver, release-decider')}`.replace('[hygiene-reviewer]', '[]'),
  );
  expect(read('readiness.yaml')).toMatch(/^approved_by: TODO@example.com$/m);
  expect(read('hygiene.yaml')).toMatch(/^completed_by: TODO@example.com$/m);
  expect(read('rollout_decision.txt')).toMatch(/^decided_by: TODO$/m);
});

test('when whoever else held the role has left, names who is there; until the last day there is a choice', async () => {
  const [left, there] = [', left: 2026-01-31', ', left: 2036-01-31'];
  const alone = await begun((text) => `${text}${another('readiness-approver', left)}`);
  expect(alone('readiness.yaml')).toContain('approved_by: "rui.barros@example.com"');
  const both = await begun((text) => `${text}${another('readiness-approver', there)}`);
  expect(both('readiness.yaml')).toContain('approved_by: TODO@example.com\n');
});

test('when nobody can read people.yaml, leaves it to people', async () => {
  const read = await begun((text) => text.replace('kind: People', 'kind: Crowd'));
  expect(read('readiness.yaml')).toContain('approved_by: TODO@example.com\n');
});
