import { describe, expect, test } from 'vitest';
import { sampleTree } from '../../testing/sample.ts';
import { utf8 } from '../lib/bytes.ts';
import { digestOf } from '../lib/digest.ts';
import { lockFile, ownGatesLock, ownGatesWasm, wasmFile } from '../model/policies.ts';
import { gateDenials, quorumDenials, requiredApprovals, timedGateDenials } from './answers.ts';
import { loadEvaluator } from './evaluator.ts';
import type { Answer, OwnGates, PolicyEvaluator } from './port.ts';

const source = 'policies/gates/own/committee.rego';
const text = 'package own.committee\n';
const words = {
  'own/no-committee': {
    title: 'No committee is named',
    risk: 'Nobody saw {observed}.',
    fix: 'Name one.',
  },
};
const bytesOf = (file: string) => sampleTree().files.get(file) ?? new Uint8Array();
// Any policy that OPA compiled: its own answers are not asked for here.
const wasm = bytesOf(wasmFile);
const packageDigest = digestOf(bytesOf(lockFile));
const rule = { title: 'A committee is named', codes: ['own/no-committee'], controls: ['X 1'], evidence: 'verified' };
const lock = {
  built_with: packageDigest,
  controls: [{ gate: 'own.committee', reads: ['release'], rules: [rule] }],
  opa: '1.22.2',
  sources: { [source]: digestOf(utf8(text)) },
  wasm: digestOf(wasm),
  words,
};
const files = (changes: object = {}): Readonly<Record<string, string | Uint8Array | undefined>> => ({
  [source]: text,
  [ownGatesWasm]: wasm,
  [ownGatesLock]: JSON.stringify({ ...lock, ...changes }),
});
const loaded = (some: Parameters<typeof sampleTree>[0]) => loadEvaluator(sampleTree(some));

describe("a repository's own gates", () => {
  test('when they are built, they stand beside those of the package, and what they show is declared', async () => {
    const { value, diagnostics } = await loaded(files());
    expect(diagnostics).toEqual([]);
    expect(value?.ownGates).toMatchObject({ gates: ['own.committee'], words });
    expect(value?.gates).not.toContain('own.committee');
    expect(value?.controls.at(-1)).toMatchObject({ gate: 'own.committee', rules: [{ evidence: 'declared' }] });
  });

  test('when there are none, nothing is asked of anybody', async () => {
    expect((await loaded({})).value).not.toHaveProperty('ownGates');
  });

  test.each([
    ['a source changed', { [source]: `${text}#` }, source],
    ['a source is gone', { [source]: undefined }, source],
    ['a source was added', { 'policies/gates/own/more.rego': text }, 'policies/gates/own/more.rego'],
    ['the compiled gates changed', { [ownGatesWasm]: new Uint8Array([...wasm, 0]) }, ownGatesWasm],
  ])('when %s, refuses with policy/own-gates-stale and names it', async (_, changes, file) => {
    const { value, diagnostics } = await loaded({ ...files(), ...changes });
    expect(value).toBeUndefined();
    expect(diagnostics).toEqual([{ code: 'policy/own-gates-stale', file }]);
  });

  test('when a test of them was added, they judge as before', async () => {
    const { value } = await loaded({ ...files(), 'policies/gates/own/committee_test.rego': text });
    expect(value?.ownGates?.gates).toEqual(['own.committee']);
  });

  test('when the package has other gates than those that they were compiled beside, refuses', async () => {
    const { value, diagnostics } = await loaded(files({ built_with: digestOf(utf8('older')) }));
    expect(value).toBeUndefined();
    expect(diagnostics).toEqual([{ code: 'policy/own-gates-of-other-relc', file: ownGatesLock }]);
  });

  test.each([
    ['sources alone', { [ownGatesWasm]: undefined, [ownGatesLock]: undefined }, ownGatesLock],
    ['no lock', { [ownGatesLock]: undefined }, ownGatesLock],
    ['no compiled gates', { [ownGatesWasm]: undefined }, ownGatesWasm],
    ['compiled gates alone', { [source]: undefined, [ownGatesLock]: undefined }, ownGatesLock],
    ['a lock that is no JSON', { [ownGatesLock]: '{' }, ownGatesLock],
    ['a lock without gates', files({ controls: [] }), ownGatesLock],
    [
      'a lock that speaks for a gate of the package',
      files({ controls: [{ ...lock.controls[0], gate: 'privacy' }] }),
      ownGatesLock,
    ],
    ['words for a code of the package', files({ words: { 'slo/cost': words['own/no-committee'] } }), ownGatesLock],
  ])('when there are %s, refuses with policy/own-gates-not-built', async (_, changes, file) => {
    const { value, diagnostics } = await loaded({ ...files(), ...changes });
    expect(value).toBeUndefined();
    expect(diagnostics).toEqual([{ code: 'policy/own-gates-not-built', file }]);
  });

  test('when the compiled gates are no WebAssembly, refuses, though the lock has their digest', async () => {
    const bytes = utf8('wasm');
    const some = { ...files({ wasm: digestOf(bytes) }), [ownGatesWasm]: bytes };
    expect((await loaded(some)).diagnostics).toEqual([{ code: 'policy/own-gates-not-built', file: ownGatesWasm }]);
  });

  test('when a policy of relc lies in their place, they do not answer, and that refuses', async () => {
    const { value } = await loaded(files());
    if (value === undefined) throw new Error('not loaded');
    expect(gateDenials(value, {}, (document) => document)).toMatchObject([
      { code: 'gate/evaluation-failed', facts: { entrypoint: 'own_gates/verdicts' } },
    ]);
  });
});

const denial = { code: 'own/no-committee', document: 'release', pointer: '/records', observed: 'none', expected: 1 };

/** A policy whose package denies with `slo/cost`, and what a repository's own gates answer beside it. */
function beside(answer: Answer): PolicyEvaluator {
  const ownGates: OwnGates = { gates: ['own.committee'], controls: [], words, evaluate: () => answer };
  const denied = { code: 'slo/cost', document: 'staging_report', pointer: '/cost', observed: 2, expected: 1 };
  return {
    gates: ['slo'],
    timedGates: ['slo'],
    controls: [],
    ownGates,
    evaluate: (asked) => ({ result: asked === 'relc/required' ? { mlops: 1 } : { slo: [denied] } }),
    together: (action) => action(),
  };
}
const fileOf = (document: string) => `file of ${document}`;
const said = (answer: Answer) => gateDenials(beside(answer), {}, fileOf).map(({ code }) => code);

describe("what a repository's own gates may say", () => {
  test('when one denies, its code, place, facts and words are handed on, behind what the package denies', () => {
    expect(gateDenials(beside({ result: { 'own.committee': [denial] } }), {}, fileOf)).toEqual([
      { code: 'slo/cost', file: 'file of staging_report', pointer: '/cost', facts: { observed: 2, expected: 1 } },
      {
        ...{ code: 'own/no-committee', file: 'file of release', pointer: '/records' },
        facts: { observed: 'none', expected: 1 },
        words: words['own/no-committee'],
      },
    ]);
  });

  test('when none denies, the package still does', () => {
    expect(said({ result: { 'own.committee': [] } })).toEqual(['slo/cost']);
  });

  test.each([
    ['nothing', { result: undefined }, 'gate/no-answer'],
    ['a fault', { fault: 'timed out' }, 'gate/evaluation-failed'],
    ['no gate', { result: {} }, 'gate/set-differs'],
    ['no list', { result: { 'own.committee': {} } }, 'gate/set-differs'],
  ])('when they answer %s, that refuses', (_, answer, code) => {
    expect(said(answer)).toEqual(['slo/cost', code]);
  });

  test('when they answer for a gate of the package, its own answer stays, and theirs is refused', () => {
    expect(said({ result: { 'own.committee': [], slo: [] } })).toEqual(['slo/cost', 'gate/set-differs']);
  });

  test.each([
    ['a code of the package', { ...denial, code: 'slo/latency-p95' }],
    ['a code that no METADATA names', { ...denial, code: 'own/other' }],
    ['the name of a method', { ...denial, code: 'own/constructor' }],
    ['no code', { ...denial, code: undefined }],
    ['no document', { ...denial, document: 1 }],
    ['no pointer', { ...denial, pointer: null }],
    ['text', 'no'],
    ['true', true],
  ])('when one denies with %s, refuses with gate/unknown-code instead of dropping it', (_, value) => {
    expect(said({ result: { 'own.committee': [value] } })).toEqual(['slo/cost', 'gate/unknown-code']);
  });

  test('when a denial brings facts for the words of others, or a severity, they are dropped', () => {
    const more = { ...denial, severity: 'warning', change: 'groups', limits: [0], mend: 'missing' };
    const [, found] = gateDenials(beside({ result: { 'own.committee': [more] } }), {}, fileOf);
    expect(found?.facts).toEqual({ observed: 'none', expected: 1 });
    expect(found?.severity).toBeUndefined();
  });

  test('when it is asked who must approve, or what time decides, they are not asked', () => {
    const policy = beside({ fault: 'asked' });
    expect(requiredApprovals(policy, {})).toEqual({ value: { mlops: 1 }, diagnostics: [] });
    expect(timedGateDenials(policy, {}, fileOf).map(({ code }) => code)).toEqual(['slo/cost']);
    expect(quorumDenials(policy, {}).map(({ code }) => code)).toEqual(['gate/no-answer']);
  });
});
