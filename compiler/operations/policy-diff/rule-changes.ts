// Whether the rules that no release shows still refuse: who counts as an approver, and when a change may go live. Both
// judges are asked about a change that breaks every one of them.
import type { Code } from '../../diagnostics/catalogue.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { byBytes } from '../../lib/bytes.ts';
import { canonical } from '../../lib/json.ts';
import type { ChangeClass } from '../../model/plan.ts';
import type { RuleChange } from '../../model/policy-diff.ts';
import { changeClasses } from '../../plan/index.ts';
import { admissionDenials, quorumDenials } from '../../policy/answers.ts';
import type { PolicyEvaluator } from '../../policy/port.ts';

export function ruleChanges(before: PolicyEvaluator, after: PolicyEvaluator): readonly RuleChange[] {
  const [one, other] = [refusals(before), refusals(after)];
  const gone = [...one].filter(([key]) => !other.has(key)).map(([, refusal]) => refusal);
  const come = [...other].filter(([key]) => !one.has(key)).map(([, refusal]) => refusal);
  const codes = [...new Set([...gone, ...come].map(({ code }) => code))].sort(byBytes);
  return codes.flatMap((code) => {
    const less = classesOf(gone, code);
    // Who refuses another thing than before refuses less.
    const more = classesOf(come, code).filter((changeClass) => !less.includes(changeClass));
    return [
      ...(less.length > 0 ? [{ code, refuses: 'less' as const, classes: less }] : []),
      ...(more.length > 0 ? [{ code, refuses: 'more' as const, classes: more }] : []),
    ];
  });
}

interface Refusal {
  readonly code: Code;
  readonly class: ChangeClass;
}

const classesOf = (refusals: readonly Refusal[], code: Code): readonly ChangeClass[] => [
  ...new Set(refusals.filter((one) => one.code === code).map((one) => one.class)),
];

/** What a policy refuses of the changes that break every rule: in which class, by which code, and what of it. */
function refusals(evaluator: PolicyEvaluator): ReadonlyMap<string, Refusal> {
  return new Map(
    changeClasses.flatMap((changeClass) =>
      denials(evaluator, changeClass).map(({ code, pointer, facts }) => [
        canonical([changeClass, code, pointer ?? '', facts?.['subject'] ?? '', facts?.['expected'] ?? '']),
        { code, class: changeClass },
      ]),
    ),
  );
}

const denials = (evaluator: PolicyEvaluator, changeClass: ChangeClass): readonly Diagnostic[] => [
  ...quorumDenials(evaluator, { ...unapproved, class: changeClass }),
  ...quorumDenials(evaluator, { ...unapproved, class: changeClass, required: {}, approvals: [] }),
  // Neither lets anything go live.
  ...(changeClass === 'revalidation' || changeClass === 'extension'
    ? []
    : admissionDenials(evaluator, { ...unopened, class: changeClass, today: '2000-01-02' }, () => '')),
];

const now = '2000-01-02T00:00:00Z';

/** An approval as it counts. */
const sound = {
  role: 'owner',
  roles: ['owner', 'risk'],
  bound_to: 'this',
  not_after: '2000-01-03T00:00:00Z',
};

const over = { for: 'owner', from: '1999-01-01', until: '1999-12-31' };

const by = (name: string, fault: object) => ({
  ...sound,
  key: name,
  person: name,
  emails: [`${name}@example.com`],
  ...fault,
});

/** A plan whose every approval is broken in a way of its own. */
const unapproved = {
  ...{ model: 'model', units: ['unit'], acted: [{ role: 'actor', names: ['actor'] }], excluded: ['actor'] },
  required: { owner: 1 },
  carries: [],
  authors: ['author@example.com'],
  plan_digest: 'this',
  now,
  approvals: [
    by('author', {}),
    by('actor', {}),
    by('unknown', { emails: [] }),
    by('twice', {}),
    by('twice', { key: 'again', role: 'risk' }),
    by('late', { not_after: now }),
    by('elsewhere', { bound_to: 'another' }),
    by('stranger', { roles: ['risk'] }),
    by('of another unit', { roles: ['risk'], held: [{ role: 'owner', units: ['another'] }] }),
    by('substitute', { roles: ['risk'], held: [{ role: 'owner', substitute: over }] }),
  ],
};

/** A change that goes live outside its window, in a freeze and under the stop switch. */
const unopened = {
  roster: { as_of: null, age_days: null, max_age_days: 1 },
  target: 'target',
  model: 'model',
  approves: ['2'],
  serving: { now: '1', next: '2' },
  windows: ['window'],
  conditions: [{ file: 'opinion', id: 'condition', text: 'condition', due: '2000-01-01' }],
  calendar: {
    windows: { window: { open: false, opens: null } },
    freezes: [{ pointer: '/freezes/0', reason: 'freeze', ends: null }],
    exempt_targets: [],
    stopped: { ticket: 'ticket', reason: 'incident' },
  },
};
