// relc new MODEL VERSION… [MODEL VERSION…]…: release folders with what is known, and TODO where a person must say
// something. check finds every TODO. What is there already is never written again.

import { join } from 'node:path';
import type { Target } from '../../schemas/generated/documents.ts';
import { type Diagnostic, failed, type Result } from '../diagnostics/diagnostic.ts';
import { readDocument } from '../document/read.ts';
import { shape } from '../document/validators.ts';
import { type DocumentName, documentNames, type EvidenceFile, evidenceFiles, isRequired } from '../evidence/table.ts';
import { textOf } from '../lib/bytes.ts';
import { type Digest, modelDigest } from '../lib/digest.ts';
import { own } from '../lib/own.ts';
import { placeholdersIn } from '../lib/prose.ts';
import { type Day, dayOf, type Instant } from '../lib/time.ts';
import type { Shown, ShownFacts } from '../model/plan.ts';
import { targetsFile } from '../model/policies.ts';
import { stagingFact } from '../model/target.ts';
import { releaseOf, type Tree } from '../model/tree.ts';
import type { Registry } from '../registry/port.ts';
import { originText } from '../report/evidence.ts';
import type { Outcome } from '../report/outcome.ts';
import { both, type Said } from '../report/said.ts';
import { summaries } from '../report/summaries.ts';
import type { Repository, World } from '../world/port.ts';
import { type Foldered, openFolders } from './folders.ts';
import { openNamed, orUnreachable } from './observing.ts';
import { openTargets } from './places.ts';
import { namingFault, scaffold, unusableFacts } from './scaffold.ts';
import type { Asked } from './scaffold-demands.ts';

interface Named {
  readonly model: string;
  readonly version: string;
}

/** `names` are models, each followed by its versions. A release that cannot be made does not stop the others. */
export async function scaffoldReleases(world: World, names: readonly string[]): Promise<Outcome> {
  const { value: repository, diagnostics: none } = world.repository;
  if (repository === undefined) return { diagnostics: none };
  const now = world.clock.now();
  const releases = namedReleases(names);
  if (releases === undefined)
    return { diagnostics: [{ code: 'usage/bad-name', facts: { observed: names.join(' ') } }] };
  const diagnostics: Diagnostic[] = [];
  const made: (Made & Named)[] = [];
  const folders = await openFolders(repository);
  if (folders.value === undefined) return folders;
  const registeredOf = folders.value(
    releases.map(({ model }) => model),
    [],
  );
  for (const { model: name, version } of releases) {
    const release = { version, ...(registeredOf.get(name) ?? { model: name, registered: name }) };
    const one = await newRelease(world, repository, release, now);
    diagnostics.push(...one.diagnostics);
    if (one.value !== undefined) made.push({ ...release, ...one.value });
  }
  if (made.length === 0) return { diagnostics };
  const written = made.flatMap((one) => one.written);
  const missing = toCome(made, dayOf(now));
  return {
    diagnostics,
    lines: [...report(world, repository.root, made, missing), ...unfilled(world, repository.root, made)],
    done: [summaries.written(written.length, missing.first.length, missing.later.length)],
    next: [{ command: ['relc check', ...made.map(folderOf)].join(' ') }],
    result: written,
  };
}

/** What is demanded of such a model is missed before gates judge. */
const isFirst = (row: EvidenceFile, day: Day): boolean => row.required === 'demanded' || isRequired(row, day);

interface ToCome {
  /** Without these nothing judges the release. */
  readonly first: readonly EvidenceFile[];
  /** A gate asks for these, so that `relc check` says nothing of them before the others are there. */
  readonly later: readonly EvidenceFile[];
}

function toCome(made: readonly Made[], day: Day): ToCome {
  const missing = [...new Set(made.flatMap((one) => one.missing))];
  return {
    first: missing.filter((row) => isFirst(row, day)),
    later: missing.filter((row) => !isFirst(row, day)),
  };
}

/** Undefined unless every model has a version after it. */
function namedReleases(names: readonly string[]): readonly Named[] | undefined {
  const releases: Named[] = [];
  let model: string | undefined;
  let complete = false;
  for (const name of names) {
    if (model !== undefined && /^[1-9][0-9]*$/.test(name)) {
      releases.push({ model, version: name });
      complete = true;
    } else if (model === undefined || complete) {
      model = name;
      complete = false;
    } else return undefined;
  }
  return complete ? releases : undefined;
}

interface Made {
  readonly written: readonly string[];
  /** What the release is asked for that is not there. */
  readonly missing: readonly EvidenceFile[];
  /** Why there is no registry.json. */
  readonly why?: Said;
  /** Whether the folder held something before, such as the model's files. */
  readonly wasThere: boolean;
}

async function newRelease(
  world: World,
  repository: Repository,
  { model, version, registered }: Named & Foldered,
  now: Instant,
): Promise<Result<Made>> {
  const fault = namingFault(model, version);
  if (fault) return failed(fault);
  // Read for each release: the previous one may be the pattern for this one.
  const read = await repository.tree([`releases/${model}`, 'policies', 'templates/new']);
  if (read.value === undefined) return read;
  const tree = read.value;
  const { facts, serving, why } = await ask(world, tree, { model, registered }, version);
  const older = versionsOf(tree).filter((one) => Number(one) < Number(version));
  const replaces = serving !== undefined && serving !== version ? serving : older[0];
  const base = replaces !== undefined && versionsOf(tree).includes(replaces) ? replaces : older[0];
  const start = { model, registered, version, now, facts, replaces, base, withSkeletons: true } as const;
  const folder = folderOf({ model, version });
  const wasThere = world.files.isThere(join(repository.root, folder));
  const made = scaffold(world, repository, tree, start);
  if (made.value === undefined) return made;
  const { written, asked } = made.value;
  const missing = missingIn(world, repository.root, folder, asked);
  if (written.length === 0 && !missing.some((row) => isFirst(row, dayOf(now))))
    return failed({ code: 'usage/exists', facts: { observed: folder } });
  const lacksFacts = missing.includes(evidenceFiles.registry);
  const value = { written, missing, wasThere, ...(lacksFacts && why !== undefined && { why }) };
  return { value, diagnostics: unusableFacts(start) };
}

const folderOf = ({ model, version }: Named): string => `releases/${model}/${version}`;

const missingIn = ({ files }: World, root: string, folder: string, asked: Asked): readonly EvidenceFile[] =>
  documentNames
    .filter((name) => mayBeMissed(name, asked))
    .map((name): EvidenceFile => evidenceFiles[name])
    .filter(({ file }) => !files.isThere(join(root, folder, file)));

/** Whether such a model may need it: a signature of VEX counts only beside it, and a scan is one of the SBOM. */
function mayBeMissed(name: DocumentName, asked: Asked): boolean {
  if (name === 'vex_signature') return asked.has('evidence/vex');
  if (name === 'vulnerability_scan') return asked.has('evidence/sbom');
  const { required }: EvidenceFile = evidenceFiles[name];
  return !['demanded', 'never', 'policy'].some((one) => one === required) || asked.has(`evidence/${name}`);
}

/** Versions that have a folder, newest first. */
const versionsOf = (tree: Tree): readonly string[] =>
  [...new Set([...tree.files.keys()].flatMap((path) => releaseOf(path)?.version ?? []))].sort(
    (a, b) => Number(b) - Number(a),
  );

interface Answer {
  readonly facts: ShownFacts | undefined;
  /** The serving version: the last target's alias in model.yaml, or in its registry when relc manages nothing yet. */
  readonly serving: string | undefined;
  /** Why there are no facts. */
  readonly why?: Said;
}

async function ask(world: World, tree: Tree, { model, registered }: Foldered, version: string): Promise<Answer> {
  const targets = openTargets(tree);
  const names = { registeredName: () => registered };
  if (targets.value === undefined)
    return {
      ...{ facts: undefined, serving: undefined },
      why: both(`${targetsFile} cannot be read`, `não foi possível ler ${targetsFile}`),
    };
  const last = targets.value.at(-1)?.name ?? '';
  const wanted = readDocument(tree, `releases/${model}/model.yaml`, 'model', shape).value?.value.aliases;
  // Releases have the numbers of the last target.
  const target = targets.value.at(-1);
  if (target === undefined)
    return { facts: undefined, serving: own(wanted, last), why: both('there is no target', 'não há destino') };
  const registry = openNamed(world, target, names);
  const answer = await orUnreachable(async (): Promise<[Shown, ShownFacts | null, Digest | null]> => {
    const facts = await registry.facts(model, version);
    const digest = facts && targets.value.length > 1 ? modelDigest(await registry.modelFiles(model, version)) : null;
    return [await registry.observe(model), facts, digest];
  });
  if (answer.value === undefined)
    return { facts: undefined, serving: own(wanted, last), why: reasonOf(both(target.name, target.name), answer) };
  const [observed, facts] = answer.value;
  const serving = own(wanted, last) ?? own(observed.aliases, target.alias);
  if (observed.registry_id !== target.registry_id)
    return {
      facts: undefined,
      serving: own(wanted, last),
      why: both(
        `${target.name} says that it is ${observed.registry_id}, not ${target.registry_id}`,
        `${target.name} diz ser ${observed.registry_id}, e não ${target.registry_id}`,
      ),
    };
  if (facts === null) {
    const why = both(`${target.name} has no version ${version}`, `${target.name} não tem a versão ${version}`);
    return { facts: undefined, serving, why };
  }
  const copies = await orUnreachable(() =>
    copiesOf((earlier) => openNamed(world, earlier, names), targets.value, model, answer.value[2]),
  );
  if (copies.value === undefined)
    return {
      facts: undefined,
      serving,
      why: reasonOf(both('a target before the last', 'um destino anterior ao último'), copies),
    };
  const staging = stagingFact(target, version, observed);
  return { facts: { ...facts, ...staging, ...copies.value }, serving };
}

function reasonOf(target: Said, { diagnostics }: { readonly diagnostics: readonly Diagnostic[] }): Said {
  const observed = diagnostics.flatMap(({ facts }) => String(facts?.['observed'] ?? []));
  return both(
    [`${target.en} cannot be reached`, ...observed].join(': '),
    [`${target['pt-BR']} não pôde ser alcançado`, ...observed].join(': '),
  );
}

/** The version of the same model on earlier targets: the newest one with the same bytes. */
async function copiesOf(
  open: (target: Target) => Registry,
  targets: readonly Target[],
  model: string,
  digest: Digest | null,
): Promise<{ readonly copies?: Readonly<Record<string, ShownFacts>> }> {
  const copies: Record<string, ShownFacts> = {};
  for (const target of targets.slice(0, -1)) {
    const registry = open(target);
    const { versions } = await registry.observe(model);
    for (const [number, shown] of Object.entries(versions).sort(([a], [b]) => Number(b) - Number(a))) {
      if (digest === null || modelDigest(await registry.modelFiles(model, number)) !== digest) continue;
      const { run_id, model_id, source, stage, status } = shown;
      const made = { ...(run_id && { run_id }), ...(model_id && { model_id }) };
      copies[target.name] = { version: number, ...made, source, stage, status };
      break;
    }
  }
  return Object.keys(copies).length === 0 ? {} : { copies };
}

function report(
  world: World,
  root: string,
  made: readonly (Made & Named)[],
  { first, later }: ToCome,
): readonly (string | Said)[] {
  const written = made.flatMap((one) => one.written);
  const notes = made.flatMap(({ model, version, why }) =>
    why === undefined ? [] : [both(`  ${model} ${version}: ${why.en}`, `  ${model} ${version}: ${why['pt-BR']}`)],
  );
  return [
    ...(written.length === 0
      ? [
          both(
            'Nothing is written: what can be begun is there. To begin a file again, delete it, and run this once more.',
            'Nada foi gravado: o que pode ser começado já existe. Para recomeçar um arquivo, apague-o e execute de novo.',
          ),
        ]
      : writtenLines(world, root, written)),
    ...originLines(
      both('Still to come, from those who build and sign:', 'Ainda por vir, de quem faz o build e de quem assina:'),
      first,
    ),
    ...originLines(
      both(
        'Still to come, for gates; `relc check` asks for it once everything else is there:',
        'Ainda por vir, para os gates; o `relc check` só pede depois que todo o resto existir:',
      ),
      later,
    ),
    ...(notes.length === 0
      ? []
      : [both(`Without ${evidenceFiles.registry.file}:`, `Sem ${evidenceFiles.registry.file}:`), ...notes]),
  ];
}

/** By whose turn it is: TODO stands where people write, and where a job measures. */
function writtenLines({ files }: World, root: string, written: readonly string[]): readonly (string | Said)[] {
  const turns = {
    people: both('Begun for you; fill in each TODO:', 'Iniciado; preencha cada TODO:'),
    job: both(
      'Written; a job measures, and writes over each TODO:',
      'Gravado; um job mede e grava por cima de cada TODO:',
    ),
    nobody: both('Complete as it is:', 'Completo como está:'),
  };
  const turnOf = (path: string): keyof typeof turns => {
    const text = textOf(files.read(join(root, path)) ?? new Uint8Array()) ?? '';
    if (placeholdersIn(text).length === 0) return 'nobody';
    const row = documentNames.map((name) => evidenceFiles[name]).find(({ file }) => path.endsWith(`/${file}`));
    return row?.effort === 'measure' || row?.effort === 'build' ? 'job' : 'people';
  };
  const byTurn = Map.groupBy(written, turnOf);
  return (['people', 'job', 'nobody'] as const).flatMap((turn) => {
    const paths = byTurn.get(turn) ?? [];
    return paths.length === 0 ? [] : [turns[turn], ...paths.map((path) => `  ${path}`)];
  });
}

const originLines = (title: Said, missing: readonly EvidenceFile[]): readonly Said[] =>
  missing.length === 0
    ? []
    : [
        title,
        ...missing.map(({ file, origin }) =>
          both(`  ${file.padEnd(36)} ${origin}`, `  ${file.padEnd(36)} ${originText(origin, 'pt-BR')}`),
        ),
      ];

/** What follows a model.yaml that nobody filled in is for another kind of model. Only what this run wrote may be deleted. */
function unfilled({ files }: World, root: string, made: readonly (Made & Named)[]): readonly (string | Said)[] {
  return [...Map.groupBy(made, ({ model }) => model)].flatMap(([model, releases]) => {
    const file = `releases/${model}/model.yaml`;
    const text = textOf(files.read(join(root, file)) ?? new Uint8Array()) ?? '';
    if (placeholdersIn(text).length === 0) return [];
    const written = releases.flatMap((one) => one.written);
    const begun = releases.filter((one) => written.includes(`${folderOf(one)}/${evidenceFiles.release.file}`));
    const profiles = written.filter((path) => path.startsWith(`releases/${model}/profiles/`));
    const again = begun.flatMap((one) => {
      const folder = folderOf(one);
      return one.wasThere ? one.written.filter((path) => path.startsWith(`${folder}/`)) : [folder];
    });
    const versions = begun.map(({ version }) => version).join(' ');
    return [
      both(
        `${file} still has TODO. What a release is asked for follows what it says the model is: fill it in first.`,
        `${file} ainda tem TODO. O que se pede de um release depende do que o arquivo diz que o modelo é: preencha-o antes.`,
      ),
      ...(begun.length === 0
        ? []
        : [
            both(
              'Then begin again, since what is written here follows it as it stands:',
              'Depois comece de novo, pois o que foi gravado aqui segue o arquivo como está:',
            ),
            `  rm -r ${[...again, ...profiles].join(' ')}`,
            `  relc new ${model} ${versions}`,
          ]),
    ];
  });
}
