// relc judge, relc approve --judge, and notes in a merge request.

import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Chained, chained } from '../../../testing/chained.ts';
import { GitLabDouble } from '../../../testing/gitlab-double.ts';
import { acted, codes, ok, textsOf } from '../../../testing/outcome.ts';
import { MemoryGit, served } from '../../../testing/repository.ts';
import { approvers, model, target } from '../../../testing/scratch.ts';
import type { Language } from '../../diagnostics/entry.ts';
import { parseDocument } from '../../document/parse.ts';
import { hasShape } from '../../document/validators.ts';
import { utf8 } from '../../lib/bytes.ts';
import { approvalsFile, keysFile } from '../../model/policies.ts';
import type { Outcome } from '../../report/outcome.ts';
import { laidOut, textOfLine } from '../../report/report.ts';
import { showJudge } from './index.ts';

const fromFork = (request: object): object => ({ ...request, source_project_id: 43 });

let first: Chained;
beforeAll(() => {
  first = chained();
});
const linesOf = ({ lines = [], done = [] }: Outcome, language: Language = 'en') =>
  laidOut([...lines, ...done], language)
    .map(textOfLine)
    .join('\n');

describe('relc approve --judge', () => {
  test('when it is signed, lies below releases/.judge, and is told what it approves', async () => {
    const made = first.copy();
    const start = made.git.head.id;
    made.change('policies/x', 'x');
    const outcome = ok(await made.approve('demo-mlops', { since: start }));
    expect(outcome.result).toMatchObject({ role: 'mlops', key: 'demo-mlops' });
    const { step_digest: digest, file } = outcome.result as Record<string, string>;
    expect(file).toBe(`releases/.judge/${digest?.replace('sha256:', '')}/demo-mlops.sigstore.json`);
    expect(made.scenario.has(file ?? '')).toBe(true);
    expect(linesOf(outcome)).toContain('touches  policies/x');
    expect(linesOf(outcome)).toContain('asks for mlops 1, security 1; given: mlops: Marina Costa; missing: security 1');
  });

  test('when no branch is named, it is the default branch of the remote', async () => {
    const made = first.copy();
    const start = made.git.head.id;
    made.change('policies/x', 'x');
    expect(codes(await made.approve('demo-mlops', {}))).toEqual(['usage/no-default-branch']);
    made.git.references.set('refs/remotes/origin/HEAD', start);
    ok(await made.approve('demo-mlops', {}));
  });

  test.each([
    ['names no commit here', { since: 'absent' }, 'usage/no-commit'],
    ['changes nothing that judges', { since: 'HEAD' }, 'judge/nothing-to-approve'],
    ['is for a role that the key does not hold', { role: 'security' }, 'approve/role-not-held'],
  ])('when it %s, writes nothing', async (_, options, code) => {
    const made = first.copy();
    const start = made.git.head.id;
    made.change('policies/x', 'x');
    const outcome = await made.approve('demo-mlops', { since: start, ...options });
    expect(codes(outcome)).toEqual([code]);
    expect(made.scenario.list('releases/.judge')).toEqual([]);
  });

  test('when a release key signs, or the clone is shallow, refuses', async () => {
    const made = first.copy();
    const start = made.git.head.id;
    made.change('policies/x', 'x');
    expect(codes(await made.approve('demo-release', { since: start }))).toEqual(['approve/no-approver']);
    made.git.isShallow = true;
    expect(codes(await made.approve('demo-mlops', { since: start }))).toEqual(['apply/shallow-history']);
  });

  test('when the branch has changed what judges since, asks for a rebase', async () => {
    const made = first.copy();
    made.git.switch('work', 'main');
    made.change('policies/x', 'x');
    made.git.switch('main');
    made.change('policies/y', 'y');
    made.git.switch('work');
    const outcome = await made.approve('demo-mlops', { since: 'main' });
    expect(outcome.diagnostics).toMatchObject([
      { code: 'judge/not-rebased', facts: { since: 'main', observed: ['policies/y'] } },
    ]);
    made.git.switch('main');
    made.scenario.remove('policies/y');
    made.git.commit('Take it back');
    made.git.switch('work');
    ok(await made.approve('demo-mlops', { since: 'main' }));
  });

  test.each([
    [
      'asks for a role that nobody holds',
      approvalsFile,
      '{mlops: 1, security: 1}',
      '{mlops: 1, securty: 1}',
      'judge/locks-out',
    ],
    ['asks for more than there are', approvalsFile, '{mlops: 1, security: 1}', '{mlops: 3}', 'judge/locks-out'],
    ['cannot be read', approvalsFile, 'require: {mlops: 1, security: 1}', 'require: all', 'judge/breaks-policy'],
  ])('when the judge after it %s, warns before it is too late', async (_, path, before, after, code) => {
    const made = first.copy();
    const start = made.git.head.id;
    made.change(path, (text) => text.replace(new RegExp(`(judge:\n.*)${before}`), `$1${after}`));
    const outcome = await made.approve('demo-mlops', { since: start });
    expect(outcome.diagnostics).toMatchObject([{ code, severity: 'warning' }]);
    expect(acted(outcome)).toBe(0);
    expect(codes(await showJudge(made.world, { since: start }))).toEqual([code, 'judge/waits']);
  });

  test('when a rule of approval asks for a role that nobody holds, warns too: releases would wait for ever', async () => {
    const made = first.copy();
    const start = made.git.head.id;
    made.change(approvalsFile, (text) => text.replace('require: {privacy: 1}', 'require: {legal: 1}'));
    const outcome = await made.approve('demo-mlops', { since: start });
    expect(outcome.diagnostics).toMatchObject([
      { code: 'judge/locks-out', severity: 'warning', facts: { role: 'legal', observed: 0, expected: 1 } },
    ]);
    expect(linesOf(outcome)).toContain(`relc policy diff ${start.slice(0, 12)}`);
  });

  test('when nobody can approve at the branch yet, says so and the way out, and whose keys.yaml was read', async () => {
    const made = first.copy();
    made.change(keysFile, (text) => text.replaceAll('[security]', '[auditor]'));
    const start = made.git.head.id;
    made.change(keysFile, (text) => text.replaceAll('[auditor]', '[security]'));
    const nobody = {
      ...{ code: 'judge/nobody-yet', severity: 'warning' },
      facts: { commit: start, observed: ['security 0'], expected: { mlops: 1, security: 1 } },
    };
    expect((await showJudge(made.world, { since: start })).diagnostics).toMatchObject([
      nobody,
      { code: 'judge/waits' },
    ]);
    made.anchor(start);
    expect((await showJudge(made.world, {})).diagnostics).toMatchObject([nobody, { code: 'judge/not-approved' }]);
    made.anchor();
    expect(ok(await showJudge(made.world, {})).diagnostics).toEqual([]);
    made.change(keysFile, (text) => text.replace('file: demo-mlops.pub', 'file: demo-mlops-2.pub'));
    const without = made.git.head.id;
    made.change('policies/x', 'x');
    const refused = await made.approve('demo-mlops', { since: without });
    expect(refused.diagnostics[0]).toMatchObject({ code: 'approve/key-not-trusted', facts: { commit: without } });
  });

  test('when a change only stops, does not say that nobody could approve it', async () => {
    const made = first.copy();
    made.change(keysFile, (text) => text.replaceAll('[security]', '[auditor]'));
    const start = made.git.head.id;
    made.change(keysFile, (text) =>
      text.replace('- id: demo-mlops-2\n', '- id: demo-mlops-2\n    revoked: 2026-11-24\n'),
    );
    expect(codes(await showJudge(made.world, { since: start }))).toEqual(['judge/locks-out', 'judge/waits']);
    ok({ ...(await made.approve('demo-mlops', { since: start })), diagnostics: [] });
  });

  test('when two branches share no commit, refuses', async () => {
    const made = first.copy();
    made.git.orphan('other');
    made.change('policies/x', 'x');
    expect(codes(await made.approve('demo-mlops', { since: 'main' }))).toEqual(['usage/no-common-commit']);
  });
});

describe('relc judge', () => {
  test('when the chain holds, says up to where, and exits 0; where it ends, says what each step lacks, and exits 3', async () => {
    const made = first.copy();
    await made.approved('policies/x', 'x');
    const good = await showJudge(made.world, {});
    expect(acted(ok(good))).toBe(0);
    expect(linesOf(good)).toContain('missing: none');
    expect(linesOf(good)).toContain(`${target}: what judges is approved up to ${made.git.head.id}`);
    const verified = made.git.head.id;
    const commit = made.change('policies/y', 'y');
    const bad = await showJudge(made.world, { target });
    expect(bad.diagnostics).toMatchObject([{ code: 'judge/not-approved', file: target, facts: { commit, verified } }]);
    expect(acted(bad)).toBe(3);
    expect(linesOf(bad)).toContain('missing: mlops 1, security 1');
  });

  test('when a step was taken back, says so', async () => {
    const made = first.copy();
    made.change('policies/x', 'x');
    made.scenario.remove('policies/x');
    made.git.commit('Take it back');
    expect(linesOf(ok(await showJudge(made.world, {})))).toContain('brings back the judge that is approved');
  });

  test('when the target is a file: one, or the compiled policy was swapped, still answers', async () => {
    const made = first.copy();
    made.change('policies/policy.wasm', 'x');
    expect(codes(await showJudge(made.world, {}))).toEqual(['judge/not-approved']);
    made.change('policies/governance/targets.yaml', (text) => text.replace(/url: .*/, 'url: file:registry'));
    expect(codes(await showJudge(made.world, {}))).toEqual(['judge/not-approved']);
    made.scenario.job = {};
    expect(linesOf(ok(await showJudge(made.world, {})))).toContain('every judge counts');
    expect(codes(await showJudge(made.world, { target: 'absent' }))).toEqual(['usage/no-such-target']);
  });

  test('when only the work since a branch is asked for, needs no anchor and no registry', async () => {
    const made = first.copy();
    made.scenario.job = {};
    const world = {
      ...made.world,
      registry: () => {
        throw new Error('asked');
      },
    };
    const start = made.git.head.id;
    expect(linesOf(ok(await showJudge(world, { since: start })))).toContain('nothing that judges changes');
    made.change('policies/x', 'x');
    const waits = await showJudge(world, { since: start });
    expect(waits.diagnostics).toMatchObject([
      { code: 'judge/waits', facts: { paths: ['policies/x'], since: start, expected: { mlops: 1, security: 1 } } },
    ]);
    expect(acted(waits)).toBe(3);
    await made.approveAll(start);
    expect(ok(await showJudge(world, { since: start })).result).toMatchObject({
      steps: 2,
      changed: ['policies/x'],
      missing: {},
    });
  });

  test('when changes or approvals are not committed, says that they are not counted', async () => {
    const made = first.copy();
    const start = made.git.head.id;
    made.scenario.write('policies/x', 'x');
    made.scenario.change(`releases/${model}/model.yaml`, (text) => `${text}# changed\n`);
    const nothing = ok(await showJudge(made.world, { since: start }));
    expect(textsOf(nothing)).toEqual([
      'not committed, so not counted: policies/x',
      `since ${start}: nothing that judges changes`,
    ]);
    const refused = await made.approve('demo-mlops', { since: start });
    expect(codes(refused)).toEqual(['judge/nothing-to-approve']);
    expect(linesOf(refused)).toBe('not committed, so not counted: policies/x');
    made.git.commit('Change it');
    const { file } = ok(await made.approve('demo-mlops', { since: start })).result as Record<string, string>;
    const waits = await showJudge(made.world, { since: start }, 'pt-BR');
    expect(waits.lines?.at(-1)).toBe(`sem commit, por isso não conta: ${file}`);
    made.git.commit('Approve the judge');
    expect(linesOf(await showJudge(made.world, { since: start }))).not.toContain('not committed');
  });

  test('when Portuguese is asked for, every line is in it', async () => {
    const made = first.copy();
    const start = made.git.head.id;
    made.change('policies/x', 'x');
    const shown = linesOf(await showJudge(made.world, { since: start }, 'pt-BR'), 'pt-BR');
    expect(shown).toMatch(/^passo {2}\S+ {2}sha256:\S+\n {2}toca {2}policies\/x\n {2}exige mlops 1, security 1; /);
    expect(shown).toContain('aprovado: nada; falta: mlops 1, security 1');
    expect(linesOf(await showJudge(made.world, {}, 'pt-BR'), 'pt-BR')).toContain(
      `${target}: o que julga está aprovado até ${start}`,
    );
    expect(linesOf(await showJudge(made.world, { since: 'HEAD' }, 'pt-BR'), 'pt-BR')).toBe(
      'desde HEAD: nada do que julga muda',
    );
  });

  test('when the commit of a printed anchor looks like a number, it is text', async () => {
    const outcome = ok(await showJudge(first.copy().world, { anchor: true }));
    const text = linesOf(outcome).replace(/[0-9a-f]{40}/, '1'.repeat(40));
    expect(hasShape(parseDocument('chain.yaml', utf8(text), 'yaml').value?.value ?? null, 'chain_anchor')).toBe(true);
  });

  test('when the anchor is printed, it is one, and the chain holds by it', async () => {
    const made = first.copy();
    const outcome = ok(await showJudge(made.world, { anchor: true }));
    const text = `${linesOf(outcome)}\n`;
    const parsed = parseDocument('chain.yaml', utf8(text), 'yaml').value?.value ?? null;
    expect(hasShape(parsed, 'chain_anchor')).toBe(true);
    expect(parsed).toMatchObject({
      start: made.git.head.id,
      targets: { [target]: { keys: [made.scenario.read('policies/trust/demo-release.pub')] } },
    });
    made.scenario.write('/job/chain.yaml', text);
    expect((await made.chain()).faults).toEqual([]);
  });
});

describe('two commits that nobody approved', () => {
  const facts = async (made: Chained) => (await made.chain()).faults.at(-1)?.facts ?? {};

  test('when approvals are asked for, command and note are for one step, and lead out', async () => {
    const made = first.copy();
    const start = made.git.head.id;
    const [x, y] = [made.change('policies/x', 'x'), made.change('policies/y', 'y')];
    const asked = await facts(made);
    expect(asked).toMatchObject({ commits: [x, y], commit: x, verified: start, paths: ['policies/x', 'policies/y'] });
    const signed = ok(await made.approve('demo-mlops', { since: start })).result;
    expect(signed).toMatchObject({ step_digest: asked['digest'] });
    ok(await made.approve('demo-security', { since: start }));
    made.git.commit('Approve the judge');
    expect((await made.chain()).faults).toEqual([]);
  });

  test('when one of two approved, names the commits that changed what judges, never the one that approves', async () => {
    const made = first.copy();
    const start = made.git.head.id;
    const commits = [made.change('policies/x', 'x'), made.change('policies/y', 'y')];
    await made.approveAll(start, ['demo-mlops']);
    expect(await facts(made)).toMatchObject({ commits, observed: ['mlops: Marina Costa'] });
    const waits = await showJudge(made.world, { since: start });
    expect(waits.diagnostics).toMatchObject([{ code: 'judge/waits', facts: { commits } }]);
    for (const shown of [waits, await showJudge(made.world, {})]) {
      expect(linesOf(shown)).toContain(commits[1]?.slice(0, 12));
      expect(linesOf(shown)).not.toContain(`..${made.git.head.id.slice(0, 12)}`);
    }
  });

  test('when somebody approved the first alone, each step is shown, and the one up to the tip is asked for', async () => {
    const made = first.copy();
    const start = made.git.head.id;
    made.change('policies/x', 'x');
    await made.approveAll(start, ['demo-mlops']);
    made.change('policies/y', 'y');
    const shown = await showJudge(made.world, {});
    expect(codes(shown)).toEqual(['judge/not-approved']);
    expect(shown.diagnostics.at(-1)?.facts).toMatchObject({ paths: ['policies/x', 'policies/y'], observed: [] });
    expect(linesOf(shown)).toContain('given: mlops: Marina Costa; missing: security 1');
    expect(linesOf(shown)).toContain('given: none; missing: mlops 1, security 1');
    await made.approveAll(start);
    expect((await made.chain()).faults).toEqual([]);
  });
});

describe('an approval of another step', () => {
  const [mlops, digest] = ['mlops: Marina Costa', /^sha256:/];
  const told = (code: string) => ({
    ...{ code, severity: 'warning', file: expect.stringMatching(/^releases\/\.judge\//) },
    facts: { subject: mlops, observed: expect.stringMatching(digest), expected: expect.stringMatching(digest) },
  });

  test('when the branch was rebased over another judge, is named, with what it is for', async () => {
    const made = first.copy();
    made.git.switch('work', 'main');
    made.change('policies/x', 'x');
    const signed = ok(await made.approve('demo-mlops', { since: 'main' })).result as Record<string, string>;
    const bundle = made.scenario.read(signed['file'] ?? '');
    made.git.commit('Approve the judge');
    made.git.switch('main');
    made.change('policies/y', 'y');
    // What a rebase makes of it.
    made.git.switch('rebased', 'main');
    made.change('policies/x', 'x');
    made.scenario.write(signed['file'] ?? '', bundle);
    made.git.commit('Approve the judge');
    const waits = await showJudge(made.world, { since: 'main' });
    expect(waits.diagnostics).toMatchObject([told('judge/other-start'), { code: 'judge/waits' }]);
    expect(linesOf(waits)).toContain(`approved another step: ${mlops}  ${signed['step_digest']}`);
    expect(codes({ diagnostics: (await made.chain()).faults })).toContain('judge/not-approved');
    await made.approveAll('main');
    expect(ok(await showJudge(made.world, { since: 'main' })).diagnostics).toEqual([]);
  });

  test('when it was signed for fewer commits, is named before the merge and after it', async () => {
    const made = first.copy();
    const start = made.git.head.id;
    made.change('policies/x', 'x');
    await made.approveAll(start, ['demo-mlops']);
    made.change('policies/y', 'y');
    const waits = await showJudge(made.world, { since: start });
    expect(waits.diagnostics).toMatchObject([told('judge/other-end'), { code: 'judge/waits' }]);
  });

  test('when a revert was reverted, is named though it lies on the branch already', async () => {
    const made = first.copy();
    await made.approved('policies/x', 'x');
    const before = made.git.head.id;
    made.scenario.remove('policies/x');
    made.git.commit('Take it back');
    await made.approveAll(before);
    const reverted = made.git.head.id;
    made.change('policies/x', 'x');
    const again = await showJudge(made.world, { since: reverted });
    expect(codes(again)).toEqual(['judge/step-again', 'judge/step-again', 'judge/waits']);
    expect(codes(await showJudge(made.world, {}))).toEqual([
      ...['judge/step-again', 'judge/step-again'],
      'judge/not-approved',
    ]);
  });

  test('when nobody known signed it, names nobody', async () => {
    const made = first.copy();
    const start = made.git.head.id;
    made.change('policies/x', 'x');
    const signed = ok(await made.approve('demo-mlops', { since: start })).result as Record<string, string>;
    made.scenario.change(signed['file'] ?? '', (text) => text.replace(/"sig": ?"..../, '$&AAAA'));
    made.git.commit('Approve the judge');
    made.change('policies/y', 'y');
    expect(codes(await showJudge(made.world, { since: start }))).toEqual(['judge/waits']);
  });
});

describe('notes', () => {
  let double: GitLabDouble | undefined;
  afterEach(() => {
    double?.close();
    double = undefined;
  });
  const ids = new Map(approvers.map(({ id }, index) => [id, 11 + index]));
  const author = 10;

  /** A merge request that changes a policy, with the digest that its approvers write. */
  async function proposed() {
    const made = first.copy();
    const { scenario } = made;
    const origin = new MemoryGit();
    const gitlab = new GitLabDouble(served(origin), '2026-11-24T08:00:00Z');
    double = gitlab;
    gitlab.addUser(author, 'engineer');
    gitlab.addUser(20, 'merger');
    for (const [id, number] of ids) gitlab.addUser(number, id);
    const url = await gitlab.listen();
    scenario.token = gitlab.token;
    scenario.change(
      approvalsFile,
      (text) => `${text}gitlab:\n  url: ${url}\n  project_id: ${gitlab.project}\n  plan_job: plan\n`,
    );
    made.change(keysFile, (text) =>
      [...ids].reduce(
        (all, [id, number]) => all.replace(`- id: ${id}\n`, `- id: ${id}\n    gitlab_id: ${number}\n`),
        text,
      ),
    );
    made.anchor();
    const start = made.git.head.id;
    origin.references.set('main', start);
    made.git.switch('work', 'main');
    made.change('policies/x', 'x', { name: 'engineer', email: 'engineer@example.com' });
    origin.references.set('work', made.git.head.id);
    const iid = gitlab.open('work', author);
    gitlab.run(iid, 'plan', author, {});
    const { digest } = (await showJudge(made.world, { since: start })).result as { digest: string };
    const note = (id: string, body = `/relc approve ${digest}`) => gitlab.note(iid, ids.get(id) ?? 0, body);
    const merge = (how?: Parameters<GitLabDouble['merge']>[2]) => {
      gitlab.merge(iid, 20, how);
      made.git.references.set('origin/main', origin.references.get('main') ?? '');
      made.git.switch('main');
      made.git.forward('origin/main');
    };
    return { made, gitlab, iid, digest, start, note, merge, origin };
  }

  test.each(['merge', 'squash', 'fast-forward'] as const)(
    'when both roles wrote it and it was merged by %s, the chain holds',
    async (how) => {
      const { made, note, merge } = await proposed();
      note('demo-mlops');
      merge(how);
      note('demo-security');
      expect(await made.chain()).toMatchObject({ faults: [], verified: made.git.head.id });
    },
  );

  test('when an approver added it to a merge train, the note counts', async () => {
    const { made, gitlab, iid, note, merge } = await proposed();
    note('demo-mlops');
    note('demo-security');
    gitlab.run(iid, 'plan', 12, {}, { at: 'train' });
    merge();
    expect((await made.chain()).faults).toEqual([]);
  });

  test('when it came from a fork, no note counts', async () => {
    const { made, gitlab, note, merge, start } = await proposed();
    note('demo-mlops');
    note('demo-security');
    merge();
    gitlab.alter = (call, body) => (call.endsWith('/merge_requests') ? (body as object[]).map(fromFork) : body);
    await expect(made.chain()).resolves.toMatchObject({ verified: start });
    expect(codes({ diagnostics: (await made.chain()).faults })).toContain('forge/fork');
  });

  test('when one wrote it and the other signed, the chain holds', async () => {
    const { made, note, merge, start } = await proposed();
    ok(await made.approve('demo-security', { since: start }));
    const bundle = made.scenario
      .list('releases/.judge')
      .map((file) => [file, made.scenario.bytes(`releases/.judge/${file}`)] as const);
    note('demo-mlops');
    merge();
    for (const [file, bytes] of bundle) made.scenario.write(`releases/.judge/${file}`, bytes);
    made.git.commit('Approve');
    expect((await made.chain()).faults).toEqual([]);
  });

  test('when one person signed and wrote a note as well, is named once', async () => {
    const { made, note, merge, start } = await proposed();
    ok(await made.approve('demo-mlops', { since: start }));
    const [file = ''] = made.scenario.list('releases/.judge');
    const bytes = made.scenario.bytes(`releases/.judge/${file}`);
    note('demo-mlops');
    merge();
    made.scenario.write(`releases/.judge/${file}`, bytes);
    made.git.commit('Approve');
    const { diagnostics } = await showJudge(made.world, {});
    expect(diagnostics.at(-1)?.facts).toMatchObject({ observed: ['mlops: Marina Costa'] });
  });

  test('when several commits wait, a note with the digest of all of them leads out, and one of the second alone does not', async () => {
    const { made, gitlab, iid, merge, start } = await proposed();
    merge();
    const second = made.change('policies/y', 'y');
    const asked = (await made.chain()).faults.at(-1)?.facts ?? {};
    expect(asked).toMatchObject({ commits: [expect.any(String), second], verified: start });
    gitlab.note(iid, ids.get('demo-mlops') ?? 0, `/relc approve ${asked['digest']}`);
    const half = (await made.chain()).faults.at(-1)?.facts;
    expect(half).toMatchObject({ digest: asked['digest'], observed: ['mlops: Marina Costa'] });
    ok(await made.approve('demo-security', { since: start }));
    made.git.commit('Approve the judge');
    expect((await made.chain()).faults).toEqual([]);
  });

  type Proposed = Awaited<ReturnType<typeof proposed>>;
  test.each<readonly [string, (all: Proposed) => void, readonly string[]]>([
    ['only pressed the button', ({ gitlab, iid }) => gitlab.approve(iid, 12), []],
    [
      'wrote another digest',
      ({ note, digest }) =>
        void note('demo-security', `/relc approve ${digest.replace(/.$/, '0').replace(/.{2}$/, '00')}`),
      [],
    ],
    ['wrote more beside it', ({ note, digest }) => void note('demo-security', `never /relc approve ${digest}`), []],
    [
      'edited the note',
      ({ gitlab, note, digest }) => gitlab.editNote(note('demo-security'), `/relc approve ${digest}`),
      ['uncounted/note-edited'],
    ],
    [
      'is in no entry of keys.yaml',
      ({ gitlab, iid, digest }) => void gitlab.note(iid, 20, `/relc approve ${digest}`),
      ['uncounted/unknown'],
    ],
    [
      'opened the merge request',
      ({ gitlab, iid, digest }) => {
        gitlab.addUser(10, 'engineer');
        gitlab.note(iid, 10, `/relc approve ${digest}`);
      },
      ['uncounted/unknown'],
    ],
    [
      'pushed to it',
      ({ gitlab, iid, note }) => {
        gitlab.run(iid, 'check', 12, {});
        note('demo-security');
      },
      ['uncounted/author'],
    ],
    [
      'pushed to it, so that a pipeline of merged results ran',
      ({ gitlab, iid, note }) => {
        gitlab.run(iid, 'check', 12, {}, { at: 'merge' });
        note('demo-security');
      },
      ['uncounted/author'],
    ],
    [
      'pushed to it, and asked for no pipeline',
      ({ gitlab, iid, note }) => {
        gitlab.pushedSkipping(iid, 12);
        note('demo-security');
      },
      ['uncounted/author'],
    ],
    [
      'is a bot',
      ({ gitlab, note }) => {
        gitlab.addUser(12, 'demo-security', { bot: true });
        note('demo-security');
      },
      ['uncounted/bot'],
    ],
  ])('when the second of them %s, that does not count', async (_, act, reasons) => {
    const all = await proposed();
    all.note('demo-mlops');
    act(all);
    all.merge();
    const chain = await all.made.chain();
    expect(codes({ diagnostics: chain.faults })).toEqual([...reasons, 'judge/not-approved']);
    expect(chain.faults.at(-1)?.facts).toMatchObject({ observed: ['mlops: Marina Costa'], digest: all.digest });
    expect(chain.verified).toBe(all.start);
  });

  test.each<readonly [string, Parameters<Proposed['gitlab']['addUser']>[2]]>([
    ['is blocked', { state: 'blocked' }],
    ['lost access', { access_level: 0 }],
  ])('when somebody %s after approving, the note counts', async (_, later) => {
    const { made, gitlab, note, merge } = await proposed();
    note('demo-mlops');
    note('demo-security');
    merge();
    gitlab.addUser(12, 'demo-security', later);
    expect((await made.chain()).faults).toEqual([]);
  });

  test('when an author of a squashed commit signs or writes, that does not count', async () => {
    const { made, gitlab, iid, note, merge, origin } = await proposed();
    made.change('policies/x', 'y', { name: 'Rafael Nunes', email: 'r@example.com' });
    made.change('policies/x', 'x');
    origin.references.set('work', made.git.head.id);
    gitlab.pushed(iid);
    note('demo-mlops');
    note('demo-security');
    merge('squash');
    expect(codes({ diagnostics: (await made.chain()).faults })).toEqual(['uncounted/author', 'judge/not-approved']);
  });

  test('when the step came without a merge request, from a fork, or to a branch that is not protected, no note counts', async () => {
    const { made, gitlab, note, merge } = await proposed();
    note('demo-mlops');
    note('demo-security');
    merge();
    gitlab.isProtected = false;
    expect(codes({ diagnostics: (await made.chain()).faults })).toEqual([
      'forge/branch-not-protected',
      'judge/not-approved',
    ]);
    gitlab.isProtected = true;
    expect((await made.chain()).faults).toEqual([]);
    made.change('policies/z', 'z');
    expect(codes({ diagnostics: (await made.chain()).faults })).toEqual([
      'forge/not-one-merge-request',
      'judge/not-approved',
    ]);
  });

  test('when two merge requests have one head, no note counts; signatures of the same step do', async () => {
    const { made, gitlab, note, merge, start, digest } = await proposed();
    const other = gitlab.open('work', 11);
    note('demo-mlops');
    note('demo-security');
    merge('fast-forward');
    gitlab.merge(other, 20, 'fast-forward');
    const { faults } = await made.chain();
    expect(codes({ diagnostics: faults })).toEqual(['forge/not-one-merge-request', 'judge/not-approved']);
    expect(faults[1]?.facts).toMatchObject({ digest, verified: start });
    await made.approveAll(start);
    expect((await made.chain()).faults).toEqual([]);
  });

  test('when GitLab does not answer, exits 4; when signatures are enough, it is not asked', async () => {
    const { made, gitlab, merge, start } = await proposed();
    merge();
    gitlab.before = () => ({ status: 404, body: {} });
    const chain = await made.chain();
    expect(codes({ diagnostics: chain.faults })).toEqual(['forge/unreachable', 'judge/not-approved']);
    expect(acted({ diagnostics: chain.faults })).toBe(4);
    await made.approveAll(start);
    const { length } = gitlab.calls;
    expect((await made.chain()).faults).toEqual([]);
    expect(gitlab.calls).toHaveLength(length);
  });

  test('when what notes approved is reverted, and GitLab cannot be asked, the revert does not pass for a step taken back', async () => {
    const { made, gitlab, note, merge, start } = await proposed();
    note('demo-mlops');
    note('demo-security');
    merge();
    made.scenario.remove('policies/x');
    made.git.commit('Revert');
    expect(codes({ diagnostics: (await made.chain()).faults })).toEqual([
      'forge/not-one-merge-request',
      'judge/not-approved',
    ]);
    made.scenario.token = undefined;
    expect(await made.chain()).toMatchObject({ verified: start, faults: [{ code: 'uncounted/not-asked' }, {}] });
    made.scenario.token = gitlab.token;
    gitlab.before = () => ({ status: 404, body: {} });
    expect(await made.chain()).toMatchObject({ verified: start, faults: [{ code: 'forge/unreachable' }, {}] });
  });

  test.each<readonly [string, (all: Proposed) => void]>([
    ['nothing else happened', () => undefined],
    ['an approver ran a job again', ({ gitlab, iid }) => gitlab.run(iid, 'plan', 12, {}, { again: true })],
    ['an approver ran another job', ({ gitlab, iid }) => gitlab.run(iid, 'check', 12, {})],
  ])('when after the merge %s, the notes still count, and a revert needs approval', async (_, act) => {
    const all = await proposed();
    const { made, note, merge } = all;
    note('demo-mlops');
    note('demo-security');
    merge();
    act(all);
    expect((await made.chain()).faults).toEqual([]);
    const approved = made.git.head.id;
    made.scenario.remove('policies/x');
    made.git.commit('Take it back');
    const { faults, verified } = await made.chain();
    expect(codes({ diagnostics: faults })).toEqual(['forge/not-one-merge-request', 'judge/not-approved']);
    expect(verified).toBe(approved);
  });

  test.each([
    ['its writer edited the note', false, 'uncounted/note-edited'],
    ['another merge request has the same commits', true, 'forge/not-one-merge-request'],
  ])(
    'when %s after the merge, a revert of what was approved does not count as an undone mistake',
    async (_, isTwo, why) => {
      const { made, gitlab, note, merge, start, digest } = await proposed();
      const other = gitlab.open('work', 11);
      note('demo-mlops');
      const written = note('demo-security');
      merge('fast-forward');
      expect((await made.chain()).faults).toEqual([]);
      if (isTwo) gitlab.merge(other, 20, 'fast-forward');
      else gitlab.editNote(written, `/relc approve ${digest}`);
      made.scenario.remove('policies/x');
      made.git.commit('Take it back');
      const { faults, verified } = await made.chain();
      expect(codes({ diagnostics: faults })).toEqual([why, 'judge/not-approved']);
      expect(verified).toBe(start);
    },
  );

  test('when one role alone wrote it, what nobody approved can be taken back', async () => {
    const { made, note, merge } = await proposed();
    note('demo-mlops');
    merge();
    made.scenario.remove('policies/x');
    made.git.commit('Take it back');
    expect((await made.chain()).faults).toEqual([]);
  });

  test('when an older change that was signed replaces what notes approved since, it does not count, nor where GitLab is down', async () => {
    const { made, gitlab, note, merge, start } = await proposed();
    note('demo-mlops');
    note('demo-security');
    merge();
    const { head } = made.git;
    made.git.switch('old', start);
    made.change('policies/old', 'x');
    await made.approveAll(start);
    const { files } = made.git.head;
    made.git.switch('main', head.id);
    made.scenario.remove('policies/x');
    for (const [path, bytes] of files) if (/policies\/old|\.judge/.test(path)) made.scenario.write(path, bytes);
    made.git.commit('The older one');
    expect(codes({ diagnostics: (await made.chain()).faults })).toContain('judge/not-approved');
    gitlab.before = () => ({ status: 404, body: {} });
    expect(await made.chain()).toMatchObject({ verified: start, faults: [{ code: 'forge/unreachable' }, {}] });
  });

  test('when there is no token, says that GitLab was not asked', async () => {
    const { made, merge } = await proposed();
    merge();
    made.scenario.token = undefined;
    expect(codes({ diagnostics: (await made.chain()).faults })).toEqual(['uncounted/not-asked', 'judge/not-approved']);
  });

  test('when the tip names another forge, the one before the step is asked', async () => {
    const { made, gitlab, note, merge } = await proposed();
    note('demo-mlops');
    merge();
    made.change(approvalsFile, (text) => text.replace(/^ {2}url: http.*/m, '  url: http://127.0.0.1:1'));
    expect(codes({ diagnostics: (await made.chain()).faults })).toEqual(['judge/not-approved']);
    expect(gitlab.calls.length).toBeGreaterThan(0);
  });

  test('when a release is merged meanwhile, the digest stays', async () => {
    const { made, note, merge, origin } = await proposed();
    note('demo-mlops');
    note('demo-security');
    made.git.switch('main');
    made.change(`releases/${model}/model.yaml`, (text) => `${text}# later\n`);
    origin.references.set('main', made.git.head.id);
    merge();
    expect((await made.chain()).faults).toEqual([]);
  });
});
