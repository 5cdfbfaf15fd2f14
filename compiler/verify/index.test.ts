import { describe, expect, test } from 'vitest';
import { appliedRelease, appliedState, place, recordOf, releaseKey, signState } from '../../testing/applied.ts';
import { makeKey } from '../../testing/sample.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { utf8 } from '../lib/bytes.ts';
import { digestOf, digestsOf, sumsText } from '../lib/digest.ts';
import { type AppliedVersionState, cabType, type State } from '../model/plan.ts';
import { verify } from './index.ts';
import type { VerifyInput } from './input.ts';

const at = '2026-11-25T12:00:00Z';

interface Said {
  readonly state?: Partial<Record<keyof State, unknown>>;
  readonly version?: Partial<AppliedVersionState>;
}

/** What verify is handed of a registry where all is as it was applied, but for what a test changes. */
function input({ state = {}, version = {} }: Said = {}, changes: Partial<VerifyInput> = {}): VerifyInput {
  const release = appliedRelease(version);
  const { stage, release_digest, policy_digest } = release.version;
  return {
    keys: [releaseKey.signer],
    at,
    state: signState({ ...appliedState({ versions: { '1': release.version } }), ...state }),
    compiled: release.compiled,
    cab: release.cab,
    modelFiles: release.modelFiles,
    minimumSerial: 0,
    expected: place,
    alias: 'approved',
    shown: { aliases: { approved: '1' }, tags: { stage, release_digest, policy_digest } },
    ...changes,
  };
}

const said = (one: VerifyInput) => {
  const { verified, diagnostics } = verify(one);
  expect(verified === undefined).toBe(diagnostics.some(({ severity }) => severity === undefined));
  return diagnostics.map(({ code, file }) => (file === undefined ? code : `${code} ${file}`));
};

describe('what serving may load', () => {
  test('when everything agrees, says what loads', () => {
    const { version } = appliedRelease();
    expect(verify(input())).toEqual({
      verified: {
        model: 'm',
        model_version: '1',
        run_id: 'r1',
        model_id: 'm-1',
        target: 'production',
        policy_digest: version.policy_digest,
        release_digest: version.release_digest,
        serial: 1,
        state_signed_by: 'release',
      },
      remember: { serial: 1, state: digestOf(input().state ?? utf8('')), verified_at: at },
      diagnostics: [],
    });
  });

  test('when there is nothing but a bundle, its state says which version it is', () => {
    const { shown: _, alias: __, ...bundle } = input();
    expect(said({ ...bundle, expected: {} })).toEqual([]);
  });
});

describe('the signed state', () => {
  const untrusted = ['verify/state-not-trusted'];
  const observed = (one: VerifyInput) => verify(one).diagnostics[0]?.facts?.['observed'];

  test('when there is none, refuses with verify/no-state', () => {
    expect(said(input({}, { state: null }))).toEqual(['verify/no-state']);
  });

  test('when it was tampered with, refuses', () => {
    const text = Buffer.from(input().state ?? []).toString();
    expect(said(input({}, { state: utf8(text.replace(/"payload":"..../, '"payload":"AAAA')) }))).toEqual(untrusted);
  });

  test('when a key that may not sign releases, or that the caller does not trust, signed it, refuses', () => {
    const approver = makeKey('ana', ['mlops']);
    const byApprover = input({}, { state: signState(appliedState(), approver), keys: [approver.signer] });
    expect(said(byApprover)).toEqual(untrusted);
    expect(observed(byApprover)).toBe('wrong-role');
    expect(said({ ...byApprover, keys: [releaseKey.signer] })).toEqual(untrusted);
  });

  test('when the release key was revoked, refuses, whenever it signed; when it expired, what it signed before loads', () => {
    const { entry } = releaseKey.signer;
    const revoked = input({}, { keys: [{ ...releaseKey.signer, entry: { ...entry, revoked: '2026-11-25' } }] });
    expect(said(revoked)).toEqual(untrusted);
    expect(observed(revoked)).toBe('revoked');
    const valid = { from: '2026-01-01', until: '2026-11-02' };
    expect(said(input({}, { keys: [{ ...releaseKey.signer, entry: { ...entry, valid } }] }))).toEqual([]);
  });

  test('when another statement is in its place, refuses', () => {
    const other = input({}, { state: signState(appliedState(), releaseKey, cabType) });
    expect(said(other)).toEqual(untrusted);
    expect(observed(other)).toBe('wrong-type');
  });

  test.each([{ serial: '3' }, { aliases: null }, { versions: [] }, { serial: 2 }])(
    'when it is malformed (%j), refuses',
    (state) => {
      expect(said(input({ state }))).toEqual(untrusted);
    },
  );

  test.each([{ target: 'homologation' }, { registry_id: 'another' }, { model: 'another' }])(
    'when it is for another place (%j), refuses with verify/other-target',
    (state) => {
      expect(said(input({ state }))).toEqual(['verify/other-target']);
    },
  );

  test.each([{ target: 'homologation' }, { model: 'another' }])(
    'when it is in a bundle and the caller expects %j, refuses with verify/other-target',
    (expected) => {
      expect(said(input({}, { shown: undefined, expected }))).toEqual(['verify/other-target']);
    },
  );

  test('when it has ended, refuses with verify/state-expired; a second before, it counts', () => {
    expect(said(input({ state: { not_after: at } }))).toEqual(['verify/state-expired']);
    expect(said(input({ state: { not_after: '2026-11-25T12:00:01Z' } }))).toEqual([]);
  });

  test('when the caller saw a newer one, refuses with verify/state-older', () => {
    expect(said(input({}, { minimumSerial: 2 }))).toEqual(['verify/state-older']);
    expect(said(input({}, { minimumSerial: 1 }))).toEqual([]);
  });
});

describe('a state that has ended, in its days of grace', () => {
  const [ended, until] = ['2026-11-20T00:00:00Z', '2026-12-04T00:00:00Z'];
  const inGrace = input({ state: { not_after: ended, starts_until: until, serial: 5, predecessor: digestOf('four') } });
  const known = { serial: 5, state: digestOf(inGrace.state ?? utf8('')), verified_at: '2026-11-19T00:00:00Z' };
  const started = (changes: Partial<VerifyInput> = {}) => verify({ ...inGrace, remembered: known, ...changes });
  const expired = (change?: string) => ({
    code: 'verify/state-expired',
    facts: { observed: at, expected: ended, ...(change && { until, change }) },
  });

  test('when this host started by it last, warns, loads, and remembers that start', () => {
    const { verified, remember, diagnostics } = started();
    expect(verified).toBeDefined();
    expect(remember).toEqual({ ...known, verified_at: at });
    expect(diagnostics).toEqual([{ ...expired('grace'), severity: 'warning' }]);
  });

  test('when this host remembers nothing, as one with an emptied memory does, refuses', () => {
    const { verified, remember, diagnostics } = started({ remembered: undefined });
    expect([verified, remember]).toEqual([undefined, undefined]);
    expect(diagnostics).toEqual([expired('unknown')]);
    expect(said({ ...inGrace, minimumSerial: 5 })).toEqual(['verify/state-expired']);
  });

  test('when this host started by another one last, before it or with the same serial, refuses', () => {
    expect(started({ remembered: { ...known, state: digestOf('four'), serial: 4 } }).diagnostics).toEqual([
      expired('another'),
    ]);
    expect(started({ remembered: { ...known, state: digestOf('another five') } }).diagnostics).toEqual([
      expired('another'),
    ]);
  });

  test('when this host started by a newer one, refuses it as an old one that is shown again', () => {
    const remembered = { ...known, serial: 6, state: digestOf('six') };
    expect(said({ ...inGrace, remembered })).toEqual(['verify/state-expired', 'verify/state-older']);
    const counts = { ...inGrace, at: '2026-11-19T12:00:00Z' };
    expect(said({ ...counts, remembered })).toEqual(['verify/state-older']);
    expect(said({ ...counts, remembered: known })).toEqual([]);
  });

  test('when the days of grace are over, refuses every start; a second before, not', () => {
    expect(started({ at: until }).diagnostics).toMatchObject([
      { code: 'verify/state-expired', facts: { observed: until, expected: ended } },
    ]);
    expect(said({ ...inGrace, at: until, remembered: known })).toEqual(['verify/state-expired']);
    expect(started({ at: '2026-12-03T23:59:59Z' }).verified).toBeDefined();
  });

  test('when no days of grace are signed in it, as by an earlier relc, refuses', () => {
    const without = input({ state: { not_after: ended, serial: 5, predecessor: digestOf('four') } });
    const remembered = { ...known, state: digestOf(without.state ?? utf8('')) };
    expect(verify({ ...without, remembered }).diagnostics).toEqual([expired()]);
  });

  test('when something else is wrong as well, refuses with that alone', () => {
    expect(said({ ...inGrace, remembered: known, modelFiles: new Map() })).toEqual([
      'verify/model-differs MLmodel',
      'verify/model-differs data/estimator.skops',
    ]);
    expect(said({ ...inGrace, remembered: known, version: '2' })).toEqual(['verify/not-approved']);
  });

  test('when the clock was set back behind the last start here, that start is the time that counts', () => {
    const remembered = { ...known, verified_at: '2026-12-03T00:00:00Z' };
    const { diagnostics, remember } = started({ at: '2026-11-01T00:00:00Z', remembered });
    expect(remember).toEqual(remembered);
    expect(diagnostics).toMatchObject([
      {
        ...{ code: 'verify/clock-behind', severity: 'warning' },
        facts: { observed: '2026-11-01T00:00:00Z', expected: '2026-12-03T00:00:00Z' },
      },
      { code: 'verify/state-expired', severity: 'warning', facts: { change: 'grace' } },
    ]);
    const over = { ...known, verified_at: until };
    const refused = started({ at: '2026-11-01T00:00:00Z', remembered: over });
    expect(refused.verified).toBeUndefined();
    expect(refused.diagnostics).toMatchObject([
      { code: 'verify/state-expired', facts: { observed: until } },
      {
        code: 'verify/clock-behind',
        severity: 'warning',
        facts: { observed: '2026-11-01T00:00:00Z', expected: until },
      },
    ]);
  });

  test('when something else refuses, the clock that was set back is told after it', () => {
    const remembered = { ...known, verified_at: '2026-11-27T12:00:00Z' };
    const counts = { ...inGrace, at: '2026-11-19T12:00:00Z', remembered };
    const other = appliedState({ aliases: {} });
    expect(said({ ...counts, state: utf8('{}') })).toEqual(['verify/state-not-trusted', 'verify/clock-behind']);
    expect(said({ ...counts, bundled: utf8('{}') })).toEqual([
      'verify/state-not-trusted state.sigstore.json',
      'verify/clock-behind',
    ]);
    expect(said({ ...counts, state: signState(other), remembered: { ...remembered, serial: 1 } })).toEqual([
      'verify/not-approved',
      'verify/clock-behind',
    ]);
  });

  test('when clocks of one host differ by minutes, nothing is said', () => {
    const counts = { ...inGrace, at: '2026-11-19T12:00:00Z' };
    expect(said({ ...counts, remembered: { ...known, verified_at: '2026-11-19T12:05:00Z' } })).toEqual([]);
    expect(said({ ...counts, remembered: { ...known, verified_at: '2026-11-19T12:05:01Z' } })).toEqual([
      'verify/clock-behind',
    ]);
  });
});

describe('a host whose clock was ahead once', () => {
  const remembered = { serial: 1, state: digestOf('one'), verified_at: '2027-02-01T00:00:00Z' };
  const next = { serial: 2, predecessor: digestOf('one'), issued_at: '2026-11-25T00:00:00Z' };
  const behind = (change?: string) => ({
    ...{ code: 'verify/clock-behind', severity: 'warning' },
    facts: { observed: at, expected: remembered.verified_at, ...(change && { change }) },
  });

  test('when a state is signed later and is shorter, starts by it, says so, and remembers the time of its clock', () => {
    const { diagnostics, remember } = verify(
      input({ state: { ...next, not_after: '2026-12-25T00:00:00Z' } }, { remembered }),
    );
    expect(diagnostics).toEqual([behind('newer')]);
    expect(remember).toMatchObject({ serial: 2, verified_at: at });
  });

  test('when the last days of a version began later, starts it in these days', () => {
    const version = { stage: 'Deprecated', deprecated_until: '2026-12-26' } as const;
    const state = { ...next, not_after: '2027-02-26T00:00:00Z' };
    const asked = { version: '1', remembered };
    const { tags } = input({ version }).shown ?? { tags: {} };
    const one = input({ version, state }, { ...asked, shown: { aliases: { approved: '1' }, tags } });
    expect(verify(one).diagnostics).toEqual([behind('newer')]);
  });

  test('when it is shown the state of that start, the later time counts, and it is told how to go on', () => {
    const state = { not_after: '2027-02-01T00:00:00Z' };
    const { verified, diagnostics } = verify(input({ state }, { remembered }));
    expect(verified).toBeUndefined();
    expect(diagnostics).toEqual([expect.objectContaining({ code: 'verify/state-expired' }), behind()]);
    expect(verify(input({ state: { not_after: '2027-02-01T00:00:01Z' } }, { remembered })).verified).toBeDefined();
  });

  test('when the key that signed a newer state was revoked by that time, refuses it: whoever has the key may have set the clock back', () => {
    const { entry } = releaseKey.signer;
    const keys = [{ ...releaseKey.signer, entry: { ...entry, revoked: '2027-01-15' } }];
    const state = { ...next, not_after: '2027-02-26T00:00:00Z' };
    expect(said(input({ state }, { remembered, keys }))).toEqual(['verify/state-not-trusted', 'verify/clock-behind']);
    expect(said(input({ state }, { keys }))).toEqual([]);
  });
});

describe('the version that would load', () => {
  const warning = { code: 'verify/revalidation-overdue', severity: 'warning' };

  test.each(['2', 'constructor', '__proto__', 'toString'])(
    'when version %s is asked for and was never applied, refuses with verify/not-approved',
    (version) => {
      expect(said(input({}, { version }))).toEqual(['verify/not-approved']);
    },
  );

  test('when nothing serves and no version is asked for, refuses with verify/not-approved', () => {
    expect(said(input({ state: { aliases: {} } }))).toEqual(['verify/not-approved']);
  });

  test.each([{ approved: '2' }, { approved: 'constructor' }, {}])(
    'when the registry shows the aliases %j, refuses with verify/alias-differs',
    (aliases) => {
      expect(said(input({}, { shown: { aliases, tags: {} } }))).toEqual(['verify/alias-differs']);
    },
  );

  test.each(['stage', 'release_digest', 'policy_digest'] as const)(
    'when the tag %s is another, or none, refuses with verify/tag-differs',
    (name) => {
      const { shown = { aliases: {}, tags: {} } } = input();
      const { [name]: _, ...others } = shown.tags;
      for (const tags of [others, { ...others, [name]: 'other' }]) {
        const { diagnostics } = verify(input({}, { shown: { ...shown, tags } }));
        expect(diagnostics).toMatchObject([{ code: 'verify/tag-differs', facts: { tag: name } }]);
      }
    },
  );

  test('when its end of life has come, refuses with verify/end-of-life', () => {
    expect(said(input({ version: { end_of_life: '2026-11-25' } }))).toEqual(['verify/end-of-life']);
    expect(said(input({ version: { end_of_life: '2026-11-26' } }))).toEqual([]);
  });

  test('when its revalidation is overdue, warns and loads until the days of grace end', () => {
    const facts = { observed: '2026-11-25', expected: '2026-11-24' };
    const found = (until: string, revalidate_by = '2026-11-24') =>
      verify(input({ version: { revalidate_by, restarts_until: until } })).diagnostics;
    expect(found('2026-11-25')).toEqual([{ ...warning, facts: { ...facts, until: '2026-11-25', change: 'grace' } }]);
    expect(found('2026-11-24')).toEqual([
      { code: 'verify/revalidation-overdue', facts: { ...facts, until: '2026-11-24' } },
    ]);
    expect(found('2026-12-02', '2026-11-25')).toEqual([]);
  });

  test('when its revalidation failed, warns before the day on which it was due, and loads', () => {
    const revalidated = { on: '2026-11-20', result: 'failed', evidence: digestOf('evidence') } as const;
    expect(verify(input({ version: { revalidated } })).diagnostics).toMatchObject([
      { ...warning, facts: { change: 'failed', on: '2026-11-20' } },
    ]);
    expect(said(input({ version: { revalidated: { ...revalidated, result: 'passed' } } }))).toEqual([]);
  });

  test('when its revalidation is overdue and that only alerts, warns and loads until its end of life', () => {
    const life = { revalidate_by: '2026-11-20', restarts_until: '2026-11-26', end_of_life: '2026-11-26' };
    const alerted = (more: Partial<AppliedVersionState> = {}) =>
      verify(input({ version: { ...life, ...more } })).diagnostics;
    expect(alerted()).toMatchObject([{ ...warning, facts: { change: 'alert', until: '2026-11-25' } }]);
    expect(alerted({ last_start: '2026-12-10' })).toMatchObject([{ facts: { change: 'alert', until: '2026-12-10' } }]);
    const ended = { ...life, restarts_until: '2026-11-25', end_of_life: '2026-11-25' };
    expect(said(input({ version: ended }))).toEqual(['verify/end-of-life']);
  });

  test('when its life was extended, starts no longer than the days of grace of its revalidation, where that ends restarts', () => {
    const life = { revalidate_by: '2026-11-10', end_of_life: '2026-11-20', last_start: '2026-12-20' };
    const found = (restarts_until: string, more: Partial<AppliedVersionState> = {}) =>
      verify(input({ version: { ...life, restarts_until, ...more } })).diagnostics;
    const grace = {
      ...warning,
      facts: { observed: '2026-11-25', expected: '2026-11-10', until: '2026-11-25', change: 'grace' },
    };
    expect(found('2026-11-25')).toEqual([grace]);
    const over = {
      code: 'verify/revalidation-overdue',
      facts: { observed: '2026-11-25', expected: '2026-11-10', until: '2026-11-24' },
    };
    expect(found('2026-11-24')).toEqual([over]);
    expect(found('2026-11-20')).toMatchObject([{ ...warning, facts: { change: 'alert', until: '2026-12-20' } }]);
    expect(found('2026-11-20', { overdue_only_alerts: false })).toMatchObject([{ facts: { until: '2026-11-20' } }]);
  });

  test('when a Deprecated version that is named is overdue, tells its own last day', () => {
    const version = { stage: 'Deprecated', deprecated_until: '2026-11-28', revalidate_by: '2026-11-24' } as const;
    expect(verify(input({ version }, { version: '1' })).diagnostics).toMatchObject([
      { ...warning, facts: { until: '2026-11-28' } },
    ]);
  });

  test('when an exception that it needed has ended, warns and loads', () => {
    const { verified, diagnostics } = verify(input({ version: { exceptions_until: '2026-11-24' } }));
    expect(verified).toBeDefined();
    expect(diagnostics).toMatchObject([{ code: 'verify/exception-expired', severity: 'warning' }]);
    expect(said(input({ version: { exceptions_until: '2026-11-25' } }))).toEqual([]);
  });
});

describe('the CAB record', () => {
  const { version } = appliedRelease();

  test('when it is gone, was changed, is no record or is signed by another key, refuses with verify/record-not-trusted', () => {
    const refused = ['verify/record-not-trusted'];
    expect(said(input({}, { cab: null }))).toEqual(refused);
    expect(said(input({}, { cab: utf8('{}') }))).toEqual(refused);
    expect(said(input({}, { cab: recordOf(version, makeKey('other', ['release-signer'])) }))).toEqual(refused);
    expect(said(input({}, { cab: signState(appliedState()) }))).toEqual(refused);
    expect(said(input({}, { cab: signState(appliedState(), releaseKey, cabType) }))).toEqual(refused);
  });

  test('when it is over another release, or by another plan, refuses with verify/record-of-another', () => {
    const refused = ['verify/record-of-another'];
    const other = digestOf('another');
    expect(said(input({}, { cab: recordOf({ ...version, release_digest: other }) }))).toEqual(refused);
    expect(said(input({}, { cab: recordOf({ ...version, approved_by_plan: other }) }))).toEqual(refused);
  });
});

describe('the compiled folder', () => {
  const { compiled } = appliedRelease();
  const changed = (path: string, text: string | undefined) => {
    const others = [...compiled].filter(([one]) => one !== path);
    return input({}, { compiled: new Map([...others, ...(text === undefined ? [] : [[path, utf8(text)] as const])]) });
  };

  test.each(['release_notes.md', 'release_manifest.json'])(
    'when %s is another, or gone, refuses and names it',
    (path) => {
      expect(said(changed(path, '{}'))).toEqual([`verify/release-differs ${path}`]);
      expect(said(changed(path, undefined))).toEqual([`verify/release-differs ${path}`]);
    },
  );

  test('when a file was added, refuses and names it', () => {
    expect(said(changed('extra.json', '{}'))).toEqual(['verify/release-differs extra.json']);
  });

  test.each([undefined, ''])('when its list is %j, refuses and names the list', (text) => {
    expect(said(changed('SHA256SUMS', text))).toEqual(['verify/release-differs SHA256SUMS']);
  });

  test('when its list is a list of other files, refuses: it is not the one that was signed', () => {
    expect(said(changed('SHA256SUMS', `${'a'.repeat(64)}  release_notes.md\n`))).toEqual([
      'verify/release-differs SHA256SUMS',
    ]);
  });

  test.each(['policy_snapshot/quota/credit-1.yaml', 'policy_snapshot/more.yaml'])(
    'when %s is not what was bound, refuses as a release and as a policy that differ',
    (path) => {
      expect(said(changed(path, 'rate: unlimited'))).toEqual([
        `verify/release-differs ${path}`,
        `verify/policy-differs ${path}`,
      ]);
    },
  );

  test('when the state names other policies, refuses with verify/policy-differs', () => {
    expect(said(input({ version: { policy_digest: digestOf('others') } }))).toEqual([
      'verify/policy-differs policy_snapshot/SHA256SUMS',
    ]);
  });

  test('when nothing is there at all, refuses for all of it', () => {
    expect(said(input({}, { compiled: new Map() }))).toEqual([
      'verify/release-differs SHA256SUMS',
      'verify/policy-differs policy_snapshot/SHA256SUMS',
      'verify/model-differs model.SHA256SUMS',
    ]);
  });
});

describe('the model', () => {
  const { modelFiles } = appliedRelease();
  const holding = (path: string, text: string, changes: Partial<VerifyInput> = {}) =>
    input({}, { modelFiles: new Map([...modelFiles, [path, digestOf(text)]]), ...changes });

  test('when one file is another, was added or is gone, refuses and names it', () => {
    expect(said(holding('MLmodel', 'another'))).toEqual(['verify/model-differs MLmodel']);
    expect(said(holding('more.py', 'import os'))).toEqual(['verify/model-differs more.py']);
    const without = new Map([...modelFiles].filter(([path]) => path !== 'MLmodel'));
    expect(said(input({}, { modelFiles: without }))).toEqual(['verify/model-differs MLmodel']);
  });

  test('when there are no files at all, refuses for each', () => {
    expect(said(input({}, { modelFiles: new Map() }))).toEqual([
      'verify/model-differs MLmodel',
      'verify/model-differs data/estimator.skops',
    ]);
  });

  test('when the state names another model, refuses and names the list', () => {
    expect(said(input({ version: { model_digest: digestOf('another') } }))).toEqual([
      'verify/model-differs model.SHA256SUMS',
    ]);
  });

  const mark = 'registered_model_meta';
  const content = (model: string, number: string) => `model_name: ${model}\nmodel_version: '${number}'\n`;

  test.each([content('m', '1'), content("'m'", '1'), 'model_name: null\nmodel_version: null\n'])(
    'when MLflow wrote into its download %j, loads',
    (text) => {
      expect(said(holding(mark, text))).toEqual([]);
    },
  );

  test.each([
    content('m', '2'),
    content('another', '1'),
    `${content('m', '1')}import: os\n`,
    content('m', '1').replaceAll('\n', '\r\n'),
    '',
  ])('when the file of that name holds %j, refuses with verify/download-mark', (text) => {
    expect(said(holding(mark, text))).toEqual([`verify/download-mark ${mark}`]);
  });

  test('when the registry calls the version by another number, the mark names that number', () => {
    expect(said(holding(mark, content('m', '7'), { number: '7' }))).toEqual([]);
    expect(said(holding(mark, content('m', '1'), { number: '7' }))).toEqual([`verify/download-mark ${mark}`]);
  });

  test('when such a file is in a folder of the model, refuses and names it', () => {
    expect(said(holding(`data/${mark}`, content('m', '1')))).toEqual([`verify/model-differs data/${mark}`]);
  });
});

describe('what a refusal says', () => {
  const { version, compiled, modelFiles } = appliedRelease();
  const other = digestOf('another');
  const digests = { release_digest: version.release_digest, policy_digest: version.policy_digest };
  const shown = { aliases: { approved: '1' }, tags: { stage: 'Approved', ...digests } };
  const without = (path: string) => new Map([...compiled].filter(([one]) => one !== path));
  const withMark = new Map([...modelFiles, ['registered_model_meta', other]]);
  /** A release that was signed with another manifest. */
  const withManifest = (manifest: string) => {
    const files = new Map([...without('SHA256SUMS'), ['release_manifest.json', utf8(manifest)] as const]);
    const sums = utf8(sumsText(digestsOf([...files])));
    const signed = { release_digest: digestOf(sums) };
    return input({ version: signed }, { compiled: new Map([...files, ['SHA256SUMS', sums]]) });
  };

  test.each<[string, VerifyInput, Omit<Diagnostic, 'code'>]>([
    [
      'verify/other-target',
      input({ state: { target: 'homologation' } }),
      { facts: { observed: 'homologation production m', expected: 'production production m' } },
    ],
    ['verify/state-expired', input({ state: { not_after: at } }), { facts: { observed: at, expected: at } }],
    ['verify/state-older', input({}, { minimumSerial: 2 }), { facts: { observed: 1, expected: 2 } }],
    ['verify/not-approved', input({}, { version: '2' }), { facts: { observed: '2', expected: ['1'] } }],
    ['verify/not-approved', input({ state: { aliases: {} } }), { facts: { observed: 'none', expected: ['1'] } }],
    [
      'verify/alias-differs',
      input({}, { shown: { ...shown, aliases: { approved: '2' } } }),
      { facts: { alias: 'approved', observed: '2', expected: '1' } },
    ],
    [
      'verify/alias-differs',
      input({ state: { aliases: {} } }, { version: '1', shown }),
      { facts: { alias: 'approved', observed: '1', expected: 'none' } },
    ],
    [
      'verify/alias-differs',
      input({}, { shown: { ...shown, aliases: {} } }),
      { facts: { alias: 'approved', observed: 'none', expected: '1' } },
    ],
    [
      'verify/tag-differs',
      input({}, { shown: { ...shown, tags: { ...shown.tags, stage: 'Staging' } } }),
      { facts: { tag: 'stage', observed: 'Staging', expected: 'Approved' } },
    ],
    [
      'verify/tag-differs',
      input({}, { shown: { ...shown, tags: digests } }),
      { facts: { tag: 'stage', observed: 'none', expected: 'Approved' } },
    ],
    [
      'verify/stage',
      input({ version: { stage: 'Retired' } }, { shown: undefined }),
      { facts: { observed: 'Retired', expected: 'Approved', version: '1', model: 'm' } },
    ],
    [
      'verify/coexistence-over',
      input({ version: { stage: 'Deprecated', deprecated_until: '2026-11-24' } }, { shown: undefined, version: '1' }),
      { facts: { version: '1', observed: '2026-11-25', expected: '2026-11-24' } },
    ],
    [
      'verify/end-of-life',
      input({ version: { end_of_life: '2026-11-25' } }),
      { facts: { observed: '2026-11-25', expected: '2026-11-25' } },
    ],
    [
      'verify/revalidation-overdue',
      input({ version: { revalidate_by: '2026-11-20', restarts_until: '2026-11-24' } }),
      { facts: { observed: '2026-11-25', expected: '2026-11-20', until: '2026-11-24' } },
    ],
    ['verify/record-not-trusted', input({}, { cab: null }), { facts: { observed: 'absent' } }],
    ['verify/record-not-trusted', input({}, { cab: utf8('{}') }), { facts: { observed: 'undecodable' } }],
    [
      'verify/record-of-another',
      input({}, { cab: recordOf({ ...version, release_digest: other }) }),
      {
        facts: {
          observed: [version.approved_by_plan, other],
          expected: [version.approved_by_plan, version.release_digest],
        },
      },
    ],
    [
      'verify/release-differs',
      input({}, { compiled: new Map([...compiled, ['more.json', utf8('{}')]]) }),
      { file: 'more.json', facts: { fault: 'unlisted', observed: digestOf('{}'), expected: 'none' } },
    ],
    [
      'verify/release-differs',
      input({}, { compiled: without('release_notes.md') }),
      {
        file: 'release_notes.md',
        facts: { fault: 'missing', observed: 'none', expected: digestOf('# Notes of 1') },
      },
    ],
    [
      'verify/release-differs',
      input({}, { compiled: without('SHA256SUMS') }),
      { file: 'SHA256SUMS', facts: { fault: 'missing', observed: 'none', expected: version.release_digest } },
    ],
    [
      'verify/release-differs',
      input({}, { compiled: new Map([...compiled, ['SHA256SUMS', utf8('')]]) }),
      { file: 'SHA256SUMS', facts: { fault: 'changed', observed: digestOf(''), expected: version.release_digest } },
    ],
    [
      'verify/download-mark',
      input({}, { modelFiles: withMark, number: '7' }),
      { file: 'registered_model_meta', facts: { model: 'm', number: '7' } },
    ],
  ])('%s, number %#, names what was found and what was signed', (code, one, rest) => {
    expect(verify(one).diagnostics[0]).toEqual({ code, ...rest });
  });

  test('when the manifest says nothing of a run, nothing is reported of one', () => {
    for (const manifest of ['null', '[]', '{"run_id": 1}']) {
      expect(verify(withManifest(manifest)).verified).toMatchObject({ run_id: null, model_id: null });
    }
  });
});
