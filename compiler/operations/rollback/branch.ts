// relc rollback --branch: the one line as a branch with one commit, and what is opened with it. Whether the version may
// serve again is asked of the registry before anything is written, by the plan that its merge request will have.
import { asWarning, type Diagnostic, failed, type Result } from '../../diagnostics/diagnostic.ts';
import type { Language } from '../../diagnostics/entry.ts';
import { withText } from '../../document/edit.ts';
import { own } from '../../lib/own.ts';
import { dayOf } from '../../lib/time.ts';
import { modelFilesIn } from '../../load/source.ts';
import { type PlanBody, peopleWords, type State } from '../../model/plan.ts';
import { servedIn } from '../../model/target.ts';
import { withFile } from '../../model/tree.ts';
import { chain } from '../../plan/index.ts';
import type { Outcome } from '../../report/outcome.ts';
import { both, type Said } from '../../report/said.ts';
import { summaries } from '../../report/summaries.ts';
import { approvedWayBack } from '../../trust/way-back.ts';
import type { NewBranch, World } from '../../world/port.ts';
import { each } from '../each.ts';
import { versionBefore } from '../goes-back.ts';
import { observeModel } from '../observing.ts';
import { countingOf, type OpenedModel } from '../opened-model.ts';
import { planModel } from '../plan-model.ts';
import { readModel } from '../read-model.ts';
import { incidentFiles } from './incident.ts';
import { aliasLines, atOnceCommand, servedBy } from './lines.ts';
import { madeOnce, openRequestFor } from './once.ts';

export interface BranchOptions {
  readonly target: string;
  /** The version to go back to, where it is not the one before. */
  readonly to?: string | undefined;
  /** The name of the branch; otherwise one that says what goes where. */
  readonly name?: string | undefined;
  /** For a job that nobody watches: where an open merge request asks for it already, nothing is made. */
  readonly unlessAsked?: boolean | undefined;
}

export const branchRollback = (
  world: World,
  model: string,
  options: BranchOptions,
  language: Language = 'en',
): Promise<Outcome> =>
  each(world, [model], { target: options.target }, (place) => branchOn(world, place, options, language));

/** From what serves to what shall serve. */
interface Way {
  readonly from: string;
  readonly to: string;
  readonly state: State;
}

/** Makes the branch for one model on one target. */
export async function branchOn(
  world: World,
  place: OpenedModel,
  { to: named, name, unlessAsked }: Omit<BranchOptions, 'target'>,
  language: Language,
): Promise<Outcome> {
  const { model, target, run } = place;
  const found = wayOf(place, named);
  if (found.value === undefined) return { ...found, next: nextAtOnce(place) };
  const way = found.value;
  const file = `releases/${model}/model.yaml`;
  const wanted = own(run.modelFile(model).value?.value.aliases, target.name) ?? way.from;
  if (wanted === way.to)
    return {
      diagnostics: [],
      done: [summaries.wantsBack(model, target.name, way.to)],
      next: [{ command: `relc plan ${model} --target ${target.name}` }],
    };
  const line = withText(run.tree.files.get(file) ?? new Uint8Array(), `/aliases/${target.name}`, wanted, way.to);
  if (line === undefined)
    return failed({ code: 'rollback/line-unclear', file, facts: { target: target.name, version: way.to } });
  const planned = await planWith(world, place, file, line);
  if (planned.value === undefined) return { diagnostics: [...planned.diagnostics, notPossible(place, way)] };
  const { value: plan } = planned;
  const body: PlanBody =
    way.state.rolled_back === undefined ? plan : { ...plan, class: 'rollback', approvals_required: {} };
  const opened = incidentFiles(world, place, { ...way, class: body.class }, language);
  const made: NewBranch = {
    name: name ?? branchName(world, place, way),
    parent: run.tree.origin,
    files: new Map([[file, line], ...opened.files]),
    message: messageOf(world, place, way, body),
    by: world.job.running?.startedBy,
  };
  const asked = unlessAsked ? await openRequestFor(world, place, { file, made }) : undefined;
  if (asked !== undefined) return { diagnostics: [], result: { model, target: target.name, merge_request: asked } };
  const once = await madeOnce(place, { file, made });
  if (once.value === undefined) return once;
  const { commit, isPushed } = once.value;
  // GitLab shows whose job has such an artifact: the commit alone could name anybody's.
  if (world.job.running && !isPushed) world.files.write(`${run.repository.root}/committed/${commit}`, `${commit}\n`);
  return {
    diagnostics: [...opened.diagnostics, ...carriesMore(place, way, body), ...planned.diagnostics.map(asWarning)],
    ...saidOf(place, way, body, { ...made, stubs: [...opened.files.keys()], commit, wanted, isPushed }),
  };
}

/**
 * People go back once a day. A job makes its own branch, whatever branches there are: anybody may have pushed one of today's
 * name, one whose name is the beginning of it, or one for each job that is to come.
 */
function branchName({ job }: World, { run, model, target }: OpenedModel, { from, to }: Way): string {
  const what = `${model}-${target.name}-${from}-to-${to}`;
  return job.running
    ? `relc-rollback-${what}-${job.running.id}-${job.running.unforeseen}`
    : `rollback/${what}-${dayOf(run.at)}`;
}

function wayOf(place: OpenedModel, named: string | undefined): Result<Way> {
  const { model, target } = place;
  const counting = countingOf(place);
  if (counting.value === undefined) return counting;
  const state = counting.value;
  const facts = { model, target: target.name };
  if (state === null) return failed({ code: 'rollback/nothing-serves', facts });
  const served = servedBy(state, target);
  const { before = 'none' } = servedIn(state, target) ?? {};
  // One person went back: the line is still to follow.
  if (state.rolled_back !== undefined && (named ?? served) === served)
    return { value: { from: before, to: served, state }, diagnostics: [] };
  const to = named ?? versionBefore(place, state);
  if (to === undefined) return failed({ code: 'rollback/no-version', facts: { ...facts, observed: served } });
  if (!isEarlier(place, state, to))
    return failed({ code: 'rollback/not-earlier', facts: { ...facts, version: to, observed: served } });
  return { value: { from: served, to, state }, diagnostics: [] };
}

/** Whether a version was applied here, and came before what serves: to go forward is a rollout. */
function isEarlier({ read, target }: OpenedModel, state: State, version: string): boolean {
  const { version: from = 'none', before } = servedIn(state, target) ?? {};
  const { known: releases } = read();
  return (
    own(state.versions, version) !== undefined &&
    releases.get(version)?.release.replaces !== from &&
    (before === version || chain({ releases }, from).includes(version))
  );
}

/** The plan of model.yaml with the line. It asks the registry for the bytes of what shall serve. */
async function planWith(
  world: World,
  { run, target, model }: OpenedModel,
  file: string,
  line: Uint8Array,
): Promise<Result<PlanBody>> {
  const tree = withFile(run.tree, file, line);
  const changed = { ...run, tree, modelFile: modelFilesIn(tree, run.shape) };
  const shown = await observeModel(world, changed, target, model);
  if (shown.value === undefined) return shown;
  const { value, diagnostics } = await planModel(readModel(changed, model), target, shown.value.observed);
  return value === undefined ? failed(...diagnostics) : { value: value.body, diagnostics };
}

const nextAtOnce = (place: OpenedModel): Outcome['next'] & {} => {
  const state = countingOf(place).value;
  const isOpen = state && state.rolled_back === undefined && approvedWayBack(state, place.run.at) !== undefined;
  return isOpen ? [atOnceCommand(place)] : [];
};

const notPossible = ({ model, target }: OpenedModel, { from, to }: Way): Diagnostic => ({
  code: 'rollback/not-possible',
  facts: { model, target: target.name, version: to, serves: from },
});

/** What else model.yaml wants is applied with the rollback, by whoever approves that. */
const carriesMore = ({ model, target }: OpenedModel, { to }: Way, body: PlanBody): readonly Diagnostic[] =>
  body.class === 'rollback'
    ? []
    : [
        {
          code: 'rollback/carries-more',
          severity: 'warning',
          file: `releases/${model}/model.yaml`,
          facts: {
            target: target.name,
            version: to,
            class: body.class,
            required: peopleWords(body.approvals_required),
          },
        },
      ];

function messageOf({ job }: World, { model, target }: OpenedModel, { from, to, state }: Way, body: PlanBody): string {
  const { since = '' } = servedIn(state, target) ?? {};
  const isBack = state.rolled_back !== undefined;
  return [
    `Roll back ${model} on ${target.name} to version ${to}`,
    '',
    `Class: ${body.class}`,
    isBack
      ? `One person went back from version ${from} at ${since}: model.yaml follows.`
      : `Version ${from} serves since ${since}, by signed state ${state.serial}.`,
    ...(job.running ? ['', `Relc-Job: ${job.running.id}`] : []),
    '',
  ].join('\n');
}

interface Made extends NewBranch {
  /** The files that people are to fill in. */
  readonly stubs: readonly string[];
  readonly commit: string;
  /** What model.yaml said before. */
  readonly wanted: string;
  readonly isPushed: boolean;
}

function saidOf(place: OpenedModel, { from, to }: Way, body: PlanBody, made: Made): Omit<Outcome, 'diagnostics'> {
  const { model, target, governance } = place;
  const { name, commit, files, stubs, wanted, isPushed } = made;
  const required = peopleWords(body.approvals_required).join(', ');
  const creates = governance.approvals.value.gitlab === undefined ? '' : ' -o merge_request.create';
  return {
    lines: [
      ...(isPushed ? [pushedLine(name)] : []),
      both(
        `branch ${name}, one commit (${commit.slice(0, 12)}); your files and your branch stay as they are`,
        `branch ${name}, um commit (${commit.slice(0, 12)}); seus arquivos e o seu branch ficam como estão`,
      ),
      `  releases/${model}/model.yaml`,
      ...aliasLines(target, wanted, to),
      ...stubs.map((path) => `  + ${path}`),
      approvalLine(body, required),
      both(
        'whoever pushes it, opens its merge request, or starts the job that does, counts as author: others approve it',
        'quem faz o push, abre o merge request ou inicia o job que faz isso conta como autor: outras pessoas aprovam',
      ),
    ],
    done: [summaries.branched(model, target.name, to)],
    next: isPushed ? [] : [{ command: `git push origin ${name}${creates}` }],
    result: { model, target: target.name, from, to, class: body.class, branch: name, commit, files: [...files.keys()] },
  };
}

const pushedLine = (name: string): Said =>
  both(
    `${name} was pushed before, perhaps by somebody else: it asks nobody until its merge request is open`,
    `o push de ${name} já foi feito, talvez por outra pessoa: ninguém é consultado até que haja um merge request aberto`,
  );

const approvalLine = ({ class: planned }: PlanBody, required: string): Said =>
  required === ''
    ? both(`class ${planned}; it needs no approval`, `classe ${planned}; não exige aprovação`)
    : both(
        `class ${planned}; to be approved by ${required}${planned === 'rollback' ? ', at any hour' : ''}`,
        `classe ${planned}; aprovações: ${required}${planned === 'rollback' ? ', a qualquer hora' : ''}`,
      );
