// For tests and the bench: the sample's evidence told of another model, version or
// run. What is signed is signed again, by throwaway keys.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256Hex } from '../compiler/lib/digest.ts';
import { signStatement } from '../compiler/trust/envelope.ts';
import { readSigningKey } from '../compiler/world/keys.ts';
import { edit, keyFile, type Person, trust } from './scratch.ts';

const signers: Readonly<Record<string, Person>> = {
  'provenance.sigstore.json': { id: 'demo-builder', role: 'builder', person: 'Build service' },
  'security_decision.sigstore.json': { id: 'demo-reviewer', role: 'security-reviewer', person: 'Caio Mendes' },
};
const documents = [
  ...['staging_report.json', 'shadow_eval.json', 'fairness.json', 'drift_baseline.json', 'registry.json'],
  ...['rollout_decision.txt', 'readiness.yaml', 'hygiene.yaml'],
];

/** Every document of a release folder, `releases/<model>/<version>`, says what `told` makes of it. */
export function restate(repository: string, keys: string, folder: string, told: (text: string) => string): void {
  for (const name of documents) edit(repository, `${folder}/${name}`, told);
  for (const [name, person] of Object.entries(signers)) {
    if (!existsSync(keyFile(keys, person.id))) trust(repository, keys, person);
    const key = readSigningKey(keyFile(keys, person.id));
    if (key === undefined) throw new Error(`no key of ${person.id}`);
    edit(repository, `${folder}/${name}`, (text) => {
      const payload = Buffer.from(JSON.parse(text).dsseEnvelope.payload, 'base64').toString();
      const statement = JSON.parse(told(JSON.stringify(JSON.parse(payload), null, 1)));
      // Whoever tells another story of the SBOM has done so before.
      for (const byproduct of statement.predicate.runDetails?.byproducts ?? [])
        byproduct.digest.sha256 = sha256Hex(readFileSync(join(repository, folder, byproduct.name)));
      return Buffer.from(signStatement(statement, key)).toString();
    });
  }
}

/** Tells of a version that a logged model stands for, and no run: where a text named a run, it names that. */
export const withoutRun =
  (version: string, modelId: string) =>
  (text: string): string =>
    ofVersion(version)(
      text
        // The registry's facts name both: there the run goes.
        .replace(/^ *"model_id": .*\n/m, '')
        .replace(/("?)run_id\1(: *)(["']?)[0-9a-f]{32}\3/g, `$1model_id$1$2$3${modelId}$3`),
    );

export const ofVersion =
  (version: string) =>
  (text: string): string =>
    text.replace(/^( *"?version"?: ?)(["'])\d+\2/m, `$1$2${version}$2`);
