// relc's note on merge requests, on a GitLab in memory: found by its marker and its author, written by what the default
// branch holds, and made of text alone.
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { GitLabDouble } from '../../testing/gitlab-double.ts';
import { acted, codes, ok, textsOf } from '../../testing/outcome.ts';
import { MemoryGit, served } from '../../testing/repository.ts';
import { type Scenario, untouched } from '../../testing/scenario.ts';
import { limitTo, model } from '../../testing/scratch.ts';
import type { Outcome } from '../report/outcome.ts';
import { keepNotes, type NoteOptions } from './note.ts';

const author = 10;
const card = `releases/${model}/2/model_card.md`;

let start: Scenario;
let double: GitLabDouble;
beforeAll(() => {
  start = untouched();
});
afterEach(() => double.close());

/** A clone at the tip of main, and its project in GitLab. */
async function site() {
  const scenario = start.copy();
  const origin = new MemoryGit();
  double = new GitLabDouble(served(origin), '2026-11-24T08:00:00Z');
  double.addUser(author, 'engineer');
  const url = await double.listen();
  scenario.edit(
    'policies/governance/approvals.yaml',
    (text) => `${text}gitlab:\n  url: ${url}\n  project_id: ${double.project}\n  plan_job: planning\n`,
  );
  scenario.token = double.token;
  const push = () => void origin.references.set(scenario.git.branch, scenario.git.head.id);
  push();
  /** Commits to a branch, pushes it, and comes back to main. */
  const commit = (branch: string, change: (scenario: Scenario) => void, from?: string) => {
    scenario.git.switch(branch, from);
    change(scenario);
    scenario.commit('Propose');
    push();
    scenario.git.switch('main');
  };
  const propose = (branch: string, change: (scenario: Scenario) => void, more = {}) => {
    commit(branch, change, 'main');
    return double.open(branch, author, more);
  };
  const notes = (options: NoteOptions = {}, lang: 'en' | 'pt-BR' = 'en') => keepNotes(scenario.world, options, lang);
  return { scenario, commit, propose, notes };
}

const approve1 = (one: Scenario) => one.want({ '1': 'Approved' }, '1');
const touch = (one: Scenario) => one.write(card, `${one.read(card)}\nMore.\n`);
const touchJudge = (one: Scenario) => one.write('policies/README.md', 'More.\n');
const summary = ({ done }: Outcome) => done?.at(-1)?.en;
/** What was written to GitLab, as calls. */
const writes = () => double.calls.filter((call) => !call.startsWith('GET '));
const bodies = (iid: number) => double.notesOn(iid).map(({ body }) => body);

describe('relc note', () => {
  test('when a merge request changes a release, writes the decision page and what was found, once, and nothing here', async () => {
    const { scenario, propose, notes } = await site();
    const iid = propose('v1', approve1);
    const before = [...scenario.disk.keys()];
    const outcome = ok(await notes());
    expect(summary(outcome)).toBe('1 note written');
    expect(outcome.lines).toEqual([`!${iid}: note written`]);
    expect(double.notesOn(iid)).toMatchObject([{ user: double.tokenUser }]);
    const [body = ''] = bodies(iid);
    const head = double.tip('v1');
    expect(body).toMatch(/^<!-- relc note -->\nrelc on commit `[0-9a-f]{40}`, judged by `main`\. /);
    expect(body).toContain(`### relc plan\n`);
    expect(body).toMatch(/```text\n.*nothing → version 1[\s\S]*WHAT YOU ARE ASKED[\s\S]*\n```\n/);
    expect(body).toContain(`### relc check\n\n**1 release passes every gate (${head}, by the policy of main)`);
    expect([...scenario.disk.keys()]).toEqual(before);
    expect(writes()).toEqual([`POST projects/42/merge_requests/${iid}/notes`]);
  });

  test('when nothing changed since, also an hour later, writes nothing; when the branch did, changes the note in place', async () => {
    const { scenario, commit, propose, notes } = await site();
    const iid = propose('v1', approve1);
    ok(await notes());
    double.calls.length = 0;
    scenario.at = scenario.at.replace(/T\d\d/, 'T23');
    expect(summary(ok(await notes()))).toBe('1 note is up to date');
    expect(writes()).toEqual([]);
    commit('v1', touch);
    double.pushed(iid);
    const outcome = ok(await notes());
    expect([summary(outcome), outcome.lines]).toEqual([
      '1 note brought up to date',
      [`!${iid}: note brought up to date`],
    ]);
    const [note] = double.notesOn(iid);
    expect(writes()).toEqual([`PUT projects/42/merge_requests/${iid}/notes/${note?.id}`]);
    expect(bodies(iid)).toEqual([expect.stringContaining(double.tip('v1'))]);
  });

  test('when somebody else wrote the marker, and the bot another note, replaces neither; where two jobs ran at once, no note of relc says what was', async () => {
    const { propose, notes } = await site();
    const iid = propose('card', touch);
    const others = ['<!-- relc note -->\nAll is well.', 'The build is done.'];
    double.note(iid, author, others[0] ?? '');
    double.note(iid, double.tokenUser, others[1] ?? '');
    ok(await notes());
    expect(bodies(iid)).toEqual([...others, expect.stringContaining('### relc check')]);
    double.note(iid, double.tokenUser, '<!-- relc note -->\nbefore');
    expect(summary(ok(await notes()))).toBe('1 note brought up to date');
    const [, , ...own] = bodies(iid);
    expect(own).toEqual([own[0], own[0]]);
  });

  test('when it changes no release, gets no note; when it did before, its note says that it does not any more', async () => {
    const { commit, propose, notes } = await site();
    const policy = propose('policy', touchJudge);
    const outcome = ok(await notes());
    expect(summary(outcome)).toBe('no note: no open merge request changes a release');
    expect(outcome.lines).toEqual([`!${policy}: changes no release, and gets no note`]);
    const iid = propose('card', touch);
    ok(await notes({ mergeRequest: iid }));
    commit('card', (one) => one.write(card, start.read(card)));
    double.pushed(iid);
    expect(ok(await notes()).lines).toContain(`!${iid}: note brought up to date`);
    expect(bodies(iid)).toEqual([expect.stringContaining('changes no release compared with `main`')]);
    expect(bodies(policy)).toEqual([]);
  });

  test('when it weakens the policy that would refuse it, the note says what the default branch finds', async () => {
    const { propose, notes } = await site();
    const iid = propose('weaker', (one) => {
      one.change(`releases/${model}/2/staging_report.json`, (text) =>
        text.replace(/"requests": \d+/, '"requests": 10'),
      );
      one.change('policies/governance/limits.yaml', limitTo('staging_report/requests', 1));
    });
    ok(await notes());
    const [body = ''] = bodies(iid);
    expect(body).toContain('`limit/at-least`');
    expect(body).toContain('`change/outside-releases`');
    expect(body.indexOf('### relc check')).toBeLessThan(body.indexOf('### relc plan'));
    expect(body.match(/`limit\/at-least`/g)).toHaveLength(1);
  });

  test('when the branch holds commands, mentions, pictures and html, they are text in the note', async () => {
    const { propose, notes } = await site();
    const hostile = '/approve @everyone ![x](http://evil.example/x.png) <img src=x> !1 #2 :smile:\\n/merge';
    const iid = propose('hostile', (one) => {
      approve1(one);
      one.change(`releases/${model}/1/release.yaml`, (text) =>
        text.replace(/^(headline:).*$/m, `$1 "${hostile}"`).replace(/^kind:/m, `"/close @all": 1\nkind:`),
      );
      one.write(`releases/${model}/1/<img src=x>/approve`, 'x');
      one.write(`releases/${model}/2/staging_report.json`, `"${hostile}"`);
    });
    // A text of one line is refused by nothing: it is in the plan.
    const planned = propose('planned', (one) => {
      approve1(one);
      one.change(`releases/${model}/1/release.yaml`, (text) =>
        text.replace(/^(headline:).*$/m, `$1 ${JSON.stringify(`${hostile} \`\`\`\`\` ${hostile}`)}`),
      );
    });
    ok(await notes());
    expect(double.quickActions).toEqual([]);
    for (const [body = ''] of [bodies(iid), bodies(planned)]) {
      expect(body.split('\n').filter((line) => /^\s*[/>~]/.test(line))).toEqual([]);
      const outside = body.replace(/^(`{3,})text\n[\s\S]*?\n\1\n/gm, '').replace(/(`+)[^`]+\1/g, '');
      expect(outside.split('\n').slice(1).join('\n')).not.toMatch(/(?<!\\)([@<!#]\w|:smile:|\]\()/);
      expect(body).toContain('evil.example');
    }
    expect(bodies(planned)).toEqual([expect.stringMatching(/\n`{6}text\n.*nothing → version 1/)]);
  });

  test('when GitLab takes one note and not another, the other is written, and the refusal is told', async () => {
    const { propose, notes } = await site();
    const [first, second] = [propose('one', touch), propose('two', touch)];
    double.before = (call) => (call === `POST projects/42/merge_requests/${first}/notes` ? { status: 403 } : undefined);
    const outcome = await notes();
    expect(outcome.diagnostics).toMatchObject([
      { code: 'note/not-taken', file: `GitLab: !${first}`, facts: { observed: 403 } },
    ]);
    expect(acted(outcome)).toBe(3);
    expect(outcome.lines).toEqual([`!${first}: note not written`, `!${second}: note written`]);
    expect(bodies(second)).toHaveLength(1);
  });

  test('when the token only reads, --dry-run shows the note that would be written', async () => {
    const { propose, notes } = await site();
    const iid = propose('card', touch);
    double.scope = 'read_api';
    const shown = ok(await notes({ dryRun: true }));
    expect(textsOf(shown).slice(0, 3)).toEqual([`!${iid}: this note would be written`, '', '<!-- relc note -->']);
    expect(summary(shown)).toBe('1 note would be written');
    expect(writes()).toEqual([]);
  });

  test('when GitLab is down for one merge request, the other is written, and the exit code is 4', async () => {
    const { propose, notes } = await site();
    const [first, second] = [propose('one', touch), propose('two', touch)];
    double.before = (call) => (call === `GET projects/42/merge_requests/${first}/notes` ? { status: 403 } : undefined);
    const outcome = await notes();
    expect([codes(outcome), acted(outcome)]).toEqual([['forge/unreachable'], 4]);
    expect(bodies(second)).toHaveLength(1);
  });

  test('when the registry is down, the note stays as it was, and the exit code is 4', async () => {
    const { scenario, propose, notes } = await site();
    const iid = propose('v1', approve1);
    scenario.remove('registry/registry.json');
    double.note(iid, double.tokenUser, '<!-- relc note -->\nbefore');
    const outcome = await notes();
    expect([codes(outcome), acted(outcome)]).toEqual([['registry/unreachable'], 4]);
    expect(bodies(iid)).toEqual(['<!-- relc note -->\nbefore']);
  });

  test('when the head of one was not fetched, says how to, and writes the other', async () => {
    const { propose, notes } = await site();
    const away = propose('away', touch);
    const here = propose('here', touch);
    double.alter = (call, body) =>
      call === 'GET projects/42/merge_requests'
        ? (body as { iid: number }[]).map((one) => (one.iid === away ? { ...one, sha: 'f'.repeat(40) } : one))
        : body;
    const outcome = await notes();
    expect(outcome.diagnostics).toMatchObject([{ code: 'note/commit-not-here', facts: { iid: away } }]);
    expect(bodies(here)).toHaveLength(1);
  });

  test('when it comes from a fork, has no head or goes to another branch, gets no note', async () => {
    const { commit, propose, notes } = await site();
    commit('next', touchJudge, 'main');
    const fork = propose('fork', touch, { fork: true });
    propose('elsewhere', touch, { target: 'next' });
    const gone = propose('gone', touch);
    double.alter = (call, body) =>
      call === 'GET projects/42/merge_requests'
        ? (body as { iid: number }[]).map((one) => (one.iid === gone ? { ...one, sha: null } : one))
        : body;
    expect(ok(await notes()).lines).toEqual([
      `!${fork}: comes from a fork, which is not judged, and gets no note`,
      `!${gone}: changes no release, and gets no note`,
    ]);
    expect(writes()).toEqual([]);
  });

  test('when the checkout is not what the default branch holds now, refuses: it would judge in its name', async () => {
    const { scenario, commit, propose, notes } = await site();
    propose('v1', approve1);
    commit('main', touchJudge);
    scenario.git.switch('v1');
    const outcome = await notes();
    expect([codes(outcome), acted(outcome)]).toEqual([['note/other-tip'], 3]);
    expect(writes()).toEqual([]);
  });

  test('when one merge request is named, looks at no other; one that is not open is a usage error', async () => {
    const { propose, notes } = await site();
    const [first, second] = [propose('one', touch), propose('two', touch)];
    expect(ok(await notes({ mergeRequest: second })).lines).toEqual([`!${second}: note written`]);
    expect(bodies(first)).toEqual([]);
    const outcome = await notes({ mergeRequest: 99 });
    expect(outcome.diagnostics).toMatchObject([
      { code: 'usage/no-such-merge-request', facts: { expected: [`!${first}`, `!${second}`] } },
    ]);
    expect(acted(outcome)).toBe(2);
  });

  test('when there is no token, or the policies name no project, exits 2 and says what to set', async () => {
    const { scenario, notes } = await site();
    scenario.token = undefined;
    const tokenless = await notes();
    expect([codes(tokenless), acted(tokenless)]).toEqual([['usage/no-forge-token'], 2]);
    scenario.edit('policies/governance/approvals.yaml', (text) => text.replace(/^gitlab:[\s\S]*$/m, ''));
    const bare = await notes();
    expect([codes(bare), acted(bare)]).toEqual([['usage/no-forge'], 2]);
  });

  test('when GitLab does not answer at the beginning, exits 4', async () => {
    const { notes } = await site();
    double.before = () => ({ status: 403 });
    const outcome = await notes();
    expect([codes(outcome), acted(outcome)]).toEqual([['forge/unreachable'], 4]);
  });

  test('when Portuguese is asked for, the same note is told in Portuguese', async () => {
    const { propose, notes } = await site();
    const iid = propose('v1', approve1);
    ok(await notes());
    const outcome = ok(await notes({}, 'pt-BR'));
    expect([outcome.done?.at(-1)?.['pt-BR'], outcome.lines]).toEqual([
      '1 comentário atualizado',
      [`!${iid}: comentário atualizado`],
    ]);
    expect(bodies(iid)).toEqual([expect.stringMatching(/relc sobre o commit[\s\S]*O QUE SE PEDE/)]);
  });
});
