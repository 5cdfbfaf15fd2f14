import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { onCall, pending, rule } from '../../testing/emergency.ts';
import { GitLabDouble } from '../../testing/gitlab-double.ts';
import { acted, codes, ok, refuses } from '../../testing/outcome.ts';
import { MemoryGit, type Person, served } from '../../testing/repository.ts';
import { type Scenario, untouched } from '../../testing/scenario.ts';
import { approvers, edit, model, runFile, target, trust } from '../../testing/scratch.ts';
import { stateIn, statementIn } from '../../testing/signed.ts';
import { rowsOf } from '../report/report.ts';
import { branchRollback } from './rollback/branch.ts';
import { showFile } from './show.ts';

const fromFork = (request: object): object => ({ ...request, source_project_id: 43 });

const author = 10;
const merger = 20;
const ids = new Map(approvers.map(({ id }, index) => [id, 11 + index]));
const planArtifact = `plan/${target}/${model}.json`;

let start: Scenario;
let double: GitLabDouble | undefined;
beforeAll(() => {
  start = untouched();
  start.edit('policies/trust/keys.yaml', (text) =>
    [...ids].reduce(
      (all, [id, number]) => all.replace(`- id: ${id}\n`, `- id: ${id}\n    gitlab_id: ${number}\n`),
      text,
    ),
  );
  // Who only approves in GitLab has no key.
  start.edit('policies/trust/keys.yaml', (text) => text.replace('    file: demo-business.pub\n', ''));
});
afterEach(() => {
  double?.close();
  double = undefined;
});

/** A project in GitLab whose clone is the scenario's repository. */
async function forge(
  policy = '',
): Promise<{ readonly gitlab: GitLabDouble; readonly origin: MemoryGit; readonly scenario: Scenario }> {
  const scenario = start.copy();
  const origin = new MemoryGit();
  const gitlab = new GitLabDouble(served(origin), '2026-11-24T08:00:00Z');
  double = gitlab;
  gitlab.addUser(author, 'engineer');
  gitlab.addUser(merger, 'merger');
  for (const [id, number] of ids) gitlab.addUser(number, id);
  const url = await gitlab.listen();
  scenario.edit(
    'policies/governance/approvals.yaml',
    (text) => `${text}gitlab:\n  url: ${url}\n  project_id: ${gitlab.project}\n  plan_job: plan\n${policy}`,
  );
  origin.references.set('main', scenario.git.head.id);
  scenario.token = gitlab.token;
  return { gitlab, origin, scenario };
}

const push = (scenario: Scenario, origin: MemoryGit) => {
  origin.references.set(scenario.git.branch, scenario.git.head.id);
};

const pull = (scenario: Scenario, origin: MemoryGit) => {
  scenario.git.references.set('origin/main', origin.references.get('main') ?? '');
  scenario.git.switch('main');
  scenario.git.forward('origin/main');
};

const planned = (scenario: Scenario) => ({ [planArtifact]: scenario.read(scenario.planFile) });

/** A merge request that wants version 1 to serve, with the plan that its pipeline made. */
async function proposed(policy = '', before: (scenario: Scenario) => void = () => undefined) {
  const { gitlab, origin, scenario } = await forge(policy);
  before(scenario);
  push(scenario, origin);
  scenario.git.switch('risk-default-1', 'main');
  scenario.want({ '1': 'Approved' }, '1');
  ok(await scenario.plan());
  push(scenario, origin);
  const iid = gitlab.open('risk-default-1', author);
  const run = () => gitlab.run(iid, 'plan', author, planned(scenario));
  run();
  const approveAll = () => {
    for (const id of ids.values()) gitlab.approve(iid, id);
  };
  const pushed = () => {
    push(scenario, origin);
    gitlab.pushed(iid);
  };
  const merge = (how?: Parameters<GitLabDouble['merge']>[2]) => {
    gitlab.merge(iid, merger, how);
    pull(scenario, origin);
  };
  return { gitlab, origin, scenario, iid, run, approveAll, pushed, merge };
}

/** The same, approved by all four roles and merged. */
async function merged(...options: Parameters<typeof proposed>) {
  const proposal = await proposed(...options);
  proposal.approveAll();
  proposal.merge();
  return proposal;
}

/** What another team commits to main meanwhile. */
function meanwhile(scenario: Scenario, origin: MemoryGit, change: () => void): void {
  scenario.git.switch('main');
  change();
  push(scenario, origin);
}

const cabRecord = (scenario: Scenario) => {
  const hex = scenario.planned.plan_digest.replace('sha256:', '');
  return statementIn(scenario.read(runFile(scenario, '1', `relc/cab/${hex}.sigstore.json`))).predicate;
};

describe('apply with approvals from GitLab', () => {
  test('when all four roles approved the merge request, writes, and the CAB record says who, when and where', async () => {
    const { gitlab, scenario, iid } = await merged();
    ok(await scenario.apply());
    expect(scenario.read('registry/models', model, 'aliases/approved')).toBe('1');
    expect(scenario.read('registry/models', model, 'tags/1/approved_by')).toBe(
      'business: Paulo Azevedo, mlops: Marina Costa, privacy: Luciana Prado, security: Rafael Nunes',
    );
    const { approvers: given, merge_request, approvals } = cabRecord(scenario);
    expect(given.map((one: object) => ('given' in one ? one.given : null))).toEqual(
      [5, 6, 7, 8].map((minute) => ({ merge_request: iid, at: `2026-11-24T08:0${minute}:00Z`, by: 'button' })),
    );
    expect(merge_request).toMatchObject({ iid, project_id: 42, settings: { reset_approvals_on_push: true } });
    expect(approvals).toEqual([]);
    ok(await scenario.verify('1'));
    expect(gitlab.calls).toContain(`GET projects/42/repository/commits/${gitlab.tip('main')}/merge_requests`);
  });

  test('when one approval was withdrawn, waits for it and writes nothing', async () => {
    const { gitlab, scenario, iid, approveAll, merge } = await proposed();
    approveAll();
    gitlab.unapprove(iid, ids.get('demo-security') as number);
    merge();
    const outcome = await refuses(scenario, ['approve/missing-role'], 5);
    expect(outcome.diagnostics[0]?.facts).toMatchObject({ subject: 'security' });
  });

  test.each(['squash', 'fast-forward'] as const)('when merged by %s, the approvals count', async (how) => {
    const { origin, scenario, iid, approveAll, merge } = await proposed();
    approveAll();
    merge(how);
    scenario.git.references.set('FETCH_HEAD', origin.references.get(`refs/merge-requests/${iid}/head`) ?? '');
    ok(await scenario.apply());
  });

  test('when the pipelines ran at merged results and the merge went by train, the approvals count', async () => {
    const { gitlab, scenario, iid, pushed, approveAll, merge } = await proposed();
    scenario.change(`releases/${model}/1/model_card.md`, (text) => `${text}\n`);
    scenario.commit('Card');
    ok(await scenario.plan());
    pushed();
    gitlab.run(iid, 'plan', author, planned(scenario), { at: 'merge' });
    approveAll();
    for (const id of ids.values()) gitlab.run(iid, 'plan', id, planned(scenario), { at: 'train' });
    merge();
    ok(await scenario.apply());
  });

  test('when the merge request came from a fork, nothing counts, also where its pipeline ran in this project', async () => {
    const { gitlab, scenario, iid } = await proposed();
    gitlab.run(iid, 'plan', author, planned(scenario), { at: 'merge' });
    for (const id of ids.values()) gitlab.approve(iid, id);
    gitlab.merge(iid, merger);
    scenario.git.references.set('origin/main', gitlab.tip('main'));
    gitlab.alter = (call, body) => (call.endsWith('/merge_requests') ? (body as object[]).map(fromFork) : body);
    const outcome = await scenario.apply();
    expect(codes(outcome)[0]).toBe('forge/fork');
    expect(acted(outcome)).toBe(3);
  });

  test('when one role signed and three approved in GitLab, that is enough', async () => {
    const { gitlab, scenario, iid, approveAll, merge } = await proposed();
    approveAll();
    gitlab.unapprove(iid, ids.get('demo-mlops') as number);
    merge();
    ok(await scenario.approve('demo-mlops'));
    ok(await scenario.apply());
    expect(cabRecord(scenario).approvals).toHaveLength(1);
  });

  test('when the same person signed and approved in GitLab, counts once', async () => {
    const { scenario } = await merged();
    ok(await scenario.approve('demo-mlops'));
    ok(await scenario.apply());
    expect(cabRecord(scenario).approvers).toHaveLength(4);
  });

  test('when GitLab is down and approvals are missing, exits 4 and writes nothing', async () => {
    const { gitlab, scenario } = await merged();
    gitlab.before = () => ({ status: 403 });
    const before = scenario.registryDigest;
    const outcome = await scenario.apply();
    expect(codes(outcome)[0]).toBe('forge/unreachable');
    expect(acted(outcome)).toBe(4);
    expect(JSON.stringify(outcome)).not.toContain(gitlab.token);
    expect(scenario.registryDigest).toBe(before);
  });

  test('when the signed approvals are enough, GitLab is not asked', async () => {
    const { gitlab, scenario, merge } = await proposed();
    merge();
    scenario.edit('policies/trust/keys.yaml', (text) =>
      text.replace('  - id: demo-business\n', '  - id: demo-business\n    file: demo-business.pub\n'),
    );
    await scenario.approveAll();
    gitlab.calls.length = 0;
    ok(await scenario.apply());
    expect(gitlab.calls).toEqual([]);
    expect(cabRecord(scenario)).not.toHaveProperty('merge_request');
  });

  test('when documents are rendered to be sent, approvals of the merge request are in them, with their day', async () => {
    const { scenario } = await merged();
    ok(await scenario.plan());
    const send = () => showFile(scenario.world, scenario.planFile, { out: '/sending' });
    const ticket = () => scenario.read('/sending', target, model, '1/documents/change_ticket.md');
    expect(codes(await send())).toEqual([]);
    expect(ticket()).toContain('- Given: mlops, Marina Costa, 2026-11-24\n');
    scenario.token = undefined;
    const asked = await send();
    expect(asked.diagnostics).toContainEqual(
      expect.objectContaining({ code: 'uncounted/not-asked', severity: 'warning' }),
    );
    expect(ticket()).not.toContain('- Given:');
  });

  test('when there is no token, reports that GitLab was not asked, and waits', async () => {
    const { scenario } = await merged();
    scenario.token = undefined;
    const outcome = await scenario.apply();
    expect(codes(outcome)[0]).toBe('uncounted/not-asked');
    expect(acted(outcome)).toBe(5);
  });

  test('when the author approved in a role that is needed, waits for somebody else', async () => {
    const { scenario } = await merged();
    scenario.edit('policies/trust/keys.yaml', (text) =>
      text.replace('emails: [demo-security@example.com]', 'emails: [Engineer@example.com]'),
    );
    await refuses(scenario, ['uncounted/author', 'approve/missing-role'], 5);
  });

  test('when an approver wrote the release in an earlier merge request, waits for somebody else', async () => {
    const { scenario } = await merged('', (scenario) => {
      const card = `releases/${model}/1/model_card.md`;
      scenario.change(card, (text) => `${text}\n`);
      const writer = { name: 'Release engineer', email: 'demo-security@example.com' };
      scenario.commit('Card', { author: writer, committer: writer });
    });
    await refuses(scenario, ['uncounted/author', 'approve/missing-role'], 5);
  });

  test('when the merge request also changed a policy, refuses', async () => {
    const { scenario, run, approveAll, pushed, merge } = await proposed();
    scenario.edit('policies/governance/thresholds.yaml', (text) => `${text}\n`);
    pushed();
    run();
    approveAll();
    merge();
    const outcome = await scenario.apply();
    expect(codes(outcome)[0]).toBe('forge/touches-judge');
    expect(outcome.diagnostics[0]?.facts?.['observed']).toEqual(['policies/governance/thresholds.yaml']);
    expect(acted(outcome)).toBe(3);
  });

  test('when a blank changed after the approvals and GitLab kept them, they do not count', async () => {
    const { scenario, run, approveAll, pushed, merge } = await proposed();
    approveAll();
    scenario.edit(`releases/${model}/model.yaml`, (text) => text.replace('versions: {', 'versions:  {'));
    ok(await scenario.plan());
    pushed();
    merge();
    const outcome = await scenario.apply();
    expect(codes(outcome)).toContain('forge/other-plan');
    run();
    const again = await scenario.apply();
    expect(codes(again).slice(0, 4)).toEqual(Array(4).fill('uncounted/before-push'));
    expect(acted(again)).toBe(5);
  });

  test('when an approver pushed under the name of another and asked for no pipeline, theirs does not count', async () => {
    const { gitlab, scenario, iid, run, approveAll, merge } = await proposed();
    gitlab.pushedSkipping(iid, ids.get('demo-security') ?? 0);
    run();
    approveAll();
    merge();
    await refuses(scenario, ['uncounted/author', 'approve/missing-role'], 5);
  });

  test('when the branch was rebased after the approvals, they do not count', async () => {
    const { gitlab, origin, scenario, iid, approveAll, merge } = await proposed();
    approveAll();
    meanwhile(scenario, origin, () => {
      scenario.write('NOTES.md', 'another team');
      scenario.commit('Notes');
    });
    gitlab.rebase(iid, merger);
    gitlab.run(iid, 'plan', merger, planned(scenario));
    merge('fast-forward');
    expect(codes(await scenario.apply()).slice(0, 4)).toEqual(Array(4).fill('uncounted/before-push'));
  });

  test('when another merge request changed the model in between, refuses: the two were never approved together', async () => {
    const { origin, scenario, approveAll, merge } = await proposed();
    approveAll();
    meanwhile(scenario, origin, () => {
      const profiles = `releases/${model}/profiles`;
      scenario.write(`${profiles}/other-1.yaml`, scenario.read(profiles, 'credit-standard-1.yaml'));
      scenario.commit('Another profile');
    });
    merge();
    expect(codes(await scenario.apply())).toContain('forge/merged-otherwise');
  });

  test('when a job merged what it measured in between, or after it, the approvals count', async () => {
    const { origin, scenario, approveAll, merge } = await proposed();
    const report = (name: string) =>
      meanwhile(scenario, origin, () => {
        scenario.write(`releases/${model}/incidents/2026-11-20-${name}.md`, 'measured\n');
        scenario.commit(name);
      });
    approveAll();
    report('before');
    merge();
    report('after');
    ok(await scenario.apply());
  });

  test('when the commit was pushed without a merge request, refuses', async () => {
    const { scenario } = await forge();
    scenario.want({ '1': 'Approved' }, '1');
    ok(await scenario.plan());
    const outcome = await scenario.apply();
    expect(codes(outcome)[0]).toBe('forge/not-one-merge-request');
    expect(acted(outcome)).toBe(3);
  });

  test('when squashed and its head was never fetched, refuses and says how to fetch it', async () => {
    const { scenario, approveAll, merge } = await proposed();
    approveAll();
    merge('squash');
    scenario.git.references.delete('risk-default-1');
    expect(codes(await scenario.apply())).toContain('forge/commit-not-here');
  });
});

describe('digest-bound approvals', () => {
  const bound = '  digest_bound: [high]\n';

  test('when policy asks for notes, the button alone does not count, with the notes it does', async () => {
    const { gitlab, scenario, iid } = await merged(bound);
    const outcome = await scenario.apply();
    expect(codes(outcome).slice(0, 4)).toEqual(Array(4).fill('uncounted/no-note'));
    expect(acted(outcome)).toBe(5);
    for (const id of ids.values()) gitlab.note(iid, id, `/relc approve ${scenario.planned.plan_digest}`);
    ok(await scenario.apply());
    expect(cabRecord(scenario).approvers[0].given.by).toBe('note');
  });

  test('when the merge request itself lowers the criticality, notes are still asked for', async () => {
    const { scenario, run, approveAll, pushed, merge } = await proposed(bound);
    scenario.edit(`releases/${model}/model.yaml`, (text) => text.replace('criticality: high', 'criticality: low'));
    ok(await scenario.plan());
    pushed();
    run();
    approveAll();
    merge();
    expect(codes(await scenario.apply()).slice(0, 4)).toEqual(Array(4).fill('uncounted/no-note'));
  });

  test('when an earlier merge request lowered the criticality, notes are still asked for', async () => {
    const { scenario, approveAll, merge } = await proposed(bound, (one) => {
      one.edit(`releases/${model}/model.yaml`, (text) => text.replace('criticality: high', 'criticality: low'));
    });
    approveAll();
    merge();
    expect(codes(await scenario.apply()).slice(0, 4)).toEqual(Array(4).fill('uncounted/no-note'));
  });

  test('when the plan became stale by the merge, is approved again by notes for the plan of main', async () => {
    const { gitlab, origin, scenario, iid, approveAll, merge } = await proposed();
    approveAll();
    // What the plan renders from changed on main meanwhile.
    meanwhile(scenario, origin, () => {
      scenario.edit('templates/en/release_notes.md.hbs', (text) => `${text}\nmore\n`);
    });
    merge();
    expect(codes(await scenario.apply())).toContain('apply/stale');
    ok(await scenario.plan());
    expect(codes(await scenario.apply())[0]).toBe('forge/other-plan');
    gitlab.runOnMain('plan', merger, planned(scenario));
    expect(codes(await scenario.apply()).slice(0, 4)).toEqual(Array(4).fill('uncounted/other-plan'));
    for (const id of ids.values()) gitlab.note(iid, id, `/relc approve ${scenario.planned.plan_digest}`);
    ok(await scenario.apply());
  });
});

describe('an emergency that was applied from a merge request', () => {
  const night = new Map(onCall.map(({ id }, index) => [id, 31 + index]));

  /** Whoever is on call pressed the button, and it was applied. */
  async function applied() {
    const proposal = await proposed('', (one) => {
      for (const person of onCall) trust(one, one.keys, person);
      for (const [id, number] of night)
        edit(one, 'policies/trust/keys.yaml', (text) =>
          text.replace(`- id: ${id}\n`, `- id: ${id}\n    gitlab_id: ${number}\n`),
        );
      edit(one, 'policies/governance/approvals.yaml', (text) => text.replace('rules:\n', rule));
      edit(one, `releases/${model}/1/release.yaml`, (text) =>
        text.replace('class: normal', 'class: emergency\n  incident: INC-1'),
      );
      one.commit('Prepare');
    });
    for (const [id, number] of night) {
      proposal.gitlab.addUser(number, id);
      proposal.gitlab.approve(proposal.iid, number);
    }
    proposal.merge();
    ok(await proposal.scenario.apply());
    const digest = proposal.scenario.planned.plan_digest;
    const say = (user: number) => proposal.gitlab.note(proposal.iid, user, `/relc approve ${digest}`);
    return { ...proposal, say };
  }

  test('when the others name its digest in notes there, is ratified, whatever was merged since, without its plan file', async () => {
    const { scenario, origin, say } = await applied();
    for (const id of ids.values()) say(id);
    meanwhile(scenario, origin, () => {
      scenario.change(`releases/${model}/model.yaml`, (text) => text.replace('description: ', 'description: The '));
      scenario.commit('Words');
    });
    scenario.remove(scenario.path('plan'));
    ok(await pending(scenario));
    const given = stateIn(scenario).emergencies?.[0]?.ratified?.approvers.map((one) => one.given?.by);
    expect(given).toEqual(['note', 'note', 'note', 'note']);
  });

  test.each<[string, (made: Awaited<ReturnType<typeof applied>>) => void]>([
    ['one of them only pressed the button', () => undefined],
    ['one of them edited the note', ({ gitlab, say }) => gitlab.editNote(say(14), '/relc approve it')],
    ['somebody of the night says it in that place', ({ say }) => void say(31)],
  ])('when %s, waits for that role', async (_, last) => {
    const made = await applied();
    for (const id of [...ids.values()].slice(0, 3)) made.say(id);
    last(made);
    expect(codes(await pending(made.scenario))).toEqual(['emergency/unratified']);
    expect(codes(await made.scenario.apply())).toContain('approve/missing-role');
    expect(stateIn(made.scenario).emergencies?.[0]).not.toHaveProperty('ratified');
  });

  test('when no merge request brought it, it waits for signatures, and runs do not fail for that', async () => {
    const { scenario, gitlab } = await applied();
    gitlab.alter = (call, body) => (call.split('?')[0]?.endsWith('/merge_requests') ? [] : body);
    const outcome = await pending(scenario);
    expect(codes(outcome)).toEqual(['emergency/unratified']);
    expect(acted(outcome)).toBe(0);
  });
});

describe('a rollback that a job proposes', () => {
  const onCallUser = 30;
  const bot = 99;

  /** Version 2 serves; a job that somebody started pushed the branch that goes back, and its bot opened the merge request. */
  async function goingBack({ startedBy, claims }: { readonly startedBy: number; readonly claims?: Person }) {
    const { gitlab, origin, scenario } = await forge();
    gitlab.addUser(onCallUser, 'on-call');
    scenario.edit('policies/governance/approvals.yaml', (text) =>
      text.replace(/ {2}- name: a release of a critical model[\s\S]*?(?=^gitlab:)/m, ''),
    );
    scenario.want({ '1': 'Approved' }, '1');
    ok(await scenario.plan());
    await scenario.sign('demo-mlops', 'demo-security');
    ok(await scenario.apply());
    scenario.want({ '1': 'Approved', '2': 'Approved' }, '2');
    ok(await scenario.plan());
    await scenario.sign('demo-mlops', 'demo-security');
    ok(await scenario.apply());
    push(scenario, origin);
    const { email, name } = gitlab.users.get(startedBy) ?? { email: '', name: '' };
    // The job begins before its commit is there: its number is what comes next.
    const id = gitlab.runOnMain('rollback', startedBy, {});
    scenario.job = { running: { id: String(id), unforeseen: '5eed', startedBy: claims ?? { name, email } } };
    const made = ok(await branchRollback(scenario.world, model, { target, name: 'back' }));
    scenario.job = {};
    gitlab.leave(id, { [`committed/${rowsOf(made.result ?? null)[0]?.['commit']}`]: '' });
    origin.references.set('back', scenario.git.references.get('back') ?? '');
    scenario.git.switch('back');
    ok(await scenario.plan());
    const iid = gitlab.open('back', bot);
    gitlab.run(iid, 'plan', bot, planned(scenario));
    for (const approver of ids.values()) gitlab.approve(iid, approver);
    gitlab.merge(iid, merger);
    pull(scenario, origin);
    return { gitlab, scenario, id };
  }

  test('when others approve than who started it, it is applied, and serves', async () => {
    const { scenario } = await goingBack({ startedBy: onCallUser });
    ok(await scenario.apply());
    expect(stateIn(scenario).aliases['approved']?.version).toBe('1');
  });

  test('when an approver started it, theirs does not count, whoever the commit names', async () => {
    const startedBy = ids.get('demo-security') ?? 0;
    for (const claims of [undefined, { name: 'Another', email: 'another@example.com' }]) {
      const { scenario } = await goingBack({ startedBy, ...(claims && { claims }) });
      await refuses(scenario, ['uncounted/author', 'approve/missing-role'], 5);
      double?.close();
    }
  });

  test('when the job left no artifact, or a bot started it, nothing counts', async () => {
    const { gitlab, scenario, id } = await goingBack({ startedBy: onCallUser });
    gitlab.leave(id, {});
    await refuses(
      scenario,
      ['forge/starter-unknown', 'approve/missing-role', 'approve/missing-role', 'approve/second-person'],
      3,
    );
    gitlab.close();
    const byBot = await goingBack({ startedBy: bot, claims: { name: 'Ana', email: 'ana@example.com' } });
    await refuses(
      byBot.scenario,
      ['forge/starter-unknown', 'approve/missing-role', 'approve/missing-role', 'approve/second-person'],
      3,
    );
  });
});
