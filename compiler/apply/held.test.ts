import { describe, expect, test } from 'vitest';
import { heldRegistry, who } from '../../testing/hold.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { utf8 } from '../lib/bytes.ts';
import { type Prepared, type Writing, whileHeld } from './held.ts';
import type { Write } from './writes.ts';

const alias: Write = { resource: { type: 'alias', name: 'approved' }, bytes: utf8('2') };
const noAlias: Write = { ...alias, bytes: null };
const tag: Write = { resource: { type: 'tag', version: '2', name: 'stage' }, bytes: utf8('Approved') };
const file = (path: string, version = '2'): Write => ({
  resource: { type: 'artifact', version, path },
  bytes: utf8(path),
});
const artifact = file('relc/a');
const release = `relc/${'ab'.repeat(32)}`;

const apply = (made: ReturnType<typeof heldRegistry>, prepared: Partial<Prepared>, writing?: Writing) =>
  whileHeld(made.registry, 'm', 'plan 1', async () => ({ writes: [], diagnostics: [], ...prepared }), writing);

/** A registry that shows version 2, and something else instead of what is written there. */
const showing = (read: Uint8Array | null) => heldRegistry({ write: async () => undefined, read: async () => read });

describe('what is written while others are kept away', () => {
  test('when nobody else applies, each change is written in its order, and the hold is released as finished', async () => {
    const made = heldRegistry();
    const applied = await apply(made, { writes: [tag, alias] });
    expect(applied).toEqual({ written: [tag.resource, alias.resource], diagnostics: [] });
    expect(made.events).toEqual([
      'hold m: plan 1',
      'write tag stage of version 2',
      'write alias approved',
      'release: finished',
    ]);
  });

  test('when somebody else applies, names the model and the process, and prepares and writes nothing', async () => {
    const made = heldRegistry({}, { heldBy: who });
    const never = async (): Promise<Prepared> => {
      throw new Error('prepared without a hold');
    };
    expect(await whileHeld(made.registry, 'm', 'plan 1', never)).toEqual({
      written: [],
      diagnostics: [{ code: 'apply/held', facts: { model: 'm', ...who } }],
    });
    expect(made.events).toEqual(['hold m: plan 1']);
  });

  test('when it cannot be prepared, the hold is released all the same', async () => {
    const made = heldRegistry();
    const broken = whileHeld(made.registry, 'm', 'plan 1', async () => {
      throw new Error('unreachable');
    });
    await expect(broken).rejects.toThrow('unreachable');
    expect(made.events).toEqual(['hold m: plan 1', 'release: failed']);
  });

  test('when it is refused, hands on why, writes nothing and has failed', async () => {
    const made = heldRegistry();
    const diagnostics: readonly Diagnostic[] = [
      { code: 'restore/returned', severity: 'warning' },
      { code: 'apply/stale' },
    ];
    expect(await apply(made, { writes: undefined, diagnostics })).toEqual({ written: [], diagnostics });
    expect(made.events).toEqual(['hold m: plan 1', 'release: failed']);
  });

  test('when there are only warnings, it has finished', async () => {
    const made = heldRegistry();
    await apply(made, { diagnostics: [{ code: 'restore/returned', severity: 'warning' }] });
    expect(made.events.at(-1)).toBe('release: finished');
  });
});

describe('files', () => {
  /** What is attached at once, in order, by a registry that then has what `has` makes of it. */
  async function attached(writes: readonly Write[], has = (files: ReadonlyMap<string, Uint8Array>) => files) {
    const calls: (readonly string[])[] = [];
    const told: (readonly [number, number])[] = [];
    const made = heldRegistry({
      write: async () => undefined,
      read: async () => tag.bytes,
      attach: async (_, version, files) => {
        calls.push([version, ...files.keys()]);
        return has(files);
      },
    });
    return { calls, told, applied: await apply(made, { writes }, (number, of) => told.push([number, of])) };
  }

  test('when a release is written, its files go together; approvals before the plan, and the record after all of them', async () => {
    const [first, second, plan, record] = [
      'relc/plans/1/approvals/a',
      'relc/plans/1/approvals/b',
      'relc/plans/1/plan.json',
      'relc/cab/1',
    ];
    const own = [`${release}/SHA256SUMS`, `${release}/evidence/card.md`];
    const writes = [
      ...[first, second, plan, ...own].map((path) => file(path)),
      file(own[0] ?? '', '3'),
      tag,
      file(record),
    ];
    const { calls, told, applied } = await attached(writes);
    expect(told).toEqual(writes.map((_, index) => [index + 1, writes.length]));
    expect(calls).toEqual([
      ['2', first, second],
      ['2', plan],
      ['2', ...own],
      ['3', own[0]],
      ['2', record],
    ]);
    expect(applied).toEqual({ written: writes.map(({ resource }) => resource), diagnostics: [] });
  });

  test.each<readonly [string, (files: ReadonlyMap<string, Uint8Array>) => ReadonlyMap<string, Uint8Array>]>([
    ['lacks', (files) => new Map([...files].slice(0, 1))],
    [
      'has another of',
      (files) => new Map([...files].map(([path, bytes]) => [path, path.endsWith('b') ? utf8('x') : bytes])),
    ],
  ])('when the registry then %s one of them, names it and goes no further', async (_, has) => {
    const writes = [file(`${release}/a`), file(`${release}/b`), tag];
    const { applied } = await attached(writes, has);
    expect(applied).toEqual({
      written: writes.slice(0, 2).map(({ resource }) => resource),
      diagnostics: [{ code: 'apply/read-back-differs', facts: { resource: `artifact ${release}/b of version 2` } }],
    });
  });
});

describe('what is read back', () => {
  const differs = (write: Write, shown: Uint8Array | null) => apply(showing(shown), { writes: [write, tag] });
  const faults = [{ code: 'apply/read-back-differs', facts: { resource: 'alias approved' } }];

  test.each<readonly [string, Write, Uint8Array | null]>([
    ['another value', alias, utf8('3')],
    ['nothing', alias, null],
    ['a value that should be gone', noAlias, utf8('1')],
  ])('when the registry shows %s, stops there and names it among what was written', async (_, write, shown) => {
    expect(await differs(write, shown)).toEqual({ written: [alias.resource], diagnostics: faults });
  });

  test('when it differs, the apply has failed', async () => {
    const made = showing(null);
    await apply(made, { writes: [alias] });
    expect(made.events.at(-1)).toBe('release: failed');
  });

  test('when a value is gone as it should, that is no difference', async () => {
    const made = heldRegistry();
    await apply(made, { writes: [alias] });
    expect(await apply(made, { writes: [noAlias] })).toEqual({ written: [alias.resource], diagnostics: [] });
  });
});

describe('a process that others took for dead', () => {
  test('when it comes to an alias, writes no more and names the alias', async () => {
    const answers = [true, false];
    const made = heldRegistry({ stands: async () => answers.shift() ?? false });
    expect(await apply(made, { writes: [tag, alias] })).toEqual({
      written: [tag.resource],
      diagnostics: [{ code: 'apply/hold-lost', facts: { resource: 'alias approved' } }],
    });
    expect(made.events.slice(1)).toEqual(['write tag stage of version 2', 'release: failed']);
  });

  test('when it comes to an artifact, writes it: nobody else would write another', async () => {
    const made = heldRegistry({
      ...{ stands: async () => false, attach: async (_, __, files) => files },
    });
    expect(await apply(made, { writes: [artifact] })).toEqual({ written: [artifact.resource], diagnostics: [] });
  });
});

describe('a record for people', () => {
  const record: Prepared['record'] = (written, by) => ({
    ...{ target: 'production', model: 'm', restored_at: by.since, by, state: { serial: 1, signed_by: 'release' } },
    values: written.map(({ type }) => ({ resource: type, found: null, put_back: null })),
  });

  test('when something was written, is kept while the hold lasts, and says what by whom', async () => {
    const made = heldRegistry();
    const { restoration, ...applied } = await apply(made, { writes: [tag, alias], record });
    expect(applied).toEqual({ written: [tag.resource, alias.resource], diagnostics: [] });
    expect(restoration).toEqual(record?.([tag.resource, alias.resource], who));
    expect(made.events.slice(-2)).toEqual(['record tag, alias', 'release: finished']);
  });

  test('when writing stopped midway, says what was written until then', async () => {
    const answers = [true, false];
    const made = heldRegistry({ stands: async () => answers.shift() ?? false });
    const { restoration } = await apply(made, { writes: [tag, alias], record });
    expect(restoration?.values).toMatchObject([{ resource: 'tag' }]);
    expect(made.events.slice(-2)).toEqual(['record tag', 'release: failed']);
  });

  test('when nothing was written, there is none', async () => {
    const made = heldRegistry();
    expect(await apply(made, { record })).toEqual({ written: [], diagnostics: [] });
    expect(made.events).toEqual(['hold m: plan 1', 'release: finished']);
  });
});
