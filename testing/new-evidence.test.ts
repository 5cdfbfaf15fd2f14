// The steps of CONTRIBUTING.md. `npm run new-evidence` follows them whole, with CUE and OPA; this says at once that it still can.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { afterStep, readSteps } from './new-evidence.ts';

const root = join(import.meta.dirname, '..');
const steps = readSteps();

describe('the steps to a new evidence file', () => {
  test('when somebody follows them, they write at most 11 files', () => {
    const files = new Set(steps.map(({ file }) => file));
    expect(files.size).toBeGreaterThan(0);
    expect(files.size).toBeLessThanOrEqual(11);
  });

  test.each(steps)('when they come to $file, what the step names is there once', (step) => {
    const path = join(root, step.file);
    const content = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
    const added = afterStep(step, content).split('\n').length - (content ?? '').split('\n').length;
    expect(added).toBe(step.text.split('\n').length - 1);
  });

  test('when they read CONTRIBUTING.md, it lists these files and no other', () => {
    const [, section = ''] = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8').split('## A new evidence file\n');
    const listed = [...section.matchAll(/^\d+\. `([^`]+)`/gm)].map(([, file]) => file);
    expect(listed).toEqual(steps.map(({ file }) => file));
  });
});

describe('a step', () => {
  const step = { file: 'a', what: '', before: 'b', text: 'x\n' };

  test('when the line is there once, puts its text before it', () => {
    expect(afterStep(step, 'b\n')).toBe('x\nb\n');
    expect(afterStep(step, 'a\nb\nbc\n')).toBe('a\nx\nb\nbc\n');
    expect(afterStep({ ...step, text: 'x\n\n y\n' }, 'a\n\tb\n')).toBe('a\n\tx\n\n\t y\n\tb\n');
  });

  test.each([undefined, '', 'ab\n', 'b\na\nb\n'])('when the file is %j, there is no place for it', (content) => {
    expect(() => afterStep(step, content)).toThrow('a has');
  });

  test('when it is a new file and there is one, it is not written over', () => {
    expect(() => afterStep({ file: 'a', what: '', text: 'x\n' }, 'y\n')).toThrow('a is there already');
  });
});
