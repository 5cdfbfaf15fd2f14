// A plan for people: what serves now and next, what changes, and who must approve.
import { quoted } from '../lib/bytes.ts';
import { own } from '../lib/own.ts';
import { dayOf } from '../lib/time.ts';
import {
  type Change,
  type DocumentDifference,
  describe,
  inShort,
  type PlanBody,
  type PlanDocument,
  type PlannedRelease,
  type PlannedValue,
  peopleWords,
  type StateContent,
  stateChange,
  type VersionState,
} from '../model/plan.ts';
import type { Line } from './report.ts';
import { differenceText, short } from './value-text.ts';

const signs = { create: '+', update: '~', delete: '-' } as const;
const styles = { create: 'green', update: 'yellow', delete: 'red' } as const;

/** What an emergency does not wait for, and who ratifies it. */
function emergencyLines({ emergency }: PlanBody): readonly Line[] {
  if (emergency === undefined) return [];
  const { incident, windows, soak_hours: hours, ratify } = emergency;
  const soak = hours > 0 ? `, ${hours} hours on the target before` : '';
  const text = `for ${quoted(incident)}: waits for no window (${windows.join(', ')}), no freeze${soak}; every gate passes`;
  return [
    ['  emergency ', { style: 'yellow', text }],
    ...(ratify === undefined
      ? []
      : [`  ratified  within ${ratify.within_days} days of the apply by ${peopleText(ratify.required)}`]),
  ];
}

/** What is approved with a rollout: nobody is asked again. */
function wayBackLines(plan: PlanBody): readonly Line[] {
  const { way_back: back } = plan;
  if (back === undefined) return [];
  const isDeprecated = own(stateChange(plan)?.after.versions, back.version)?.stage === 'Deprecated';
  const version = `version ${back.version}${isDeprecated ? ', Approved again,' : ''}`;
  return [`  way back  to ${version} within ${back.days} days of the apply by one person (rollback-signer)`];
}

/** What the second line thinks, and what it asks for by when. */
const validationLines = ({ validations = {} }: PlanBody): readonly Line[] =>
  Object.entries(validations).flatMap(([version, { version: of, opinion, conditions, validated_at, validated_by }]) => [
    `  validated version ${of === version ? version : `${version}, by the opinion on ${of}`}: ${opinion} (${validated_by}, ${dayOf(validated_at)})`,
    ...Object.entries(conditions).flatMap(([id, { text, due, settled, before }]): readonly Line[] => {
      const condition = `${id} until ${due}: ${quoted(text)}`;
      return [
        settled === undefined
          ? ['      ', { style: 'yellow', text: `open ${condition}` }]
          : `      settled ${condition}; ${quoted(settled)}`,
        ...(before ? [`        before, until ${before.due}: ${quoted(before.text)}`] : []),
      ];
    }),
  ]);

/** What does not apply to what is approved, and who accepts that by approving. */
const declinedLines = ({ not_applicable: declined = {} }: PlanBody): readonly Line[] =>
  Object.entries(declined).flatMap(([version, demands]) =>
    Object.entries(demands).map(([demand, { reason, accepted_by: role }]): Line => {
      const text = `${quoted(demand)} does not apply to version ${version}: ${quoted(reason)}; ${quoted(role)} accepts it by approving`;
      return ['  declined  ', { style: 'yellow', text }];
    }),
  );

const peopleText = (required: PlanBody['approvals_required']): string => peopleWords(required).join(', ');

/** What an approver signs, in short. */
export function approvedLines({ plan, plan_digest: digest }: PlanDocument): readonly Line[] {
  const releases = Object.entries(plan.releases).flatMap(
    ([version, { release_digest, model_digest, recipe, kind, service, differences, declarations, unwatched }]) => [
      `  version ${version}: release ${release_digest}, model ${model_digest}`,
      ...kindLines(kind),
      ...recipeLines(recipe),
      ...serviceLines(service),
      ...weakerLines(differences ?? []),
      ...declarationLines(declarations),
      ...unwatchedLines(unwatched),
    ],
  );
  const said = [...emergencyLines(plan), ...wayBackLines(plan), ...validationLines(plan), ...declinedLines(plan)];
  return [...headLines(plan), ...said, ...releases, `  plan digest ${digest}`];
}

const headLines = (plan: PlanBody): readonly [Line, Line] => [
  [
    {
      style: 'bold',
      text: `${plan.model}${plan.registry_name === undefined ? '' : ` (registered as ${quoted(plan.registry_name)})`} on ${plan.target} (${plan.registry_url}, ${plan.registry_id}): ${plan.class} change`,
    },
  ],
  `  serving   ${plan.serving.now ?? 'nothing'} → ${plan.serving.next ?? 'nothing'}; a rollback would bring back ${plan.rollback_target ?? 'nothing'}`,
];

/** `earlier` says what the previous target serves now, if known. */
export function planLines(document: PlanDocument, earlier = ''): readonly Line[] {
  const { plan } = document;
  const count = (action: Change['action']) => plan.changes.filter((change) => change.action === action).length;
  const releases = Object.entries(plan.releases).flatMap(([version, release]) => [
    `  version ${version} is approved by this plan`,
    `    compared ${comparison(release.replaces, plan.serving.now)}`,
    ...recipeLines(release.recipe),
    ...kindLines(release.kind),
    ...serviceLines(release.service),
    `    source   ${release.source_digest}`,
    `    release  ${release.release_digest}`,
    `    model    ${release.model_digest}`,
    `    policy   ${release.policy_digest}`,
    ...differenceLines(release),
    ...declarationLines(release.declarations),
    ...unwatchedLines(release.unwatched),
    ...measureLines(release),
    `    gates    ${Object.keys(release.verdicts).join(', ')}: all pass`,
  ]);
  return [
    ...headLines(plan),
    `  approvals ${peopleText(plan.approvals_required)}`,
    ...emergencyLines(plan),
    ...wayBackLines(plan),
    ...validationLines(plan),
    ...declinedLines(plan),
    ...(plan.prerequisite === undefined
      ? []
      : [
          `  waits     for ${plan.prerequisite.target} to serve this model for ${plan.prerequisite.hours} hours${earlier}`,
        ]),
    ...(plan.exceptions_used.length === 0 ? [] : [`  exceptions ${plan.exceptions_used.join(', ')}`]),
    ...(isDrift(plan)
      ? [`  drift     somebody changed this by hand; it is put back without approvals by relc restore ${plan.model}`]
      : []),
    ...releases,
    ...plan.changes.map(changeLine),
    `  ${count('create')} to create, ${count('update')} to update, ${count('delete')} to delete`,
    `  judged again when applied: ${plan.timed_gates.join(', ')}`,
    `plan digest ${document.plan_digest}`,
  ];
}

const isDrift = (plan: PlanDocument['plan']): boolean => plan.changes.length > 0 && stateChange(plan) === undefined;

/** The version that approvers see compared, and whether this target now serves it. */
function comparison(replaces: string, now: string | null): string {
  const compared = replaces === 'none' ? 'with nothing: it replaces none' : `with version ${replaces}`;
  if (replaces === (now ?? 'none')) return replaces === 'none' ? compared : `${compared}, which serves here`;
  return `${compared}; here ${now === null ? 'nothing serves yet' : `version ${now} serves`}`;
}

/** What everybody agreed to once, so that few people approve the release. */
const recipeLines = (recipe: PlannedRelease['recipe']): readonly Line[] =>
  recipe === undefined
    ? []
    : [
        `    recipe   ${recipe.name}, until ${recipe.until}; its measures stay near those of version ${recipe.reviewed}, the last one that everybody approved`,
      ];

/** What answers in a model's place, which nobody here keeps. */
const serviceLines = (service: PlannedRelease['service']): readonly Line[] =>
  service === undefined
    ? []
    : [
        `    service  ${quoted(`${service.provider} ${service.name}`)}, revision ${quoted(service.revision)}, in region ${quoted(service.region)}`,
        `             by contract ${quoted(service.contract)}, evaluated on ${service.evaluated_on}; the version holds components.yaml alone`,
      ];

const mostDifferences = 20;

/** What is weaker is shown whole, however much it is. */
function differenceLines({ differences, replaces }: PlannedRelease): readonly Line[] {
  if (differences === undefined) return [];
  const weaker = differences.filter((one) => one.is_weaker);
  const others = differences.filter((one) => !one.is_weaker);
  const left = others.length - mostDifferences;
  const values = differences.length === 1 ? '1 value' : `${differences.length} values`;
  return [
    differences.length === 0
      ? `    differs  in nothing: profile, policies, contract and data say what they said for version ${replaces}`
      : `    differs  from version ${replaces} in ${values} of profile, policies, contract and data; ${weaker.length === 0 ? 'none' : weaker.length} became weaker`,
    ...weakerLines(weaker),
    ...others.slice(0, mostDifferences).map((one) => `      ${documentText(one)}`),
    ...(left > 0 ? [`      and ${left} more, in release_notes.md`] : []),
  ];
}

/** A declaration may be narrowed so that a contract no longer breaks it. */
const declarationLines = (declarations: readonly DocumentDifference[] = []): readonly Line[] =>
  declarations.length === 0
    ? []
    : [
        '    consumers declare differently since the last signed state:',
        ...declarations.map((one): Line => ['      ', { style: 'yellow', text: documentText(one) }]),
      ];

/** By what the model is said to be, some things were asked and others not. */
const kindLines = (kind: PlannedRelease['kind']): readonly string[] =>
  kind === undefined
    ? []
    : [
        `    asked as ${kind.task}, ${kind.serving}, ${kind.decides_about_people ? 'decides about people' : 'decides nothing about people'}`,
      ];

/** Fields whose change nobody would notice. */
const unwatchedLines = (unwatched: PlannedRelease['unwatched'] = {}): readonly Line[] =>
  Object.entries(unwatched).map(([name, { reason }]): Line => {
    return ['    unwatched ', { style: 'yellow', text: `${quoted(name)}: ${quoted(reason)}` }];
  });

/** Numbers that nothing on the same data answers for, beside what is said of other data. */
function measureLines({ quality_sources: sources }: PlannedRelease): readonly Line[] {
  if (sources === undefined) return [];
  const { dataset, elsewhere, fairness_dataset: fairness, not_in_registry: missing } = sources;
  return [
    `    measured on ${quoted(dataset)}; other sources have other data, or nothing:`,
    ...elsewhere.map(({ measure, here, there, source, dataset: data = 'data without a name' }) => {
      const said = `${quoted(source)} has ${quoted(JSON.stringify(there))} on ${quoted(data)}`;
      return `      ${measure} is ${here}; ${said}`;
    }),
    ...(fairness === undefined ? [] : [`      fairness was measured on ${quoted(fairness)}`]),
    ...(missing ? [`      not in the registry: ${missing.measures.join(', ')}: ${quoted(missing.reason)}`] : []),
  ];
}

const weakerLines = (differences: readonly DocumentDifference[]): readonly Line[] =>
  differences
    .filter((one) => one.is_weaker)
    .map((one): Line => ['      ', { style: 'yellow', text: `weaker ${documentText(one)}` }]);

const documentText = (one: DocumentDifference): string =>
  differenceText({ ...inShort(one), path: `${one.document} ${one.path}`.trimEnd() }, 'absent');

function changeLine(change: Change): Line {
  const { action, before, after } = change;
  const values = {
    create: text(after),
    update: `${text(before)} → ${text(after)}`,
    delete: `was ${text(before)}`,
  };
  return [
    '  ',
    { style: styles[action], text: signs[action] },
    ` ${short(describe(change.resource))}: ${values[action]}`,
  ];
}

function text(value: PlannedValue): string {
  if (value === null) return 'absent';
  if (typeof value === 'string') return short(value);
  if ('known_after' in value) return `(known after ${value.known_after})`;
  return stateText(value);
}

function stateText(state: StateContent): string {
  const aliases = Object.entries(state.aliases).map(([alias, version]) => `${alias} = ${version}`);
  const versions = Object.entries(state.versions).map(
    ([version, { stage, deprecated_until: until }]) =>
      `${version} ${stage}${stage === 'Deprecated' ? lasting(until) : ''}`,
  );
  return [...aliases, ...versions].join(', ');
}

function lasting(until: VersionState['deprecated_until']): string {
  if (until === null) return '';
  return typeof until === 'string' ? ` until ${until}` : ` for ${until.days_after_apply} days from the apply`;
}
