// relc judge --anchor: the anchor of HEAD, to be read and pasted into a protected variable of the job.

import type { Language } from '../../diagnostics/entry.ts';
import { dayOf } from '../../lib/time.ts';
import { isEmbedded, keysFor } from '../../model/target.ts';
import type { Outcome } from '../../report/outcome.ts';
import { exact } from '../../report/report.ts';
import { pemOf } from '../../trust/key.ts';
import type { World } from '../../world/port.ts';
import { openRun } from '../opened-run.ts';
import { targetsOf } from '../places.ts';
import { releaseKeysIn } from '../release-key.ts';
import { judgeWords } from './lines.ts';

export async function printAnchor(world: World, language: Language = 'en'): Promise<Outcome> {
  const run = await openRun(world, [], 'HEAD');
  if (run.value === undefined) return run;
  const { governance, tree, at } = run.value;
  if (governance.value === undefined) return governance;
  const trust = governance.value.trust;
  const targets = targetsOf(run.value);
  if (targets.value === undefined) return targets;
  const chained = targets.value.filter((target) => !isEmbedded(target));
  const lines = chained.flatMap((target) => {
    const keys = releaseKeysIn(keysFor(target, trust), dayOf(at));
    const pems = keys.flatMap(({ entry, publicKey }) => [
      `      # ${entry.id}, ${entry.person}`,
      '      - |',
      ...pemOf(publicKey)
        .trimEnd()
        .split('\n')
        .map((line) => `        ${line}`),
    ]);
    return pems.length === 0 ? [] : [`  ${target.name}:`, '    keys:', ...pems];
  });
  return {
    diagnostics: [],
    lines: [
      `# ${judgeWords[language].readFirst}`,
      // Without quotes, YAML could read a commit as a number.
      ...['apiVersion: relc/v1', 'kind: ChainAnchor', `start: "${tree.origin}"`],
      ...(lines.length === 0 ? ['targets: {}'] : ['targets:', ...lines]),
    ].map(exact),
    result: { start: tree.origin },
  };
}
