/** Real CUE, at the version in go.mod, as a judge of documents. */
import { execFile } from 'node:child_process';
import type { Json } from '../../compiler/lib/json.ts';
import type { SchemaName } from '../../schemas/generated/documents.ts';
import { answersOf, goTool } from './go.ts';
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

/** CUE's answers for many documents, each judged by itself; empty where a document passes. */
export async function vetMany(candidates: readonly Candidate[]): Promise<readonly string[]> {
  const questions = candidates.map(({ schema, value }) => ({ definition: `#${DEFINITIONS[schema]}`, value }));
  const said = await answersOf('vet', ['../schemas'], questions);
  return said.map((line) => JSON.parse(line) as string);
}
