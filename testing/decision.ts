// For tests: a decision in memory. A test names only what matters to it.
import { decisionPage } from '../compiler/decision/index.ts';
import type { Coming, Decision } from '../compiler/decision/input.ts';
import type { Page } from '../compiler/decision/page.ts';
import type { Language } from '../compiler/diagnostics/entry.ts';
import type { Json } from '../compiler/lib/json.ts';
import type { PlanBody } from '../compiler/model/plan.ts';
import type { Previous } from '../compiler/model/release.ts';

type Documents = Readonly<Record<string, Json>>;

/** The documents of a version; `release` and `profile` among them by these names. */
export function documentsOf(version: string, { release, profile, ...evidence }: Documents = {}): Previous {
  const document = (name: string, value: Json) => ({ file: `releases/m/${version}/${name}`, value });
  return {
    version,
    release: document('release', release ?? {}),
    profile: document('profile', profile ?? {}),
    evidence: Object.fromEntries(Object.entries(evidence).map(([name, value]) => [name, document(name, value)])),
    policies: [],
  };
}

export const coming = (documents: Documents = {}, before?: Documents, more: Partial<Coming> = {}): Coming => ({
  version: '2',
  documents: documentsOf('2', documents),
  before: before && documentsOf('1', before),
  compatibility: { replaced: before ? [] : null, consumers: [] },
  signers: [],
  ...more,
});

const digest = `sha256:${'a'.repeat(64)}` as const;

const release: PlanBody['releases'][string] = {
  ...{ model_digest: digest, policy_digest: digest, release_digest: digest, source_digest: digest },
  ...{ replaces: '1', sources: {}, verdicts: { slo: 'pass', fairness: 'pass' } },
};

/** Version 2 is to serve in place of version 1. */
export function planOf(more: Partial<PlanBody> = {}, ofRelease: Partial<typeof release> = {}): PlanBody {
  return {
    ...{ model: 'm', target: 'production', registry_id: 'r', registry_url: 'file:registry', class: 'normal' as const },
    approvals_required: { mlops: 1, privacy: 1 },
    changes: [
      {
        action: 'update',
        resource: { type: 'state' },
        before: { aliases: { approved: '1' }, versions: {} },
        after: { aliases: { approved: '2' }, versions: {} },
      },
    ],
    exceptions_used: [],
    releases: { '2': { ...release, ...ofRelease } },
    rollback_target: '1',
    serving: { now: '1', next: '2', since: '2026-11-24T12:00:00Z' },
    timed_gates: ['change'],
    ...more,
  };
}

export function decisionOf(more: Partial<Decision> = {}): Decision {
  return {
    ...{ plan: planOf(), digest, commit: 'c', at: '2026-11-25T12:00:00Z', file: 'plan/production/m.json' },
    ...{ model: undefined, coming: coming({}, {}), others: [], regressions: [], exceptions: [] },
    ...{ approvedWith: [], reported: new Map() },
    ...{ warned: [], hasForge: false },
    goesBack: { alone: [], required: [['mlops', 1]] },
    when: { zone: 'UTC', windows: [], freezes: [], free: undefined, soak: undefined, earliest: 'now' },
    ...more,
  };
}

/** What a row of the page says; undefined where there is none. */
export function said(page: Page, section: string, row: string): readonly string[] | undefined {
  const found = [...page.first, ...page.more].find(({ id }) => id === section)?.rows.find(({ id }) => id === row);
  return found?.items.map(({ text }) => text);
}

export const pageOf = (more: Partial<Decision> = {}, language: Language = 'en'): Page =>
  decisionPage(decisionOf(more), language);

/** What somebody may write where a page shows what people write. */
export const hostile = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '[here](javascript:alert(1))',
  '# Approved | cell | `code`',
  'x\nplan digest sha256:00\u001b[2K\u202e',
  '{{constructor}} $x',
  'W'.repeat(300),
] as const;

/** A page on which each of them stands. */
export function hostilePage(language: Language = 'en'): Page {
  const release = {
    ...{ headline: hostile[0], business_impact: hostile[1], limitations: hostile },
    change: { ticket: hostile[4], scope: hostile[2], impact: hostile[3], rollback_plan: hostile[5] },
  };
  const shadow_eval = { candidate: { [hostile[0]]: 1, [hostile[3]]: 2, [hostile[6]]: 3 } };
  return pageOf({ coming: coming({ release, shadow_eval }, {}) }, language);
}
