import { describe, expect, test } from 'vitest';
import { at, sampleEvaluator, sampleGovernance, sampleRelease, shape } from '../../testing/sample.ts';
import { judge } from '../gate/index.ts';
import type { JudgedRelease } from '../model/release.ts';
import { evidencedControls } from './controls.ts';

const evaluator = await sampleEvaluator();
const { judged } = judge(sampleRelease(), sampleGovernance(), evaluator, at, shape, {
  previous: sampleRelease(undefined, '1'),
});
const release = judged as JudgedRelease;
const folder = 'releases/risk-default/2';
const rule = { title: 'Rule', codes: ['slo/latency'], controls: ['C 1'] };
const gate = { gate: 'slo', reads: ['evidence.staging_report'], rules: [rule] };

describe('controls', () => {
  test('when gates name them, each says which rules were checked for it and what those read', () => {
    const other = { ...rule, title: 'Other', controls: ['C 2', 'C 1'] };
    expect(evidencedControls(release, [gate, { gate: 'drift', reads: ['profile'], rules: [other] }])).toEqual([
      {
        control: 'C 1',
        rules: [
          { gate: 'slo', rule: 'Rule' },
          { gate: 'drift', rule: 'Other' },
        ],
        evidence: [`${folder}/staging_report.json`, 'releases/risk-default/profiles/credit-standard-1.yaml'],
      },
      {
        control: 'C 2',
        rules: [{ gate: 'drift', rule: 'Other' }],
        evidence: ['releases/risk-default/profiles/credit-standard-1.yaml'],
      },
    ]);
  });

  test.each([
    ['release', [`${folder}/release.yaml`]],
    ['model_file', ['releases/risk-default/model.yaml']],
    ['previous', ['releases/risk-default/1']],
    ['thresholds', ['policies/governance/thresholds.yaml']],
    ['calendar', ['policies/governance/calendar.yaml']],
    ['facts.model', [`${folder}/model.SHA256SUMS`]],
    ['facts.signatures', [`${folder}/model.SHA256SUMS`, `${folder}/model.sigstore.json`]],
    ['facts.vulnerabilities', [`${folder}/sbom.cdx.json`, `${folder}/vex.cdx.json`]],
    ['facts.vex', []],
    ['evidence.components', []],
    ['today', []],
  ])('when a gate reads %s, names the files that are there: %j', (part, evidence) => {
    expect(evidencedControls(release, [{ ...gate, reads: [part] }])[0]?.evidence).toEqual(evidence);
  });

  test('when a gate reads the runtime policies, names each that is bound', () => {
    const bound = release.policies.map(({ binding }) => binding.path).sort();
    expect(evidencedControls(release, [{ ...gate, reads: ['policies'] }])[0]?.evidence).toEqual(bound);
  });

  test('when a gate judges another type of model, shows nothing', () => {
    expect(evidencedControls(release, [{ ...gate, applies_to: 'llm' }])).toEqual([]);
    expect(evidencedControls(release, [{ ...gate, applies_to: 'predictive' }])).toHaveLength(1);
  });

  test('when an exception waived a finding of the rule, says which', () => {
    const exception = { id: 'EXC-1', rule: 'slo/latency' } as JudgedRelease['exceptions'][number];
    const [control] = evidencedControls({ ...release, exceptions: [exception] }, [gate]);
    expect(control?.rules).toEqual([{ gate: 'slo', rule: 'Rule', waived_by: ['EXC-1'] }]);
  });

  test('with the real gates, every gate that judges this model names a control', () => {
    const shown = evidencedControls(release, evaluator.controls).flatMap(({ rules }) => rules.map(({ gate }) => gate));
    const all = [...evaluator.gates, ...evaluator.timedGates].filter((name) => !['llm', 'answers'].includes(name));
    expect([...new Set(shown)].sort()).toEqual([...new Set(all)].sort());
  });
});
