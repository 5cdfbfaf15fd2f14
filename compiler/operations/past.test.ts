// A fact that is lowered just for a release counts as it was, until a state is signed.
import { beforeAll, describe, expect, test } from 'vitest';
import { codes, ok } from '../../testing/outcome.ts';
import { ready1, type Scenario, untouched } from '../../testing/scenario.ts';
import { model, times } from '../../testing/scratch.ts';
import { checkReleases } from './check.ts';
import { planModels } from './plan.ts';

const modelFile = `releases/${model}/model.yaml`;
const profile = `releases/${model}/profiles/credit-standard-1.yaml`;

/** What model.yaml leaves out is what relc assumes. */
const says =
  (...lines: readonly string[]) =>
  (text: string) =>
    text.replace('sector: ', `${lines.join('\n')}\nsector: `);
const lower = (text: string) => text.replace('criticality: high', 'criticality: low');
const broken = () => 'criticality: [\n';
const withoutPersonalData = (text: string) =>
  text
    .replace('personal_data: true', 'personal_data: false')
    .replace('legal_basis: credit_protection', 'legal_basis: contract')
    .replace('automated_decisions: true', 'automated_decisions: false');

/** Why a release says so, for mlops to accept. */
const reason = 'It scores machines of our own plants, and nobody is affected by what it says';

/** Of a model that knows nothing of people and decides nothing about them. */
function ofNobody(scenario: Scenario, ...versions: readonly string[]): void {
  scenario.change(modelFile, says('decides_about_people: false'));
  for (const version of versions)
    scenario.change(`releases/${model}/${version}/release.yaml`, (text) =>
      text.replace(
        /^records:\n/m,
        `not_applicable:\n${['decides_about_people', 'personal_data'].map((thing) => `  ${thing}: {reason: "${reason}", accepted_by: mlops}\n`).join('')}records:\n`,
      ),
    );
}

/** Only criticality, personal data and the target ask for more than anybody's release. */
function withRules(scenario: Scenario): Scenario {
  scenario.change('policies/governance/demands.yaml', (text) =>
    text.replaceAll(/(demand: (?:decides_about_people|personal_data), .*by: )privacy/g, '$1mlops'),
  );
  scenario.change('policies/governance/approvals.yaml', (text) =>
    text
      .replace(/ {2}- name: a release in banking[\s\S]*?(?= {2}- name)/, '')
      .concat('  - {name: elsewhere, when: {target: [elsewhere]}, require: {risk: 2}}\n'),
  );
  scenario.git.commit('Start', { amend: true });
  return scenario;
}

/** Nothing is approved yet, and the model is critical. */
let first: Scenario;
/** Version 1 serves, as a critical model's. */
let second: Scenario;
/** Version 1 serves, and the model was never critical. */
let low: Scenario;
beforeAll(async () => {
  first = withRules(untouched());
  second = withRules(await ready1());
  await second.rollOut();
  second.at = times['2'];
  low = first.copy();
  low.change(modelFile, lower);
  low.git.commit('Start', { amend: true });
  low.want({ '1': 'Approved' }, '1');
  await low.rollOut();
  low.at = times['2'];
});

const base = { mlops: 1, security: 1 };
const usual = { ...base, business: 1, privacy: 1 };
const wants1 = (scenario: Scenario) => scenario.want({ '1': 'Approved' }, '1');
const wants2 = (scenario: Scenario) => scenario.want({ '1': 'Approved', '2': 'Approved' }, '2');

async function required(scenario: Scenario) {
  const { diagnostics } = await scenario.plan();
  expect(diagnostics.filter(({ severity }) => severity === undefined)).toEqual([]);
  return scenario.planned.plan.approvals_required;
}

describe('when a criticality is lowered', () => {
  test('in the commit of the first release, its old value counts, and the plan says which and where', async () => {
    const scenario = first.copy();
    const before = scenario.git.head.id;
    scenario.change(modelFile, lower);
    wants1(scenario);
    const { diagnostics } = await scenario.plan();
    expect(scenario.planned.plan.approvals_required).toEqual(usual);
    const facts = { fact: 'criticality', observed: 'high', commit: before, expected: ['1 × business'] };
    expect(diagnostics).toEqual([{ code: 'plan/earlier-value', severity: 'warning', facts }]);
  });

  test('in an earlier commit, it lowers nothing until a state was signed since', async () => {
    const scenario = second.copy();
    scenario.edit(modelFile, lower);
    scenario.edit(modelFile, (text) => text.replace('sector: banking', 'sector: other'));
    wants2(scenario);
    expect(await required(scenario)).toEqual(usual);
    await scenario.approveAll();
    ok(await scenario.apply());
    scenario.want({ '1': 'Deprecated', '2': 'Approved' }, '2');
    expect(await required(scenario)).toEqual({ ...base, privacy: 1 });
  });

  test('and was low before the state too, nobody else is asked', async () => {
    const scenario = low.copy();
    wants2(scenario);
    ok(await scenario.plan());
    expect(scenario.planned.plan.approvals_required).toEqual({ ...base, privacy: 1 });
  });

  test('on the branch that had raised it, only what reached main counts', async () => {
    const scenario = low.copy();
    scenario.git.switch('change', 'HEAD');
    scenario.edit(modelFile, (text) => text.replace('criticality: low', 'criticality: high'));
    scenario.edit(modelFile, lower);
    wants2(scenario);
    scenario.git.switch('main');
    scenario.git.merge('change');
    expect(await required(scenario)).toEqual({ ...base, privacy: 1 });
  });

  test('the way back needs no more people than ever', async () => {
    const scenario = second.copy();
    wants2(scenario);
    await scenario.rollOut();
    scenario.edit(modelFile, broken);
    scenario.write(modelFile, second.read(modelFile).replace('type: predictive', 'type: llm'));
    wants2(scenario);
    scenario.want({ '1': 'Approved', '2': 'Deprecated' }, '1');
    expect(await required(scenario)).toEqual(base);
    expect(scenario.planned.plan.class).toBe('rollback');
  });

  test('before a rollback, it lowers nothing for the release after that either', async () => {
    const scenario = second.copy();
    wants2(scenario);
    await scenario.rollOut();
    scenario.edit(modelFile, lower);
    scenario.want({ '1': 'Approved', '2': 'Approved' }, '1');
    expect(await required(scenario)).toEqual(base);
    await scenario.approveAll();
    ok(await scenario.apply());
    wants2(scenario);
    expect(await required(scenario)).toEqual(usual);
    await scenario.approveAll();
    ok(await scenario.apply());
    scenario.want({ '1': 'Deprecated', '2': 'Approved' }, '2');
    expect(await required(scenario)).toEqual({ ...base, privacy: 1 });
  });
});

describe('when nobody can tell what a fact was', () => {
  test('because model.yaml was broken, everybody is asked', async () => {
    const scenario = second.copy();
    const text = scenario.read(modelFile);
    scenario.edit(modelFile, broken);
    const { id } = scenario.git.head;
    scenario.write(modelFile, text);
    wants2(scenario);
    const { diagnostics } = await scenario.plan();
    expect(scenario.planned.plan.approvals_required).toEqual({ ...usual, risk: 2 });
    const said = { observed: 'unreadable', commit: id, expected: ['2 × risk'] };
    const kinds = ['task', 'type'];
    expect(diagnostics).toEqual(
      kinds.map((fact) => ({ code: 'plan/earlier-value', severity: 'warning', facts: { fact, ...said } })),
    );
  });

  test('because the commit of the state is gone, every value that it ever had counts', async () => {
    const scenario = second.copy();
    scenario.edit(modelFile, lower);
    wants2(scenario);
    await scenario.plan();
    await scenario.approveAll();
    ok(await scenario.apply());
    scenario.want({ '1': 'Deprecated', '2': 'Approved' }, '2');
    expect(await required(scenario)).toEqual({ ...base, privacy: 1 });
    scenario.git.switch('anew', second.git.head.id);
    scenario.change(modelFile, lower);
    scenario.want({ '1': 'Deprecated', '2': 'Approved' }, '2');
    expect(await required(scenario)).toEqual(usual);
  });

  test('because the history is cut off, no plan is made; where the state’s commit is there, one is', async () => {
    const cut = first.copy();
    wants1(cut);
    cut.git.isShallow = true;
    expect(codes(await cut.plan())).toEqual(['apply/shallow-history']);
    const scenario = second.copy();
    wants2(scenario);
    scenario.git.isShallow = true;
    expect(await required(scenario)).toEqual(usual);
  });
});

describe('when model.yaml holds a placeholder', () => {
  const scaffold = (text: string) => text.replace('criticality: low', 'criticality: high # TODO');
  const truth = (text: string) => text.replace('criticality: high # TODO', 'criticality: low');

  test('what it says beside it is no history, without a state and since one', async () => {
    const fresh = first.copy();
    fresh.change(modelFile, (text) => scaffold(lower(text)));
    fresh.git.commit('Start', { amend: true });
    fresh.change(modelFile, truth);
    wants1(fresh);
    ok(await fresh.plan());
    expect(fresh.planned.plan.approvals_required).toEqual({ ...base, privacy: 1 });
    const later = low.copy();
    later.edit(modelFile, scaffold);
    later.change(modelFile, truth);
    wants2(later);
    ok(await later.plan());
    expect(later.planned.plan.approvals_required).toEqual({ ...base, privacy: 1 });
  });

  const hiding: readonly (readonly [string, (scenario: Scenario) => void])[] = [
    ['added beside a lowered fact', (scenario) => scenario.edit(modelFile, (text) => `# TODO\n${lower(text)}`)],
    ['added before one is lowered', (scenario) => scenario.edit(modelFile, (text) => `# TODO\n${text}`)],
  ];
  test.each(hiding)('%s, it hides no commit before it, be that a state’s', async (_, hide) => {
    for (const [start, wants] of [[first, wants1] as const, [second, wants2] as const]) {
      const scenario = start.copy();
      hide(scenario);
      scenario.change(modelFile, (text) => lower(text).replace('# TODO\n', ''));
      wants(scenario);
      expect(await required(scenario)).toEqual(usual);
    }
  });

  test('what a clean one said between a state and a placeholder counts', async () => {
    const scenario = low.copy();
    scenario.edit(modelFile, (text) => text.replace('criticality: low', 'criticality: high'));
    scenario.edit(modelFile, (text) => `# TODO\n${lower(text)}`);
    scenario.change(modelFile, (text) => text.replace('# TODO\n', ''));
    wants2(scenario);
    expect(await required(scenario)).toEqual(usual);
  });

  test('at the reference of a check, nothing of it counts there', async () => {
    const scenario = first.copy();
    scenario.want({}, undefined);
    scenario.edit(modelFile, (text) =>
      text
        .replace('consumers:\n', 'consumers:\n  - {name: TODO, critical: true}\n')
        .replace('sector: ', '# TODO\nsector: '),
    );
    const placeholders = scenario.read(modelFile);
    expect(placeholders).toContain('name: TODO');
    scenario.change(modelFile, (text) =>
      text.replace('  - {name: TODO, critical: true}\n', '').replace('# TODO\n', ''),
    );
    expect(codes(await checkReleases(scenario.world, [`releases/${model}/1`]))).toEqual([]);
  });
});

describe('when a model was not there for a while', () => {
  test('nobody counts it as anything then, and it hides nothing that it was before', async () => {
    for (const [start, expected] of [[low, { ...base, privacy: 1 }] as const, [second, usual] as const]) {
      const scenario = start.copy();
      const text = scenario.read(modelFile);
      scenario.remove(modelFile);
      scenario.commit('Remove');
      scenario.write(modelFile, lower(text));
      scenario.commit('Add');
      wants2(scenario);
      expect(await required(scenario)).toEqual(expected);
    }
  });
});

describe('when the type is changed', () => {
  test('every role of every rule is asked', async () => {
    const scenario = second.copy();
    scenario.edit(modelFile, (text) => text.replace('type: predictive', 'type: llm'));
    scenario.edit(modelFile, (text) => text.replace('type: llm', 'type: predictive'));
    const declined = '{reason: It only ever scored applications, accepted_by: security}';
    const release = `releases/${model}/2/release.yaml`;
    scenario.edit(
      release,
      (text) =>
        `${text}not_applicable:\n  runtime_policies/LlmGateway: ${declined}\n  profile/slos/llm/groundedness: ${declined.replace('security', 'mlops')}\n`,
    );
    wants2(scenario);
    expect(await required(scenario)).toEqual({ ...usual, risk: 2 });
  });
});

describe('when personal data is declared no more', () => {
  test('in the profile of a draft, what it declared counts', async () => {
    const scenario = first.copy();
    scenario.change(profile, withoutPersonalData);
    ofNobody(scenario, '1');
    wants1(scenario);
    expect(await required(scenario)).toEqual(usual);
  });

  test('by another profile than that of what serves, the serving one counts until a state was signed', async () => {
    const scenario = first.copy();
    scenario.remove(`releases/${model}/2`);
    scenario.git.commit('Start', { amend: true });
    wants1(scenario);
    await scenario.rollOut();
    scenario.at = times['2'];
    scenario.take(first, `releases/${model}/2`);
    scenario.write(profile.replace('-1', '-2'), withoutPersonalData(scenario.read(profile)));
    scenario.change(`releases/${model}/2/release.yaml`, (text) =>
      text.replace('credit-standard-1', 'credit-standard-2'),
    );
    ofNobody(scenario, '2');
    wants2(scenario);
    expect(await required(scenario)).toEqual(usual);
  });

  test('and none ever was, privacy is not asked', async () => {
    const scenario = first.copy();
    scenario.change(profile, withoutPersonalData);
    ofNobody(scenario, '1', '2');
    scenario.git.commit('Start', { amend: true });
    wants1(scenario);
    ok(await scenario.plan());
    expect(scenario.planned.plan.approvals_required).toEqual({ ...base, business: 1 });
  });
});

describe('when what a model is changes', () => {
  const rule = '  - {name: Waiting, when: {serving: [online]}, require: {risk: 1}}\n';
  const otherwise = says('serving: streaming');
  const askRisk = (scenario: Scenario) =>
    scenario.edit('policies/governance/approvals.yaml', (text) => text.concat(rule));

  test('so that it is asked otherwise, whoever approves what it was approves that, and the plan says why', async () => {
    const scenario = first.copy();
    const commit = scenario.git.head.id;
    askRisk(scenario);
    scenario.change(modelFile, otherwise);
    wants1(scenario);
    const { diagnostics } = await scenario.plan();
    expect(scenario.planned.plan.approvals_required).toEqual({ ...usual, risk: 1 });
    const facts = { fact: 'serving', observed: 'online', commit, expected: ['1 × risk'] };
    expect(diagnostics).toEqual([{ code: 'plan/earlier-value', severity: 'warning', facts }]);
  });

  test('so that it is for something else, everybody approves, and the plan says why', async () => {
    const scenario = first.copy();
    const commit = scenario.git.head.id;
    scenario.change(modelFile, says('task: ranking'));
    wants1(scenario);
    const { diagnostics } = await scenario.plan();
    expect(scenario.planned.plan.approvals_required).toEqual({ ...usual, risk: 2 });
    const facts = { fact: 'task', observed: 'classification', commit, expected: ['2 × risk'] };
    expect(diagnostics).toEqual([{ code: 'plan/earlier-value', severity: 'warning', facts }]);
  });

  test('and never was anything else, only those who approve such a model are asked', async () => {
    const scenario = first.copy();
    scenario.change(modelFile, otherwise);
    scenario.git.commit('Start', { amend: true });
    askRisk(scenario);
    wants1(scenario);
    expect(await required(scenario)).toEqual(usual);
  });

  test('and model.yaml says for the first time what was assumed, nobody else is asked', async () => {
    const scenario = first.copy();
    scenario.edit('policies/governance/approvals.yaml', (text) =>
      text.concat('  - {name: Others, when: {serving: [batch], task: [ranking]}, require: {risk: 1}}\n'),
    );
    scenario.edit(modelFile, says('task: classification', 'serving: online', 'decides_about_people: true'));
    wants1(scenario);
    expect(await required(scenario)).toEqual(usual);
  });
});

describe('a merge request', () => {
  const proposed = (scenario: Scenario) => planModels(scenario.world, [model], { ref: 'HEAD', policyRef: 'main' });

  test('that lowers what it releases has the past of the branch that it is for, and the same plan after the merge', async () => {
    const scenario = second.copy();
    scenario.git.switch('change', 'HEAD');
    scenario.change(modelFile, lower);
    wants2(scenario);
    expect(codes(await proposed(scenario))).toEqual(['plan/earlier-value']);
    const { plan, plan_digest } = scenario.planned;
    expect(plan.approvals_required).toEqual(usual);
    scenario.git.switch('main');
    scenario.git.merge('change');
    expect(codes(await scenario.plan())).toEqual(['plan/earlier-value']);
    expect(scenario.planned.plan_digest).toBe(plan_digest);
  });

  test('that lowers nothing asks nobody else, whatever its own branch had', async () => {
    const scenario = low.copy();
    scenario.git.switch('change', 'HEAD');
    scenario.edit(modelFile, (text) => text.replace('criticality: low', 'criticality: high'));
    scenario.change(modelFile, lower);
    wants2(scenario);
    ok(await proposed(scenario));
    expect(scenario.planned.plan.approvals_required).toEqual({ ...base, privacy: 1 });
  });
});

describe('gates', () => {
  const threePeople = (scenario: Scenario): Scenario => {
    scenario.edit('policies/governance/demands.yaml', (text) =>
      text.replace(
        'declinable:',
        '  - {name: critical, when: {criticality: [high]}, model_signatures: 3}\ndeclinable:',
      ),
    );
    return scenario;
  };

  test('when a criticality was higher, as many people must have signed as it asked for', async () => {
    const scenario = threePeople(first.copy());
    scenario.change(modelFile, lower);
    wants1(scenario);
    expect(codes(await scenario.plan())).toEqual(['signature/too-few-until-now']);
  });

  test('when it was as low at the last state, fewer are enough', async () => {
    const scenario = threePeople(low.copy());
    wants2(scenario);
    expect(await required(scenario)).toEqual({ ...base, privacy: 1 });
  });

  test('when a check compares with a commit, what it lowers counts as there', async () => {
    const scenario = threePeople(first.copy());
    scenario.want({}, undefined);
    scenario.change(modelFile, lower);
    const check = async () => codes(await checkReleases(scenario.world, [`releases/${model}/1`]));
    expect(await check()).toEqual(['signature/too-few-until-now']);
    scenario.commit('Lower');
    expect(await check()).toEqual([]);
  });
});

describe('when a model moves to another business unit', () => {
  const mortgage = '  - {name: Mortgage, when: {unit: [mortgage]}, require: {credit: 1}}\n';
  const units = (text: string) => text.replace('rules:\n', 'units: [cards, mortgage]\nrules:\n').concat(mortgage);
  const of = (unit: string) => (text: string) => text.replace(/(?:\nunit: .*)?\nsector: /, `\nunit: ${unit}\nsector: `);

  test('with its release, the unit that it left approves as well; the first that it names asks nobody else', async () => {
    const scenario = first.copy();
    scenario.edit('policies/governance/approvals.yaml', units);
    expect(await required(withWanted(scenario.copy()))).toEqual({ ...usual, credit: 1 });
    scenario.edit(modelFile, of('cards'));
    expect(await required(withWanted(scenario.copy()))).toEqual(usual);
    scenario.edit(modelFile, of('mortgage'));
    scenario.edit(modelFile, of('cards'));
    expect(await required(withWanted(scenario))).toEqual({ ...usual, credit: 1 });
  });

  test('and named none while the bank had units, every unit approves, and that is said, until it is applied', async () => {
    const scenario = first.copy();
    scenario.edit('policies/governance/approvals.yaml', (text) => text.replace('rules:\n', 'units: [cards]\nrules:\n'));
    await withWanted(scenario).rollOut();
    const commit = scenario.git.head.id;
    scenario.at = times['2'];
    scenario.edit('policies/governance/approvals.yaml', (text) =>
      text.replace('units: [cards]\n', '').replace('rules:\n', 'units: [cards, mortgage]\nrules:\n').concat(mortgage),
    );
    scenario.edit(modelFile, of('cards'));
    wants2(scenario);
    const { diagnostics } = await scenario.plan();
    const facts = { fact: 'unit', observed: 'unreadable', commit, expected: ['1 × credit'], change: 'no-unit' };
    expect(diagnostics).toEqual([{ code: 'plan/earlier-value', severity: 'warning', facts }]);
    expect(scenario.planned.plan.approvals_required).toEqual({ ...usual, credit: 1 });
  });

  test('and named none before the bank had units, its first asks nobody else', async () => {
    const scenario = first.copy();
    await withWanted(scenario).rollOut();
    scenario.at = times['2'];
    scenario.edit('policies/governance/approvals.yaml', units);
    scenario.edit(modelFile, of('cards'));
    wants2(scenario);
    expect(await required(scenario)).toEqual(usual);
  });

  function withWanted(scenario: Scenario): Scenario {
    wants1(scenario);
    return scenario;
  }
});

describe('limits', () => {
  /** A limit that the sample is not within, for some models alone. */
  const limited = (when: string): Scenario => {
    const scenario = first.copy();
    scenario.edit('policies/governance/limits.yaml', (text) =>
      text.replace(
        'limits:\n',
        `limits:\n  - {field: profile/slos/error_rate, when: ${when}, at_most: 0, reason: Why, source: none}\n`,
      ),
    );
    return scenario;
  };
  const assisted = (text: string) => text.replace('automated_decisions: true', 'automated_decisions: false');
  const elsewhere = (text: string) => text.replace('sector: banking', 'sector: other');

  test.each<readonly [string, string, string, (text: string) => string]>([
    ['a criticality was higher', '{criticality: [high]}', modelFile, lower],
    ['a model was of a bank', '{sector: [banking]}', modelFile, elsewhere],
    ['decisions were automated', '{automated_decisions: true}', profile, assisted],
    ['it decided about people', '{decides_about_people: true}', modelFile, says('decides_about_people: false')],
    ['it was asked online', '{serving: [online]}', modelFile, says('serving: batch')],
  ])('when %s until now, that limit counts, for a plan as for a check', async (_, when, file, change) => {
    const scenario = limited(when);
    scenario.change(file, change);
    wants1(scenario);
    expect(codes(await scenario.plan())).toContain('limit/at-most');
    const checked = limited(when);
    checked.want({}, undefined);
    checked.change(file, change);
    const check = async () => codes(await checkReleases(checked.world, [`releases/${model}/1`]));
    expect(await check()).toContain('limit/at-most');
    checked.commit('Lower');
    expect(await check()).not.toContain('limit/at-most');
  });
});
