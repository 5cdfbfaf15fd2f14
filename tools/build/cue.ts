/** Real CUE, at the version in go.mod, as a judge of documents. */
import { execFile } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Json } from '../../compiler/lib/json.ts';
import type { SchemaName } from '../../schemas/generated/documents.ts';
import { goTool } from './go.ts';
import { DEFINITIONS } from './schema_definitions.ts';

const program = goTool('cue');
// It lives for a second: to collect its garbage often takes a third of that.
const env = { ...process.env, GOGC: '400' };

/** Runs `cue vet` and returns its output; empty when everything passes. */
function vet(...rest: readonly string[]): Promise<string> {
  const args = ['vet', '-c', ...rest];
  return new Promise((done, fail) =>
    execFile(program, args, { cwd: import.meta.dirname, maxBuffer: 2 ** 28, env }, (error, stdout, stderr) => {
      if (error !== null && typeof error.code !== 'number') fail(error);
      else done(error === null ? '' : stderr || stdout || 'failed without a word');
    }),
  );
}

/** CUE's answer for one JSON file, asked as a person would. */
export function vetOne(schema: SchemaName, file: string): Promise<string> {
  // Without `json:`, CUE takes a document with `$schema` for a schema.
  return vet('-d', `#${DEFINITIONS[schema]}`, '../../schemas', 'json:', file);
}

/** A document, and the schema for it. */
export interface Candidate {
  readonly schema: SchemaName;
  readonly value: Json;
}

const fault = /^(?:\w+[.])?d(\d+)\b.*$/gm;

/**
 * CUE's answers for many documents, from one process. CUE omits some kinds of faults while there are others, so the
 * documents that failed are removed and the rest is judged again until it passes.
 */
export async function vetMany(scratch: string, name: string, trials: readonly Candidate[]): Promise<string[]> {
  const definition = `#${name}`;
  const files = [join(scratch, `${name}.cue`), join(scratch, `${name}.json`)] as const;
  const fields = Object.entries(DEFINITIONS).map(([schema, shape]) => `\t${schema}?: [string]: #${shape}\n`);
  writeFileSync(files[0], `package relc\n${definition}: {\n${fields.join('')}}\n`);
  const faults = new Map<number, string>();
  for (;;) {
    writeFileSync(files[1], JSON.stringify(unjudged(trials, faults)));
    const said = await vet('-E', '-d', definition, ...sources(), ...files);
    if (said === '') return trials.map((_, index) => faults.get(index) ?? '');
    const before = faults.size;
    for (const [line, index] of said.matchAll(fault)) faults.set(Number(index), line);
    if (faults.size === before) throw new Error(`cue vet names no document:\n${said.slice(0, 2000)}`);
  }
}

/** By schema, then by `d` and the document's number. */
function unjudged(trials: readonly Candidate[], faults: ReadonlyMap<number, string>): Json {
  const documents: Record<string, Record<string, Json>> = {};
  for (const [index, { schema, value }] of trials.entries()) {
    if (faults.has(index)) continue;
    documents[schema] ??= {};
    documents[schema][`d${index}`] = value;
  }
  return documents;
}

const sources = (): string[] =>
  readdirSync(join(import.meta.dirname, '../../schemas'))
    .filter((name) => name.endsWith('.cue'))
    .map((name) => `../../schemas/${name}`);
