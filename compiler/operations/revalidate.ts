// relc revalidate MODEL VERSION: begins the evidence that a version was validated again, and says the day in model.yaml. People
// measure, decide and write the rest; the plan with it is approved and applied like any other.
import { join } from 'node:path';
import type { Observation, Revalidation } from '../../schemas/generated/documents.ts';
import { failed } from '../diagnostics/diagnostic.ts';
import type { Language } from '../diagnostics/entry.ts';
import { readDocument } from '../document/read.ts';
import { textOf } from '../lib/bytes.ts';
import { isObject, type Json, listIn, pretty, textIn, valueIn } from '../lib/json.ts';
import { own } from '../lib/own.ts';
import { type Day, dayOf } from '../lib/time.ts';
import { datedIn, type InUse, inUse } from '../load/index.ts';
import { isLive } from '../model/lifetime.ts';
import { revalidationFile } from '../model/revalidation.ts';
import type { Outcome } from '../report/outcome.ts';
import { both, type Said } from '../report/said.ts';
import { summaries } from '../report/summaries.ts';
import type { World } from '../world/port.ts';
import { arrivalsOf, openReport } from './monitoring.ts';
import { type OpenedRun, openRun } from './opened-run.ts';
import { openModels } from './places.ts';
import type { JudgedIn } from './revalidations.ts';
import { namingFault } from './scaffold.ts';

export async function revalidate(
  world: World,
  model: string,
  version: string,
  language: Language = 'en',
): Promise<Outcome> {
  const fault = namingFault(model, version);
  if (fault) return failed(fault);
  const opened = await openRun(world, [model]);
  if (opened.value === undefined) return opened;
  const run = opened.value;
  const known = openModels(run, [model]);
  if (known.value === undefined) return known;
  const { governance } = run;
  if (governance.value === undefined) return governance;
  const modelFile = run.modelFile(model);
  if (modelFile.value === undefined) return modelFile;
  const used = inUse(run.tree, model, version);
  const stage = own(modelFile.value.value.versions, version);
  if (used === undefined || !isLive(stage))
    return failed({ code: 'usage/not-in-use', facts: { model, version, observed: stage ?? 'none' } });
  const place = { run, model, governance: governance.value, modelFile: modelFile.value };
  const last = own(modelFile.value.value.revalidations, version);
  const since = last === undefined ? undefined : ({ on: last, result: 'passed' } as const);
  const asking = openReport(place, version, since, await arrivalsOf(run, model));
  return write(world, place, used, { today: dayOf(run.at), occasion: asking?.occasions[0] ?? 'date', language });
}

interface Writing {
  readonly today: Day;
  readonly occasion: Revalidation['occasion'];
  /** Of what is still to be written. */
  readonly language: Language;
}

type Placed = JudgedIn & { readonly run: OpenedRun };

function write(world: World, place: Placed, used: InUse, writing: Writing): Outcome {
  const { run, model, modelFile } = place;
  const { version } = used;
  const { today } = writing;
  const { root } = run.repository;
  const file = revalidationFile(model, version, today);
  if (world.files.isThere(join(root, file))) return failed({ code: 'usage/file-exists', facts: { observed: file } });
  const newest = datedIn(run.tree, model, 'monitoring').findLast((one) => one.version === version);
  const measured = newest && readDocument(run.tree, newest.file, 'monitoring_report', run.shape).value?.value.measured;
  const yaml = textOf(world.files.read(join(root, modelFile.file)) ?? new Uint8Array()) ?? '';
  world.files.write(join(root, file), pretty(begun(used, writing, measured)));
  world.files.write(join(root, modelFile.file), withRevalidation(yaml, version, today));
  return {
    diagnostics: [],
    lines: [
      both('Begun for you; fill in each TODO:', 'Iniciado; preencha cada TODO:'),
      `  ${file}`,
      ...(newest && measured
        ? [both(`  what was measured is that of ${newest.file}`, `  o que foi medido vem de ${newest.file}`)]
        : []),
      both('Says the day of it:', 'Indica o dia:'),
      `  ${modelFile.file}: revalidations, "${version}": ${today}`,
    ],
    done: [summaries.written(2)],
    next: [{ command: `relc check ${file}` }, { command: `relc plan ${model}`, once: 'committed' }],
    result: [file, modelFile.file],
  };
}

const todo = (what: Said, language: Language): string => `TODO: ${what[language]}`;

function begun(used: InUse, { today, occasion, language }: Writing, measured: Observation | undefined) {
  const { model, version, modelDigest } = used;
  const left = (en: string, portuguese: string) => todo(both(en, portuguese), language);
  return {
    ...{ apiVersion: 'relc/v1', kind: 'Revalidation', model, version, model_digest: modelDigest, decided_on: today },
    occasion,
    measured: over(toMeasure(used, left), measured ?? {}),
    result: left('passed or failed', 'passed ou failed'),
    conclusion: left('what was found, and why that is enough or not', 'o que se constatou e por que isso basta ou não'),
    decided_by: left(
      'e-mail of whoever decided, who had no part in making the version',
      'e-mail de quem decidiu, sem ter participado da criação da versão',
    ),
    next: left(
      'the last day for the next one; remove this line where it failed',
      'o último dia para a próxima; remova esta linha se foi reprovada',
    ),
  };
}

/** What was measured, and from `wanted` what was not. */
const over = (wanted: Json, measured: Json): Json =>
  isObject(wanted) && isObject(measured)
    ? Object.fromEntries(
        [...new Set([...Object.keys(wanted), ...Object.keys(measured)])].map((name) => [
          name,
          over(own(wanted, name) ?? null, own(measured, name) ?? own(wanted, name) ?? null),
        ]),
      )
    : measured;

type Left = (en: string, portuguese: string) => string;

/** All that the profile limits. */
function toMeasure({ profile, features }: InUse, left: Left): Json {
  const watched = Map.groupBy(listIn(profile, 'fairness', 'watchlist'), (one) => textIn(one, 'attribute') ?? '');
  const fairness = [...watched].map(([attribute, limits]): readonly [string, Json] => [
    attribute,
    Object.fromEntries(
      limits.map((one) => [textIn(one, 'metric') ?? '', left('as in fairness.json', 'como em fairness.json')]),
    ),
  ]);
  const slos = valueIn(profile, 'slos');
  const index = left('index against drift_baseline.json', 'índice em relação a drift_baseline.json');
  return {
    window: {
      from: left('first day of the data', 'primeiro dia dos dados'),
      until: left('last day of the data', 'último dia dos dados'),
    },
    rows: left('calls or rows in that time', 'chamadas ou linhas nesse período'),
    ...(features.length > 0 && { psi: Object.fromEntries(features.map((name) => [name, index])) }),
    ...(fairness.length > 0 && { fairness: Object.fromEntries(fairness) }),
    ...(isObject(slos) && Object.keys(slos).length > 0 && { slos: asMeasured(slos, left('measured', 'valor medido')) }),
  };
}

const asMeasured = (limit: Json, left: string): Json =>
  isObject(limit)
    ? Object.fromEntries(Object.entries(limit).map(([name, one]) => [name, asMeasured(one, left)]))
    : typeof limit === 'number'
      ? left
      : limit;

/** The text of model.yaml that says the day, and everything else as it stood: comments, quotes, and how far entries are indented. */
export function withRevalidation(text: string, version: string, day: Day): string {
  const yaml = text.endsWith('\n') ? text : `${text}\n`;
  const [whole, said = ''] =
    /^revalidations:[^\S\n]*(?:#.*)?\n((?:[^\S\n]+\S.*\n|#.*\n|[^\S\n]*\n)*)/m.exec(yaml) ?? [];
  if (whole !== undefined) {
    const entry = new RegExp(`^([^\\S\\n]+(["']?)${version}\\2[^\\S\\n]*:[^\\S\\n]*["']?)[0-9-]{10}`, 'm');
    const indent = /^([^\S\n]+)["'0-9]/m.exec(said)?.[1] ?? '  ';
    const lines = entry.test(said)
      ? said.replace(entry, (_, before: string) => `${before}${day}`)
      : `${indent}"${version}": ${day}\n${said}`;
    return yaml.replace(whole, () => whole.slice(0, whole.length - said.length) + lines);
  }
  const [flow, entries = ''] = /^revalidations:[^\S\n]*\{([^}]*)\}.*\n/m.exec(yaml) ?? [];
  const others = [...entries.matchAll(/["']?([1-9][0-9]*)["']?[^\S\n]*:\s*["']?([0-9-]{10})/g)]
    .filter(([, other]) => other !== version)
    .map(([, other, its]) => `  "${other}": ${its}\n`);
  const block = `revalidations:\n${others.join('')}  "${version}": ${day}\n`;
  return flow === undefined ? `${yaml.replace(/\n*$/, '\n')}${block}` : yaml.replace(flow, () => block);
}
