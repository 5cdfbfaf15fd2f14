// For tests: the golden case of a vendor's service as a repository in memory, with its registry.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { caseFile, makeTree } from './case.ts';
import { copies } from './copies.ts';
import { applyEdits, readEdits } from './edit.ts';
import { scanFile } from './scan.ts';
import { type Scenario, untouched } from './scenario.ts';
import { placeAt, register } from './scratch.ts';

export const vendorModel = 'credit-assistant';
const folder = `releases/${vendorModel}/1`;
const profiles = `releases/${vendorModel}/profiles`;

/** The version holds components.yaml and the bank's own prompt, in the repository and in the registry. */
export const vendorService = copies(async (): Promise<Scenario> => {
  const { folder: tree } = makeTree();
  applyEdits(tree, readEdits(caseFile('vendor-service', 'edit.yaml')));
  const place = placeAt(tree);
  const scenario = untouched(vendorModel);
  const { run_id } = JSON.parse(scenario.read(`${folder}/registry.json`));
  const prompt = scenario.read(`${folder}/model/data/components/prompts/system.md`);
  for (const path of [folder, `registry/artifacts/${run_id}`]) scenario.remove(path);
  for (const name of place.list(folder))
    if (name !== scanFile) scenario.write(join(folder, name), place.read(join(folder, name)));
  for (const name of place.list('policies/trust').filter((one) => one.startsWith('case-')))
    scenario.write(join('policies/trust', name), place.read(join('policies/trust', name)));
  const keys = place.read('policies/trust/keys.yaml');
  scenario.change('policies/trust/keys.yaml', (text) => text + keys.slice(keys.indexOf('  - id: case-')));
  for (const name of place.list(profiles)) scenario.write(join(profiles, name), place.read(join(profiles, name)));
  scenario.write(`${folder}/model/prompts/system.md`, prompt);
  scenario.write(`${folder}/model/components.yaml`, place.read(`${folder}/components.yaml`));
  register(scenario, vendorModel, '1');
  scenario.commit('A vendor keeps the model');
  rmSync(tree, { recursive: true });
  return scenario;
});
