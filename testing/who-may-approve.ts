// For tests: a bank with business units, in which somebody is away, somebody left and somebody trained the model.
import { type Scenario, untouched } from './scenario.ts';
import { approvers, edit, model, type Person, trust } from './scratch.ts';

/** Of Cards; away for Marina Costa until 23 November; trained the model; holds what Rafael Nunes held. */
const others: readonly Person[] = [
  { id: 'cecilia', role: 'business', person: 'Cecília Brandão' },
  { id: 'tomas', role: '', person: 'Tomás Rocha' },
  { id: 'diego', role: 'business', person: 'Diego Ramos' },
  { id: 'ines', role: 'security', person: 'Inês Moraes' },
];

/** Whoever may approve: one for each role. */
export const whoMay = ['demo-mlops', 'ines', 'demo-privacy', 'demo-business'];

/** The model is of Mortgage. Nothing is planned. */
export function bankWithUnits(): Scenario {
  const scenario = untouched();
  for (const person of others) trust(scenario, scenario.keys, person);
  const entry = (id: string, more: string) =>
    edit(scenario, 'policies/trust/keys.yaml', (text) => text.replace(`  - id: ${id}\n`, `$&    ${more}\n`));
  entry('cecilia', 'held_for: {units: [cards]}');
  entry('tomas', 'substitutes: [{role: mlops, for: Marina Costa, from: 2026-11-10, until: 2026-11-23}]');
  const rules = 'units: [cards, mortgage]\nsubstitutes: {max_days: 31}\nroster: {max_age_days: 10}\nrules:\n';
  edit(scenario, 'policies/governance/approvals.yaml', (text) =>
    text.replace('excluded: [', '$&trainer, ').replace('rules:\n', rules),
  );
  edit(scenario, `releases/${model}/model.yaml`, (text) => text.replace('\nsector:', '\nunit: mortgage$&'));
  for (const version of ['1', '2'])
    for (const path of [
      `releases/${model}/${version}/registry.json`,
      `registry/models/${model}/versions/${version}.json`,
    ])
      edit(scenario, path, (text) => text.replace('{', '{\n  "trainer": "diego",'));
  scenario.commit('Business units');
  return scenario;
}

const roster = [
  ...['Lia Souza,lia.souza', 'Rui Barros,rui.barros', 'Ana Ribeiro,ana.ribeiro', 'Caio Mendes,caio.mendes'],
  ...['Helena Prado,helena.prado', ...[...approvers, ...others].map(({ id, person }) => `${person},${id}`)],
];

/** What the directory exports: Rafael Nunes has left, everybody else is there. */
export const directory = (): string =>
  `name,email,active\n${roster.map((row) => `${row}@example.com,${!row.startsWith('Rafael')}\n`).join('')}`;
