// The first content of a release folder: the registry's facts, what stays from the previous release, and TODO where
// only a person can say something.
import { join } from 'node:path';
import type { Hygiene, Model, Readiness, Release } from '../../schemas/generated/documents.ts';
import { render } from '../compile/render.ts';
import { asWarning, type Diagnostic, failed, type Result } from '../diagnostics/diagnostic.ts';
import { readDocument } from '../document/read.ts';
import { shape } from '../document/validators.ts';
import { documentNames, evidenceFiles } from '../evidence/table.ts';
import { textOf, utf8 } from '../lib/bytes.ts';
import { digestOf } from '../lib/digest.ts';
import { pretty, textIn } from '../lib/json.ts';
import { placeholdersIn } from '../lib/prose.ts';
import { addDays, type Day, dayOf, daysBetween, type Instant } from '../lib/time.ts';
import { inFetched } from '../load/fetched.ts';
import type { ShownFacts } from '../model/plan.ts';
import { recipesFolder } from '../model/policies.ts';
import { filesUnder, type Tree } from '../model/tree.ts';
import type { Files, Repository, World } from '../world/port.ts';
import { missingDeclarations } from './scaffold-consumers.ts';
import { declinedBy } from './scaffold-declined.ts';

export interface Start {
  readonly model: string;
  readonly version: string;
  readonly now: Instant;
  readonly facts: ShownFacts | undefined;
  /** The serving version, by its number. */
  readonly replaces: string | undefined;
  /** A version whose folder is the pattern for the new one. */
  readonly base: string | undefined;
  /** What is known of the model's kind; nothing when absent. */
  readonly kind?: Kind;
}

/** What a model is, as far as it is known. */
export interface Kind {
  readonly type: Model['type'];
  readonly task?: NonNullable<Model['task']>;
  /** The numbers that the model says, by name; the API may say others. */
  readonly numbers?: readonly string[];
}

/** What the template of model.yaml says of the kind. What is not known begins with what asks for the most. */
export const kindContext = ({ type, task, numbers }: Kind = { type: 'predictive' }) => ({
  type,
  task: task ?? 'classification',
  is_known: task !== undefined,
  // A signature is anybody's text.
  numbers: numbers === undefined ? null : JSON.stringify(numbers),
});

/** Where editors find the schemas in a repository that has none of its own. */
export const packagedSchemas = 'node_modules/relc/schemas';
export const schemasFor = (disk: Files, root: string): string =>
  disk.isFolder(join(root, 'schemas')) ? 'schemas' : packagedSchemas;

/** Undefined when the names cannot be folder names. */
export const namingFault = (model: string, version = '1'): Diagnostic | undefined =>
  /^[a-z0-9][a-z0-9_.-]{0,62}$/.test(model) && /^[1-9][0-9]{0,8}$/.test(version)
    ? undefined
    : { code: 'usage/bad-name', facts: { observed: `${model} ${version}` } };

/**
 * Writes the release folder, completely or not at all, after the files that it shares. Of a folder that is there only what
 * is missing is written: what people wrote stays unchanged. Returns the written paths, which may be none.
 */
export function scaffold(
  { files: disk }: World,
  { root }: Repository,
  tree: Tree,
  start: Start,
): Result<readonly string[]> {
  const folder = `releases/${start.model}/${start.version}`;
  const schemas = schemasFor(disk, root);
  const declarations = missingDeclarations(disk, tree, { model: start.model, schemas }, [start.version, start.base]);
  if (declarations.value === undefined) return declarations;
  const base = readBase(tree, start);
  const context = { ...contextOf(tree, start, base), schemas };
  const texts = renderAll(disk, tree, context);
  if (texts.value === undefined) return texts;
  const isThere = disk.isThere(join(root, folder));
  const shared = [
    [`releases/${start.model}/model.yaml`, texts.value['model.yaml']],
    // A release that is there names a profile of its own.
    ...(isThere
      ? []
      : [[`releases/${start.model}/profiles/${context.profile}.yaml`, texts.value['profile.yaml']] as const]),
    ...declarations.value,
  ] as const;
  const beside = shared.filter(([path]) => !disk.isThere(join(root, path)));
  for (const [path, text] of beside) disk.write(join(root, path), text);
  const files = [...releaseFiles(start, base, texts.value)].filter(([name]) => !disk.isThere(join(root, folder, name)));
  if (isThere) for (const [name, bytes] of files) disk.write(join(root, folder, name), bytes);
  else disk.writeFolder(join(root, folder), new Map(files));
  const written = [...beside.map(([path]) => path), ...files.map(([name]) => `${folder}/${name}`)];
  return { value: written, diagnostics: [] };
}

/** Facts from the registry that no release can use: correcting them in registry.json would be refused later. */
export function unusableFacts(start: Start): readonly Diagnostic[] {
  const { model, version, facts } = start;
  if (facts === undefined) return [];
  const file = `releases/${model}/${version}/${evidenceFiles.registry.file}`;
  const found = shape({ file, value: facts }, evidenceFiles.registry.schema).diagnostics;
  // Check says what is missing.
  const wrong = found.filter(({ code }) => code !== 'shape/missing-field');
  return inFetched(wrong, { model, version }).map(asWarning);
}

interface Base {
  readonly version: string;
  readonly release: Release;
  readonly readiness: Readiness | undefined;
  readonly hygiene: Hygiene | undefined;
  readonly file: (name: string) => Uint8Array | undefined;
}

function readBase(tree: Tree, { model, base: version }: Start): Base | undefined {
  if (version === undefined) return undefined;
  const path = (name: string) => `releases/${model}/${version}/${name}`;
  const read = <K extends 'release' | 'readiness' | 'hygiene'>(name: K) =>
    readDocument(tree, path(evidenceFiles[name].file), name, shape).value?.value;
  const release = read('release');
  if (release === undefined) return undefined;
  const [readiness, hygiene] = [read('readiness'), read('hygiene')];
  return { version, release, readiness, hygiene, file: (name) => tree.files.get(path(name)) };
}

/**
 * Contracts describe the interface and are copied; whatever was measured, signed or decided about the other version is
 * not.
 */
function releaseFiles(start: Start, base: Base | undefined, texts: Texts): ReadonlyMap<string, Uint8Array> {
  const { 'model.yaml': _, 'profile.yaml': __, ...own } = texts;
  const files = new Map(Object.entries(own).map(([name, text]) => [name, utf8(text)]));
  const asked = `TODO this is the plan of version ${base?.version}: say what version ${start.version} needs\n\n`;
  for (const { file } of revised) {
    const plan = base?.file(file);
    if (plan) files.set(file, Buffer.concat([utf8(asked), plan]));
  }
  for (const { file } of copied) {
    const contract = base?.file(file);
    if (contract) files.set(file, contract);
  }
  if (start.facts) files.set(evidenceFiles.registry.file, utf8(pretty(start.facts)));
  return files;
}

function contextOf(tree: Tree, { model, version, now, facts, replaces, kind }: Start, base: Base | undefined) {
  const { limitations = [], residual_risks: risks = [], not_applicable: declined = {}, change } = base?.release ?? {};
  return {
    model,
    version,
    made_by: madeBy(facts),
    replaces: replaces ?? 'none',
    profile: base?.release.profile ?? `${model}-1`,
    ...lifecycle(dayOf(now), base),
    limitations: limitations.map(toReview),
    risks: risks.map(({ risk, until, measure }) => ({
      risk: toReview(risk),
      until,
      // A group's name is anybody's text.
      measure: measure && JSON.stringify(measure),
    })),
    declined: declinedBy(tree, model, declined, toReview),
    recipe: recipeFor(tree, model, dayOf(now), replaces),
    scope: change ? toReview(change.scope) : 'TODO which consumers and which decisions',
    window: change?.window ?? 'saturday-night',
    rollback_plan: change ? toReview(change.rollback_plan) : 'TODO',
    readiness: checklist(base?.readiness),
    hygiene: checklist(base?.hygiene),
    ...kindContext(kind),
    policies: runtimePolicies(tree, kind?.type === 'llm'),
    kind: profileKind(tree, model, kind),
  };
}

/** What a first profile begins with depends on what model.yaml says that the model is, or what else is known of it. */
function profileKind(tree: Tree, model: string, known: Kind | undefined) {
  const file = readDocument(tree, `releases/${model}/model.yaml`, 'model', shape).value?.value;
  const task = file?.task ?? known?.task;
  return {
    is_batch: file?.serving === 'batch',
    is_by_errors: task === 'regression' || task === 'forecasting',
    decides_about_people: file?.decides_about_people ?? true,
  };
}

/** The model's one recipe that is not over; null where there is none or a choice, or nothing is replaced. */
function recipeFor(tree: Tree, model: string, today: Day, replaces: string | undefined): string | null {
  const names = [...filesUnder(tree, recipesFolder).keys()].filter((path) => path.endsWith('.yaml'));
  const lasting = names.filter((name) => {
    const recipe = readDocument(tree, `${recipesFolder}/${name}`, 'recipe', shape).value?.value;
    return recipe?.model === model && recipe.until >= today;
  });
  const [only] = lasting;
  return replaces !== undefined && lasting.length === 1 && only ? only.slice(0, -'.yaml'.length) : null;
}

/** What the version's evidence names: its run, or its logged model when there is no run. */
function madeBy(facts: ShownFacts | undefined): { readonly name: string; readonly value: string } {
  const [name = 'run_id'] = ['run_id', 'model_id'].filter((one) => textIn(facts, one) !== undefined);
  return { name, value: textIn(facts, name) ?? 'TODO' };
}

/** As YAML: text about the other version, for a person to decide whether it is also true of this one. */
const toReview = (text: string): string => JSON.stringify(placeholdersIn(text).length > 0 ? text : `TODO was: ${text}`);

const checklist = (document: Readiness | Hygiene | undefined) =>
  (document?.items ?? []).map(({ id, title, note }) => ({ id, title: JSON.stringify(title), note: toReview(note) }));

/** As long as for the previous release, counted from the day of readiness. */
function lifecycle(today: Day, base: Base | undefined): Release['lifecycle'] {
  const days = (name: keyof Release['lifecycle'], otherwise: number): string => {
    const approved = base?.readiness?.approved_at;
    const length = base && approved ? daysBetween(dayOf(approved), base.release.lifecycle[name]) : 0;
    return addDays(today, length > 0 ? length : otherwise);
  };
  return {
    revalidate_by: days('revalidate_by', 90),
    end_of_support: days('end_of_support', 365),
    end_of_life: days('end_of_life', 455),
  };
}

/** Every runtime policy of the repository, for a first profile to choose from: the first of each kind is bound. */
function runtimePolicies(
  tree: Tree,
  isLlm: boolean,
): readonly Readonly<Record<'kind' | 'path' | 'sha256' | 'choice', string>>[] {
  const paths = [...tree.files.keys()].filter((path) => /^policies\/runtime\/.*\.yaml$/.test(path)).sort();
  const seen = new Set<string>();
  return paths.flatMap((path) => {
    const bytes = tree.files.get(path) ?? new Uint8Array();
    const kind = /^kind: (\w+)$/m.exec(textOf(bytes) ?? '')?.[1];
    if (kind === undefined) return [];
    const choice = kind === 'LlmGateway' && !isLlm ? '# TODO for an LLM: ' : seen.has(kind) ? '# TODO or: ' : '';
    seen.add(kind);
    return [{ kind, path, sha256: digestOf(bytes), choice }];
  });
}

const rows = documentNames.map((name) => evidenceFiles[name]);
const copied = rows.filter((row) => 'begins' in row && row.begins === 'copy');
const revised = rows.filter((row) => 'begins' in row && row.begins === 'revised');
const written = rows.filter((row) => 'begins' in row && row.begins === 'template');
/** Documents to fill in, then prose. */
const templates = [
  ...(['model.yaml', 'profile.yaml'] as const),
  ...written.filter(({ format }) => format !== 'text').map(({ file }) => file),
  ...written.filter(({ format }) => format === 'text').map(({ file }) => file),
  ...revised.map(({ file }) => file),
];
type Texts = Readonly<Record<(typeof templates)[number], string>>;

function renderAll(disk: Files, tree: Tree, context: object): Result<Texts> {
  const diagnostics: Diagnostic[] = [];
  const texts = templates.map((name): [string, string] => {
    // The compiler's own templates serve a repository without any.
    const file = `templates/new/${name}.hbs`;
    const bytes = tree.files.get(file) ?? disk.own(file);
    const rendered = render(file, bytes, context, 'en');
    diagnostics.push(...rendered.diagnostics);
    return [name, rendered.value ?? ''];
  });
  return diagnostics.length > 0 ? failed(...diagnostics) : { diagnostics, value: Object.fromEntries(texts) as Texts };
}
