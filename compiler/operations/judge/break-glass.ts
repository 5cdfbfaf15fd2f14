// relc approve --break-glass: signs that HEAD is let through on one target, although its judge is not approved.
import type { Language } from '../../diagnostics/entry.ts';
import { textOf } from '../../lib/bytes.ts';
import { governanceFolder } from '../../model/policies.ts';
import type { Outcome } from '../../report/outcome.ts';
import { exact } from '../../report/report.ts';
import { type Breach, signBreakGlass } from '../../trust/break-glass.ts';
import type { World } from '../../world/port.ts';
import { openTarget } from '../places.ts';
import { needsNoChain } from './chain.ts';

export interface BreakGlassOptions {
  readonly key: string;
  readonly target: string;
  readonly reason: string;
}

/**
 * Whether the key counts, only the job can tell: the signed state says so, and not keys.yaml of HEAD, which nobody has
 * approved.
 */
export async function signBreach(
  world: World,
  { key: file, target: name, reason }: BreakGlassOptions,
  language: Language = 'en',
): Promise<Outcome> {
  const key = world.keys.signing(file);
  if (key.value === undefined) return key;
  const repository = world.repository.value;
  if (repository === undefined) return world.repository;
  const tree = await repository.tree([governanceFolder], 'HEAD');
  if (tree.value === undefined) return tree;
  const target = openTarget(tree.value, name);
  if (target.value === undefined) return target;
  if (await needsNoChain(world, { repository, tree: tree.value, at: world.clock.now() }, target.value))
    return { diagnostics: [{ code: 'break-glass/no-effect', facts: { target: target.value.name } }] };
  const breach = { tip: tree.value.origin, target: target.value.name };
  const signed = signBreakGlass(breach, reason, key.value);
  if (signed === undefined) return { diagnostics: [{ code: 'break-glass/no-reason', facts: { observed: reason } }] };
  const statement = (textOf(signed) ?? '').trimEnd();
  return {
    diagnostics: [],
    lines: [...words[language](breach), exact(statement)],
    result: { ...breach, reason, statement },
  };
}

/** Lines beside the statement: whoever reads the file passes over all that are none. */
const words: Readonly<Record<Language, (breach: Breach) => readonly string[]>> = {
  en: ({ tip, target }) => [
    `# Lets commit ${tip} through on ${target}: no other commit, no other target.`,
    '# Two approvers must sign this. Put the lines of both into the file that RELC_BREAK_GLASS of the job names.',
  ],
  'pt-BR': ({ tip, target }) => [
    `# Libera o commit ${tip} em ${target}: nenhum outro commit, nenhum outro destino.`,
    '# Dois aprovadores precisam assinar. Ponha as linhas de ambos no arquivo que RELC_BREAK_GLASS do job indica.',
  ],
};
