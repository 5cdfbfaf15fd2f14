// What an archive proves years later, and what is refused. Where a test seals a pack anew, the release key vouches for a change:
// then only the check of that part refuses it.
import { beforeAll, describe, expect, test } from 'vitest';
import type { Archive } from '../../../schemas/generated/documents.ts';
import {
  archived,
  checkPack,
  type Pack,
  packOf,
  resealed,
  signedAnew,
  signingKey,
  withFiles,
} from '../../../testing/archives.ts';
import type { Scenario } from '../../../testing/scenario.ts';
import { statementIn } from '../../../testing/signed.ts';
import { textOf, utf8 } from '../../lib/bytes.ts';
import { digestOf, digestsOf, hexOf, sumsFile, sumsText } from '../../lib/digest.ts';
import { canonical } from '../../lib/json.ts';
import type { SigningKey } from '../../trust/envelope.ts';
import { readmeFile, sealFile, within } from '../layout.ts';
import type { CheckedArchive } from './index.ts';

let scenario: Scenario;
let one: Pack;
let two: Pack;
let key: SigningKey;
let plan: string;
beforeAll(async () => {
  scenario = await archived();
  one = packOf(scenario, '1');
  two = packOf(scenario, '2');
  key = signingKey(scenario);
  plan = `plans/${hexOf(sealOf(two).plan_digest)}`;
});

const sealOf = (pack: Pack): Archive => statementIn(pack.files.get(sealFile)).predicate;
const said = ({ diagnostics }: CheckedArchive) => [
  ...new Set(diagnostics.map(({ code, file }) => (file === undefined ? code : `${code} ${file}`))),
];
const observed = ({ diagnostics }: CheckedArchive) => diagnostics.map(({ facts }) => facts?.['observed']);
const text = (pack: Pack, path: string) => textOf(pack.files.get(path) ?? new Uint8Array()) ?? '';
/** What is wrong once the release key has sealed it with these files. */
const sealedWith = (changes: Parameters<typeof withFiles>[1], pack = two) =>
  checkPack(resealed(withFiles(pack, changes), key));
const entryChanged = (pack: Pack, id: string, change: object): Pack => ({
  ...pack,
  keys: pack.keys.map((signer) =>
    signer.entry.id === id ? { ...signer, entry: { ...signer.entry, ...change } } : signer,
  ),
});
const aroundOf = (pack: Pack) => [...pack.files.keys()].filter((path) => path.startsWith('states/')).sort();

describe('an archive as it was written', () => {
  test('when nothing was changed, proves release, plan, people, states and keys', () => {
    for (const pack of [one, two]) {
      const { proven, diagnostics } = checkPack(pack);
      expect(diagnostics).toEqual([]);
      expect(proven?.approved.record.approvers.map(({ person }) => person).sort()).toEqual([
        'Luciana Prado',
        'Marina Costa',
        'Paulo Azevedo',
        'Rafael Nunes',
      ]);
    }
    expect(aroundOf(one)).toEqual(['states/1.sigstore.json', 'states/2.sigstore.json']);
    expect(aroundOf(two)).toEqual(['states/2.sigstore.json', 'states/before.sigstore.json']);
  });

  test('when it is sealed anew without a change, still does', () => {
    expect(said(sealedWith({}))).toEqual([]);
  });

  test('when it is read ten years later, keys that ended since count for what they signed in their time', () => {
    const later = two.keys.reduce(
      (pack, { entry }) => entryChanged(pack, entry.id, { valid: { from: '2026-11-01', until: '2026-12-31' } }),
      { ...two, at: '2036-01-01T00:00:00Z' },
    );
    const { proven, diagnostics } = checkPack(later);
    expect(diagnostics).toEqual([]);
    expect(proven?.sealedBy).toBe('demo-release');
  });

  test('when the days of its retention are over, warns and proves', () => {
    const { until } = sealOf(two).retention;
    expect(said(checkPack({ ...two, at: `${until}T23:00:00Z` }))).toEqual([]);
    const { proven, diagnostics } = checkPack({ ...two, at: '2099-01-01T00:00:00Z' });
    expect(diagnostics).toMatchObject([{ code: 'archive/retention-over', severity: 'warning', facts: { until } }]);
    expect(proven).toBeDefined();
  });

  test('when the reader does not know an approver who left, their key is taken from what the release key sealed', () => {
    const keys = two.keys.filter(({ entry }) => entry.roles.includes('release-signer'));
    expect(said(checkPack({ ...two, keys }))).toEqual([]);
  });
});

describe('the list of an archive', () => {
  /** One of each folder. Each file of one is tried by tools/agreement/archive_agreement.ts. */
  const some = () => [...new Map([...two.files].map((file) => [file[0].replace(/[^/]*$/, ''), file])).values()];

  test('when one byte of a file is changed, refuses and names the file', () => {
    for (const [path, bytes] of some()) {
      const changed = bytes.with(Math.floor(bytes.length / 2), (bytes[Math.floor(bytes.length / 2)] ?? 0) ^ 1);
      const { proven, diagnostics } = checkPack(withFiles(two, { [path]: changed }));
      expect(proven, path).toBeUndefined();
      expect(
        diagnostics.map(({ file }) => file),
        path,
      ).toContain(path);
    }
  });

  test('when one file is gone, refuses and names it', () => {
    for (const [path] of some()) {
      const { proven, diagnostics } = checkPack(withFiles(two, { [path]: undefined }));
      expect(proven, path).toBeUndefined();
      expect(
        diagnostics.map(({ file }) => file),
        path,
      ).toContain(path);
    }
  });

  test('when a file was added, refuses and names it', () => {
    for (const path of ['more.json', 'release/more.json', 'states/9.sigstore.json', 'model/MLmodel'])
      expect(said(checkPack(withFiles(two, { [path]: '{}' })))).toContain(`archive/file-differs ${path}`);
  });

  test('when it is a list of other files, refuses: it is not the one that was sealed', () => {
    const sums = utf8(
      sumsText(
        digestsOf(
          [...withFiles(two, { 'more.json': '{}' }).files].filter(([path]) => path !== sumsFile && path !== sealFile),
        ),
      ),
    );
    const outcome = checkPack(withFiles(two, { 'more.json': '{}', [sumsFile]: sums }));
    expect(said(outcome)).toEqual([`archive/file-differs ${sumsFile}`]);
  });

  test('when it names a file outside of the archive, refuses it whole', () => {
    const sums = `${text(two, sumsFile)}${'a'.repeat(64)}  ../keys.yaml\n`;
    expect(said(checkPack(withFiles(two, { [sumsFile]: sums })))).toContain(`archive/file-differs ${sumsFile}`);
  });
});

describe('the seal', () => {
  const only = (outcome: CheckedArchive, fault: string) => {
    expect(outcome.proven).toBeUndefined();
    expect(said(outcome)).toContain(`archive/signature ${sealFile}`);
    expect(observed(outcome)).toContain(fault);
  };

  test('when it is gone, refuses', () => {
    only(checkPack(withFiles(two, { [sealFile]: undefined })), 'absent');
  });

  test('when a key signed it that signs no releases, or that the reader does not have, refuses', () => {
    only(checkPack(resealed(two, signingKey(scenario, 'demo-mlops'))), 'wrong-role');
    only(checkPack({ ...two, keys: [] }), 'unknown-key');
  });

  test('when the release key was revoked since, refuses; with a day before that, proves what held then', () => {
    const revoked = entryChanged(two, 'demo-release', { revoked: '2027-03-01' });
    only(checkPack({ ...revoked, at: '2027-03-01T00:00:00Z' }), 'revoked');
    expect(said(checkPack({ ...revoked, at: '2027-02-28T00:00:00Z' }))).toEqual([]);
  });

  test('when it says that it was made after the key ended, refuses', () => {
    const late = resealed(two, key, (archive) => ({ ...archive, archived_at: '2037-01-01T00:00:00Z' }));
    only(checkPack({ ...late, at: '2038-01-01T00:00:00Z' }), 'outside-validity');
  });

  test('when it is another document of the release key, refuses', () => {
    only(checkPack(withFiles(two, { [sealFile]: two.files.get('states/2.sigstore.json') })), 'wrong-type');
  });

  test('when it is that of another archive, refuses', () => {
    expect(checkPack(withFiles(two, { [sealFile]: one.files.get(sealFile) })).proven).toBeUndefined();
  });

  test('when it says another release, plan or newest state than the states, refuses', () => {
    const other = digestOf('another');
    const file = 'states/2.sigstore.json';
    for (const changes of [{ release_digest: other }, { plan_digest: other }, { state: other }])
      expect(said(checkPack(resealed(two, key, (archive) => ({ ...archive, ...changes }))))).toEqual([
        `archive/other-part ${file}`,
      ]);
  });
});

describe('the chain of signed states', () => {
  test('when the beginning is left out, refuses', () => {
    expect(said(sealedWith({ 'states/1.sigstore.json': undefined }, one))).toEqual([
      'archive/chain-broken states/2.sigstore.json',
    ]);
    expect(said(sealedWith({ 'states/before.sigstore.json': undefined }))).toEqual([
      'archive/chain-broken states/2.sigstore.json',
    ]);
  });

  test('when a state that names the version is passed off as the one before, refuses', () => {
    const first = one.files.get('states/1.sigstore.json');
    const moved = { 'states/1.sigstore.json': undefined, 'states/before.sigstore.json': first };
    expect(said(sealedWith(moved, one))).toEqual(['archive/chain-broken states/2.sigstore.json']);
  });

  test('when one in between follows another, refuses', () => {
    const forged = signedAnew(one.files.get('states/1.sigstore.json'), key, ({ predicate }) => {
      predicate.commit = 'another';
    });
    expect(said(sealedWith({ 'states/1.sigstore.json': forged }, one))).toEqual([
      'archive/chain-broken states/2.sigstore.json',
    ]);
  });

  test('when the newest is left out, refuses', () => {
    expect(said(sealedWith({ 'states/2.sigstore.json': undefined }, one))).toContain(
      'archive/other-part states/1.sigstore.json',
    );
  });

  test('when there are none, refuses', () => {
    expect(said(sealedWith({ 'states/2.sigstore.json': undefined }))).toEqual(['archive/file-differs states']);
  });

  const newestWith = (change: Parameters<typeof signedAnew>[2]) => {
    const state = signedAnew(two.files.get('states/2.sigstore.json'), key, change);
    const pack = withFiles(two, { 'states/2.sigstore.json': state });
    return checkPack(resealed(pack, key, (archive) => ({ ...archive, state: digestOf(state) })));
  };

  test.each([{ target: 'other' }, { registry_id: 'other' }, { model: 'other' }])(
    'when the newest is of another place (%j), refuses',
    (changes) => {
      const outcome = newestWith(({ predicate }) => Object.assign(predicate, changes));
      expect(said(outcome)).toContain('archive/other-part states/2.sigstore.json');
    },
  );

  test('when the newest does not name the version, refuses', () => {
    const outcome = newestWith(({ predicate }) => {
      delete predicate.versions['2'];
    });
    expect(said(outcome)).toContain('archive/other-part states/2.sigstore.json');
    expect(outcome.proven).toBeUndefined();
  });

  test('when it was issued on a day on which the key was not valid, refuses', () => {
    const early = entryChanged(two, 'demo-release', { valid: { from: '2026-11-26', until: '2036-11-01' } });
    const outcome = checkPack(resealed(early, key, (archive) => ({ ...archive, archived_at: '2026-11-26T00:00:00Z' })));
    expect(said(outcome)).toContain('archive/signature states/2.sigstore.json');
    expect(observed(outcome)).toContain('outside-validity');
  });

  test.each([
    ['policy_digest', 'release/policy_snapshot/SHA256SUMS'],
    ['model_digest', 'release/model.SHA256SUMS'],
    ['source_digest', 'applied/releases/risk-default/2'],
    ['profile_digest', 'applied/releases/risk-default/profiles/credit-standard-1.yaml'],
  ])('when the newest says another %s, refuses and names %s', (field, file) => {
    const outcome = newestWith(({ predicate }) => {
      predicate.versions['2'][field] = digestOf('another');
    });
    expect(said(outcome)).toEqual([`archive/other-part ${file}`]);
  });
});

describe('the plan and its CAB record', () => {
  const record = () => `${plan}/cab.sigstore.json`;
  const recordWith = (change: Parameters<typeof signedAnew>[2], pack = two) =>
    sealedWith({ [record()]: signedAnew(two.files.get(record()), key, change) }, pack);

  test('when the plan is another, refuses', () => {
    const other = text(two, `${plan}/plan.json`).replace('"class":"normal"', '"class":"rollback"');
    expect(said(sealedWith({ [`${plan}/plan.json`]: other }))).toEqual([`archive/other-part ${plan}/plan.json`]);
  });

  test('when the plan approves another release than the state names, refuses', () => {
    const body = JSON.parse(text(two, `${plan}/plan.json`));
    body.releases['2'].release_digest = digestOf('another');
    const bytes = utf8(canonical(body));
    const digest = digestOf(bytes);
    const moved = Object.fromEntries(
      [...two.files].flatMap(([path, content]) =>
        path.startsWith(`${plan}/`)
          ? [
              [path, undefined],
              [path.replace(plan, `plans/${hexOf(digest)}`), content],
            ]
          : [],
      ),
    );
    const state = signedAnew(two.files.get('states/2.sigstore.json'), key, ({ predicate }) => {
      predicate.versions['2'].approved_by_plan = digest;
    });
    const pack = withFiles(two, {
      ...moved,
      [`plans/${hexOf(digest)}/plan.json`]: bytes,
      'states/2.sigstore.json': state,
    });
    const outcome = checkPack(
      resealed(pack, key, (seal) => ({ ...seal, plan_digest: digest, state: digestOf(state) })),
    );
    expect(said(outcome)).toContain(`archive/other-part plans/${hexOf(digest)}/plan.json`);
  });

  test('when the record is gone, of another plan, or signed by whoever signs no releases, refuses', () => {
    expect(observed(sealedWith({ [record()]: undefined }))).toContain('absent');
    // Both packs may hold the plan that put one version in the place of the other.
    const isOther = (path: string) => path.endsWith('/cab.sigstore.json') && path !== record();
    const other = one.files.get([...one.files.keys()].find(isOther) ?? '');
    expect(said(sealedWith({ [record()]: other }))).toContain(`archive/other-part ${record()}`);
    const forged = signedAnew(two.files.get(record()), signingKey(scenario, 'demo-mlops'), () => undefined);
    expect(said(sealedWith({ [record()]: forged }))).toContain(`archive/signature ${record()}`);
  });

  test('when the record is of another target, or recorded when the key was not valid, refuses', () => {
    expect(said(recordWith(({ predicate }) => Object.assign(predicate, { target: 'other' })))).toContain(
      `archive/other-part ${record()}`,
    );
    const late = recordWith(({ predicate }) => Object.assign(predicate, { recorded_at: '2037-01-01T00:00:00Z' }));
    expect(said(late)).toContain(`archive/signature ${record()}`);
    expect(observed(late)).toContain('outside-validity');
  });

  const approvalOf = (role: string) =>
    [...two.files.keys()].find((path) => path.startsWith(`${plan}/approvals/`) && path.includes(role)) ?? '';

  test('when an approval is gone, or its file is another, refuses', () => {
    const [mlops, privacy] = [approvalOf('mlops'), approvalOf('privacy')];
    expect(said(sealedWith({ [mlops]: undefined }))).toContain(`archive/file-differs ${mlops}`);
    expect(said(sealedWith({ [mlops]: two.files.get(privacy) }))).toContain(`archive/file-differs ${mlops}`);
  });

  test('when the record holds fewer approvals than the plan asked for, refuses', () => {
    const outcome = recordWith(({ predicate }) => {
      predicate.approvers.pop();
      predicate.approvals.pop();
    });
    expect(said(outcome)).toEqual([`archive/quorum ${record()}`]);
  });

  test('when one person approved twice, they count once', () => {
    const outcome = recordWith(({ predicate }) => {
      predicate.approvals_required.mlops = 2;
      const again = predicate.approvers.findIndex(({ role }: { role: string }) => role === 'mlops');
      predicate.approvers.push({
        ...predicate.approvers[again],
        given: { merge_request: 1, at: '2026-11-25T00:00:00Z', by: 'button' },
      });
    });
    expect(said(outcome)).toEqual([`archive/quorum ${record()}`]);
  });

  test('when an approval is for another plan or role, refuses', () => {
    const forged = (id: string, change: object) => {
      const file = approvalOf(id);
      const bundle = signedAnew(two.files.get(file), signingKey(scenario, `demo-${id}`), ({ predicate }) =>
        Object.assign(predicate, change),
      );
      const index = Number(/approvals\/(\d+)-/.exec(file)?.[1]) - 1;
      const recorded = signedAnew(two.files.get(record()), key, ({ predicate }) => {
        predicate.approvals[index] = JSON.parse(textOf(bundle) ?? '');
      });
      return sealedWith({ [file]: bundle, [record()]: recorded });
    };
    for (const change of [{ digest: digestOf('another') }, { role: 'security' }, { target: 'other' }]) {
      const outcome = forged('mlops', change);
      expect(said(outcome)).toEqual([`archive/signature ${approvalOf('mlops')}`, `archive/quorum ${record()}`]);
      expect(observed(outcome)).toContain('of-another-place');
    }
  });

  /** The reader knows years later that the key of an approver, or of the release, was revoked on a day. */
  const revokedOn = (day: string, id = 'demo-mlops') =>
    checkPack({ ...entryChanged(two, id, { revoked: day }), at: '2030-01-01T00:00:00Z' });

  test('when the key of an approval was revoked after the record, it counts, with a warning that names key and days', () => {
    for (const day of ['2026-11-26', '2027-01-01']) {
      const { proven, diagnostics } = revokedOn(day);
      expect(diagnostics).toEqual([
        {
          code: 'archive/revoked-since',
          severity: 'warning',
          file: approvalOf('mlops'),
          facts: { key: 'demo-mlops', revoked: day, observed: '2026-11-25' },
        },
      ]);
      expect(proven).toBeDefined();
    }
    const before = entryChanged(two, 'demo-mlops', { revoked: '2027-01-01' });
    expect(said(checkPack({ ...before, at: '2026-12-31T00:00:00Z' }))).toEqual([]);
  });

  test('when the key of an approval was revoked on the day of the record or before, refuses', () => {
    for (const day of ['2026-11-25', '2026-11-01']) {
      const outcome = revokedOn(day);
      expect(said(outcome)).toEqual([`archive/signature ${approvalOf('mlops')}`, `archive/quorum ${record()}`]);
      expect(observed(outcome)).toContain('revoked-person');
    }
  });

  test('when a release key recorded it that was revoked since, refuses: it could have recorded that later', () => {
    const next = 'demo-business';
    const recorded = signedAnew(two.files.get(record()), signingKey(scenario, next), () => undefined);
    const signed = resealed(withFiles(two, { [record()]: recorded }), key);
    const trusted = entryChanged(signed, next, { roles: ['release-signer'] });
    expect(said(checkPack(trusted))).toEqual([]);
    const revoked = entryChanged(trusted, next, { revoked: '2027-01-01' });
    const outcome = checkPack({ ...revoked, at: '2030-01-01T00:00:00Z' });
    expect(said(outcome)).toEqual([`archive/signature ${record()}`]);
    expect(observed(outcome)).toEqual(['revoked']);
  });
});

describe('what was approved', () => {
  test('when the compiled folder is that of another release, refuses', () => {
    const parts = (pack: Pack) => [...pack.files.keys()].filter((path) => path.startsWith('release/'));
    const none = Object.fromEntries(parts(two).map((path) => [path, undefined]));
    const others = Object.fromEntries(parts(one).map((path) => [path, one.files.get(path)]));
    expect(said(sealedWith({ ...none, ...others }))).toContain('archive/other-part release/SHA256SUMS');
  });

  test('when a compiled file is another, or one was added, refuses and names it', () => {
    expect(said(sealedWith({ 'release/release_notes.md': '# Others' }))).toEqual([
      'archive/file-differs release/release_notes.md',
    ]);
    expect(said(sealedWith({ 'release/more.json': '{}' }))).toEqual(['archive/file-differs release/more.json']);
  });

  test('when evidence of the frozen folder was changed, added or taken out, refuses', () => {
    const folder = 'applied/releases/risk-default/2';
    for (const change of [
      { [`${folder}/model_card.md`]: '# Another' },
      { [`${folder}/more.md`]: 'more' },
      { [`${folder}/model_card.md`]: undefined },
    ])
      expect(said(sealedWith(change))).toEqual([`archive/other-part ${folder}`]);
  });

  test('when the lock, a gate or the compiled policy is not what judged, refuses and names it', () => {
    const [lock, gate, wasm] = ['policy.lock.json', 'gates/slo.rego', 'policy.wasm'].map(
      (path) => `applied/policies/${path}`,
    ) as [string, string, string];
    expect(said(sealedWith({ [lock]: `${text(two, lock)}\n` }))).toEqual([`archive/other-part ${lock}`]);
    expect(said(sealedWith({ [lock]: undefined }))).toEqual([`archive/file-differs ${lock}`]);
    expect(said(sealedWith({ [gate]: 'package slo' }))).toEqual([`archive/other-part ${gate}`]);
    expect(said(sealedWith({ [wasm]: 'other' }))).toEqual([`archive/other-part ${wasm}`]);
  });

  test('when another relc judged, whose policies are not in it, warns and names the lockfile that pins it', () => {
    const lock = 'applied/policies/policy.lock.json';
    const outcome = sealedWith({ [lock]: undefined, 'applied/package-lock.json': '{}' });
    expect(outcome.diagnostics).toMatchObject([{ code: 'archive/judge-elsewhere', severity: 'warning' }]);
    expect(outcome.proven).toBeDefined();
  });

  test('when commits.json names another commit than the record, refuses', () => {
    expect(said(sealedWith({ 'commits.json': '{"applied": "abc"}' }))).toEqual(['archive/other-part commits.json']);
  });

  test('when a document for auditors is another, or was added, refuses; when one was taken away, proves', () => {
    const [first = ''] = [...two.files.keys()].filter((path) => path.startsWith('assessments/'));
    expect(said(sealedWith({ [first]: '{}' }))).toEqual([`archive/other-part ${first}`]);
    expect(said(sealedWith({ 'assessments/more.json': '{}' }))).toEqual(['archive/other-part assessments/more.json']);
    expect(said(sealedWith({ [first]: undefined }))).toEqual([]);
  });

  test("when the release key's public key was exchanged in it, refuses: whoever uses cosign takes it from there", () => {
    const files = ['applied', 'archived'].map((folder) => `${folder}/policies/trust/demo-release.pub`);
    const other = two.files.get('archived/policies/trust/sample-model.pub');
    // One key counts once.
    const [mlops] = [two.files.get('archived/policies/trust/demo-mlops.pub'), other];
    const swapped = Object.fromEntries(files.map((file) => [file, mlops]));
    expect(said(sealedWith(swapped))).toContain('archive/other-key archived/policies/trust/keys.yaml');
  });

  test('when the README was changed, only its digest says so', () => {
    expect(said(checkPack(withFiles(two, { [readmeFile]: '# Nothing' })))).toEqual([
      `archive/file-differs ${readmeFile}`,
    ]);
  });
});

describe("the model's files", () => {
  const model = () => new Map([...scenario.world.files.folder('releases/risk-default/2/model')]);

  test('when they are in it, or a copy is kept elsewhere, they are proven too', () => {
    const inside = withFiles(two, Object.fromEntries([...model()].map(([path, bytes]) => [`model/${path}`, bytes])));
    expect(checkPack(resealed(inside, key)).proven?.hasModel).toBe(true);
    expect(checkPack(two, { modelFiles: digestsOf(model()) }).proven?.hasModel).toBe(true);
    expect(checkPack(two).proven?.hasModel).toBe(false);
  });

  test('when one is another, gone or added, refuses and names it', () => {
    const files = model();
    const changed = new Map([...files, ['MLmodel', utf8('another')]]);
    const fewer = new Map([...files].filter(([path]) => path !== 'MLmodel'));
    const more = new Map([...files, ['more.py', utf8('import os')]]);
    for (const [found, path] of [
      [changed, 'MLmodel'],
      [fewer, 'MLmodel'],
      [more, 'more.py'],
    ] as const) {
      expect(said(checkPack(two, { modelFiles: digestsOf(found) }))).toEqual([
        `archive/file-differs --model-files/${path}`,
      ]);
      const inside = Object.fromEntries([...found].map(([name, bytes]) => [`model/${name}`, bytes]));
      expect(said(sealedWith(inside))).toEqual([`archive/file-differs model/${path}`]);
    }
  });
});

test('when the files of a folder are asked for, those of another that begins alike are none of them', () => {
  expect([
    ...within(
      new Map([
        ['release/a', 1],
        ['released/b', 2],
      ]),
      'release',
    ),
  ]).toEqual([['a', 1]]);
});
