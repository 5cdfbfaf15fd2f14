import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { assessedSample } from '../../../testing/assessed.ts';
import { sampleEvaluator } from '../../../testing/sample.ts';
import { digestOf, hexOf } from '../../lib/digest.ts';
import { pretty } from '../../lib/json.ts';
import type { Assessed } from '../assessed.ts';
import { controlId } from './controls.ts';
import { assessmentResults } from './index.ts';

const golden = join(import.meta.dirname, '../../../testing/assessments/assessment_results.oscal.json');

/** One that a gate measures, one that an exception waives, and one of which only a document speaks. */
const shown = ['LGPD Art. 41', 'NIST AI RMF MEASURE 2.4', 'NIST SP 800-53 RA-5'];

const exception = {
  ...{ id: 'EXC-1', rule: 'vulnerability/not-scanned', owner: 'ana@bank.local', ticket: 'RISK-1' },
  subject: { release: 'risk-default/2' },
  reason: { 'pt-BR': 'Nenhuma fonte respondeu', en: 'No source answered' },
  ...{ from: '2026-11-20', until: '2026-12-20' },
};

const broken = { at: '2026-11-23T00:00:00Z', people: ['Ana', 'Rui'], reason: 'Incident 7', tip: 'abc' };
const declined = { 'limit/canary': { reason: 'Nobody calls it yet', accepted_by: 'mlops' } };
const accepting = { broken_glass: [broken], not_applicable: { '2': declined, '1': declined } };
const excepted = await assessedSample(accepting, { exceptions: [exception] });
const plain = await assessedSample();
const resultOf = (assessed: Assessed) => assessmentResults(assessed)['assessment-results'].results[0];
const sample = assessmentResults(plain)['assessment-results'];
const [result] = sample.results;

/** Only some controls of a release, and the gates that stand for them. */
function only(assessed: Assessed, names: readonly string[]): Assessed {
  const controls = assessed.controls.filter(({ control }) => names.includes(control));
  const rules = new Set(controls.flatMap((control) => control.rules.map(({ gate, rule }) => `${gate}: ${rule}`)));
  const gates = assessed.gates.map((one) => ({
    ...one,
    rules: one.rules.filter(({ gate, rule }) => rules.has(`${gate}: ${rule}`)),
  }));
  return { ...assessed, controls, gates: gates.filter((gate) => gate.rules.length > 0) };
}

/** What a control came to: its finding, and the methods of its observations. */
function about(assessed: Assessed, control: string) {
  const { findings = [], observations, risks = [] } = resultOf(only(assessed, [control]));
  const [finding] = findings;
  return {
    status: finding?.target.status.state,
    methods: [...new Set(observations.flatMap(({ methods }) => methods))].sort(),
    risks: finding?.['related-risks']?.map(({ 'risk-uuid': uuid }) => risks.find((risk) => risk.uuid === uuid)?.title),
  };
}

/** Every text of a document, with the names on the way to it. */
function textsIn(
  value: unknown,
  way: readonly string[] = [],
): readonly (readonly [way: readonly string[], text: string])[] {
  if (typeof value === 'string') return [[way, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, item]) => textsIn(item, [...way, name]));
}

const nameIn = (way: readonly string[]): string => way.findLast((name) => !/^\d+$/.test(name)) ?? '';

describe('OSCAL assessment results', () => {
  test('when a release is applied, the document reads as it should, of three controls', () => {
    // Evidence of the sample is signed anew each time.
    const text = pretty(assessmentResults(only(excepted, shown))).replaceAll(/[0-9a-f]{64}/g, '…');
    if (process.env['BLESS']) {
      mkdirSync(dirname(golden), { recursive: true });
      writeFileSync(golden, text);
    }
    expect(text).toBe(readFileSync(golden, 'utf8'));
  });

  test('when it is made again from the same record, it has the same bytes; for another plan only the release keeps its UUID', async () => {
    expect(pretty(assessmentResults(await assessedSample()))).toBe(pretty(assessmentResults(plain)));
    const other = await assessedSample({ plan_digest: digestOf('another plan') });
    const otherSample = assessmentResults(other)['assessment-results'];
    expect(otherSample.uuid).not.toBe(sample.uuid);
    expect(resultOf(other)['local-definitions'].components).toEqual(result['local-definitions'].components);
    expect(otherSample.metadata.parties).toEqual(sample.metadata.parties);
  });

  test('when a measurement, a digest or a signature shows something of a control, it is satisfied, and was tested', () => {
    const { status, methods } = about(plain, 'NIST AI RMF MEASURE 2.4');
    expect(status).toBe('satisfied');
    expect(methods).toContain('TEST');
  });

  test('when only documents speak of a control, they were examined, and nothing is claimed', () => {
    expect(about(plain, 'LGPD Art. 41')).toEqual({ status: undefined, methods: ['EXAMINE'], risks: undefined });
    const reviewed = result['reviewed-controls'];
    const named = reviewed['control-selections'].flatMap((selection) => selection['include-controls']);
    expect(named).toContainEqual({ 'control-id': 'lgpd-art-41' });
    const [found] = reviewed['control-objective-selections'] ?? [];
    const objectives = found?.['include-objectives'].map((one) => one['objective-id']) ?? [];
    expect(objectives).toHaveLength(result.findings?.length ?? 0);
    expect(objectives).not.toContain('lgpd-art-41_obj.relc');
  });

  test('when a release serves by an exception, its control is not satisfied, and the exception is the risk, until its last day is over', () => {
    expect(about(plain, 'NIST SP 800-53 RA-5').status).not.toBe('not-satisfied');
    expect(about(excepted, 'NIST SP 800-53 RA-5')).toMatchObject({
      status: 'not-satisfied',
      risks: ['Exception EXC-1: vulnerability/not-scanned'],
    });
    const [risk] = resultOf(excepted).risks ?? [];
    expect(risk).toMatchObject({
      description: 'No source answered',
      status: 'deviation-approved',
      deadline: '2026-12-21T00:00:00Z',
    });
    const finding = resultOf(excepted).observations.filter(({ types }) => types.includes('finding'));
    expect(finding.map(({ title }) => title)).toEqual(['Gate scan']);
  });

  test('when nobody accepted anything, there are no risks; residual risks and a judge that was let through are some', async () => {
    const { judged } = plain;
    const nothing = await assessedSample({}, { release: { ...judged.release, residual_risks: [] } });
    expect(resultOf(nothing)).not.toHaveProperty('risks');
    expect(result.risks?.map(({ title }) => title)).toEqual(
      judged.release.residual_risks.map((_, index) => `Residual risk ${index + 1}`),
    );
    const { risks = [] } = resultOf(excepted);
    expect(risks.at(-1)).toMatchObject({ description: 'Incident 7', status: 'deviation-approved' });
    expect(risks.at(-1)?.origins[0]?.actors).toHaveLength(2);
  });

  test('when people approved, each is a party in their role, and what did not apply is said by whom that approves', () => {
    const { metadata, results } = assessmentResults(excepted)['assessment-results'];
    const nameOf = (uuid: string | undefined) => metadata.parties.find((party) => party.uuid === uuid)?.name;
    const responsible = metadata['responsible-parties'].map((one) => [one['role-id'], one['party-uuids'].map(nameOf)]);
    expect(responsible).toEqual([
      ['model-owner', ['Credit Risk Models']],
      ['approver-business', ['Rui']],
      ['approver-mlops', ['Ana']],
    ]);
    const said = results[0].attestations?.flatMap((one) =>
      one.parts.map(({ title }) => [title, one['responsible-parties']?.[0]?.['party-uuids'].map(nameOf)]),
    );
    expect(said).toEqual([
      ['Approves as mlops', ['Ana']],
      ['Approves as business', ['Rui']],
      ['limit/canary does not apply', ['Ana']],
    ]);
  });

  test('when it refers to something, that is in the document, and every UUID is of version 5 and names one thing', () => {
    const texts = textsIn(assessmentResults(excepted));
    const isDefinition = (way: readonly string[]) => way.at(-1) === 'uuid';
    const uuids = texts.filter(([way]) => isDefinition(way)).map(([, text]) => text);
    expect(new Set(uuids).size).toBe(uuids.length);
    expect(
      uuids.filter((uuid) => !/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(uuid)),
    ).toEqual([]);
    const references = texts.flatMap(([way, text]) => {
      if (/-uuids?$/.test(nameIn(way))) return [text];
      return nameIn(way) === 'href' && text.startsWith('#') ? [text.slice(1)] : [];
    });
    expect(references.length).toBeGreaterThan(300);
    expect(references.filter((uuid) => !uuids.includes(uuid))).toEqual([]);
    const defined = texts.filter(([way]) => way.at(-1) === 'id' && way.includes('parts')).map(([, text]) => text);
    const targets = texts
      .filter(([way]) => ['target-id', 'objective-id'].includes(nameIn(way)))
      .map(([, text]) => text);
    expect(targets.filter((target) => !defined.includes(target))).toEqual([]);
  });

  test('when evidence lies beside the document, it is named by digest; what judged is evidence of nothing', () => {
    const { resources } = sample['back-matter'];
    const files = new Map(resources.map((resource) => [resource.title, resource]));
    const folder = 'releases/risk-default/2';
    const digest = plain.judged.digests.get('staging_report.json') ?? '';
    const compiled = `../../${hexOf(plain.releaseDigest)}`;
    const hashes = [{ algorithm: 'SHA-256', value: hexOf(digest) }];
    expect(files.get(`${folder}/staging_report.json`)).toMatchObject({
      rlinks: [{ href: `${compiled}/evidence/staging_report.json`, hashes }],
    });
    expect(files.get(`${folder}/contract.input.schema.json`)).toMatchObject({
      rlinks: [{ href: `${compiled}/policy_snapshot/contract.input.schema.json` }],
    });
    expect(files.get('releases/risk-default/model.yaml')).toMatchObject({
      citation: { text: 'releases/risk-default/model.yaml of the release repository at commit abc' },
    });
    expect([...files.keys()].filter((title) => /^policies\/(governance|trust)/.test(title))).toEqual([]);
  });

  test('when it says when, the evidence is older than the record, which is the end', () => {
    expect(result.start).toBe('2026-11-23T04:53:26Z');
    expect(result.end).toBe(plain.record.recorded_at);
    expect(new Set(result.observations.map(({ collected }) => collected))).toEqual(new Set([plain.record.recorded_at]));
  });

  test('when people write over lines or with blanks at the ends, titles, names and values have one line', async () => {
    const approver = { key: 'ana', person: ' Ana\n  Lima ', role: 'mlops', not_after: '2026-12-24T12:00:00Z' };
    const assessed = await assessedSample({ approvers: [approver], tickets: [' CHG\n1 '] });
    const texts = textsIn(assessmentResults(assessed));
    const lines = texts.filter(([way]) => ['title', 'name', 'value'].includes(nameIn(way))).map(([, text]) => text);
    expect(lines.filter((text) => !/^\S(.*\S)?$/.test(text))).toEqual([]);
    expect(lines).toEqual(expect.arrayContaining(['Ana Lima', 'CHG 1']));
  });
});

test('when gates name controls, NIST has its own identifiers, and no two controls have the same', async () => {
  expect(['NIST SP 800-53 CM-3', 'NIST SP 800-53 AC-6(9)'].map(controlId)).toEqual(['cm-3', 'ac-6.9']);
  expect(['LGPD Art. 20 §1', 'GDPR Art. 12(3)', 'Política 3'].map(controlId)).toEqual([
    'lgpd-art-20-1',
    'gdpr-art-12-3',
    'politica-3',
  ]);
  expect(controlId('4.893')).toMatch(/^control-4-893-[0-9a-f]{8}$/);
  const { controls } = await sampleEvaluator();
  const named = [...new Set(controls.flatMap(({ rules }) => rules.flatMap((rule) => rule.controls)))];
  expect(named.length).toBeGreaterThan(50);
  expect(new Set(named.map(controlId)).size).toBe(named.length);
});
