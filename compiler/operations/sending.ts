// relc show PLAN --out DIR: the documents of what a plan approves, as they are to be sent. They say what no digest may
// depend on: when the window opens, since when the target before serves it, and which approvals are given.
import { join } from 'node:path';
import { servingThere } from '../apply/prerequisite.ts';
import { quorumFaults } from '../apply/quorum.ts';
import type { Sending } from '../compile/documents/index.ts';
import { documentsToSend } from '../compile/index.ts';
import { asWarning, isError, type Result } from '../diagnostics/diagnostic.ts';
import { closing } from '../gate/calendar.ts';
import type { Instant } from '../lib/time.ts';
import type { Approval } from '../model/approval.ts';
import type { Outcome } from '../report/outcome.ts';
import { summaries } from '../report/summaries.ts';
import { approvalsAmong } from '../trust/approval.ts';
import type { World } from '../world/port.ts';
import { readAuthors, writtenFor } from './authors.ts';
import { earlierState } from './earlier.ts';
import { withApprovals } from './given.ts';
import { orUnreachable } from './observing.ts';
import { stateOf } from './opened-model.ts';
import { approvalsFolder, type OpenedPlan } from './plan-file.ts';
import { type Planned, proposedChange } from './plan-model.ts';
import { toldWaiting } from './waiting.ts';
import { whenOf } from './when.ts';

/** Writes them below a folder, as `<target>/<model>/<version>/`: all or none. What approvals are missing is a warning. */
export async function writeSending(
  world: World,
  file: string,
  out: string,
  opened: OpenedPlan,
  planned: Planned,
): Promise<Pick<Outcome, 'diagnostics' | 'done'>> {
  const { compiled } = planned;
  if (compiled.size === 0) return { diagnostics: [], done: [summaries.toSend(0, out)] };
  const sending = await sendingOf(world, file, opened, planned);
  if (sending.value === undefined) return sending;
  const { run, target, model } = opened;
  const folder = join(out, target.name, model);
  const staged = world.files.stage();
  try {
    const faults = [...compiled.values()].flatMap((release) => {
      const { value, diagnostics } = documentsToSend(release, run.tree.files, sending.value);
      if (value !== undefined) staged.add(join(folder, release.version), value);
      return diagnostics;
    });
    if (faults.length > 0) {
      staged.drop();
      return { diagnostics: faults };
    }
    staged.place();
  } catch (error) {
    staged.drop();
    throw error;
  }
  return { diagnostics: sending.diagnostics, done: [summaries.toSend(compiled.size, folder)] };
}

async function sendingOf(world: World, file: string, opened: OpenedPlan, planned: Planned): Promise<Result<Sending>> {
  const { run, target, read, governance } = opened;
  const { body, approverFacts } = planned;
  const earlier = await homologated(world, opened, planned);
  if (earlier.value === undefined) return earlier;
  const given = await givenTo(world, file, opened, planned);
  if (given.value === undefined) return given;
  const { zone, free, earliest } = await whenOf(world, read(), target, governance, body);
  const opens = earliest === 'now' ? run.at : earliest;
  const { windows } = proposedChange(read(), target, body);
  const closes = opens === null ? undefined : closing(governance.calendar.value, windows, opens);
  const ratify = body.emergency?.ratify;
  return {
    value: {
      target: target.name,
      window: free === undefined && opens !== null && closes !== undefined ? { opens, closes, zone } : undefined,
      homologated: earlier.value === null ? undefined : { ...earlier.value, zone },
      ending: undefined,
      approvals: {
        ...{ required: body.approvals_required, excluded: approverFacts.excluded },
        ...(ratify && { ratify }),
        given: given.value.map(({ role, person, given: where }) => ({
          ...{ role, person },
          ...(where && { day: dayIn(where.at, zone) }),
        })),
      },
    },
    diagnostics: given.diagnostics,
  };
}

const dayIn = (at: Instant, zone: string) =>
  Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDate().toString();

/** Null where it is not served there, or no target comes before. */
async function homologated(
  world: World,
  opened: OpenedPlan,
  { body: { prerequisite } }: Planned,
): Promise<Result<{ readonly target: string; readonly since: Instant } | null>> {
  if (prerequisite === undefined) return { value: null, diagnostics: [] };
  const read = await orUnreachable(() => earlierState(world, opened, prerequisite));
  if (read.value === undefined) return read;
  const state = read.value;
  if (state.value === undefined) return state;
  const serving = servingThere(prerequisite, state.value);
  return {
    value: serving === undefined ? null : { target: prerequisite.target, since: serving.since },
    diagnostics: [],
  };
}

/** The approvals that count now, of files and of the forge; what is missing is no reason to write nothing. */
async function givenTo(
  world: World,
  file: string,
  opened: OpenedPlan,
  { digest, body, approverFacts: facts }: Planned,
): Promise<Result<readonly Approval[]>> {
  const { run } = opened;
  const document = { plan_digest: digest, plan: body };
  const authors = await readAuthors(run.repository, body.model, writtenFor(body), stateOf(opened));
  const files = approvalsAmong(world.files.folder(approvalsFolder(file)));
  const asked = { ...opened, document };
  const judged = await withApprovals(world, asked, files, async ({ approvals }) => {
    const input = { document, approvals, evaluator: run.evaluator, at: run.at, facts };
    return { approvals, authors, diagnostics: quorumFaults(input, authors, body.approvals_required) };
  });
  if (!('approvals' in judged)) return { value: undefined, diagnostics: judged.diagnostics };
  const against = judged.diagnostics.map(({ facts: about }) => about?.['subject']);
  const told = await toldWaiting(opened, authors, judged.diagnostics);
  return {
    value: judged.approvals.filter(({ key }) => !against.includes(key)),
    diagnostics: told.map((one) => (isError(one) ? asWarning(one) : one)),
  };
}
