import { expect, test } from 'vitest';
import type { JudgedRelease, Previous } from '../model/release.ts';
import { changesSince } from './changes.ts';

test('when a component is called as what every object has, it is new like any other', () => {
  const previous = { version: '1', evidence: { sbom: { value: { components: [] } } } };
  const components = [{ name: 'constructor', version: '1.0.0' }];
  const judged = { evidence: { registry: {}, sbom: { components } } };
  const { dependencies } = changesSince(previous as unknown as Previous, judged as unknown as JudgedRelease);
  expect(dependencies).toEqual([{ name: 'constructor', before: null, after: '1.0.0' }]);
});
