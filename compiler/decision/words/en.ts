// The decision page in English. Everything that it says beside what documents say stands here.

import type { Serving, Task } from '../../../schemas/generated/documents.ts';
import { countedIn } from '../../diagnostics/numbers.ts';
import type { PlanBody } from '../../model/plan.ts';
import { andMore, goingBack, signedState } from '../../report/phrases.ts';
import type { Better } from '../measures.ts';

const counted = countedIn('en');

const tasks: Readonly<Record<Task, string>> = {
  ...{ classification: 'classification', regression: 'regression', ranking: 'ranking', forecasting: 'forecasting' },
  ...{ detection: 'detection', generation: 'generation' },
};
const servings: Readonly<Record<Serving, string>> = {
  online: 'call by call',
  batch: 'in runs of many rows',
  streaming: 'as a stream',
};

type ChangeClass = PlanBody['class'];

const unhurried: Partial<Record<ChangeClass, string>> = {
  ...{ rollback: 'a rollback', withdrawal: 'a withdrawal', end_of_life: 'an end of life' },
};

const roles = (required: readonly (readonly [string, number])[]) =>
  required.map(([role, number]) => `${number} × ${role}`).join(', ');

const measures: Readonly<Record<string, string>> = {
  auc: 'AUC',
  ks: 'KS',
  brier: 'Brier score',
  log_loss: 'log loss',
  mae: 'mean absolute error',
  rmse: 'root mean squared error',
  r2: 'R²',
  approval_rate: 'approval rate',
  right_passage: 'right passage found',
  p95: 'p95 latency',
  p99: 'p99 latency',
  error_rate: 'error rate',
  amount: 'cost of 1,000 calls',
  duration_seconds: 'duration of a run',
  rows_per_second: 'rows per second',
  groundedness: 'answers: grounded in sources',
  toxicity_rate: 'answers: toxic',
  unsafe_answer_rate: 'answers: unsafe',
  wrong_refusal_rate: 'answers: wrongly refused',
  pii_leak_rate: 'answers: leak personal data',
  disparate_impact: 'disparate impact',
  equal_opportunity_difference: 'equal opportunity difference',
  mae_ratio: 'ratio of mean absolute errors',
  mean_error_difference: 'difference of mean errors',
};

/** How many measures became what; `rest` has nothing to be compared with. */
export interface Counts {
  readonly all: number;
  readonly better: number;
  readonly worse: number;
  readonly same: number;
  readonly beyond: number;
  readonly rest: number;
  /** Whether a residual risk names each that is beyond policy. */
  readonly isAccepted: boolean;
}

const better: Readonly<Record<Better, string>> = {
  higher: 'higher is better',
  lower: 'lower is better',
  nearer_zero: 'nearer to zero is better',
};

export const en = {
  title: (model: string, target: string, now: string | null, next: string | null) =>
    now === next
      ? `${model} on ${target}: version ${now ?? 'none'} goes on serving`
      : `${model} on ${target}: ${now === null ? 'nothing' : `version ${now}`} → ${next === null ? 'nothing' : `version ${next}`}`,
  sections: {
    asked: 'What you are asked',
    callers: 'What changes for callers and customers',
    better: 'Better or worse',
    accepted: 'What you accept',
    allowed: 'Why it is allowed',
    when: 'When',
    wrong: 'If it goes wrong',
    differs: 'What differs in profile, policies, limits and data',
    operations: 'What is written to the registry',
    digests: 'Digests',
  },
  more: andMore.en,
  cut: '--all shows what is cut',
  none: 'none',
  not_said: 'not said',
  nothing_to_decide: 'nothing to decide: the registry is as the repository wants it',
  version: (version: string) => `version ${version}`,
  asked: {
    label: {
      decision: 'decision',
      headline: 'headline',
      also: 'also',
      approving: 'approving',
      revalidated: 'validated',
      way_back: goingBack.en.label,
      ratified: 'afterwards',
      approvals: 'approvals',
      applied: 'applied',
      by_hand: 'by hand',
    },
    classes: {
      standard: 'standard change',
      normal: 'normal change',
      emergency: 'emergency change',
      rollback: 'rollback',
      withdrawal: 'withdrawal',
      end_of_life: 'end of life',
      revalidation: 'revalidation',
      extension: 'extension',
    },
    first: (version: string, target: string) => `let version ${version} serve on ${target}, where nothing serves`,
    rollout: (version: string, target: string, now: string) =>
      `let version ${version} serve on ${target} instead of version ${now}`,
    again: (version: string, target: string, now: string) =>
      `let version ${version} serve on ${target} again, instead of version ${now}`,
    nothing: (target: string) => `let no version serve on ${target}`,
    approve: (version: string, target: string, now: string) =>
      `approve version ${version} for ${target}; what serves stays: ${now}`,
    stages: (target: string) => `change the stage of versions on ${target}; what serves stays`,
    revalidation: (results: readonly (readonly [version: string, result: 'passed' | 'failed'])[], target: string) =>
      `record on ${target} that ${results.map(([version, result]) => `version ${version} ${result} its revalidation`).join(', ')}; what serves stays`,
    revalidated: {
      occasions: {
        date: 'its day had come',
        drift: 'monitoring showed drift',
        fairness: 'monitoring showed unfairness',
        kpi: 'monitoring showed missed service levels',
      },
      result: (version: string, day: string, occasion: string, person: string, until: string | undefined) =>
        until === undefined
          ? `version ${version} failed on ${day} (${occasion}), as ${person} decided: from the apply on no rollout brings it back, but a rollback does`
          : `version ${version} passed on ${day} (${occasion}), as ${person} decided: the next time by ${until}`,
      conclusion: (text: string) => `found: ${text}`,
      measured: (rows: number, from: string, until: string, numbers: string) =>
        `measured on ${counted(rows, 'row', 'rows')}, ${from} to ${until}${numbers === '' ? '' : `: ${numbers}`}`,
      drift: (feature: string, psi: string) => `most drift in ${feature}, index ${psi}`,
    },
    extension: (target: string) => `let serving start a version on ${target} beyond its end of life; what serves stays`,
    extended: (version: string, end: string, until: string | undefined) =>
      until === undefined
        ? `version ${version}: no start from its end of life on (${end})`
        : `version ${version}: may start until ${until}; its end of life: ${end}`,
    by_itself: 'nobody needs to approve it: the day was approved with the release. `relc apply --pending` applies it',
    restore: (model: string, target: string) =>
      `none: somebody changed ${model} on ${target} by hand, and it is put back without approvals`,
    class: (name: string, ticket: string | undefined, incident: string | undefined) =>
      [
        name,
        ...(incident === undefined ? [] : [`incident ${incident}`]),
        ...(ticket === undefined ? [] : [`ticket ${ticket}`]),
      ].join(', '),
    stage: (version: string, before: string, after: string) => `version ${version}: ${before} → ${after}`,
    unknown_stage: 'not approved',
    lasting: (days: number) => ` (may be loaded for ${counted(days, 'day', 'days')} from the apply)`,
    until: (day: string) => ` (may be loaded until ${day})`,
    approves: (version: string) => `approves version ${version}`,
    applies: (file: string) =>
      `once all have, the pipeline applies it${file === '' ? '' : ` (or \`relc apply ${file}\`)`}`,
    approved_again: '; it is then Approved again',
    way_back: (version: string, days: number, people: readonly string[] = []) =>
      goingBack.en.atOnce(version, goingBack.en.within(days), people),
    way_back_approved: (text: string, again: string) => `approving approves this too: ${text}${again}`,
    ratified: (days: number, required: readonly (readonly [string, number])[]) =>
      `${goingBack.en.within(days)} ${roles(required)} must ratify it; until then the model takes only rollbacks and emergencies of this incident`,
    needed: (required: readonly (readonly [string, number])[]) => `needed: ${roles(required)}`,
    needs_nobody: 'needed: none',
    had: (role: string, had: number, required: number, people: readonly string[]) =>
      `${role}: ${had} of ${required}${people.length === 0 ? '' : ` (${people.join(', ')})`}`,
    forge: 'or in the merge request, by its buttons',
    applied: (serial: number) => `this plan was applied, as the ${signedState.en(serial)}, says`,
  },
  callers: {
    label: {
      scope: 'scope',
      customers: 'customers',
      callers: 'impact',
      contract: 'contract',
      decisions: 'decisions',
      consumers: 'consumers',
      declarations: 'declared',
    },
    nothing_new: 'nothing: what serves stays',
    nothing_left: 'callers get nothing any more: no version serves then',
    as_of_then: (text: string) => `said when it was approved: ${text}`,
    no_release: 'not known: the documents of this version are not here',
    first: 'yes, callers must adopt this contract: there was none before',
    kept: (before: string) =>
      `no, callers need not change: what version ${before} accepted is still valid, and answers are still of its form`,
    breaks: (places: readonly string[], count: number, before: string) =>
      `yes, callers must change: it breaks what version ${before} promised at ${counted(count, 'place', 'places')}: ${places.join(', ')}${places.length < count ? `, ${andMore.en(count - places.length)}` : ''}`,
    undecided: (place: string) => `whether callers must change could not be decided at ${place}`,
    more_fields: (fields: readonly string[], count: number) =>
      `${counted(count, 'field is', 'fields are')} new: ${fields.join(', ')}${fields.length < count ? `, ${andMore.en(count - fields.length)}` : ''}`,
    fewer_fields: (fields: readonly string[], count: number) =>
      `${counted(count, 'field is', 'fields are')} gone: ${fields.join(', ')}${fields.length < count ? `, ${andMore.en(count - fields.length)}` : ''}`,
    agreement: (share: string, beside: string, requests: number) =>
      `${share} differ from those of ${beside} (${counted(requests, 'request', 'requests')}, answered side by side)`,
    not_measured: 'not measured: nobody compared decisions with what ran beside it',
    consumer: (name: string, isCritical: boolean) => `${name}${isCritical ? ' (critical)' : ''}`,
    fits: 'nothing breaks of what is declared',
    breaks_for: (places: readonly string[]) => `breaks at ${places.join(', ')}`,
    undecided_for: (places: readonly string[]) => `not decided at ${places.join(', ')}`,
    declares_nothing: 'declares nothing, so nothing was checked',
    route: (version: string, days: number) =>
      `where it breaks, version ${version} still answers, for ${counted(days, 'day', 'days')}`,
    service: (name: string, revision: string, region: string, contract: string, evaluated: string) =>
      `a vendor's service answers: ${name}, revision ${revision}, region ${region}, contract ${contract}, evaluated on ${evaluated}`,
  },
  better: {
    label: {
      compared: 'compared',
      measures: 'worst first',
      nearest: 'nearest',
      groups: 'groups',
      sources: 'measured on',
    },
    with_version: (version: string, serves: string) => `with version ${version}${serves}`,
    serves_here: ', which serves here',
    serves_other: (now: string) => `; here version ${now} serves`,
    serves_nothing: '; here nothing serves yet',
    with_beside: 'with what ran beside it in shadow (it replaces no version)',
    beside: (name: string) => ` (${name})`,
    with_nothing: 'with nothing: it replaces no version',
    counts: ({ all, better, worse, same, beyond, rest, isAccepted }: Counts) =>
      `: ${all} measured, ${better} better, ${worse} worse${beyond === 0 ? '' : ` (${beyond} beyond policy${isAccepted ? ', accepted as a risk' : ''})`}, ${same} as before${rest === 0 ? '' : `, ${rest} not comparable`}`,
    order: '; order: beyond policy, worse, least % left',
    not_measured: 'not measured',
    was: (before: string) => `${before} → `,
    became: { better: 'better', worse: 'worse', same: 'as before' },
    better,
    no_direction: 'no better way by policy',
    promise: {
      at_least: (bound: string) => `${bound} or more`,
      at_most: (bound: string) => (bound === '0' ? bound : `${bound} or less`),
    },
    at_least: (bound: string, room: string, share: string) => `min ${bound}, ${room} left (${share})`,
    at_most: (bound: string, room: string, share: string) => `max ${bound}, ${room} left (${share})`,
    at_limit: (bound: string) => `at its limit of ${bound}`,
    no_limit: 'no limit',
    beyond: (by: string, most: string) => `${by} worse where policy allows ${most}`,
    accepted: (by: string, until: string) => `, accepted by ${by} until ${until}`,
    allowance: (most: string, share: string | undefined) =>
      `policy allows ${most} worse${share === undefined ? '' : ` (${share} of it left)`}`,
    columns: ['measure', 'now', 'before', 'became', 'which way is better', 'limit'],
    measure: (kind: string, name: string, attribute: string | undefined) =>
      kind === 'psi'
        ? `drift (PSI) of ${name}`
        : `${measures[name] ?? name}${attribute === undefined ? '' : ` by ${attribute}`}`,
    by: {
      approval_rate: (attribute: string) => `favourable by ${attribute}`,
      mae: (attribute: string) => `mean absolute error by ${attribute}`,
    },
    group: (name: string, value: string, isReference: boolean) =>
      `${name}: ${value}${isReference ? ' (reference)' : ''}`,
    /** What was measured may be a person, a question or an image. */
    share_of: (share: string, cases: string) => `${share} of ${cases}`,
    mean_of: (mean: string, cases: number) => `${mean} over ${counted(cases, 'case', 'cases')}`,
    no_groups: 'fairness was not measured',
    dataset: (name: string) => `quality on ${name}`,
    elsewhere: (measure: string, here: string, there: string, source: string, dataset: string | undefined) =>
      `${measure} is ${here}; ${source} has ${there} on ${dataset ?? 'data without a name'}`,
    fairness_dataset: (name: string) => `fairness on other data: ${name}`,
    not_in_registry: (names: readonly string[], reason: string) =>
      `not in the registry: ${names.join(', ')}: ${reason}`,
  },
  accepted: {
    label: {
      way_back: 'way back',
      overdue: 'overdue',
      risks: 'risks',
      exceptions: 'exceptions',
      weaker: 'weaker',
      declined: 'declined',
      conditions: 'second line',
      unwatched: 'not watched',
      limitations: 'limitations',
      none: 'rules',
      in_all: 'in all',
    },
    none_label: {
      overdue: 'no day of it is over',
      risks: 'no accepted risks',
      exceptions: 'no exceptions',
      weaker: 'no setting weakened',
      declined: 'all rules apply',
      conditions: 'second line of defence not required',
      unwatched: 'every field watched for drift',
      limitations: 'no limitations',
    },
    by_risk: (count: number) =>
      counted(count, 'limit exceeded by an accepted risk', 'limits exceeded by accepted risks'),
    of: (version: string, text: string) => `version ${version}: ${text}`,
    over: (day: string) => `${day}, which is over`,
    way_back: (version: string, stage: string, serves: string) =>
      `version ${version}, the only one to go back to, becomes ${stage}: after this plan relc has no way back from version ${serves}`,
    overdue: {
      failed: (version: string, day: string) => `version ${version} failed its revalidation of ${day}`,
      revalidation: (version: string, day: string, last: string) =>
        `version ${version} had to be validated again by ${day}; serving starts it until ${last}`,
      report: (version: string, day: string, file: string) =>
        `monitoring of ${day} found version ${version} beyond its thresholds: ${file}`,
      support: (version: string, day: string) => `support of version ${version} ended on ${day}`,
      exception: (version: string, day: string) =>
        `version ${version} was approved with an exception until ${day}, and has none now`,
    },
    risk: (text: string, by: string, until: string) => `${by} accepts until ${until}: ${text}`,
    exception: (
      id: string,
      rule: string,
      release: string,
      what: string,
      until: string,
      owner: string,
      ticket: string,
      reason: string,
    ) => `${id} waives ${rule}${what} in ${release} until ${until}: ${reason} (owner ${owner}, ticket ${ticket})`,
    some_exception: (version: string, until: string) => `version ${version} was approved with one until ${until}`,
    exception_of: (what: string) => `, ${what}`,
    declined: (demand: string, reason: string, role: string) =>
      `${demand} does not apply (${role} accepts that by approving): ${reason}`,
    opinion: (opinion: string, version: string, by: string, day: string) =>
      `${opinion} for version ${version} (${by}, ${day})`,
    opinions: { approved: 'approved', 'approved-with-conditions': 'approved with conditions', rejected: 'rejected' },
    open: (id: string, due: string, text: string) => `open: ${id} until ${due}: ${text}`,
    before: (due: string, text: string) => `, before: until ${due}: ${text}`,
    settled: (id: string, text: string, by: string) => `settled: ${id}: ${text}; ${by}`,
    unwatched: (name: string, reason: string) => `${name}: ${reason}`,
    nothing: 'nothing new: each version was approved before',
  },
  allowed: {
    label: { gates: 'gates', warned: 'warned', recipe: 'recipe', kind: 'asked as', signed: 'signed' },
    all_pass: (count: number) => `all ${count} pass`,
    by_risk: (gate: string) => `, 1 (${gate}) only by an accepted risk`,
    waived: ', with findings waived',
    waived_by: (rule: string, id: string) => `${rule}, by exception ${id}`,
    approved_before: 'judged when it was approved; now only whether its days let it serve again',
    not_judged: 'nothing new is approved, so no gate judges it',
    validated_again: (versions: readonly string[]) =>
      `what the evidence says of version ${versions.join(', ')} passes the gate revalidation, and is judged again when applied`,
    again: (count: number) => `; ${count} of them again when applied`,
    recipe: (name: string, until: string, reviewed: string) =>
      `${name}, until ${until}; measures stay near those of version ${reviewed}, the last one that everybody approved`,
    kind: (task: Task, serving: Serving, decides: boolean) =>
      `${tasks[task]}, ${servings[serving]}, ${decides ? 'decides about people' : 'decides nothing about people'}`,
    tasks,
    servings,
    signed: (document: string, people: readonly string[]) => `${document}: ${people.join(', ')}`,
    documents: {
      model: 'model',
      provenance: 'build',
      security_decision: 'security decision',
      vulnerability_scan: 'scan',
      vex: 'VEX',
      independent_validation: 'second line',
    },
  },
  when: {
    label: { window: 'window', soak: 'soak', earliest: 'earliest' },
    open: (name: string) => `${name}: open now`,
    opens: (name: string, at: string) => `${name}: opens ${at}`,
    never: (name: string) => `${name}: no opening is known`,
    no_window: 'release.yaml names none',
    no_freeze: 'no freeze is in force',
    freeze: (reason: string, until: string) => `frozen until ${until}: ${reason}`,
    no_end: 'a moment that is not known',
    stopped: (ticket: string, reason: string) => `the stop switch is on for ${ticket}: ${reason}`,
    free: {
      class: (kind: ChangeClass) => `${unhurried[kind] ?? 'an emergency'} waits for none`,
      target: () => 'none: calendar.yaml exempts this target',
      'serves nothing new': () => 'none: what serves stays',
    },
    otherwise: (said: readonly string[]) => (said.length === 0 ? '' : ` (otherwise: ${said.join('; ')})`),
    soak: (target: string, hours: number) => `${target} must serve it for ${counted(hours, 'hour', 'hours')} first`,
    done: 'it has',
    serves: (since: string) => `it does since ${since}`,
    waits: (serves: string) => `now it serves ${serves}`,
    unknown: (why: string) => `what it serves is not known: ${why}`,
    skipped: (hours: number) =>
      `${counted(hours, 'hour', 'hours')} on the target before, which an emergency does not wait for`,
    now: 'at once after the last approval',
    unasked: 'at once: nobody has to approve it',
    from: (at: string) => `${at}, once it is approved`,
    not_known: 'not known yet: see what it waits for',
  },
  wrong: {
    key: 'KEY',
    label: { back: goingBack.en.label, how: 'team says', proven: 'proven', contacts: 'contacts' },
    approved: goingBack.en.approved,
    or: (way: string) => `or ${way}`,
    nothing: 'none by relc: there is no version to go back to, so callers must do without the model',
    how: (text: string) => `by relc rollback: ${text}`,
    how_outside: (text: string) => `by the callers: ${text}`,
    rehearsed: (version: string, day: string) => `rehearsed by relc drill on ${day}: version ${version} would start`,
    rehearsal_failed: (version: string, day: string, count: number, passed: string | undefined) =>
      `relc drill failed on ${day}: version ${version} would not start (${counted(count, 'finding', 'findings')}); ${passed === undefined ? 'it never passed' : `it passed last on ${passed}`}`,
    not_proven: 'not yet, no document records that going back was tried',
    declared: (title: string, note: string | undefined, by: string, day: string) =>
      `declared in readiness.yaml (${by}, ${day}): ${title}${note === undefined ? '' : `: ${note}`}`,
    owner: (team: string, email: string) => `${team} <${email}>`,
    security: (email: string) => `incidents: ${email}`,
  },
  differs: {
    label: { weaker: 'weaker', other: 'differs', summary: 'compared', limits: 'limits' },
    nothing: (before: string) =>
      `in nothing: profile, policies, contract and data say what they said for version ${before}`,
    count: (before: string, count: number, weaker: number) =>
      `${counted(count, 'value differs', 'values differ')} from version ${before}; ${weaker === 0 ? 'none' : weaker} became weaker`,
    no_before: 'with nothing: it replaces no version',
    limits: 'limits hold for all versions alike: relc policy diff tells what changed in them',
    absent: 'absent',
  },
  operations: {
    label: { count: 'in all', list: 'each', registry: 'registry entries' },
    count: (create: number, update: number, remove: number) =>
      `${create} to create, ${update} to update, ${remove} to delete`,
    kinds: {
      artifact: (count: number) => counted(count, 'artifact', 'artifacts'),
      tag: (count: number) => counted(count, 'tag', 'tags'),
      description: (count: number) => counted(count, 'description', 'descriptions'),
      alias: (count: number) => counted(count, 'alias', 'aliases'),
      stage: (count: number) => counted(count, 'stage', 'stages'),
      state: (count: number) => counted(count, 'signed state', 'signed states'),
    },
    registry: (url: string, id: string, name: string | undefined) =>
      `${url} (${id})${name === undefined ? '' : `, where the model is registered as ${name}`}`,
    all: '--all: each of them',
    later: (event: string) => `(known after ${event})`,
  },
  digests: {
    plan: 'plan digest',
    release: (version: string) => `release ${version}`,
    model: (version: string) => `model ${version}`,
    policy: (version: string) => `policy ${version}`,
    source: (version: string) => `source ${version}`,
    commit: 'commit',
    planned: 'planned',
    explain: 'What is approved is this digest; this page is not part of it, and relc show computes it anew.',
  },
};

export type Words = typeof en;
