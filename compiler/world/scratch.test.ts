import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { textOf } from '../lib/bytes.ts';
import { openScratch } from './scratch.ts';

test('when a program runs in a folder for one use, it works there, and nothing of it is left', () => {
  const scratch = openScratch();
  scratch.write('a/b.txt', 'text');
  const script = "require('fs').writeFileSync('c.txt', require('fs').readFileSync('a/b.txt')); console.error('said')";
  expect(scratch.run('node', ['-e', script])).toEqual({ code: 0, stdout: '', stderr: 'said\n' });
  expect(textOf(scratch.read('c.txt') ?? new Uint8Array())).toBe('text');
  expect(scratch.run('node', ['-e', 'process.exit(3)'])?.code).toBe(3);
  expect(scratch.run('no-such-program', [])).toBeUndefined();
  expect(scratch.read('none')).toBeUndefined();
  scratch.drop();
  expect(existsSync(scratch.folder)).toBe(false);
});
