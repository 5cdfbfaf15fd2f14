import { describe, expect, test } from 'vitest';
import type { NotApplicable, Unwatched } from '../../schemas/generated/documents.ts';
import {
  at,
  sampleEvaluator,
  sampleGovernance,
  sampleRelease,
  sampleTree,
  shape,
  textIn,
} from '../../testing/sample.ts';
import { judge } from '../gate/index.ts';
import { textOf } from '../lib/bytes.ts';
import { digestOf } from '../lib/digest.ts';
import type { Validation } from '../model/plan.ts';
import { compile } from './index.ts';

const evaluator = await sampleEvaluator();
const previous = sampleRelease(undefined, '1');

function compiled(changes: Readonly<Record<string, string>> = {}) {
  const tree = sampleTree(changes);
  const { judged, diagnostics } = judge(sampleRelease(tree), sampleGovernance(), evaluator, at, shape, { previous });
  const { value } = judged ? compile(judged, tree.files, evaluator.controls) : { value: undefined };
  if (value === undefined) throw new Error(`the sample does not compile: ${JSON.stringify(diagnostics)}`);
  return value;
}

/** A compiled file as text; empty where there is none. */
const fileIn = (files: ReadonlyMap<string, Uint8Array> | undefined, name: string): string =>
  textOf(files?.get(name) ?? new Uint8Array()) ?? '';

test('when a release is compiled, its manifest says what it is, who signed it, what it promises and binds, and until when', () => {
  const { files, policyDigest } = compiled();
  const manifest = JSON.parse(fileIn(files, 'release_manifest.json'));
  expect(manifest).toMatchObject({
    ...{ model_name: 'risk-default', version: '2', run_id: expect.stringMatching(/^[0-9a-f]{32}$/) },
    registry_uri: expect.any(String),
    security_decision: { decision: 'PASS', decided_by: expect.any(String), decided_at: expect.any(String) },
    attestation: { document: 'provenance.sigstore.json', key: expect.any(String) },
    dataset: { snapshot: expect.stringMatching(/^[^@]+@.+$/) },
    slos: { latency_ms: { p95: expect.any(Number), p99: expect.any(Number) }, error_rate: expect.any(Number) },
    slis: { latency_ms: { p95: expect.any(Number), p99: expect.any(Number) }, error_rate: expect.any(Number) },
    guardrails: expect.any(Object),
    drift_thresholds: expect.any(Object),
    lifecycle: { revalidate_by: '2027-02-20', end_of_support: '2027-11-01', end_of_life: '2028-02-01' },
    policy_digest: policyDigest,
  });
  const documents = manifest.signatures.map(({ document }: { document: string }) => document);
  expect(documents).toEqual(expect.arrayContaining(['model.sigstore.json', 'security_decision.sigstore.json']));
  expect(manifest.fairness_watchlist.length).toBeGreaterThan(0);
});

test('when something is declared not applicable, manifest and notes say what, why and by whom; otherwise they have no word of it', () => {
  const tree = sampleTree();
  const { judged } = judge(sampleRelease(tree), sampleGovernance(), evaluator, at, shape, { previous });
  if (judged === undefined) throw new Error('the sample does not pass');
  const made = (not_applicable?: NotApplicable) => {
    const release = { ...judged.release, ...(not_applicable && { not_applicable }) };
    const { value } = compile({ ...judged, release }, tree.files, evaluator.controls);
    return (file: string) => fileIn(value?.files, file);
  };
  const declined = { 'evidence/canary_plan': { reason: 'Nobody | waits', accepted_by: 'mlops' } };
  const declaring = made(declined);
  expect(JSON.parse(declaring('release_manifest.json'))).toMatchObject({ not_applicable: declined });
  expect(declaring('release_notes.md')).toContain(
    '- evidence/canary_plan does not apply (mlops accepts that by approving): Nobody \\| waits\n',
  );
  expect(declaring('release_notes.md')).toContain('## Not applicable');
  expect(declaring('release_notes.pt-BR.md')).toContain(
    '- evidence/canary_plan não se aplica (mlops aceita isso ao aprovar): Nobody \\| waits\n',
  );
  expect(declaring('release_notes.pt-BR.md')).toContain('## Não se aplica');
  for (const silent of [made(), made({})]) {
    expect(JSON.parse(silent('release_manifest.json'))).not.toHaveProperty('not_applicable');
    expect(silent('SHA256SUMS')).toBe(fileIn(compiled().files, 'SHA256SUMS'));
    expect(silent('release_notes.md')).not.toContain('Not applicable');
  }
});

test("when the registry has MLflow's own digest of the data, the manifest names the files that the builder signed it for", () => {
  const tree = sampleTree();
  const { judged } = judge(sampleRelease(tree), sampleGovernance(), evaluator, at, shape, { previous });
  if (judged === undefined) throw new Error('the sample does not pass');
  const { registry, provenance } = judged.evidence;
  const [data, ...others] = provenance.buildDefinition.resolvedDependencies;
  const annotated = { ...data, annotations: { mlflow_digest: '1a2b3c4d' } };
  const buildDefinition = { ...provenance.buildDefinition, resolvedDependencies: [annotated, ...others] };
  const made = (digest: string) => {
    const evidence = {
      ...judged.evidence,
      registry: { ...registry, dataset: { name: 'loans', digest, rows: 700 } },
      provenance: { ...provenance, buildDefinition },
    };
    const { value } = compile({ ...judged, evidence } as typeof judged, tree.files, evaluator.controls);
    return JSON.parse(fileIn(value?.files, 'release_manifest.json')).dataset;
  };
  const files = [{ name: data?.name, digest: `sha256:${data?.digest.sha256}` }];
  const said = { name: 'loans', digest: '1a2b3c4d', rows: 700, snapshot: 'loans@1a2b3c4d' };
  expect(made('1a2b3c4d')).toEqual({ ...said, files });
  expect(made('sha256:00')).not.toHaveProperty('files');
});

test('when nothing watches a field, manifest, notes and plan say so and why; otherwise they have no word of it', () => {
  const tree = sampleTree();
  const { judged } = judge(sampleRelease(tree), sampleGovernance(), evaluator, at, shape, { previous });
  const baseline = judged?.evidence.drift_baseline;
  if (judged === undefined || baseline === undefined) throw new Error('the sample does not pass');
  const made = (unwatched?: Unwatched) => {
    const drift_baseline = { ...baseline, ...(unwatched && { unwatched }) };
    return compile({ ...judged, evidence: { ...judged.evidence, drift_baseline } }, tree.files, evaluator.controls)
      .value;
  };
  const textIn = (value: ReturnType<typeof made>, file: string) => fileIn(value?.files, file);
  const unwatched = { note: { reason: 'People | write it' } };
  const open = made(unwatched);
  expect(open?.unwatched).toEqual(unwatched);
  expect(JSON.parse(textIn(open, 'release_manifest.json'))).toMatchObject({ unwatched });
  expect(textIn(open, 'release_notes.md')).toMatch(/## Not watched\n[\s\S]*- note: People \\\| write it\n/);
  expect(textIn(open, 'release_notes.pt-BR.md')).toMatch(
    /## Sem acompanhamento\n[\s\S]*- note: People \\\| write it\n/,
  );
  for (const silent of [made(), made({})]) {
    expect(silent).not.toHaveProperty('unwatched');
    expect(textIn(silent, 'SHA256SUMS')).toBe(fileIn(compiled().files, 'SHA256SUMS'));
  }
});

test('when model.yaml says what the model is for, manifest and notes do; otherwise they have no word of it', () => {
  const tree = sampleTree();
  const { judged } = judge(sampleRelease(tree), sampleGovernance(), evaluator, at, shape, { previous });
  if (judged === undefined) throw new Error('the sample does not pass');
  const made = (kind: object) => {
    const { value } = compile(
      { ...judged, modelFile: { ...judged.modelFile, ...kind } },
      tree.files,
      evaluator.controls,
    );
    return (file: string) => fileIn(value?.files, file);
  };
  const said = made({ task: 'regression', decides_about_people: false });
  const manifest = JSON.parse(said('release_manifest.json'));
  expect(manifest).toMatchObject({ task: 'regression', decides_about_people: false });
  expect(manifest).not.toHaveProperty('serving');
  expect(said('release_notes.md')).toContain(
    'Task: regression. Asked: call by call. It does not decide about people.\n',
  );
  expect(said('release_notes.pt-BR.md')).toContain(
    'Tarefa: regressão. Consulta: chamada a chamada. Não decide sobre pessoas.\n',
  );
  expect(made({})('release_notes.md')).not.toContain('Task:');
});

test('when a model is asked about many rows in one run, manifest and notes have its levels, and none of a call', () => {
  const tree = sampleTree();
  const { judged } = judge(sampleRelease(tree), sampleGovernance(), evaluator, at, shape, { previous });
  if (judged === undefined) throw new Error('the sample does not pass');
  const { latency_ms: _, cost_per_1000_calls: cost, ...slos } = judged.profile.slos;
  const { fairness: __, ...profile } = judged.profile;
  const { latency_ms: ___, requests: ____, ...report } = judged.evidence.staging_report;
  const run = { rows: 60_000, duration_seconds: 600, rows_per_second: 100 };
  const { value } = compile(
    {
      ...judged,
      profile: {
        ...profile,
        slos: {
          ...slos,
          ...(cost && { cost_per_1000_calls: cost }),
          batch: { duration_seconds: 900, rows_per_second: 50 },
        },
      },
      evidence: { ...judged.evidence, staging_report: { ...report, batch: run } },
    },
    tree.files,
    evaluator.controls,
  );
  const text = (file: string) => fileIn(value?.files, file);
  const { slis, ...manifest } = JSON.parse(text('release_manifest.json'));
  expect(slis).toMatchObject({ batch: run, error_rate: 0 });
  expect(slis).not.toHaveProperty('latency_ms');
  expect(manifest).not.toHaveProperty('fairness_watchlist');
  const notes = text('release_notes.md');
  expect(notes).toMatch(
    /\| duration of a run \| 600 s \|.*\| max 900 s, 300 s left \(33%\) \|\n[\s\S]*\| rows per second \| 100 \|.*\| min 50, 50 left \(100%\) \|/,
  );
  expect(notes).toContain('| cost of 1,000 calls | 0.000871 BRL | 0.000632 BRL |');
  expect(notes).toContain('| p95 latency | not measured | 23.26 ms |');
  expect(text('release_notes.pt-BR.md')).toContain('| linhas por segundo | 100 |');
});

test('when serving reads the snapshot, it has each bound policy and both contracts, as they are in git', () => {
  const { files, policyDigest } = compiled();
  const sums = fileIn(files, 'policy_snapshot/SHA256SUMS');
  expect(sums.split('\n').map((line) => line.split('  ')[1])).toEqual([
    'access-policy/credit-1.yaml',
    'contract.input.schema.json',
    'contract.output.schema.json',
    'inference-gateway/credit-1.yaml',
    'output-limits/credit-1.yaml',
    'quota/credit-1.yaml',
    'rate-limit/credit-1.yaml',
    undefined,
  ]);
  const contract = files.get('policy_snapshot/contract.input.schema.json') ?? new Uint8Array();
  expect(textOf(contract)).toBe(textIn('releases/risk-default/2/contract.input.schema.json'));
  expect(policyDigest).toBe(digestOf(sums));
});

test.each(['input', 'output'])('when the %s contract changes by a byte, so does policy_digest', (side) => {
  const file = `releases/risk-default/2/contract.${side}.schema.json`;
  expect(compiled({ [file]: `${textIn(file)}\n` }).policyDigest).not.toBe(compiled().policyDigest);
});

test('when measures differ, the notes say which became better or worse, in both languages', () => {
  const { files } = compiled();
  const notes = (name: string) => fileIn(files, name);
  expect(notes('release_notes.md')).toContain(
    '| disparate impact by age | 0.876 | 0.9601 | **worse** | higher is better | min 0.8, 0.076 left (9.5%);',
  );
  expect(notes('release_notes.md')).toContain('| AUC | 0.7867 | 0.7537 | better | higher is better |');
  expect(notes('release_notes.pt-BR.md')).toContain(
    '| impacto desproporcional por age | 0,876 | 0,9601 | **pior** | maior é melhor | mín. 0,8, folga de 0,076 (9,5%);',
  );
  expect(notes('release_notes.pt-BR.md')).toContain('| AUC | 0,7867 | 0,7537 | melhor | maior é melhor |');
});

describe('what a version means for those who call it', () => {
  const [release, input] = ['release.yaml', 'contract.input.schema.json'].map(
    (name) => `releases/risk-default/2/${name}`,
  );
  const report = (changes: Readonly<Record<string, string>> = {}) => {
    const { files } = compiled(changes);
    return {
      report: JSON.parse(fileIn(files, 'clients_compat_report.json')),
      notes: fileIn(files, 'release_notes.md'),
    };
  };

  test('when nothing breaks, the report says so for the replaced version and for each consumer', () => {
    const { report: made, notes } = report();
    expect(made).toMatchObject({
      kind: 'ClientsCompatibilityReport',
      replaced: { version: '1', result: 'compatible', differences: [] },
      consumers: [
        { name: 'loan-origination', critical: true, result: 'compatible', examples: 2, replayed: 2 },
        { name: 'credit-review-desk', critical: false, result: 'compatible' },
      ],
    });
    expect(notes).toContain('| loan-origination | yes | Nothing to do: nothing breaks that it declares. |');
  });

  test('when something breaks and is answered for, report and notes say what, and who answers until when', () => {
    const risks = ['contract_input/properties/amount/maximum', 'consumers/credit-review-desk'].map(
      (measure) =>
        `  - {risk: Larger loans go to a person, accepted_by: Helena Prado, until: 2027-02-20, measure: ${measure}}\n`,
    );
    const { report: made, notes } = report({
      [`${input}`]: textIn(`${input}`).replace('"maximum": 20000', '"maximum": 10000'),
      [`${release}`]: textIn(`${release}`)
        .replace('residual_risks:\n', `residual_risks:\n${risks.join('')}`)
        .replace('change:\n', 'change:\n  compatibility_route: {to: "1", days: 30}\n'),
    });
    const amount = { measure: 'contract_input/properties/amount/maximum', before: 20000, after: 10000 };
    expect(made).toMatchObject({
      replaced: { result: 'breaks', differences: [amount] },
      compatibility_route: { to: '1', days: 30 },
      consumers: [{ result: 'breaks', differences: [amount] }, { result: 'breaks' }],
    });
    expect(notes).toContain(
      '| loan-origination | yes | Must change before it calls this version: request, field amount (maximum). |',
    );
    expect(notes).toContain(
      '| request | amount | a whole number from 100 to 20,000; required | a whole number from 100 to 10,000; required | Some requests that were valid are refused: callers must change them. |',
    );
    expect(notes).toContain('Where a consumer breaks, version 1 still answers it, for 30 days after the change.');
  });

  test('when answers lack a field that no declaration asks for any more, report and notes say what is lost', () => {
    const output = 'releases/risk-default/2/contract.output.schema.json';
    const place = 'contract_output/required/decision';
    const { properties, ...rest } = JSON.parse(textIn(output));
    const consumers = ['loan-origination', 'credit-review-desk'].map((name) => {
      const file = `releases/risk-default/consumers/${name}.yaml`;
      const less = textIn(file)
        .replace('required: [score, decision]', 'required: [score]')
        .replace(/ {4}decision:\n {6}enum:\n.*\n.*\n/, '');
      return [file, less.replace(/^examples:[\s\S]*/m, 'examples: []\n')];
    });
    const risk = `{risk: Nobody reads the decision, accepted_by: Helena Prado, until: 2027-02-20, measure: ${place}}`;
    const { report: made, notes } = report({
      [output]: JSON.stringify({ ...rest, properties: { score: properties.score }, required: ['score'] }),
      [`${release}`]: textIn(`${release}`).replace('residual_risks:\n', `residual_risks:\n  - ${risk}\n`),
      ...Object.fromEntries(consumers),
    });
    expect(made).toMatchObject({
      replaced: { result: 'breaks' },
      consumers: [{ result: 'compatible', undeclared_breaks: [place] }, { undeclared_breaks: [place] }],
    });
    expect(notes).toContain(
      '| loan-origination | yes | Nothing to do: nothing breaks that it declares. Its declaration does not ask for what version 1 kept: answer, field decision. |',
    );
    expect(notes).toContain(
      '| answer | decision | one of: approve, refuse; always there | – | Callers no longer get it. |',
    );
    expect(notes).toContain('- Helena Prado accepts until 2027-02-20: Nobody reads the decision\n');
  });

  test('when a consumer changes its declaration, release_digest changes, and policy_digest does not', () => {
    const file = 'releases/risk-default/consumers/loan-origination.yaml';
    const other = compiled({ [file]: textIn(file).replace('per_second: 60', 'per_second: 50') });
    expect(other.releaseDigest).not.toBe(compiled().releaseDigest);
    expect(other.policyDigest).toBe(compiled().policyDigest);
  });
});

describe('when the second line said something of it', () => {
  const opinion: Validation = {
    ...{ version: '2', opinion: 'approved', scope: 'Data and method', conditions: {} },
    ...{ validated_by: 'teresa.lemos@example.com', validated_at: '2026-11-23T12:00:00Z' },
  };
  const conditions = {
    'C-1': { text: 'Measure drift | by region', due: '2027-01-31' },
    'C-2': { text: 'Document the cut-off', due: '2026-12-31', settled: 'Report 12' },
  };
  /** Both notes of version 2, from this section on, and the manifest. */
  function told(said: Validation | undefined) {
    const tree = sampleTree();
    const { judged } = judge(sampleRelease(tree), sampleGovernance(), evaluator, at, shape, { previous });
    const files = judged && compile({ ...judged, opinion: said }, tree.files, evaluator.controls).value?.files;
    const text = (name: string) => fileIn(files, name);
    const section = (name: string, title: string) => text(name).split(`### ${title}\n\n`)[1]?.split('\n\n## ')[0];
    return {
      en: section('release_notes.md', 'Independent validation'),
      pt: section('release_notes.pt-BR.md', 'Validação independente'),
      all: text('release_notes.md'),
      manifest: JSON.parse(text('release_manifest.json')).independent_validation,
    };
  }

  test('notes in both languages and the manifest say so, and nothing of it where it said nothing', () => {
    expect(told(opinion)).toMatchObject({
      en: 'What the second line validated: Data and method.\n\n- approved for version 2 (teresa.lemos@example.com, 2026-11-23)',
      pt: 'O que a segunda linha validou: Data and method.\n\n- aprovado para a versão 2 (teresa.lemos@example.com, 23/11/2026)',
      manifest: opinion,
    });
    expect(told(undefined)).toMatchObject({ en: undefined, pt: undefined, manifest: undefined });
  });

  test('conditions stand there with their last days, and whether they are settled', () => {
    const { en, pt, all } = told({ ...opinion, version: '1', opinion: 'approved-with-conditions', conditions });
    expect(en).toContain('- approved with conditions for version 1');
    expect(en).toContain('- open: C-1 until 2027-01-31: Measure drift \\| by region\n');
    expect(en).toContain('- settled: C-2: Document the cut-off; Report 12');
    expect(all).not.toContain('Last day to meet condition C-2');
    expect(all).toContain('| 2027-01-31 | Last day to meet condition C-1 of the second line.');
    expect(pt).toContain('- aprovado com condições para a versão 1');
    expect(pt).toContain('- em aberto: C-1 até 31/01/2027: Measure drift \\| by region\n');
  });
});
