import { describe, expect, test } from 'vitest';
import { gateIn, metadataFaults, readGates } from './metadata.ts';

/** A gate with one rule, whose METADATA has this line too. */
const gate = (line: string) =>
  gateIn('x.rego', `# METADATA\n# title: X\npackage relc.gates.x\n\n# METADATA\n# title: Rule\n# custom:\n${line}\n`);

describe('the METADATA of a rule', () => {
  test('when it says whether it is verified or declared, nothing is wrong', () => {
    expect(metadataFaults(gate('#   evidence: verified'))).toEqual([]);
    expect(metadataFaults(gate('#   evidence: declared'))).toEqual([]);
  });

  test.each([
    ['says neither', '#   severity: high', 'missing'],
    ['says another word', '#   evidence: proved', 'proved'],
    ['says what every object has', '#   evidence: constructor', 'constructor'],
  ])('when it %s, the fault names the rule and what to write', (_, line, observed) => {
    expect(metadataFaults(gate(line))).toEqual([
      `x.rego, "Rule": evidence is ${observed}; write \`evidence: verified\` where a signature, a digest or a measurement shows it, \`evidence: declared\` where only a document says so`,
    ]);
  });

  test('with the real gates, nothing is wrong', () => {
    const gates = readGates();
    expect(gates.flatMap(({ rules }) => rules).length).toBeGreaterThan(100);
    expect(metadataFaults(gates)).toEqual([]);
  });
});
