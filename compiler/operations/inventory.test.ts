// Every model of every target: what git and the registries have, and what serves where.
import { beforeAll, describe, expect, test } from 'vitest';
import { acted, codes, linesOf, ok } from '../../testing/outcome.ts';
import { ready2, type Scenario } from '../../testing/scenario.ts';
import { model, times } from '../../testing/scratch.ts';
import { stateIn } from '../../testing/signed.ts';
import { runCommandLine } from '../commands/run.ts';
import { csvRows } from '../lib/csv.ts';
import { type Json, listIn, textIn } from '../lib/json.ts';
import { inventoryColumns } from '../model/inventory.ts';
import type { Outcome } from '../report/outcome.ts';
import { listInventory } from './inventory.ts';

const later = '2026-12-01T12:00:00Z';

/** Version 2 serves, version 1 did. */
let served: Scenario;
beforeAll(async () => {
  served = await ready2();
  ok(await served.apply());
});

const rowsIn = ({ result = null }: Outcome): readonly Json[] => listIn({ rows: result }, 'rows');
const rowOf = (outcome: Outcome, name: string): Json | undefined =>
  rowsIn(outcome).find((row) => textIn(row, 'model') === name || textIn(row, 'registry_name') === name);

/** Registers a version of a model that no folder here is of. */
function register(scenario: Scenario, name: string, aliases: Readonly<Record<string, string>> = {}): void {
  const known = JSON.parse(scenario.read(`registry/models/${model}/versions/1.json`));
  scenario.write(
    `registry/models/${name}/versions/1.json`,
    JSON.stringify({ ...known, model: name, run_id: `${name}-1` }),
  );
  for (const [alias, version] of Object.entries(aliases))
    scenario.write(`registry/models/${name}/aliases/${alias}`, version);
}

async function said(scenario: Scenario, ...args: readonly string[]) {
  return runCommandLine(['inventory', ...args], {
    open: async () => ({ value: scenario.worldAt(later), diagnostics: [] }),
    openReport: () => () => undefined,
    colour: false,
  });
}

describe('relc inventory', () => {
  test('when a model serves, has its owner, what serves since when, each stage and the next day', async () => {
    const numbered = served.copy();
    numbered.edit(`releases/${model}/model.yaml`, (text) =>
      text.replace(/^criticality:/m, 'inventory: MOD-7\ncriticality:'),
    );
    const outcome = ok(await listInventory(numbered.worldAt(later)));
    expect(rowsIn(outcome)).toMatchObject([
      {
        ...{ target: 'local', model, registry_name: model, found: 'both', managed: true, inventory: 'MOD-7' },
        ...{ owner: 'Credit Risk Models', owner_email: 'credit-risk-models@example.com' },
        ...{ serves: '2', since: times['2'], stage: 'Approved', alias_names: '2', registered_versions: 2 },
        ...{ stages: '1 Approved; 2 Approved', next_day: expect.stringMatching(/^202[67]-/) },
      },
    ]);
    const [table = ''] = linesOf(outcome);
    expect(table).toMatch(/^model +target +found in +owner/);
  });

  test('when days were missed, the first of them stands before what comes, and a row has each', async () => {
    const next = async (at: string, language: 'en' | 'pt-BR' = 'en') =>
      linesOf(await listInventory(served.worldAt(at), {}, language))
        .join('\n')
        .split('\n')[1];
    expect(await next(later)).toMatch(/Approved +\d{4}-\d{2}-\d{2} revalidate version 1$/);
    expect(await next('2027-02-25T12:00:00Z')).toMatch(
      /Approved +overdue since 2027-02-15: revalidate version 1 \(and 2 more\)$/,
    );
    expect(await next('2027-02-25T12:00:00Z', 'pt-BR')).toMatch(
      /vencido desde 2027-02-15: revalidar a versão 1 \(e mais 2\)$/,
    );
    const [row] = rowsIn(await listInventory(served.worldAt('2027-02-25T12:00:00Z')));
    expect(textIn(row, 'overdue')).toBe(
      '2027-02-15 revalidate version 1; 2027-02-20 revalidate version 2; 2027-02-23 the signed state ends; `relc apply --pending` renews it',
    );
    expect(textIn(row, 'next_day')).toMatch(/^2027-/);
    expect(rowsIn(await listInventory(served.worldAt(later)))).toMatchObject([{ overdue: null }]);
  });

  test('when the registry has more than git, or git more than the registry, each is listed once, and where it is', async () => {
    const mixed = served.copy();
    register(mixed, 'by-hand', { approved: '1' });
    mixed.write(
      'releases/planned/model.yaml',
      mixed.read(`releases/${model}/model.yaml`).replace(/^versions:[\s\S]*/m, 'versions: {}\naliases: {}\n'),
    );
    mixed.commit('A model that nobody registered yet');
    const outcome = ok(await listInventory(mixed.worldAt(later)));
    expect(
      rowsIn(outcome).map((row) => [textIn(row, 'model') ?? null, textIn(row, 'registry_name'), textIn(row, 'found')]),
    ).toEqual([
      ['planned', 'planned', 'git'],
      [model, model, 'both'],
      [null, 'by-hand', 'registry'],
    ]);
    expect(rowOf(outcome, 'by-hand')).toMatchObject({ managed: false, serves: null, alias_names: '1', owner: null });
    expect(rowOf(outcome, 'planned')).toMatchObject({
      managed: false,
      owner: 'Credit Risk Models',
      registered_versions: null,
    });
    expect(linesOf(outcome).join('\n')).toMatch(/by-hand +local +registry only .*1, not by relc/);
    expect(outcome.done?.[0]?.en).toBe(
      '3 entries on 1 target: 1 in git and registry, 1 in git only, 1 in the registry only',
    );
    expect(outcome.done?.[0]?.['pt-BR']).toBe(
      '3 registros em 1 destino: 1 no git e no registry, 1 só no git, 1 só no registry',
    );
  });

  test('when a model that relc applied has no folder any more, it is in the registry only, and what serves is told', async () => {
    const gone = served.copy();
    gone.remove(`releases/${model}`);
    gone.write('releases/README.md', 'releases');
    gone.commit('Gone');
    expect(rowsIn(ok(await listInventory(gone.worldAt(later))))).toMatchObject([
      { model: null, registry_name: model, found: 'registry', managed: true, serves: '2' },
    ]);
  });

  test('when there are hundreds, all are listed, each once', async () => {
    const many = served.copy();
    const names = Array.from({ length: 450 }, (_, index) => `model-${String(index).padStart(3, '0')}`);
    for (const name of names) register(many, name);
    const rows = rowsIn(ok(await listInventory(many.worldAt(later))));
    expect(rows.map((row) => textIn(row, 'registry_name'))).toEqual([model, ...names]);
  });

  test('when a target does not answer, exits 4, lists the others, and says in rows what nobody knows', async () => {
    const two = served.copy();
    two.edit('policies/governance/targets.yaml', (text) => {
      const [head = '', one = ''] = text.split(/(?<=targets:\n)/);
      return `${head}${one.replace('name: local', 'name: first').replace('file:registry', 'file:nowhere')}${one}`;
    });
    const outcome = await listInventory(two.worldAt(later));
    expect(codes(outcome)).toEqual(['registry/unreachable']);
    expect(acted(outcome)).toBe(4);
    expect(rowsIn(outcome)).toMatchObject([
      { target: 'first', model, found: 'unknown', managed: null, serves: null },
      { target: 'first', model: null, registry_name: null, found: 'unknown' },
      { target: 'local', model, found: 'both', serves: '2' },
    ]);
    const { stdout, exitCode } = await said(two, '--format', 'csv');
    expect(exitCode).toBe(4);
    const last = csvRows(stdout).at(-1) ?? [];
    expect(last.at(-1)).toContain('error[registry/unreachable] first:');
    expect(last.slice(0, -1).every((cell) => cell === '')).toBe(true);
    expect((await said(two, '--target', 'local')).exitCode).toBe(0);
  });

  test('when one model of a registry cannot be read, the others are, and its row does not say that nothing serves', async () => {
    const spoilt = served.copy();
    register(spoilt, 'whole');
    spoilt.write(`registry/models/${model}/state.sigstore.json`, 'forged');
    const outcome = await listInventory(spoilt.worldAt(later));
    expect(codes(outcome)[0]).toBe('plan/state-not-trusted');
    expect(rowOf(outcome, model)).toMatchObject({ found: 'both', managed: null, serves: null });
    expect(rowOf(outcome, 'whole')).toMatchObject({ found: 'registry', managed: false });
  });

  test('when a moment is named, tells what served then and what git said then', async () => {
    const moved = served.copy();
    moved.git.at = '2026-12-24T12:00:00Z';
    moved.edit(`releases/${model}/model.yaml`, (text) => text.replace('team: Credit Risk Models', 'team: Others'));
    const at = async (moment: string) => rowsIn(ok(await listInventory(moved.worldAt(moment))))[0];
    expect(await at('2026-11-25T11:00:00Z')).toMatchObject({
      serves: '1',
      owner: 'Credit Risk Models',
      stages: '1 Approved',
    });
    expect(await at(later)).toMatchObject({ serves: '2', owner: 'Credit Risk Models' });
    expect(await at('2026-12-25T12:00:00Z')).toMatchObject({ serves: '2', owner: 'Others' });
    expect(await at('2026-11-24T09:00:00Z')).toMatchObject({ serves: null, managed: false });
  });

  test('when a state in between is not kept, what served then is not known, and said', async () => {
    const gap = served.copy();
    const { predecessor } = stateIn(gap);
    gap.remove(`registry/models/${model}/states/${predecessor?.replace('sha256:', '')}.sigstore.json`);
    const outcome = await listInventory(gap.worldAt('2026-11-25T11:00:00Z'));
    expect(codes(outcome)).toContain('history/state-missing');
    expect(rowOf(outcome, model)).toMatchObject({ managed: null, serves: null });
  });

  test('when the key of the state was revoked since, no moment before that makes it count', async () => {
    const revoked = served.copy();
    revoked.edit('policies/trust/keys.yaml', (text) =>
      text.replace('id: demo-release\n', 'id: demo-release\n    revoked: 2026-12-10\n'),
    );
    const outcome = await listInventory(revoked.worldAt(later));
    expect(codes(outcome)).toEqual(['plan/state-key-revoked']);
    expect(rowOf(outcome, model)).toMatchObject({ managed: null });
  });

  test('when a name would be a formula in a spreadsheet, CSV has it as text, and JSON as it is', async () => {
    const hostile = served.copy();
    register(hostile, '=HYPERLINK("x","y")');
    register(hostile, '@SUM(1+1)\u202e');
    const rows = csvRows((await said(hostile, '--format', 'csv')).stdout);
    expect(rows[0]).toEqual([...inventoryColumns, 'finding']);
    expect(rows.every((row) => row.length === inventoryColumns.length + 1)).toBe(true);
    const names = rows.slice(1).map((row) => row[inventoryColumns.indexOf('registry_name')]);
    expect(names).toEqual([model, `'=HYPERLINK("x","y")`, "'@SUM(1+1)\\u{202e}"]);
    const outcome = await listInventory(hostile.worldAt(later));
    expect(rowsIn(outcome).map((row) => textIn(row, 'registry_name'))).toContain('=HYPERLINK("x","y")');
  });
});
