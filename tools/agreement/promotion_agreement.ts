/**
 * Compares the published promotion rule (promotion_published.rego, Rego v0), its translation
 * (policies/gates/registry_promote.rego) and the compiler's query (`relc/promote_allow`, over a release's own facts):
 * real `opa eval` evaluates all three for each of the 256 combinations of the rule's eight inputs.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { check } from '../../testing/checks.ts';
import { opa } from '../build/opa.ts';

/** For each input, a value that lets a release pass and one that does not. */
const inputs = {
  stage_from: ['Staging', 'None'],
  stage_to: ['Approved', 'Production'],
  signatures: [true, false],
  attestation: [true, false],
  security_decision: ['PASS', 'FAIL'],
  has_blocking_cves: [false, true],
  canary: ['PROCEED', 'HOLD'],
  policies: [true, false],
} as const;
type Facts = { readonly [K in keyof typeof inputs]: (typeof inputs)[K][number] };

const names = Object.keys(inputs) as (keyof Facts)[];
const combinations = Array.from(
  { length: 2 ** names.length },
  (_, number) => Object.fromEntries(names.map((name, bit) => [name, inputs[name][(number >> bit) & 1]])) as Facts,
);

/** Named as in the published rule. */
const published = (facts: Facts) => ({
  stage_from: facts.stage_from,
  stage_to: facts.stage_to,
  signatures: { valid: facts.signatures },
  attestation: { present: facts.attestation },
  security_decision: facts.security_decision,
  sbom: { has_blocking_cves: facts.has_blocking_cves },
  canary: { result: facts.canary },
  policies: { bound: facts.policies },
});

const vulnerability = {
  ...{ id: 'CVE-1', document: 'sbom', pointer: '/vulnerabilities/0' },
  ...{ severity: 'critical', scored: true, affects: [] },
};

/** A release with these facts, as gates see it. */
const released = (facts: Facts) => ({
  stage_to: facts.stage_to,
  model_file: { criticality: 'low' },
  evidence: {
    registry: { stage: facts.stage_from },
    security_decision: { decision: facts.security_decision },
    rollout_decision: { decision: facts.canary },
    sbom: {},
    vex: {},
  },
  facts: {
    signatures: { valid: facts.signatures, people: ['ana'] },
    attestation: { present: facts.attestation },
    policies: { bound: facts.policies },
    vex: { signed: false },
    vulnerabilities: facts.has_blocking_cves ? [vulnerability] : [],
  },
  thresholds: { blocking_severities: ['critical'] },
});

const scratch = mkdtempSync(join(tmpdir(), 'relc-promotion-'));

/** What the rule says about each input; without an entry, it says nothing. */
function answers(
  rule: string,
  given: readonly object[],
  ...flags: readonly string[]
): readonly (boolean | undefined)[] {
  const file = join(scratch, 'inputs.json');
  writeFileSync(file, JSON.stringify({ inputs: given }));
  const query = `[[number, answer] | given := data.inputs[number]; answer := data.${rule} with input as given]`;
  const { result } = JSON.parse(opa('eval', '--format', 'json', '--data', file, ...flags, query));
  return given.map((_, number) => new Map<number, boolean>(result[0].expressions[0].value).get(number));
}

try {
  const gates = ['--data', '../policies/gates'];
  const source = answers(
    'registry.promote.allow',
    combinations.map(published),
    '--v0-compatible',
    '--data',
    'agreement/promotion_published.rego',
  );
  const translated = answers('registry.promote.allow', combinations.map(published), ...gates);
  const ours = answers('relc.promote_allow', combinations.map(released), ...gates);
  for (const [number, facts] of combinations.entries()) {
    const expected = source[number];
    const same = expected !== undefined && translated[number] === expected && ours[number] === expected;
    const said = `published ${expected}, translated ${translated[number]}, relc ${ours[number]}`;
    check(`promotion: ${Object.values(facts).join(' ')}: ${expected}`, same ? undefined : said);
  }
  const allowed = source.filter((answer) => answer === true).length;
  check('promotion: one combination in 256 is allowed', allowed === 1 ? undefined : `${allowed} are`);
} finally {
  rmSync(scratch, { recursive: true });
}
