// What approvers of a policy change read. Each test changes the judge of the sample in one commit.

import { beforeAll, describe, expect, test } from 'vitest';
import { codes, linesOf, ok } from '../../../testing/outcome.ts';
import { type Scenario, untouched } from '../../../testing/scenario.ts';
import { limitTo, model } from '../../../testing/scratch.ts';
import { recipeFile, reviewed } from '../../../testing/weekly.ts';
import type { Language } from '../../diagnostics/entry.ts';
import { digestOf } from '../../lib/digest.ts';
import { approvalsFile } from '../../model/policies.ts';
import { exitCode } from '../../report/outcome.ts';
import { judgeFiles } from '../judge/files.ts';
import { diffPolicy } from './index.ts';

let start: Scenario;
beforeAll(() => {
  start = untouched();
});

type Change = (scenario: Scenario) => void;

const governance = (name: string) => `policies/governance/${name}.yaml`;
const keys = 'policies/trust/keys.yaml';

/** One commit on a branch, after another on the main line. */
function proposing(change: Change, before?: Change): Scenario {
  const scenario = start.copy();
  if (before) {
    before(scenario);
    scenario.commit('Before');
  }
  scenario.git.switch('proposal', 'HEAD');
  change(scenario);
  scenario.commit('Propose');
  return scenario;
}

const put =
  (file: string, from: string | RegExp, to: string): Change =>
  (scenario) =>
    scenario.change(file, (text) => text.replace(from, to));

const diff = async (scenario: Scenario, language: Language = 'en') =>
  ok(await diffPolicy(scenario.world, 'main', { ref: 'HEAD' }, language));
const said = async (change: Change, before?: Change) => linesOf(await diff(proposing(change, before)));

/** The lines below a heading, up to the next one. */
function under(lines: readonly string[], heading: string): readonly string[] {
  const from = lines.indexOf(heading);
  const to = lines.findIndex((line, index) => index > from && !line.startsWith('  '));
  return from < 0 ? [] : lines.slice(from + 1, to);
}

const fewRequests = put(`releases/${model}/2/staging_report.json`, /"requests": \d+/, '"requests": 10');
const least =
  (document: string) =>
  (number: number): Change =>
  (scenario) =>
    scenario.change(governance('limits'), limitTo(`${document}/requests`, number));
const leastRequests = least('staging_report');
const same = 'No verdict and no quorum changes (2 releases)';
const approve = 'Who must approve this, and how: relc judge --since main';

describe('verdicts', () => {
  test('when nothing that judges changes, says so, and asks nobody to approve', async () => {
    expect(await said((one) => one.write('releases/README.md', 'More.\n'))).toEqual([
      same,
      'No file that judges differs',
    ]);
  });

  test('when only a template changes, no verdict and no quorum does, and the file is named', async () => {
    expect(await said((one) => one.write('templates/en/more.md.hbs', 'More.\n'))).toEqual([
      same,
      'Files that judge',
      '  templates (1): templates/en/more.md.hbs',
      approve,
    ]);
  });

  test('when a limit refuses what passed, counts the releases and names the code', async () => {
    const outcome = await diff(proposing(leastRequests(1_000_000)));
    expect(linesOf(outcome).slice(0, 4)).toEqual([
      '2 of 2 releases would be refused, 1 limit is stricter',
      'What becomes stricter',
      '  refused: risk-default/1, risk-default/2',
      '    limit/at-least: none → 1 error',
    ]);
    const findings = [
      {
        code: 'limit/at-least',
        before: { errors: 0, warnings: 0 },
        after: { errors: 1, warnings: 0 },
      },
    ];
    expect(outcome.result).toMatchObject({
      releases: 2,
      verdicts: ['1', '2'].map((version) => ({ model, version, before: 'pass', after: 'refused', findings })),
    });
  });

  test('when a limit lets pass what was refused, that comes first, in red', async () => {
    const before: Change = (one) => {
      fewRequests(one);
      put(`releases/${model}/1/shadow_eval.json`, /"requests": \d+/, '"requests": 150')(one);
      put(`releases/${model}/1/fairness.json`, /"dataset": ".*"/, '"dataset": "live"')(one);
    };
    const change: Change = (one) => {
      leastRequests(1)(one);
      least('shadow_eval')(200)(one);
    };
    const outcome = await diff(proposing(change, before));
    expect(outcome.lines?.slice(1, 2)).toEqual([[{ style: 'red', text: 'What becomes weaker' }]]);
    expect(linesOf(outcome).slice(0, 8)).toEqual([
      '1 refused release would pass, 1 limit is looser, 1 of 2 releases would be refused, 1 limit is stricter',
      'What becomes weaker',
      '  passes: risk-default/2',
      '    limit/at-least: 1 error → none',
      '  limits.yaml staging_report/requests at_least: 1000 → 1',
      'What becomes stricter',
      '  refused: risk-default/1',
      '    limit/at-least: none → 1 error',
    ]);
  });

  test('when a release was approved before, a new demand is a warning and refuses nothing', async () => {
    const lines = await said(leastRequests(1_000_000), (one) => one.want({ '1': 'Approved' }, '1'));
    expect(lines[0]).toBe('1 of 2 releases would be refused, 1 limit is stricter');
    expect(under(lines, 'What becomes stricter')[0]).toBe('  refused: risk-default/2');
    expect(under(lines, 'Findings that change no verdict')).toEqual([
      '  risk-default/1',
      '    frozen/asked-since: none → 1 warning',
      '    limit/at-least: none → 1 warning',
    ]);
  });

  test('when a release was approved after the commit that is compared with, the new demand refuses it', async () => {
    const scenario = start.copy();
    scenario.git.switch('proposal', 'HEAD');
    scenario.want({ '1': 'Approved' }, '1');
    leastRequests(1_000_000)(scenario);
    scenario.commit('Propose');
    expect(linesOf(await diff(scenario))[0]).toBe('2 of 2 releases would be refused, 1 limit is stricter');
  });

  test('when a gate is put off, its errors become warnings, and what it refuses is refused all the same', async () => {
    const later = 'rules: [{codes: [limit/at-least], from: 2027-03-01, reason: Later}]';
    const lines = await said(put(governance('enforcement'), 'rules: []', later), fewRequests);
    expect(lines[0]).toBe(same);
    expect(under(lines, 'Findings that change no verdict')).toEqual([
      '  risk-default/2',
      '    enforcement/later: none → 1 warning',
      '    limit/at-least: 1 error → 1 warning',
    ]);
  });

  test('when a gate is in effect earlier, its warnings become errors', async () => {
    const later = 'rules: [{codes: [limit/at-least], from: 2027-03-01, reason: Later}]';
    const before: Change = (one) => {
      fewRequests(one);
      put(governance('enforcement'), 'rules: []', later)(one);
    };
    expect(await said(put(governance('enforcement'), later, 'rules: []'), before)).toContain(
      '    limit/at-least: 1 warning → 1 error',
    );
  });

  test('when a target that model.yaml names goes, says that model.yaml would be refused', async () => {
    const change = put(governance('targets'), 'name: local', 'name: other');
    const lines = await said(change, (one) => one.want({ '1': 'Approved' }, '1'));
    expect(lines[0]).toBe('1 model.yaml would be refused');
    expect(under(lines, 'What becomes stricter')).toEqual([
      '  refused: risk-default/model.yaml',
      '    model/no-such-target: none → 1 error',
    ]);
  });

  test('when a gate is left out, names it, and the releases that are refused for that', async () => {
    const lines = await said(put('policies/policy.lock.json', /\n\s*"slo",/, ''));
    expect(lines).toContain('    gate/set-differs: none → 1 error');
    expect(under(lines, 'Values')).toEqual(['  policy.lock.json gates: − slo']);
  });
});

describe('quorums', () => {
  test('when fewer must approve, says so first, by class, model and target', async () => {
    const scenario = proposing(put(governance('approvals'), 'mlops: 1, security: 1', 'mlops: 1'));
    const outcome = await diff(scenario);
    expect(linesOf(outcome).slice(0, 8)).toEqual([
      '8 quorums are lower',
      'What becomes weaker',
      '  security 1 → 0 (then 1 × business, 1 × mlops, 1 × privacy)',
      '    a change of what judges',
      '  security 1 → 0 (then 1 × mlops)',
      '    withdrawal, rollback, extension: risk-default on local',
      '  security 1 → 0 (then 1 × business, 1 × mlops, 1 × privacy)',
      '    revalidation, standard, normal, emergency: risk-default on local',
    ]);
    expect(outcome.result).toMatchObject({
      judge_quorum: { after: { business: 1, mlops: 1, privacy: 1 } },
      quorums: ['withdrawal', 'rollback', 'extension', 'revalidation', 'standard', 'normal', 'emergency'].map(
        (one) => ({
          class: one,
        }),
      ),
    });
  });

  test('when more must approve, says so', async () => {
    const lines = await said(put(governance('approvals'), 'require: {privacy: 1}', 'require: {privacy: 2}'));
    expect(lines[0]).toBe('5 quorums are higher');
    expect(under(lines, 'What becomes stricter')).toEqual([
      '  privacy 1 → 2 (then 1 × business, 1 × mlops, 2 × privacy, 1 × security)',
      '    a change of what judges',
      '  privacy 1 → 2 (then 1 × business, 1 × mlops, 2 × privacy, 1 × security)',
      '    revalidation, standard, normal, emergency: risk-default on local',
    ]);
  });

  test('when one role is asked in place of another, that is lower', async () => {
    const lines = await said(put(governance('approvals'), 'require: {privacy: 1}', 'require: {legal: 1}'));
    expect(lines[0]).toBe('5 quorums are lower');
    expect(lines[2]).toBe('  privacy 1 → 0, legal 0 → 1 (then 1 × business, 1 × legal, 1 × mlops, 1 × security)');
  });

  test('when approvals.yaml says who approves a change of what judges, that counts and not its rules', async () => {
    const asks = (require: string): Change =>
      put(governance('approvals'), 'kind: ApprovalPolicy', `kind: ApprovalPolicy\njudge: {require: ${require}}`);
    const lower = await said(asks('{security: 1, mlops: 1}'));
    expect(lower[0]).toBe('1 quorum is lower');
    expect(under(lower, 'What becomes weaker')).toEqual([
      '  business 1 → 0, privacy 1 → 0 (then 1 × mlops, 1 × security)',
      '    a change of what judges',
    ]);
    const rules = put(governance('approvals'), 'require: {privacy: 1}', 'require: {privacy: 2}');
    expect((await said(rules, asks('{security: 1}')))[0]).toBe('4 quorums are higher');
  });

  test('when no rule applies any more, nothing can be approved; when one does again, that is what opens', async () => {
    const never = put(governance('approvals'), 'when: {}', 'when: {class: [normal]}');
    const closed = await said(never);
    expect(closed[0]).toMatch(/^1 quorum is lower, 3 quorums are higher$/);
    expect(under(closed, 'What becomes stricter')).toEqual([
      '  1 × mlops, 1 × security → no rule, so nothing can be approved',
      '    withdrawal, rollback, extension: risk-default on local',
    ]);
    const opened = await said(put(governance('approvals'), 'when: {class: [normal]}', 'when: {}'), never);
    expect(under(opened, 'What becomes weaker')).toEqual([
      '  no rule, so nothing can be approved → 1 × mlops, 1 × security',
      '    withdrawal, rollback, extension: risk-default on local',
    ]);
  });

  test('when nobody can tell whether a model uses personal data, it counts as one that does', async () => {
    const more = put(governance('approvals'), 'require: {privacy: 1}', 'require: {privacy: 2}');
    const lines = await said(more, (one) => one.remove(`releases/${model}/profiles`));
    expect(lines[0]).toBe('5 quorums are higher');
  });

  test('when the rule for personal data turns round, fewer approve a model that uses some', async () => {
    const lines = await said(put(governance('approvals'), 'personal_data: true', 'personal_data: false'));
    expect(lines[0]).toBe('4 quorums are lower');
  });
});

describe('keys and people', () => {
  const entry = (id: string, roles: string) =>
    `  - {id: ${id}, gitlab_id: 7, roles: [${roles}], person: Eva Alves, emails: [eva@example.com], valid: {from: 2026-01-01, until: 2030-01-01}}\n`;
  const people = async (change: Change, before?: Change) => under(await said(change, before), 'Keys and people');

  test('when somebody comes with a role, names person and role; when they go as well', async () => {
    const added: Change = (one) => one.change(keys, (text) => `${text}${entry('eva', 'mlops, security')}`);
    const removed = put(keys, entry('eva', 'mlops, security'), '');
    expect(await people(added)).toEqual(['  eva (Eva Alves): gains mlops, security']);
    expect(await people(removed, added)).toEqual(['  eva (Eva Alves): loses mlops, security']);
  });

  test('when roles are exchanged, names what is gained and what is lost', async () => {
    expect(await people(put(keys, 'roles: [mlops]', 'roles: [security]'))).toEqual([
      '  demo-mlops (Marina Costa): gains security; loses mlops',
    ]);
  });

  test('when somebody comes who only stands in, names the role and the days', async () => {
    const away = '{role: mlops, for: Marina Costa, from: 2026-12-14, until: 2026-12-31}';
    const added: Change = (one) =>
      one.change(
        keys,
        (text) => `${text}${entry('eva', '').replace('roles: []', `roles: [], substitutes: [${away}]`)}`,
      );
    expect(await people(added)).toEqual(['  eva (Eva Alves): gains mlops (2026-12-14 – 2026-12-31)']);
  });

  test('when a key is revoked, its roles are lost; when that is taken back, they are gained', async () => {
    const person = '    person: Paulo Azevedo\n';
    const revoked = put(keys, person, `${person}    revoked: 2026-11-20\n`);
    expect(await people(revoked)).toEqual([
      '  demo-business (Paulo Azevedo): loses business',
      '    revoked: absent → 2026-11-20',
    ]);
    expect(await people(put(keys, '    revoked: 2026-11-20\n', ''), revoked)).toEqual([
      '  demo-business (Paulo Azevedo): gains business',
      '    revoked: 2026-11-20 → absent',
    ]);
  });

  test('when the file of a public key has another key, says so, though keys.yaml is as it was', async () => {
    const other: Change = (one) =>
      one.write('policies/trust/demo-mlops.pub', one.read('policies/trust/demo-privacy.pub'));
    const gone: Change = (one) => put(keys, / {2}- id: demo-privacy[\s\S]*?sample: true\n/, '')(one);
    const lines = await people((one) => {
      other(one);
      gone(one);
    });
    expect(lines).toEqual([
      '  demo-mlops (Marina Costa)',
      expect.stringMatching(/^ {4}public_key: sha256:[0-9a-f]{12}… → sha256:[0-9a-f]{12}…$/),
      '  demo-privacy (Luciana Prado): loses privacy',
    ]);
  });

  test('when days or addresses of an entry differ, names them', async () => {
    const change = put(keys, 'emails: [demo-mlops@example.com]', 'emails: [other@example.com]');
    expect(await people(change)).toEqual([
      '  demo-mlops (Marina Costa)',
      '    emails: − demo-mlops@example.com, + other@example.com',
    ]);
  });
});

describe('limits', () => {
  const limits = governance('limits');
  const more = put(limits, 'at_most: 300', 'at_most: 30000');
  const less = put(limits, 'at_least: 14', 'at_least: 20');

  test('when one admits more and another less, says what becomes weaker first, with both values', async () => {
    const change: Change = (one) => {
      more(one);
      less(one);
    };
    const outcome = await diff(proposing(change));
    const lines = linesOf(outcome);
    expect(lines[0]).toBe('1 limit is looser, 1 limit is stricter');
    expect(under(lines, 'What becomes weaker')).toEqual([
      '  limits.yaml profile/slos/latency_ms/p95 (type predictive) at_most: 300 → 30000',
    ]);
    expect(under(lines, 'What becomes stricter')).toEqual(['  limits.yaml profile/coexistence_days at_least: 14 → 20']);
    expect(under(lines, 'Values')).toEqual([]);
    expect(outcome.result).toMatchObject({
      limits: [{ admits: 'less' }, { admits: 'more', before: 300, after: 30000 }],
    });
  });

  test('when only the reason of a limit differs, it is among the values', async () => {
    const lines = await said(put(limits, 'A bank answers for what its assistant says', 'Another reason'));
    expect(lines[0]).toBe(same);
    expect(under(lines, 'Values')).toEqual([
      expect.stringMatching(/^ {2}limits\.yaml LlmGateway\/stopped_on_output must_have\/reason: .* → Another reason$/),
    ]);
  });
});

describe('values', () => {
  test('when a recipe lets more through, is new or gone, says so with its values', async () => {
    const scenario = await reviewed();
    const proposed = (change: Change) => {
      const copy = scenario.copy();
      change(copy);
      return diffPolicy(copy.world, 'HEAD').then(linesOf);
    };
    const wider = await proposed((one) => {
      put(recipeFile, 'until: 2027-11-30', 'until: 2028-11-30')(one);
      put(recipeFile, 'most: 52', 'most: 520')(one);
      put(recipeFile, 'at_least: 0.74, worse_by: 0.01', 'at_least: 0.7, worse_by: 0.005')(one);
      put(recipeFile, 'key: demo-builder', 'key: demo-mlops')(one);
    });
    expect(under(wider, 'What becomes weaker')).toEqual([
      '  weekly.yaml until: 2027-11-30 → 2028-11-30',
      '  weekly.yaml most: 52 → 520',
      '  weekly.yaml measures/shadow_eval/candidate/auc/at_least: 0.74 → 0.7',
    ]);
    expect(under(wider, 'What becomes stricter')).toEqual([
      '  weekly.yaml measures/shadow_eval/candidate/auc/worse_by: 0.01 → 0.005',
    ]);
    expect(under(wider, 'Values')).toContain('  weekly.yaml build/key: demo-builder → demo-mlops');
    const more = await proposed(put(approvalsFile, '{mlops: 1}', '{mlops: 2}'));
    expect(under(more, 'What becomes stricter')).toContain('    standard: risk-default on local');
    const gone = await proposed((one) => one.remove(recipeFile));
    expect(under(gone, 'What becomes stricter')).toContainEqual(
      expect.stringMatching(/^ {2}weekly.yaml: \{.*… → absent$/),
    );
  });

  test('when a recipe is new, says whom its releases no longer need, and each of its values', async () => {
    const scenario = await reviewed();
    const text = scenario.read(recipeFile);
    scenario.remove(recipeFile);
    scenario.commit('No recipe yet');
    const said = async () => linesOf(await diffPolicy(scenario.world, 'HEAD'));
    scenario.write(recipeFile, text);
    expect(under(await said(), 'What becomes weaker')).toMatchInlineSnapshot(`
      [
        "  business 1 → 0, privacy 1 → 0, security 1 → 0 (then 1 × mlops)",
        "    standard: risk-default on local",
        "  weekly.yaml: absent → Recipe",
        "    model: risk-default",
        "    until: 2027-11-30",
        "    most: 52",
        "    build/key: demo-builder",
        "    build/builder: https://example.com/relc/tools/sample",
        "    build/type: https://example.com/relc/tools/sample/train.py",
        "    build/code/train.py: sha256:6082d9815b38…",
        "    build/code/data.py: sha256:1eec696f3723…",
        "    build/code/estimators.py: sha256:7a2ec84abdf4…",
        "    build/code/score.py: sha256:d2594c77aac2…",
        "    build/code/requirements-model.txt: sha256:459743b1140a…",
        "    data: german-credit-<number>, german-credit-<number>.csv, germancredit.csv",
        "    features: checking_account, duration_months, amount, savings, installment_rate, other_plans, housing, score",
        "    contract_input: sha256:893fa8fd9004…",
        "    contract_output: sha256:e6018ae871d6…",
        "    profile: sha256:14c8d89bfc7d…",
        "    measures/shadow_eval/candidate/auc: at_least 0.74, worse_by 0.01",
        "    measures/shadow_eval/candidate/ks: at_least 0.39, worse_by 0.02",
        "    measures/shadow_eval/candidate/brier: at_most 0.18, worse_by 0.005",
        "    measures/staging_report/latency_ms/p95: at_most 30, worse_by 5",
        "    measures/staging_report/latency_ms/p99: at_most 70, worse_by 10",
        "    measures/staging_report/error_rate: at_most 0.001, worse_by 0.001",
        "    measures/staging_report/cost_per_1000_calls/amount: at_most 0.001, worse_by 0.0002",
        "    measures/fairness/attributes/*/disparate_impact: at_least 0.9, worse_by 0.03",
        "    measures/fairness/attributes/*/equal_opportunity_difference: at_least -0.1, at_most 0.1, worse_by 0.02",
      ]
    `);
    scenario.remove(recipeFile);
    put(approvalsFile, '{mlops: 1}', '{mlops: 2}')(scenario);
    expect((await said()).join('\n')).not.toContain('standard: risk-default');
  });

  test('when the stop switch is on, a freeze goes, and a limit and a list differ, names each with both values', async () => {
    const change: Change = (one) => {
      put(
        governance('calendar'),
        /freezes:[\s\S]*YEARLY\n/,
        'freezes: []\nstopped: {ticket: INC-1, reason: Fire}\n',
      )(one);
      put(governance('thresholds'), 'revalidation_grace_days: 14', 'revalidation_grace_days: 30')(one);
      put(governance('demands'), 'hygiene: [snapshot, ', 'hygiene: [')(one);
    };
    const lines = await said(change);
    expect(lines[0]).toBe('3 limits are looser, 1 limit is stricter');
    expect(under(lines, 'What becomes weaker')).toEqual([
      '  thresholds.yaml revalidation_grace_days: 14 → 30',
      '  demands.yaml demands/every model/checklists/hygiene: − snapshot',
      expect.stringMatching(/^ {2}calendar.yaml freezes\/year-end: \{"name":"year-end",.*\} → absent$/),
    ]);
    expect(under(lines, 'What becomes stricter')).toEqual([
      '  calendar.yaml stopped: absent → {"ticket":"INC-1","reason":"Fire"}',
    ]);
  });

  test('when an exception begins and a target soaks for a while, names both', async () => {
    const exception =
      'exceptions: [{id: EXC-1, rule: slo/cost, subject: {release: risk-default/2}, owner: helena.prado@example.com, ticket: RISK-1, reason: The host is replaced in January, from: 2026-11-20, until: 2026-12-20}]';
    const change: Change = (one) => {
      put(governance('exceptions'), 'exceptions: []', exception)(one);
      put(governance('targets'), 'alias: approved', 'alias: approved\n    soak_hours: 1')(one);
    };
    const lines = await said(change);
    expect(under(lines, 'What becomes stricter')).toEqual(['  targets.yaml targets/local/soak_hours: absent → 1']);
    expect(under(lines, 'What becomes weaker')).toEqual([
      expect.stringMatching(/^ {2}exceptions.yaml exceptions\/EXC-1: absent → \{"id":"EXC-1","rule":"slo\/cost",/),
    ]);
  });
});

describe('files', () => {
  test('when files of several kinds differ, counts and names them by group, and says that code is not compared', async () => {
    const change: Change = (one) => {
      for (const path of [
        'compiler/a.ts',
        'package-lock.json',
        'schemas/a.cue',
        '.gitlab-ci.yml',
        'docs/a.md',
        'README.md',
      ])
        one.write(path, 'more');
      for (let number = 10; number < 22; number += 1) one.write(`policies/gates/${number}_test.rego`, 'more');
      one.write('policies/gates/access_test.rego', 'other');
    };
    const lines = await said(change);
    expect(under(lines, 'Files that judge')).toEqual([
      expect.stringMatching(
        /^ {2}policies \(13\): policies\/gates\/10_test.rego, .*, policies\/gates\/19_test.rego, \+ 3$/,
      ),
      '  compiler (2): compiler/a.ts, package-lock.json',
      '  schemas (1): schemas/a.cue',
      '  CI (1): .gitlab-ci.yml',
      '  other (2): README.md, docs/a.md',
    ]);
    expect(lines).toContain(otherCode);
  });

  const otherCode =
    'The code differs as well: one relc judged by both policies, so what other code would change is not shown';

  test('when this relc is not the one in the repository, says so', async () => {
    const lines = await said(
      () => {},
      (one) => one.write('compiler/bin.ts', 'another'),
    );
    expect(lines).toEqual([same, 'No file that judges differs', otherCode]);
    const own: Change = (one) => {
      const bytes = one.world.files.own('compiler/bin.ts');
      if (bytes) one.write('compiler/bin.ts', bytes);
      one.write('compiler/bin.test.ts', 'a test is no code that judges');
    };
    expect(await said(() => {}, own)).toEqual([same, 'No file that judges differs']);
  });

  test('when the releases lie in a folder of a larger repository, files beside that folder judge as well', async () => {
    const { world } = start;
    const { value: repository } = world.repository;
    if (repository === undefined) throw new Error('no repository');
    const changed = [
      '../.gitlab-ci.yml',
      '../compiler/a.ts',
      '../policies/b',
      '../releases/c',
      'releases/d',
      '.ci/run',
    ];
    const larger = { ...repository, history: { ...repository.history, changed: async () => changed } };
    const { value } = await judgeFiles(world, larger, start.git.head.id, 'HEAD');
    expect(value?.files).toEqual({
      policies: ['../policies/b'],
      templates: [],
      compiler: ['../compiler/a.ts'],
      schemas: [],
      ci: ['../.gitlab-ci.yml', '.ci/run'],
      other: ['../releases/c'],
    });
  });

  test('when the work tree differs from its commit, compares what lies there', async () => {
    const scenario = start.copy();
    leastRequests(1_000_000)(scenario);
    scenario.write('templates/en/more.md.hbs', 'More.\n');
    const lines = linesOf(ok(await diffPolicy(scenario.world, 'HEAD')));
    expect(lines[0]).toBe('2 of 2 releases would be refused, 1 limit is stricter');
    expect(under(lines, 'Files that judge')).toEqual([
      '  policies (1): policies/governance/limits.yaml',
      '  templates (1): templates/en/more.md.hbs',
    ]);
    expect(linesOf(ok(await diffPolicy(scenario.world, 'HEAD', { ref: 'HEAD' })))).toHaveLength(2);
  });

  test('when what judges changed on the other branch meanwhile, says that this is shown backwards', async () => {
    const scenario = proposing((one) => one.write('templates/en/more.md.hbs', 'More.\n'));
    const behind = 'What judges changed at main since this began: rebase first, or that is shown here backwards';
    scenario.git.switch('main');
    scenario.write('releases/README.md', 'More.\n');
    scenario.commit('A release');
    scenario.git.switch('proposal');
    expect(linesOf(await diff(scenario))).not.toContain(behind);
    scenario.git.switch('main');
    put(governance('thresholds'), 'revalidation_grace_days: 14', 'revalidation_grace_days: 7')(scenario);
    scenario.commit('A policy');
    scenario.git.switch('proposal');
    const lines = linesOf(await diff(scenario));
    expect(lines).toContain(behind);
    expect(lines).toContain('  thresholds.yaml revalidation_grace_days: 7 → 14');
  });

  test('when both have no commit in common, says that changes may be shown backwards', async () => {
    const scenario = start.copy();
    scenario.git.orphan('other');
    scenario.commit('Another history');
    expect(linesOf(await diff(scenario))).toContain(
      'What judges changed at main since this began: rebase first, or that is shown here backwards',
    );
  });
});

describe('what cannot be compared', () => {
  test('when the commit does not exist, exits 2', async () => {
    const outcome = await diffPolicy(start.world, 'nowhere');
    expect([codes(outcome), exitCode(outcome.diagnostics, false)]).toEqual([['usage/no-commit'], 2]);
    expect(codes(await diffPolicy(start.world, 'main', { ref: 'nowhere' }))).toEqual(['usage/no-commit']);
  });

  const broken: Change = (one) => one.change(governance('thresholds'), (text) => `${text}more: 1\n`);
  const mended = put(governance('thresholds'), 'more: 1\n', '');
  const cannot = 'what judges there cannot be read by this relc, so only its files are compared';

  test('when one of the judges cannot be read, says which and why, and names the files all the same', async () => {
    const old = await diffPolicy(proposing(mended, broken).world, 'main', { ref: 'HEAD' });
    expect([codes(old), exitCode(old.diagnostics, false)]).toEqual([['shape/unknown-field'], 1]);
    expect(linesOf(old)).toEqual([
      `main: ${cannot}`,
      'Files that judge',
      '  policies (1): policies/governance/thresholds.yaml',
      approve,
    ]);
    const now = await diffPolicy(proposing(broken).world, 'main', { ref: 'HEAD' });
    expect([codes(now), linesOf(now)[0]]).toEqual([['shape/unknown-field'], `HEAD: ${cannot}`]);
    const stale = start.copy();
    stale.write('policies/gates/slo.rego', 'package other\n');
    const built = await diffPolicy(stale.world, 'HEAD');
    expect([codes(built), linesOf(built)[0]]).toEqual([['policy/lock-stale'], `work tree: ${cannot}`]);
  });

  test('when the compiled policy does not answer this relc, says so', async () => {
    // A policy with one entry point fewer, and its lock.
    const change: Change = (one) => {
      const wasm = Buffer.from(one.bytes('policies/policy.wasm'));
      const at = wasm.indexOf('relc/required');
      wasm.write('relc/Required', at);
      one.write('policies/policy.wasm', wasm);
      one.change('policies/policy.lock.json', (text) => text.replace(/("wasm": )"[^"]*"/, `$1"${digestOf(wasm)}"`));
    };
    const now = await diffPolicy(proposing(change).world, 'main', { ref: 'HEAD' });
    expect([codes(now), linesOf(now)[0]]).toEqual([['gate/evaluation-failed'], `HEAD: ${cannot}`]);
    const built: Change = (one) => {
      for (const file of ['policies/policy.wasm', 'policies/policy.lock.json']) one.take(start, file);
    };
    const old = await diffPolicy(proposing(built, change).world, 'main', { ref: 'HEAD' });
    expect(linesOf(old)[0]).toBe(`main: ${cannot}`);
  });
});

test('when Portuguese is asked for, says all of it in Portuguese', async () => {
  const change: Change = (one) => {
    leastRequests(1_000_000)(one);
    put(governance('approvals'), 'require: {privacy: 1}', 'require: {legal: 1}')(one);
    put(keys, 'roles: [mlops]', 'roles: [security]')(one);
    one.write('compiler/a.ts', 'more');
  };
  const scenario = proposing(change, (one) => one.want({ '1': 'Approved' }, '1'));
  const quorums = '  privacy 1 → 0, legal 0 → 1 (passa a ser 1 × business, 1 × legal, 1 × mlops, 1 × security)';
  expect(linesOf(await diff(scenario, 'pt-BR'))).toEqual([
    '5 quóruns diminuem, 1 de 2 releases seria recusado, 1 limite fica mais rigoroso',
    'O que fica mais fraco',
    quorums,
    '    uma mudança do que julga',
    quorums,
    '    revalidation, standard, normal, emergency: risk-default em local',
    'O que fica mais rigoroso',
    '  recusado: risk-default/2',
    '    limit/at-least: nenhum → 1 erro',
    '  limits.yaml staging_report/requests at_least: 1000 → 1000000',
    'Achados que não mudam nenhum veredito',
    '  risk-default/1',
    '    frozen/asked-since: nenhum → 1 aviso',
    '    limit/at-least: nenhum → 1 aviso',
    'Chaves e pessoas',
    '  demo-mlops (Marina Costa): ganha security; perde mlops',
    'Valores',
    '  approvals.yaml rules/a release that uses personal data/require/privacy: 1 → ausente',
    '  approvals.yaml rules/a release that uses personal data/require/legal: ausente → 1',
    'Arquivos que julgam',
    '  políticas (3): policies/governance/approvals.yaml, policies/governance/limits.yaml, policies/trust/keys.yaml',
    '  compilador (1): compiler/a.ts',
    'O código também difere: um só relc julgou pelas duas políticas, então o que outro código mudaria não aparece',
    'Quem precisa aprovar isto, e como: relc judge --since main',
  ]);
});
