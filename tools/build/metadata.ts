/** The METADATA of the gates, as text, and what is wrong with it: read without OPA, so that docs and tests need none. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';

export interface Annotation {
  readonly title: string;
  readonly description: string;
  readonly custom?: {
    readonly risk?: string;
    readonly codes?: readonly string[];
    readonly severity?: string;
    readonly evidence?: string;
    readonly controls?: readonly string[];
  };
}

/** A Rego file: the annotations of its package and of its rules. */
export interface Gate extends Annotation {
  readonly file: string;
  readonly rules: readonly Annotation[];
}

const gatesFolder = join(import.meta.dirname, '../../policies/gates');

export function readGates(): readonly Gate[] {
  const files = globSync('*.rego', { cwd: gatesFolder, exclude: ['*_test.rego'] }).sort();
  return files.flatMap((file) => gateIn(file, readFileSync(join(gatesFolder, file), 'utf8')));
}

/** Reads annotations as OPA does: the comment below `# METADATA` is YAML. The package comes first. */
export function gateIn(file: string, rego: string): readonly Gate[] {
  const comments = [...rego.matchAll(/^# METADATA\n((?:#.*\n)+)/gm)].map(([, comment = '']) => comment);
  const [about, ...rules] = comments.map((comment) => load(comment.replace(/^# ?/gm, '')) as Annotation);
  return about === undefined ? [] : [{ ...about, file, rules }];
}

const evidence = {
  verified: 'a signature, a digest or a measurement shows it',
  declared: 'only a document says so',
} as const;

/** What is wrong with the METADATA of the rules, a line for each. */
export function metadataFaults(gates: readonly Gate[]): readonly string[] {
  return gates.flatMap(({ file, rules }) =>
    rules.flatMap(({ title, custom = {} }) =>
      Object.hasOwn(evidence, custom.evidence ?? '')
        ? []
        : [
            `${file}, "${title}": evidence is ${custom.evidence ?? 'missing'}; write ${Object.entries(evidence)
              .map(([kind, meaning]) => `\`evidence: ${kind}\` where ${meaning}`)
              .join(', ')}`,
          ],
    ),
  );
}
