/**
 * `npm run transcript`: the life of a model through the pipeline as shipped, on two real MLflow servers that this starts, with
 * gitlab-ci-local and our double of GitLab. Writes docs/transcript.md, without what differs with every run. How each job ends and
 * what it says is checked: this fails where the pipeline does something else. `gitlab-ci-local` is looked up in PATH.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '../../testing/checks.ts';
import {
  deprecation,
  drift,
  endOfLife,
  movedByHand,
  releaseSecond,
  revalidation,
  rollback,
  startRefused,
} from './life/chapters.ts';
import { releaseFirst } from './life/release.ts';
import { TwoTargets } from './life/targets.ts';
import { Told } from './life/told.ts';

const opening = [
  '# The life of a model',
  `Written by \`npm run transcript\`: [.gitlab-ci.yml](../.gitlab-ci.yml) as it is shipped, run by gitlab-ci-local against two real MLflow
servers and a double of GitLab. Of each job it shows what matters; \`…\` stands for digests, commits and ids.`,
  `The team has two targets. Homologation takes changes at any hour. Production takes them on Saturday nights, once homologation has served
the version for 48 hours. The job of each target holds the only account that may write there; all other jobs read.`,
];
const page = join(import.meta.dirname, '../../docs/transcript.md');
const told = new Told();
const life = await TwoTargets.start();
try {
  told.say(...opening);
  for (const chapter of [
    releaseFirst,
    movedByHand,
    releaseSecond,
    drift,
    revalidation,
    startRefused,
    rollback,
    deprecation,
    endOfLife,
  ])
    await chapter(life, told);
  writeFileSync(page, `${life.published(told.lines.join('\n')).trimEnd()}\n`);
} catch (error) {
  check('runs to its end', error instanceof Error ? error.stack : String(error));
} finally {
  life.close();
}
