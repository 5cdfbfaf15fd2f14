import { describe, expect, test } from 'vitest';
import { codes, doneBy, linesOf, ok } from '../../testing/outcome.ts';
import { type Scenario, untouched } from '../../testing/scenario.ts';
import { checkReleases } from './check.ts';
import { importRosterFile } from './roster-import.ts';

const file = 'policies/trust/people.yaml';
const base = untouched();
const known = [
  'Lia Souza,lia.souza@example.com,true',
  'Rui Barros,rui.barros@example.com,true',
  'Ana Ribeiro,ana.ribeiro@example.com ana@bank.example,true',
  'Caio Mendes,caio.mendes@example.com,true',
  '"Prado, Helena",helena.prado@example.com,true',
  'Marina Costa,demo-mlops@example.com,true',
  'Rafael Nunes,demo-security@example.com,true',
  'Luciana Prado,demo-privacy@example.com,true',
  'Paulo Azevedo,demo-business@example.com,true',
];

function imported(scenario: Scenario, rows: readonly string[], asOf = '2026-11-20', missing = 0) {
  scenario.write('/export.csv', `name,email,active\n${rows.join('\n')}\n`);
  return importRosterFile(scenario.world, '/export.csv', { asOf, missing });
}

describe('relc roster import', () => {
  test('when everybody is there, dates the list, adds addresses and keeps names, roles and what stands before it', async () => {
    const scenario = base.copy();
    const before = scenario.read(file);
    const lines = linesOf(ok(await imported(scenario, known)));
    expect(lines).toEqual(['addresses added: Ana Ribeiro: ana@bank.example']);
    const after = scenario.read(file);
    expect(after).toBe(
      before
        .replace('people:\n', 'as_of: 2026-11-20\npeople:\n')
        .replace('[ana.ribeiro@example.com]', '[ana.ribeiro@example.com, ana@bank.example]'),
    );
    scenario.commit('Import');
    const found = codes(await checkReleases(scenario.world, []));
    expect(found.filter((code) => /^(shape|trust|load)\//.test(code))).toEqual([]);
  });

  test('when somebody is missing or no longer active, has left that day; an approver is listed for it', async () => {
    const scenario = base.copy();
    const rows = known.filter((row) => !row.startsWith('Marina')).map((row) => row.replace(/^(Lia.*)true/, '$1false'));
    const lines = linesOf(ok(await imported(scenario, rows, '2026-11-20', 1)));
    expect(lines.slice(0, 2)).toEqual(['gone: Lia Souza', 'gone: Marina Costa']);
    const after = scenario.read(file);
    expect(after).toMatch(/name: Lia Souza\n.*\n.*\n {4}left: 2026-11-20\n/);
    expect(after).toMatch(
      /name: Marina Costa\n {4}emails: \[demo-mlops@example.com\]\n {4}roles: \[\]\n {4}left: 2026-11-20\n/,
    );
    expect(after).not.toContain('Sample build service');
    scenario.commit('Import');
    const again = ok(await imported(scenario, rows, '2026-11-22'));
    expect(doneBy(again)).toHaveLength(1);
    expect(scenario.read(file)).toMatch(/name: Lia Souza\n.*\n.*\n {4}left: 2026-11-20\n/);
    expect(linesOf(ok(await imported(scenario, known, '2026-11-23')))).toEqual([
      'back: Lia Souza',
      'back: Marina Costa',
    ]);
  });

  test('when it says nothing of people who were there, refuses and names them, unless so many may be missing', async () => {
    const scenario = base.copy();
    const before = scenario.read(file);
    const cut = known.slice(0, -2);
    const observed = ['Luciana Prado', 'Paulo Azevedo'];
    for (const expected of [0, 1]) {
      const { diagnostics } = await imported(scenario, cut, '2026-11-20', expected);
      expect(diagnostics).toEqual([{ code: 'roster/missing', facts: { observed, number: 2, expected } }]);
    }
    expect(scenario.read(file)).toBe(before);
    expect(linesOf(ok(await imported(scenario, cut, '2026-11-20', 2)))).toEqual(
      expect.arrayContaining(observed.map((name) => `gone: ${name}`)),
    );
    expect(doneBy(ok(await imported(scenario, cut, '2026-11-22')))).toHaveLength(1);
  });

  test('when two people of the directory have the name, the address decides', async () => {
    const scenario = base.copy();
    const rows = ['Lia Souza,another@example.com,false', ...known];
    expect(doneBy(ok(await imported(scenario, rows)))).toHaveLength(2);
    expect(scenario.read(file)).not.toMatch(/left:/);
  });

  test.each(['Caio Mendes', 'Marina Costa'])(
    'when only the name of %s is in the export, they are gone, and that is told',
    async (person) => {
      const scenario = base.copy();
      const rows = known.map((row) => (row.startsWith(person) ? `${person},namesake@example.com,true` : row));
      const outcome = await imported(scenario, rows, '2026-11-20', 1);
      expect(linesOf(outcome)).toContain(`gone: ${person}`);
      const facts = { observed: person, addresses: ['namesake@example.com'] };
      expect(outcome.diagnostics).toEqual([{ code: 'roster/name-alone', severity: 'warning', facts }]);
      const entry = new RegExp(`name: ${person}\\n.*\\n.*\\n {4}left: 2026-11-20\\n`);
      expect(scenario.read(file)).toMatch(entry);
      expect(scenario.read(file)).not.toContain('namesake');
    },
  );

  test('when two rows of a person agree, they are there, with the addresses of both', async () => {
    const scenario = base.copy();
    const rows = [...known, 'Lia Souza,lia.souza@example.com lia@bank.example,true'];
    expect(linesOf(ok(await imported(scenario, rows)))).toContain('addresses added: Lia Souza: lia@bank.example');
  });

  const helena = known.filter((row) => !row.includes('Helena'));
  test.each([
    [
      'somebody else has an address of theirs',
      'Bia Lopes,bia@example.com helena.prado@example.com,true',
      known,
      'Helena Prado',
    ],
    ['an address of theirs went to somebody else', 'Bia Lopes,helena.prado@example.com,true', helena, 'Helena Prado'],
    [
      'a row has addresses of two people',
      'Lia Souza,lia.souza@example.com helena.prado@example.com,true',
      known,
      'Helena Prado',
    ],
    [
      'a row has an address of an approver',
      'Lia Souza,lia.souza@example.com demo-business@example.com,true',
      known,
      'Paulo Azevedo',
    ],
    [
      'a row has an address of a service',
      'Lia Souza,lia.souza@example.com build@example.com,true',
      known,
      'Sample build service',
    ],
  ])('when %s, refuses and writes nothing', async (_, row, others, other) => {
    const scenario = base.copy();
    const before = scenario.read(file);
    const { diagnostics } = await imported(scenario, [row, ...others]);
    const [name, emails = ''] = row.split(',');
    const facts = { observed: name, address: emails.split(' ').at(-1), other };
    expect(diagnostics).toContainEqual({ code: 'roster/address-of-another', file: '/export.csv', facts });
    expect(scenario.read(file)).toBe(before);
  });

  test('when an address that would be added is in the row of somebody else, refuses', async () => {
    const rows = ['Bia Lopes,ana@bank.example,true', ...known];
    const facts = { observed: 'Ana Ribeiro', address: 'ana@bank.example', other: 'Bia Lopes' };
    expect((await imported(base.copy(), rows)).diagnostics).toEqual([
      { code: 'roster/address-of-another', file: '/export.csv', facts },
    ]);
  });

  test.each([
    ['first', ['Lia Souza,lia.souza@example.com,false', ...known]],
    ['last', [...known, 'Lia Souza,lia.souza@example.com,false']],
  ])('when rows of a person disagree, the inactive one %s, refuses and writes nothing', async (_, rows) => {
    const scenario = base.copy();
    const before = scenario.read(file);
    const facts = { observed: 'Lia Souza' };
    expect((await imported(scenario, rows)).diagnostics).toEqual([
      { code: 'roster/several-rows', file: '/export.csv', facts },
    ]);
    expect(scenario.read(file)).toBe(before);
  });

  test.each([
    ['it knows nobody here', ['Eva,eva@example.com,true'], '2026-11-20', ['roster/nobody']],
    ['it knows only names of people here', ['Lia Souza,another@example.com,true'], '2026-11-20', ['roster/nobody']],
    ['it is of a day to come', known, '2027-01-01', ['roster/day']],
    ['its day is none', known, '20/11/2026', ['roster/day']],
    ['it is not to be read', ['Eva,eva@example.com,perhaps'], '2026-11-20', ['roster/unreadable']],
  ])('when %s, refuses and writes nothing', async (_, rows, asOf, expected) => {
    const scenario = base.copy();
    const before = scenario.read(file);
    expect(codes(await imported(scenario, rows, asOf))).toEqual(expected);
    expect(scenario.read(file)).toBe(before);
  });

  test('when a newer export was read before, refuses the older one; a file that is not there is a usage error', async () => {
    const scenario = base.copy();
    ok(await imported(scenario, known, '2026-11-22'));
    const facts = { observed: '2026-11-20', expected: '2026-11-22 – 2026-11-24' };
    expect((await imported(scenario, known)).diagnostics).toEqual([{ code: 'roster/day', facts }]);
    const missing = await importRosterFile(scenario.world, '/none.csv', { asOf: '2026-11-22' });
    expect(codes(missing)).toEqual(['usage/no-such-file']);
  });
});
