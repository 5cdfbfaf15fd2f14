// Release notes and documents of the handoff of each kind of model, in both languages, as those get them whom they are for.
// `…` stands for digests.
// BLESS=1 writes the current ones: read the diff before committing it.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
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

/** What relc writes itself, without the evidence that it takes along. */
const isWritten = (path: string): boolean => path.endsWith('.md') && !path.startsWith('evidence/');

/** The files of a folder of goldens, by name. */
const documentsIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .sort();

describe.each(Object.entries(released))('what people get of a release of %s', (name, [version, scenarioOf]) => {
  test('when it is compiled, all of it reads as it should, in both languages', async () => {
    const scenario = await scenarioOf();
    await compileReleases(scenario.world, [`releases/${name}/${version}`], { out: scenario.path('build') });
    const made = `build/${name}/${version}`;
    const paths = scenario.list(made).filter(isWritten);
    const golden = join(folder, name);
    if (process.env['BLESS']) rmSync(golden, { recursive: true, force: true });
    for (const path of paths) {
      const text = shown(scenario.read(made, path));
      const expected = join(golden, path);
      if (process.env['BLESS']) {
        mkdirSync(dirname(expected), { recursive: true });
        writeFileSync(expected, text);
      }
      expect.soft(text, path).toBe(readFileSync(expected, 'utf8'));
      expect.soft(text, path).not.toMatch(/undefined|\[object|\bnull\b|\{"|missing\/\w|: ?$|\n\n\n/);
    }
    expect(paths.toSorted()).toEqual(documentsIn(golden));
    const english = paths.filter((path) => !path.endsWith('.pt-BR.md')).sort();
    expect(english).toEqual([
      'description.md',
      'documents/change_ticket.md',
      'documents/incident_dossier.md',
      // No personal data, and no bank.
      ...(name === 'digit-reader' ? [] : ['documents/lgpd_annex.md']),
      'documents/notice_consumers.md',
      // The others replace no version.
      ...(name === 'risk-default' ? ['documents/notice_deprecation.md'] : []),
      'documents/notice_end_of_support.md',
      'documents/notice_governance.md',
      'documents/runbooks/consumer_breaks.md',
      'documents/runbooks/drift.md',
      'documents/runbooks/incident.md',
      'documents/runbooks/serving_refuses_to_start.md',
      'release_notes.md',
    ]);
    // A version has one description, in the language of its release.
    const inBoth = (path: string) => (path === 'description.md' ? [path] : [path, path.replace(/md$/, 'pt-BR.md')]);
    expect(paths.toSorted()).toEqual(english.flatMap(inBoth).sort());
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
    'when they stand in notes or documents in %s, they are text: no heading, link, cell or HTML',
    async (language) => {
      const { judged } = judgedSample({});
      if (judged === undefined) throw new Error('the sample does not pass');
      const { release, profile, modelFile, evidence } = judged;
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
        profile: { ...profile, privacy: { ...profile.privacy, purpose: text(4) } },
        policies: judged.policies.map((one) => ({
          ...one,
          document: { ...one.document, value: { allow: hostile.map((purpose) => ({ action: ['predict'], purpose })) } },
        })),
        evidence: {
          ...evidence,
          contract_input: { type: 'object', properties: { [text(3)]: { enum: [...hostile] } }, required: [text(3)] },
          registry: {
            ...evidence.registry,
            params: { [text(3)]: text(4) },
            dataset: { name: text(3), digest: 'd', rows: 1 },
          },
          security_decision: { ...evidence.security_decision, findings: [...hostile], decided_by: text(0) },
          rollout_decision: { ...evidence.rollout_decision, reason: text(1), decided_by: text(2) },
        },
      };
      const evaluator = await sampleEvaluator();
      const { value } = compile(changed as unknown as typeof judged, sampleTree().files, evaluator.controls);
      const isPortuguese = language === 'pt-BR';
      const written = [...(value?.files ?? [])].filter(
        ([path]) => isWritten(path) && path.endsWith('.pt-BR.md') === isPortuguese,
      );
      expect(written).toHaveLength(isPortuguese ? 12 : 13);
      for (const [path, bytes] of written) {
        const text = textOf(bytes) ?? '';
        expect(text, path).toContain('\\<script\\>alert(1)');
        // Addresses of people stand in angle brackets; their shape lets in no markup.
        expect(text.replaceAll(/<[\w.-]+@[\w.-]+>/g, ''), path).not.toMatch(/(?<!\\)</);
        // relc's own links lead to addresses, whose shape lets in no script.
        expect(text, path).not.toMatch(/(?<!\\)\]\((?!https?:)/);
        expect(text, path).not.toMatch(/^# Approved/m);
        expect(text.replaceAll('\n', ''), path).not.toMatch(/[\p{Cc}\p{Cf}]/u);
        const tables = text.split(/\n(?!\|)/).map((part) => part.split('\n').filter((line) => line.startsWith('|')));
        for (const [head = '', ...rows] of tables.filter((lines) => lines.length > 1))
          for (const row of rows) expect(row.split(/(?<!\\)\|/), path).toHaveLength(head.split('|').length);
      }
    },
  );
});
