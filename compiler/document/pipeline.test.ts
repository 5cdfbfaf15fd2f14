import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { targetsOfJobs } from './pipeline.ts';

const shipped = readFileSync(join(import.meta.dirname, '../../.gitlab-ci.yml'), 'utf8');

test('when a pipeline is the one that is shipped, its jobs are for production', () => {
  expect(targetsOfJobs(shipped)).toEqual({ names: ['production'], unread: [] });
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
  ['an alias', '.a: &a [x]\n.t: &a [a, b]\nx: {parallel: {matrix: [{RELC_TARGET: *a}]}}'],
  ['a list with an alias', '.a: {names: [&a a]}\nx: {matrix: [{RELC_TARGET: [*a, b]}]}'],
  ['one name for each job', 'x: {variables: {RELC_TARGET: a}}\ny: {matrix: [{RELC_TARGET: "b"}]}'],
  ['an alias for a component', '.t: &t [a, b]\ninclude: [{component: x@1, inputs: {targets: *t}}]'],
  ['a matrix that is an alias', 'x: {parallel: {matrix: &m [{RELC_TARGET: [a, b]}]}}\ny: {parallel: {matrix: *m}}'],
])('when the list of targets is in %s, finds it', (_, text) => {
  expect(targetsOfJobs(text)).toEqual({ names: ['a', 'b'], unread: [] });
});

test.each([
  ['no job names its target', 'apply: {script: [relc apply --pending]}'],
  ['a list of another kind is called targets', 'build: {variables: {targets: [a]}}'],
  ['the variable is empty', 'apply: {variables: {RELC_TARGET: ""}}'],
  ['the file is no YAML', '{'],
])('when %s, says nothing', (_, text) => {
  expect(targetsOfJobs(text)).toBeUndefined();
});

test.each([
  ['comes from the caller', '"$[[ inputs.targets ]]"', '$[[ inputs.targets ]]'],
  ['is another variable', '[a, $OTHER]', '$OTHER'],
  ['is a reference', '!reference [.targets, list]', '!reference'],
  ['is told to people who start the job', '{value: a, options: [a, b]}', '{…}'],
])('when the list of targets %s, says that it cannot be read', (_, list, said) => {
  expect(targetsOfJobs(`x: {matrix: [{RELC_TARGET: ${list}}]}`)).toMatchObject({ unread: [said] });
});
