/**
 * compliance-trestle, which has NIST's models, reads the OSCAL assessment results of every sample release as an apply writes them: it
 * accepts each and writes the same content back, each file that is named by digest lies where it says, and a broken document is refused.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { sha256Hex } from '../../compiler/lib/digest.ts';
import { applyPlan } from '../../compiler/operations/apply.ts';
import { approvePlan } from '../../compiler/operations/approve.ts';
import { planModels } from '../../compiler/operations/plan.ts';
import { check } from '../../testing/checks.ts';
import { ok } from '../../testing/outcome.ts';
import { ready2, type Scenario, untouched } from '../../testing/scenario.ts';
import { approvers, keyFile } from '../../testing/scratch.ts';
import { pythonEnvironment } from './python_environment.ts';

type Answer = { readonly fault: string } | { readonly again: unknown };

const folder = join(import.meta.dirname, 'oscal');
const shown = join(import.meta.dirname, '../../testing/assessments/assessment_results.oscal.json');
const scratch = mkdtempSync(join(tmpdir(), 'relc-oscal-'));

/** What the reader says of each text. */
function read(texts: readonly string[]): readonly Answer[] {
  const paths = texts.map((text, index) => {
    const path = join(scratch, `${index}.json`);
    writeFileSync(path, text);
    return `${path}\n`;
  });
  const python = join(pythonEnvironment('oscal', join(folder, 'requirements.txt')), 'bin/python');
  const said = execFileSync(python, ['-B', join(folder, 'read.py')], {
    input: paths.join(''),
    encoding: 'utf8',
    maxBuffer: 1e9,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  return said
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

/** A model whose first version everybody approves and that is applied. */
async function applied(name: string): Promise<Scenario> {
  const scenario = Object.assign(untouched(name), { at: '2026-11-27T12:00:00Z' });
  const plan = scenario.path('plan/local', `${name}.json`);
  ok(await planModels(scenario.world, [name]));
  const { approvals_required: asked } = JSON.parse(scenario.read(plan)).plan;
  for (const { id, role } of approvers.filter((one) => Object.hasOwn(asked, one.role)))
    ok(await approvePlan(scenario.world, plan, { key: keyFile(scenario.keys, id), role }));
  ok(await applyPlan(scenario.world, plan));
  return scenario;
}

async function both(): Promise<Scenario> {
  const scenario = await ready2();
  ok(await scenario.apply());
  return scenario;
}

/** Every hash in a document, with the address that it is of. */
const hashed = (text: string): readonly { readonly href: string; readonly value: string }[] =>
  JSON.parse(text)['assessment-results']['back-matter'].resources.flatMap(
    ({ rlinks = [] }: { rlinks?: { href: string; hashes?: { value: string }[] }[] }) =>
      rlinks.flatMap(({ href, hashes = [] }) => hashes.map(({ value }) => ({ href, value }))),
  );

function misplaced(scenario: Scenario, path: string, text: string): readonly string[] {
  return hashed(text).flatMap(({ href, value }) => {
    const place = posix.join(posix.dirname(path), decodeURI(href));
    return scenario.has(place) && sha256Hex(scenario.bytes(place)) === value ? [] : [href];
  });
}

/** The reader writes moments with their offset. */
const spelled = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (_, item) => (typeof item === 'string' ? item.replace(/\+00:00$/, 'Z') : item));

/** Ways to break a document, by what is wrong then. */
const broken: Readonly<Record<string, (text: string) => string>> = {
  'a finding is maybe satisfied': (text) => text.replace('"state": "satisfied"', '"state": "maybe"'),
  'it has no plan': (text) => text.replace('"import-ap"', '"import-plan"'),
  'an observation has no method': (text) => text.replace(/"methods": \[[^\]]*\],/, ''),
  'two things have one UUID': (text) => {
    const [first = '', second = ''] = [...text.matchAll(/"uuid": "([^"]+)"/g)].map(([, uuid]) => uuid);
    return text.replace(`"uuid": "${second}"`, `"uuid": "${first}"`);
  },
  'a UUID is none': (text) => text.replace(/"uuid": "[^"]{8}/, '"uuid": "????????'),
  'somebody is responsible in a role that nobody has': (text) =>
    text.replace(/"role-id": "approver-mlops"/, '"role-id": "approver-nobody"'),
  'a title has two lines': (text) => text.replace('"title": "', '"title": "Two\\n'),
  'a moment has no zone': (text) => text.replace(/("last-modified": "[^"]+)Z"/, '$1"'),
  'a control is no token': (text) => text.replace('"control-id": "', '"control-id": "§ '),
  'a finding says more than OSCAL knows': (text) => text.replace('"target-id"', '"score": 1, "target-id"'),
};

try {
  const samples = [
    await both(),
    ...(await Promise.all(['credit-assistant', 'diabetes-progression', 'digit-reader'].map(applied))),
  ];
  const documents = samples.flatMap((scenario) =>
    scenario
      .glob('registry/artifacts/*/relc/assessments/*/assessment_results.oscal.json')
      .map((path) => ({ scenario, path, text: scenario.read(path) })),
  );
  check(`${documents.length} releases have a document`, documents.length === 5 ? undefined : 'there are 5');
  const [first] = documents;
  const breaks = Object.entries(broken);
  const wrong = breaks.map(([, change]) => change(first?.text ?? ''));
  const answers = read([...documents.map(({ text }) => text), ...wrong, readFileSync(shown, 'utf8')]);
  const last = answers.at(-1) ?? { fault: 'no answer' };
  check('where all kinds of risks were accepted, the reader accepts it', 'fault' in last ? last.fault : undefined);
  for (const [index, { scenario, path, text }] of documents.entries()) {
    const { title } = JSON.parse(text)['assessment-results'].metadata;
    const answer = answers[index] ?? { fault: 'no answer' };
    check(`${title}: the reader accepts it`, 'fault' in answer ? answer.fault : undefined);
    const isSame = 'again' in answer && isDeepStrictEqual(spelled(answer.again), JSON.parse(text));
    check(`${title}: the reader writes the same content back`, isSame ? undefined : 'it differs');
    const misses = misplaced(scenario, path, text);
    const count = hashed(text).length;
    check(
      `${title}: each of ${count} files lies where it says, with its digest`,
      count > 10 && misses.length === 0 ? undefined : misses.join('\n'),
    );
  }
  for (const [index, [title]] of breaks.entries()) {
    const answer = answers[documents.length + index];
    const isBroken = wrong[index] !== first?.text;
    check(
      `where ${title}, the reader refuses it`,
      isBroken && answer && 'fault' in answer ? undefined : 'it is accepted',
    );
  }
} finally {
  rmSync(scratch, { recursive: true });
}
