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
    expect(compared({ mlops: 1, risk: 1 }, { mlops: 1, risk: 2 })).toEqual([
      ...['{"mlops":1,"risk":1}', '{"mlops":1,"risk":2}'],
    ]);
  });

  test('when one has up to 200 characters, is said as it is; else by its beginning', () => {
    const [fits, long] = ['a'.repeat(200), 'b'.repeat(201)];
    expect(compared(fits, long)).toEqual([fits, `${'b'.repeat(200)}…`]);
  });

  test('when both are objects, they are said whole up to 200 characters, and else what differs', () => {
    const long = (length: number, b: number) => ({ a: 'a'.repeat(length - '{"a":"","b":1}'.length), b });
    const [one, two] = [long(200, 1), long(200, 2)];
    expect(compared(one, two)).toEqual([JSON.stringify(one), JSON.stringify(two)]);
    expect(compared(long(201, 1), long(201, 2))).toEqual(['{"b":1}', '{"b":2}']);
    const versions = { versions: { '1': 'a'.repeat(300) } };
    expect(compared({ aliases: {}, ...versions }, { aliases: {}, versions: 'none' })).toEqual([
      ...[`{"versions":{"1":"${'a'.repeat(182)}…`, '{"versions":"none"}'],
    ]);
  });

  test('when a state is equal on both sides, is said by its versions', () => {
    const same = 'version 1 Approved, version 2 Revoked';
    expect(compared(state('Approved', 'Revoked'), state('Approved', 'Revoked'))).toEqual([same, same]);
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
