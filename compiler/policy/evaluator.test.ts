import { loadPolicy } from '@open-policy-agent/opa-wasm';
import { describe, expect, test } from 'vitest';
import { sampleEvaluator, sampleTree, textIn } from '../../testing/sample.ts';
import { utf8 } from '../lib/bytes.ts';
import { digestOf } from '../lib/digest.ts';
import { lockFile } from '../model/policies.ts';
import { loadEvaluator } from './evaluator.ts';

const wasmFile = 'policies/policy.wasm';
const lock = JSON.parse(textIn(lockFile));
const wasm = sampleTree().files.get(wasmFile) ?? new Uint8Array();
const said = async (changes: Parameters<typeof sampleTree>[0]) => {
  const { value, diagnostics } = await loadEvaluator(sampleTree(changes));
  expect(value).toBeUndefined();
  return diagnostics;
};

interface Loaded {
  readonly mem: { readonly buffer: ArrayBuffer };
  readonly wasmInstance: {
    readonly exports: {
      readonly entrypoints: () => number;
      readonly builtins: () => number;
      readonly opa_json_dump: (address: number) => number;
    };
  };
}

/** What the compiled policy says about itself, not what the SDK makes of it. */
async function ask(question: 'entrypoints' | 'builtins'): Promise<Record<string, number>> {
  const { mem, wasmInstance } = (await loadPolicy(new Uint8Array(wasm))) as unknown as Loaded;
  const address = wasmInstance.exports.opa_json_dump(wasmInstance.exports[question]());
  const bytes = new Uint8Array(mem.buffer, address);
  return JSON.parse(Buffer.from(bytes.subarray(0, bytes.indexOf(0))).toString());
}

describe('the compiled policy', () => {
  test('when asked for its entry points, names those of the lock', async () => {
    expect(Object.keys(await ask('entrypoints')).sort()).toEqual(lock.entrypoints);
  });

  test('when asked for builtins, needs none: one that the SDK lacks would throw at evaluation', async () => {
    expect(await ask('builtins')).toEqual({});
  });

  test('when asked with nothing, every gate of the lock answers and promotion is not allowed', async () => {
    const evaluator = await sampleEvaluator();
    expect(evaluator).toMatchObject({ gates: lock.gates, timedGates: lock.timed });
    const answer = evaluator.evaluate('relc/verdicts', {});
    expect(answer).toEqual({ result: Object.fromEntries(lock.gates.map((gate: string) => [gate, []])) });
    expect(evaluator.evaluate('relc/promote_allow', {})).toEqual({ result: false });
    expect(evaluator.evaluate('relc/timed', {})).toEqual({ result: {} });
    for (const entrypoint of ['relc/required', 'relc/quorum'] as const)
      expect(evaluator.evaluate(entrypoint, {})).toEqual({ result: undefined });
  });

  test('when an input wants more memory than the cap, faults instead of crashing, and answers again after', async () => {
    const evaluator = (await loadEvaluator(sampleTree(), { pages: 256, milliseconds: 60_000 })).value;
    const before = evaluator?.evaluate('relc/verdicts', {});
    const huge = { evidence: { staging_report: { violations: Array(400_000).fill('a violation that takes room') } } };
    expect(evaluator?.evaluate('relc/verdicts', huge)).toHaveProperty('fault');
    expect(evaluator?.evaluate('relc/verdicts', {})).toEqual(before);
  });
});

describe('the time that an evaluation may take', () => {
  /** Each address of each approval is compared with each of each other one. */
  const quorum = (count: number) => ({
    carries: [],
    class: 'normal',
    required: { mlops: 1 },
    approvals: Array.from({ length: count }, (_, index) => ({
      key: `k${index}`,
      person: `p${index}`,
      role: 'mlops',
      roles: ['mlops'],
      emails: ['a', 'b', 'c', 'd'].map((name) => `${name}${index}@example.com`),
      not_after: '2027',
      bound_to: 'sha256:0',
    })),
    authors: [],
    plan_digest: 'sha256:0',
    now: '2026',
  });

  // Left alone it would take many seconds: even on a busy machine the thread that watches the time comes earlier.
  test('when it is over, faults in the midst of it, and never answers again', async () => {
    const evaluator = (await loadEvaluator(sampleTree(), { pages: 4096, milliseconds: 1 })).value;
    const fault = expect.stringContaining('timed out');
    expect(evaluator?.evaluate('relc/quorum', quorum(2000))).toEqual({ fault });
    expect(evaluator?.evaluate('relc/verdicts', {})).toEqual({ fault });
  });

  test('when it is over, nobody else who loaded the same policy before gets an answer; who loads it then does', async () => {
    const caps = { pages: 4096, milliseconds: 60_000 };
    const before = (await loadEvaluator(sampleTree(), caps)).value;
    const stopped = (await loadEvaluator(sampleTree(), { ...caps, milliseconds: 1 })).value;
    expect(stopped?.evaluate('relc/quorum', quorum(2000))).toHaveProperty('fault');
    expect(before?.evaluate('relc/quorum', quorum(10))).toHaveProperty('fault');
    const after = (await loadEvaluator(sampleTree(), caps)).value;
    expect(after?.evaluate('relc/quorum', quorum(10))).toHaveProperty('result');
  });

  test('when evaluations share it and it is over, the action runs again, and each of them faults', async () => {
    const evaluator = (await loadEvaluator(sampleTree(), { pages: 4096, milliseconds: 1 })).value;
    const fault = expect.stringContaining('timed out');
    const asked = [quorum(10), quorum(2000), quorum(10)];
    const answers = evaluator?.together(() => asked.map((input) => evaluator.evaluate('relc/quorum', input)));
    expect(answers).toEqual([{ fault }, { fault }, { fault }]);
  });

  test('when evaluations share it, they answer, and what the action throws is thrown', async () => {
    const evaluator = await sampleEvaluator();
    const asked = [quorum(10), quorum(11)];
    const alone = asked.map((input) => evaluator.evaluate('relc/quorum', input));
    expect(evaluator.together(() => asked.map((input) => evaluator.evaluate('relc/quorum', input)))).toEqual(alone);
    const bug = () => {
      throw new RangeError('a bug');
    };
    expect(() => evaluator.together(bug)).toThrow(new RangeError('a bug'));
    expect(evaluator.evaluate('relc/quorum', quorum(10))).toEqual(alone[0]);
  });

  test('when it is not, answers', async () => {
    expect((await sampleEvaluator()).evaluate('relc/quorum', quorum(10))).toHaveProperty('result');
  });
});

describe('the lock', () => {
  const stale = (...files: readonly string[]) => files.map((file) => ({ code: 'policy/lock-stale', file }));

  test.each([
    ['changed', 'policies/gates/slo.rego', 'package relc.gates.slo\n'],
    ['is gone', 'policies/gates/slo.rego', undefined],
    ['was added', 'policies/gates/more.rego', 'package relc.gates.more\n'],
    ['was added in a folder', 'policies/gates/more/more.rego', 'package relc.gates.more\n'],
  ])('when a source %s, refuses with policy/lock-stale and names it', async (_, file, text) => {
    expect(await said({ [file]: text })).toEqual(stale(file));
  });

  test('when a checkout turned LF into CRLF, says so once instead of advising to build again', async () => {
    const sources = [...sampleTree().files.keys()].filter((path) => path.endsWith('.rego'));
    const changes = sources.map((path) => [path, textIn(path).replaceAll('\n', '\r\n')]);
    const [first] = sources.filter((path) => !path.endsWith('_test.rego')).sort();
    const locked = sources.filter((path) => path.startsWith('policies/gates/') && !path.endsWith('_test.rego'));
    expect(await said(Object.fromEntries(changes))).toEqual([
      { code: 'policy/line-endings', file: first, facts: { observed: locked.length } },
    ]);
  });

  test('when the compiled policy changed, refuses with policy/lock-stale', async () => {
    expect(await said({ [wasmFile]: new Uint8Array([...wasm, 0]) })).toEqual(stale(wasmFile));
  });

  test('when only a test of a gate changed, judges as before', async () => {
    const { value } = await loadEvaluator(sampleTree({ 'policies/gates/slo_test.rego': 'package x\n' }));
    expect(value).toBeDefined();
  });

  test.each([wasmFile, lockFile])('when %s is missing, refuses with load/missing-file', async (file) => {
    expect(await said({ [file]: undefined })).toEqual([{ code: 'load/missing-file', file }]);
  });

  test.each([
    ['no JSON', '{'],
    ['no object', '[]'],
    ['without sources', JSON.stringify({ ...lock, sources: [] })],
    ['without gates', JSON.stringify({ ...lock, gates: {} })],
    ['without timed gates', JSON.stringify({ ...lock, timed: undefined })],
    ['without controls', JSON.stringify({ ...lock, controls: undefined })],
    ['with a number for controls', JSON.stringify({ ...lock, controls: 5 })],
    ['with controls of no gate', JSON.stringify({ ...lock, controls: [{}] })],
    ['with a number for a gate', JSON.stringify({ ...lock, gates: [1] })],
  ])('when the lock is %s, refuses: it would tie nothing', async (_, text) => {
    expect(await said({ [lockFile]: text })).toEqual([{ code: 'policy/not-built', file: lockFile }]);
  });

  test('when the compiled policy is no WebAssembly, refuses, though the lock has its digest', async () => {
    const bytes = utf8('wasm');
    const text = JSON.stringify({ ...lock, wasm: digestOf(bytes) });
    expect(await said({ [lockFile]: text, [wasmFile]: bytes })).toEqual([{ code: 'policy/not-built', file: wasmFile }]);
  });

  test('when the lock says what the sources say, each digest is the one that stock tools compute', () => {
    for (const [file, digest] of Object.entries(lock.sources)) expect(digestOf(textIn(file)), file).toBe(digest);
    expect(digestOf(wasm)).toBe(lock.wasm);
  });
});
