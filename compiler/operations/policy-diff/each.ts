// Whose verdict another relc changes, where it cannot read what the former one judged by: each judges the releases by what
// it reads, the former one as they were there.
import { join, resolve } from 'node:path';
import { asWarning, type Diagnostic, isError } from '../../diagnostics/diagnostic.ts';
import { type Json, parseJson, textIn, valueIn } from '../../lib/json.ts';
import type { EachVerdicts } from '../../model/policy-diff.ts';
import { exitCodes, type Outcome } from '../../report/outcome.ts';
import type { World } from '../../world/port.ts';
import { checkReleases } from '../check.ts';

export interface Judges {
  readonly root: string;
  /** Where the former relc is installed, and the commit that it judges. */
  readonly former: string;
  readonly revision: string;
  /** What the relc that runs judges, instead of the work tree. */
  readonly ref: string | undefined;
}

/** With why releases are refused that passed, as warnings. Undefined where the former relc does not say what passes. */
export async function eachJudges(
  world: World,
  judges: Judges,
): Promise<(Pick<Outcome, 'diagnostics' | 'tree'> & { readonly value: EachVerdicts }) | undefined> {
  const before = passedBefore(world, judges);
  if (before === undefined) return undefined;
  const { ref } = judges;
  const { result = null, diagnostics, tree } = await checkReleases(world, [], ref === undefined ? {} : { ref });
  const after = namesIn(result);
  const lost = before.filter((name) => !after.includes(name));
  const gained = after.filter((name) => !before.includes(name));
  return {
    value: { passed: before.length, lost, gained },
    diagnostics: lost.length === 0 ? [] : diagnostics.filter((one) => isError(one) || isIn(lost, one)).map(asWarning),
    ...(tree && { tree }),
  };
}

/** Errors of what judges refuse too, and in a release a warning may. */
const isIn = (releases: readonly string[], { file = '' }: Diagnostic): boolean =>
  releases.some((name) => file.startsWith(`releases/${name}/`));

/** Releases that are refused are no failure of the program. */
function passedBefore(world: World, { root, former, revision }: Judges): readonly string[] | undefined {
  const scratch = world.scratch();
  try {
    const relc = join(resolve(former), 'compiler/relc.js');
    const ran = scratch.run('node', [relc, '--repo', root, 'check', '--ref', revision, '--format', 'json']);
    if (ran?.code !== exitCodes.pass && ran?.code !== exitCodes.findings) return undefined;
    const result = valueIn(parseJson(ran.stdout), 'result');
    return Array.isArray(result) ? namesIn(result) : undefined;
  } finally {
    scratch.drop();
  }
}

/** The releases that passed, as `relc check` gives them. */
const namesIn = (result: Json): readonly string[] =>
  Array.isArray(result)
    ? result.flatMap((one) => {
        const [model, version] = [textIn(one, 'model'), textIn(one, 'version')];
        return model === undefined || version === undefined ? [] : [`${model}/${version}`];
      })
    : [];
