/** The documents of this repository, by schema: the samples with what was signed in them, and the policies. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseDocument } from '../../compiler/document/parse.ts';
import { type EvidenceFile, evidenceFiles } from '../../compiler/evidence/table.ts';
import type { Json } from '../../compiler/lib/json.ts';
import type { SchemaName } from '../../schemas/generated/documents.ts';

const root = join(import.meta.dirname, '../..');

export interface Committed {
  /** Its path in the repository. */
  readonly origin: string;
  readonly value: Json;
}

/** The committed documents of each schema. */
export function committed(): ReadonlyMap<SchemaName, readonly Committed[]> {
  const found = new Map<SchemaName, Committed[]>();
  const add = (schema: string, file: string, format: EvidenceFile['format']) => {
    const trial = { origin: file, value: read(file, format) };
    found.set(schema as SchemaName, [...(found.get(schema as SchemaName) ?? []), trial]);
  };
  const below = (folder: string) =>
    existsSync(join(root, folder)) ? readdirSync(join(root, folder)).map((name) => `${folder}/${name}`) : [];
  for (const model of below('releases').filter((path) => !path.endsWith('.md'))) {
    add('model', `${model}/model.yaml`, 'yaml');
    for (const profile of below(`${model}/profiles`)) add('profile', profile, 'yaml');
    for (const consumer of below(`${model}/consumers`)) add('consumer', consumer, 'yaml');
    for (const release of below(model).filter((path) => /\/[0-9]+$/.test(path)))
      for (const evidence of Object.values<EvidenceFile>(evidenceFiles))
        if (evidence.schema !== undefined && existsSync(join(root, release, evidence.file)))
          add(evidence.schema, `${release}/${evidence.file}`, evidence.format);
  }
  for (const kind of below('policies/runtime'))
    for (const policy of below(kind)) add(basename(kind).replaceAll('-', '_'), policy, 'yaml');
  for (const file of below('policies/governance')) add(basename(file, '.yaml'), file, 'yaml');
  add('trust', 'policies/trust/keys.yaml', 'yaml');
  add('people', 'policies/trust/people.yaml', 'yaml');
  return found;
}

/** The document as the compiler reads it; for a signed statement, its predicate. */
function read(file: string, format: EvidenceFile['format']): Json {
  const kind = format === 'yaml' || format === 'markdown' ? format : 'json';
  const parsed = parseDocument(file, readFileSync(join(root, file)), kind).value?.value;
  if (parsed === undefined) throw new Error(`${file} cannot be read`);
  if (format !== 'bundle') return parsed;
  const { dsseEnvelope } = parsed as { dsseEnvelope: { payload: string } };
  return JSON.parse(Buffer.from(dsseEnvelope.payload, 'base64').toString()).predicate;
}
