import { describe, expect, test } from 'vitest';
import type { VulnerabilityScan } from '../../schemas/generated/documents.ts';
import {
  at,
  makeKey,
  sampleEvaluator,
  sampleGovernance,
  sampleRelease,
  shape,
  withFiles,
} from '../../testing/sample.ts';
import { scan, scanFile, signScan } from '../../testing/scan.ts';
import { judge } from './index.ts';
import { scanFact } from './scan.ts';

const governance = sampleGovernance();
const evaluator = await sampleEvaluator();
const previous = sampleRelease(undefined, '1');
const folder = 'releases/risk-default/2';
const key = makeKey('builder', ['builder']);
const sbom = sampleRelease().files.get('sbom.cdx.json') ?? new Uint8Array();
const decision = sampleRelease().evidence.rollout_decision?.value;

function judged(files: Parameters<typeof withFiles>[0]) {
  const trusting = { ...governance, trust: [...governance.trust, key.signer] };
  const { diagnostics } = judge(withFiles(files), trusting, evaluator, at, shape, { previous });
  return diagnostics.map((one) => [one.code, one.file, one.pointer, one.facts?.['observed']]);
}
const found = (predicate: VulnerabilityScan) => judged({ [scanFile]: signScan(key, sbom, predicate) });

describe('a vulnerability scan', () => {
  test('when it found nothing, the release passes', () => {
    expect(found(scan())).toEqual([]);
  });

  test('when there is none, the release is refused', () => {
    expect(judged({ [scanFile]: undefined })).toEqual([
      ['vulnerability/not-scanned', `${folder}/${scanFile}`, '', null],
    ]);
  });

  test('when it found what blocks, the release is refused there', () => {
    const severity = [{ method: 'CVSS_V3', score: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H' }];
    expect(found(scan([{ id: 'CVE-1', severity }]))).toEqual([
      [
        ...['promote/blocking-cve', `${folder}/${scanFile}`, '/scanner/result/0'],
        { id: 'CVE-1', severity: 'critical' },
      ],
    ]);
  });

  test('when it found what nobody scored, the release is refused there', () => {
    expect(found(scan([{ id: 'CVE-1', severity: [{ method: 'nvd', score: 'low' }] }]))).toEqual([
      ['promote/unscored-cve', `${folder}/${scanFile}`, '/scanner/result/0', { id: 'CVE-1' }],
    ]);
  });

  test('when it will finish tomorrow, or its source is newer than itself, the release is refused', () => {
    const { scanner, metadata } = scan();
    const tomorrow = '2026-11-25T12:00:00Z';
    expect(found({ scanner, metadata: { ...metadata, scanFinishedOn: tomorrow } })).toEqual([
      ['moment/after-decision', `${folder}/${scanFile}`, '/metadata/scanFinishedOn', tomorrow],
      ['evidence/from-the-future', `${folder}/${scanFile}`, '/metadata/scanFinishedOn', tomorrow],
    ]);
    expect(found({ metadata, scanner: { ...scanner, db: { lastUpdate: tomorrow } } })).toEqual([
      ['evidence/incoherent', `${folder}/${scanFile}`, '/scanner/db/lastUpdate', tomorrow],
    ]);
  });

  test('when it finished after the rollout was decided, the release is refused', () => {
    const finished = (scanFinishedOn: string) => found({ ...scan(), metadata: { ...scan().metadata, scanFinishedOn } });
    const later = '2026-11-23T04:55:13Z';
    expect(finished(later)).toEqual([
      ['moment/after-decision', `${folder}/${scanFile}`, '/metadata/scanFinishedOn', later],
    ]);
    expect(finished('2026-11-23T04:55:12Z')).toEqual([]);
  });
});

describe('the age of its source', () => {
  test.each([
    ['2026-11-22T23:59:59-03:00', 0],
    ['2026-11-22T12:00:00.123456Z', 1],
    ['2026-10-23T12:00:00Z', 31],
  ])('when it was updated at %s, that was %i days before the decision', (lastUpdate, days) => {
    const { scanner, metadata } = scan();
    expect(scanFact({ metadata, scanner: { ...scanner, db: { lastUpdate } } }, decision)?.database_days).toBe(days);
  });

  test('when there is no decision, or no scan, has none', () => {
    expect(scanFact(scan(), undefined)).toEqual({ finished: '2026-11-23T04:51:00Z', database: '2026-11-22T12:00:00Z' });
    expect(scanFact(undefined, decision)).toBeUndefined();
  });
});
