// The first content of a release folder: the registry's facts, what stays from the previous release, and TODO where
// only a person can say something.
import { join } from 'node:path';
import type { Hygiene, Model, Readiness, Release } from '../../schemas/generated/documents.ts';
import { asWarning, type Diagnostic, failed, type Result } from '../diagnostics/diagnostic.ts';
import { readApproved } from '../document/approved.ts';
import { readDocument } from '../document/read.ts';
import { render } from '../document/render.ts';
import { shape } from '../document/validators.ts';
import { documentNames, evidenceFiles } from '../evidence/table.ts';
import { textOf, utf8 } from '../lib/bytes.ts';
import { isObject, type Json, pretty, textIn, valueIn } from '../lib/json.ts';
import { addDays, type Day, dayOf, daysBetween, type Instant } from '../lib/time.ts';
import { inFetched } from '../load/fetched.ts';
import type { ShownFacts } from '../model/plan.ts';
import { recipesFolder } from '../model/policies.ts';
import { filesUnder, type Tree } from '../model/tree.ts';
import type { Files, Repository, World } from '../world/port.ts';
import { cardAgain, planAgain, saidAgain, toReview } from './scaffold-again.ts';
import { checklist } from './scaffold-checklists.ts';
import { missingDeclarations } from './scaffold-consumers.ts';
import { componentsOfService, declinedAtFirst, declinedBy, ofBuilt } from './scaffold-declined.ts';
import { type Asked, askedOf } from './scaffold-demands.ts';
import { skeletons } from './scaffold-evidence.ts';
import { kindOf, partsAsked } from './scaffold-kind.ts';
import { canaryFor, profileFor, promisedBy, recordsFor } from './scaffold-limits.ts';
import { nowNamed } from './scaffold-named.ts';
import { onlyHolders } from './scaffold-people.ts';
import { ownPolicy, runtimePolicies } from './scaffold-policies.ts';
import { textsOf } from './scaffold-texts.ts';

export interface Start {
  readonly model: string;
  readonly version: string;
  readonly now: Instant;
  readonly facts: ShownFacts | undefined;
  /** The serving version, by its number. */
  readonly replaces: string | undefined;
  /** A version whose folder is the pattern for the new one. */
  readonly base: string | undefined;
  /** What the registry calls the model; the same name when absent. */
  readonly registered?: string;
  /** What is known of the model's kind; nothing when absent. */
  readonly kind?: Kind;
  /** Whether evidence that is brought from elsewhere is begun too. */
  readonly withSkeletons?: true;
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

const modelContext = ({ model, registered = model, kind }: Start) => ({
  // Anybody's text; a string of JSON is one of YAML.
  registry_name: registered === model ? null : JSON.stringify(registered),
  ...kindContext(kind),
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
 * is missing is written: what people wrote stays unchanged.
 */
export function scaffold({ files: disk }: World, { root }: Repository, tree: Tree, start: Start): Result<Scaffolded> {
  const folder = `releases/${start.model}/${start.version}`;
  const schemas = schemasFor(disk, root);
  const declarations = missingDeclarations(disk, tree, { model: start.model, schemas }, [start.version, start.base]);
  if (declarations.value === undefined) return declarations;
  const base = readBase(tree, start);
  const known = knownOf(disk, root, tree, start);
  if (known.value === undefined) return known;
  const context = { ...contextOf(tree, start, base, known.value), schemas };
  const texts = renderAll(disk, tree, context);
  if (texts.value === undefined) return texts;
  const isThere = disk.isThere(join(root, folder));
  const named = nowNamed(disk, join(root, folder), context.made_by);
  for (const [name, text] of named) disk.write(join(root, folder, name), utf8(text));
  const shared = [
    [`releases/${start.model}/model.yaml`, texts.value['model.yaml']],
    // A release that is there names a profile of its own; a folder may hold the model's files alone.
    ...(disk.isThere(join(root, folder, evidenceFiles.release.file))
      ? []
      : [[`releases/${start.model}/profiles/${context.profile}.yaml`, texts.value['profile.yaml']] as const]),
    ...declarations.value,
  ] as const;
  const beside = shared.filter(([path]) => !disk.isThere(join(root, path)));
  for (const [path, text] of beside) disk.write(join(root, path), text);
  const begun = start.withSkeletons ? skeletons(disk, tree, { ...context, ...known.value }) : new Map<string, string>();
  const { service } = known.value;
  const own = {
    ...Object.fromEntries(begun),
    ...(service !== undefined && { [evidenceFiles.components.file]: service }),
  };
  const files = [...releaseFiles(start, base, { ...own, ...texts.value }, known.value.asked)].filter(
    ([name]) => !disk.isThere(join(root, folder, name)),
  );
  if (isThere) for (const [name, bytes] of files) disk.write(join(root, folder, name), bytes);
  else disk.writeFolder(join(root, folder), new Map(files));
  const written = [...beside.map(([path]) => path), ...[...files, ...named].map(([name]) => `${folder}/${name}`)];
  return { value: { written, asked: known.value.asked }, diagnostics: [] };
}

interface Scaffolded {
  /** Paths; none where all that can be begun is there. */
  readonly written: readonly string[];
  readonly asked: Asked;
}

interface Known {
  /** What model.yaml says, or will say once it is written. */
  readonly said: Json | undefined;
  /** What is asked of the release, without what it declines, or the release before it did. */
  readonly asked: Asked;
  readonly asks: ReturnType<typeof partsAsked>;
  /** components.yaml where a vendor keeps the model. */
  readonly service: string | undefined;
}

function knownOf(disk: Files, root: string, tree: Tree, start: Start): Result<Known> {
  const { model, version, base } = start;
  const path = `releases/${model}/model.yaml`;
  const there = tree.files.get(path) ?? disk.read(join(root, path));
  const text = renderOne(disk, tree, 'model.yaml', { ...modelContext(start), schemas: schemasFor(disk, root) });
  if (text.value === undefined) return failed(...text.diagnostics);
  const said = readApproved({ files: new Map([[path, there ?? utf8(text.value)]]) }, path)?.value;
  const release = [version, base].flatMap(
    (one) => readApproved(tree, `releases/${model}/${one}/release.yaml`) ?? [],
  )[0];
  const declined = valueIn(release?.value, 'not_applicable');
  const service = componentsOfService(disk, root, `releases/${model}/${version}`);
  const left = new Set([
    ...Object.keys(isObject(declined) ? declined : {}),
    ...(release ? [] : declinedAtFirst(said)),
    ...(service !== undefined ? ofBuilt : []),
  ]);
  const asked = (personalData?: boolean): Asked => {
    const all = askedOf(disk, tree, { model, said, ...(personalData !== undefined && { personalData }) });
    return new Set([...all.difference(left), ...(service !== undefined ? ['evidence/components'] : [])]);
  };
  return { value: { said, asked: asked(), asks: partsAsked(asked(), asked(false)), service }, diagnostics: [] };
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
 * Contracts describe the interface and are copied, and the model card says the same in words; whatever was measured, signed or decided
 * about the other version is not copied.
 */
function releaseFiles(
  start: Start,
  base: Base | undefined,
  texts: Texts,
  asked: Asked,
): ReadonlyMap<string, Uint8Array> {
  const { 'model.yaml': _, 'profile.yaml': __, ...own } = texts;
  const files = new Map(Object.entries(own).map(([name, text]) => [name, utf8(text)]));
  for (const { name, file, required } of revised) {
    const before = textOf(base?.file(file) ?? new Uint8Array());
    const versions = { from: base?.version ?? '', to: start.version };
    if (required === 'demanded' && !asked.has(`evidence/${name}`)) files.delete(file);
    else if (before)
      files.set(
        file,
        utf8(name === 'model_card' ? cardAgain(before, versions) : planAgain(before, own[file], versions)),
      );
  }
  for (const { file } of copied) {
    const contract = base?.file(file);
    if (contract) files.set(file, contract);
  }
  if (start.facts) files.set(evidenceFiles.registry.file, utf8(pretty(start.facts)));
  return files;
}

function contextOf(tree: Tree, start: Start, base: Base | undefined, { said, asked, asks, service }: Known) {
  const { model, version, now, facts, replaces } = start;
  const { limitations = [], residual_risks: risks = [], change } = base?.release ?? {};
  const about = { model, said };
  const promised = promisedBy(tree, about, base?.release.profile ?? `${model}-1`);
  const kind = kindOf(said, valueIn(ownPolicy(tree, model, 'OutputLimits'), 'outputs'));
  return {
    model,
    version,
    made_by: madeBy(facts),
    replaces: replaces ?? 'none',
    profile: base?.release.profile ?? `${model}-1`,
    ...lifecycle(dayOf(now), base),
    base: base?.version,
    limitations: limitations.map(saidAgain),
    risks: risks.map(({ risk, measure }) => ({
      risk: toReview(risk),
      // A group's name is anybody's text.
      measure: measure && JSON.stringify(measure),
    })),
    declined: declinedBy(tree, { model, isOfVendor: service !== undefined }, base?.release, toReview),
    records: recordsFor(tree, about, version, base?.release.records),
    canary: canaryFor(tree, about),
    promised,
    house: profileFor(tree, about, { isByErrors: kind.is_by_errors }),
    recipe: recipeFor(tree, model, dayOf(now), replaces),
    window: change?.window ?? 'saturday-night',
    ...textsOf(tree, about, { replaces, promised, before: base?.release, again: saidAgain }),
    readiness: checklist('readiness', base?.readiness, asked, toReview),
    hygiene: checklist('hygiene', base?.hygiene, asked, toReview),
    signs: onlyHolders(tree, dayOf(now)),
    ...modelContext(start),
    policies: runtimePolicies(tree, model, asked),
    ...{ kind, asks },
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

const rows = documentNames.map((name) => ({ name, ...evidenceFiles[name] }));
const copied = rows.filter((row) => 'begins' in row && row.begins === 'copy');
const revised = rows.filter((row) => 'begins' in row && row.begins === 'revised');
const written = rows.filter((row) => 'begins' in row && row.begins === 'template');
/** Documents to fill in, then prose. */
const templates = [
  ...(['model.yaml', 'profile.yaml'] as const),
  ...written.map(({ file }) => file),
  ...revised.map(({ file }) => file),
];
type Texts = Readonly<Record<(typeof templates)[number], string>>;

function renderAll(disk: Files, tree: Tree, context: object): Result<Texts> {
  const diagnostics: Diagnostic[] = [];
  const texts = templates.map((name): [string, string] => {
    const rendered = renderOne(disk, tree, name, context);
    diagnostics.push(...rendered.diagnostics);
    return [name, rendered.value ?? ''];
  });
  return diagnostics.length > 0 ? failed(...diagnostics) : { diagnostics, value: Object.fromEntries(texts) as Texts };
}

/** The compiler's own templates serve a repository without any. */
function renderOne(disk: Files, tree: Tree, name: string, context: object): Result<string> {
  const file = `templates/new/${name}.hbs`;
  return render(file, tree.files.get(file) ?? disk.own(file), context, 'en');
}
