import { describe, expect, test } from 'vitest';
import { judgedSample } from '../../../testing/judged-sample.ts';
import { pluralsOfOne } from '../../../testing/plurals.ts';
import { sampleEvaluator, sampleTree } from '../../../testing/sample.ts';
import { type Language, languages } from '../../diagnostics/entry.ts';
import { textOf, utf8 } from '../../lib/bytes.ts';
import type { JudgedRelease } from '../../model/release.ts';
import { evidencedControls } from '../controls.ts';
import { watchingOf } from '../observability/index.ts';
import { documentsOf, fileIn, type Sending } from './index.ts';

const evaluator = await sampleEvaluator();
const { judged } = judgedSample({});
if (judged === undefined) throw new Error('the sample does not pass');
const sample = judged;
const templates = sampleTree().files;

function made(changes: Partial<JudgedRelease> = {}, sending?: Sending, files = templates) {
  const changed = { ...sample, ...changes };
  const noted = {
    ...{
      judged: changed,
      differences: [],
      kind: undefined,
      service: undefined,
      watching: watchingOf(changed, changed.modelDigest),
    },
    controls: evidencedControls(changed, evaluator.controls),
  };
  return documentsOf(noted, files, sending);
}

function textsOf(changes: Partial<JudgedRelease> = {}, sending?: Sending) {
  const { value, diagnostics } = made(changes, sending);
  if (value === undefined) throw new Error(JSON.stringify(diagnostics));
  return (name: string) => textOf(value.get(`documents/${name}.md`) ?? utf8('')) ?? '';
}

const { release, profile, modelFile } = sample;
const withPrivacy = (privacy: Partial<typeof profile.privacy>) => ({
  profile: { ...profile, privacy: { ...profile.privacy, ...privacy } },
});

describe('the change ticket', () => {
  test('when the class is an emergency, it waits for no window', () => {
    const change = { ...release.change, class: 'emergency' as const, incident: 'INC-7' };
    const texts = textsOf({ release: { ...release, change } });
    expect(texts('change_ticket')).toContain('| Window | none: at once |');
    expect(texts('notice_consumers')).toMatch(/^# .* at once\n/);
    expect(texts('notice_governance')).toContain('at once, for incident INC-7');
  });

  test('when a level was not met, or the canary was not as planned, and an exception let that pass, it names the exception', () => {
    const ticket = (rule?: JudgedRelease['exceptions'][number]['rule']) => {
      const exception = {
        ...{ id: 'EX-1', owner: 'ana@example.com', ticket: 'CHG-7', reason: 'The new host is late' },
        ...{ subject: { release: 'risk-default/2' }, from: '2026-11-01', until: '2026-12-31' },
      };
      return textsOf({ exceptions: rule === undefined ? [] : [{ ...exception, rule }] })('change_ticket');
    };
    const [met, calm] = ['every promised level met\n', 'no violation\n'];
    for (const [rule, promised, canary] of [
      ['slo/cost', ' not every promised level met (EX-1)\n', calm],
      ['evidence/staging-failed', ' not every promised level met (EX-1)\n', calm],
      ['evidence/canary-violations', ` ${met}`, 'not as it had to be (EX-1)\n'],
      ['slo/latency-p95', ' not every promised level met (EX-1)\n', 'not as it had to be (EX-1)\n'],
      ['promote/blocking-cve', ` ${met}`, calm],
      [undefined, ` ${met}`, calm],
    ] as const) {
      expect([rule, ticket(rule)]).toEqual([rule, expect.stringContaining(promised)]);
      expect([rule, ticket(rule)]).toEqual([rule, expect.stringContaining(canary)]);
    }
  });

  test('when a role accepts that something does not apply, says so beside the approvals', () => {
    const not_applicable = { 'evidence/canary_plan': { reason: 'One run a night', accepted_by: 'mlops' } };
    expect(textsOf({ release: { ...release, not_applicable } })('change_ticket')).toContain(
      '- By approving, mlops accepts that evidence/canary_plan does not apply\n',
    );
  });
});

describe('the notice to consumers', () => {
  test('when a consumer declares nothing, it is asked to act, and not told that there is nothing to do', () => {
    const consumers = sample.compatibility.consumers.map((one) => ({ ...one, declared: null }));
    const notice = (changes: Partial<JudgedRelease>) => textsOf(changes)('notice_consumers');
    const asked = notice({ compatibility: { ...sample.compatibility, consumers } });
    expect(asked).toContain('- **You must**: do what stands below beside your name, and acknowledge this notice');
    expect(notice({})).toContain('- **You must**: do nothing; acknowledge this notice');
  });
});

describe('the LGPD annex', () => {
  test.each([
    ['personal data is used', true, 'other', true],
    ['the model is a bank’s', false, 'banking', true],
    ['neither is so', false, 'other', false],
  ] as const)('when %s, it is there (%s, %s: %s)', (_, personal_data, sector, isThere) => {
    const texts = textsOf({ ...withPrivacy({ personal_data }), modelFile: { ...modelFile, sector } });
    expect(texts('lgpd_annex') !== '').toBe(isThere);
    expect(texts('notice_governance').includes('LGPD annex')).toBe(isThere);
  });

  test('when decisions are automated, it tells of the right to a review; otherwise that a person decides', () => {
    const automated = textsOf()('lgpd_annex');
    expect(automated).toContain('may ask for its review');
    expect(automated).toContain('- Ask for a review: https://bank.example.com/review-my-decision');
    const { review: _, ...privacy } = profile.privacy;
    const annex = textsOf({ profile: { ...profile, privacy: { ...privacy, automated_decisions: false } } })(
      'lgpd_annex',
    );
    expect(annex).toContain('a person decides');
    expect(annex).not.toContain('Ask for a review');
  });

  test('when the profile says of which day the impact report is, so does the annex; otherwise that it does not', () => {
    expect(textsOf(withPrivacy({ impact_report_at: '2026-10-05' }))('lgpd_annex')).toContain(
      '| Impact report (RIPD) | https://privacy.example.com/impact-reports/risk-default, of 2026-10-05 |',
    );
    expect(textsOf()('lgpd_annex')).toContain('; of which day it is, is not said |');
  });

  test('when a basis is named, its article is', () => {
    const annex = textsOf(
      withPrivacy({
        ...{ sensitive_data: true, sensitive_basis: 'fraud_prevention' },
        ...{ gdpr_basis: 'legal_obligation', gdpr_sensitive_basis: 'legal_claims' },
      }),
    )('lgpd_annex');
    for (const article of ['LGPD Art. 7 X', 'LGPD Art. 11 II g', 'GDPR Art. 6(1)(c)', 'GDPR Art. 9(2)(f)'])
      expect(annex).toContain(`(${article})`);
  });

  test('when something of another kind is declined, the annex has no word of it', () => {
    const declined = { reason: 'Nobody is compared', accepted_by: 'privacy' };
    const annex = (not_applicable: NonNullable<typeof release.not_applicable>) =>
      textsOf({ release: { ...release, not_applicable } })('lgpd_annex');
    expect(annex({ 'evidence/fairness': declined })).toContain('Nobody is compared');
    expect(annex({ 'evidence/canary_plan': declined })).not.toContain('Not applicable');
  });
});

describe('the incident dossier', () => {
  test('when personal data is used, it says by when authorities and people are told; otherwise whom to ask', () => {
    const dossier = (personal_data: boolean) => textsOf(withPrivacy({ personal_data }))('incident_dossier');
    expect(dossier(true)).toContain('within three working days');
    expect(dossier(false)).toContain('The release uses no personal data. If some was affected all the same');
    expect(dossier(false)).not.toContain('within three working days');
  });

  test('when people in the European Union are concerned, their deadline stands there too', () => {
    expect(textsOf(withPrivacy({ gdpr_basis: 'contract' }))('incident_dossier')).toContain('within 72 hours');
    expect(textsOf()('incident_dossier')).not.toContain('72 hours');
  });
});

describe('the notices of an end', () => {
  test('when a version is replaced, whoever still calls it is told what takes its place and until when both are up', () => {
    const notice = textsOf()('notice_deprecation');
    expect(notice).toMatch(/^# risk-default: version 1 ends, version 2 takes its place\n/);
    expect(notice).toContain('both versions are up for 30 days after version 2 goes live');
    expect(notice).toContain('| loan-origination | yes | Nothing to do');
    expect(notice).toContain('| request | credit_history |');
  });

  test('when it replaces none, no notice says that one ends', () => {
    expect(textsOf({ previous: undefined })('notice_deprecation')).toBe('');
  });

  test('when the release of the replaced version can no longer be read, the notice names no days of it', () => {
    const { previous } = sample;
    const notice = textsOf({ previous: previous && { ...previous, release: undefined } })('notice_deprecation');
    expect(notice).not.toContain('**Support**');
    expect(notice).toContain('the day comes with the message that brings this notice\n');
  });

  test('when its own support ends, whoever calls it reads both days, and that nothing takes its place', () => {
    const notice = textsOf()('notice_end_of_support');
    const { end_of_support, end_of_life } = release.lifecycle;
    expect(notice).toContain(`- **End of support**: ${end_of_support}. `);
    expect(notice).toContain(`- **Switched off**: ${end_of_life}. `);
    expect(notice).toContain('- **What takes its place**: no version so far');
  });
});

/** Documents of a release in which everything that can be counted is so many. */
function countedTexts(count: number, language: Language): readonly string[] {
  const { evidence } = sample;
  const { drift_baseline } = evidence;
  const only = <V>(some: Readonly<Record<string, V>>) => Object.fromEntries(Object.entries(some).slice(0, 1));
  const { review, ...privacy } = profile.privacy;
  const changes = {
    profile: {
      ...{ ...profile, coexistence_days: count },
      privacy: {
        ...privacy,
        retention_days: count,
        ...(review && { review: { ...review, answer_within_days: count } }),
      },
    },
    release: { ...release, change: { ...release.change, compatibility_route: { to: '1', days: count } } },
    evidence: {
      ...evidence,
      registry: { ...evidence.registry, dataset: { ...evidence.registry.dataset, rows: count } },
      staging_report: { ...evidence.staging_report, requests: count },
      shadow_eval: { ...evidence.shadow_eval, requests: count },
      rollout_decision: {
        ...evidence.rollout_decision,
        canary: (evidence.rollout_decision.canary ?? []).slice(0, 1).map((step) => ({ ...step, requests: count })),
      },
      ...(drift_baseline && {
        drift_baseline: { ...drift_baseline, rows: count, features: only(drift_baseline.features) },
      }),
    },
  };
  const ratify = { required: { business: 1 }, within_days: count };
  const files = made(changes, {
    ...{ target: 'production', window: undefined, homologated: undefined, ending: undefined },
    approvals: { required: {}, ratify, excluded: [], given: [] },
  }).value;
  const names = [...(files?.keys() ?? [])].filter((name) => name.endsWith(fileIn(language, '', 'md')));
  return names.map((name) => textOf(files?.get(name) ?? utf8('')) ?? '');
}

describe.each(languages)('a count in %s', (language) => {
  test('when it is one, no document has a plural for it', () => {
    const texts = countedTexts(1, language);
    expect(texts.join(' ')).toContain(language === 'en' ? 'for 1 day ' : 'por 1 dia ');
    expect(texts.flatMap((text) => pluralsOfOne(text, language))).toEqual([]);
  });

  test('when it is large, each document writes it as people of the language do', () => {
    const text = countedTexts(54321, language).join(' ');
    expect(text).toContain(language === 'en' ? '54,321 rows' : '54.321 linhas');
    expect(text).not.toContain('54321');
  });
});

describe('a document that is rendered to be sent', () => {
  const zone = 'America/Sao_Paulo';
  const sending: Sending = {
    target: 'production',
    window: { opens: '2026-11-29T01:00:00Z', closes: '2026-11-29T07:00:00Z', zone },
    ending: { last_day: '2026-12-29', acknowledge_by: '2026-12-04' },
    homologated: { target: 'homologation', since: '2026-11-27T12:00:00Z', zone },
    approvals: {
      ...{ required: { mlops: 1, security: 2 }, excluded: ['builder'] },
      given: [{ role: 'security', person: 'Caio Mendes', day: '2026-11-27' }],
    },
  };

  test('when the moment is known, has it in its zone, and what was homologated and approved', () => {
    const texts = textsOf({}, sending);
    const [opens, closes] = ['Sat 2026-11-28 22:00 -03:00', 'Sun 2026-11-29 04:00 -03:00'];
    expect(texts('change_ticket')).toContain(`| Planned start | ${opens} (${zone}) |\n| Planned end | ${closes}`);
    expect(texts('change_ticket')).toContain('| Homologated | homologation serves it since Fri 2026-11-27 09:00');
    expect(texts('change_ticket')).toContain('- Given: security, Caio Mendes, 2026-11-27\n');
    expect(texts('notice_consumers')).toContain(`- **When**: ${opens} (${zone}) to ${closes} (${zone}), on production`);
    expect(texts('notice_consumers')).toContain(`- **Acknowledge by**: ${opens}`);
    expect(texts('notice_governance')).toContain('- **Approved**: security, Caio Mendes, 2026-11-27\n');
    expect(texts('notice_deprecation')).toContain('- **Last day**: 2026-12-29, on production.');
    for (const name of ['notice_deprecation', 'notice_end_of_support'])
      expect(texts(name)).toContain('- **Acknowledge by**: 2026-12-04, by an answer to');
  });

  test('when the target is known, says who must approve there, and its runbooks name it', () => {
    const ticket = textsOf({}, sending)('change_ticket');
    expect(ticket).toContain('- On production: 1 × mlops, 2 × security\n');
    expect(ticket).toContain('nor does whoever acted for this release as builder\n');
    const runbook = textsOf({}, sending)('runbooks/incident');
    expect(runbook).toContain('relc rollback risk-default --target production\n');
    expect(runbook).not.toContain('TARGET');
    const ratify = { required: { business: 1, privacy: 1 }, within_days: 5 };
    expect(textsOf({}, { ...sending, approvals: { ...sending.approvals, ratify } })('change_ticket')).toContain(
      '2 × security; afterwards, within 5 days, 1 × business, 1 × privacy must ratify it\n',
    );
  });

  test('when it is compiled, has none of that, but says where it stands', () => {
    const texts = textsOf();
    expect(texts('change_ticket')).toContain('`relc show plan/TARGET/risk-default.json`');
    expect(texts('runbooks/incident')).toContain('TARGET is the name of the target where it happens');
    for (const name of ['change_ticket', 'notice_consumers', 'notice_governance', 'lgpd_annex', 'notice_deprecation'])
      expect(texts(name)).not.toMatch(/Planned start|Homologated|Given:|Approved\*\*|-03:00/);
  });
});

test("when a repository's own template asks for what there is not, it is refused with its place, and nothing is compiled", () => {
  const path = 'templates/pt-BR/documents/change_ticket.md.hbs';
  const files = new Map([...templates, [path, utf8('# {{cell change.ticket}}\n\n{{cell change.widnow}}\n')]]);
  const { value, diagnostics } = made({}, undefined, files);
  expect(value).toBeUndefined();
  expect(diagnostics).toMatchObject([
    { code: 'compile/template-name', file: path, offset: 33, facts: { observed: 'change.widnow' } },
  ]);
  expect(diagnostics[0]?.facts?.['expected']).toContain('window');
});
