import { expect, test } from 'vitest';
import { makeSigstore } from '../../testing/keyless.ts';
import { makeKey, today } from '../../testing/sample.ts';
import { utf8 } from '../lib/bytes.ts';
import { approvalType } from '../model/plan.ts';
import { approvalsAmong, readApprovals } from './approval.ts';
import { signStatement } from './envelope.ts';

const ana = makeKey('ana', ['mlops']);
const digest = 'a'.repeat(64);
const approval = {
  subject: [{ name: 'plan.json', digest: { sha256: digest } }],
  predicateType: approvalType,
  predicate: {
    ...{ kind: 'plan', digest: `sha256:${digest}`, target: 'local', model: 'risk-default', role: 'mlops' },
    not_after: '2026-12-24T12:00:00Z',
  },
};

test('when cosign signed an approval and put it into a log, it counts as without', async () => {
  const sigstore = await makeSigstore(new Date('2026-11-23T12:00:00Z'));
  const bundle = await sigstore.signStatement(approval, ana, { stampedAt: [new Date('2026-11-23T12:00:00Z')] });
  const { value, diagnostics } = readApprovals(new Map([['ana.sigstore.json', bundle]]), [ana.signer], today);
  expect(diagnostics).toEqual([]);
  expect(value).toMatchObject([{ key: 'ana', role: 'mlops' }]);
});

test('when a killed relc approve left half an approval under another name, it counts for nothing and refuses nothing', () => {
  const files = (name: string) => new Map([[name, utf8('{"half')]]);
  expect(approvalsAmong(files('ana.sigstore.json.partial')).size).toBe(0);
  expect(readApprovals(approvalsAmong(files('ana.sigstore.json')), [ana.signer], today).diagnostics).toMatchObject([
    { code: 'approve/not-genuine' },
  ]);
});

test.each([{ kind: 'release' }, { digest: 'a'.repeat(64) }, { role: 7 }, { not_after: null }, { model: undefined }])(
  'when what was signed is no approval (%j), refuses with approve/not-an-approval',
  (change) => {
    const predicate = JSON.parse(JSON.stringify({ ...approval.predicate, ...change }));
    const said = (signed: object) => {
      const bundle = signStatement({ ...approval, predicate: signed }, ana);
      return readApprovals(new Map([['ana.sigstore.json', bundle]]), [ana.signer], today).diagnostics;
    };
    expect(said(predicate)).toMatchObject([{ code: 'approve/not-an-approval' }]);
    expect(said({ ...approval.predicate, comment: 'of a later relc' })).toEqual([]);
  },
);
