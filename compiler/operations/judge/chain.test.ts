// The chain of approved judges: from the anchor of the job to the tip.

import { beforeAll, describe, expect, test } from 'vitest';
import type { Target } from '../../../schemas/generated/documents.ts';
import { anchorFile, type Chained, chained } from '../../../testing/chained.ts';
import { acted, codes, ok } from '../../../testing/outcome.ts';
import { keyFile, model, trust } from '../../../testing/scratch.ts';
import { textOf } from '../../lib/bytes.ts';
import type { Chain } from '../../model/chain.ts';
import { approvalsOfStep, type JudgeStep, stepDigest } from '../../model/judge.ts';
import { approvalsFile, calendarFile, keysFile } from '../../model/policies.ts';
import { RegistryUnreachable } from '../../registry/port.ts';
import { claimedStep, signJudgeApproval } from '../../trust/judge-approval.ts';
import { signingKeyIn } from '../../world/keys.ts';
import { Unreadable } from '../../world/port.ts';
import { showJudge } from './index.ts';

let first: Chained;
beforeAll(() => {
  first = chained();
});

const codesOf = ({ faults }: Chain) => codes({ diagnostics: faults });
const holds = async (made: Chained) => {
  const chain = await made.chain();
  expect(chain.faults).toEqual([]);
  expect(chain.verified).toBe(made.git.head.id);
  return chain;
};
/** That it ends at a commit, with these findings, and that a rollout is refused. */
const endsAt = async (made: Chained, verified: string | undefined, ...expected: readonly string[]) => {
  const chain = await made.chain();
  expect(codesOf(chain)).toEqual(expected);
  expect(chain.verified).toBe(verified);
  expect(acted({ diagnostics: chain.faults })).toBe(expected.includes('forge/unreachable') ? 4 : 3);
  return chain;
};

const verifiedOf = async (made: Chained) => (await made.chain()).verified;

const weaker = (text: string) => text.replace(/^(judge:\n {2}require: ).*$/m, '$1{mlops: 1}');
const comment = (text: string) => `${text}# changed\n`;

describe('the anchor', () => {
  test('when none is named, nothing is verified', async () => {
    const made = first.copy();
    made.scenario.job = {};
    await endsAt(made, undefined, 'judge/no-anchor');
  });

  test.each([
    ['is missing', undefined, []],
    ['is not YAML', '{', ['parse/syntax']],
    ['is another document', 'apiVersion: relc/v1\nkind: Trust\n', ['shape/constant', 'shape/missing', 'shape/missing']],
  ])('when its file %s, nothing is verified', async (_, text, more) => {
    const made = first.copy();
    if (text === undefined) made.scenario.remove(anchorFile);
    else made.scenario.write(anchorFile, text);
    const chain = await made.chain();
    expect(codesOf(chain)[0]).toBe('usage/anchor-unreadable');
    expect(acted({ diagnostics: chain.faults })).toBe(2);
    if (more.length > 0) expect(codesOf(chain).length).toBeGreaterThan(1);
    expect(chain.verified).toBeUndefined();
  });

  test('when it names HEAD, or an earlier commit and only releases changed since, the chain holds', async () => {
    const made = first.copy();
    const { keys } = await holds(made);
    expect(keys.map(({ id }) => id)).toEqual([
      'demo-mlops',
      'demo-security',
      'demo-privacy',
      'demo-business',
      'demo-mlops-2',
      'demo-security-2',
    ]);
    expect(keys[0]?.public_key).toBe(made.scenario.read('policies/trust/demo-mlops.pub'));
    made.change(`releases/${model}/model.yaml`, comment);
    await holds(made);
  });

  test('when one person has two keys under two names, the state is told that they are one', async () => {
    const made = first.copy();
    made.scenario.change(keysFile, (text) =>
      text.replace(/(person: Otto Lima\n +emails: )\[.*\]/, '$1[demo-mlops@example.com]'),
    );
    expect(made.scenario.read(keysFile)).toMatch(/Otto Lima\n +emails: \[demo-mlops@/);
    made.git.commit('Another key of hers');
    made.anchor();
    const names = (await holds(made)).keys.map(({ id, person }) => `${id} ${person}`);
    expect(names).toContain('demo-mlops Marina Costa');
    expect(names).toContain('demo-mlops-2 Marina Costa');
  });

  test('when its commit is not on the line of the tip, nothing is verified', async () => {
    const made = first.copy();
    made.git.switch('other', 'HEAD');
    const aside = made.change('policies/x', 'x');
    made.git.switch('main');
    made.change('releases/README.md', 'x');
    made.anchor(aside);
    await endsAt(made, undefined, 'judge/rewritten');
  });

  test('when the clone is shallow, nothing is verified', async () => {
    const made = first.copy();
    made.git.isShallow = true;
    await endsAt(made, undefined, 'apply/shallow-history');
  });
});

describe('a step', () => {
  test.each([
    ['the quorum', approvalsFile, weaker],
    ['a gate', 'policies/gates/x.rego', 'package x'],
    ['the compiled policy', 'policies/policy.wasm', 'x'],
    ['the compiler', 'compiler/relc.js', 'x'],
    ['the lockfile', 'package-lock.json', '{}'],
    ['the npm configuration', '.npmrc', 'registry=http://x'],
    ['a template', 'templates/en/release_notes.md.hbs', 'x'],
    ['the calendar', calendarFile, (text: string) => text.replace('[local]', '[local, prod]')],
    ['the trust root', 'policies/trust/trusted_root.json', '{}'],
    ['the pipeline', '.gitlab-ci.yml', 'x'],
    ['a file beside the releases that has their name', 'Releases/x', 'x'],
  ])('when it changes %s and nobody approved it, the chain ends before it', async (_, path, change) => {
    const made = first.copy();
    const start = made.git.head.id;
    const commit = made.change(path, change);
    const chain = await endsAt(made, start, 'judge/not-approved');
    expect(chain.faults[0]?.facts).toMatchObject({
      ...{ commit, verified: start, paths: [path], expected: { mlops: 1, security: 1 }, observed: [] },
    });
  });

  test('when both roles signed it, the chain holds, also where the approvals came later', async () => {
    const made = first.copy();
    await made.approved(approvalsFile, weaker);
    await holds(made);
    made.change(`releases/${model}/model.yaml`, comment);
    await holds(made);
  });

  test('when anybody puts anything where approvals lie, those that are there still count', async () => {
    const made = first.copy();
    made.change('releases/.judge/note', 'x'.repeat(2_000_000));
    for (let number = 0; number < 250; number += 1)
      made.scenario.write(`releases/.judge/${number}/a.sigstore.json`, '{}');
    await made.approved('policies/x', 'x');
    const [statement = ''] = made.scenario.glob('releases/.judge/*/demo-mlops.sigstore.json');
    // A statement that is far larger than any could be.
    made.change(statement, (text) => `${text}${' '.repeat(30_000)}`);
    await holds(made);
  });

  test('when one role is missing, the chain ends before it, and says who', async () => {
    const made = first.copy();
    const start = made.git.head.id;
    made.change('policies/x', 'x');
    await made.approveAll(start, ['demo-mlops']);
    const chain = await endsAt(made, start, 'judge/not-approved');
    expect(chain.faults[0]?.facts).toMatchObject({ observed: ['mlops: Marina Costa'] });
  });

  test('when it lowers the quorum, the quorum before it counts; the next step needs the lower one', async () => {
    const made = first.copy();
    const start = made.git.head.id;
    made.change(approvalsFile, weaker);
    await made.approveAll(start, ['demo-mlops']);
    await endsAt(made, start, 'judge/not-approved');
    await made.approveAll(start, ['demo-security']);
    await holds(made);
    const next = made.git.head.id;
    made.change('policies/x', 'x');
    await made.approveAll(next, ['demo-mlops']);
    await holds(made);
  });

  test('when it lets a new key in, that key does not approve it, but the next one', async () => {
    const made = first.copy();
    const { scenario, git } = made;
    const start = git.head.id;
    trust(scenario, scenario.keys, { id: 'demo-new', role: 'security', person: 'Nova Pessoa' });
    scenario.change(keysFile, (text) => text.replace(/^ +sample: true\n/gm, ''));
    git.commit('Let somebody in');
    expect(codes(await made.approve('demo-new', { since: start }))).toEqual(['approve/key-not-trusted']);
    await made.approveAll(start, ['demo-mlops']);
    // Somebody writes the statement without relc.
    const [file = ''] = scenario.list('releases/.judge');
    scenario.copyTo(`releases/.judge/${file}`, `releases/.judge/${file.replace('demo-mlops', 'demo-new')}`);
    git.commit('Forge');
    await endsAt(made, start, 'judge/not-approved');
    await made.approveAll(start, ['demo-security']);
    await holds(made);
    const next = git.head.id;
    made.change('policies/x', 'x');
    await made.approveAll(next, ['demo-mlops', 'demo-new']);
    await holds(made);
  });

  test('when a key signs that came with it, says since when others approve, and that leads out after the merge too', async () => {
    const made = first.copy();
    const { scenario, git } = made;
    const start = git.head.id;
    trust(scenario, scenario.keys, { id: 'demo-new', role: 'security', person: 'Nova Pessoa' });
    scenario.change(keysFile, (text) => text.replace(/^ +sample: true\n/gm, ''));
    git.commit('Let somebody in');
    const key = signingKeyIn(scenario.bytes(keyFile(scenario.keys, 'demo-new')));
    const { before, after, steps } = (await showJudge(made.world, { since: start })).result as unknown as JudgeStep;
    const step = { before, after, steps };
    if (key === undefined) throw new Error('no key');
    scenario.write(`${approvalsOfStep(stepDigest(step))}/x.json`, signJudgeApproval(step, 'security', key));
    git.commit('Approve');
    const said = { code: 'judge/unknown-key', facts: { since: start } };
    const { diagnostics } = await showJudge(made.world, { since: start });
    expect(diagnostics).toMatchObject([said, { code: 'judge/waits' }]);
    expect((await made.chain()).faults).toMatchObject([said, { code: 'judge/not-approved' }]);
    git.references.set('refs/remotes/origin/HEAD', git.head.id);
    expect(codes(await made.approve('demo-mlops', {}))).toEqual(['judge/nothing-to-approve']);
    await made.approveAll(start);
    await holds(made);
  });

  test('when an approved step lies on top of one that was not, only a revert of both needs no approval', async () => {
    const made = first.copy();
    const start = made.git.head.id;
    made.change('policies/x', 'x');
    await made.approved('policies/y', 'y');
    await endsAt(made, start, 'judge/not-approved');
    made.scenario.remove('policies/x');
    made.git.commit('Revert the first');
    await endsAt(made, start, 'judge/not-approved');
    made.scenario.remove('policies/y');
    made.git.commit('Revert the second');
    await holds(made);
  });

  test('when an author approves it, by key or by name, that does not count; another of the role does', async () => {
    const made = first.copy();
    const start = made.git.head.id;
    const author = { name: 'Somebody', email: 'demo-mlops@example.com' };
    made.change('policies/x', 'x', author);
    expect(codes(await made.approve('demo-mlops', { since: start }))).toEqual(['approve/author']);
    await made.approveAll(start, ['demo-security']);
    await endsAt(made, start, 'judge/not-approved');
    await made.approveAll(start, ['demo-mlops-2']);
    await holds(made);
  });

  test('when an author signed without relc, the walk says why that does not count', async () => {
    const made = first.copy();
    const start = made.git.head.id;
    made.change('policies/x', 'x');
    await made.approveAll(start);
    made.git.commit('Rewritten by an approver', {
      amend: true,
      author: { name: 'Rafael Nunes', email: 'r@example.com' },
    });
    await holds(made);
    const again = first.copy();
    const from = again.git.head.id;
    again.change('policies/x', 'x', { name: 'Rafael Nunes', email: 'r@example.com' });
    again.scenario.take(made.scenario, 'releases/.judge');
    again.git.commit('Approve');
    await endsAt(again, from, 'approve/author', 'judge/not-approved');
  });

  test('when one person signs again, in another role or with another key, counts once, where somebody is missing', async () => {
    const made = first.copy();
    const { scenario, git } = made;
    scenario.change(keysFile, (text) => text.replace('roles: [mlops]', 'roles: [mlops, security]'));
    trust(scenario, scenario.keys, { id: 'demo-mlops-b', role: 'mlops', person: 'Marina Costa' });
    scenario.change(keysFile, (text) => text.replace(/^ +sample: true\n/gm, ''));
    git.commit('Two roles');
    made.anchor();
    const start = git.head.id;
    made.change('policies/x', 'x');
    const sign = async (id: string, role: string) => {
      ok(await made.approve(id, { since: start, role }));
      git.commit(`${id} approves as ${role}`);
    };
    const given = async () => (await made.chain()).faults.at(-1)?.facts?.['observed'];
    await sign('demo-mlops', 'mlops');
    await sign('demo-mlops', 'security');
    await sign('demo-mlops-b', 'mlops');
    expect(await given()).toEqual(['mlops: Marina Costa']);
    scenario.remove('releases/.judge');
    git.commit('History is read all the same');
    expect(await given()).toEqual(['mlops: Marina Costa']);
    await sign('demo-mlops-2', 'mlops');
    await holds(made);
    scenario.remove('policies/x');
    git.commit('Take it back');
    await endsAt(made, await verifiedOf(made), 'judge/not-approved');
  });
});

describe('validity', () => {
  const valid = (id: string, until: string) => (text: string) =>
    text.replace(new RegExp(`(- id: ${id}\\n(?:.*\\n)*?.*until: )2036-11-01`), `$1${until}`);

  test('when a key expired before the merge, it does not count; when it expires later, it counts for ever', async () => {
    const made = first.copy();
    made.change(keysFile, valid('demo-mlops', '2026-11-25'));
    made.anchor();
    const start = made.git.head.id;
    made.change('policies/x', 'x');
    await made.approveAll(start);
    made.scenario.at = '2027-06-01T00:00:00Z';
    await holds(made);
    made.git.at = '2026-12-01T00:00:00Z';
    const next = made.git.head.id;
    made.change('policies/x', 'y');
    expect(codes(await made.approve('demo-mlops', { since: next }))).toEqual(['approve/key-validity']);
    made.scenario.at = '2026-11-25T00:00:00Z';
    await made.approveAll(next);
    made.scenario.at = '2027-06-01T00:00:00Z';
    await endsAt(made, next, 'approve/key-validity', 'judge/not-approved');
  });

  test('when the tip calls a key revoked since before the merge, it does not count; since later, it does', async () => {
    const revoked = (day: string) => (text: string) =>
      text.replace('- id: demo-security\n', `- id: demo-security\n    revoked: ${day}\n`);
    for (const [day, counts] of [
      ['2026-11-24', false],
      ['2026-11-25', true],
    ] as const) {
      const made = first.copy();
      const start = made.git.head.id;
      made.change('policies/x', 'x');
      await made.approveAll(start);
      const next = made.git.head.id;
      made.change(keysFile, revoked(day));
      await made.approveAll(next, ['demo-mlops']);
      if (counts) await holds(made);
      else await endsAt(made, start, 'approve/key-revoked', 'judge/not-approved');
    }
  });

  const revoke = (id: string, day: string) => (text: string) =>
    text.replace(`- id: ${id}\n`, `- id: ${id}\n    revoked: ${day}\n`);
  const forgive = (text: string) => text.replace(/^ +revoked: .*\n/gm, '');
  /** A key is revoked, which one person approved. */
  const revoked = async (id: string, day: string) => {
    const made = first.copy();
    const start = made.git.head.id;
    made.change(keysFile, revoke(id, day));
    await made.approveAll(start, ['demo-mlops']);
    return made;
  };

  test('when nobody approved that a revocation is taken away, the key still counts for nothing', async () => {
    const made = first.copy();
    const start = made.git.head.id;
    made.change('policies/x', 'x');
    await made.approveAll(start);
    await holds(made);
    const next = made.git.head.id;
    made.change(keysFile, revoke('demo-security', '2026-11-24'));
    await made.approveAll(next, ['demo-mlops']);
    await endsAt(made, start, 'approve/key-revoked', 'judge/not-approved');
    made.change(keysFile, forgive);
    await endsAt(made, start, 'approve/key-revoked', 'judge/not-approved');
  });

  test('when people approved that it is taken away, the key counts again', async () => {
    const made = await revoked('demo-security', '2026-11-26');
    const next = made.git.head.id;
    made.change(keysFile, forgive);
    made.git.at = '2026-11-25T00:00:00Z';
    await made.approveAll(next, ['demo-mlops', 'demo-security']);
    await holds(made);
    const last = made.git.head.id;
    made.git.at = '2026-11-27T00:00:00Z';
    made.scenario.at = '2026-11-27T00:00:00Z';
    made.change('policies/x', 'x');
    await made.approveAll(last);
    await holds(made);
  });

  test('when nobody approved that a key is revoked, that holds back, and takes back nothing', async () => {
    const made = first.copy();
    const start = made.git.head.id;
    made.change('policies/x', 'x');
    await made.approveAll(start);
    const approved = made.git.head.id;
    made.change(keysFile, revoke('demo-security', '2026-11-01'));
    await endsAt(made, approved, 'approve/key-revoked', 'judge/not-approved');
    made.git.at = '2026-11-25T00:00:00Z';
    made.change(keysFile, forgive);
    await holds(made);
  });

  test('when one person revokes the keys that approved a change and takes it back, both need the quorum', async () => {
    const made = first.copy();
    const start = made.git.head.id;
    const before = made.scenario.read(calendarFile);
    await made.approved(calendarFile, comment);
    const approved = made.git.head.id;
    made.change(calendarFile, before);
    made.change(keysFile, revoke('demo-security', '2026-11-01'));
    // One approval is enough for what only stops, and the whole step would be just that.
    ok(await made.approve('demo-mlops', { since: start }));
    made.git.commit('Approve');
    const chain = await endsAt(made, approved, 'approve/key-revoked', 'judge/not-approved');
    expect(chain.faults.at(-1)?.facts).toMatchObject({ expected: { mlops: 1, security: 1 } });
  });

  test('when one person revokes the keys that approved a change after it was taken back, the chain ends before it', async () => {
    const made = first.copy();
    const before = made.scenario.read(calendarFile);
    await made.approved(calendarFile, comment);
    const approved = made.git.head.id;
    made.change(calendarFile, before);
    const reverted = made.git.head.id;
    made.change(keysFile, revoke('demo-security', '2026-11-01'));
    await made.approveAll(reverted, ['demo-mlops']);
    await endsAt(made, approved, 'approve/key-revoked', 'judge/not-approved');
  });

  test('when one person revokes everybody else, now or later, that needs the quorum', async () => {
    for (const day of ['2026-11-24', '2030-01-01']) {
      const made = first.copy();
      const start = made.git.head.id;
      made.change(keysFile, (text) =>
        ['demo-security', 'demo-security-2', 'demo-privacy', 'demo-business', 'demo-mlops-2']
          .map((id) => revoke(id, day))
          .reduce((now, change) => change(now), text),
      );
      await made.approveAll(start, ['demo-mlops']);
      const chain = await endsAt(made, start, 'judge/not-approved');
      expect(chain.faults[0]?.facts).toMatchObject({ expected: { mlops: 1, security: 1 } });
      made.change(keysFile, (text) =>
        text.replace(/(- id: demo-(?:security|privacy|business)\n) +revoked: .*\n/g, '$1'),
      );
      await made.approveAll(start, ['demo-mlops']);
      await holds(made);
    }
  });

  test('when one person revokes the last of a role that a rollback needs, that needs the quorum', async () => {
    const made = await revoked('demo-security-2', '2026-11-24');
    await holds(made);
    const start = made.git.head.id;
    made.change(keysFile, revoke('demo-security', '2026-11-24'));
    await made.approveAll(start, ['demo-mlops']);
    const chain = await endsAt(made, start, 'judge/not-approved');
    expect(chain.faults[0]?.facts).toMatchObject({ expected: { mlops: 1, security: 1 } });
    made.git.at = '2026-11-23T00:00:00Z';
    made.change(keysFile, (text) => text.replace(/(- id: demo-security\n +revoked: ).*/, '$12026-11-25'));
    await made.approveAll(start, ['demo-security']);
    await made.approveAll(start, ['demo-mlops']);
    await holds(made);
  });

  test('when a key is to be revoked later, the state carries it until then', async () => {
    const made = await revoked('demo-security', '2026-12-01');
    const carries = async () => (await holds(made)).keys.map(({ id }) => id).includes('demo-security');
    expect(await carries()).toBe(true);
    made.scenario.at = '2026-12-01T00:00:00Z';
    expect(await carries()).toBe(false);
  });

  test('when a state carries a key that was revoked since, nobody breaks the glass with it', async () => {
    const made = first.copy();
    const keys = (await made.chain()).keys;
    made.record(made.git.head.id, { judge: { commit: made.git.head.id, keys } });
    const carried = async () => (await made.chain()).carried.map(({ id }) => id).includes('demo-security');
    expect(await carried()).toBe(true);
    const start = made.git.head.id;
    made.change(keysFile, revoke('demo-security', '2026-11-24'));
    // Nobody approved that, so it must not keep people from breaking the glass.
    expect(await carried()).toBe(true);
    await made.approveAll(start, ['demo-mlops']);
    expect(await carried()).toBe(false);
  });

  test.each<[string, (text: string) => string]>([
    ['ended', (text) => text.replace(/(- id: demo-security\n[\s\S]*?until: )[-0-9]+/, '$12026-11-24')],
    ['was taken out of keys.yaml', (text) => text.replace(/ {2}- id: demo-security\n[\s\S]*?(?= {2}- id:)/, '')],
  ])('when a state carries a key that %s since, nobody breaks the glass with it', async (_, change) => {
    const made = first.copy();
    const start = made.git.head.id;
    const { keys } = await made.chain();
    made.record(start, { judge: { commit: start, keys } });
    const carried = async () => (await made.chain()).carried.map(({ id }) => id);
    made.change(keysFile, change);
    expect(await carried()).toEqual(keys.map(({ id }) => id));
    await made.approveAll(start);
    made.scenario.at = '2026-11-25T12:00:00Z';
    expect(await carried()).toEqual(keys.flatMap(({ id }) => (id === 'demo-security' ? [] : [id])));
  });

  test('when the clock of one commit was ahead, keys that end before that still count, and revoked ones do not', async () => {
    for (const [change, ...faults] of [
      [valid('demo-security', '2026-12-31')],
      [revoke('demo-security', '2027-01-10'), 'approve/key-revoked', 'judge/not-approved'],
    ] as const) {
      const made = first.copy();
      made.change(keysFile, change);
      made.anchor();
      made.git.at = '2027-01-15T00:00:00Z';
      made.change('releases/x', 'x');
      made.git.at = '2026-11-25T08:00:00Z';
      const start = made.git.head.id;
      made.change('policies/x', 'x');
      await made.approveAll(start);
      made.scenario.at = '2026-11-26T00:00:00Z';
      await holds(made);
      made.scenario.at = '2027-01-16T00:00:00Z';
      const chain = await made.chain();
      expect(codesOf(chain).filter((code) => code !== 'judge/nobody-yet')).toEqual(faults);
    }
  });

  describe('when a change that nobody approved lies below a revocation', () => {
    const revokedOf = async (made: Chained) => [...((await made.chain()).revoked?.values() ?? [])];
    const below = (change: (text: string) => string) => {
      const made = first.copy();
      made.change('NOTES.md', 'x');
      const since = made.git.head.id;
      made.change(keysFile, change);
      return { made, since };
    };

    test('and one person approved the revocation, it counts, for breaking the glass too', async () => {
      const { made, since } = below(revoke('demo-security-2', '2026-11-24'));
      const { keys } = await first.chain();
      made.record(first.git.head.id, { judge: { commit: first.git.head.id, keys } });
      const names = async () => (await made.chain()).carried.map(({ id }) => id);
      expect(await revokedOf(made)).toEqual([]);
      expect(await names()).toContain('demo-security-2');
      await made.approveAll(since, ['demo-mlops']);
      expect(await revokedOf(made)).toEqual(['2026-11-24']);
      expect(await names()).not.toContain('demo-security-2');
      const chain = await endsAt(made, first.git.head.id, 'judge/not-approved');
      expect(chain.keys.map(({ id }) => id)).not.toContain('demo-security-2');
      made.change('policies/x', 'x');
      expect(await revokedOf(made)).toEqual(['2026-11-24']);
    });

    test.each([
      ['its author alone approved it', ['demo-security'], { name: 'Rafael Nunes', email: 'r@example.com' }, undefined],
      ['only somebody approved it whom that change let in', ['demo-new'], undefined, undefined],
      ['it takes all who hold a role', ['demo-mlops'], undefined, 'demo-security'],
    ] as const)('and %s, it does not count', async (_, ids, author, more) => {
      const made = first.copy();
      const { scenario } = made;
      trust(scenario, scenario.keys, { id: 'demo-new', role: 'security', person: 'Nova Pessoa' });
      trust(scenario, scenario.keys, { id: 'demo-new-2', role: 'mlops', person: 'Outra Pessoa' });
      scenario.change(keysFile, (text) => text.replace(/^ +sample: true\n/gm, ''));
      const since = made.git.commit('Let somebody in').id;
      const gone = ['demo-security-2', ...(more ? [more, 'demo-mlops-2'] : [])];
      made.change(keysFile, (text) => gone.reduce((all, id) => revoke(id, '2026-11-24')(all), text), author);
      for (const id of ids) await made.approve(id, { since });
      if (author) {
        const key = signingKeyIn(scenario.bytes(keyFile(scenario.keys, 'demo-security')));
        const { result } = await showJudge(made.world, { since });
        const { before, after, steps } = result as unknown as JudgeStep;
        if (key === undefined) throw new Error('no key');
        scenario.write('releases/.judge/x/x.json', signJudgeApproval({ before, after, steps }, 'security', key));
      }
      made.git.commit('Approve');
      expect(made.scenario.list('releases/.judge').length).toBe(1);
      expect(await revokedOf(made)).toEqual([]);
    });

    test('and it comes with something else, it does not count', async () => {
      const { made, since } = below((text) => `${revoke('demo-security-2', '2026-11-24')(text)}# more\n`);
      made.change('policies/x', 'x');
      await made.approveAll(since, ['demo-mlops']);
      expect(await revokedOf(made)).toEqual([]);
    });
  });

  test('when a revoked key signs a commit that is dated back, it does not count', async () => {
    const made = first.copy();
    made.git.at = '2026-11-26T00:00:00Z';
    made.scenario.at = '2026-11-26T00:00:00Z';
    const start = made.git.head.id;
    made.change(keysFile, (text) =>
      text.replace('- id: demo-security\n', '- id: demo-security\n    revoked: 2026-11-26\n'),
    );
    await made.approveAll(start, ['demo-mlops']);
    await holds(made);
    const next = made.git.head.id;
    made.git.at = '2026-11-24T08:00:00Z';
    made.change('policies/x', 'x');
    made.scenario.at = '2026-11-24T12:00:00Z';
    await made.approveAll(next);
    made.scenario.at = '2026-11-27T00:00:00Z';
    const chain = await endsAt(made, next, 'approve/key-revoked', 'judge/not-approved');
    expect(chain.faults[0]?.file).toMatch(/^releases\/\.judge\//);
  });
});

describe('what git makes of a step', () => {
  test.each(['merge', 'squash', 'fast-forward'])(
    'when it is merged by %s, the approvals of its branch count',
    async (how) => {
      const made = first.copy();
      const { git } = made;
      const start = git.head.id;
      git.switch('work', 'main');
      made.change('policies/x', 'x');
      made.change('policies/y', 'y');
      await made.approveAll(start);
      const files = git.head.files;
      git.switch('main');
      made.change(`releases/${model}/model.yaml`, comment);
      if (how === 'merge') git.merge('work');
      else if (how === 'squash') {
        for (const [path, bytes] of files) if (!path.startsWith(`releases/${model}`)) made.scenario.write(path, bytes);
        git.commit('Squash');
      } else {
        git.switch('main', start);
        git.forward('work');
      }
      await holds(made);
    },
  );

  test('when an unapproved branch is merged with an approved one, the chain ends', async () => {
    const made = first.copy();
    const { git } = made;
    const start = git.head.id;
    git.switch('bad', 'main');
    made.change('policies/bad', 'x');
    git.switch('work', 'main');
    made.change('policies/x', 'x');
    await made.approveAll(start);
    git.merge('bad');
    git.switch('main');
    git.merge('work');
    await endsAt(made, start, 'judge/other-end', 'judge/other-end', 'judge/not-approved');
  });

  test('when what was approved since is reverted without approval, the chain ends before the revert', async () => {
    const made = first.copy();
    const before = made.scenario.read(calendarFile);
    await made.approved(calendarFile, comment);
    const approved = made.git.head.id;
    made.change(calendarFile, before);
    const chain = await endsAt(made, (await made.chain()).verified, 'judge/not-approved');
    expect(made.git.find(`${made.git.head.id}^`)?.id).toBe(approved);
    expect(textOf(made.git.find(chain.verified ?? '')?.files.get(calendarFile) ?? new Uint8Array())).toBe(
      comment(before),
    );
  });

  test('when that revert removes the approvals as well, the chain still ends before it', async () => {
    const made = first.copy();
    const before = made.scenario.read(calendarFile);
    await made.approved(calendarFile, comment);
    const approved = made.git.head.id;
    made.scenario.remove('releases/.judge');
    made.change(calendarFile, before);
    await endsAt(made, approved, 'judge/not-approved');
  });

  test('when approvals were written over since, they still count', async () => {
    const made = first.copy();
    await made.approved('policies/x', 'x');
    for (const file of made.scenario.list('releases/.judge')) made.scenario.write(`releases/.judge/${file}`, '{}');
    made.git.commit('Write over');
    await holds(made);
  });

  test('when a revert is approved and the first change comes back, its old approvals do not count', async () => {
    const made = first.copy();
    const before = made.scenario.read(approvalsFile);
    await made.approved(approvalsFile, weaker);
    await made.approved(approvalsFile, before);
    await holds(made);
    const reverted = made.git.head.id;
    made.change(approvalsFile, weaker);
    const { verified } = await made.chain();
    await endsAt(made, verified, 'judge/step-again', 'judge/step-again', 'judge/not-approved');
    await made.approveAll(reverted);
    await holds(made);
  });

  describe('when what a quorum approved is taken back without approval', () => {
    /** Signs the step of a statement that lies there once more. */
    const signAgain = (made: Chained, id: string, role: string) => {
      const [file = ''] = made.scenario.glob(`releases/.judge/*/${id}.sigstore.json`);
      const key = signingKeyIn(made.scenario.bytes(keyFile(made.scenario.keys, id)));
      const step = claimedStep(made.scenario.bytes(file));
      if (key === undefined || step === undefined) throw new Error('no key or step');
      made.scenario.write('releases/.judge/again/x.json', signJudgeApproval(step, role, key));
      made.git.commit('Sign again');
    };
    const takeBack = (made: Chained, ...paths: readonly string[]) => {
      for (const path of paths) made.scenario.remove(path);
      return made.git.commit('Take back').id;
    };
    const revoke = (id: string, day: string) => (text: string) =>
      text.replace(`- id: ${id}\n`, `- id: ${id}\n    revoked: ${day}\n`);

    test.each(['nobody', 'security-reviewer'])('an approver who signs again as %s does not help', async (role) => {
      const made = first.copy();
      await made.approved('policies/x', 'x');
      signAgain(made, 'demo-security', role);
      const approved = made.git.head.id;
      expect((await holds(made)).verified).toBe(approved);
      takeBack(made, 'policies/x');
      await endsAt(made, approved, 'judge/not-approved');
    });

    test('a revocation of one who approved does not help, where two commits were one step', async () => {
      const made = first.copy();
      const start = made.git.head.id;
      made.change('policies/x', 'x');
      made.change('policies/y', 'y');
      await made.approveAll(start, ['demo-mlops-2', 'demo-security']);
      const approved = made.git.head.id;
      const back = takeBack(made, 'policies/x', 'policies/y');
      made.change(keysFile, revoke('demo-mlops-2', '2026-11-20'));
      await made.approveAll(back, ['demo-mlops']);
      await endsAt(made, approved, 'approve/key-revoked', 'judge/not-approved');
    });

    test('an approval of a first commit that only stops something does not help', async () => {
      const made = first.copy();
      const start = made.git.head.id;
      const stop = made.change(calendarFile, (text) => `${text}stopped: {ticket: INC-1, reason: Stop}\n`);
      made.change('policies/x', 'x');
      await made.approveAll(start);
      await holds(made);
      const { id: tip, files } = made.git.head;
      made.git.switch('aside', stop);
      ok(await made.approve('demo-privacy', { since: start }));
      const [late = ''] = made.scenario.glob('releases/.judge/*/demo-privacy.sigstore.json');
      const bundle = made.scenario.bytes(late);
      made.git.switch('main', tip);
      expect(made.git.head.files).toEqual(files);
      made.scenario.write(late, bundle);
      made.git.commit('Approve the stop');
      const ends = ['judge/other-start', 'judge/other-start', 'judge/not-approved'];
      await endsAt(made, stop, ...ends);
      takeBack(made, 'policies/x');
      await endsAt(made, stop, ...ends);
      // What people approve from there on leads out.
      made.change('policies/y', 'y');
      await made.approveAll(stop);
      await holds(made);
    });

    test('what nobody approved after such a stop can be taken back', async () => {
      const made = first.copy();
      const start = made.git.head.id;
      made.change(calendarFile, (text) => `${text}stopped: {ticket: INC-1, reason: Stop}\n`);
      await made.approveAll(start, ['demo-privacy']);
      made.change('policies/x', 'x');
      takeBack(made, 'policies/x');
      await holds(made);
    });

    test('keys whose days ran out do not help', async () => {
      const made = first.copy();
      made.change(keysFile, (text) =>
        text.replace(/(- id: demo-security\n(?:.*\n)*?.*until: )2036-11-01/, '$12026-12-31'),
      );
      made.anchor();
      const start = made.git.head.id;
      made.git.at = '2027-01-15T00:00:00Z';
      made.change('releases/x', 'x');
      made.git.at = '2027-01-16T00:00:00Z';
      made.change('policies/x', 'y');
      await made.approveAll(start);
      made.scenario.at = '2027-01-17T00:00:00Z';
      takeBack(made, 'policies/x');
      const chain = await made.chain();
      expect(codesOf(chain)).toContain('judge/not-approved');
      expect(chain.verified).not.toBe(made.git.head.id);
    });
  });

  test('when an unapproved step is taken back, the chain holds, and what began before it still counts', async () => {
    const made = first.copy();
    const start = made.git.head.id;
    made.git.switch('work', 'main');
    made.change('policies/x', 'x');
    await made.approveAll(start);
    made.git.switch('main');
    made.change('policies/bad', 'x');
    made.scenario.remove('policies/bad');
    made.git.commit('Take it back');
    await holds(made);
    made.git.merge('work');
    await holds(made);
  });

  test('when approvals are of an old judge, they do not count for the same change of a newer one', async () => {
    const made = first.copy();
    const start = made.git.head.id;
    made.git.switch('work', 'main');
    made.change('policies/x', 'x');
    await made.approveAll(start);
    made.git.switch('main');
    await made.approved(calendarFile, comment);
    const newer = made.git.head.id;
    made.git.merge('work');
    const { verified } = await made.chain();
    await endsAt(made, verified, 'judge/other-start', 'judge/other-start', 'judge/not-approved');
    made.git.switch('work');
    expect(codes(await made.approve('demo-mlops', { since: newer }))).toEqual(['judge/not-rebased']);
  });
});

describe('stopping', () => {
  const stopped = (text: string) => `${text}stopped: {ticket: INC-1, reason: Stop everything}\n`;

  test('when it only turns the stop switch on, one approval of any role is enough; off again, all are needed', async () => {
    const made = first.copy();
    const before = made.scenario.read(calendarFile);
    const start = made.git.head.id;
    made.change(calendarFile, stopped);
    await made.approveAll(start, ['demo-privacy']);
    await holds(made);
    const on = made.git.head.id;
    made.change(calendarFile, before);
    await made.approveAll(on, ['demo-privacy']);
    await endsAt(made, (await made.chain()).verified, 'judge/not-approved');
    await made.approveAll(on);
    await holds(made);
  });

  test('when nobody approved it, or its author alone, the stop does not count either', async () => {
    const made = first.copy();
    const start = made.git.head.id;
    made.change(calendarFile, stopped, { name: 'Luciana Prado', email: 'l@example.com' });
    expect(codes(await made.approve('demo-privacy', { since: start }))).toEqual(['approve/author']);
    const chain = await endsAt(made, start, 'judge/not-approved');
    expect(chain.faults[0]?.facts).toMatchObject({ expected: { 'any role': 1 } });
  });

  test('when something else comes with it, all are needed', async () => {
    const made = first.copy();
    const start = made.git.head.id;
    made.scenario.change(calendarFile, stopped);
    made.change('policies/x', 'x');
    await made.approveAll(start, ['demo-privacy']);
    await endsAt(made, start, 'judge/not-approved');
  });
});

describe('where it starts', () => {
  /** An unapproved step, and a commit after it that somebody verified. */
  const verifiedLater = () => {
    const made = first.copy();
    const start = made.git.head.id;
    made.change('policies/x', 'x');
    const later = made.change('releases/README.md', 'x');
    return { made, start, later };
  };

  test('when a state of the target records a later commit, starts there', async () => {
    const { made, later } = verifiedLater();
    made.record(later);
    await holds(made);
  });

  test.each([
    ['was signed by another key', {}, 'demo-mlops'],
    ['is of another target', { target: 'other' }, undefined],
    ['is of another registry', { registry_id: 'other' }, undefined],
    ['is of another model', { model: 'other' }, undefined],
    ['needs a newer relc', { must_understand: ['new'] }, undefined],
    ['records no judge', { judge: undefined }, undefined],
  ])('when that state %s, it does not vouch', async (_, changes, key) => {
    const { made, start, later } = verifiedLater();
    const { judge, ...others } = { judge: { commit: later, keys: [] }, ...changes };
    made.record(later, judge === undefined ? { ...others, judge: { commit: start, keys: [] } } : changes, key);
    await endsAt(made, start, 'judge/not-approved');
  });

  test('when the anchor names other keys for the target, or none, the state does not vouch', async () => {
    const { made, start, later } = verifiedLater();
    made.record(later);
    for (const keys of [[], [made.scenario.read('policies/trust/demo-mlops.pub')]]) {
      made.anchor(start, keys);
      await endsAt(made, start, 'judge/not-approved');
    }
  });

  test('when the anchor lacks the key that signed the state, says so, and not where it names that', async () => {
    const made = first.copy();
    made.record(made.git.head.id);
    expect((await holds(made)).notices).toEqual([]);
    made.anchor(made.git.head.id, [made.scenario.read('policies/trust/demo-mlops.pub')]);
    expect((await holds(made)).notices).toMatchObject([
      { code: 'judge/anchor-lacks-key', severity: 'warning', facts: { target: 'local', observed: [model] } },
    ]);
    expect(codes(await showJudge(made.world, {}))).toEqual(['judge/anchor-lacks-key']);
  });

  test('when people revoked the key that signed the state, it does not vouch although RELC_CHAIN names it', async () => {
    const made = first.copy();
    const start = made.git.head.id;
    const revoke = (text: string) =>
      text.replace('- id: demo-release\n', '- id: demo-release\n    revoked: 2026-11-24\n');
    made.change(keysFile, revoke);
    await made.approveAll(start);
    const approved = made.git.head.id;
    made.change('policies/x', 'x');
    made.record(made.git.head.id);
    const chain = await endsAt(made, approved, 'judge/not-approved');
    expect(codes({ diagnostics: chain.notices })).toEqual(['judge/anchor-lacks-key']);
    // What nobody approved revokes nothing.
    const unapproved = first.copy();
    unapproved.record(unapproved.change(keysFile, revoke));
    expect((await unapproved.chain()).notices).toEqual([]);
  });

  test('when the state of another model of the target records a later commit, starts there', async () => {
    const { made, later } = verifiedLater();
    made.scenario.write('releases/other/model.yaml', 'x');
    made.record(later, {}, undefined, 'other');
    await holds(made);
  });

  test('when a state records an earlier commit than the anchor, starts at the anchor', async () => {
    const { made, start, later } = verifiedLater();
    made.record(start);
    made.anchor(later);
    await holds(made);
  });

  test('when a recorded commit is not on the line, the chain is broken, whatever the tip says', async () => {
    const made = first.copy();
    const start = made.git.head.id;
    made.git.switch('other', 'HEAD');
    made.record(made.change('policies/y', 'y'));
    made.git.switch('main');
    made.change('policies/x', 'x');
    await made.approveAll(start);
    await endsAt(made, made.git.head.id, 'judge/rewritten');
  });

  test('when a state records a break-glass and keys, the chain of every model shows them', async () => {
    const made = first.copy();
    const start = made.git.head.id;
    const ana = { id: 'ana', person: 'Ana', public_key: made.scenario.read('policies/trust/demo-mlops.pub') };
    const glass = { tip: start, people: ['Ana', 'Rui'], reason: 'INC-1', at: '2026-11-24T12:00:00Z' };
    made.scenario.write('releases/other/model.yaml', 'x');
    made.record(
      start,
      { judge: { commit: start, keys: [ana], broken_glass: [glass] }, issued_at: '2026-11-24T13:00:00Z' },
      undefined,
      'other',
    );
    made.record(start);
    const chain = await holds(made);
    expect(chain.carried).toEqual([ana]);
    expect(chain.brokenGlass).toEqual([glass]);
  });

  test('when nobody approved that the registry has another id, its states still vouch', async () => {
    const { made, later } = verifiedLater();
    made.record(later);
    made.change('policies/governance/targets.yaml', (text) =>
      text.replace('registry_id: relc-local', 'registry_id: x'),
    );
    await endsAt(made, later, 'judge/not-approved');
    // Where people approved it, those of the other registry do not.
    const approved = first.copy();
    const change = (text: string) => text.replace('registry_id: relc-local', 'registry_id: x');
    await approved.approved('policies/governance/targets.yaml', change);
    const { id } = approved.git.head;
    approved.change('policies/x', 'x');
    approved.record(approved.change('releases/README.md', 'x'));
    await endsAt(approved, id, 'judge/not-approved');
    approved.record(approved.git.head.id, { registry_id: 'x' });
    await holds(approved);
  });

  test('when the model whose state shows a break-glass was removed, the chain still shows it', async () => {
    const made = first.copy();
    const start = made.git.head.id;
    const glass = { tip: start, people: ['Ana', 'Rui'], reason: 'INC-1', at: '2026-11-24T12:00:00Z' };
    made.record(start, { judge: { commit: start, keys: [], broken_glass: [glass] } }, undefined, 'removed');
    made.scenario.write('registry/models/removed/versions/1.json', '{}');
    expect((await holds(made)).brokenGlass).toEqual([glass]);
  });

  test('when a model of another repository is in the registry, its state does not break this chain', async () => {
    const made = first.copy();
    made.record('f'.repeat(40), {}, undefined, 'theirs');
    made.scenario.write('registry/models/theirs/versions/1.json', '{}');
    await holds(made);
  });

  describe('when the tip gives the target another address', () => {
    const moved = (text: string) => text.replace('registry.example', 'elsewhere.example');
    const targetsFile = 'policies/governance/targets.yaml';
    const asked = async (made: Chained) => {
      const urls = new Set<string>();
      const { world } = made;
      const registry = (target: Target) => {
        urls.add(target.url);
        return world.registry(target);
      };
      const chain = await made.chain({ ...world, registry });
      return { chain, urls: [...urls] };
    };

    test('and nobody approved it, the job asks where it was, not there', async () => {
      const made = first.copy();
      const start = made.git.head.id;
      made.change(targetsFile, moved);
      const { chain, urls } = await asked(made);
      expect(urls).toEqual(['mlflow+https://registry.example']);
      expect(codesOf(chain)).toEqual(['judge/not-approved']);
      expect(chain.verified).toBe(start);
    });

    test('and it was approved, the job asks there', async () => {
      const made = first.copy();
      await made.approved(targetsFile, moved);
      const { chain, urls } = await asked(made);
      expect(urls).toEqual(['mlflow+https://elsewhere.example']);
      expect(chain.faults).toEqual([]);
    });

    test('and it was in a folder before, nothing is asked', async () => {
      const made = first.copy();
      made.change(targetsFile, (text) => text.replace('mlflow+https://registry.example', 'file:registry'));
      made.anchor();
      made.change(targetsFile, (text) => text.replace('file:registry', 'mlflow+https://elsewhere.example'));
      expect((await asked(made)).urls).toEqual([]);
    });
  });

  test('when the anchor cannot be read, a folder may be in the place of a registry whose keys it names', async () => {
    const made = first.copy();
    made.change('policies/governance/targets.yaml', (text) => text.replace(/url: .*/, 'url: file:registry'));
    made.scenario.write(anchorFile, '{');
    expect(codesOf(await made.chain())[0]).toBe('usage/anchor-unreadable');
    expect(codes(await showJudge(made.world, {}))[0]).toBe('usage/anchor-unreadable');
  });

  describe('when the tip has `file:` targets alone', () => {
    const judged = async (made: Chained) => codes(await showJudge(made.world, {}));
    const inFolder = (text: string) => text.replace('mlflow+https://registry.example', 'file:registry');

    test('and the job has an anchor, they do not make it approved', async () => {
      const made = first.copy();
      made.change('policies/governance/targets.yaml', inFolder);
      expect(await judged(made)).toEqual(['judge/not-approved']);
      const approved = first.copy();
      await approved.approved('policies/governance/targets.yaml', inFolder);
      expect(await judged(approved)).toEqual([]);
    });

    test('and one has the name of a target whose keys the job names, it is judged by what was approved', async () => {
      const made = first.copy();
      const start = made.git.head.id;
      made.change('policies/governance/targets.yaml', inFolder);
      await endsAt(made, start, 'judge/not-approved');
      const approved = first.copy();
      await approved.approved('policies/governance/targets.yaml', inFolder);
      const { id } = approved.git.head;
      approved.change('policies/x', 'x');
      await endsAt(approved, id, 'judge/not-approved');
    });

    test('and one had an address where it was approved, what was approved judges, although the job names no keys', async () => {
      const made = first.copy();
      const start = made.git.head.id;
      made.anchor(start, []);
      made.change('policies/governance/targets.yaml', inFolder);
      await endsAt(made, start, 'judge/not-approved');
    });

    test('and one was a folder where it was approved, every judge counts there', async () => {
      const made = first.copy();
      made.change('policies/governance/targets.yaml', inFolder);
      made.anchor(made.git.head.id, []);
      made.change('policies/x', 'x');
      await expect(made.chain()).rejects.toThrow('a file: target');
    });

    test('and the job has none, nothing is asked for', async () => {
      const made = first.copy();
      made.change('policies/governance/targets.yaml', inFolder);
      made.scenario.job = {};
      expect(await judged(made)).toEqual([]);
    });
  });

  test('when nobody can tell who wrote a step, no approval of it counts, and those before do', async () => {
    const made = first.copy();
    await made.approved('policies/x', 'x');
    const start = made.git.head.id;
    made.change('policies/x', 'y');
    await made.approveAll(start);
    const approvals = made.git.head.files;
    made.git.switch('other', start);
    made.change('policies/x', 'y', { name: 'Somebody', email: '' });
    for (const [path, bytes] of approvals) if (path.startsWith('releases/.judge/')) made.scenario.write(path, bytes);
    made.git.commit('Approve');
    await endsAt(made, start, 'approve/unknown-author', 'judge/not-approved');
    expect(codes(await made.approve('demo-mlops', { since: start }))).toEqual(['approve/unknown-author']);
  });

  test('when the anchor is a folder, the chain ends and nothing is thrown', async () => {
    const made = first.copy();
    const { world } = made;
    const read = () => {
      throw new Unreadable({ code: 'usage/not-a-file', file: anchorFile });
    };
    expect(codesOf(await made.chain({ ...world, files: { ...world.files, read } }))).toEqual(['usage/not-a-file']);
  });

  test('when the registry does not answer, nothing is verified', async () => {
    const made = first.copy();
    const { world } = made;
    const registry: typeof world.registry = (named) => ({
      ...world.registry(named),
      read: () => Promise.reject(new RegistryUnreachable('down')),
    });
    const chain = await made.chain({ ...world, registry });
    expect(codesOf(chain)).toEqual(['registry/unreachable']);
    expect(chain.verified).toBeUndefined();
  });

  test('when it does not answer about the model of another team, rollouts wait, and the rest is judged', async () => {
    const made = first.copy();
    made.change('policies/x', 'x');
    const recorded = made.git.head.id;
    made.record(recorded);
    made.change('releases/other/model.yaml', '{');
    const { world } = made;
    const registry: typeof world.registry = (named) => ({
      ...world.registry(named),
      read: (of, resource) =>
        of === 'other' ? Promise.reject(new RegistryUnreachable('down')) : world.registry(named).read(of, resource),
    });
    const chain = await made.chain({ ...world, registry });
    expect(codesOf(chain)).toEqual(['registry/unreachable']);
    expect(chain.verified).toBe(made.git.head.id);
  });

  test('when a folder has the name of no model, the registry is not asked about it', async () => {
    const made = first.copy();
    made.change('releases/A:b/model.yaml', 'x');
    const asked: string[] = [];
    const { world } = made;
    const registry: typeof world.registry = (named) => ({
      ...world.registry(named),
      read: async (of) => {
        asked.push(of);
        return null;
      },
    });
    await made.chain({ ...world, registry });
    expect(asked).toEqual([model]);
  });
});

test('when the policy before a step cannot be read, the chain ends there', async () => {
  const made = first.copy();
  made.change(approvalsFile, 'rules: []\n');
  const start = made.git.head.id;
  made.anchor(start);
  made.change('policies/x', 'x');
  const run = made.world;
  expect(run).toBeDefined();
  const chain = await made.chain().catch((error: Error) => error.message);
  expect(chain).toMatchObject({ faults: [{ code: 'judge/policy-unreadable' }], verified: start, keys: [] });
});
