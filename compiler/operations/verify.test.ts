import { renameSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { acted, codes, ok } from '../../testing/outcome.ts';
import { ready2, type Scenario } from '../../testing/scenario.ts';
import { onDisk } from '../../testing/scenario-on-disk.ts';
import { addRecords, keyFile, model, modelFiles, trust } from '../../testing/scratch.ts';
import { shape } from '../document/validators.ts';
import { digestOf } from '../lib/digest.ts';
import { type State, stateType } from '../model/plan.ts';
import { type SigningKey, signStatement, verifyStatement } from '../trust/envelope.ts';
import { loadTrust } from '../trust/trust.ts';
import { signingKeyIn } from '../world/keys.ts';
import { compileReleases } from './check.ts';
import { type VerifyOptions, verifyModel } from './verify.ts';

let applied: Scenario;
beforeAll(async () => {
  applied = await ready2();
  ok(await applied.apply());
});

const stateFile = `registry/models/${model}/state.sigstore.json`;

async function refuses(scenario: Pick<Scenario, 'verify'>, expected: readonly string[], file?: string): Promise<void> {
  const outcome = await scenario.verify('2');
  expect(codes(outcome)).toEqual(expected);
  expect(acted(outcome)).toBe(3);
  if (file !== undefined) expect(outcome.diagnostics[0]?.file).toBe(file);
}

const signedIn = (scenario: Scenario, path: string) => {
  const keys = loadTrust(scenario.world.files.folder('policies/trust'), '', shape).value?.signers ?? [];
  const result = verifyStatement(scenario.bytes(path), keys);
  if ('fault' in result) throw new Error(result.fault);
  return result.value;
};

/** Signs the state again, by another key. */
function resign(scenario: Scenario, id: string): void {
  const { subject, predicate } = signedIn(scenario, stateFile);
  const key = signingKeyIn(scenario.bytes(keyFile(scenario.keys, id))) as SigningKey;
  scenario.write(stateFile, signStatement({ subject, predicateType: stateType, predicate }, key));
}

/** Leaves a link in a file's place, to the same content. */
function link(path: string): void {
  renameSync(path, `${path}.linked`);
  symlinkSync(`${path}.linked`, path);
}

describe('verify, against a registry', () => {
  test('when everything agrees, says what loads: version, run and policy digest', async () => {
    const outcome = ok(await applied.verify('2'));
    const policy = applied.planned.plan.releases['2']?.policy_digest;
    expect(outcome.result).toMatchObject({
      model,
      model_version: '2',
      policy_digest: policy,
      serial: 2,
      state_signed_by: 'demo-release',
    });
  });

  test('when there is no state, refuses with verify/no-state', async () => {
    const scenario = applied.copy();
    scenario.remove(stateFile);
    await refuses(scenario, ['verify/no-state']);
  });

  test('when a key that the caller does not trust signed the state, refuses, whatever the repository trusts', async () => {
    const scenario = applied.copy();
    scenario.copyTo('policies/trust', '/trusted');
    trust(scenario, scenario.keys, { id: 'intruder', role: 'release-signer', person: 'Intruder' });
    resign(scenario, 'intruder');
    expect(codes(await scenario.verify('2', { trust: '/trusted' }))).toEqual(['verify/state-not-trusted']);
  });

  test('when an old state is shown again, refuses with verify/state-older', async () => {
    const scenario = applied.copy();
    expect(codes(await scenario.verify('2', { minimumSerial: 3 }))).toEqual(['verify/state-older']);
    ok(await scenario.verify('2', { minimumSerial: 2 }));
  });

  test('when the alias moved by hand, refuses with verify/alias-differs', async () => {
    const scenario = applied.copy();
    scenario.write(`registry/models/${model}/aliases/approved`, '1');
    await refuses(scenario, ['verify/alias-differs']);
  });

  const servesNothingElse = async (scenario: Pick<Scenario, 'verify' | 'write'>, files: string) => {
    const verify = () => scenario.verify('2', { modelFiles: files });
    ok(await verify());
    const alias = `registry/models/${model}/aliases/approved`;
    scenario.write(alias, '1');
    expect(codes(await verify())).toEqual(['verify/alias-differs']);
    scenario.write(alias, '9');
    expect(codes(await verify())).toContain('verify/release-differs');
  };

  test('when the repository lacks the release that serves, loads what the alias names if it is that release, and nothing else', async () => {
    const scenario = applied.copy();
    scenario.remove(`releases/${model}/2`);
    await servesNothingElse(scenario, modelFiles(applied, '2'));
  });

  test('when the repository shows its facts as a link, loads what the alias names if it is that release, and nothing else', async () => {
    const scenario = onDisk(applied);
    const files = modelFiles(scenario.repository, '2');
    link(scenario.path(`releases/${model}/2/registry.json`));
    await servesNothingElse(scenario, files);
  });

  test('when targets.yaml is mounted as a link, says that, and not that it is missing', async () => {
    const scenario = onDisk(applied);
    link(scenario.path('policies/governance/targets.yaml'));
    await refuses(scenario, ['load/not-a-file'], 'policies/governance/targets.yaml');
  });

  test('when another version in the registry cannot be read, loads: it is not looked at', async () => {
    const scenario = applied.copy();
    scenario.write(`registry/models/${model}/versions/9.json`, '{');
    ok(await scenario.verify('2'));
  });

  test('when the registry lost the version that serves, refuses with all that is missing', async () => {
    const scenario = applied.copy();
    scenario.remove(`registry/models/${model}/versions/2.json`);
    scenario.remove(`registry/models/${model}/tags/2`);
    await refuses(scenario, [
      ...Array.from({ length: 3 }, () => 'verify/tag-differs'),
      'verify/record-not-trusted',
      'verify/release-differs',
      'verify/policy-differs',
      'verify/model-differs',
    ]);
  });

  test('when a tag was changed by hand, refuses with verify/tag-differs', async () => {
    const scenario = applied.copy();
    scenario.write(`registry/models/${model}/tags/2/stage`, 'other');
    await refuses(scenario, ['verify/tag-differs']);
  });

  test('when one byte of the model changed, refuses with verify/model-differs and names the file', async () => {
    const scenario = applied.copy();
    scenario.write(join(modelFiles(scenario, '2'), 'MLmodel'), 'another model');
    await refuses(scenario, ['verify/model-differs'], 'MLmodel');
    const [{ facts } = {}] = (await scenario.verify('2')).diagnostics;
    expect(facts).toMatchObject({ fault: 'changed', observed: digestOf('another model') });
  });

  test('when MLflow downloaded the model, what it adds to it is let pass', async () => {
    const scenario = applied.copy();
    const file = join(modelFiles(scenario, '2'), 'registered_model_meta');
    scenario.write(file, `model_name: ${model}\nmodel_version: '2'\n`);
    ok(await scenario.verify('2'));
    scenario.write(file, `model_name: ${model}\nmodel_version: '1'\n`);
    await refuses(scenario, ['verify/download-mark'], 'registered_model_meta');
  });

  test('when a link is among the model files, refuses and names it, whatever its target', async () => {
    const scenario = onDisk(applied);
    const folder = modelFiles(scenario.repository, '2');
    symlinkSync(join(folder, 'MLmodel'), join(folder, 'another'));
    await refuses(scenario, ['load/not-a-file'], join(folder, 'another'));
    rmSync(join(folder, 'another'));
    renameSync(join(folder, 'MLmodel'), scenario.path('MLmodel'));
    symlinkSync(scenario.path('MLmodel'), join(folder, 'MLmodel'));
    await refuses(scenario, ['load/not-a-file'], join(folder, 'MLmodel'));
  });

  test('when the registry is gone, exits 4', async () => {
    const scenario = applied.copy();
    scenario.remove('registry/registry.json');
    const outcome = await scenario.verify('2');
    expect(codes(outcome)).toEqual(['registry/unreachable']);
    expect(acted(outcome)).toBe(4);
  });
});

describe('relc verify', () => {
  test.each([
    [{}, ['--trust DIR', '--model-files DIR', '--target NAME --model NAME | --bundle DIR']],
    [{ trust: '.', target: 'local' }, ['--model-files DIR', '--model NAME']],
    [{ trust: '.', modelFiles: '.', model }, ['--target NAME']],
    [{ modelFiles: '.', bundle: '.' }, ['--trust DIR']],
    [{ trust: '.', modelFiles: '.', target: 'local', model, state: 'state' }, ['--bundle DIR']],
  ])('when %j is named, exits 2 and says at once all that is missing', async (options, expected) => {
    const outcome = await verifyModel(applied.world, { ...options });
    expect(outcome.diagnostics).toEqual([{ code: 'usage/missing-options', facts: { expected } }]);
    expect(acted(outcome)).toBe(2);
  });

  test.each(['constructor', '__proto__', 'toString', '99'])(
    'when version %s is asked for, it is a version like any other that is not there',
    async (version) => {
      const outcome = await applied.verify('2', { version });
      expect(codes(outcome)).toEqual(['verify/not-approved']);
      expect(acted(outcome)).toBe(3);
    },
  );

  test('when places were mistyped, exits 2 and says all of them at once', async () => {
    const nowhere = applied.path('nowhere');
    const file = applied.path('policies/trust/keys.yaml');
    const ofRegistry = await applied.verify('2', { trust: nowhere, modelFiles: nowhere, target: 'moon' });
    expect(codes(ofRegistry)).toEqual(['usage/no-trust', 'usage/no-such-folder', 'usage/no-such-target']);
    expect(acted(ofRegistry)).toBe(2);
    const folders = { trust: applied.path('releases'), modelFiles: file, bundle: applied.path('policies') };
    const ofBundle = await applied.verify('2', folders);
    expect(codes(ofBundle)).toEqual(['usage/no-trust', 'usage/no-such-folder', 'usage/no-bundle']);
    expect(acted(ofBundle)).toBe(2);
  });

  test('when neither the repository nor the registry knows the model, exits 2 and lists those that are known', async () => {
    const outcome = await applied.verify('2', { model: 'nope' });
    expect(outcome.diagnostics).toMatchObject([
      { code: 'usage/no-such-model', facts: { observed: 'nope', expected: [model] } },
    ]);
    expect(acted(outcome)).toBe(2);
    const scenario = applied.copy();
    const files = modelFiles(scenario, '2');
    scenario.remove(`releases/${model}`);
    const trust = scenario.path('policies/trust');
    ok(await verifyModel(scenario.world, { target: 'local', model, trust, modelFiles: files }));
  });
});

describe('verify, of a bundle', () => {
  async function bundle(): Promise<{
    scenario: Scenario;
    folder: string;
    verify: () => ReturnType<Scenario['verify']>;
  }> {
    const scenario = applied.copy();
    ok(await compileReleases(scenario.world, [scenario.path(`releases/${model}/2`)]));
    const folder = scenario.path(`build/${model}/2`);
    addRecords(scenario, '2', folder);
    return { scenario, folder, verify: () => scenario.verify('2', { bundle: folder }) };
  }

  test('when the folder is complete, loads without any registry', async () => {
    const { scenario, verify } = await bundle();
    scenario.remove('registry/models');
    ok(await verify());
  });

  test('when any file of the folder changed by one byte, refuses and names a compiled one', async () => {
    const { scenario, folder, verify } = await bundle();
    for (const [path, bytes] of scenario.world.files.folder(folder)) {
      const file = `build/${model}/2/${path}`;
      const text = Buffer.from(bytes).toString();
      // A space after a signed document is no change of what was signed.
      const isSigned = /^[^/]*\.sigstore\.json$/.test(path);
      scenario.write(file, isSigned ? text.replace(/"payload":"./, '"payload":"A') : `${text} `);
      const outcome = await verify();
      expect(acted(outcome), path).toBe(3);
      if (!isSigned) expect(outcome.diagnostics.map((one) => one.file)).toContain(path);
      scenario.write(file, text);
    }
    ok(await verify());
  });

  test.each([{ target: 'homologation' }, { model: 'another' }])(
    'when the caller expects %o, refuses what is for something else',
    async (expected) => {
      const { scenario, folder } = await bundle();
      expect(codes(await scenario.verify('2', { bundle: folder, ...expected }))).toEqual(['verify/other-target']);
    },
  );

  test('when the bundle is of another version than the state names, refuses', async () => {
    const { scenario } = await bundle();
    ok(await compileReleases(scenario.world, [scenario.path(`releases/${model}/1`)]));
    const folder = scenario.path(`build/${model}/1`);
    addRecords(scenario, '2', folder);
    expect(codes(await scenario.verify('1', { bundle: folder }))).toContain('verify/release-differs');
  });
});

describe('verify, of a bundle with a newer state beside it', () => {
  const newer = 'newer.sigstore.json';

  /** Version 2 as a bundle; what its host has besides is another state of the same model. */
  async function bundle(next: Readonly<Record<string, unknown>> = {}, key = 'demo-release'): Promise<Bundled> {
    const scenario = applied.copy();
    ok(await compileReleases(scenario.world, [scenario.path(`releases/${model}/2`)]));
    const folder = scenario.path(`build/${model}/2`);
    addRecords(scenario, '2', folder);
    scenario.remove('registry/models');
    const { subject, predicate } = signedIn(scenario, `${folder}/state.sigstore.json`);
    const said = { ...(predicate as State), serial: 3, predecessor: digestOf('the second'), ...next };
    const signing = signingKeyIn(scenario.bytes(keyFile(scenario.keys, key))) as SigningKey;
    scenario.write(newer, signStatement({ subject, predicateType: stateType, predicate: said }, signing));
    const host = { bundle: folder, trust: scenario.path('policies/trust'), modelFiles: modelFiles(scenario, '2') };
    const alone = (options: VerifyOptions = {}) => verifyModel(scenario.world, { ...host, ...options });
    const verify = (options: VerifyOptions = {}) => alone({ state: scenario.path(newer), ...options });
    return { scenario, folder, state: said, alone, verify };
  }

  interface Bundled {
    readonly scenario: Scenario;
    readonly folder: string;
    readonly state: State;
    /** By the state in the bundle alone. */
    readonly alone: (options?: VerifyOptions) => ReturnType<Scenario['verify']>;
    readonly verify: (options?: VerifyOptions) => ReturnType<Scenario['verify']>;
  }

  const served = (version: string) => ({ approved: { version, since: '2026-11-26T00:00:00Z', before: '2' } });

  async function withStage(stage: State['versions'][string]['stage'], until: string | null = null) {
    const { state } = await bundle();
    const [one, two] = [state.versions['1'], state.versions['2']];
    if (one === undefined || two === undefined) throw new Error('a version is not in the state');
    const versions = { '1': one, '2': { ...two, stage, deprecated_until: until } };
    return bundle({ aliases: served('1'), versions });
  }

  test('when it says the same, loads by it, and by one that is as old', async () => {
    const { verify } = await bundle();
    expect(ok(await verify()).result).toMatchObject({ model_version: '2', serial: 3 });
    ok(await (await bundle({ serial: 2 })).verify());
  });

  test('when it revokes the version of the bundle, refuses, also where that is named; without it, nobody sees that', async () => {
    const { alone, verify } = await withStage('Revoked');
    for (const version of [undefined, '2']) {
      const outcome = await verify(version === undefined ? {} : { version });
      expect(outcome.diagnostics).toMatchObject([{ code: 'verify/stage', facts: { observed: 'Revoked' } }]);
      expect(acted(outcome)).toBe(3);
      expect(outcome.lines).toContainEqual(expect.stringContaining('load a bundle of version 1'));
    }
    ok(await alone());
  });

  test('when it went back to another version, refuses unless the one of the bundle is named', async () => {
    const { verify } = await bundle({ aliases: served('1') });
    const outcome = await verify();
    expect(outcome.diagnostics).toEqual([{ code: 'verify/not-served', facts: { observed: '2', expected: '1' } }]);
    expect(outcome.result).toMatchObject({ refused: { version: '2' } });
    ok(await verify({ version: '2' }));
    expect(codes(await (await bundle({ aliases: {} })).verify())).toEqual(['verify/not-served']);
  });

  test('when the version of the bundle is Deprecated by it, loads where that is named, until its last day', async () => {
    const { scenario, verify } = await withStage('Deprecated', '2026-12-10');
    expect(codes(await verify())).toEqual(['verify/stage']);
    ok(await verify({ version: '2' }));
    scenario.at = '2026-12-11T00:00:00Z';
    expect(codes(await verify({ version: '2' }))).toEqual(['verify/coexistence-over']);
  });

  test('when the bundle has the newer one of both, refuses', async () => {
    const { verify } = await bundle({ serial: 1, predecessor: null });
    const { diagnostics, lines } = await verify();
    expect(diagnostics).toEqual([{ code: 'verify/state-older', facts: { observed: 1, expected: 2 } }]);
    expect(lines).toContainEqual(expect.stringContaining('serial 2 or later'));
  });

  test.each([{ model: 'another' }, { target: 'homologation' }, { registry_id: 'another' }, { registry_name: 'X' }])(
    'when it is for %j, refuses, whatever the caller expects',
    async (place) => {
      const { verify } = await bundle(place);
      const outcome = await verify();
      expect(codes(outcome)).toEqual(['verify/other-target']);
    },
  );

  test('when it has a field without which it means something else, refuses; any other field is let pass', async () => {
    const strange = { starts_only_in: ['BR'] };
    const { verify } = await bundle({ ...strange, must_understand: ['starts_only_in'] });
    expect((await verify()).diagnostics).toMatchObject([
      { code: 'trust/not-understood', facts: { observed: ['starts_only_in'] } },
    ]);
    ok(await (await bundle(strange)).verify());
  });

  test('when another key signed it, or the one in the bundle, refuses', async () => {
    expect(codes(await (await bundle({}, 'demo-mlops')).verify())).toEqual(['verify/state-not-trusted']);
    const { scenario, folder, verify } = await bundle();
    scenario.write(`${folder}/state.sigstore.json`, '{}');
    expect((await verify()).diagnostics).toMatchObject([
      { code: 'verify/state-not-trusted', file: 'state.sigstore.json' },
    ]);
    scenario.remove(`${folder}/state.sigstore.json`);
    expect((await verify()).diagnostics).toEqual([{ code: 'verify/no-state', file: 'state.sigstore.json' }]);
  });

  test('when the one in the bundle has ended, the newer one counts; when that ended too, refuses', async () => {
    const { scenario, alone, verify } = await bundle({
      not_after: '2027-06-01T00:00:00Z',
      starts_until: '2027-06-08T00:00:00Z',
    });
    scenario.at = '2027-05-01T00:00:00Z';
    expect(codes(await alone())).toEqual(['verify/state-expired']);
    expect((await verify()).diagnostics).toMatchObject([
      { code: 'verify/revalidation-overdue', severity: 'warning', facts: { change: 'alert' } },
    ]);
    scenario.at = '2027-06-01T00:00:00Z';
    expect(codes(await verify())).toEqual(['verify/state-expired']);
  });

  test('when the host remembers a newer one, refuses it', async () => {
    const { scenario, alone, verify } = await bundle();
    scenario.isNow = true;
    ok(await verify({ memory: 'memory' }));
    ok(await verify({ memory: 'memory' }));
    expect(codes(await alone({ memory: 'memory' }))).toEqual(['verify/state-older']);
  });

  test('when there is no such file, exits 2', async () => {
    const { scenario, verify } = await bundle();
    scenario.remove(newer);
    const outcome = await verify();
    expect(codes(outcome)).toEqual(['usage/no-such-file']);
    expect(acted(outcome)).toBe(2);
  });
});
