// Reads one release folder: the files that it must hold, each parsed and checked against its schema.

import type { Components, PolicyBinding, Profile, Release, SchemaName } from '../../schemas/generated/documents.ts';
import { type Diagnostic, failed, firstOf, type Result } from '../diagnostics/diagnostic.ts';
import { cyclonedxFaults } from '../document/cyclonedx.ts';
import { fencedYaml } from '../document/fenced.ts';
import { maximumFaults, maximumTextBytes } from '../document/limits.ts';
import { parseDocument } from '../document/parse.ts';
import { readDocument } from '../document/read.ts';
import type { ShapeCheck } from '../document/shape.ts';
import { standardFaults } from '../document/standards.ts';
import {
  broughtBy,
  documentNames,
  type EvidenceFile,
  evidenceFiles,
  isKnownFile,
  isRequired,
  modelFolder,
} from '../evidence/table.ts';
import { byBytes, textOf } from '../lib/bytes.ts';
import { compareWithSums, type Digests, digestOf, isSafePath, linesIn, parseSums, sumsLimits } from '../lib/digest.ts';
import type { Json } from '../lib/json.ts';
import { LazyMap } from '../lib/lazy.ts';
import { hasHeadingAndProse, hiddenAt, placeholdersIn, saysSomething } from '../lib/prose.ts';
import type { Day } from '../lib/time.ts';
import { downloadMark } from '../model/download.ts';
import type { BoundPolicy, Document, LoadedEvidence, LoadedRelease, OfModel } from '../model/release.ts';
import { filesUnder, modelsUnder, partOf, type Tree } from '../model/tree.ts';
import { standing } from './bindings.ts';
import { componentFaults } from './components.ts';
import { inFetched } from './fetched.ts';

/** The schema of each kind of runtime policy that a profile may bind. */
const runtimeSchemas: { readonly [K in PolicyBinding['kind']]: SchemaName } = {
  InferenceGateway: 'inference_gateway',
  AccessPolicy: 'access_policy',
  RateLimit: 'rate_limit',
  Quota: 'quota',
  OutputLimits: 'output_limits',
  LlmGateway: 'llm_gateway',
};

/** Reads one release and reports everything that is wrong with its files. `day` decides which files are needed. */
export function loadRelease(
  tree: Tree,
  model: string,
  version: string,
  { modelFile, consumers, whole = tree }: OfModel,
  shape: ShapeCheck,
  day: Day,
): LoadedRelease {
  const folder = `releases/${model}/${version}`;
  const own = partOf(tree, [folder]);
  const files = filesUnder(own, folder);
  const modelFiles = modelsUnder(own, folder);
  // What is missing comes first: much of the rest may follow from it.
  const diagnostics: Diagnostic[] = [
    ...missingFiles(own, folder, { model, version }, day),
    ...unknownFiles(folder, [...files.keys(), ...modelFiles.keys()]),
  ];
  const documents: Record<string, Document<Json>> = {};
  for (const name of documentNames) {
    const result = loadDocument(own, folder, evidenceFiles[name], shape);
    const { diagnostics: found } = result;
    diagnostics.push(...(name === 'registry' ? inFetched(found, { model, version }) : found));
    if (result.value !== undefined) documents[name] = result.value;
  }
  diagnostics.push(...modelFaults(folder, files, modelsUnder(own, `${folder}/${modelFolder.slice(0, -1)}`)));
  const { release, ...evidence } = documents;
  diagnostics.push(...componentFaults(evidence['components'] as Document<Components> | undefined, files));
  const profile = loadProfile(tree, model, release as Document<Release> | undefined, shape);
  diagnostics.push(...profile.diagnostics);
  const bound = loadPolicies(tree, whole, profile.value, shape);
  diagnostics.push(...bound.diagnostics);
  return {
    model,
    version,
    folder,
    release: release as Document<Release> | undefined,
    profile: profile.value,
    modelFile,
    consumers,
    evidence: evidence as LoadedEvidence,
    policies: bound.policies,
    files,
    modelFiles,
    digests: digestsIn(files, modelFiles),
    diagnostics,
  };
}

/** The digest of each file of a folder, computed when it is first needed. */
export const digestsIn = (files: ReadonlyMap<string, Uint8Array>, modelFiles: Digests): Digests =>
  new LazyMap([...files.keys(), ...modelFiles.keys()], (path) => {
    const bytes = files.get(path);
    return bytes === undefined ? modelFiles.get(path) : digestOf(bytes);
  });

const missingFiles = (
  { files }: Tree,
  folder: string,
  facts: { readonly model: string; readonly version: string },
  day: Day,
): readonly Diagnostic[] =>
  documentNames.flatMap((name) => {
    const file = `${folder}/${evidenceFiles[name].file}`;
    return files.has(file) || !isRequired(evidenceFiles[name], day)
      ? []
      : [{ code: 'load/missing-evidence', file, facts: { ...facts, ...broughtBy(evidenceFiles[name]) } }];
  });

function unknownFiles(folder: string, paths: readonly string[]): readonly Diagnostic[] {
  const found = [...paths].sort(byBytes).flatMap((path): Diagnostic[] => {
    if (!isSafePath(path)) return [{ code: 'load/unsafe-name', file: `${folder}/${path}` }];
    return isKnownFile(path) ? [] : [{ code: 'load/unknown-file', file: `${folder}/${path}` }];
  });
  return firstOf(folder, found);
}

function loadDocument(tree: Tree, folder: string, evidence: EvidenceFile, shape: ShapeCheck): Result<Document<Json>> {
  const file = `${folder}/${evidence.file}`;
  const bytes = tree.files.get(file);
  if (bytes === undefined) return failed();
  switch (evidence.format) {
    case 'yaml':
    case 'json':
      return readDocument(tree, file, evidence.schema, shape);
    // What gates read of it, then the checks that always apply.
    case 'cyclonedx': {
      const document = readDocument(tree, file, evidence.schema, shape);
      if (document.value === undefined || document.diagnostics.length > 0) return document;
      const faults = standardFaults(document.value, `cyclonedx-${document.value.value.specVersion}`);
      const diagnostics = faults.length > 0 ? faults : cyclonedxFaults(document.value);
      return diagnostics.length > 0 ? failed(...diagnostics) : document;
    }
    case 'json-schema': {
      const document = readDocument(tree, file, evidence.schema, shape);
      if (document.value === undefined || document.diagnostics.length > 0) return document;
      const diagnostics = standardFaults(document.value, 'json-schema-2020-12');
      return diagnostics.length > 0 ? failed(...diagnostics) : document;
    }
    case 'markdown': {
      const faults = textFaults(file, bytes, evidence);
      const said = faults.length > 0 ? faults : blockFaults(file, bytes);
      return said.length > 0 ? failed(...said) : readDocument(tree, file, evidence.schema, shape);
    }
    case 'text':
      return failed(...textFaults(file, bytes, evidence));
    case 'sums':
      return failed(...sumsFaults(file, bytes));
    case 'bundle':
      // A signed document is read by the gate, after its signature is verified.
      return failed(...parseDocument(file, bytes, 'json').diagnostics);
  }
}

function sumsFaults(file: string, bytes: Uint8Array): Diagnostic[] {
  const sizes = { observed: bytes.length, expected: sumsLimits.bytes };
  if (sizes.observed > sizes.expected) return [{ code: 'parse/too-large', file, facts: sizes }];
  const lines = { observed: linesIn(bytes), expected: sumsLimits.lines };
  if (lines.observed > lines.expected) return [{ code: 'parse/too-many-lines', file, facts: lines }];
  const listed = parseSums(bytes);
  if (listed === undefined) {
    const hasReturns = bytes.includes(0x0d);
    return [{ code: hasReturns ? 'load/sums-line-ends' : 'load/sums-not-exact', file }];
  }
  // A loader of this version gets other content for it, so the list could never verify.
  return listed.has(downloadMark) ? [{ code: 'load/download-mark', file }] : [];
}

function textFaults(file: string, bytes: Uint8Array, evidence: EvidenceFile): Diagnostic[] {
  if (bytes.length > maximumTextBytes)
    return [{ code: 'parse/too-large', file, facts: { observed: bytes.length, expected: maximumTextBytes } }];
  const text = textOf(bytes);
  if (text === undefined) return [{ code: 'parse/not-utf8', file }];
  const open = placeholdersIn(text).slice(0, maximumFaults);
  if (open.length > 0) return open.map((offset) => ({ code: 'load/placeholder', file, offset }));
  const isCard = evidence.file === evidenceFiles.model_card.file;
  if (!(isCard ? hasHeadingAndProse(text) : saysSomething(text))) return [{ code: 'load/empty-text', file }];
  const hidden = hiddenAt(text);
  const character = text.codePointAt(hidden)?.toString(16).toUpperCase().padStart(4, '0');
  return hidden < 0 ? [] : [{ code: 'shape/text', file, offset: hidden, facts: { observed: `U+${character}` } }];
}

function blockFaults(file: string, bytes: Uint8Array): Diagnostic[] {
  const { blocks, hiding } = fencedYaml(textOf(bytes) ?? '');
  if (hiding.length > 0)
    return hiding
      .slice(0, maximumFaults)
      .map(({ offset, observed }) => ({ code: 'load/hidden-block', file, offset, facts: { observed } }));
  return blocks === 1 ? [] : [{ code: 'load/not-one-block', file, facts: { observed: blocks } }];
}

/** The model's files, when they are in git, must be exactly those that were signed. */
function modelFaults(folder: string, files: ReadonlyMap<string, Uint8Array>, inGit: Digests): readonly Diagnostic[] {
  const sums = files.get(evidenceFiles.model_sums.file);
  const listed = sums && parseSums(sums);
  if (listed === undefined || inGit.size === 0) return [];
  const found = compareWithSums(listed, inGit).map(({ path, fault }) => ({
    code: `model/file-${fault}` as const,
    file: `${folder}/${modelFolder}${path}`,
  }));
  return firstOf(`${folder}/${evidenceFiles.model_sums.file}`, found);
}

function loadProfile(
  tree: Tree,
  model: string,
  release: Document<Release> | undefined,
  shape: ShapeCheck,
): Result<Document<Profile>> {
  if (release === undefined) return failed();
  const file = `releases/${model}/profiles/${release.value.profile}.yaml`;
  if (!tree.files.has(file))
    return {
      value: undefined,
      diagnostics: [
        {
          code: 'load/no-profile',
          file: release.file,
          pointer: '/profile',
          facts: { observed: release.value.profile, expected: file },
        },
      ],
    };
  return readDocument(tree, file, 'profile', shape);
}

function loadPolicies(
  tree: Tree,
  whole: Tree,
  profile: Document<Profile> | undefined,
  shape: ShapeCheck,
): { policies: readonly BoundPolicy[]; diagnostics: readonly Diagnostic[] } {
  if (profile === undefined) return { policies: [], diagnostics: [] };
  const diagnostics: Diagnostic[] = [];
  const policies = profile.value.policies.flatMap((binding, index): BoundPolicy[] => {
    const at = { file: profile.file, pointer: `/policies/${index}` };
    const bytes = tree.files.get(binding.path);
    if (bytes === undefined) {
      diagnostics.push({ code: 'policy/not-found', ...at, facts: { observed: binding.path, mend: 'missing' } });
      return [];
    }
    const digest = digestOf(bytes);
    if (digest !== binding.sha256)
      diagnostics.push({
        code: 'policy/digest-mismatch',
        file: binding.path,
        facts: {
          observed: digest,
          expected: binding.sha256,
          profile: at.file,
          mend: standing(whole, binding.path, digest),
        },
      });
    const document = readDocument(tree, binding.path, runtimeSchemas[binding.kind], shape);
    diagnostics.push(...document.diagnostics);
    return document.value ? [{ binding, document: document.value, bytes }] : [];
  });
  return { policies, diagnostics };
}
