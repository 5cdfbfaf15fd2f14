// For tests and the bench: the sample's evidence told of another model, version or
// run. What is signed is signed again, by throwaway keys.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { documentNames, evidenceFiles } from '../compiler/evidence/table.ts';
import { sha256Hex } from '../compiler/lib/digest.ts';
import { signStatement } from '../compiler/trust/envelope.ts';
import { signingKeyIn } from '../compiler/world/keys.ts';
import { edit, keyFile, type Person, trust } from './scratch.ts';

const rows = documentNames.map((name) => evidenceFiles[name]);
const attested = rows.filter((row) => 'predicateType' in row);
const documents = rows.filter((row) => 'about' in row && row.about === 'run' && row.format !== 'bundle');

/** Who attests, by role. */
const signers: { readonly [Role in (typeof attested)[number]['role']]: Omit<Person, 'role'> } = {
  builder: { id: 'demo-builder', person: 'Build service' },
  'security-reviewer': { id: 'demo-reviewer', person: 'Caio Mendes' },
};

/** Every document of a release folder, `releases/<model>/<version>`, says what `told` makes of it. */
export function restate(repository: string, keys: string, folder: string, told: (text: string) => string): void {
  const present = documents.filter(({ file }) => existsSync(join(repository, folder, file)));
  for (const { file } of present) edit(repository, `${folder}/${file}`, told);
  for (const { file, role } of attested) {
    const person: Person = { ...signers[role], role };
    if (!existsSync(keyFile(keys, person.id))) trust(repository, keys, person);
    const key = signingKeyIn(readFileSync(keyFile(keys, person.id)));
    if (key === undefined) throw new Error(`no key of ${person.id}`);
    edit(repository, `${folder}/${file}`, (text) => {
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
