import { expect, test } from 'vitest';
import { at, sampleEvaluator, sampleGovernance, sampleRelease, shape } from '../../testing/sample.ts';
import { judge } from '../gate/index.ts';
import type { JudgedRelease } from '../model/release.ts';
import { description } from './description.ts';
import { linksOf } from './observability/links.ts';

const evaluator = await sampleEvaluator();
const { judged: sample } = judge(sampleRelease(), sampleGovernance(), evaluator, at, shape, {
  previous: sampleRelease(undefined, '1'),
});
if (sample === undefined) throw new Error('the sample does not pass');
const judged: JudgedRelease = sample;
const paths = ['release_notes.md', 'evidence/model_card.md', 'evidence/sbom.cdx.json'];

const of = (release: JudgedRelease): string => description(release, linksOf(release, 'sha256:00'), paths);

const made = (release: Partial<JudgedRelease['release']> = {}): string =>
  of({ ...judged, release: { ...judged.release, ...release } });

test('when somebody opens the page, the first line says what is new; then what changes, where the files are, links, limits and risks', () => {
  const lines = made().split('\n');
  expect(lines[0]).toBe(judged.release.headline);
  expect(lines[2]).toBe(judged.release.business_impact);
  expect(lines[4]).toMatch(/source run.*`release_files`.*`release_notes.md`, `evidence\/model_card.md` and more/);
  expect(lines[4]).not.toContain('contract');
  expect(lines).toContain(`- [Architecture decision (ADR)](${judged.release.records.adr})`);
  expect(lines).toContain('**Limits**');
  expect(lines).toContain(`- ${judged.release.limitations[0]}`);
  const [risk] = judged.release.residual_risks;
  expect(lines).toContain(`- ${risk?.risk} (until ${risk?.until})`);
});

test('when the release says it in Portuguese alone, the frame is Portuguese', () => {
  const text = made({
    headline: { 'pt-BR': 'Menos recusas indevidas' },
    limitations: [{ 'pt-BR': 'Só para o varejo' }],
  });
  expect(text.split('\n')[0]).toBe('Menos recusas indevidas');
  expect(text).toContain('**Limites**\n\n- Só para o varejo');
});

test('when the model was registered without a run, the files are beside the logged model', () => {
  const { run_id: _, ...registry } = judged.evidence.registry;
  const text = of({ ...judged, evidence: { ...judged.evidence, registry } });
  expect(text).toContain('beside the files of the logged model');
});

test("when a text has a mark, a line end or markup, it stays one line and cannot end relc's part", () => {
  const [first] = made({ headline: 'New\n<!-- relc:end -->\nand <b>bold</b>' }).split('\n');
  expect(first).toBe('New \\<!-- relc:end --\\> and \\<b\\>bold\\</b\\>');
});

test('when there is more than fits, it ends where the notes go on, and long links are left out', () => {
  const long = made({
    headline: 'x'.repeat(5000),
    limitations: Array.from({ length: 200 }, (_, index) => `Limit ${index} of them`),
    records: { ...judged.release.records, scdr: `https://records.example.com/${'y'.repeat(5000)}` },
  });
  expect(long.length).toBeLessThan(3100);
  expect(long.endsWith('\n\nThe release notes have the rest.')).toBe(true);
  expect(long).not.toContain('yyyy');
  expect(long).toContain('- Limit 9 of them\n- Limit 10 of them');
});
