import { expect, test } from 'vitest';
import { makeKey } from '../../testing/sample.ts';
import { inPlaceOf } from './roles.ts';

const away = { role: 'mlops', for: ' Eva  Lima', from: '2026-11-10', until: '2026-11-20' };
const entry = (...[roles, more]: readonly [readonly string[], object?]) =>
  makeKey('sara', [...roles], { person: 'Sara', emails: ['sara@x.org'], substitutes: [away], ...more }).signer.entry;

test('when a role is held as a substitute alone, the approval is in the place of who is away, on those days', () => {
  expect(inPlaceOf(entry([]), 'mlops', '2026-11-20')).toEqual({ in_place_of: 'eva lima' });
  expect(inPlaceOf(entry([]), 'mlops', '2026-11-21')).toEqual({});
  expect(inPlaceOf(entry(['mlops']), 'mlops', '2026-11-20')).toEqual({});
  expect(inPlaceOf(entry(['security']), 'security', '2026-11-20')).toEqual({});
});

test('when the own role is for some models, a change of what judges is approved as a substitute', () => {
  const bound = entry(['mlops'], { held_for: { units: ['cards'] } });
  expect(inPlaceOf(bound, 'mlops', '2026-11-20')).toEqual({ in_place_of: 'eva lima' });
});
