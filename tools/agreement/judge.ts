/**
 * Attacks on what judges: each in a repository whose next pipeline would roll out an approved version, at the tip of the
 * default branch and, where it has a part in them, through its own `.gitlab-ci.yml`. Each must be refused with its own code, and write nothing to the
 * registry; what is honest and looks alike must be rolled out. `gitlab-ci-local` is looked up in PATH and needs rsync.
 *
 *     node tools/agreement/judge.ts             tries everything and writes docs/judge-attacks.md
 *     node tools/agreement/judge.ts --check     tries everything; a page that differs is an error
 *     node tools/agreement/judge.ts WORD…       tries the rows whose titles, or that of their group, hold one of these words, and writes nothing
 *     node tools/agreement/judge.ts --quick …   runs relc alone, without the pipeline around it; writes nothing
 */
import { check, inParallel } from '../../testing/checks.ts';
import { writeOrCheck } from '../build/generated.ts';
import { approvalAttacks } from './judge/approvals.ts';
import type { Attack, Group, Honest } from './judge/attack.ts';
import { changes } from './judge/changes.ts';
import { factAttacks } from './judge/facts.ts';
import { historyAttacks } from './judge/history.ts';
import { attacksPage } from './judge/page.ts';
import { type Came, JudgeSite } from './judge/site.ts';
import { stateAttacks } from './judge/states.ts';

const groups: readonly Group[] = [changes, approvalAttacks, historyAttacks, factAttacks, stateAttacks];
const words = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const isQuick = process.argv.includes('--quick');
const isWanted = (group: Group, { title }: Attack | Honest) =>
  words.length === 0 || words.some((word) => title.includes(word) || group.title.includes(word));

type Task = (site: JudgeSite) => Promise<void>;
const tasks: readonly Task[] = groups.flatMap((group) => [
  ...group.attacks
    .filter((one) => isWanted(group, one))
    .map(
      (attack): Task =>
        (site) =>
          tryAttack(site, group, attack),
    ),
  ...group.honest
    .filter((one) => isWanted(group, one))
    .map(
      (one): Task =>
        (site) =>
          tryHonest(site, group, one),
    ),
]);
const sites: Promise<JudgeSite>[] = [];
try {
  await inParallel(tasks, async (task, worker) => {
    sites[worker] ??= JudgeSite.make();
    await task(await sites[worker]);
  });
} catch (error) {
  check('runs to its end', error instanceof Error ? error.stack : String(error));
} finally {
  for (const site of await Promise.allSettled(sites)) if (site.status === 'fulfilled') site.value.close();
}
const unknown = groups.flatMap(({ attacks, honest, pipeline }) =>
  pipeline.filter((title) => ![...attacks, ...honest].some((one) => one.title === title)),
);
check('every title that runs a pipeline is one of a row', unknown.join('\n') || undefined);
const number = groups.flatMap(({ attacks }) => attacks).length;
check(`${number} attacks are known, 25 at least`, number >= 25 ? undefined : 'too few');
if (words.length === 0 && !isQuick)
  writeOrCheck(new Map([['docs/judge-attacks.md', attacksPage(groups)]]), 'node tools/agreement/judge.ts');

async function tryAttack(site: JudgeSite, { pipeline }: Group, attack: Attack): Promise<void> {
  const { title, codes, says, verdict = 'FAIL' } = attack;
  const label = `${title}: ${codes.join(', ') || says}`;
  const isPiped = pipeline.includes(title) && (!isQuick || says !== undefined);
  const { came, fault } = await ran(site, attack, isPiped);
  if (came === undefined) return check(label, fault);
  const silent = codes.filter((code) => !came.text.includes(`[${code}]`));
  const faults = [
    ...(came.verdict === verdict ? [] : [`it ends with ${came.verdict}, not ${verdict}`]),
    ...silent.map((code) => `it does not say ${code}`),
    ...(says === undefined || came.text.includes(says) ? [] : [`it does not say: ${says}`]),
    ...(site.serving === '1' ? [] : [`version ${site.serving} serves`]),
    ...site.writes.map((call) => `it writes: ${call}`),
    ...(came.text.includes('the branch judges itself') ? ['code of the branch ran'] : []),
  ];
  check(label, faults.length === 0 ? undefined : `${faults.join('\n')}\n${came.text}`);
}

async function tryHonest(site: JudgeSite, { pipeline }: Group, honest: Honest): Promise<void> {
  const label = `honest: ${honest.title}`;
  const { came, fault } = await ran(site, honest, pipeline.includes(honest.title) && !isQuick);
  if (came === undefined) return check(label, fault);
  const isRight = came.verdict === 'PASS' && site.serving === '2';
  check(label, isRight ? undefined : `${came.verdict}, version ${site.serving} serves\n${came.text}`);
}

async function ran(
  site: JudgeSite,
  tried: Attack | Honest,
  isPiped: boolean,
): Promise<{ readonly came?: Came; readonly fault?: string }> {
  try {
    site.reset(tried.from === 'served' ? site.served : site.base);
    await tried.act(site);
    const folder = 'folder' in tried ? tried.folder?.(site) : undefined;
    site.mlflow.calls.length = 0;
    return { came: isPiped ? await site.apply() : await site.relcIn(folder ?? site.repository, 'apply', '--pending') };
  } catch (error) {
    return { fault: error instanceof Error ? (error.stack ?? '') : String(error) };
  }
}
