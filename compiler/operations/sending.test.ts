// The documents of what a plan approves, as somebody sends them: before the window, with whatever is approved by then.
import { beforeAll, expect, test } from 'vitest';
import { codes, doneBy, ok } from '../../testing/outcome.ts';
import { ready1, ready2, type Scenario } from '../../testing/scenario.ts';
import { model, runFile, target } from '../../testing/scratch.ts';
import { digestOf } from '../lib/digest.ts';
import { own } from '../lib/own.ts';
import { releasePath } from '../model/plan.ts';
import { exitCode } from '../report/outcome.ts';
import { showFile } from './show.ts';

let ready: Scenario;
beforeAll(async () => {
  ready = await ready2();
  ready.edit('policies/governance/calendar.yaml', (text) =>
    text.replace('exempt_targets: [local]', 'exempt_targets: []'),
  );
});

const out = '/sending';
const send = (scenario: Scenario, file = scenario.planFile) => showFile(scenario.world, file, { out });
const written = (scenario: Scenario) => scenario.list(out);
const textIn = (scenario: Scenario, name: string) => scenario.read(out, target, model, '2', name);
const releaseOf = (scenario: Scenario) => own(scenario.planned.plan.releases, '2')?.release_digest ?? '';
const approvals = (scenario: Scenario) => scenario.planFile.replace(/\.json$/, '.approvals');
const [opens, closes] = ['2026-11-28 22:00 -03:00 (America/Sao_Paulo)', '2026-11-29 04:00 -03:00 (America/Sao_Paulo)'];

test('when the window is to come, its day and time are in each document, in its zone and in both languages', async () => {
  const scenario = ready.copy();
  const before = scenario.registryDigest;
  const outcome = ok(await send(scenario));
  expect(doneBy(outcome).slice(-1)).toEqual([
    `documents of 1 release written to ${out}/${target}/${model}, as they are to be sent`,
  ]);
  expect(textIn(scenario, 'documents/change_ticket.md')).toContain(
    `| Planned start | Sat ${opens} |\n| Planned end | Sun ${closes} |`,
  );
  const when = `- **When**: Sat ${opens} to Sun ${closes}, on ${target}\n`;
  expect(textIn(scenario, 'documents/notice_consumers.md')).toContain(when);
  expect(textIn(scenario, 'documents/notice_governance.md')).toContain(when);
  const notice = textIn(scenario, 'documents/notice_consumers.pt-BR.md');
  expect(notice).toMatch(/\*\*Quando\*\*: de \S+ 28\/11\/2026 22:00 -03:00 .* a \S+ 29\/11\/2026 04:00 -03:00/);
  expect(scenario.registryDigest).toBe(before);
});

test('when the window is open, the change may come from now on, until it closes', async () => {
  const scenario = ready.copy();
  scenario.at = '2026-11-29T01:30:00Z';
  ok(await send(scenario));
  expect(textIn(scenario, 'documents/notice_consumers.md')).toContain(
    `**When**: Sat 2026-11-28 22:30 -03:00 (America/Sao_Paulo) to Sun ${closes}`,
  );
});

test('when no moment is known, or none is waited for, says the window and no day', async () => {
  const stopped = ready.copy();
  stopped.edit(
    'policies/governance/calendar.yaml',
    (text) => `${text}stopped: {ticket: INC-1, reason: Payments are down}\n`,
  );
  const exempt = await ready2();
  for (const scenario of [stopped, exempt]) {
    ok(await send(scenario));
    expect(textIn(scenario, 'documents/notice_consumers.md')).toContain('in the change window saturday-night;');
    expect(textIn(scenario, 'documents/change_ticket.md')).not.toContain('Planned start');
  }
});

test('when it says more than what was approved, says that it is a copy and of what; what says the same is the approved file', async () => {
  const scenario = ready.copy();
  ok(await send(scenario));
  const files = scenario.list(out).map((path) => path.replace(/^.*?\/2\//, ''));
  expect(files).toContain('release_notes.md');
  expect(files).toContain('documents/runbooks/incident.pt-BR.md');
  const notice = textIn(scenario, 'documents/notice_consumers.md').split('\n');
  expect(notice.slice(0, 4)).toEqual([
    expect.stringMatching(/^# risk-default: version 2 /),
    '',
    `> This is a copy for ${target}, with what is known on the day it is sent. What is approved is \`documents/notice_consumers.md\` of the release \`${releaseOf(scenario)}\`.`,
    '',
  ]);
  expect(textIn(scenario, 'documents/change_ticket.pt-BR.md')).toContain(
    `O que se aprova é \`documents/change_ticket.pt-BR.md\` do release \`${releaseOf(scenario)}\`.`,
  );
  const marked = files.filter((file) => /^> (This is a copy|Esta é uma cópia) /m.test(textIn(scenario, file)));
  expect(marked).toContain('documents/runbooks/incident.md');
  // Nothing ends by being announced.
  expect(marked.filter((file) => /deprecation|end_of_support/.test(file))).toEqual([]);
  scenario.at = '2026-11-29T01:30:00Z';
  ok(await scenario.apply());
  const approved = (file: string) => scenario.bytes(runFile(scenario, '2', releasePath(releaseOf(scenario), file)));
  const differing = files.filter((file) => digestOf(approved(file)) !== digestOf(textIn(scenario, file)));
  expect(differing).toEqual(marked);
  expect(marked.length).toBeLessThan(files.length);
});

test('when approvals are missing, is written with those that are given, and says who may give the others', async () => {
  const scenario = ready.copy();
  scenario.remove(`${approvals(scenario)}/demo-privacy.sigstore.json`);
  const outcome = await send(scenario);
  expect(outcome.diagnostics).toMatchObject([
    {
      code: 'approve/missing-role',
      severity: 'warning',
      facts: { subject: 'privacy' },
      waits: { who: ['Luciana Prado'] },
    },
  ]);
  expect(exitCode(outcome.diagnostics, false)).toBe(0);
  const ticket = textIn(scenario, 'documents/change_ticket.md');
  expect(ticket).toContain(`- On ${target}: 1 × business`);
  expect(ticket).toContain('- Given: mlops, Marina Costa\n');
  expect(ticket).not.toContain('Luciana Prado');
  scenario.remove(approvals(scenario));
  expect(new Set(codes(await send(scenario)))).toEqual(new Set(['approve/missing-role']));
  expect(textIn(scenario, 'documents/change_ticket.md')).not.toContain('- Given:');
});

test('when somebody approves who wrote the change, that is said and counts for nothing', async () => {
  const scenario = ready.copy();
  scenario.edit('policies/trust/keys.yaml', (text) =>
    text.replace(/(person: Marina Costa\n\s+emails: \[)/, `$1${scenario.git.head.author?.email ?? 'x@example.com'}, `),
  );
  const outcome = await send(scenario);
  expect(codes(outcome)).toContain('approve/author');
  expect(textIn(scenario, 'documents/change_ticket.md')).not.toContain('Marina Costa');
});

test('when the plan is stale, is none, or the registry does not answer, refuses with the way on and writes nothing', async () => {
  const stale = ready.copy();
  stale.edit(`releases/${model}/2/release.yaml`, (text) =>
    text.replace(/^(headline:).*$/m, '$1 Another headline of about the same length as before'),
  );
  const outcome = await send(stale);
  expect(codes(outcome)).toContain('approve/not-this-plan');
  const down = ready.copy();
  down.remove('registry');
  expect(codes(await send(down))).toContain('registry/unreachable');
  const approval = ready.copy();
  const signed = await send(approval, `${approvals(approval)}/demo-privacy.sigstore.json`);
  expect(codes(signed)).toContain('usage/unreadable-file');
  for (const scenario of [stale, down, approval]) expect(written(scenario)).toEqual([]);
  await stale.plan();
  await stale.approveAll();
  ok(await send(stale));
});

test("when a repository's own template asks, only in the copy, for what there is not, is refused with its place, and nothing is written", async () => {
  const scenario = ready.copy();
  const template = 'templates/pt-BR/documents/change_ticket.md.hbs';
  scenario.edit(template, (text) => text.replace('- Dada: {{inline role}}', '- Dada: {{inline papel}}'));
  await scenario.plan();
  const outcome = await send(scenario);
  expect(outcome.diagnostics).toMatchObject([
    { code: 'compile/template-name', file: template, facts: { observed: 'papel' } },
  ]);
  expect(written(scenario)).toEqual([]);
});

test('when it was applied, or approves no release, says so and writes nothing', async () => {
  const scenario = await ready1();
  ok(await scenario.apply());
  const applied = await send(scenario);
  expect([codes(applied), exitCode(applied.diagnostics, false)]).toEqual([['apply/already-applied'], 0]);
  expect(doneBy(applied).at(-1)).toContain('nothing is written: this plan was applied');
  ok(await scenario.plan());
  expect(doneBy(ok(await send(scenario))).at(-1)).toBe('this plan approves no release: there is nothing to send');
  expect(written(scenario)).toEqual([]);
});
