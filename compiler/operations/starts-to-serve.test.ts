// A version that was approved before and starts to serve only now: whoever made it does not approve that either.
import { beforeAll, describe, expect, test } from 'vitest';
import { codes, ok } from '../../testing/outcome.ts';
import { ready1, type Scenario } from '../../testing/scenario.ts';
import { edit, model, times, trust } from '../../testing/scratch.ts';

const both = { '1': 'Approved', '2': 'Approved' };
const written = { author: { name: 'Paulo Azevedo', email: 'demo-business@example.com' } };

/** Version 1 serves; version 2, which Paulo Azevedo of business wrote a part of, was approved by others of his role. */
let staged: Scenario;
beforeAll(async () => {
  staged = await ready1();
  ok(await staged.apply());
  staged.at = times['2'];
  trust(staged, staged.keys, { id: 'demo-other', role: 'business', person: 'Eva Lima' });
  edit(staged, `releases/${model}/2/model_card.md`, (text) => `${text}\nMore words.\n`);
  staged.commit('Write more', written);
  staged.want(both, '1');
  ok(await staged.plan());
  for (const id of ['demo-mlops', 'demo-security', 'demo-privacy', 'demo-other']) ok(await staged.approve(id));
  ok(await staged.apply());
});

describe('an approved version that starts to serve', () => {
  test('when its author approves, is refused; when others do, it serves', async () => {
    const scenario = staged.copy();
    scenario.want(both, '2');
    ok(await scenario.plan());
    expect(codes(await scenario.approve('demo-business'))).toEqual(['approve/author']);
    for (const id of ['demo-mlops', 'demo-security', 'demo-privacy', 'demo-other']) ok(await scenario.approve(id));
    ok(await scenario.apply());
  });

  test('when somebody accepted a risk in it, and policy excludes that, does not approve', async () => {
    const scenario = staged.copy();
    scenario.edit('policies/trust/keys.yaml', (text) =>
      text.replace(/(id: demo-mlops\n(?: {4}.*\n)*? {4}person: ).*/, '$1Helena Prado'),
    );
    scenario.want(both, '2');
    expect(codes(await scenario.plan())).toEqual(['plan/too-few-approvers']);
    expect(codes(await scenario.approve('demo-mlops'))).toEqual(['approve/excluded']);
  });

  test('when it is the way back, its author may approve: that must stay open', async () => {
    const scenario = await ready1();
    edit(scenario, `releases/${model}/1/model_card.md`, (text) => `${text}\nMore words.\n`);
    scenario.commit('Write more', { author: { name: 'Marina Costa', email: 'demo-mlops@example.com' } });
    trust(scenario, scenario.keys, { id: 'demo-third', role: 'mlops', person: 'Eva Lima' });
    scenario.commit('Trust another person');
    const others = ['demo-third', 'demo-security', 'demo-privacy', 'demo-business'];
    const rollOut = async () => {
      ok(await scenario.plan());
      for (const id of others) ok(await scenario.approve(id));
      ok(await scenario.apply());
    };
    await rollOut();
    scenario.at = times['2'];
    scenario.want(both, '2');
    await rollOut();
    scenario.want(both, '1');
    ok(await scenario.plan());
    expect(scenario.planned.plan.class).toBe('rollback');
    ok(await scenario.approve('demo-mlops'));
  });
});
