import { describe, expect, test } from 'vitest';
import { type Facts, passedAgain, trained, wholeInput, withShown } from '../../testing/plan-input.ts';
import {
  assessmentFiles,
  type Change,
  describe as named,
  type Observed,
  plannedAssessmentPath,
  plannedCabPath,
  stateChange,
} from '../model/plan.ts';
import { changes, desiredState, drift } from './changes.ts';
import { plan } from './index.ts';
import type { PlanInput } from './input.ts';

const line = { '1': 'none', '2': '1' };
const both = { '1': 'Approved', '2': 'Approved' } as const;
const rollout: Facts = {
  replaces: line,
  applied: { '1': 'Approved' },
  wanted: both,
  compiled: ['2'],
  serving: '1',
  next: '2',
};
/** Version 2 serves; nothing is to be changed. */
const serves: Facts = { replaces: line, applied: both, wanted: both, serving: '2', next: '2' };

const changed = (input: PlanInput) => changes(input, desiredState(input, 'normal'));
const said = (list: readonly Change[]) =>
  list.map(({ resource, action, before, after }) => [action, named(resource), before, after]);
const shows = (input: PlanInput, shown: Partial<Observed>): PlanInput => ({
  ...input,
  observed: { ...input.observed, ...shown },
});

describe('what a plan changes', () => {
  test('when a version is rolled out, is written in this order: its files, the record, its tags and description, the alias, the state', () => {
    const list = changed(wholeInput(rollout));
    const kinds = list.map(({ resource }) => resource.type);
    const order = ['artifact', 'tag', 'description', 'alias', 'state'];
    expect([...new Set(kinds)]).toEqual(order);
    expect(kinds).toEqual([...kinds].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
    const files = list.filter(({ resource }) => resource.type === 'artifact').map(({ resource }) => named(resource));
    expect(files.at(-1)).toBe(named({ type: 'artifact', version: '2', path: plannedCabPath }));
    expect(files.slice(0, -1)).toEqual([...files.slice(0, -1)].sort());
    const assessments = assessmentFiles.map((file) => ({
      type: 'artifact',
      version: '2',
      path: plannedAssessmentPath(file),
    }));
    expect(list.map(({ resource }) => resource)).toEqual(expect.arrayContaining(assessments));
    expect(list.every(({ action }) => action === 'create' || action === 'update')).toBe(true);
  });

  test('when approval is not known yet, its values say so', () => {
    const list = changed(wholeInput(rollout));
    const becomes = (type: string, name?: string) =>
      list.find(({ resource }) => resource.type === type && (!name || ('name' in resource && resource.name === name)))
        ?.after;
    expect(becomes('tag', 'approved_by')).toEqual({ known_after: 'approval' });
    expect(becomes('tag', 'stage')).toBe('Approved');
    expect(becomes('alias')).toBe('2');
    expect(becomes('state')).toMatchObject({
      aliases: { approved: '2' },
      versions: { '2': { approved_by: { known_after: 'approval' }, restarts_until: '2027-02-27' } },
    });
  });

  test('when an overdue revalidation only alerts, its version may start again until its end of life', () => {
    const list = changed({ ...wholeInput(rollout), graceDays: null });
    expect(list.find(({ resource }) => resource.type === 'state')?.after).toMatchObject({
      versions: { '2': { revalidate_by: '2027-02-20', restarts_until: '2028-02-01', end_of_life: '2028-02-01' } },
    });
  });

  test('when days of grace end on the end of life, says that they end restarts; on any other day nothing is said of it', () => {
    const signed = (graceDays: number | null) =>
      changed({ ...wholeInput(rollout), graceDays }).find(({ resource }) => resource.type === 'state')?.after;
    expect(signed(346)).toMatchObject({
      versions: { '2': { restarts_until: '2028-02-01', overdue_only_alerts: false } },
    });
    for (const days of [345, 347, null])
      expect(signed(days)).not.toMatchObject({ versions: { '2': { overdue_only_alerts: expect.anything() } } });
  });

  test('when a version is validated again, what was said of its days of grace goes with the old day', () => {
    const input = wholeInput({ ...serves, applied: { '1': { overdue_only_alerts: false }, '2': {} } });
    const { value } = plan({ ...input, revalidations: { value: new Map([['1', passedAgain()]]), diagnostics: [] } });
    const after = value && stateChange(value)?.after.versions['1'];
    expect(after).toMatchObject({
      ...{ revalidate_by: '2027-03-01', restarts_until: '2027-03-08' },
      revalidated: { on: '2026-11-20', result: 'passed', data_until: '2026-11-19' },
    });
    expect(after).not.toHaveProperty('overdue_only_alerts');
  });

  test('when everything is as it should be, is nothing', () => {
    expect(changed(wholeInput(serves))).toEqual([]);
  });

  test('when a file is there already, it is not written again', () => {
    const input = wholeInput(rollout);
    const [first] = changed(input);
    if (first?.resource.type !== 'artifact') throw new Error('no artifact is planned');
    const there = withShown(input, '2', { artifacts: { [first.resource.path]: first.after as never } });
    expect(said(changed(there))).toEqual(said(changed(input)).slice(1));
  });

  test('when nothing is managed here and nothing shall be, is nothing, whatever is there', () => {
    const { applied: _, compiled: __, ...facts } = rollout;
    const input = wholeInput({ ...facts, wanted: { '1': 'Staging' }, shown: '1' });
    expect(changed(withShown(shows(input, { versions: { '1': trained('1') } }), '1', { stage: 'Production' }))).toEqual(
      [],
    );
  });

  test('when a stage moves, the record goes to the version that moves', () => {
    const input = wholeInput({ ...serves, wanted: { '1': 'Deprecated', '2': 'Approved' } });
    expect(said(changed(input)).map(([, resource]) => resource)).toEqual([
      `artifact ${plannedCabPath} of version 1`,
      'tag stage of version 1',
      'signed state',
    ]);
  });

  test('when only the alias moves, the record goes to the version that it moves to', () => {
    expect(said(changed(wholeInput({ ...serves, next: '1' }))).map(([, resource]) => resource)).toEqual([
      `artifact ${plannedCabPath} of version 1`,
      'alias approved',
      'signed state',
    ]);
  });

  test('when nothing was applied here before, the first version is written whole', () => {
    const input = wholeInput({ replaces: line, wanted: { '1': 'Approved' }, compiled: ['1'], next: '1' });
    const list = said(changed(input));
    expect(list).toContainEqual([
      'create',
      `artifact ${plannedCabPath} of version 1`,
      null,
      { known_after: 'approval' },
    ]);
    expect(list.at(-2)).toEqual(['create', 'alias approved', null, '1']);
    expect(list.at(-1)?.slice(0, 3)).toEqual(['create', 'signed state', null]);
  });

  test('when a new version is approved and another moves its stage, both keep the record', () => {
    const list = said(changed(wholeInput({ ...rollout, wanted: { ...both, '1': 'Deprecated' } })));
    const records = list.map(([, resource]) => resource).filter((resource) => resource?.toString().includes('/cab/'));
    expect(records).toEqual(['1', '2'].map((version) => `artifact ${plannedCabPath} of version ${version}`));
  });

  test('when the version that moves its stage is gone from the registry, the record goes to what shall serve', () => {
    const input = wholeInput({ ...serves, wanted: { '1': 'Revoked', '2': 'Approved' } });
    expect(said(changed(withShown(input, '1'))).map(([, resource]) => resource)).toEqual([
      ...[`artifact ${plannedCabPath} of version 2`, 'signed state'],
    ]);
  });

  test('when the registry no longer has a version, it gets no tags', () => {
    expect(changed(withShown(wholeInput(serves), '1'))).toEqual([]);
  });
});

describe('the state after the apply', () => {
  test('when a new version used exceptions, they end with the first of them', () => {
    const input = wholeInput(rollout);
    const compiled = input.compiled.get('2');
    if (compiled === undefined) throw new Error('version 2 is not compiled');
    const until = (...days: readonly string[]) => {
      const exceptions = days.map((day) => ({ id: `EXC of ${day}`, until: day })) as never;
      const state = desiredState({ ...input, compiled: new Map([['2', { ...compiled, exceptions }]]) }, 'normal');
      return state.versions['2']?.exceptions_until;
    };
    expect(until('2027-03-01', '2026-12-31', '2027-02-01')).toBe('2026-12-31');
    expect(until()).toBeNull();
  });

  test('when a version is in Staging or was never approved here, the state does not list it', () => {
    const wanted = { '1': 'Staging', '2': 'Approved', '3': 'Deprecated' } as const;
    expect(Object.keys(desiredState(wholeInput({ ...rollout, applied: {}, wanted }), 'normal').versions)).toEqual([
      '2',
    ]);
    const stillInStaging = { ...rollout, applied: {}, wanted: { '2': 'Staging' } } as const;
    expect(desiredState(wholeInput(stillInStaging), 'normal').versions).toEqual({});
  });
});

describe('what somebody changed by hand', () => {
  test('when a tag and the alias differ, is put back, and nothing else is written', () => {
    const input = wholeInput(serves);
    const { tags = {} } = input.observed.versions['2'] ?? {};
    const moved = shows(withShown(input, '2', { tags: { ...tags, stage: 'Production' } }), {
      aliases: { approved: '1' },
    });
    expect(said(changed(moved))).toEqual([
      ['update', 'tag stage of version 2', 'Production', 'Approved'],
      ['update', 'alias approved', '1', '2'],
    ]);
    expect(drift(moved)).toEqual(changed(moved));
  });

  test('when a tag or the alias is gone, is created again', () => {
    const input = shows(withShown(wholeInput(serves), '2', { tags: {} }), { aliases: {} });
    const list = said(drift(input));
    expect(list.every(([action, , before]) => action === 'create' && before === null)).toBe(true);
    expect(list).toHaveLength(13);
  });

  test('when nothing serves by the state, an alias is removed', () => {
    const { serving: _, next: __, ...off } = serves;
    expect(said(drift(wholeInput({ ...off, shown: '2' })))).toEqual([['delete', 'alias approved', '2', null]]);
  });

  test('when the state lists no version, an alias is removed all the same', () => {
    const input = wholeInput({ applied: {}, shown: '7' });
    expect(said(drift(input))).toEqual([['delete', 'alias approved', '7', null]]);
  });

  test('when relc applied nothing yet, nothing drifted', () => {
    const { applied: _, ...fresh } = rollout;
    expect(drift(wholeInput(fresh))).toEqual([]);
  });

  test('when the folder of a release is not what the state names, its own tags are left', () => {
    const input = shows(withShown(wholeInput(serves), '2', { tags: {} }), {});
    const names = drift({ ...input, releases: new Map() }).map(({ resource }) =>
      'name' in resource ? resource.name : '',
    );
    expect(names).not.toContain('adr');
    expect(names).not.toContain('slo_profile');
    expect(names).toContain('release_digest');
  });
});

describe("MLflow's legacy stages", () => {
  const mirrored = (facts: Facts, stages: Readonly<Record<string, string>>) => {
    const input = wholeInput(facts);
    const versions = Object.entries(stages).map(([version, stage]) => [
      version,
      { ...(input.observed.versions[version] ?? trained(version)), stage },
    ]);
    const target = { ...input.target, mirror_production: true };
    return changed({ ...shows(input, { versions: Object.fromEntries(versions) }), target }).flatMap(
      ({ resource, before, after }) => (resource.type === 'stage' ? [[resource.version, before, after]] : []),
    );
  };

  test('when the target does not ask for them, are left alone', () => {
    expect(said(changed(withShown(wholeInput(serves), '1', { stage: 'Production' })))).toEqual([]);
  });

  test('when a version takes over, it enters Production before the replaced one is archived', () => {
    expect(mirrored(rollout, { '1': 'Production', '2': 'Staging' })).toEqual([
      ['2', 'Staging', 'Production'],
      ['1', 'Production', 'Archived'],
    ]);
  });

  test('when they were moved by hand, go back, also of a version that relc does not manage', () => {
    expect(mirrored(serves, { '1': 'Archived', '2': 'None', '7': 'Production' })).toEqual([
      ['2', 'None', 'Production'],
      ['7', 'Production', 'Archived'],
    ]);
    expect(mirrored(serves, { '1': 'Archived', '2': 'Production' })).toEqual([]);
  });

  test('when another version is in neither place, it stays where it is', () => {
    expect(mirrored(serves, { '1': 'Staging', '2': 'Production' })).toEqual([]);
  });

  test('when several leave Production, they do so in the order of bytes', () => {
    expect(mirrored(serves, { '2': 'Production', '9': 'Production', '10': 'Production' })).toEqual([
      ['10', 'Production', 'Archived'],
      ['9', 'Production', 'Archived'],
    ]);
  });

  test('when nothing serves any more, nothing stays in Production', () => {
    const { next: _, ...off } = serves;
    const gone: Facts = { ...off, wanted: { '1': 'Approved', '2': 'Revoked' } };
    expect(mirrored(gone, { '1': 'Archived', '2': 'Production' })).toEqual([['2', 'Production', 'Archived']]);
  });
});
