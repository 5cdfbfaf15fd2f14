import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { expect, test } from 'vitest';
import { ownPipeline } from '../../compiler/operations/own-pipeline.ts';
import { componentFile, componentOf } from './pipeline_component.ts';

const root = join(import.meta.dirname, '../..');
const sources = readFileSync(join(root, '.gitlab-ci.yml'), 'utf8');

test('when the pipeline changes, the component changes with it: it is the same, for the targets and the image of its caller', () => {
  const component = readFileSync(join(root, componentFile), 'utf8');
  expect(component).toBe(componentOf(sources));
  const [header, body = ''] = component.split('\n---\n');
  expect(load(header ?? '')).toMatchObject({ spec: { inputs: { targets: { type: 'array' }, image: {} } } });
  const called = body.replace('$[[ inputs.targets ]]', '[production]').replace('$[[ inputs.image ]]', 'node:26-trixie');
  expect(called).toBe(ownPipeline(sources));
  expect(() => componentOf(sources.replace('[production]', '[a]'))).toThrow('once');
});
