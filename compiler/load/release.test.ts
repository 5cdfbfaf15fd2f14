import { describe, expect, test } from 'vitest';
import { sampleRelease, sampleTree, textIn } from '../../testing/sample.ts';
import { languages } from '../diagnostics/entry.ts';
import { wording } from '../diagnostics/wording.ts';
import { maximumTextBytes } from '../document/limits.ts';
import { evidenceFiles } from '../evidence/table.ts';
import { sumsLimits } from '../lib/digest.ts';

const folder = 'releases/risk-default/2';
const loading = (changes: Parameters<typeof sampleTree>[0]) => sampleRelease(sampleTree(changes));
const said = (changes: Parameters<typeof sampleTree>[0]) => loading(changes).diagnostics;
const inFolder = (name: string, content: string | Uint8Array | undefined) => ({ [`${folder}/${name}`]: content });

describe('the files of a release', () => {
  test('when nothing is wrong, every document is there', () => {
    const release = loading({});
    expect(release.diagnostics).toEqual([]);
    const formats = new Set<string>(['yaml', 'json', 'cyclonedx', 'json-schema', 'markdown']);
    const structured = Object.entries(evidenceFiles).filter(
      ([, { format, required }]) => (required === 'always' || required === 'demanded') && formats.has(format),
    );
    expect(['release', ...Object.keys(release.evidence)]).toEqual(structured.map(([name]) => name));
    expect(release.policies).toHaveLength(5);
  });

  test.each(Object.values(evidenceFiles).filter(({ required }) => required === 'always'))(
    'when $file is missing, refuses with load/missing-evidence',
    ({ file, origin, ...row }) => {
      const found = said(inFolder(file, undefined));
      expect(found).toMatchObject([{ code: 'load/missing-evidence', file: `${folder}/${file}`, facts: { origin } }]);
      const [en, portuguese] = languages.map((language) =>
        wording(found[0] ?? { code: 'load/missing-file' }, language),
      );
      expect(en?.reason).toContain(origin);
      expect(portuguese?.reason).not.toContain(`: ${origin}.`);
      expect(en?.fix.startsWith('Run `relc new risk-default 2`')).toBe('begins' in row);
    },
  );

  test('when files are missing, that is said before anything else', () => {
    const found = loading({
      ...inFolder('release.yaml', ''),
      ...inFolder('registry.json', undefined),
      ...inFolder('hygiene.yaml', undefined),
    });
    const codes = found.diagnostics.map(({ code, file }) => [code, file]);
    expect(codes.slice(0, 2)).toEqual([
      ['load/missing-evidence', `${folder}/hygiene.yaml`],
      ['load/missing-evidence', `${folder}/registry.json`],
    ]);
    expect(codes.length).toBeGreaterThan(2);
  });

  test.each(['notes.txt', 'Release.yaml', 'model', 'models/x', 'evidence/fairness.json', 'release.yml'])(
    'when there is a file %s, refuses with load/unknown-file',
    (name) => {
      expect(said(inFolder(name, 'x'))).toEqual([{ code: 'load/unknown-file', file: `${folder}/${name}` }]);
    },
  );

  test('when there are several, orders them by their bytes', () => {
    const files = said({ ...inFolder('b', ''), ...inFolder('a', ''), ...inFolder('B', '') }).map(({ file }) => file);
    expect(files).toEqual([`${folder}/B`, `${folder}/a`, `${folder}/b`]);
  });

  test.each(['a\u200bb', 'a\nb', 'a\\b', '-\u0000'])(
    'when there is a file %j, refuses with load/unsafe-name',
    (name) => {
      expect(said(inFolder(name, 'x'))).toEqual([{ code: 'load/unsafe-name', file: `${folder}/${name}` }]);
    },
  );

  test.each(['model_card.md', 'canary_plan.md'])(
    'when %s has nothing to read, refuses with load/empty-text',
    (name) => {
      expect(said(inFolder(name, ' \n\n'))).toEqual([{ code: 'load/empty-text', file: `${folder}/${name}` }]);
      expect(said(inFolder(name, ''))).toEqual([{ code: 'load/empty-text', file: `${folder}/${name}` }]);
    },
  );

  test.each([
    ['model_card.md', '# A\n\nb\n'],
    ['canary_plan.md', textIn(`${folder}/canary_plan.md`)],
  ])('when %s is as large as a text may be, reads it; above, refuses it', (name, content) => {
    const text = (bytes: number) => content.padEnd(bytes, 'a');
    expect(said(inFolder(name, text(maximumTextBytes)))).toEqual([]);
    expect(said(inFolder(name, text(maximumTextBytes + 1)))).toMatchObject([
      { code: 'parse/too-large', file: `${folder}/${name}`, facts: { expected: maximumTextBytes } },
    ]);
  });

  test.each([
    ['no block', '# Plan\n\nSteps of 5 %\n', 0],
    ['a block of another language', 'Steps\n```json\n{}\n```\n', 0],
    ['two blocks', 'Steps\n```yaml\na: 1\n```\n```yaml\na: 1\n```\n', 2],
  ])('when the canary plan has %s of YAML, refuses with load/not-one-block', (_, text, observed) => {
    const file = `${folder}/canary_plan.md`;
    expect(said(inFolder('canary_plan.md', text))).toEqual([{ code: 'load/not-one-block', file, facts: { observed } }]);
  });

  test('when the one block of the canary plan is hidden from people, refuses it', () => {
    const text = `<!-- old\n${textIn(`${folder}/canary_plan.md`)}\nSend \`<team>\` a note\n`;
    const offset = text.indexOf('<team>');
    const hiding = { code: 'load/hidden-block', file: `${folder}/canary_plan.md` };
    expect(said(inFolder('canary_plan.md', text))).toEqual([
      { ...hiding, offset: 0, facts: { observed: '<!-- old' } },
      { ...hiding, offset, facts: { observed: '<team>` a note' } },
    ]);
  });

  test('when the block of the canary plan has another shape or is no YAML, says so there', () => {
    const block = (yaml: string) => said(inFolder('canary_plan.md', `Steps\n\n\`\`\`yaml\n${yaml}\n\`\`\`\n`));
    const stop = 'stop_above: {error_rate: 0, latency_p95_ms: 1}';
    expect(block(`steps: [{traffic_percent: 5, min_requests: 1}]\n${stop}`)).toEqual([]);
    expect(block(`steps: [{traffic_percent: 5}]\n${stop}`)).toMatchObject([
      { code: 'shape/missing-field', pointer: '/steps/0' },
    ]);
    expect(block(`steps: []\n${stop}`)).toMatchObject([{ code: 'shape/limit', pointer: '/steps' }]);
    expect(block('steps: [')).toMatchObject([{ code: 'parse/syntax' }]);
    expect(block('a: 1\na: 2')).toMatchObject([{ code: 'parse/duplicate-key', offset: 20 }]);
  });

  test('when the list of digests is larger or longer than it may be, says which', () => {
    const line = `${'0'.repeat(64)}  f\n`;
    expect(said(inFolder('model.SHA256SUMS', line.repeat(sumsLimits.lines + 1)))).toMatchObject([
      { code: 'parse/too-many-lines', facts: { observed: sumsLimits.lines + 1, expected: sumsLimits.lines } },
    ]);
    expect(said(inFolder('model.SHA256SUMS', 'x'.repeat(sumsLimits.bytes + 1)))).toMatchObject([
      { code: 'parse/too-large', facts: { expected: sumsLimits.bytes } },
    ]);
    expect(said(inFolder('model.SHA256SUMS', 'x'.repeat(sumsLimits.bytes)))).toMatchObject([
      { code: 'load/sums-not-exact' },
    ]);
  });

  test('when a list names a hundred thousand files that are not there, names some and counts the others', () => {
    const names = Array.from({ length: sumsLimits.lines }, (_, index) => String(index).padStart(7, '0'));
    const found = said(inFolder('model.SHA256SUMS', names.map((name) => `${'0'.repeat(64)}  ${name}\n`).join('')));
    expect(found).toHaveLength(101);
    expect(found.at(-1)).toMatchObject({ code: 'load/more-findings', file: `${folder}/model.SHA256SUMS` });
  });

  test('when a text is not UTF-8, refuses with parse/not-utf8', () => {
    expect(said(inFolder('model_card.md', new Uint8Array([0xff])))).toEqual([
      { code: 'parse/not-utf8', file: `${folder}/model_card.md` },
    ]);
  });

  test('when a text has a placeholder, refuses with load/placeholder there; a word that contains it is none', () => {
    const file = `${folder}/model_card.md`;
    expect(said(inFolder('model_card.md', 'METODO\nTODO: say'))).toEqual([
      { code: 'load/placeholder', file, offset: 7 },
    ]);
    expect(said(inFolder('model_card.md', 'TODO\n\nTODO: b'))).toEqual([
      { code: 'load/placeholder', file, offset: 0 },
      { code: 'load/placeholder', file, offset: 6 },
    ]);
    expect(said(inFolder('model_card.md', 'TODO'))).toEqual([{ code: 'load/placeholder', file, offset: 0 }]);
    expect(said(inFolder('model_card.md', '# TODOS\n\nMETODO; atende TODO o Brasil'))).toEqual([]);
  });

  test.each([
    ['model_card.md', '.'],
    ['model_card.md', 'No heading'],
    ['model_card.md', '# No prose\n\n## At all\n'],
    ['canary_plan.md', '\u200b\n'],
  ])('when %s says nothing (%j), refuses with load/empty-text', (name, text) => {
    expect(said(inFolder(name, text))).toEqual([{ code: 'load/empty-text', file: `${folder}/${name}` }]);
  });

  test('when a text has a character that nobody sees, refuses with shape/text there', () => {
    expect(said(inFolder('canary_plan.md', 'One\r\n\tstep \u202e'))).toEqual([
      { code: 'shape/text', file: `${folder}/canary_plan.md`, offset: 11, facts: { observed: 'U+202E' } },
    ]);
  });

  test.each([
    ['first', '\u202eOne step', 0, 'U+202E'],
    ['a short one', 'One\u00adstep', 3, 'U+00AD'],
  ])('when that character is %s, says where and which', (_, text, offset, observed) => {
    expect(said(inFolder('canary_plan.md', text))).toMatchObject([{ code: 'shape/text', offset, facts: { observed } }]);
  });

  test('when a contract cannot be read at all, says that alone', () => {
    expect(said(inFolder('contract.input.schema.json', '{'))).toMatchObject([{ code: 'parse/syntax' }]);
  });

  test('when a contract is not a JSON Schema, refuses with its place and returns no contract', () => {
    const name = 'contract.input.schema.json';
    const release = loading(inFolder(name, textIn(`${folder}/${name}`).replace('"type": "integer"', '"type": "int"')));
    expect(release.diagnostics).toMatchObject([{ code: 'shape/value', pointer: '/properties/duration_months/type' }]);
    expect(release.evidence).not.toHaveProperty('contract_input');
  });

  test('when a document has placeholders, refuses each, in comments too, and still says what its shape lacks', () => {
    const file = `${folder}/readiness.yaml`;
    const text = `${textIn(file).replace('status: approved', 'status: TODO').replace('kind: Readiness\n', '')}# TODO\n`;
    expect(said({ [file]: text })).toMatchObject([
      { code: 'shape/missing-field', pointer: '' },
      { code: 'load/placeholder', file, offset: text.indexOf('TODO') },
      { code: 'load/placeholder', file, offset: text.lastIndexOf('TODO') },
    ]);
  });

  test('when a moment is still a placeholder, refuses it as such; another that is no moment, by its form', () => {
    const file = `${folder}/readiness.yaml`;
    const approved = (at: string) =>
      said({ [file]: textIn(file).replace(/approved_at: .*/, `approved_at: ${at}`) }).map(({ code }) => code);
    expect(approved('TODO')).toEqual(['load/placeholder']);
    expect(approved('soon')).toEqual(['shape/format']);
    // The text is not there, so nobody would find it.
    expect(approved('"\\x54ODO"')).toEqual(['shape/format']);
  });

  test.each(['model.sigstore.json', 'provenance.sigstore.json', 'security_decision.sigstore.json'])(
    'when %s does not parse strictly, refuses: two readers would verify different documents',
    (name) => {
      const text = textIn(`${folder}/${name}`).replace('{', '{"mediaType": "x", ');
      expect(said(inFolder(name, text)).map(({ code }) => code)).toEqual(['parse/duplicate-key']);
    },
  );

  test.each([
    ['shadow_eval.json', 'shadow_eval'],
    ['rollout_decision.txt', 'rollout_decision'],
  ])('when %s has another shape, hands nothing on', (name, document) => {
    const release = loading(inFolder(name, '{}'));
    expect(new Set(release.diagnostics.map(({ code }) => code))).toEqual(new Set(['shape/missing-field']));
    expect(release.evidence).not.toHaveProperty(document);
  });

  test.each(['shadow_eval.json', 'sbom.cdx.json', 'provenance.sigstore.json'])(
    'when %s is only YAML, refuses with parse/syntax and hands nothing on',
    (name) => {
      const release = loading(inFolder(name, 'a: 1'));
      expect(release.diagnostics).toMatchObject([{ code: 'parse/syntax', file: `${folder}/${name}` }]);
      expect(Object.values(release.evidence).map(({ file }) => file)).not.toContain(`${folder}/${name}`);
    },
  );

  test.each([
    ['no CycloneDX at all', '{}', 'shape/missing-field', ''],
    ['of a version that nobody knows', '"specVersion": "0.1"', 'shape/value', '/specVersion'],
    ['more than its version knows', '"specVersion": "1.6", "unheard": 1', 'shape/unknown-field', '/unheard'],
    [
      'about two components by one name',
      '"specVersion": "1.6", "services": [{"name": "a", "bom-ref": "twice"}, {"name": "b", "bom-ref": "twice"}]',
      ...['shape/duplicate-ref', '/services/1/bom-ref'],
    ],
  ])('when the SBOM is %s, refuses with where and hands nothing on', (_, change, code, pointer) => {
    const name = 'sbom.cdx.json';
    const text = change === '{}' ? change : textIn(`${folder}/${name}`).replace(/"specVersion": *"1\.6"/, change);
    const release = loading(inFolder(name, text));
    expect(release.diagnostics).toContainEqual(expect.objectContaining({ code, pointer }));
    expect(release.evidence).not.toHaveProperty('sbom');
  });

  test('when components.yaml names what was not signed, refuses with components/not-signed', () => {
    const text = `apiVersion: relc/v1
kind: Components
model: risk-default
version: "2"
base_model: {provider: example, name: small, revision: 2026-11-01}
prompts:
  - {name: system, file: prompts/system.md, sha256: "sha256:${'0'.repeat(64)}"}
tools: []
parameters: {temperature: 0, top_p: 1, max_output_tokens: 300}
`;
    expect(said(inFolder('components.yaml', text)).map(({ code, pointer }) => [code, pointer])).toEqual([
      ['components/not-signed', ''],
      ['components/not-signed', '/prompts/0'],
    ]);
  });

  test('when components.yaml has another shape, says that alone', () => {
    expect(said(inFolder('components.yaml', 'kind: Components\n')).map(({ code }) => code)).not.toContain(
      'components/not-signed',
    );
  });
});

describe("the model's files", () => {
  const sums = `${folder}/model.SHA256SUMS`;

  test('when the list is not exact, refuses with load/sums-not-exact and compares nothing with it', () => {
    expect(said({ [sums]: `${textIn(sums)}\n` })).toEqual([{ code: 'load/sums-not-exact', file: sums }]);
  });

  test('when the list has the line ends of Windows, names them', () => {
    const text = textIn(sums).replaceAll('\n', '\r\n');
    expect(said({ [sums]: text })).toEqual([{ code: 'load/sums-line-ends', file: sums }]);
  });

  test('when the list names what MLflow writes into downloads, refuses with load/download-mark; below the root it is a file like any other', () => {
    const withFile = (path: string) => {
      const lines = [...textIn(sums).trimEnd().split('\n'), `${'0'.repeat(64)}  ${path}`];
      return said({ [sums]: `${lines.sort((a, b) => (a.slice(66) < b.slice(66) ? -1 : 1)).join('\n')}\n` });
    };
    expect(withFile('registered_model_meta')[0]).toEqual({ code: 'load/download-mark', file: sums });
    expect(withFile('data/registered_model_meta')[0]?.code).toBe('model/file-missing');
  });

  test('when files changed, are missing or are not listed, names each', () => {
    const changes = {
      ...inFolder('model/MLmodel', 'x'),
      ...inFolder('model/conda.yaml', undefined),
      ...inFolder('model/extra', 'x'),
    };
    expect(said(changes)).toEqual([
      { code: 'model/file-changed', file: `${folder}/model/MLmodel` },
      { code: 'model/file-missing', file: `${folder}/model/conda.yaml` },
      { code: 'model/file-unlisted', file: `${folder}/model/extra` },
    ]);
  });

  test('when the model is too large for git, its list stands for it', () => {
    const paths = [...sampleTree().files.keys()].filter((path) => path.startsWith(`${folder}/model/`));
    expect(said(Object.fromEntries(paths.map((path) => [path, undefined])))).toEqual([]);
  });
});
