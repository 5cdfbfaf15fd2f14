import { beforeAll, expect, test } from 'vitest';
import { acted, codes, ok } from '../../testing/outcome.ts';
import { ready1, type Scenario } from '../../testing/scenario.ts';
import { model } from '../../testing/scratch.ts';
import { listDue } from './due.ts';

let scenario: Scenario;
beforeAll(async () => {
  scenario = await ready1();
  ok(await scenario.apply());
});

const due = (at: string, within: number) => listDue(scenario.worldAt(at), [], { within });

test('when days are coming, lists them in order, and those beyond the horizon not', async () => {
  const release = scenario.read(`releases/${model}/1/release.yaml`);
  const day = /revalidate_by: (\S+)/.exec(release)?.[1];
  const { lines } = ok(await due('2026-11-25T12:00:00Z', 120));
  expect(lines?.[0]).toContain(`${day}  ${model} on local: revalidate version 1`);
  expect(lines?.[1]).toContain('the signed state ends');
  expect(ok(await due('2026-11-25T12:00:00Z', 5)).lines).toEqual([]);
});

test('when a day has passed, finds due/past with what was to be done', async () => {
  const outcome = await due('2028-11-25T12:00:00Z', 5);
  expect(codes(outcome)).toEqual(['due/past', 'due/past', 'due/past', 'due/past']);
  expect(outcome.diagnostics[0]?.facts).toMatchObject({ target: 'local', what: 'revalidate version 1' });
});

test('when another version in the registry cannot be read, still lists the days; when there is no registry, exits 4', async () => {
  const spoilt = scenario.copy();
  spoilt.write(`registry/models/${model}/versions/9.json`, '{');
  const due = () => listDue(spoilt.worldAt('2026-11-25T12:00:00Z'), [], { within: 120 });
  expect(ok(await due()).lines).toHaveLength(2);
  spoilt.remove('registry/registry.json');
  const outcome = await due();
  expect(codes(outcome)).toEqual(['registry/unreachable']);
  expect(acted(outcome)).toBe(4);
});

test('when nothing was ever applied, there is nothing due', async () => {
  expect(ok(await listDue((await ready1()).worldAt(undefined), [], { within: 9999 })).lines).toEqual([]);
});
