import { describe, expect, test } from 'vitest';
import { shape } from '../../testing/sample.ts';
import { parseDocument } from '../document/parse.ts';
import { utf8 } from '../lib/bytes.ts';
import { digestOf, digestsOf, sumsText } from '../lib/digest.ts';
import { componentFaults } from './components.ts';

const prompt = utf8('Answer from the passages alone.');
const index = utf8('{"passages": []}');
const text = `
apiVersion: relc/v1
kind: Components
model: assistant
version: "1"
base_model: {provider: example, name: small, revision: 2026-11-01}
prompts:
  - {name: system, file: prompts/system.md, sha256: "${digestOf(prompt)}"}
retrieval:
  method: words in common
  index: {name: articles, file: index.json, sha256: "${digestOf(index)}"}
  passages: 3
tools:
  - {name: lookup, file: tools/lookup.json, sha256: "${digestOf(index)}"}
parameters: {temperature: 0, top_p: 1, max_output_tokens: 300}
`;
const signed = {
  'components.yaml': utf8(text),
  'index.json': index,
  'prompts/system.md': prompt,
  'tools/lookup.json': index,
};

/** What is said about `text` when other files, or none, were signed under some names. */
function said(changes: Readonly<Record<string, Uint8Array | undefined>>, sums?: string) {
  const file = 'releases/assistant/1/components.yaml';
  const parsed = parseDocument(file, utf8(text), 'yaml').value;
  const components = parsed && shape(parsed, 'components').value;
  expect(components).toBeDefined();
  const entries = Object.entries({ ...signed, ...changes }).filter(
    (entry): entry is [string, Uint8Array] => !!entry[1],
  );
  return componentFaults(
    components,
    new Map([
      ['components.yaml', utf8(text)],
      ['model.SHA256SUMS', utf8(sums ?? sumsText(digestsOf(entries)))],
    ]),
  ).map(({ code, pointer, facts }) => [code, pointer, facts]);
}

describe('the components of an LLM', () => {
  test('when all of them were signed, says nothing', () => expect(said({})).toEqual([]));

  test.each([
    ['components.yaml', ''],
    ['prompts/system.md', '/prompts/0'],
    ['index.json', '/retrieval/index'],
    ['tools/lookup.json', '/tools/0'],
  ])('when %s was not signed, refuses with components/not-signed where it is named', (file, pointer) => {
    expect(said({ [file]: undefined })).toEqual([['components/not-signed', pointer, { observed: file }]]);
  });

  test('when components.yaml was signed with other bytes, refuses with components/not-signed', () => {
    const other = { 'components.yaml': utf8('other') };
    expect(said(other)).toEqual([['components/not-signed', '', { observed: 'components.yaml' }]]);
  });

  test('when the signed copy is in a folder, finds nothing wrong', () => {
    expect(said({ 'components.yaml': undefined, 'data/components.yaml': utf8(text) })).toEqual([]);
  });

  test.each([
    ['prompts/system.md', '/prompts/0', digestOf(prompt)],
    ['index.json', '/retrieval/index', digestOf(index)],
    ['tools/lookup.json', '/tools/0', digestOf(index)],
  ])('when %s was signed with another digest, refuses and says both', (file, pointer, observed) => {
    const other = utf8('other');
    expect(said({ [file]: other })).toEqual([
      ['components/digest-differs', pointer, { component: file, observed, expected: digestOf(other) }],
    ]);
  });

  test('when the signed list is broken, leaves it to load/sums-not-exact', () => expect(said({}, 'x')).toEqual([]));
});
