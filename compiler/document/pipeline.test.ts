import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { targetsOfJobs } from './pipeline.ts';

const shipped = readFileSync(join(import.meta.dirname, '../../.gitlab-ci.yml'), 'utf8');

test('when a pipeline is the one that is shipped, its jobs are for production', () => {
  expect(targetsOfJobs(shipped)).toEqual(['production']);
});

test.each([
  ['a matrix', 'apply: {parallel: {matrix: [{RELC_TARGET: [a, b]}]}}'],
  [
    'several matrices',
    'x: {parallel: {matrix: [{RELC_TARGET: [a]}]}}\ny: {parallel: {matrix: [{RELC_TARGET: [a, b]}]}}',
  ],
  ['a block', 'apply:\n  parallel:\n    matrix:\n      - RELC_TARGET:\n          - a\n          - "b"'],
  ['a component', 'include:\n  - component: gitlab.example.com/bank/relc/release@1\n    inputs: {targets: [a, b]}'],
  ['references and a header', 'spec: {}\n---\nx: !reference [.y, script]\ny: {matrix: [{RELC_TARGET: [a, b]}]}'],
])('when the list of targets is in %s, finds it', (_, text) => {
  expect(targetsOfJobs(text)).toEqual(['a', 'b']);
});

test.each([
  ['no job names its target', 'apply: {script: [relc apply --pending]}'],
  ['a list of another kind is called targets', 'build: {variables: {targets: [a]}}'],
  ['the list is to come from the caller', 'apply: {parallel: {matrix: [{RELC_TARGET: "$[[ inputs.targets ]]"}]}}'],
  ['the file is no YAML', '{'],
])('when %s, says nothing', (_, text) => {
  expect(targetsOfJobs(text)).toBeUndefined();
});
