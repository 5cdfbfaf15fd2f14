// Whoever has no evidence yet begins with what `relc new` writes: each place says what belongs there, and what its
// example shows is taken.
import { beforeAll, describe, expect, test } from 'vitest';
import { ok } from '../../testing/outcome.ts';
import { type Scenario, untouched } from '../../testing/scenario.ts';
import { model } from '../../testing/scratch.ts';
import { parseDocument } from '../document/parse.ts';
import { shape } from '../document/validators.ts';
import { type DocumentName, documentNames, type EvidenceFile, evidenceFiles } from '../evidence/table.ts';
import { utf8 } from '../lib/bytes.ts';
import { isObject, type Json } from '../lib/json.ts';
import { checkReleases } from './check.ts';
import { explainEvidence } from './explain-evidence.ts';
import { scaffoldReleases } from './new.ts';
import { nowNamed } from './scaffold-named.ts';

const rows = documentNames.map((name): [DocumentName, EvidenceFile] => [name, evidenceFiles[name]]);
const begun = rows.filter(([, { begins }]) => begins === 'skeleton' || begins === 'copy');

/** A model beside that of the sample, of which nothing is there but model.yaml. */
async function first(said: string, type = 'type: predictive'): Promise<Scenario> {
  const scenario = untouched();
  const other = scenario
    .read(`releases/${model}/model.yaml`)
    .replace(/^versions:[\s\S]*/m, '')
    .replace(/^type: .*/m, type);
  scenario.write('releases/atm/model.yaml', `${other}${said}versions: {}\naliases: {}\n`);
  scenario.commit('Another model');
  ok(await scaffoldReleases(scenario.world, ['atm', '1']));
  return scenario;
}

const kinds = [
  ['scores that somebody waits for', 'serving: online\n', 'type: predictive'],
  ['numbers of a nightly run', 'task: regression\nserving: batch\n', 'type: predictive'],
  ['text of an LLM', '', 'type: llm'],
] as const;

const read = (scenario: Scenario, file: string): Json =>
  parseDocument(file, utf8(scenario.read(`releases/atm/1/${file}`)), file.endsWith('.json') ? 'json' : 'yaml').value
    ?.value ?? null;

const isOpen = (value: Json): boolean => typeof value === 'string' && /^TODO(: |$)/.test(value);

/** The places of a value, and of a key that nobody knows yet. */
function open(value: Json): number {
  if (isOpen(value)) return 1;
  if (typeof value !== 'object' || value === null) return 0;
  const keys = isObject(value) ? Object.keys(value).filter((key) => key === 'TODO').length : 0;
  return keys + Object.values(value).reduce<number>((sum, part) => sum + open(part), 0);
}

function exampleIn(said: string): Json {
  const [, text = /: (\S+) or /.exec(said)?.[1] ?? ''] = /, e\.g\. (.*)$/.exec(said) ?? [];
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** As whoever takes each example for the value. */
function filled(value: Json): Json {
  if (typeof value === 'string') return isOpen(value) ? exampleIn(value) : value;
  if (Array.isArray(value)) return value.map(filled);
  if (!isObject(value)) return value;
  const entries = Object.entries(value).map(([key, part]) => [key === 'TODO' ? 'amount' : key, filled(part)]);
  return Object.fromEntries(entries);
}

/** The comment above a field has its example. */
const filledYaml = (text: string): string =>
  text.replace(/^( *# .*)\n([ -]*\w+): TODO$/gm, (_, words: string, field: string) => {
    const example = exampleIn(words);
    return `${words}\n${field}: ${JSON.stringify(example)}`;
  });

describe.each(kinds)('a first release of a model of %s', (_, said, type) => {
  let scenario: Scenario;
  let files: readonly string[];
  beforeAll(async () => {
    scenario = await first(said, type);
    files = scenario.list('releases/atm/1');
  });
  const each = (look: (name: DocumentName, evidence: EvidenceFile, file: string) => void) =>
    begun.forEach(([name, evidence]) => {
      if (files.includes(evidence.file)) look(name, evidence, evidence.file);
    });

  test('when it is checked, each TODO of its evidence is told as one, and nothing else is said of its shape', async () => {
    const { diagnostics } = await checkReleases(scenario.world, ['releases/atm/1'], {});
    each((_name, _evidence, file) => {
      const found = diagnostics.filter((one) => one.file === `releases/atm/1/${file}`);
      expect([file, [...new Set(found.map(({ code }) => code))]]).toEqual([file, ['load/placeholder']]);
      expect([file, found.length]).toEqual([file, open(read(scenario, file))]);
    });
  });

  test('when each place gets its example, the document has its shape', () => {
    each((_name, { schema = 'release' }, file) => {
      const text = scenario.read(`releases/atm/1/${file}`);
      const value = file.endsWith('.json')
        ? filled(read(scenario, file))
        : (parseDocument(file, utf8(filledYaml(text)), 'yaml').value?.value ?? null);
      expect([file, shape({ file, value }, schema).diagnostics]).toEqual([file, []]);
      expect(open(value)).toBe(0);
    });
  });
});

describe('what a release begins with', () => {
  test('when a file is measured, decided or copied by somebody and not signed, it can be begun', () => {
    const byPeople = rows.filter(
      ([, { effort, format }]) => ['measure', 'decide', 'copy'].includes(effort) && format !== 'bundle',
    );
    expect(byPeople.filter(([, { begins }]) => begins === undefined).map(([name]) => name)).toEqual([]);
  });

  test('when a model does not decide about people, no fairness is begun', async () => {
    const scenario = await first('decides_about_people: false\n');
    expect(scenario.list('releases/atm/1')).not.toContain('fairness.json');
  });

  test('when a pipeline wrote a file before, it stays as it is', async () => {
    const scenario = await first('');
    scenario.write('releases/atm/1/fairness.json', '{}\n');
    scenario.remove('releases/atm/1/staging_report.json');
    scenario.commit('As a pipeline leaves it');
    ok(await scaffoldReleases(scenario.world, ['atm', '1']));
    expect(scenario.read('releases/atm/1/fairness.json')).toBe('{}\n');
    expect(scenario.list('releases/atm/1')).toContain('staging_report.json');
  });
});

describe('evidence that was begun before the registry knew the version', () => {
  const run = { name: 'run_id', value: '4f1c' };
  const named = (scenario: Scenario) => nowNamed(scenario.world.files, scenario.path('releases/atm/1'), run);

  test('when its facts are there, names the run, and leaves all else that is written', async () => {
    const scenario = await first('');
    scenario.change('releases/atm/1/readiness.yaml', (text) =>
      text.replace('approved_at: TODO', 'approved_at: 2026-11-20T14:03:00Z'),
    );
    const texts = named(scenario);
    expect(texts.get('readiness.yaml')).toMatch(
      /^run_id: "4f1c"\napproved_by: .*\napproved_at: 2026-11-20T14:03:00Z$/m,
    );
    for (const file of ['staging_report.json', 'shadow_eval.json', 'fairness.json', 'drift_baseline.json'])
      expect(JSON.parse(texts.get(file) ?? '{}')).toMatchObject({ version: '1', run_id: '4f1c' });
    expect([...texts.keys()]).not.toContain('release.yaml');
  });

  test('when it is whole, or names a run, it stays as it is', async () => {
    const scenario = await first('');
    scenario.write('releases/atm/1/fairness.json', '{\n  "version": "1",\n  "dataset": "june"\n}\n');
    scenario.change('releases/atm/1/hygiene.yaml', (text) => text.replace('run_id: "TODO"', 'run_id: 99'));
    const texts = named(scenario);
    expect([...texts.keys()]).not.toContain('fairness.json');
    expect([...texts.keys()]).not.toContain('hygiene.yaml');
  });
});

describe('relc explain evidence', () => {
  const page = (file?: string, language: 'en' | 'pt-BR' = 'en') =>
    String(ok(explainEvidence(untouched().world, file, language)).result);

  test('when no file is named, lists each with where it comes from, in both languages', () => {
    for (const [, { file }] of rows) expect(page()).toContain(`  ${file} `);
    expect(page(undefined, 'pt-BR')).toContain('o teste de carga');
  });

  test.each(rows)('when %s is asked for, tells each of its fields, and an example that has its shape', (_, row) => {
    const { file, schema } = row;
    const text = page(file);
    expect(text).toContain(`# ${file}\n`);
    expect(page(file, 'pt-BR')).not.toContain('Where it comes from');
    if (schema === undefined) return;
    const [example = ''] = [...text.matchAll(/```json\n([\s\S]*?)\n```/g)].map(([, found]) => found).slice(-1);
    expect(shape({ file, value: JSON.parse(example) }, schema).diagnostics).toEqual([]);
  });

  test('when such a file is signed, shows what the predicate begins as, and how stock cosign signs it', () => {
    const text = page('releases/atm/1/security_decision.sigstore.json');
    expect(text).toContain('"decision": "TODO: ');
    expect(text).toContain('--type urn:relc:security-decision:v1');
    expect(page('model.sigstore.json')).toContain(
      'cosign sign-blob --key KEY --bundle model.sigstore.json model.SHA256SUMS',
    );
  });

  test('when there is no such file, says which are near', () => {
    expect(explainEvidence(untouched().world, 'fairnes.json', 'en').diagnostics).toMatchObject([
      { code: 'usage/no-such-code', facts: { expected: ['fairness.json'] } },
    ]);
  });
});
