import { describe, expect, test } from 'vitest';
import type { Components } from '../../schemas/generated/documents.ts';
import { utf8 } from '../lib/bytes.ts';
import { digestOf, digestsOf, sumsText } from '../lib/digest.ts';
import { signedComponents } from './service.ts';

const none = utf8('');
const fileOf = (file: string) => ({ name: file, file, sha256: digestOf(none) });
const sums = (...paths: readonly string[]) => utf8(sumsText(digestsOf(paths.map((path) => [path, none] as const))));

/** Components that name a prompt, a tool and an index. */
const given = (prompt: string, tool: string, index: string): Components => ({
  apiVersion: 'relc/v1',
  kind: 'Components',
  model: 'assistant',
  version: '1',
  base_model: { provider: 'p', name: 'n', revision: 'r-1' },
  prompts: [fileOf(prompt)],
  tools: [fileOf(tool)],
  retrieval: { method: 'words', passages: 1, index: fileOf(index) },
});
const said = given('system.md', 'lookup.json', 'index.faiss');

describe('the files of a service', () => {
  test('when components.yaml is alone or with what it names, there is no other', () => {
    expect(signedComponents(sums('components.yaml'), undefined)).toEqual({
      lists_components: true,
      lists_components_only: true,
      others: [],
    });
    const all = sums('components.yaml', 'index.faiss', 'lookup.json', 'system.md');
    expect(signedComponents(all, said)).toMatchObject({ lists_components_only: true, others: [] });
  });

  test('when a file is listed that components.yaml does not name, it is told', () => {
    const more = sums('components.yaml', 'system.md', 'weights.bin');
    expect(signedComponents(more, said)).toMatchObject({ lists_components_only: false, others: ['weights.bin'] });
    expect(signedComponents(sums('components.yaml', 'system.md'), undefined).lists_components_only).toBe(false);
  });

  test('when components.yaml names a program or a model as a prompt, tool or index, that is another file', () => {
    for (const file of ['model.pkl', 'code/answer.py', 'model.safetensors', 'MLmodel', 'weights.bin', 'prompt.md.so'])
      for (const one of [
        given(file, 'lookup.json', 'index.faiss'),
        given('system.md', file, 'index.faiss'),
        given('system.md', 'lookup.json', file),
      ]) {
        const listed = sums('components.yaml', 'index.faiss', 'lookup.json', 'system.md', file);
        expect(signedComponents(listed, one).others).toContain(file);
      }
  });

  test('when components.yaml is in a folder, or nothing is listed, it is not the version that names a service', () => {
    for (const listed of [sums('data/components.yaml'), sums('model.pkl'), utf8('')])
      expect(signedComponents(listed, said).lists_components_only).toBe(false);
    expect(signedComponents(sums('data/components.yaml'), undefined).lists_components).toBe(true);
  });
});
