import { describe, expect, test } from 'vitest';
import { compared } from './values.ts';

const digest = `sha256:${'0'.repeat(64)}`;
const version = (stage: string) => ({ stage, source_digest: digest, release_digest: digest, model_digest: digest });
const state = (...stages: readonly string[]) => ({
  aliases: { approved: '1' },
  versions: Object.fromEntries(stages.map((stage, index) => [String(index + 1), version(stage)])),
});

describe('two values of plans', () => {
  test('when they are short, are said as they are', () => {
    expect(compared('1', null)).toEqual(['1', 'absent']);
    expect(compared({ mlops: 1 }, undefined)).toEqual(['{"mlops":1}', 'absent']);
  });

  test('when both are long, only what differs is said', () => {
    expect(compared(state('Approved', 'Approved'), state('Approved', 'Revoked'))).toEqual([
      '{"versions":{"2":{"stage":"Approved"}}}',
      '{"versions":{"2":{"stage":"Revoked"}}}',
    ]);
  });

  test('when one is a state and the other is not there, the state is said by its versions', () => {
    expect(compared(null, state('Approved', 'Revoked'))).toEqual(['absent', 'version 1 Approved, version 2 Revoked']);
  });

  test('when the difference is still long, shows its beginning', () => {
    const [long = ''] = compared(Array(1000).fill('change'), []);
    expect(long).toMatch(/^\["change",.*…$/);
    expect(long.length).toBeLessThan(300);
  });
});
