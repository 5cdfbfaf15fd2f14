import { describe, expect, test, vi } from 'vitest';
import { cvssOf, severityOfScore, worst } from './cvss.ts';

const v31 = 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H';
const v4 = 'CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:H/SI:H/SA:H';

/** FIRST's own examples: the v2 guide, the v3.1 examples document, the v4.0 examples document. */
const published = [
  ['CVE-2002-0392', 'AV:N/AC:L/Au:N/C:N/I:N/A:C', 7.8, 'high'],
  ['CVE-2003-0818', 'AV:N/AC:L/Au:N/C:C/I:C/A:C', 10, 'high'],
  ['CVE-2003-0062', 'AV:L/AC:H/Au:N/C:C/I:C/A:C', 6.2, 'medium'],
  ['CVE-2013-1937', 'CVSS:3.1/AV:N/AC:L/PR:N/UI:R/S:C/C:L/I:L/A:N', 6.1, 'medium'],
  ['CVE-2013-0375', 'CVSS:3.1/AV:N/AC:L/PR:L/UI:N/S:C/C:L/I:L/A:N', 6.4, 'medium'],
  ['CVE-2014-3566', 'CVSS:3.1/AV:N/AC:H/PR:N/UI:R/S:U/C:L/I:N/A:N', 3.1, 'low'],
  ['CVE-2012-1516', 'CVSS:3.1/AV:N/AC:L/PR:L/UI:N/S:C/C:H/I:H/A:H', 9.9, 'critical'],
  ['CVE-2015-1098', 'CVSS:3.1/AV:L/AC:L/PR:N/UI:R/S:U/C:H/I:H/A:H', 7.8, 'high'],
  ['CVE-2014-0160', 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:N/A:N', 7.5, 'high'],
  ['CVE-2014-6271', v31, 9.8, 'critical'],
  ['CVE-2008-1447', 'CVSS:3.0/AV:N/AC:H/PR:N/UI:N/S:C/C:N/I:H/A:N', 6.8, 'medium'],
  ['CVE-2013-6014', 'CVSS:3.1/AV:A/AC:L/PR:N/UI:N/S:C/C:H/I:N/A:H', 9.3, 'critical'],
  ['CVE-2014-2019', 'CVSS:3.0/AV:P/AC:L/PR:N/UI:N/S:U/C:N/I:H/A:N', 4.6, 'medium'],
  ['CVE-2014-0224', 'CVSS:3.1/AV:N/AC:H/PR:N/UI:N/S:U/C:H/I:H/A:N', 7.4, 'high'],
  ['CVE-2022-41741', 'CVSS:4.0/AV:L/AC:L/AT:P/PR:L/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N', 7.3, 'high'],
  ['CVE-2020-3549', 'CVSS:4.0/AV:N/AC:L/AT:P/PR:N/UI:P/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N', 7.7, 'high'],
  ['CVE-2023-3089', 'CVSS:4.0/AV:N/AC:L/AT:P/PR:N/UI:N/VC:H/VI:L/VA:L/SC:N/SI:N/SA:N', 8.3, 'high'],
  ['CVE-2021-44714', 'CVSS:4.0/AV:L/AC:L/AT:N/PR:N/UI:A/VC:L/VI:N/VA:N/SC:N/SI:N/SA:N', 4.6, 'medium'],
  ['CVE-2022-22186', 'CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:L/VI:L/VA:N/SC:N/SI:N/SA:N', 6.9, 'medium'],
  ['CVE-2023-21989', 'CVSS:4.0/AV:L/AC:L/AT:N/PR:H/UI:N/VC:N/VI:N/VA:N/SC:H/SI:N/SA:N', 5.9, 'medium'],
  ['CVE-2021-44228', v4, 10, 'critical'],
] as const;

describe('cvssOf', () => {
  test.each(published)('when FIRST scores %s, gives the same score for %s', (_, vector, score, severity) => {
    expect(cvssOf(vector)).toEqual({ score, severity });
  });

  test('when metrics come in another order, or v2 with undefined ones, gives the same', () => {
    expect(cvssOf('CVSS:3.1/A:H/AC:L/AV:N/PR:N/UI:N/S:U/C:H/I:H')).toEqual(cvssOf(v31));
    expect(cvssOf('AV:N/AC:L/Au:N/C:C/I:C/A:C/E:ND/CDP:ND')?.score).toBe(10);
  });

  test('when further metrics would lower the score, the base score counts; when they raise it, they count', () => {
    expect(cvssOf(`${v31}/E:U/RL:O/MAV:P/MC:N/MI:N/MA:N`)?.score).toBe(9.8);
    expect(cvssOf(`${v4}/E:U/MVC:N/MVI:N/MVA:N/MSC:N/MSI:N/MSA:N`)?.score).toBe(10);
    expect(cvssOf('CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:L/I:N/A:N/MC:H')).toEqual({ score: 7.5, severity: 'high' });
  });

  test.each([
    ['is empty', ''],
    ['is no vector', 'high'],
    ['is not whole', 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H'],
    ['has an unknown value', 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:Q/I:H/A:H'],
    ['has an unknown metric', `${v31}/ZZ:N`],
    ['says one metric twice', `${v31}/C:N`],
    ['ends in a slash', `${v31}/`],
    ['is of an unknown version', v31.replace('3.1', '5.0')],
    ['does not say its version', v31.replace('CVSS:3.1/', '')],
    ['has metrics of another version', v31.replace('3.1', '4.0')],
    ['is v4 with a value that only its environmental metrics have', v4.replace('SI:H', 'SI:S')],
  ])('when a vector %s, there is no score: %s', (_, vector) => {
    const said = vi.spyOn(console, 'error');
    expect(cvssOf(vector)).toBeUndefined();
    expect(said).not.toHaveBeenCalled();
  });
});

test.each([
  [10, 'critical', 'high'],
  [9, 'critical', 'high'],
  [8.9, 'high', 'high'],
  [7, 'high', 'high'],
  [6.9, 'medium', 'medium'],
  [4, 'medium', 'medium'],
  [3.9, 'low', 'low'],
  [0.1, 'low', 'low'],
  [0, 'none', 'low'],
] as const)('when a score is %d, it is %s since v3 and %s in v2', (score, severity, version2) => {
  expect([severityOfScore(score), severityOfScore(score, true)]).toEqual([severity, version2]);
});

test('when several say how bad it is, the worst wins', () => {
  expect(worst(['none', 'low', 'high', 'medium'])).toBe('high');
  expect(worst([])).toBeUndefined();
});
