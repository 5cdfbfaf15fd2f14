import { describe, expect, test } from 'vitest';
import type { Target } from '../../schemas/generated/documents.ts';
import { type Facts, planInput, registryFacts, wholeInput, withShown } from '../../testing/plan-input.ts';
import { utf8 } from '../lib/bytes.ts';
import { digestOf } from '../lib/digest.ts';
import type { Json } from '../lib/json.ts';
import type { ObservedVersion } from '../model/plan.ts';
import { deletedFaults, factFaults } from './facts.ts';
import type { PlanInput } from './input.ts';

const file = digestOf(utf8('model'));
const sums = utf8(`${file.replace('sha256:', '')}  MLmodel\n`);

/** Version 2 serves; the registry holds these digests of version 1's one file. */
function found(held: string | undefined, changes: Facts = {}, list: Uint8Array | undefined = sums) {
  const one = { model_digest: digestOf(sums) };
  const input = planInput({ applied: { '1': one, '2': one }, serving: '2', next: '1', ...changes });
  const files = held === undefined ? {} : { model_files: new Map([['MLmodel', held]]) };
  const versions = { '1': files, '2': {} };
  const releases = new Map(['1', '2'].map((version) => [version, { modelSums: list }]));
  const { refusing } = factFaults({ ...input, releases, observed: { ...input.observed, versions } } as never);
  return refusing.map(({ code }) => code);
}

const line = { '1': 'none', '2': '1' };

describe('the model of a version that begins to serve again', () => {
  test('when its bytes are those that were signed, nothing is found', () => {
    expect(found(file)).toEqual([]);
  });

  test('when the registry has other bytes, or bytes that cannot be read, the plan is refused', () => {
    expect(found(digestOf(utf8('another')))).toEqual(['plan/model-differs']);
    expect(found(undefined)).toEqual(['plan/model-differs']);
  });

  test('when the list in the repository is not the one that was applied, nothing is compared with it', () => {
    expect(found(file, {}, utf8('another'))).toEqual(['plan/frozen-release-changed']);
  });

  test('when the alias does not move, the bytes are not asked for', () => {
    expect(found(undefined, { serving: '1' })).toEqual([]);
  });

  test('when it was never approved here, or another version begins to serve, the bytes are not asked for', () => {
    const one = { model_digest: digestOf(sums) };
    expect(found(undefined, { applied: { '2': one } })).toEqual([]);
    const three = { '1': 'Approved', '2': 'Approved', '3': 'Approved' } as const;
    const input = wholeInput({
      replaces: { ...line, '3': '1' },
      applied: three,
      wanted: three,
      serving: '2',
      next: '1',
    });
    expect(said(withShown(input, '3', { model_files: new Map() }))).toEqual({ refusing: [], findings: [] });
  });
});

const both = { '1': 'Approved', '2': 'Approved' } as const;

describe('the list of the files of a version that begins to serve again', () => {
  const back = wholeInput({
    replaces: line,
    applied: both,
    wanted: both,
    serving: '2',
    next: '1',
  });
  const expected = back.state?.versions['1']?.model_digest;
  const refusing = (releases: PlanInput['releases']) => factFaults({ ...back, releases }).refusing;
  const said = (observed: string) => [
    {
      ...{ code: 'plan/frozen-release-changed', file: 'releases/m/1/model.SHA256SUMS' },
      facts: { version: '1', observed, expected },
    },
  ];

  test('when it is another than was applied, says both', () => {
    const releases = [...back.releases].map(([version, one]) => [version, { ...one, modelSums: sums }] as const);
    expect(refusing(new Map(releases))).toEqual(said(digestOf(sums)));
  });

  test('when it or the whole release is gone, says that there is none', () => {
    const releases = [...back.releases].map(([version, one]) => [version, { ...one, modelSums: undefined }] as const);
    expect(refusing(new Map(releases))).toEqual(said('none'));
    expect(refusing(new Map())).toEqual(said('none'));
  });
});

/** Version 1 serves, and 2 is to be approved and to replace it. */
const rollout: Facts = {
  replaces: line,
  applied: { '1': 'Approved' },
  wanted: both,
  compiled: ['2'],
  serving: '1',
  next: '2',
};
const said = (input: PlanInput) => {
  const { refusing, findings } = factFaults(input);
  const of = (list: typeof refusing) => list.map(({ code, file, pointer = '' }) => `${code} ${file}${pointer}`);
  return { refusing: of(refusing), findings: of(findings) };
};
const file2 = 'releases/m/2/registry.json';

/** Changes what registry.json of version 2 says. */
function saying(input: PlanInput, facts: Readonly<Record<string, Json>>): PlanInput {
  const known = input.releases.get('2');
  if (known === undefined) throw new Error('no version 2');
  const registry = { ...registryFacts('2'), ...facts };
  return { ...input, releases: new Map([...input.releases, ['2', { ...known, registry }]]) };
}

describe('what a registry says of a version', () => {
  test('when it is what registry.json says, nothing is found', () => {
    expect(said(wholeInput(rollout))).toEqual({ refusing: [], findings: [] });
  });

  test('when it lacks a version to be approved, refuses; one that is left behind, is found', () => {
    expect(said(withShown(wholeInput(rollout), '2')).refusing).toEqual([`plan/not-in-registry ${file2}`]);
    expect(said(withShown(wholeInput(rollout), '1'))).toEqual({
      refusing: [],
      findings: ['plan/not-in-registry releases/m/1/registry.json'],
    });
  });

  test('when it is refused or found, says which version of which target, and both values', () => {
    const refused = (change?: Partial<ObservedVersion>) =>
      factFaults(withShown(wholeInput(rollout), '2', change)).refusing;
    expect(refused()).toEqual([
      { code: 'plan/not-in-registry', file: file2, facts: { version: '2', target: 'production' } },
    ]);
    expect(refused({ stage: 'None' })).toEqual([
      {
        ...{ code: 'plan/registry-differs', file: file2, pointer: '/stage' },
        facts: { field: 'stage', observed: 'Staging', expected: 'None', target: 'production' },
      },
    ]);
  });

  test('when it names another trainer than registry.json, refuses; when that names none, only where policy asks', () => {
    const input = wholeInput(rollout);
    const names = (trainer: string) => saying(input, { trainer });
    const { trainer: _, ...rest } = registryFacts('2');
    const silent = new Map([...input.releases].map(([version, one]) => [version, { ...one, registry: rest }]));
    const excluding: PlanInput['approvalPolicy'] = { ...input.approvalPolicy, excluded: ['trainer'] };
    expect(said(names('eva')).refusing).toEqual([`plan/registry-differs ${file2}/trainer`]);
    expect(said({ ...input, releases: silent }).refusing).toEqual([]);
    expect(said({ ...input, approvalPolicy: excluding }).refusing).toEqual([]);
    const unknown = { ...input, releases: silent, approvalPolicy: excluding };
    expect(said(unknown).refusing).toEqual([`plan/trainer-unknown ${file2}`]);
    expect(said({ ...unknown, compiled: new Map() }).refusing).toEqual([]);
  });

  test('when no alias is wanted, only what is applied is asked for', () => {
    const { next: _, ...off } = rollout;
    expect(said(wholeInput({ ...off, compiled: [] }))).toEqual({ refusing: [], findings: [] });
  });

  test('when the release of a version that serves is gone, there is nothing to compare with', () => {
    const serves = wholeInput({ ...rollout, compiled: [], next: '1' });
    expect(said({ ...serves, releases: new Map() })).toEqual({ refusing: [], findings: [] });
  });

  test('when it lacks a version that is out of use, nothing is found', () => {
    const gone = wholeInput({ ...rollout, applied: { '1': 'Revoked' }, wanted: { ...both, '1': 'Revoked' } });
    expect(said(withShown(gone, '1'))).toEqual({ refusing: [], findings: [] });
  });

  test('when its artifacts cannot be written, refuses with where they lie', () => {
    const input = withShown(wholeInput(rollout), '2', { unwritable: 's3://bucket/2' });
    expect(factFaults(input).refusing).toMatchObject([
      { code: 'registry/artifacts-not-writable', facts: { version: '2', observed: 's3://bucket/2' } },
    ]);
  });

  test.each<[string, Partial<ObservedVersion>]>([
    ['run_id', { run_id: 'another' }],
    ['model_id', { model_id: 'another' }],
    ['source', { source: 'another' }],
    ['status', { status: 'FAILED_REGISTRATION' }],
    ['stage', { stage: 'None' }],
  ])('when %s is another, refuses and names it', (field, change) => {
    expect(said(withShown(wholeInput(rollout), '2', change)).refusing).toEqual([
      `plan/registry-differs ${file2}/${field}`,
    ]);
  });

  test.each(['dataset', 'metrics', 'params'])('when training says other %s, refuses and names it', (field) => {
    const { dataset, metrics, params, trainer } = registryFacts('2');
    const facts = { dataset, metrics, params, trainer, [field]: { other: '1' } };
    expect(said(withShown(wholeInput(rollout), '2', { facts })).refusing).toEqual([
      `plan/registry-differs ${file2}/${field}`,
    ]);
  });

  describe('where it was registered', () => {
    const last = { name: 'production', url: 'mlflow+https://mlflow.example.com/a' } as Target;
    const at = (registry_uri: string, input: PlanInput = wholeInput(rollout)) =>
      said(saying({ ...input, last }, { registry_uri })).refusing;
    const refused = [`plan/registry-differs ${file2}/registry_uri`];

    test('when that is the last target, nothing is found; another place is refused, for an earlier target too', () => {
      expect(at('https://mlflow.example.com/a')).toEqual([]);
      expect(at('https://mlflow.example.com/b')).toEqual(refused);
      expect(at('mlflow+https://mlflow.example.com/a')).toEqual(refused);
      expect(at('https://elsewhere.example.com', wholeInput({ ...rollout, isLast: false }))).toEqual(refused);
      const [other] = factFaults(saying({ ...wholeInput(rollout), last }, { registry_uri: 'https://b' })).refusing;
      expect(other?.facts).toEqual({
        ...{ field: 'registry_uri', observed: 'https://b', target: 'production' },
        expected: 'https://mlflow.example.com/a',
      });
    });

    test('when the version was approved before, or came to that target later, that is not asked', () => {
      const before = wholeInput({ ...rollout, applied: both, compiled: [], serving: '2', next: '1' });
      expect(at('https://elsewhere.example.com', before)).toEqual([]);
      const input = wholeInput(rollout);
      const copies = { production: { '2': '7' } };
      const named = { ...input, desired: { ...input.desired, copies } };
      expect(at('https://elsewhere.example.com', named)).toEqual([]);
    });
  });

  test('when a version was approved before, only what identifies it is compared', () => {
    const back = wholeInput({ ...rollout, applied: both, compiled: [], serving: '2', next: '1' });
    expect(said(withShown(back, '1', { stage: 'Archived', facts: {} }))).toEqual({ refusing: [], findings: [] });
    expect(said(withShown(back, '1', { run_id: 'another' })).refusing).toEqual([
      'plan/registry-differs releases/m/1/registry.json/run_id',
    ]);
    expect(said(withShown(back, '2', { run_id: 'another' }))).toEqual({
      refusing: [],
      findings: [`plan/registry-differs ${file2}/run_id`],
    });
  });

  test('when another registry calls it otherwise, what registry.json says of that copy counts, and nothing of the training', () => {
    const copy = { run_id: null, model_id: null, source: 's3://copy', status: 'READY', stage: 'Staging' };
    const input = saying(wholeInput(rollout), { copies: { production: copy } });
    expect(said(withShown(input, '2', { ...copy, facts: {} })).refusing).toEqual([]);
    expect(said(withShown(input, '2', { ...copy, source: 's3://other' })).refusing).toEqual([
      `plan/registry-differs ${file2}/copies/production/source`,
    ]);
  });

  test('when model.yaml names it for a target that came later, its bytes prove it, and only its status is compared', () => {
    const input = wholeInput(rollout);
    const named = { ...input, desired: { ...input.desired, copies: { production: { '2': '7' } } } as never };
    const other = { run_id: 'another', source: 's3://copy', model_id: 'm-7', facts: {} };
    expect(said(withShown(named, '2', other)).refusing).toEqual([]);
    expect(said(withShown(named, '2', { ...other, status: 'PENDING' })).refusing).toEqual([
      `plan/registry-differs ${file2}/status`,
    ]);
  });

  test('when the model of a version to be approved is not what was signed, refuses and names the files', () => {
    const { model_files = new Map() } = wholeInput(rollout).observed.versions['2'] ?? {};
    const held = new Map([...model_files].filter(([path]) => path !== 'MLmodel'));
    const files = new Map([
      ...held,
      ['data/estimator.skops', digestOf('another')],
      ['evil.py', digestOf('x')],
    ] as const);
    expect(factFaults(withShown(wholeInput(rollout), '2', { model_files: files as never })).refusing).toMatchObject([
      {
        code: 'plan/model-differs',
        facts: { changed: ['data/estimator.skops'], missing: ['MLmodel'], unlisted: ['evil.py'] },
      },
    ]);
  });

  test('when hundreds of files differ, the first are named and the others counted', () => {
    const { model_files = new Map() } = wholeInput(rollout).observed.versions['2'] ?? {};
    const more = Array.from({ length: 300 }, (_, index) => [`${1000 + index}.py`, digestOf('x')] as const);
    const input = withShown(wholeInput(rollout), '2', { model_files: new Map([...model_files, ...more]) });
    const [{ facts } = {}] = factFaults(input).refusing;
    expect(facts?.['unlisted']).toEqual(['1000.py', '1001.py', '1002.py', '1003.py', '1004.py', '… +295']);
  });
});

describe('a version in Staging', () => {
  const inStaging = ['plan/not-in-staging', `${file2}/staging`].join(' ');
  const staged = (target: Partial<Target>, shown: Partial<ObservedVersion>, fact?: string, alias?: string) => {
    const input = saying(wholeInput(rollout), { ...(fact && { staging: fact }), stage: shown.stage ?? 'None' });
    const found = withShown({ ...input, target: { ...input.target, ...target } as Target }, '2', {
      stage: 'None',
      ...shown,
    });
    const aliases = { ...found.observed.aliases, ...(alias && { candidate: alias }) };
    return said({ ...found, observed: { ...found.observed, aliases } }).refusing;
  };

  test('when the target names an alias for it, is one that the alias names', () => {
    const staging = 'alias:candidate';
    expect(staged({ staging }, {}, staging)).toEqual([inStaging]);
    expect(staged({ staging }, {}, staging, '1')).toEqual([inStaging]);
    expect(staged({ staging }, {}, staging, '2')).toEqual([]);
  });

  test('when the target names a tag for it, is one that has the tag with that value', () => {
    const staging = 'tag:step=in staging';
    expect(staged({ staging }, { tags: { step: 'in production' } }, staging)).toEqual([inStaging]);
    expect(staged({ staging }, { tags: { step: 'in staging' } }, staging)).toEqual([]);
  });

  test("when the target names something for it, MLflow's stage is not enough", () => {
    const staging = 'alias:candidate';
    expect(staged({ staging }, { stage: 'Staging' })).toEqual([inStaging]);
    expect(staged({ staging }, { stage: 'Staging' }, undefined, '2')).toEqual([]);
  });

  test('when it is refused, says what registry.json and the target name', () => {
    const input = saying(wholeInput(rollout), { staging: 'alias:candidate' });
    const of = (target: Partial<Target>) =>
      factFaults({ ...input, target: { ...input.target, ...target } as Target }).refusing.map(({ facts }) => facts);
    const facts = { model: 'm', version: '2', target: 'production', observed: 'alias:candidate' };
    expect(of({})).toEqual([{ ...facts, expected: null }]);
    expect(of({ staging: 'tag:step=staging' })).toEqual([{ ...facts, expected: 'tag:step=staging' }]);
  });

  test("when the target names something for it, MLflow's stage is not compared", () => {
    const saysSo = saying(wholeInput(rollout), { staging: 'alias:candidate' });
    const { observed, ...input } = withShown(saysSo, '2', { stage: 'None' });
    const target: Target = { ...input.target, staging: 'alias:candidate' };
    const aliases = { ...observed.aliases, candidate: '2' };
    expect(said({ ...input, target, observed: { ...observed, aliases } }).refusing).toEqual([]);
  });

  test('when a version was approved before, nobody asks whether it still is one', () => {
    const input = saying(wholeInput(rollout), {});
    const target: Target = { ...input.target, staging: 'alias:candidate' };
    const observed = { ...input.observed, aliases: { ...input.observed.aliases, candidate: '2' } };
    expect(said({ ...input, target, observed }).findings).toEqual([]);
  });

  test('when registry.json says what the target does not name, refuses', () => {
    expect(staged({}, {}, 'alias:candidate', '2')).toEqual([inStaging]);
    const tagged = { tags: { step: 'staging' } };
    expect(staged({ staging: 'tag:step=staging' }, tagged, 'alias:candidate', '2')).toEqual([inStaging]);
  });

  test('when the target is not the last, what registry.json says is of another registry, and not asked', () => {
    const input = { ...saying(wholeInput(rollout), { staging: 'alias:candidate' }), isLast: false };
    expect(said(input).refusing).toEqual([]);
  });
});

describe('a version that rests on something deleted', () => {
  const rests = (version: string, facts: Facts, move: Parameters<typeof deletedFaults>[1]) => {
    const { refusing, findings } = deletedFaults(withShown(wholeInput(facts), version, { deleted: ['run 1'] }), move);
    return [...refusing, ...findings].map(({ code, severity, file }) => [code, severity ?? 'error', file]);
  };
  const back: Facts = { ...rollout, applied: both, compiled: [], serving: '2', next: '1' };

  test('when it is to be approved, or to serve by a rollout, refuses', () => {
    const refused = [['registry/deleted', 'error', 'production: m 2']];
    expect(rests('2', rollout, { kind: 'rollout', from: '1', to: '2' })).toEqual(refused);
    expect(rests('2', rollout, { kind: 'none' })).toEqual(refused);
    expect(rests('2', { ...back, serving: '1', next: '2' }, { kind: 'rollout', from: '1', to: '2' })).toEqual(refused);
  });

  test('when it serves, or comes back by a rollback, warns', () => {
    const move = { kind: 'rollback', from: '2', to: '1' } as const;
    expect(rests('2', back, move)).toEqual([['registry/deleted', 'warning', 'production: m 2']]);
    expect(rests('1', back, move)).toEqual([['registry/deleted', 'warning', 'production: m 1']]);
  });

  test('when it is refused, says what was deleted', () => {
    const input = withShown(wholeInput(rollout), '2', { deleted: ['run 2', 'experiment 1'] });
    expect(deletedFaults(input, { kind: 'none' }).refusing.map(({ facts }) => facts)).toEqual([
      { model: 'm', version: '2', target: 'production', observed: ['run 2', 'experiment 1'] },
    ]);
  });

  test('when the registry does not have it at all, nothing is found here', () => {
    expect(deletedFaults(withShown(wholeInput(rollout), '2'), { kind: 'none' }).refusing).toEqual([]);
  });

  test('when it is out of use, nothing is found', () => {
    const facts: Facts = { ...back, applied: { '1': 'Revoked', '2': 'Approved' } };
    expect(rests('1', facts, { kind: 'none' })).toEqual([]);
  });
});
