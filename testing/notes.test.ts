// Release notes of each kind of model, in both languages, as consumers and the business get them. `…` stands for digests.
// BLESS=1 writes the current ones: read the diff before committing it.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compile } from '../compiler/compile/index.ts';
import { languages } from '../compiler/diagnostics/entry.ts';
import { textOf } from '../compiler/lib/bytes.ts';
import { compileReleases } from '../compiler/operations/check.ts';
import { judgedSample } from './judged-sample.ts';
import { sampleEvaluator, sampleTree } from './sample.ts';
import { ready2, type Scenario, untouched } from './scenario.ts';

const folder = join(import.meta.dirname, 'notes');
const shown = (text: string): string => text.replaceAll(/(sha256:)?[0-9a-f]{40,64}|[0-9a-f]{8,}…/g, '…');

/** A release of each kind of model. */
const released: Readonly<Record<string, readonly [version: string, () => Promise<Scenario>]>> = {
  'risk-default': ['2', ready2],
  'credit-assistant': ['1', async () => untouched('credit-assistant')],
  'diabetes-progression': [
    '1',
    async () => Object.assign(untouched('diabetes-progression'), { at: '2026-11-27T12:00:00Z' }),
  ],
  'digit-reader': ['1', async () => Object.assign(untouched('digit-reader'), { at: '2026-11-27T12:00:00Z' })],
};

describe.each(Object.entries(released))('the release notes of %s', (name, [version, scenarioOf]) => {
  test.each(languages)('when they are compiled in %s, read as they should', async (language) => {
    const scenario = await scenarioOf();
    await compileReleases(scenario.world, [`releases/${name}/${version}`], { out: scenario.path('build') });
    const file = language === 'en' ? 'release_notes.md' : `release_notes.${language}.md`;
    const notes = shown(scenario.read(`build/${name}/${version}/${file}`));
    const golden = join(folder, `${name}.${language}.md`);
    if (process.env['BLESS']) {
      mkdirSync(folder, { recursive: true });
      writeFileSync(golden, notes);
    }
    expect(notes).toBe(readFileSync(golden, 'utf8'));
    expect(notes).not.toMatch(/undefined|\[object|\bnull\b|\{"|missing\/\w/);
  });
});

describe('strings that somebody chose', () => {
  const hostile = [
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    '[here](javascript:alert(1))',
    '# Approved | cell | `code`',
    'x\n# Approved\n| a |\u001b[2K\u202e',
    '{{constructor}} $x',
  ] as const;

  test.each(languages)(
    'when they stand in notes in %s, they are text: no heading, link, cell or HTML',
    async (language) => {
      const { judged } = judgedSample({});
      if (judged === undefined) throw new Error('the sample does not pass');
      const { release, modelFile, evidence } = judged;
      const text = (index: number) => hostile[index] ?? '';
      const change = {
        ...release.change,
        ...{ ticket: text(4), scope: text(2), impact: text(3), rollback_plan: text(5), window: text(4) },
      };
      const [risk] = release.residual_risks;
      const changed = {
        ...judged,
        release: {
          ...release,
          ...{ change, headline: text(4), business_impact: text(1), limitations: [...hostile] },
          residual_risks: risk ? hostile.map((one) => ({ ...risk, risk: one })) : [],
          not_applicable: { [text(3)]: { reason: text(0), accepted_by: text(2) } },
        },
        modelFile: { ...modelFile, description: text(0), owner: { ...modelFile.owner, team: text(2) } },
        evidence: {
          ...evidence,
          contract_input: { type: 'object', properties: { [text(3)]: { enum: [...hostile] } }, required: [text(3)] },
          registry: { ...evidence.registry, params: { [text(3)]: text(4) } },
        },
      };
      const evaluator = await sampleEvaluator();
      const { value } = compile(changed as unknown as typeof judged, sampleTree().files, evaluator.controls);
      const file = language === 'en' ? 'release_notes.md' : `release_notes.${language}.md`;
      const notes = textOf(value?.files.get(file) ?? new Uint8Array()) ?? '';
      expect(notes).toContain('\\<script\\>alert(1)');
      // Addresses of people stand in angle brackets; their shape lets in no markup.
      expect(notes.replaceAll(/<[\w.-]+@[\w.-]+>/g, '')).not.toMatch(/(?<!\\)</);
      expect(notes).not.toMatch(/(?<!\\)\]\(/);
      expect(notes).not.toMatch(/^# Approved/m);
      expect(notes.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
      const tables = notes.split(/\n(?!\|)/).map((part) => part.split('\n').filter((line) => line.startsWith('|')));
      for (const [head = '', ...rows] of tables.filter((lines) => lines.length > 1))
        for (const row of rows) expect(row.split(/(?<!\\)\|/)).toHaveLength(head.split('|').length);
    },
  );
});
