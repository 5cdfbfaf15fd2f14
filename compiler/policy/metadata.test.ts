import { describe, expect, test } from 'vitest';
import { type Annotated, controlsOf } from './metadata.ts';

const segments = (path: string) => path.split('.').map((value) => ({ value }));
const rule = (title: string, custom?: Annotated['annotations']['custom']): Annotated => ({
  path: segments('data.relc.gates.capacity.deny'),
  annotations: { scope: 'rule', title, ...(custom && { custom }) },
});

describe('what a gate stands for, by its METADATA', () => {
  test('when a rule says what it needs, what shows it and whom it is for, its control says so; one that says nothing is always there', () => {
    const said = {
      codes: ['slo/x'],
      controls: ['NIST AC-3'],
      evidence: 'verified',
      needs: ['policies.RateLimit'],
    } as const;
    const where = { kind: ['RateLimit'] };
    const annotations = [rule('All', { ...said, where }), rule('Plain', { codes: ['slo/y'] }), rule('Bare')];
    const { rules } = controlsOf('capacity', 'data.relc.gates.capacity', annotations, '', { base: [], virtual: [] });
    expect(rules).toStrictEqual([
      { title: 'All', ...said, where },
      { title: 'Plain', codes: ['slo/y'], controls: [] },
      { title: 'Bare', codes: [], controls: [] },
    ]);
  });
});
