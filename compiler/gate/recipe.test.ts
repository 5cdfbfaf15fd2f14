import { describe, expect, test } from 'vitest';
import type { Recipe } from '../../schemas/generated/documents.ts';
import { sampleGovernance, sampleRelease, sampleTree, textIn } from '../../testing/sample.ts';
import { digestOf } from '../lib/digest.ts';
import { canonical } from '../lib/json.ts';
import type { StandardPast } from '../model/release.ts';
import { insideRecipe, recipesFor, standardInput } from './recipe.ts';

const folder = 'releases/risk-default/2';
const weekly = { model: 'risk-default', until: '2027-06-30' } as Recipe;
const recipes = new Map([
  ['weekly', { file: 'weekly.yaml', value: weekly }],
  ['cards', { file: 'cards.yaml', value: { ...weekly, model: 'cards' } }],
]);
const governance = { ...sampleGovernance(), recipes };

const dismissing = (analysis: object) => ({
  [`${folder}/vex.cdx.json`]: textIn(`${folder}/vex.cdx.json`).replace(
    '"vulnerabilities": []',
    `"vulnerabilities": [${JSON.stringify({ id: 'CVE-1', affects: [{ ref: 'b' }, { ref: 'a' }], analysis })}]`,
  ),
});

const named = (recipe: string) => ({
  [`${folder}/release.yaml`]: textIn(`${folder}/release.yaml`).replace(
    'class: normal',
    `class: standard\n  recipe: ${recipe}`,
  ),
});

const signer = (document: string, key: string) => ({
  ...{ document, key, role: 'builder' as const, person: key, emails: [] },
});
const signers = [signer('vulnerability_scan.sigstore.json', 'scanner'), signer('provenance.sigstore.json', 'builder')];

/** What the gate knows of version 2 of a tree, beside version 1. */
function known(
  files: Readonly<Record<string, string>> = named('weekly'),
  past: Partial<StandardPast> = {},
  signed: typeof signers = signers,
) {
  const tree = sampleTree(files);
  const loaded = sampleRelease(tree);
  const given = { reviewed: sampleRelease(tree, '1'), uses: 3, ...past };
  const input = standardInput(loaded, signed, governance, given);
  return { loaded, input, told: insideRecipe(loaded, input) };
}

describe('what the gate knows of a standard release', () => {
  test('is its recipe, and the names of the recipes of its model', () => {
    expect(known().input).toMatchObject({ recipes: ['weekly'], recipe: weekly, uses: 3 });
    expect(recipesFor(recipes, 'cards')).toEqual(['cards']);
    expect(known(named('monthly')).input).not.toHaveProperty('recipe');
  });

  test('is the key that signed the provenance, and no other', () => {
    expect(known().input).toMatchObject({ key: 'builder' });
    expect(known(named('weekly'), {}, signers.slice(0, 1)).input).not.toHaveProperty('key');
  });

  test('is what the version says that everybody approved, without long lists', () => {
    const { input } = known();
    expect(input?.reviewed?.version).toBe('1');
    expect(input?.reviewed?.evidence).toHaveProperty('shadow_eval.candidate.auc', 0.7537);
    expect(input?.reviewed?.evidence).not.toHaveProperty('sbom');
    expect(input?.reviewed?.evidence).not.toHaveProperty('vex');
    expect(input?.reviewed?.residual_risks).toMatchObject([{ until: '2027-02-15' }]);
    expect(input?.reviewed?.dismissed).toEqual([]);
    expect(known(named('weekly'), { reviewed: undefined }).input).not.toHaveProperty('reviewed');
  });

  test('is the digest of the content of contracts and profile, and of the bytes of what was measured', () => {
    const { loaded, input } = known();
    const bytes = (name: string) => digestOf(loaded.files.get(name) ?? new Uint8Array());
    expect(input?.digests).toEqual({
      contract_input: digestOf(canonical(loaded.evidence.contract_input?.value)),
      contract_output: digestOf(canonical(loaded.evidence.contract_output?.value)),
      profile: digestOf(canonical(loaded.profile?.value)),
      staging_report: bytes('staging_report.json'),
      shadow_eval: bytes('shadow_eval.json'),
      fairness: bytes('fairness.json'),
      drift_baseline: bytes('drift_baseline.json'),
    });
  });

  test('has no digest of what is missing', () => {
    const loaded = sampleRelease(
      sampleTree({
        ...named('weekly'),
        [`${folder}/fairness.json`]: undefined,
        [`${folder}/contract.output.schema.json`]: '{',
      }),
    );
    const { digests } = standardInput(loaded, signers, governance, { reviewed: undefined, uses: 1 }) ?? {};
    expect(Object.keys(digests ?? {})).toEqual([
      ...['contract_input', 'profile', 'staging_report', 'shadow_eval', 'drift_baseline'],
    ]);
  });

  test.each(['not_affected', 'false_positive'])('is what its VEX says is %s, and why and where', (state) => {
    const { input } = known({ ...named('weekly'), ...dismissing({ state, justification: 'code_not_reachable' }) });
    expect(input?.dismissed).toEqual([
      { id: 'CVE-1', state, justification: 'code_not_reachable', affects: ['a', 'b'] },
    ]);
  });

  test('is what its VEX calls it, so that it dismisses no other one by that name; a link into an SBOM is the component', () => {
    const [file, text = ''] =
      Object.entries(dismissing({ state: 'not_affected', justification: 'code_not_present' }))[0] ?? [];
    const told = text
      .replace('{"ref":"b"}', '{"ref":"urn:cdx:3e671687-395b-41f5-a30f-a58921a69b79/1#b"}')
      .replace('"affects"', '"references":[{"id":"GHSA-2","source":{}},{"id":"CVE-9","source":{}}],"affects"');
    expect(known({ ...named('weekly'), [file ?? '']: told }).input?.dismissed).toMatchObject([
      { id: 'CVE-1', affects: ['a', 'b'], aliases: ['CVE-9', 'GHSA-2'] },
    ]);
  });

  test('a VEX that dismisses nothing, or gives no reason, says so', () => {
    expect(known({ ...named('weekly'), ...dismissing({ state: 'exploitable' }) }).input?.dismissed).toEqual([]);
    expect(known({ ...named('weekly'), ...dismissing({ state: 'not_affected' }) }).input?.dismissed).toMatchObject([
      { justification: null },
    ]);
  });

  test('is no vulnerability of a VEX that is missing, and no recipe of a release that cannot be read', () => {
    const files = { [`${folder}/vex.cdx.json`]: undefined, [`${folder}/release.yaml`]: '{' };
    const loaded = sampleRelease(sampleTree(files));
    const input = standardInput(loaded, signers, governance, { reviewed: undefined, uses: 1 });
    expect(input?.dismissed).toEqual([]);
    expect(input).not.toHaveProperty('recipe');
    expect(insideRecipe(loaded, input)).toBeUndefined();
  });

  test('is nothing where none is claimed', () => {
    expect(standardInput(sampleRelease(), signers, governance, undefined)).toBeUndefined();
  });
});

test('people are told of the recipe, until when it is, and what everybody approved; of no other release', () => {
  expect(known().told).toEqual({ name: 'weekly', until: '2027-06-30', reviewed: '1' });
  expect(known(named('monthly')).told).toBeUndefined();
  expect(known(named('weekly'), { reviewed: undefined }).told).toBeUndefined();
  expect(insideRecipe(sampleRelease(), undefined)).toBeUndefined();
});
