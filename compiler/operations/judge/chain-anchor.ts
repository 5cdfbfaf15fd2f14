// What people approved from the job's anchor on, as far as that shows without asking a registry: which registry the job's
// token goes to, and whose states vouch there.
import type { ChainAnchor, Target } from '../../../schemas/generated/documents.ts';
import { allRevoked, type Revoked, revokedBy } from '../../chain/revoked.ts';
import { type Diagnostic, failed, type Result } from '../../diagnostics/diagnostic.ts';
import { parseDocument } from '../../document/parse.ts';
import { shape } from '../../document/validators.ts';
import { own } from '../../lib/own.ts';
import type { Day } from '../../lib/time.ts';
import type { LineCommit } from '../../model/judge.ts';
import { keysFile, targetsFile } from '../../model/policies.ts';
import { isEmbedded } from '../../model/target.ts';
import type { TrustedSigner } from '../../model/trust.ts';
import { releaseSigner } from '../../trust/state.ts';
import { signerOf } from '../../trust/trust.ts';
import type { Repository, World } from '../../world/port.ts';
import { openTargets } from '../places.ts';
import { judgeReader } from './facts.ts';
import type { JudgeWalk } from './walk.ts';

/** The anchor in the job's file. */
export function openAnchor({ files, job }: Pick<World, 'files' | 'job'>): Result<ChainAnchor> {
  if (job.chain === undefined) return failed({ code: 'judge/no-anchor' });
  const bytes = files.read(job.chain);
  const unreadable: Diagnostic = { code: 'usage/anchor-unreadable', facts: { observed: job.chain } };
  if (bytes === undefined) return failed(unreadable);
  const parsed = parseDocument('RELC_CHAIN', bytes, 'yaml');
  const anchor = parsed.value === undefined ? parsed : shape(parsed.value, 'chain_anchor');
  return anchor.value === undefined
    ? failed(unreadable, ...anchor.diagnostics)
    : { value: anchor.value.value, diagnostics: [] };
}

/** The first-parent line of the tip, and what is approved of it from the anchor on, whatever states say. */
export interface Way {
  readonly line: readonly LineCommit[];
  readonly anchor: ChainAnchor;
  readonly walked: () => Promise<Result<Result<JudgeWalk>>>;
}

/**
 * The target at an address and with an id that were approved: the anchor's, or that of the last commit whose judge is
 * approved without asking a registry. The job's token goes there, so a tip that nobody approved must not choose where,
 * nor which states vouch.
 */
export async function approvedTarget(
  repository: Repository,
  { line, anchor: { start }, walked }: Way,
  target: Target,
): Promise<Target | undefined> {
  if (!line.some(({ id }) => id === start)) return undefined;
  const at = (commit: string) => targetAt(repository, commit, target.name);
  const begin = await at(start);
  if (begin?.url === target.url && begin.registry_id === target.registry_id) return target;
  const walk = (await walked()).value?.value;
  const found = walk && (await at(walk.verified));
  return found === undefined || isEmbedded(found) ? undefined : found;
}

/** A target as a commit has it; undefined where it has none of that name, or what it has cannot be read. */
export async function targetAt(repository: Repository, commit: string, name: string): Promise<Target | undefined> {
  const tree = await repository.tree([targetsFile], commit);
  return tree.value && openTargets(tree.value, name).value?.[0];
}

/** The keys whose states vouch for a target: the anchor's, without those that people revoked since; null where it has none. */
export async function vouchingKeys(
  repository: Repository,
  way: Way,
  { name }: Target,
  today: Day,
): Promise<readonly TrustedSigner[] | null> {
  const named = signersOf(own(way.anchor.targets, name)?.keys ?? []);
  if (named.length === 0) return null;
  const isGone = await revokedFromAnchor(repository, way);
  return named.filter(({ hint }) => !isGone(hint, today));
}

/** What people revoked since the anchor's start, as far as they approved without asking a registry. */
async function revokedFromAnchor(repository: Repository, { line, anchor: { start }, walked }: Way): Promise<Revoked> {
  const { history } = repository;
  const changed = await history.changing(line.at(-1)?.id ?? start, [keysFile], start);
  // Most often nobody has touched the keys since, and there is nothing to walk for.
  const walk = changed.length === 0 ? undefined : (await walked()).value?.value;
  const [judge] = walk ? await history.judges([walk.verified]) : [];
  if (walk === undefined || judge === undefined) return () => false;
  return revokedBy(allRevoked(judgeReader(repository).revoked(walk.verified, judge), walk.revoked));
}

/** The keys of an anchor. Whoever owns the job says that they sign releases, not keys.yaml of a commit. */
const signersOf = (keys: readonly string[]): readonly TrustedSigner[] =>
  keys.flatMap((pem, index) => {
    const valid = { from: '0001-01-01', until: '9999-12-31' };
    const named = { id: `anchor-${index + 1}`, person: 'RELC_CHAIN', emails: [], roles: [releaseSigner], valid };
    return signerOf(named, Buffer.from(pem)) ?? [];
  });
