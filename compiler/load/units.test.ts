// Units that nobody lists are said, and refuse nothing.
import { describe, expect, test } from 'vitest';
import { at, sampleTree, shape, textIn } from '../../testing/sample.ts';
import { load } from './index.ts';
import { sourceOf } from './source.ts';

const keys = 'policies/trust/keys.yaml';
const approvals = 'policies/governance/approvals.yaml';
const limits = 'policies/governance/limits.yaml';
const model = 'releases/risk-default/model.yaml';

type Named = { readonly held?: string; readonly when?: string; readonly limited?: string; readonly of?: string };

/** A bank with two units, and who names which. */
function found(
  { held = 'cards', when = 'cards', limited = 'cards', of = 'mortgage' }: Named,
  units = 'units: [cards, mortgage]\n',
) {
  const bound = `substitutes: [{role: security-reviewer, for: Caio Mendes, from: 2026-11-10, until: 2026-11-12, held_for: {units: [mortgage, ${held}]}}]`;
  const files = {
    [keys]: textIn(keys).replace(
      'id: sample-model\n',
      `id: sample-model\n    held_for: {units: [${held}]}\n    ${bound}\n`,
    ),
    [approvals]: textIn(approvals).replace(
      'rules:\n',
      `${units}rules:\n  - {name: one, when: {unit: [mortgage, ${when}]}, require: {business: 1}}\n`,
    ),
    [limits]: textIn(limits).replace(/\bwhen: \{.*\}/, `when: {unit: [${limited}]}`),
    [model]: textIn(model).replace('\nsector:', `\nunit: ${of}$&`),
  };
  const { loaded, diagnostics } = load(sourceOf(sampleTree(files), shape, at), () => true);
  expect(loaded.governance).toBeDefined();
  return diagnostics;
}

describe('a business unit', () => {
  test('when all are in the list, nothing is said', () => {
    expect(found({})).toEqual([]);
  });

  test.each<[string, Named, string, readonly string[]]>([
    ['a model', { of: 'morgage' }, model, ['/unit']],
    ['a rule of approvals.yaml', { when: 'morgage' }, approvals, ['/rules/0/when/unit/1']],
    ['a limit', { limited: 'morgage' }, limits, [expect.stringMatching('^/limits/[0-9]+/when/unit/0$')]],
    [
      'a key and whoever stands in',
      { held: 'morgage' },
      keys,
      [
        expect.stringMatching('^/keys/[0-9]+/held_for/units/0$'),
        expect.stringMatching('/substitutes/0/held_for/units/1$'),
      ],
    ],
  ])('when %s names one that is not, warns at its place, and judges all the same', (_, named, file, pointers) => {
    expect(found(named)).toEqual(
      pointers.map((pointer) => ({
        ...{ code: 'policy/no-such-unit', severity: 'warning', file, pointer },
        facts: { observed: 'morgage', expected: ['cards', 'mortgage'] },
      })),
    );
  });

  test('when there is no list, every name is as good', () => {
    expect(found({ of: 'morgage', held: 'carts', when: 'morgage' }, '')).toEqual([]);
  });
});
