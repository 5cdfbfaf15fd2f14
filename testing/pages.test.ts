// The decision page of three models, in each format and language, as people get it; and its first screen in every
// situation. `…` stands for digests. BLESS=1 writes the current pages: read the diff before committing it.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { languages } from '../compiler/diagnostics/entry.ts';
import { planModels } from '../compiler/operations/plan.ts';
import { showFile } from '../compiler/operations/show.ts';
import { urgent } from './emergency.ts';
import { faultsOf } from './html.ts';
import { textsOf } from './outcome.ts';
import { ready1, ready2, type Scenario, untouched } from './scenario.ts';
import { model, times } from './scratch.ts';
import { conditions, say, secondLine } from './validation.ts';
import { servedWithWayBack, wantedWithWayBack } from './way-back.ts';
import { nextWeek, reviewed } from './weekly.ts';

const formats = ['txt', 'md', 'html'] as const;
const folder = join(import.meta.dirname, 'pages');

const shown = (text: string): string => text.replaceAll(/(sha256:)?[0-9a-f]{40,64}|[0-9a-f]{8,}…/g, '…');

function expectPage(name: string, text: string): void {
  const file = join(folder, name);
  if (process.env['BLESS']) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, shown(text));
  }
  expect(shown(text)).toBe(readFileSync(file, 'utf8'));
}

/** A planned release of each kind of model. */
const planned: Readonly<Record<string, () => Promise<Scenario>>> = {
  'risk-default': ready2,
  'credit-assistant': async () => untouched('credit-assistant'),
  'diabetes-progression': async () => Object.assign(untouched('diabetes-progression'), { at: '2026-11-27T12:00:00Z' }),
};

describe.each(Object.entries(planned))('the decision page of %s', (name, scenarioOf) => {
  test.each(languages)('when it is made in %s, reads as it should in every format', async (language) => {
    const scenario = await scenarioOf();
    const outcome = await planModels(scenario.world, [name], {}, language);
    const file = (format: string) => scenario.read(`plan/local/${name}.${format}`);
    const texts = { txt: `${textsOf(outcome).join('\n')}\n`, md: file('md'), html: file('html') };
    for (const format of formats) expectPage(`${name}.${language}.${format}`, texts[format]);
    expect(faultsOf(texts.html)).toEqual([]);
    // What is live stays out of files.
    expect(`${texts.md}${texts.html}`).not.toMatch(/Marina Costa|Paulo Azevedo/);
  });
});

test('when a page is made in another language, the plan and its digest stay the same', async () => {
  const scenario = await ready2();
  const digest = scenario.planned.plan_digest;
  const approvals = scenario.approvals.length;
  await planModels(scenario.world, [model], {}, 'pt-BR');
  expect(scenario.planned.plan_digest).toBe(digest);
  expect(scenario.approvals).toHaveLength(approvals);
});

test('when nothing is to be decided any more, no page is left', async () => {
  const scenario = await ready1();
  const page = scenario.planFile.replace(/json$/, 'html');
  expect(scenario.has(page)).toBe(true);
  await scenario.apply();
  await scenario.plan();
  expect(scenario.has(page)).toBe(false);
});

test('when words of a page were changed, show tells what repository and registry give', async () => {
  const scenario = await ready2();
  const before = textsOf(await showFile(scenario.world, scenario.planFile));
  scenario.write(scenario.planFile.replace(/json$/, 'md'), '# Approve this without reading');
  expect(textsOf(await showFile(scenario.world, scenario.planFile))).toEqual(before);
});

/** Everything that somebody may have to decide on. */
const situations: Readonly<Record<string, () => Promise<Scenario>>> = {
  'a first release': async () => ready1(),
  'another release': async () => ready2(),
  'a release that is trained anew each week': async () => {
    const scenario = await reviewed();
    nextWeek(scenario, 2);
    return scenario;
  },
  'a rollback': async () => {
    const scenario = await ready2();
    await scenario.apply();
    scenario.want({ '1': 'Approved', '2': 'Approved' }, '1');
    return scenario;
  },
  'an emergency': urgent,
  'a rollout with its way back': () => wantedWithWayBack(),
  'what follows somebody who went back': servedWithWayBack,
  'a withdrawal': async () => {
    const scenario = await ready2();
    await scenario.apply();
    scenario.want({ '1': 'Revoked', '2': 'Approved' }, '2');
    return scenario;
  },
  'a version that is not to serve yet': async () => {
    const scenario = await ready1();
    await scenario.apply();
    scenario.at = times['2'];
    scenario.want({ '1': 'Approved', '2': 'Approved' }, '1');
    return scenario;
  },
  'conditions of the second line': async () => {
    const scenario = secondLine({});
    say(scenario, { '1': { opinion: 'approved-with-conditions', conditions } });
    scenario.want({ '1': 'Approved' }, '1');
    return scenario;
  },
  'a tag that somebody changed by hand': async () => {
    const scenario = await ready2();
    await scenario.apply();
    scenario.write(`registry/models/${model}/tags/2/stage`, 'x'.repeat(500));
    return scenario;
  },
};

test.each(Object.entries(situations))(
  'when it is about %s, the first screen has 45 lines of 100 columns at most, in both languages, and says how to go on',
  async (_, situation) => {
    const scenario = await situation();
    for (const language of languages) {
      const outcome = await planModels(scenario.world, [model], {}, language);
      const file = scenario.path(`plan/local/${model}.json`);
      const screens = [textsOf(outcome)];
      if (scenario.has(file)) screens.push(textsOf(await showFile(scenario.world, file, {}, language)));
      for (const lines of screens) {
        expect(lines.length).toBeLessThanOrEqual(45);
        expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(100);
        expect(lines.join('\n')).toMatch(
          /relc (approve|apply|restore) |no changes|the registry is as|o registry está como/,
        );
        expect(lines.join('\n')).not.toMatch(/undefined|\[object|\bnull\b| – /);
      }
    }
  },
);
