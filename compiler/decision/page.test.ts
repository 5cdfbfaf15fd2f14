import { describe, expect, test } from 'vitest';
import { appliedVersion, sourceDigest } from '../../testing/applied.ts';
import { coming, decisionOf, pageOf, planOf, said } from '../../testing/decision.ts';
import type { Json } from '../lib/json.ts';
import type { PlanBody, VersionState } from '../model/plan.ts';
import { decisionPage } from './index.ts';
import type { Decision } from './input.ts';

const change = { ticket: 'CHG-1', scope: 'Loans', impact: 'None', rollback_plan: 'Set the alias back' };
const applied = { registry_id: 'r', releases: {}, class: 'rollback' as const };

describe('what you are asked', () => {
  test('when a version replaces another, says which, where, as what and by which ticket', () => {
    const page = pageOf({ coming: coming({ release: { change, headline: 'Better' } }, {}) });
    expect(page.title).toBe('m on production: version 1 → version 2');
    expect(said(page, 'asked', 'decision')).toEqual([
      'let version 2 serve on production instead of version 1 (normal change, ticket CHG-1)',
    ]);
    expect(said(page, 'asked', 'headline')).toEqual(['Better']);
    expect(said(page, 'wrong', 'back')).toEqual([
      'relc rollback m: to version 1, with approvals (1 × mlops), at any hour',
    ]);
  });

  test('when approving approves the way back too, says to what, for how long and by whom', () => {
    const goesBack = { alone: ['Bruno <bruno@example.com>'], required: [['mlops', 1]] } as const;
    const page = pageOf({ plan: planOf({ way_back: { version: '1', days: 14 } }), goesBack });
    expect(said(page, 'asked', 'way_back')?.[0]).toBe(
      'approving approves this too: to version 1, at once: one person may do it alone (rollback-signer) within 14 days of the apply',
    );
    expect(said(page, 'wrong', 'back')).toEqual([
      'relc rollback m --target production --now --key KEY: to version 1, at once: one person may do it alone (rollback-signer: Bruno <bruno@example.com>) within 14 days of the apply',
      'or relc rollback m: to version 1, with approvals (1 × mlops), at any hour',
    ]);
  });

  test('when approvals are not read, says whom it needs; when they are, who is still missing, and the next command', () => {
    expect(said(pageOf(), 'asked', 'approvals')).toEqual(['needed: 1 × mlops, 1 × privacy']);
    const had = [
      { role: 'mlops', required: 1, people: ['Ana'] },
      { role: 'privacy', required: 1, people: [] },
    ];
    const page = pageOf({ had });
    expect(said(page, 'asked', 'approvals')).toEqual(['privacy: 0 of 1; mlops: 1 of 1 (Ana)']);
    expect(page.next?.command).toBe('relc approve plan/production/m.json --key KEY');
    const all = had.map((one) => ({ ...one, people: ['Ana'] }));
    expect(pageOf({ had: all }).next?.command).toBe('relc apply plan/production/m.json');
    expect(said(pageOf({ hasForge: true }), 'asked', 'approvals')?.at(-1)).toContain('merge request');
  });

  test('when it was applied, asks for nothing more', () => {
    const page = pageOf({ applied: { serial: 3 }, had: [] });
    expect(said(page, 'asked', 'applied')).toEqual(['this plan was applied, as the signed state, serial 3, says']);
    expect([said(page, 'asked', 'approvals'), page.next]).toEqual([undefined, undefined]);
  });

  test('when somebody changed the registry by hand, says what, and that restoring needs no approval', () => {
    const tag = { type: 'tag' as const, name: 'stage', version: '1' };
    const changes = [{ action: 'update' as const, resource: tag, before: 'x', after: 'Approved' }];
    const plan = planOf({ changes, releases: {}, serving: { now: '1', next: '1', since: null } });
    const page = pageOf({ plan, coming: undefined });
    expect(said(page, 'asked', 'by_hand')).toEqual(['~ tag stage of version 1: x → Approved']);
    expect(page.next?.command).toBe('relc restore m');
    expect(said(page, 'when', 'earliest')).toEqual(['at once: nobody has to approve it']);
  });

  test('when a version reached its end of life, asks nobody, and names what applies it', () => {
    const plan = planOf({ class: 'end_of_life', approvals_required: {}, releases: {} });
    const page = pageOf({ plan, coming: undefined });
    expect(said(page, 'when', 'earliest')).toEqual(['at once: nobody has to approve it']);
    expect(page.next).toMatchObject({ command: 'relc apply --pending', by: 'release-signer' });
    expect(pageOf({ plan, coming: undefined, applied: { serial: 3 } }).next).toBeUndefined();
  });

  test('when stages change, says from what to what, and for how long', () => {
    const state = { type: 'state' as const };
    const of = (stage: string, until: Json) => ({ stage, deprecated_until: until });
    const before = { aliases: {}, versions: { '1': of('Approved', null) } };
    const after = { aliases: {}, versions: { '1': of('Deprecated', { days_after_apply: 30 }) } };
    const changes = [{ action: 'update', resource: state, before, after }] as unknown as ReturnType<
      typeof planOf
    >['changes'];
    expect(said(pageOf({ plan: planOf({ changes }) }), 'asked', 'also')).toEqual([
      'version 1: Approved → Deprecated (may be loaded for 30 days from the apply)',
    ]);
  });
});

describe('what changes for callers', () => {
  test('when contracts differ, what breaks comes first; what is new and gone is named', () => {
    const fields = (...names: string[]) => ({ properties: Object.fromEntries(names.map((name) => [name, {}])) });
    const broken = {
      verdict: 'breaks',
      change: 'differs',
      document: 'contract_input',
      pointer: '/a',
      before: 1,
    } as const;
    const replaced = [{ ...broken, after: 2, measure: 'contract_input/properties/a' }];
    const one = coming(
      { contract_input: fields('a', 'c', 'd', 'e', 'f') },
      { contract_input: fields('a', 'b') },
      { compatibility: { replaced, consumers: [] } },
    );
    expect(said(pageOf({ coming: one }), 'callers', 'contract')).toEqual([
      'yes, callers must change: it breaks what version 1 promised at 1 place: contract_input/properties/a',
      '4 fields are new: c, d, e, and 1 more',
      '1 field is gone: b',
    ]);
  });

  test('when nothing breaks, says so; when there was no contract before, too', () => {
    expect(said(pageOf(), 'callers', 'contract')).toEqual([
      'no, callers need not change: what version 1 accepted is still valid, and answers are still of its form',
    ]);
    expect(said(pageOf({ coming: coming() }), 'callers', 'contract')).toEqual([
      'yes, callers must adopt this contract: there was none before',
    ]);
  });

  test('when consumers differ in what becomes of them, whom it breaks comes first, and who declares nothing is told', () => {
    const declared = { differences: [], examples: 0, replayed: 0, calls: {}, access: {} } as unknown as NonNullable<
      NonNullable<ReturnType<typeof coming>['compatibility']>['consumers'][number]['declared']
    >;
    const broken = { ...declared, differences: [{ verdict: 'breaks', measure: 'contract_input/x' }] };
    const consumers = [
      { name: 'fits', critical: true, declared },
      { name: 'silent', critical: false, declared: null },
      { name: 'broken', critical: false, declared: broken as unknown as typeof declared },
    ];
    const one = coming({}, {}, { compatibility: { replaced: [], consumers } });
    expect(said(pageOf({ coming: one }), 'callers', 'consumers')).toEqual([
      'broken: breaks at contract_input/x',
      'silent: declares nothing, so nothing was checked',
      'fits (critical): nothing breaks of what is declared',
    ]);
  });

  test('when shadow compared decisions, says how many differ; otherwise that nobody measured it', () => {
    const shadow_eval = { agreement: 0.905, requests: 400, baseline: 'm/1' };
    const shadowed = pageOf({ coming: coming({ shadow_eval }, {}) });
    expect(said(shadowed, 'callers', 'decisions')).toEqual([
      '9.5% differ from those of m/1 (400 requests, answered side by side)',
    ]);
    expect(said(pageOf(), 'callers', 'decisions')?.[0]).toContain('not measured');
  });

  test('when one goes back, the comparison that shadow made the other way round counts, and no other one', () => {
    const plan = planOf({ ...applied, serving: { now: '1', next: '2', since: null } });
    const with_ = (baseline: string) =>
      coming(
        { shadow_eval: { agreement: 0.5, requests: 9, baseline: 'a rule' } },
        { shadow_eval: { agreement: 0.9, requests: 400, baseline } },
      );
    expect(said(pageOf({ plan, coming: with_('m/2') }), 'callers', 'decisions')).toEqual([
      '10% differ from those of m/1 (400 requests, answered side by side)',
    ]);
    expect(said(pageOf({ plan, coming: with_('m/0') }), 'callers', 'decisions')?.[0]).toContain('not measured');
  });
});

describe('what you accept', () => {
  const risk = { risk: 'Younger people', accepted_by: 'Helena', until: '2027-02-20' };

  test('when there is nothing of a kind, says of which; a word, no dash', () => {
    expect(said(pageOf(), 'accepted', 'none')).toEqual([
      'no accepted risks, no exceptions, no setting weakened, all rules apply, second line of defence not required, every field watched for drift, no limitations',
    ]);
  });

  test('when the plan takes the last version to go back to, says so first, whatever else is new', () => {
    const lastWayBack = { version: '1', stage: 'Deprecated' } as const;
    const text =
      'version 1, the only one to go back to, becomes Deprecated: after this plan relc has no way back from version 2';
    const plan = planOf({ releases: {}, rollback_target: null, serving: { now: '2', next: '2', since: null } });
    const alone = pageOf({ plan, coming: undefined, lastWayBack });
    expect([said(alone, 'accepted', 'way_back'), said(alone, 'accepted', 'nothing')]).toEqual([[text], undefined]);
    expect(said(pageOf({ lastWayBack }), 'accepted', 'way_back')).toEqual([text]);
    expect(said(pageOf({ plan, coming: undefined }), 'accepted', 'nothing')).toEqual([
      'nothing new: each version was approved before',
    ]);
  });

  test('when risks are accepted, those that policy asked for come first, with who accepts them until when', () => {
    const residual_risks = [
      { ...risk, risk: 'Other' },
      { ...risk, measure: 'fairness/x' },
    ];
    const page = pageOf({ coming: coming({ release: { residual_risks, limitations: ['Old data'] } }, {}) });
    expect(said(page, 'accepted', 'risks')).toEqual([
      'Helena accepts until 2027-02-20: Younger people',
      'Helena accepts until 2027-02-20: Other',
    ]);
    expect(said(page, 'accepted', 'limitations')).toEqual(['Old data']);
  });

  test('when an exception waives a finding, says which, of which vulnerability, until when and whose it is', () => {
    const exception = {
      ...{ id: 'EXC-1', rule: 'promote/blocking-cve', owner: 'o@example.com', ticket: 'RISK-1', reason: 'Not reached' },
      ...{ from: '2026-11-20', until: '2026-12-20' },
      subject: { release: 'm/2', vulnerability: 'CVE-2026-1' },
    };
    const page = pageOf({ exceptions: [exception] });
    expect(said(page, 'accepted', 'exceptions')).toEqual([
      'EXC-1 waives promote/blocking-cve, CVE-2026-1 in m/2 until 2026-12-20: Not reached (owner o@example.com, ticket RISK-1)',
    ]);
    expect(said(page, 'allowed', 'gates')?.[0]).toContain('all 2 pass, with findings waived: promote/blocking-cve');
  });

  test('when something became weaker, is declined or not watched, the approver is told what, why and who accepts it', () => {
    const difference = { document: 'profile', path: 'drift/psi_act', before: 0.2, after: 0.3, is_weaker: true };
    const plan = planOf(
      { not_applicable: { '2': { 'evidence/canary_plan': { reason: 'No traffic', accepted_by: 'mlops' } } } },
      { differences: [difference], unwatched: { note: { reason: 'People write it' } } },
    );
    const page = pageOf({ plan });
    expect(said(page, 'accepted', 'weaker')).toEqual(['profile drift/psi_act: 0.2 → 0.3']);
    expect(said(page, 'accepted', 'declined')).toEqual([
      'version 2: evidence/canary_plan does not apply (mlops accepts that by approving): No traffic',
    ]);
    expect(said(page, 'accepted', 'unwatched')).toEqual(['note: People write it']);
  });

  test('when the second line asks for something, what is open comes before what is settled', () => {
    const condition = { due: '2026-12-01', text: 'Measure again' };
    const validation = {
      ...{ opinion: 'approved-with-conditions' as const, scope: 's', version: '2' },
      ...{ validated_at: '2026-11-23T09:00:00Z', validated_by: 'v@example.com' },
      conditions: { A: { ...condition, settled: 'Report 1' }, B: condition },
    };
    const told = said(pageOf({ plan: planOf({ validations: { '2': validation } }) }), 'accepted', 'conditions');
    expect(told).toEqual([
      'approved with conditions for version 2 (v@example.com, 2026-11-23)',
      'open: B until 2026-12-01: Measure again',
      'settled: A: Measure again; Report 1',
    ]);
  });
});

describe('what you accept of a version that was approved before', () => {
  const life: VersionState = { ...appliedVersion, restarts_until: '2028-02-01' };
  /** The plan takes version 1 back, or lets it start longer, and it has these days then. */
  function backTo(days: Partial<VersionState>, more: Partial<Decision> = {}, change: Partial<PlanBody> = {}) {
    const after = { aliases: { approved: '1' }, versions: { '1': { ...life, ...days } } };
    const before = { aliases: { approved: '2' }, versions: { '1': life } };
    const plan = planOf({
      ...{ class: 'rollback', releases: {}, serving: { now: '2', next: '1', since: null } },
      changes: [{ action: 'update', resource: { type: 'state' }, before, after }],
      ...change,
    });
    return pageOf({ plan, coming: coming({}, undefined, { version: '1' }), ...more });
  }

  test('when all its days are ahead, says so, and nothing of what the plan does not compare anew', () => {
    expect(said(backTo({}), 'accepted', 'none')).toEqual([
      'no day of it is over, no accepted risks, no exceptions, no limitations',
    ]);
    expect(said(backTo({}), 'allowed', 'gates')).toEqual([
      'judged when it was approved; now only whether its days let it serve again',
    ]);
  });

  test.each<[string, Partial<VersionState>, string]>([
    [
      'its revalidation',
      { revalidate_by: '2026-11-24', restarts_until: '2026-12-01' },
      'version 1 had to be validated again by 2026-11-24; serving starts it until 2026-12-01',
    ],
    [
      'its revalidation, which only alerts',
      { revalidate_by: '2026-11-24' },
      'version 1 had to be validated again by 2026-11-24; serving starts it until 2028-01-31',
    ],
    ['its support', { end_of_support: '2026-11-24' }, 'support of version 1 ended on 2026-11-24'],
    [
      'its exception',
      { exceptions_until: '2026-11-24' },
      'version 1 was approved with an exception until 2026-11-24, and has none now',
    ],
    [
      'nothing, but it failed',
      { revalidated: { on: '2026-11-20', result: 'failed', evidence: sourceDigest } },
      'version 1 failed its revalidation of 2026-11-20',
    ],
  ])('when what is over is %s, says so, and not on its last day', (_, days, text) => {
    const page = backTo(days);
    expect(said(page, 'accepted', 'overdue')).toEqual([text]);
    const rules = said(page, 'accepted', 'none')?.join() ?? '';
    expect(rules).not.toContain('no day of it is over');
    if (days.revalidated === undefined)
      expect(said(backTo(days, { at: '2026-11-24T12:00:00Z' }), 'accepted', 'overdue')).toBeUndefined();
  });

  test('when a monitoring report found it beyond its thresholds, says which', () => {
    const report = {
      file: 'releases/m/monitoring/1-2026-11-20.json',
      day: '2026-11-20',
      seen: '2026-11-20',
      until: '2026-11-20',
    };
    const reported = new Map([['1', { ...report, occasions: ['drift' as const] }]]);
    expect(said(backTo({}, { reported }), 'accepted', 'overdue')).toEqual([
      `monitoring of 2026-11-20 found version 1 beyond its thresholds: ${report.file}`,
    ]);
  });

  test('when serving may start it beyond its end of life, the same days are told', () => {
    const serving = { now: '1', next: '1', since: null };
    const extended = { class: 'extension', serving } as const;
    const days = { last_start: '2028-03-01', end_of_support: '2026-11-24' };
    const page = backTo(days, { coming: undefined }, extended);
    expect(said(page, 'accepted', 'overdue')).toEqual(['support of version 1 ended on 2026-11-24']);
    expect(said(backTo({ last_start: '2028-03-01' }, { coming: undefined }, extended), 'accepted', 'none')).toEqual([
      'no day of it is over, no exceptions',
    ]);
  });

  test('when an accepted risk or an exception of it is over, says that of it, and not on its last day', () => {
    const risk = { risk: 'Younger people', accepted_by: 'Helena', until: '2026-11-24' };
    const exception = {
      ...{ id: 'EXC-1', rule: 'promote/blocking-cve', owner: 'o@example.com', ticket: 'RISK-1', reason: 'Not reached' },
      ...{ from: '2026-11-20', until: '2026-11-24', subject: { release: 'm/1' } },
    };
    const release = { residual_risks: [risk] };
    const more = { coming: coming({ release }, undefined, { version: '1' }), approvedWith: [exception] };
    const days = { exceptions_until: '2026-11-24' };
    const page = backTo(days, more);
    expect(said(page, 'accepted', 'risks')).toEqual(['Helena accepts until 2026-11-24, which is over: Younger people']);
    expect(said(page, 'accepted', 'exceptions')?.[0]).toContain('in m/1 until 2026-11-24, which is over: Not reached');
    const before = backTo(days, { ...more, at: '2026-11-24T12:00:00Z' });
    expect(said(before, 'accepted', 'risks')).toEqual(['Helena accepts until 2026-11-24: Younger people']);
    expect(said(before, 'accepted', 'exceptions')?.[0]).toContain('until 2026-11-24: Not reached');
    // Where exceptions.yaml names it no more, the signed state still has its day.
    expect(said(backTo(days), 'accepted', 'exceptions')).toEqual([
      'version 1 was approved with one until 2026-11-24, which is over',
    ]);
  });
});

describe('when, and if it goes wrong', () => {
  const when = decisionOf().when;

  test('when a window is closed, says when it opens, in its zone with its offset', () => {
    const zone = 'America/Sao_Paulo';
    const opens = '2026-11-29T01:00:00Z';
    const windows = [{ name: 'saturday-night', open: false, opens }];
    const page = pageOf({ when: { ...when, zone, windows, earliest: opens } });
    const told = 'Sat 2026-11-28 22:00 -03:00 (America/Sao_Paulo)';
    expect(said(page, 'when', 'earliest')).toEqual([`${told}, once it is approved`]);
    expect(said(page, 'when', 'window')?.[0]).toContain(`saturday-night: opens ${told}; no freeze is in force`);
    const portuguese = pageOf({ when: { ...when, zone, windows, earliest: opens } }, 'pt-BR');
    expect(said(portuguese, 'when', 'earliest')?.[0]).toContain('sáb. 28/11/2026 22:00 -03:00 (America/Sao_Paulo)');
  });

  test('when a freeze or the stop switch holds it back, says until when and why, the switch first', () => {
    const freezes = [{ reason: 'Year end', ends: null }];
    const page = pageOf({ when: { ...when, freezes, stopped: { ticket: 'INC-1', reason: 'Wrong' }, earliest: null } });
    expect(said(page, 'when', 'window')?.[0]).toBe('the stop switch is on for INC-1: Wrong');
    expect(said(page, 'when', 'window')?.[1]).toContain('frozen until a moment that is not known: Year end');
    expect(said(page, 'when', 'earliest')?.[0]).toContain('not known yet');
  });

  test('when another target must serve it first, says how far that is', () => {
    const soak = (state: NonNullable<typeof when.soak>['state']) =>
      said(pageOf({ when: { ...when, soak: { target: 'homolog', hours: 48, state } } }), 'when', 'soak')?.[0];
    const asked = 'homolog must serve it for 48 hours first';
    expect(soak({ kind: 'done' })).toBe(`${asked}; it has`);
    expect(soak({ kind: 'waits', serves: 'nothing' })).toBe(`${asked}; now it serves nothing`);
    const serves = { kind: 'serves', since: '2026-11-25T12:00:00Z', until: '2026-11-27T12:00:00Z' } as const;
    expect(soak(serves)).toBe(`${asked}; it does since Wed 2026-11-25 12:00 +00:00 (UTC)`);
    expect(soak({ kind: 'unknown', why: 'registry/unreachable' })).toContain('not known: registry/unreachable');
  });

  test('when a checklist says that there is a way back, that is declared, and still not proven', () => {
    const item = { id: 'rollback', title: 'A way back exists', status: 'done', note: '30 days' };
    const readiness = { items: [item], approved_by: 'r@example.com', approved_at: '2026-11-23T04:55:12Z' };
    const page = pageOf({ coming: coming({ readiness, release: { change } }, {}) });
    expect(said(page, 'wrong', 'how')).toEqual(['by relc rollback: Set the alias back']);
    expect(said(page, 'wrong', 'proven')).toEqual([
      'not yet, no document records that going back was tried',
      'declared in readiness.yaml (r@example.com, 2026-11-23): A way back exists: 30 days',
    ]);
    expect(said(pageOf(), 'wrong', 'proven')).toHaveLength(1);
    expect(said(pageOf({ plan: planOf({ rollback_target: null }) }), 'wrong', 'back')?.[0]).toContain('none');
  });
});

test('when a page is in Portuguese, no word of it is English, and names of files and commands stay', () => {
  const page = decisionPage(decisionOf(), 'pt-BR');
  expect(page.first.map(({ title }) => title)).toEqual([
    'O que se pede a você',
    'O que muda para os sistemas chamadores e para os clientes',
    'Melhor ou pior',
    'O que você aceita',
    'Por que é permitido',
    'Quando',
    'Se der errado',
  ]);
  expect(page.next).toMatchObject({
    label: 'próximo passo, por cada aprovador, com o arquivo da sua chave privada como CHAVE',
    command: 'relc approve plan/production/m.json --key CHAVE',
  });
});

test("when people wrote a text in other languages than the reader's alone, the page says in which it is", () => {
  const headline = { en: 'New trees' };
  const change = { scope: { en: 'Loans', 'pt-BR': 'Empréstimos' } };
  const limitations = [{ 'pt-BR': 'Dados antigos' }, 'Alone'];
  const about = { coming: coming({ release: { headline, change, limitations } }, {}) };
  const [english, portuguese] = [pageOf(about), pageOf(about, 'pt-BR')];
  expect(said(english, 'asked', 'headline')).toEqual(['New trees']);
  expect(said(portuguese, 'asked', 'headline')).toEqual(['New trees (em inglês)']);
  expect(said(portuguese, 'callers', 'scope')).toEqual(['Empréstimos']);
  expect(said(english, 'accepted', 'limitations')).toEqual(['Dados antigos (in Portuguese)', 'Alone']);
  expect(said(portuguese, 'accepted', 'limitations')).toEqual(['Dados antigos', 'Alone']);
});
