// What a release takes over from the one before it, and what is asked again.
import { expect, test } from 'vitest';
import { ok } from '../../testing/outcome.ts';
import { untouched } from '../../testing/scenario.ts';
import { model } from '../../testing/scratch.ts';
import { scaffoldReleases } from './new.ts';
import { cardAgain, planAgain, saidAgain, toReview } from './scaffold-again.ts';

const versions = { from: '2', to: '3' };

test('when a text names no number, the words stay; otherwise they are asked again, in each language', () => {
  expect(saidAgain('Not for joint accounts')).toBe('"Not for joint accounts"');
  expect(saidAgain('Held-out AUC falls to 0.7679')).toBe('"TODO was: Held-out AUC falls to 0.7679"');
  expect(saidAgain('Since version ٢')).toBe('"TODO was: Since version ٢"');
  expect(saidAgain({ en: 'Not for people over 60', 'pt-BR': 'Não para idosos' })).toBe(
    '{"en":"TODO was: Not for people over 60","pt-BR":"TODO was: Não para idosos"}',
  );
  expect(saidAgain({ en: 'Not for firms', 'pt-BR': 'Não para empresas' })).toBe(
    '{"en":"Not for firms","pt-BR":"Não para empresas"}',
  );
  expect(saidAgain('TODO 3 words')).toBe('"TODO 3 words"');
  expect(toReview('Somebody accepted it')).toBe('"TODO was: Somebody accepted it"');
});

test.each(['Uses seven fields', 'Half of them', 'Usa sete campos', 'Vale para duas pessoas em cem', 'TWICE the cost'])(
  'when a text names a number in words, as %s does, it is asked again',
  (text) => expect(saidAgain(text)).toBe(JSON.stringify(`TODO was: ${text}`)),
);

test.each([
  'Often wrong about someone who has none',
  'No weights of one kind',
  'Trained on data of third parties',
  'Nem para uma família',
  'Aprendeu com sétimas',
])('when a text only has the letters of a number, as %s does, it stays', (text) =>
  expect(saidAgain(text)).toBe(JSON.stringify(text)),
);

test('when a model card is said again, its title names the version, its words stay, and each line with a number is asked again', () => {
  const card = '# churn 2\n\nWho may leave.\n\n## 1. Use\n\n1. Offers\n\n| AUC | 0.79 |\nTODO 5 more\n';
  expect(cardAgain(card, versions)).toBe(
    '# churn 3\n\nWho may leave.\n\n## 1. Use\n\n1. Offers\n\nTODO: was | AUC | 0.79 |\nTODO 5 more\n',
  );
});

test('when a paragraph or an item names a number in one of its lines, it is asked again as a whole, and no other is', () => {
  const paragraph = 'Offers are made\nto 30 of 100 people.\n';
  const items = '- Not for firms\n- Not for people\n  over 60\n> No more\n';
  expect(cardAgain(`# churn 2\n\n${paragraph}\n${items}`, versions)).toBe(
    `# churn 3\n\nTODO: was ${paragraph}\n- Not for firms\nTODO: was - Not for people\n  over 60\n> No more\n`,
  );
});

test('when a card has a table, each of its rows is asked again, and its head stays', () => {
  const head = '| Group | Rows |\n| --- | :-: |\n';
  expect(cardAgain(`# churn 2\n\n${head}| Replaces | the rule |\n| Owner | us |\n`, versions)).toBe(
    `# churn 3\n\n${head}TODO: was | Replaces | the rule |\nTODO: was | Owner | us |\n`,
  );
});

test.each([
  ['# Model card: churn version 2', '# Model card: churn version 3'],
  ['# churn-2 2', '# churn-2 3'],
  ['# churn-2', 'TODO: was # churn-2'],
  ['# churn v2', 'TODO: was # churn v2'],
  ['# churn 2.5', 'TODO: was # churn 2.5'],
  ['# churn 22', 'TODO: was # churn 22'],
  ['# churn', '# churn'],
])('when the title of a card is %s, it becomes %s', (title, becomes) => {
  expect(cardAgain(title, versions)).toBe(becomes);
});

test('when a plan followed from limits and profile, the one that follows now is begun; any other is asked again', () => {
  const now = '# Canary of churn 3\n\nmin_requests: 200\n';
  expect(planAgain('# Canary of churn 2\n\nmin_requests: 200\n', now, versions)).toBe(now);
  const other = '# Canary of churn 2\n\nmin_requests: 100\n';
  expect(planAgain(other, now, versions)).toBe(
    `TODO this is the plan of version 2: say what version 3 needs\n\n${other}`,
  );
});

test('when the release before measured, accepted and signed, nothing of that is said of the new one', async () => {
  const scenario = untouched();
  ok(await scaffoldReleases(scenario.world, [model, '3']));
  const read = (name: string): string => scenario.read(`releases/${model}/3/${name}`);
  const release = read('release.yaml');
  expect(release).toContain('  - "No reasons are given with a decision; the review desk has to find them"\n');
  expect(release).toContain(
    '  - "TODO was: Where callers send only version 1\'s seven fields, held-out AUC falls to 0.7679"\n',
  );
  expect(release).toMatch(/ {2}- risk: "TODO was: .*\n {4}accepted_by: TODO\n {4}until: TODO\n/);
  expect(release).toContain('headline: TODO ');
  expect(release).toContain('business_impact: TODO ');
  expect(read('readiness.yaml')).toContain('approved_at: TODO\n');
  expect(read('model_card.md')).toContain('TODO: was | AUC | 0.7867 | 0.7537 |\n');
  expect(read('model_card.md')).toContain('# Model card: risk-default version 3\n');
  expect(read('canary_plan.md')).toMatch(/^TODO this is the plan of version 2/);
  expect(scenario.has(`releases/${model}/3/model.sigstore.json`)).toBe(false);
});

test('when an item of the list before was open or did not apply, it is open again; what was done is left to whoever signs', async () => {
  const scenario = untouched();
  const said = (title: string, status: string) => (text: string) =>
    text.replace(new RegExp(`(title: ${title}\\n +status: )done`), `$1${status}`);
  for (const change of [said('Workers for the peak', 'open'), said('Somebody answers at night', 'not_applicable')])
    scenario.change(`releases/${model}/2/readiness.yaml`, change);
  scenario.commit('Not yet');
  ok(await scaffoldReleases(scenario.world, [model, '3']));
  const lines = scenario.read(`releases/${model}/3/readiness.yaml`).split('\n');
  const item = (id: string) => lines.find((line) => line.includes(`{id: ${id},`));
  expect(item('capacity')).toContain('status: open, note: "TODO was: one worker answered');
  expect(item('on-call')).toContain('status: open, note: "TODO was: MLOps rota');
  expect(item('rollback')).not.toContain('status');
});
