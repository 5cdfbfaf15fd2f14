// What an upgrade does about the pipeline of a repository of one's own.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ownPipeline } from '../own-pipeline.ts';
import { pipelineFaults, pipelineOfNewer } from './pipeline.ts';

const file = '.gitlab-ci.yml';
const shipped = readFileSync(join(import.meta.dirname, '../../..', file), 'utf8');
/** The pipeline before `drill` and `audit` came, and as it was begun in a repository. */
const former = shipped.replace(/^drill:\n(?:[ #].*\n|\n)*/m, '').replace(/^audit:\n(?:[ #].*\n|\n)*/m, '');
const ofBank = (text: string) =>
  ownPipeline(text)
    .replace('RELC_TARGET: [production]', 'RELC_TARGET: [homologation, production]')
    .replace('image: node:26-trixie', 'image: registry.bank/node:26');

const upgraded = (there: string | undefined, newer = shipped) => {
  const given = [new Map(there === undefined ? [] : [[file, there]]), () => newer, () => former] as const;
  return { written: pipelineOfNewer.migrate(...given).get(file), faults: pipelineFaults(...given) };
};

test('when only targets and image are the bank’s, the pipeline is that of the newer relc, with both as they were', () => {
  expect(former).not.toBe(shipped);
  expect(upgraded(ofBank(former))).toEqual({ written: ofBank(shipped), faults: [] });
  expect(ofBank(shipped)).toContain('RELC_TARGET: [homologation, production]');
});

test('when people changed more, it stays as it is, and they are told which jobs it lacks', () => {
  expect(upgraded(ofBank(former).replace('relc notify ', 'relc notify --dry-run '))).toEqual({
    written: undefined,
    faults: [{ code: 'upgrade/pipeline-differs', severity: 'warning', file, facts: { observed: ['drill', 'audit'] } }],
  });
});

test('when it has all jobs and others differ, that is told', () => {
  const there = ofBank(shipped).replace('relc notify ', 'relc notify --dry-run ');
  const newer = shipped.replace('relc status ', 'relc status --all ');
  expect(upgraded(there, newer).faults).toMatchObject([
    { code: 'upgrade/pipeline-differs', facts: { change: 'jobs' } },
  ]);
});

test.each<readonly [string, string | undefined, string]>([
  ['it is that of the newer relc already', ofBank(shipped), shipped],
  ['the newer relc changes nothing in it', ofBank(former).replace('relc notify ', 'relc notify --dry-run '), former],
  [
    'it includes the component',
    'include:\n  - component: gitlab/bank/relc/release@1\n    inputs: {targets: [production]}\n',
    shipped,
  ],
  ['it is of another kind', 'apply: {script: [relc apply --pending]}\n', shipped],
  ['there is none', undefined, shipped],
])('when %s, nothing is written or told', (_, there, newer) => {
  expect(upgraded(there, newer)).toEqual({ written: undefined, faults: [] });
});
