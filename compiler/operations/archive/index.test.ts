// relc archive: what is kept of a version, and that a folder is written once, whole or not at all. That each part is checked is
// for archive/check/.
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  archived,
  archiveFolder,
  checkPack,
  packIn,
  packOf,
  resealed,
  signedAnew,
  signingKey,
  withFiles,
} from '../../../testing/archives.ts';
import { appliedAtNight } from '../../../testing/emergency.ts';
import { acted, codes, linesOf, ok } from '../../../testing/outcome.ts';
import { MemoryGit } from '../../../testing/repository.ts';
import { revalidated } from '../../../testing/revalidation.ts';
import { anchored, ready1, type Scenario } from '../../../testing/scenario.ts';
import { keyFile, model, runFile, target } from '../../../testing/scratch.ts';
import { statementIn } from '../../../testing/signed.ts';
import { goBack, onCall, servedWithWayBack } from '../../../testing/way-back.ts';
import { memoryWorld } from '../../../testing/world.ts';
import { planFileIn, recordFileIn, sealFile } from '../../archive/layout.ts';
import { isError } from '../../diagnostics/diagnostic.ts';
import { digestOf } from '../../lib/digest.ts';
import { cabPath, releasePath, storedPlanPath } from '../../model/plan.ts';
import type { Outcome } from '../../report/outcome.ts';
import { audit } from '../audit.ts';
import { drill } from '../drill.ts';
import { applyPending } from '../pending.ts';
import { checkArchived } from './check.ts';
import { type ArchiveOptions, archiveVersion } from './index.ts';

const thresholds = 'policies/governance/thresholds.yaml';
const keysFile = 'policies/trust/keys.yaml';
const out = '/archives/new';

let made: Scenario;
beforeAll(async () => {
  made = await archived();
});

const archive = (scenario: Scenario, options: Partial<ArchiveOptions> = {}, version = '2') =>
  archiveVersion(scenario.world, model, version, { out, ...options });
const sealIn = (scenario: Scenario, folder = out) => statementIn(scenario.bytes(join(folder, sealFile))).predicate;

/** A reader years later: there is the archive, and keys from elsewhere; no repository, no registry, no forge. */
async function readLater(scenario: Scenario, folder: string, at = '2032-03-01T00:00:00Z', more = {}) {
  const disk = new Map(
    [
      ...scenario.list(folder).map((path) => [join(folder, path), join('/kept', path)]),
      ...scenario.list('policies/trust').map((path) => [join('policies/trust', path), join('/own', path)]),
    ].map(([from = '', to = '']) => [join('..', to), scenario.bytes(from)] as const),
  );
  const world = memoryWorld({ git: new MemoryGit(disk), at, isOutside: true });
  const alone = {
    ...world,
    registry: () => {
      throw new Error('there is no registry any more');
    },
    forge: () => {
      throw new Error('there is no forge any more');
    },
  };
  return checkArchived(alone, { check: '/kept', trust: '/own', ...more });
}

describe('an archive', () => {
  test('when repository, registry and forge are gone, proves the version with the keys of its reader', async () => {
    for (const version of ['1', '2'] as const) {
      const outcome = ok(await readLater(made, archiveFolder(version)));
      expect(outcome.done?.map(({ en }) => en)).toEqual([
        expect.stringMatching(
          new RegExp(
            `^the archive proves ${model} ${version} as approved for ${target}: \\d+ files, nothing more and nothing less$`,
          ),
        ),
      ]);
      const lines = linesOf(outcome).join('\n');
      expect(lines).toContain('mlops: Marina Costa');
      expect(lines).toContain('to be kept until');
    }
  });

  test('when it is written, holds release, plan, approvals, record, states, policies, keys, people, commits and a README', () => {
    const paths = [...packOf(made, '2').files.keys()].map((path) => path.replace(/[0-9a-f]{64}/, 'PLAN'));
    expect(paths).toEqual(
      expect.arrayContaining([
        ...['README.md', 'SHA256SUMS', 'archive.sigstore.json', 'commits.json'],
        ...['release/SHA256SUMS', 'release/release_manifest.json', 'release/release_notes.md'],
        ...[
          'plans/PLAN/plan.json',
          'plans/PLAN/cab.sigstore.json',
          'plans/PLAN/approvals/1-demo-business.sigstore.json',
        ],
        ...['states/2.sigstore.json', 'states/before.sigstore.json'],
        ...[
          'applied/releases/risk-default/2/release.yaml',
          'applied/releases/risk-default/profiles/credit-standard-1.yaml',
        ],
        ...['applied/policies/policy.lock.json', 'applied/policies/policy.wasm', 'applied/policies/gates/slo.rego'],
        ...['applied/policies/trust/keys.yaml', 'applied/policies/trust/people.yaml'],
        ...[
          'archived/policies/trust/keys.yaml',
          'archived/policies/trust/demo-release.pub',
          'archived/releases/risk-default/model.yaml',
        ],
        ...['assessments/assessment_results.oscal.json', 'assessments/verification_summary.sigstore.json'],
      ]),
    );
    expect(paths.filter((path) => path.includes('risk-default/1/'))).toEqual([]);
  });

  test('when it is written again, is left as it is, and that is no failure', async () => {
    const scenario = made.copy();
    const before = scenario.bytes(join(archiveFolder('2'), sealFile));
    scenario.at = '2026-11-26T12:00:00Z';
    const outcome = ok(await archive(scenario, { out: archiveFolder('2') }));
    expect(outcome.done?.[0]?.en).toBe(`nothing to do: ${archiveFolder('2')} is this archive of ${model} 2`);
    expect(scenario.bytes(join(archiveFolder('2'), sealFile))).toBe(before);
  });

  test.each([
    ['a file more', (scenario: Scenario) => scenario.write(join(archiveFolder('2'), 'more'), ''), 'more'],
    ['another file', (scenario: Scenario) => scenario.write(join(archiveFolder('2'), 'README.md'), ''), 'README.md'],
    ['a file fewer', (scenario: Scenario) => scenario.remove(join(archiveFolder('2'), 'commits.json')), 'commits.json'],
    ['no seal', (scenario: Scenario) => scenario.remove(join(archiveFolder('2'), sealFile)), sealFile],
    [
      'the seal of another archive',
      (scenario: Scenario) => scenario.copyTo(join(archiveFolder('1'), sealFile), join(archiveFolder('2'), sealFile)),
      sealFile,
    ],
  ])('when the folder holds %s, refuses and changes nothing', async (_, change, differs) => {
    const scenario = made.copy();
    change(scenario);
    const before = [...scenario.disk];
    const outcome = await archive(scenario, { out: archiveFolder('2') });
    expect(outcome.diagnostics).toMatchObject([{ code: 'archive/exists', facts: { expected: [differs] } }]);
    expect(acted(outcome)).toBe(3);
    // Bytes in memory never change in place.
    expect(scenario.disk.size).toBe(before.length);
    expect(before.filter(([path, bytes]) => scenario.disk.get(path) !== bytes)).toEqual([]);
  });

  test('when more is known of the version since, the old one stays, and another folder takes the new one', async () => {
    const scenario = made.copy();
    scenario.at = '2027-01-30T12:00:00Z';
    ok(await applyPending(scenario.world, [model]));
    expect(codes(await archive(scenario, { out: archiveFolder('2') }))).toEqual(['archive/exists']);
    ok(await archive(scenario));
    expect(scenario.list(join(out, 'states'))).toEqual(['2.sigstore.json', '3.sigstore.json', 'before.sigstore.json']);
    ok(await readLater(scenario, out));
  });

  test("when the model's files are handed over, they are in it and proven", async () => {
    const scenario = made.copy();
    ok(await archive(scenario, { modelFiles: scenario.path('releases/risk-default/2/model') }));
    expect(scenario.list(join(out, 'model'))).toContain('MLmodel');
    expect(linesOf(ok(await readLater(scenario, out)))).toContain("the model's files are those of the release");
    const other = made.copy();
    const refused = await archive(other, { modelFiles: other.path('releases/risk-default/1/model') });
    expect(new Set(codes(refused))).toEqual(new Set(['archive/file-differs']));
    expect(other.has(out)).toBe(false);
  });
});

describe('what happened to a version', () => {
  test('when one person went back at night, their state is in the chain, and proves with their key', async () => {
    const scenario = await servedWithWayBack();
    ok(await goBack(scenario));
    for (const version of ['1', '2'] as const) {
      ok(await archive(scenario, { out: join(out, version) }, version));
      ok(await readLater(scenario, join(out, version)));
    }
    expect(scenario.list(join(out, '2/states'))).toEqual([
      '2.sigstore.json',
      '3.sigstore.json',
      'before.sigstore.json',
    ]);
    scenario.edit(`releases/${model}/model.yaml`, (text) => text.replace('local: "2"', 'local: "1"'));
    ok(await applyPending(scenario.world, [model]));
    ok(await archive(scenario, { out: join(out, 'adopted') }));
    ok(await readLater(scenario, join(out, 'adopted')));
    expect(scenario.list(join(out, 'adopted/states'))).toHaveLength(4);
  });

  test('when it went live in an emergency, those who approved at night are the people who approved', async () => {
    const { applied } = await appliedAtNight();
    ok(await archive(applied));
    const lines = linesOf(ok(await readLater(applied, out))).join('\n');
    expect(lines).toContain('class emergency');
    expect(lines).toContain('on-call: Bruno Teixeira, on-call: Clara Fonseca');
  });

  test('when the way back was rehearsed and what serves was audited, the last results are in it; of another release they are refused', async () => {
    const scenario = made.copy();
    ok(await drill(scenario.world, []));
    ok(await audit(scenario.world, []));
    ok(await archive(scenario));
    ok(await readLater(scenario, out));
    const [name = '', ...others] = scenario.list(join(out, 'proofs')).toSorted();
    expect([name, ...others]).toEqual([
      'audit-2-20261125T120000Z-passed.sigstore.json',
      'drill-2-20261125T120000Z-passed.sigstore.json',
    ]);
    const pack = packIn(scenario, out);
    const file = `proofs/${name}`;
    const anew = (bytes: Uint8Array | undefined, path = file) =>
      checkPack(resealed(withFiles(pack, { [path]: bytes }), signingKey(scenario))).diagnostics.map(
        ({ code, file: named }) => `${code} ${named}`,
      );
    expect(anew(pack.files.get(file))).toEqual([]);
    const changed = (change: object, by = signingKey(scenario)) =>
      signedAnew(pack.files.get(file), by, ({ predicate }) => Object.assign(predicate, change));
    expect(anew(changed({ release_digest: digestOf('another') }))).toEqual([`archive/other-part ${file}`]);
    expect(anew(changed({ target: 'other' }))).toEqual([`archive/signature ${file}`]);
    expect(anew(changed({}, signingKey(scenario, 'demo-mlops')))).toEqual([`archive/signature ${file}`]);
    const renamed = file.replace('passed', 'failed');
    expect(anew(pack.files.get(file), renamed)).toEqual([`archive/other-part ${renamed}`]);
  });

  test('when it was validated again, its archive holds the evidence, the plan by which that was approved and its record', async () => {
    const scenario = Object.assign(made.copy(), { at: '2027-02-10T12:00:00Z' });
    revalidated(scenario);
    scenario.commit('Validated again');
    await scenario.rollOut();
    ok(await archive(scenario));
    ok(await readLater(scenario, out));
    const { plan_digest: digest } = scenario.planned;
    const paths = scenario.list(out);
    expect(paths).toEqual(expect.arrayContaining([recordFileIn(digest), planFileIn(digest)]));
    expect(paths).toContain(`archived/releases/${model}/revalidations/2-2027-02-10.json`);
  });

  test('when people rolled back from it, both archives hold the plan of that and its record, and the README names each plan', async () => {
    const scenario = Object.assign(made.copy(), { at: '2026-12-02T12:00:00Z' });
    scenario.want({ '1': 'Approved', '2': 'Approved' }, '1');
    await scenario.rollOut();
    const { plan_digest: digest, plan } = scenario.planned;
    expect(plan.class).toBe('rollback');
    for (const version of ['1', '2'] as const) {
      const folder = join(out, version);
      ok(await archive(scenario, { out: folder }, version));
      ok(await readLater(scenario, folder));
      expect(scenario.list(folder)).toEqual(expect.arrayContaining([recordFileIn(digest), planFileIn(digest)]));
      const readme = scenario.read(folder, 'README.md');
      const folders = new Set(scenario.list(folder).flatMap((path) => /^plans\/[0-9a-f]{64}/.exec(path) ?? []));
      expect(folders.size).toBeGreaterThan(1);
      // In English and in Portuguese.
      for (const one of folders) expect(readme.split(`| \`${one}/\``).length - 1).toBe(2);
      expect(readme).toMatch(/the plan of the class rollback and its CAB record of 2026-12-02T12:00:00Z/);
      expect(readme).toContain(`--type urn:relc:cab:v1 --bundle ${recordFileIn(digest)} ${planFileIn(digest)}`);
    }
    // Without that record nobody could tell years later who took version 2 out.
    scenario.remove(runFile(scenario, '1', cabPath(digest)));
    const lost = await archive(scenario, { out: join(out, 'lost') });
    expect(lost.diagnostics).toMatchObject([{ code: 'archive/not-there', facts: { part: cabPath(digest) } }]);
  });

  test('when a plan moved another version alone, it is no part of the archive', async () => {
    const scenario = Object.assign(made.copy(), { at: '2026-12-02T12:00:00Z' });
    scenario.want({ '1': 'Retired', '2': 'Approved' }, '2');
    await scenario.rollOut();
    ok(await archive(scenario));
    expect(scenario.list(out)).not.toContain(recordFileIn(scenario.planned.plan_digest));
  });

  test('when it was withdrawn, its archive says so, by which plan, and its end of life still counts', async () => {
    const scenario = made.copy();
    scenario.want({ '1': 'Approved', '2': 'Revoked' }, '1');
    await scenario.rollOut();
    ok(await archive(scenario));
    expect(linesOf(ok(await readLater(scenario, out))).join('\n')).toContain('the newest says Revoked');
    const { plan_digest: digest } = scenario.planned;
    const [record, plan] = [recordFileIn(digest), planFileIn(digest)];
    const pack = packIn(scenario, out);
    const key = signingKey(scenario);
    const anew = (changes: Parameters<typeof withFiles>[1]) =>
      checkPack(resealed(withFiles(pack, changes), key)).diagnostics.map(({ code, file }) => `${code} ${file}`);
    const recorded = (change: object, by = key) =>
      signedAnew(pack.files.get(record), by, ({ predicate }) => Object.assign(predicate, change));
    expect(anew({})).toEqual([]);
    expect(anew({ [plan]: '{}' })).toEqual([`archive/other-part ${plan}`]);
    expect(anew({ [plan]: undefined })).toEqual([`archive/other-part ${plan}`]);
    expect(anew({ [record]: recorded({ target: 'other' }) })).toEqual([`archive/other-part ${record}`]);
    expect(anew({ [record]: recorded({ recorded_at: '2037-01-01T00:00:00Z' }) })).toEqual([
      `archive/signature ${record}`,
    ]);
    expect(anew({ [record]: recorded({}, signingKey(scenario, 'demo-mlops')) })).toEqual([
      `archive/signature ${record}`,
    ]);
    const never = recordFileIn(digestOf('never applied'));
    expect(anew({ [never]: pack.files.get(record) })).toContain(`archive/other-part ${never}`);
    expect(sealIn(scenario).retention).toEqual(sealIn(scenario, archiveFolder('2')).retention);
  });
});

describe('when a key was revoked since', () => {
  const revoke = (scenario: Scenario, id: string, day: string) =>
    scenario.edit(keysFile, (text) => text.replace(`id: ${id}\n`, `id: ${id}\n    revoked: ${day}\n`));
  /** What people are told of an archive that was made, or that proves. */
  const warned = (outcome: Outcome) => {
    expect(acted(outcome)).toBe(0);
    expect(outcome.done).toHaveLength(1);
    return outcome.diagnostics.map(({ code, severity, facts }) =>
      [code, severity, facts?.['key'], facts?.['revoked']].join(' '),
    );
  };

  test('of an approver, archives are made after that, and those that were made before still prove', async () => {
    const scenario = Object.assign(made.copy(), { at: '2026-12-02T12:00:00Z' });
    revoke(scenario, 'demo-mlops', '2026-12-01');
    scenario.commit('Marina lost her laptop');
    const told = ['archive/revoked-since warning demo-mlops 2026-12-01'];
    for (const version of ['1', '2'] as const) {
      expect(warned(await archive(scenario, { out: join(out, version) }, version))).toEqual(told);
      for (const folder of [join(out, version), archiveFolder(version)])
        expect(warned(await readLater(scenario, folder))).toEqual(told);
    }
  });

  test('of an approver, on the day of the record or before, none is made, and none proves', async () => {
    const scenario = Object.assign(made.copy(), { at: '2026-12-02T12:00:00Z' });
    revoke(scenario, 'demo-mlops', '2026-11-25');
    scenario.commit('It was stolen before');
    const refused = ['archive/signature', 'archive/quorum'];
    expect(codes(await archive(scenario))).toEqual(refused);
    expect(scenario.has(out)).toBe(false);
    expect(codes(await readLater(scenario, archiveFolder('2')))).toEqual(refused);
  });

  /** Bruno went back at night; people adopted it on the day after. */
  async function adopted() {
    const scenario = await servedWithWayBack();
    ok(await goBack(scenario));
    ok(await archive(scenario, { out: '/archives/night' }));
    scenario.at = '2026-12-14T12:00:00Z';
    scenario.edit(`releases/${model}/model.yaml`, (text) => text.replace('local: "2"', 'local: "1"'));
    ok(await applyPending(scenario.world, [model]));
    ok(await archive(scenario, { out: '/archives/adopted' }));
    return scenario;
  }

  test('of whoever went back at night and left, the state that follows names theirs: archives are made and prove', async () => {
    const scenario = await adopted();
    scenario.at = '2027-01-10T12:00:00Z';
    revoke(scenario, onCall.id, '2027-01-05');
    scenario.commit('They left');
    const told = [`archive/revoked-since warning ${onCall.id} 2027-01-05`];
    expect(warned(await archive(scenario))).toEqual(told);
    // The newest state of the first was theirs: the seal names it.
    for (const folder of [out, '/archives/adopted', '/archives/night'])
      expect(warned(await readLater(scenario, folder))).toEqual(told);
  });

  test('when their key is not even known any more, the state that follows still names theirs; what nothing names is refused', async () => {
    const scenario = await adopted();
    const without = (folder: string) => {
      const pack = packIn(scenario, folder);
      return { ...pack, keys: pack.keys.filter(({ entry }) => entry.id !== onCall.id) };
    };
    const { proven, diagnostics } = checkPack(without('/archives/adopted'));
    expect(diagnostics).toMatchObject([
      { code: 'archive/key-unknown', severity: 'warning', file: 'states/3.sigstore.json' },
    ]);
    expect(proven).toBeDefined();
    const file = 'states/3.sigstore.json';
    const pack = without('/archives/adopted');
    const other = signedAnew(pack.files.get(file), signingKey(scenario, onCall.id), (statement) => {
      statement.subject = [{ name: 'other', digest: statement.subject[0].digest }];
    });
    const refused = [
      checkPack(without('/archives/night')),
      checkPack(resealed(withFiles(pack, { [file]: other }), signingKey(scenario))),
    ];
    for (const outcome of refused) {
      expect(outcome.proven).toBeUndefined();
      expect(outcome.diagnostics[0]).toMatchObject({
        code: 'archive/signature',
        file,
        facts: { observed: 'unknown-key' },
      });
    }
  });

  test('of whoever went back at night, a state that nothing names is refused, and one that the seal names too late', async () => {
    const scenario = await adopted();
    const reader = (day: string) => {
      const later = Object.assign(scenario.copy(), { at: '2027-01-10T12:00:00Z' });
      revoke(later, onCall.id, day);
      return later;
    };
    // On the day of the seal, or before it.
    for (const day of ['2026-12-13', '2026-12-01']) {
      const outcome = await readLater(reader(day), '/archives/night');
      expect(codes(outcome)).toContain('archive/signature');
      expect(outcome.diagnostics.find(isError)?.facts?.['observed']).toBe('revoked-person');
    }
    const pack = packIn(reader('2027-01-05'), '/archives/adopted');
    const file = 'states/3.sigstore.json';
    const other = signedAnew(pack.files.get(file), signingKey(scenario, onCall.id), (statement) => {
      statement.subject = [{ name: 'other', digest: statement.subject[0].digest }];
    });
    const { proven, diagnostics } = checkPack(resealed(withFiles(pack, { [file]: other }), signingKey(scenario)));
    expect(proven).toBeUndefined();
    expect(diagnostics.map(({ code }) => code)).toEqual(['archive/signature', 'archive/chain-broken']);
    expect(diagnostics[0]).toMatchObject({ file, facts: { observed: 'revoked-person' } });
  });
});

describe('how long it is kept', () => {
  const withHold = (text: string, hold: string) => text.replace('legal_holds: []', `legal_holds: [${hold}]`);
  const retained = async (hold: string) => {
    const scenario = made.copy();
    scenario.edit(thresholds, (text) => withHold(text, hold));
    ok(await archive(scenario));
    return sealIn(scenario).retention;
  };

  test('when policy gives years for how critical the model is, they count from its end of life', () => {
    const { end_of_life } = statementIn(made.bytes(join(archiveFolder('2'), 'states/2.sigstore.json'))).predicate
      .versions['2'];
    const years = Number(end_of_life.slice(0, 4)) + 10;
    expect(sealIn(made, archiveFolder('2')).retention).toEqual({
      ...{ until: `${years}${end_of_life.slice(4)}`, criticality: 'high', years: 10, holds: [] },
    });
  });

  test('when a legal hold lasts longer, it counts; a shorter one, an ended one and one of another do not shorten it', async () => {
    const { until } = sealIn(made, archiveFolder('2')).retention;
    const of = (rest: string) => `{id: CASE-1, models: [${model}]${rest}}`;
    expect(await retained(of(', until: 2099-01-01'))).toMatchObject({ until: '2099-01-01', holds: ['CASE-1'] });
    expect(await retained(of(', until: 2030-01-01'))).toMatchObject({ until, holds: ['CASE-1'] });
    expect(await retained(of(', until: 2026-11-24'))).toMatchObject({ until, holds: [] });
    expect(await retained(of(", versions: ['1'], until: 2099-01-01"))).toMatchObject({ until, holds: [] });
    expect(await retained('{id: CASE-1, models: [other], until: 2099-01-01}')).toMatchObject({ until, holds: [] });
  });

  test('when a legal hold says no day, neither does the archive', async () => {
    expect(await retained(`{id: CASE-1, models: [${model}]}`)).toMatchObject({ until: null, holds: ['CASE-1'] });
  });

  test('when model.yaml says less of the model by now, what it said when it was applied counts', async () => {
    const scenario = made.copy();
    scenario.edit(`releases/${model}/model.yaml`, (text) => text.replace('criticality: high', 'criticality: low'));
    ok(await archive(scenario));
    expect(sealIn(scenario).retention).toMatchObject({ criticality: 'high', years: 10 });
  });

  test('when policy says nothing of it, refuses', async () => {
    const scenario = made.copy();
    scenario.edit(thresholds, (text) => text.replace(/^retention:[\s\S]*/m, ''));
    expect(codes(await archive(scenario))).toEqual(['archive/no-retention']);
    expect(scenario.has(out)).toBe(false);
  });
});

describe('what cannot be archived', () => {
  const refuses = async (scenario: Scenario, code: string, options: Partial<ArchiveOptions> = {}, version = '2') => {
    const outcome = await archive(scenario, options, version);
    expect(codes(outcome)).toEqual([code]);
    expect(scenario.has(out)).toBe(false);
    return outcome;
  };

  test('when the version was never applied, or nothing was, refuses', async () => {
    const scenario = await ready1();
    await refuses(scenario, 'archive/not-applied');
    ok(await scenario.apply());
    const outcome = await refuses(scenario, 'archive/not-applied');
    expect(outcome.diagnostics[0]?.facts).toMatchObject({ observed: '2', expected: ['1'] });
  });

  test('when there is no such model, or no such target, says which there are', async () => {
    expect(codes(await archiveVersion(made.world, 'other', '1', { out }))).toEqual(['usage/no-such-model']);
    await refuses(made.copy(), 'usage/no-such-target', { target: 'other' });
  });

  test('when there are several targets and none is named, asks which', async () => {
    const scenario = made.copy();
    scenario.edit(
      'policies/governance/targets.yaml',
      (text) =>
        `${text}${text.slice(text.indexOf('  - name:')).replaceAll('local', 'other').replace('file:registry', 'file:elsewhere')}`,
    );
    await refuses(scenario, 'usage/missing-options');
    ok(await archive(scenario, { target }));
  });

  test('when the key is none of a release, refuses', async () => {
    const scenario = made.copy();
    scenario.signingKey = keyFile(scenario.keys, 'demo-mlops');
    await refuses(scenario, 'apply/release-key-not-trusted');
  });

  test('when the folder of the model that is named does not exist, refuses', async () => {
    await refuses(made.copy(), 'usage/no-such-folder', { modelFiles: '/nowhere' });
  });

  test.each([
    ['the CAB record', (plan: string) => cabPath(plan)],
    ['the plan', (plan: string) => storedPlanPath(plan)],
    ['the list of the release', (_: string, release: string) => releasePath(release, 'SHA256SUMS')],
  ])('when the registry has lost %s, refuses and names it', async (_, path) => {
    const scenario = made.copy();
    const { plan_digest, release_digest } = sealIn(scenario, archiveFolder('2'));
    scenario.remove(runFile(scenario, '2', path(plan_digest, release_digest)));
    await refuses(scenario, 'archive/not-there');
  });

  test('when a file of the release was changed in the registry, refuses and names it', async () => {
    const scenario = made.copy();
    const { release_digest } = sealIn(scenario, archiveFolder('2'));
    scenario.write(runFile(scenario, '2', releasePath(release_digest, 'release_notes.md')), '# Others');
    const outcome = await refuses(scenario, 'archive/file-differs');
    expect(outcome.diagnostics[0]?.file).toBe('release/release_notes.md');
  });

  test('when the registry does not keep a state any more that another follows, refuses', async () => {
    const scenario = made.copy();
    for (const path of scenario.glob(`registry/models/${model}/states/*`))
      if (statementIn(scenario.bytes(scenario.path(path))).predicate.serial === 1) scenario.remove(scenario.path(path));
    await refuses(scenario, 'archive/not-there');
  });

  test('when the repository does not have the commit that was applied, or not its past, refuses', async () => {
    const scenario = made.copy();
    scenario.git.isShallow = true;
    await refuses(scenario, 'archive/no-commit');
    const other = made.copy();
    other.git.orphan('rewritten');
    other.commit('Start anew');
    other.git.references.delete('main');
    await refuses(other, 'archive/no-commit');
  });

  test('when a time is chosen for a registry that is no folder, refuses', async () => {
    const scenario = await anchored();
    ok(await archive(scenario, {}, '1'));
    const chosen = scenario.copy();
    chosen.remove(out);
    chosen.isNow = false;
    await refuses(chosen, 'apply/at-not-allowed', {}, '1');
  });
});

describe('reading one', () => {
  test('when it was tampered with, the command refuses with exit code 3', async () => {
    const scenario = made.copy();
    scenario.write(join(archiveFolder('2'), 'release/release_notes.md'), '# Others');
    const outcome = await readLater(scenario, archiveFolder('2'));
    expect(codes(outcome)).toEqual(['archive/file-differs', 'archive/file-differs']);
    expect(acted(outcome)).toBe(3);
  });

  test('when trust, archive or model are not there, says so before anything else', async () => {
    const { world } = made;
    expect(codes(await checkArchived(world, { check: archiveFolder('2') }))).toEqual(['usage/missing-options']);
    const nowhere = { check: '/nowhere', trust: '/nowhere', modelFiles: '/nowhere' };
    expect(codes(await checkArchived(world, nowhere))).toEqual([
      ...['usage/no-such-folder', 'usage/no-trust', 'usage/no-such-folder'],
    ]);
  });
});
