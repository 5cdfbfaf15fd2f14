import { beforeAll, describe, expect, test } from 'vitest';
import { acted, codes, ok, refuses, textsOf } from '../../testing/outcome.ts';
import { sampleTree } from '../../testing/sample.ts';
import { ready1, ready2, type Scenario } from '../../testing/scenario.ts';
import { keyFile, model, type Person, trust } from '../../testing/scratch.ts';
import { hexOf } from '../lib/digest.ts';
import { approvalType } from '../model/plan.ts';
import { loadEvaluator } from '../policy/evaluator.ts';
import { type SigningKey, signStatement } from '../trust/envelope.ts';
import { signingRoles } from '../trust/key.ts';
import { signingKeyIn } from '../world/keys.ts';
import { approvePlan } from './approve.ts';
import { showFile } from './show.ts';

let ready: Scenario;
beforeAll(async () => {
  ready = await ready1();
});

const approval = (scenario: Scenario, id: string) =>
  scenario.planFile.replace(/\.json$/, `.approvals/${id}.sigstore.json`);

const signingKey = (scenario: Scenario, id: string) =>
  signingKeyIn(scenario.bytes(keyFile(scenario.keys, id))) as SigningKey;

/** Writes an approval that says what the caller likes, really signed. */
function forge(scenario: Scenario, id: string, predicate: object, type = approvalType): void {
  const { plan_digest: digest } = scenario.planned;
  const whole = { kind: 'plan', digest, target: 'local', model, role: 'mlops', not_after: '2026-12-20T00:00:00Z' };
  const subject = [{ name: 'plan.json', digest: { sha256: hexOf(digest) } }];
  const statement = { subject, predicateType: type, predicate: { ...whole, ...predicate } };
  scenario.write(approval(scenario, id), signStatement(statement, signingKey(scenario, id)));
}

/** Adds somebody to the trust file of this repository, and plans again. */
async function hire(scenario: Scenario, person: Person): Promise<void> {
  trust(scenario, scenario.keys, person);
  scenario.commit('Trust another person');
  ok(await scenario.plan());
}

test('when the plan is named as relc names it, from the root of the repository, it is shown and approved from any folder', async () => {
  const scenario = ready.copy();
  const named = scenario.planFile.slice(scenario.repository.length + 1);
  ok(await showFile(scenario.world, named));
  const key = keyFile(scenario.keys, 'demo-mlops');
  const outcome = await approvePlan(scenario.world, named, { key, role: 'mlops' });
  expect(codes(outcome)).not.toContain('usage/no-such-file');
  expect(codes(await showFile(scenario.world, `other/${named}`))).toEqual(['usage/no-such-file']);
});

describe('an approval in a role that the plan does not ask for', () => {
  /** A rollback that one person of mlops approves, as far as the rules go. */
  async function rollback(): Promise<Scenario> {
    const scenario = await ready2();
    ok(await scenario.apply());
    scenario.change('policies/governance/approvals.yaml', (text) =>
      text.replace('require: {mlops: 1, security: 1}', 'require: {mlops: 1}'),
    );
    scenario.want({ '1': 'Approved', '2': 'Approved' }, '1');
    ok(await scenario.plan());
    return scenario;
  }

  test('when it makes the second person of a rollback, counts; whoever gives one more is told that nobody asks for it', async () => {
    const scenario = await rollback();
    ok(await scenario.approve('demo-mlops'));
    ok(await scenario.approve('demo-privacy'));
    expect((await scenario.approve('demo-business')).diagnostics).toMatchObject([
      { code: 'approve/not-asked', severity: 'warning', facts: { role: 'business', expected: ['1 × mlops'] } },
    ]);
    ok(await scenario.apply());
  });
});

describe('approvals, when applying', () => {
  test('when an approval is missing, exits 5 and names the role', async () => {
    const scenario = ready.copy();
    scenario.remove(approval(scenario, 'demo-privacy'));
    const [diagnostic] = (await refuses(scenario, ['approve/missing-role'], 5)).diagnostics;
    expect(diagnostic?.facts).toMatchObject({ subject: 'privacy', observed: 0, expected: 1 });
  });

  test('when nobody approved, exits 5 and names every role', async () => {
    const scenario = ready.copy();
    scenario.remove(scenario.planFile.replace(/\.json$/, '.approvals'));
    await refuses(
      scenario,
      Array.from({ length: 4 }, () => 'approve/missing-role'),
      5,
    );
  });

  test('when an approval has expired, refuses', async () => {
    const scenario = ready.copy();
    forge(scenario, 'demo-mlops', { not_after: scenario.at });
    await refuses(scenario, ['approve/expired', 'approve/missing-role']);
  });

  test('when an approval is for another plan, refuses', async () => {
    const scenario = ready.copy();
    forge(scenario, 'demo-mlops', { digest: `sha256:${'0'.repeat(64)}` });
    await refuses(scenario, ['approve/missing-role', 'approve/other-plan']);
  });

  test('when the approver does not have the role, refuses', async () => {
    const scenario = ready.copy();
    forge(scenario, 'demo-mlops', { role: 'privacy' });
    await refuses(scenario, ['approve/missing-role', 'approve/role-not-held']);
  });

  test.each(signingRoles)(
    'when a key with the role %s alone approves in it, refuses and does not count it',
    async (role) => {
      const scenario = ready.copy();
      scenario.edit('policies/governance/approvals.yaml', (text) =>
        text.replace(/rules:[\s\S]*/, `rules: [{name: all, when: {class: [normal]}, require: {${role}: 1}}]\n`),
      );
      await hire(scenario, { id: 'signer', role, person: 'Signer' });
      forge(scenario, 'signer', { role });
      const outcome = await scenario.apply();
      expect(outcome.diagnostics).toMatchObject([
        { code: 'approve/missing-role', facts: { subject: role, observed: 0 } },
        { code: 'approve/role-not-held', facts: { subject: 'signer', observed: role, expected: [] } },
      ]);
    },
  );

  test.each([
    ['address', { name: 'Marina', email: '\uff24EMO-mlops@example.com' }],
    ['name', { name: 'MARINA \uff23osta', email: 'home@example.org' }],
  ])('when the author of the release approves, however the %s was written, refuses', async (_, author) => {
    const scenario = ready.copy();
    scenario.commit('Amended', { author, amend: true });
    ok(await scenario.plan());
    await refuses(scenario, ['approve/author', 'approve/missing-role']);
  });

  test.each([
    `releases/${model}/1/model_card.md`,
    `releases/${model}/profiles/credit-standard-1.yaml`,
    `releases/${model}/consumers/loan-origination.yaml`,
  ])('when the approver once wrote %s, refuses, whoever changed model.yaml since', async (file) => {
    const scenario = ready.copy();
    scenario.write(file, `${scenario.read(file)}\n`);
    scenario.commit('x', { author: { name: 'M', email: 'demo-mlops@example.com' } });
    scenario.edit(`releases/${model}/model.yaml`, (text) => `${text}\n`);
    ok(await scenario.plan());
    expect(codes(await scenario.approve('demo-mlops'))).toEqual(['approve/author']);
    for (const id of ['demo-security', 'demo-privacy', 'demo-business']) ok(await scenario.approve(id));
    forge(scenario, 'demo-mlops', {});
    await refuses(scenario, ['approve/author', 'approve/missing-role']);
  });

  test('when one person approves with two keys in two roles, refuses', async () => {
    const scenario = ready.copy();
    await hire(scenario, { id: 'other-privacy', role: 'privacy', person: 'Marina Costa' });
    scenario.remove(approval(scenario, 'demo-privacy'));
    expect(codes(await scenario.approve('other-privacy'))).toEqual(['approve/person-twice']);
    forge(scenario, 'other-privacy', { role: 'privacy' });
    await refuses(scenario, [
      'approve/missing-role',
      'approve/missing-role',
      'approve/person-twice',
      'approve/person-twice',
    ]);
  });

  /** Ready, with something more in the entry of business, and the model of a unit. */
  async function bound(more: string, warned: readonly string[] = []): Promise<Scenario> {
    const scenario = ready.copy();
    scenario.change('policies/governance/approvals.yaml', (text) =>
      text.replace('rules:\n', 'units: [cards, mortgage]\nrules:\n'),
    );
    scenario.change('policies/trust/keys.yaml', (text) =>
      text.replace('id: demo-business\n', `id: demo-business\n    ${more}\n`),
    );
    scenario.change(`releases/${model}/model.yaml`, (text) => text.replace('\nsector:', '\nunit: mortgage\nsector:'));
    scenario.commit('Bind');
    expect(codes(await scenario.plan())).toEqual(warned);
    for (const id of ['demo-mlops', 'demo-security', 'demo-privacy']) ok(await scenario.approve(id));
    return scenario;
  }

  test('when the approver of Cards approves a model of Mortgage, refuses and says for what the role is held', async () => {
    const scenario = await bound('held_for: {units: [cards]}', ['plan/too-few-approvers']);
    const refused = await scenario.approve('demo-business');
    const facts = {
      subject: 'demo-business',
      observed: `business (${model}, mortgage)`,
      expected: ['business (cards)'],
    };
    expect(refused.diagnostics).toEqual([{ code: 'approve/role-not-held', facts }]);
    forge(scenario, 'demo-business', { role: 'business' });
    await refuses(scenario, ['approve/missing-role', 'approve/role-not-held']);
    const own = await bound('held_for: {units: [mortgage]}');
    ok(await own.approve('demo-business'));
    ok(await own.apply());
  });

  test('when a substitute approves a day late, refuses and says whose place it took until when', async () => {
    const until = (day: string) =>
      bound(`substitutes: [{role: mlops, for: Marina Costa, from: 2026-11-10, until: ${day}}]`).then((scenario) => {
        scenario.remove(approval(scenario, 'demo-mlops'));
        return scenario;
      });
    const scenario = await until('2026-11-23');
    const refused = await scenario.approve('demo-business', 'mlops');
    const facts = { for: 'Marina Costa', observed: '2026-11-24', expected: '2026-11-10 – 2026-11-23' };
    const late = { code: 'approve/substitute-over', facts: { subject: 'demo-business', role: 'mlops', ...facts } };
    expect(refused.diagnostics).toEqual([late]);
    forge(scenario, 'demo-business', {});
    const applied = await refuses(scenario, [
      'approve/missing-role',
      'approve/missing-role',
      'approve/substitute-over',
    ]);
    expect(applied.diagnostics).toContainEqual(late);
    ok(await (await until('2026-11-24')).approve('demo-business', 'mlops'));
  });

  describe('when an approver took part in the release', () => {
    /** Whoever approves for mlops is somebody who took part. */
    async function tookPart(person: string, excluded: string, warned: readonly string[]): Promise<Scenario> {
      const scenario = ready.copy();
      scenario.change('policies/governance/approvals.yaml', (text) =>
        text.replace(/^(?:excluded:.*\n)?rules:\n/m, `excluded: [${excluded}]\nrules:\n`),
      );
      scenario.change('policies/trust/keys.yaml', (text) =>
        text.replace(/(id: demo-mlops\n(?: {4}.*\n)*? {4}person: ).*/, `$1${person}`),
      );
      scenario.commit('Exclude');
      expect(codes(await scenario.plan())).toEqual(warned);
      for (const id of ['demo-security', 'demo-privacy', 'demo-business']) ok(await scenario.approve(id));
      return scenario;
    }

    test.each([
      ['signed the model', 'Ana Ribeiro', 'model-signer'],
      ['signed the decision on security', 'Caio Mendes', 'security-reviewer'],
      ['decided the canary', 'Lia Souza', 'release-decider'],
      ['accepted a risk', 'Helena Prado', 'risk-accepter'],
    ])('and %s, is refused where policy excludes that, and the plan says so before', async (_, person, role) => {
      const scenario = await tookPart(person, role, ['plan/too-few-approvers']);
      const facts = { subject: 'demo-mlops', observed: [role], expected: [role] };
      expect((await scenario.approve('demo-mlops')).diagnostics).toEqual([{ code: 'approve/excluded', facts }]);
      forge(scenario, 'demo-mlops', {});
      await refuses(scenario, ['approve/excluded', 'approve/missing-role']);
      const other = await tookPart(person, 'vex-signer', []);
      ok(await other.approve('demo-mlops'));
      ok(await other.apply());
    });

    test('and trained the model, is refused where policy excludes that; where nobody knows who trained, nobody approves', async () => {
      const scenario = ready.copy();
      scenario.edit('policies/governance/approvals.yaml', (text) =>
        text.replace('excluded: [', 'excluded: [trainer, '),
      );
      expect(codes(await scenario.plan())).toEqual(['plan/trainer-unknown']);
      const says = (text: string) => text.replace('{', '{"trainer": "demo-mlops",');
      scenario.change(`registry/models/${model}/versions/1.json`, says);
      scenario.edit(`releases/${model}/1/registry.json`, says);
      expect(codes(await scenario.plan())).toEqual(['plan/too-few-approvers']);
      const facts = { subject: 'demo-mlops', observed: ['trainer'] };
      expect((await scenario.approve('demo-mlops')).diagnostics).toMatchObject([{ code: 'approve/excluded', facts }]);
      for (const id of ['demo-security', 'demo-privacy', 'demo-business']) ok(await scenario.approve(id));
      forge(scenario, 'demo-mlops', {});
      await refuses(scenario, ['approve/excluded', 'approve/missing-role']);
    });
  });

  test('when an approver has left, what they signed counts for nothing that is not applied; until the last day it does', async () => {
    const scenario = ready.copy();
    const leaves = (day: string) => (text: string) =>
      text.concat(`  - {name: Marina Costa, emails: [], roles: [], left: ${day}}\n`);
    scenario.edit('policies/trust/people.yaml', leaves('2026-11-24'));
    const late = scenario.copy();
    late.edit('policies/trust/people.yaml', (text) => text.replace('left: 2026-11-24', 'left: 2026-11-23'));
    const left = { code: 'approve/left', facts: { subject: 'demo-mlops', observed: '2026-11-23' } };
    expect((await late.approve('demo-mlops')).diagnostics).toEqual([left]);
    expect((await refuses(late, ['approve/left'])).diagnostics).toMatchObject([left]);
    ok(await scenario.apply());
  });

  test('when an approver leaves after the apply, what was applied stays valid', async () => {
    const scenario = ready.copy();
    ok(await scenario.apply());
    scenario.edit('policies/trust/people.yaml', (text) =>
      text.concat('  - {name: Marina Costa, emails: [], roles: [], left: 2026-11-01}\n'),
    );
    ok(await scenario.verify('1'));
    ok(await scenario.plan());
  });

  test('when an approval was tampered with, refuses with approve/not-genuine', async () => {
    const scenario = ready.copy();
    const file = approval(scenario, 'demo-mlops');
    scenario.change(file, (text) => text.replace(/"payload":"..../, '"payload":"AAAA'));
    await refuses(scenario, ['approve/not-genuine']);
  });

  test('when the key of an approval was removed from the trust file, refuses with approve/not-genuine', async () => {
    const scenario = ready.copy();
    scenario.edit('policies/trust/keys.yaml', (text) => text.replace(/ {2}- id: demo-mlops\n(?: {4}.*\n)+/, ''));
    await refuses(scenario, ['approve/not-genuine']);
  });

  test('when the key of an approval was revoked after it signed, refuses with approve/key-revoked', async () => {
    const scenario = ready.copy();
    scenario.edit('policies/trust/keys.yaml', (text) =>
      text.replace('id: demo-mlops\n', 'id: demo-mlops\n    revoked: 2026-11-24\n'),
    );
    await refuses(scenario, ['approve/key-revoked']);
  });

  test('when the signed document is something else, refuses with approve/not-an-approval', async () => {
    const scenario = ready.copy();
    forge(scenario, 'demo-mlops', {}, 'urn:relc:state:v1');
    await refuses(scenario, ['approve/not-an-approval']);
  });

  test('when the approval is of another kind, refuses with approve/not-an-approval', async () => {
    const scenario = ready.copy();
    forge(scenario, 'demo-mlops', { kind: 'judge' });
    await refuses(scenario, ['approve/not-an-approval']);
  });

  test('when policy asks for no approvals, refuses to plan: an empty list is not approval', async () => {
    const scenario = ready.copy();
    scenario.edit('policies/governance/approvals.yaml', (text) =>
      text.replace(/rules:[\s\S]*/, 'rules: [{name: none, when: {class: [emergency]}, require: {mlops: 1}}]\n'),
    );
    await refuses(scenario, ['plan/no-approval-rule']);
  });

  test('when policy asks for more people after the approval, refuses the plan instead of waiting', async () => {
    const scenario = ready.copy();
    scenario.edit('policies/governance/approvals.yaml', (text) =>
      text.replace('{mlops: 1, security: 1}', '{mlops: 2, security: 1}'),
    );
    const expected = ['approve/not-this-plan', 'apply/stale'];
    await refuses(scenario, expected);
    expect(codes(await scenario.approve('demo-mlops'))).toEqual(expected);
  });
});

test('when the plan itself requires no approval, the quorum refuses with approve/no-rule', async () => {
  const { value } = await loadEvaluator(sampleTree());
  const change = {
    carries: [],
    class: 'normal',
    model,
    units: [null],
    acted: [],
    excluded: [],
    plan_digest: 'sha256:0',
    now: ready.at,
  };
  const input = { ...change, required: {}, approvals: [], authors: [] };
  const expected = [{ code: 'approve/no-rule', subject: '', observed: 0, expected: 1 }];
  expect(value?.evaluate('relc/quorum', input)).toEqual({ result: expected });
});

describe('relc approve', () => {
  test('when the repository gives another plan than the file, refuses and names what changed', async () => {
    const scenario = ready.copy();
    scenario.edit(`releases/${model}/1/model_card.md`, (text) => `${text}\n`);
    const outcome = await scenario.approve('demo-mlops');
    expect(codes(outcome)).toEqual(['approve/not-this-plan', 'apply/source-changed']);
    expect(outcome.diagnostics[1]?.file).toBe(`releases/${model}/1/model_card.md`);
    expect(acted(outcome)).toBe(3);
  });

  test('when it approves, shows the decision page first, with the approvals that there are now', async () => {
    const scenario = ready.copy();
    for (const id of ['demo-mlops', 'demo-business']) scenario.remove(approval(scenario, id));
    const text = textsOf(ok(await scenario.approve('demo-mlops')));
    const { plan_digest: digest } = scenario.planned;
    expect(text[0]).toBe(`${model} on local: nothing → version 1`);
    expect(text.join('\n')).toContain('  approvals    business: 0 of 1;');
    expect(text.slice(-3)).toEqual([
      `plan digest ${digest}`,
      `Marina Costa approves as mlops until 2026-12-24T12:00:00Z: ${digest}`,
      'next: relc approve plan/local/risk-default.json --key KEY',
    ]);
    const last = textsOf(ok(await scenario.approve('demo-business')));
    expect(last.join('\n')).toContain('business: 1 of 1 (Paulo Azevedo)');
    expect(last.at(-1)).toBe('next: relc apply plan/local/risk-default.json');
  });

  test('when the approver is an author of the change, refuses at once, says of what, and writes nothing', async () => {
    const scenario = ready.copy();
    scenario.remove(approval(scenario, 'demo-mlops'));
    const author = { name: 'Marina', email: 'DEMO-mlops@example.com' };
    scenario.commit('Amended', { author, amend: true });
    const outcome = await scenario.approve('demo-mlops');
    expect(outcome.diagnostics).toMatchObject([{ code: 'approve/author', facts: { subject: 'demo-mlops' } }]);
    expect(acted(outcome)).toBe(3);
    expect(textsOf(outcome).join('\n')).toContain('business: 1 of 1 (Paulo Azevedo)');
    expect(scenario.has(approval(scenario, 'demo-mlops'))).toBe(false);
    ok(await scenario.approve('demo-privacy'));
  });

  test('when the history is cut off, refuses: the approver may be an author', async () => {
    // Version 1 serves: the plan itself looks back no further than to its state.
    const scenario = await ready2();
    scenario.git.isShallow = true;
    expect(codes(await scenario.approve('demo-mlops'))).toEqual(['apply/shallow-history']);
  });

  test('when the work tree has what no commit has, plan warns, approve and show name it, and nothing else is approved', async () => {
    const scenario = ready.copy();
    const file = `releases/${model}/1/model_card.md`;
    scenario.change(file, (text) => `${text}\n`);
    expect((await scenario.plan()).diagnostics).toMatchObject([
      { code: 'plan/not-committed', severity: 'warning', facts: { model, observed: [file] } },
    ]);
    const expected = [{ code: 'approve/not-committed', facts: { observed: [file] } }];
    expect((await scenario.approve('demo-mlops')).diagnostics).toMatchObject(expected);
    expect((await showFile(scenario.world, scenario.planFile)).diagnostics).toMatchObject(expected);
    scenario.commit('Say more');
    ok(await scenario.approve('demo-mlops'));
  });

  test('when what is not committed changes nothing of the plan, plan says nothing of it', async () => {
    const scenario = ready.copy();
    scenario.write(`releases/${model}/3/model_card.md`, '# A draft');
    ok(await scenario.plan());
  });

  test('when the key is not trusted, refuses and writes nothing', async () => {
    const scenario = ready.copy();
    const elsewhere = ready.copy();
    trust(elsewhere, elsewhere.keys, { id: 'stranger', role: 'mlops', person: 'Stranger' });
    const key = keyFile(scenario.keys, 'stranger');
    scenario.take(elsewhere, key);
    const outcome = await approvePlan(scenario.world, scenario.planFile, { key });
    expect(codes(outcome)).toEqual(['approve/key-not-trusted']);
    expect(scenario.has(approval(scenario, 'stranger'))).toBe(false);
  });

  test.each([
    ['revoked: 2026-11-01', 'approve/key-revoked'],
    ['valid: {from: 2026-11-25, until: 2036-11-01}', 'approve/key-validity'],
    ['valid: {from: 2026-11-01, until: 2026-11-23}', 'approve/key-validity'],
  ])('when the key says %s, refuses with %s', async (line, code) => {
    const scenario = ready.copy();
    scenario.edit('policies/trust/keys.yaml', (text) => {
      const entry = /( {2}- id: demo-mlops\n(?: {4}.*\n)+)/;
      return text.replace(entry, (whole) => {
        const kept = line.startsWith('valid') ? whole.replace(/ {4}valid: .*\n/, '') : whole;
        return kept.replace(/\n/, `\n    ${line}\n`);
      });
    });
    expect(codes(await scenario.plan())).toEqual(['plan/too-few-approvers']);
    expect(codes(await scenario.approve('demo-mlops'))).toEqual([code]);
  });

  test('when the role is not held, refuses with approve/role-not-held', async () => {
    const scenario = ready.copy();
    expect(codes(await scenario.approve('demo-mlops', 'privacy'))).toEqual(['approve/role-not-held']);
  });

  test.each(signingRoles)('when a key signs as %s, refuses: whoever signs so approves nothing', async (role) => {
    const scenario = ready.copy();
    await hire(scenario, { id: 'signer', role, person: 'Signer' });
    expect(codes(await scenario.approve('signer', role))).toEqual(['approve/no-approver']);
    expect(codes(await scenario.approve('signer'))).toEqual(['approve/no-approver']);
    expect(scenario.has(approval(scenario, 'signer'))).toBe(false);
  });

  test('when the key does not exist, exits 2', async () => {
    const scenario = ready.copy();
    const outcome = await scenario.approve('nobody');
    expect(codes(outcome)).toEqual(['usage/no-such-file']);
    expect(acted(outcome)).toBe(2);
    scenario.write('../keys/nobody.key', 'no key');
    const key = scenario.path('../keys/nobody.key');
    expect(codes(await approvePlan(scenario.world, scenario.planFile, { key }))).toEqual(['usage/unreadable-key']);
  });
});
