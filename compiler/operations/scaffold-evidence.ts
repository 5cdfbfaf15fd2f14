// What evidence begins with where nobody brings a pattern: its own schema, with TODO where something belongs.
import { readApproved } from '../document/approved.ts';
import { documentField } from '../evidence/fields.ts';
import { type Asking, type Skeleton, skeleton, todo, yamlSkeleton } from '../evidence/skeleton.ts';
import { type DocumentName, documentNames, type EvidenceFile, evidenceFiles } from '../evidence/table.ts';
import { textOf } from '../lib/bytes.ts';
import { type Json, listIn, parseJson, pretty, textIn } from '../lib/json.ts';
import type { Tree } from '../model/tree.ts';
import type { Files } from '../world/port.ts';
import type { Asked } from './scaffold-demands.ts';
import { guardedOutputs, kindOf } from './scaffold-kind.ts';

export interface About {
  readonly model: string;
  readonly version: string;
  readonly made_by: { readonly name: string; readonly value: string };
  /** Its model.yaml. */
  readonly said: Json | undefined;
  readonly asked: Asked;
  readonly profile: string;
  /** Who decides on the rollout, where nobody else may. */
  readonly signs: { readonly rollout_decision: string | undefined };
  /** Where the schemas lie, from the repository. */
  readonly schemas: string;
}

/** By file, what `relc new` begins of it; a file that is not asked for has none. */
export function skeletons(disk: Files, tree: Tree, about: About): ReadonlyMap<string, string> {
  const asking = askingOf(tree, about);
  const texts = documentNames.flatMap((name): (readonly [string, string])[] => {
    const { file, begins, required, schema }: EvidenceFile = evidenceFiles[name];
    const isAsked = required === 'always' || about.asked.has(`evidence/${name}`);
    if (schema === undefined || !isAsked || (begins !== 'skeleton' && begins !== 'copy')) return [];
    const document = documentField(
      parseJson(textOf(disk.own(`schemas/${schema}.schema.json`) ?? new Uint8Array()) ?? '') ?? {},
    );
    return [[file, written({ name, document, asking, known: knownOf(name, about) }, about)]];
  });
  return new Map(texts);
}

function written(one: Skeleton, { schemas }: About): string {
  const { file, schema, format }: EvidenceFile = evidenceFiles[one.name];
  if (format !== 'yaml') return pretty(skeleton(one, todo));
  return `# yaml-language-server: $schema=../../../${schemas}/${schema}.schema.json\n# relc explain evidence ${file} says more.\n${yamlSkeleton(one)}`;
}

/** The only way to say it. */
const fixedInVex = {
  ...{ specVersion: '1.6', 'metadata.component.type': 'machine-learning-model' },
  'metadata.component.hashes[].alg': 'SHA-256',
};

function knownOf(
  name: DocumentName,
  { model, version, made_by, schemas, signs }: About,
): Readonly<Record<string, Json>> {
  const evidence: EvidenceFile = evidenceFiles[name];
  if (!('about' in evidence)) return {};
  if (name === 'vex') return { ...fixedInVex, 'metadata.component.name': model };
  const of = evidence.about === 'folder' ? {} : { model, version };
  const by = evidence.about === 'run' && made_by.value !== 'TODO' ? { [made_by.name]: made_by.value } : {};
  const editor = evidence.format === 'json' ? { $schema: `../../../${schemas}/${evidence.schema}.schema.json` } : {};
  const decider = name === 'rollout_decision' && signs.rollout_decision;
  return { ...editor, ...of, ...by, ...(decider && { decided_by: decider }) };
}

function askingOf(tree: Tree, { model, said, asked, profile }: About): Asking {
  const has = (part: string): boolean => asked.has(part);
  const there = readApproved(tree, `releases/${model}/profiles/${profile}.yaml`)?.value;
  const watched = listIn(there, 'fairness', 'watchlist').flatMap((one) => textIn(one, 'attribute') ?? []);
  return {
    latency: has('profile/slos/latency_ms'),
    cost: has('profile/slos/cost_per_1000_calls'),
    batch: has('profile/slos/batch'),
    canary: has('evidence/canary_plan'),
    drift: has('evidence/drift_baseline'),
    llm: textIn(said, 'type') === 'llm',
    errors: kindOf(said).is_by_errors,
    outputs: guardedOutputs(said),
    // Those with which a profile begins.
    attributes: watched.length > 0 ? [...new Set(watched)] : ['sex', 'age'],
  };
}
