// relc init DIR: a repository of one's own. What judges releases in it is the package that its lockfile pins; the files
// that are written here are what the team decides. What is there already is never written again.

import { join } from 'node:path';
import { type Diagnostic, failed, type Result } from '../diagnostics/diagnostic.ts';
import type { Language } from '../diagnostics/entry.ts';
import { readApproved } from '../document/approved.ts';
import { render } from '../document/render.ts';
import { textOf } from '../lib/bytes.ts';
import { type Json, parseJson, pretty, textIn } from '../lib/json.ts';
import { governanceFolder, keysFile, packageFile, peopleFile } from '../model/policies.ts';
import type { Outcome } from '../report/outcome.ts';
import { both, type Said } from '../report/said.ts';
import { summaries } from '../report/summaries.ts';
import type { Files, World } from '../world/port.ts';
import { ownPipeline } from './own-pipeline.ts';
import { withOwnValues } from './own-values.ts';
import { pipelineFile } from './pipeline-targets.ts';
import { kindContext, namingFault, packagedSchemas } from './scaffold.ts';

export interface InitOptions {
  /** The first model. */
  readonly model?: string;
}

/** The runtime policies that a profile must bind; of an LLM, which its model.yaml says once it is there, one more. */
const runtimeKinds = (isLlm: boolean): readonly string[] => [
  ...['access-policy', 'inference-gateway', 'output-limits', 'quota', 'rate-limit'],
  ...(isLlm ? ['llm-gateway'] : []),
];

/** Written as they are where relc is made, with what they say of each value, but for what is one bank's own. */
const asTheyAre = ['approvals', 'calendar', 'demands', 'enforcement', 'limits', 'observability', 'thresholds'].map(
  (name) => `${governanceFolder}/${name}.yaml`,
);

/** Templates below `templates/`, by the path that they become. */
const templatesFor = (model: string, isLlm: boolean, language: Language): ReadonlyMap<string, string> =>
  new Map([
    ['README.md', `init/README.${language}.md`],
    ['.gitattributes', 'init/gitattributes'],
    ['.gitignore', 'init/gitignore'],
    ['.npmrc', 'init/npmrc'],
    ...['exceptions', 'notifications', 'targets'].map(
      (name) => [`${governanceFolder}/${name}.yaml`, `init/${governanceFolder}/${name}.yaml`] as const,
    ),
    ...[keysFile, peopleFile].map((file) => [file, `init/${file}`] as const),
    ...runtimeKinds(isLlm).map(
      (kind) => [`policies/runtime/${kind}/${model}-1.yaml`, `init/policies/runtime/${kind}.yaml`] as const,
    ),
    [`releases/${model}/model.yaml`, 'new/model.yaml'],
  ]);

export async function initRepository(
  { files }: World,
  folder: string,
  { model = 'my-model' }: InitOptions,
  language: Language,
): Promise<Outcome> {
  const fault = namingFault(model);
  if (fault !== undefined) return { diagnostics: [fault] };
  const said = readOwn(files, folder, `releases/${model}/model.yaml`);
  const texts = textsOf(files, model, textIn(said, 'type') === 'llm', language);
  if (texts.value === undefined) return texts;
  const missing = [...texts.value].filter(([path]) => !files.isThere(join(folder, path)));
  if (missing.length === 0) return { diagnostics: [{ code: 'usage/exists', facts: { observed: folder } }] };
  for (const [path, text] of missing) files.write(join(folder, path), text);
  const written = missing.map(([path]) => path);
  const kept = [...texts.value.keys()].filter((path) => !written.includes(path));
  const judging = written.filter((path) => !path.startsWith('releases/'));
  return {
    diagnostics: [],
    lines: report(folder, model, written, kept),
    done: [summaries.written(written.length)],
    next: [
      `cd ${folder}`,
      // What was there has a history, and its own way to change; a release and what judges it go in two commits.
      ...(kept.includes(packageFile)
        ? [`git add ${judging.join(' ')} && git commit -m "What judges ${model}"`].filter(() => judging.length > 0)
        : [
            'npm install ARCHIVE',
            'git init --initial-branch=main && git add --all && git commit -m "What judges our releases"',
          ]),
      `npx relc new ${model} 1`,
      'npx relc check',
    ].map((command) => ({ command })),
    result: written,
  };
}

const readOwn = (files: Files, folder: string, path: string): Json | undefined =>
  readApproved({ files: new Map([[path, files.read(join(folder, path)) ?? new Uint8Array()]]) }, path)?.value;

/** Every file by its path, or why the package is not whole. */
function textsOf(files: Files, model: string, isLlm: boolean, language: Language): Result<ReadonlyMap<string, string>> {
  const diagnostics: Diagnostic[] = [];
  const own = (file: string): string => {
    const bytes = files.own(file);
    if (bytes === undefined) diagnostics.push({ code: 'load/missing-file', file });
    return textOf(bytes ?? new Uint8Array()) ?? '';
  };
  const texts = new Map([
    [packageFile, manifest(own(packageFile), model)],
    [pipelineFile, ownPipeline(own(pipelineFile))],
  ]);
  for (const file of asTheyAre)
    texts.set(file, withOwnValues(own(file)).replace('$schema=../../schemas/', `$schema=../../${packagedSchemas}/`));
  for (const [path, template] of templatesFor(model, isLlm, language)) {
    const file = `templates/${template}.hbs`;
    const rendered = render(
      file,
      files.own(file),
      { registry_name: null, model, schemas: packagedSchemas, ...kindContext() },
      language,
    );
    diagnostics.push(...rendered.diagnostics);
    texts.set(path, rendered.value ?? '');
  }
  return diagnostics.length > 0 ? failed(...diagnostics) : { value: texts, diagnostics: [] };
}

/** The Node that it was tested with, and relc as an archive: on npm, its name is anybody's. */
function manifest(own: string, model: string): string {
  const running = parseJson(own);
  return pretty({
    name: `${model}-releases`,
    private: true,
    description: `Releases of ${model}, and what judges them`,
    // `npm install ARCHIVE` writes over it. Without it, relc could not say that it is not pinned yet.
    dependencies: { relc: 'file:../relc.tgz' },
    // Jobs have a Node of their own.
    devDependencies: { node: textIn(running, 'devDependencies', 'node') ?? '26' },
    allowScripts: { node: true },
  });
}

const report = (
  folder: string,
  model: string,
  written: readonly string[],
  kept: readonly string[],
): readonly (string | Said)[] => [
  both(`Written in ${folder}:`, `Gravado em ${folder}:`),
  ...written.map((path) => `  ${path}`),
  ...(kept.length === 0 ? [] : [both('Left as it is:', 'Mantido como está:'), ...kept.map((path) => `  ${path}`)]),
  both(
    'package-lock.json pins what judges: `npm install ARCHIVE` writes it. ARCHIVE is your relc.tgz: the relc on npm is not ours.',
    'package-lock.json fixa o que julga: `npm install ARCHIVE` o grava. ARCHIVE é o seu relc.tgz: o relc do npm não é nosso.',
  ),
  ...(kept.includes(packageFile)
    ? [
        both(
          'Fill in each TODO, and merge what judges by itself before a release: one change may alter releases or what judges them, not both.',
          'Preencha cada TODO e integre o que julga antes, à parte: uma mudança pode alterar releases ou o que os julga, não ambos.',
        ),
      ]
    : []),
  both(
    `Fill in releases/${model}/model.yaml before \`relc new\`: what a release is asked for follows what it says the model is.`,
    `Preencha releases/${model}/model.yaml antes de \`relc new\`: o que se pede de um release depende do que o arquivo diz que o modelo é.`,
  ),
];
