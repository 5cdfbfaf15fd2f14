// For tests and benchmarks: the sample's evidence, changed to another model, version or run. Signed evidence is signed
// again, with throwaway keys.
import { dirname, resolve } from 'node:path';
import { documentNames, evidenceFiles } from '../compiler/evidence/table.ts';
import { utf8 } from '../compiler/lib/bytes.ts';
import { sha256Hex } from '../compiler/lib/digest.ts';
import { type SigningKey, signStatement } from '../compiler/trust/envelope.ts';
import { signingKeyIn } from '../compiler/world/keys.ts';
import { scanFile, signScan, withoutExceptions } from './scan.ts';
import { edit, keyFile, type Person, type Place, placeOf, trust } from './scratch.ts';

const rows = documentNames.map((name) => evidenceFiles[name]);
const attested = rows.filter((row) => 'predicateType' in row);
const documents = rows.filter((row) => 'about' in row && row.about === 'run' && row.format !== 'bundle');

/** Who attests, by role. */
const signers: { readonly [Role in (typeof attested)[number]['role']]: Omit<Person, 'role'> } = {
  builder: { id: 'demo-builder', person: 'Build service' },
  'security-reviewer': { id: 'demo-reviewer', person: 'Caio Mendes' },
  'independent-validation': { id: 'demo-validator', person: 'Teresa Lemos' },
};

/** The key of whoever attests in a role, made and trusted when it is first needed. */
function keyOf(place: Place, keyring: string, role: keyof typeof signers): SigningKey {
  const person: Person = { ...signers[role], role };
  if (!place.list(keyring).includes(`${person.id}.key`)) trust(place, keyring, person);
  const key = signingKeyIn(utf8(place.read(keyFile(keyring, person.id))));
  if (key === undefined) throw new Error(`no key of ${person.id}`);
  return key;
}

/** Has the build sign a scan of one release folder. */
export function addScan(repository: string | Place, keys: string, folder: string): void {
  const place = placeOf(repository);
  const key = keyOf(place, resolve(keys), 'builder');
  place.write(`${folder}/${scanFile}`, signScan(key, place.read(`${folder}/${evidenceFiles.sbom.file}`)));
}

/** The same of every release, and takes back the exceptions that stand in for these scans. */
export function addScans(repository: string | Place, keys: string): void {
  const place = placeOf(repository);
  for (const path of place.list('releases'))
    if (path.endsWith(`/${evidenceFiles.sbom.file}`)) addScan(place, keys, `releases/${dirname(path)}`);
  edit(place, 'policies/governance/exceptions.yaml', withoutExceptions);
}

/** Rewrites every document of a release folder, `releases/<model>/<version>`, by `told`. */
export function restate(
  repository: string | Place,
  keys: string,
  folder: string,
  told: (text: string) => string,
): void {
  const place = placeOf(repository);
  const keyring = resolve(keys);
  const files = place.list(folder);
  for (const { file } of documents.filter((one) => files.includes(one.file))) edit(place, `${folder}/${file}`, told);
  for (const { file, role, subject } of attested.filter((one) => files.includes(one.file))) {
    const key = keyOf(place, keyring, role);
    const { dsseEnvelope } = JSON.parse(place.read(`${folder}/${file}`));
    const payload = Buffer.from(dsseEnvelope.payload, 'base64').toString();
    const statement = JSON.parse(told(JSON.stringify(JSON.parse(payload), null, 1)));
    // Whoever tells another story of the SBOM has done so before.
    for (const byproduct of statement.predicate.runDetails?.byproducts ?? [])
      byproduct.digest.sha256 = sha256Hex(place.read(`${folder}/${byproduct.name}`));
    if (subject === 'sbom')
      statement.subject[0].digest.sha256 = sha256Hex(place.read(`${folder}/${evidenceFiles.sbom.file}`));
    place.write(`${folder}/${file}`, signStatement(statement, key));
  }
}

/** Changes a version to one with a logged model and no run: the logged model replaces the run wherever it is named. */
export const withoutRun =
  (version: string, modelId: string) =>
  (text: string): string =>
    ofVersion(version)(
      text
        // The registry's facts name both: there the run is removed.
        .replace(/^ *"model_id": .*\n/m, '')
        .replace(/("?)run_id\1(: *)(["']?)[0-9a-f]{32}\3/g, `$1model_id$1$2$3${modelId}$3`),
    );

export const ofVersion =
  (version: string) =>
  (text: string): string =>
    text.replace(/^( *"?version"?: ?)(["'])\d+\2/m, `$1$2${version}$2`);
