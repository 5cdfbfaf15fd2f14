// The catalogue: every code that relc can print. The codes `plan/…` are in `catalogue/plan.ts`, with their words in both
// languages. It is closed: a code without an entry or a translation does not compile, and each has a page (`npm run docs`).
// Only the codes `own/…` are in none: gates of the repository deny with them, and bring their own words.
// A group is loaded when one of its codes is worded: a run prints few of them, and loading all would slow down its start.
import { createRequire } from 'node:module';
import { own } from '../lib/own.ts';
import type { Entry } from './entry.ts';

const load = createRequire(import.meta.url);

/** In the order of `docs/diagnostics/README.md`. */
const groups = {
  parse: (): typeof import('./catalogue/parse.ts') => load('./catalogue/parse.ts'),
  shape: (): typeof import('./catalogue/shape.ts') => load('./catalogue/shape.ts'),
  load: (): typeof import('./catalogue/load.ts') => load('./catalogue/load.ts'),
  model: (): typeof import('./catalogue/model.ts') => load('./catalogue/model.ts'),
  policy: (): typeof import('./catalogue/policy.ts') => load('./catalogue/policy.ts'),
  output: (): typeof import('./catalogue/output.ts') => load('./catalogue/output.ts'),
  contract: (): typeof import('./catalogue/contract.ts') => load('./catalogue/contract.ts'),
  consumer: (): typeof import('./catalogue/consumer.ts') => load('./catalogue/consumer.ts'),
  components: (): typeof import('./catalogue/components.ts') => load('./catalogue/components.ts'),
  trust: (): typeof import('./catalogue/trust.ts') => load('./catalogue/trust.ts'),
  change: (): typeof import('./catalogue/change.ts') => load('./catalogue/change.ts'),
  recipe: (): typeof import('./catalogue/recipe.ts') => load('./catalogue/recipe.ts'),
  frozen: (): typeof import('./catalogue/frozen.ts') => load('./catalogue/frozen.ts'),
  signature: (): typeof import('./catalogue/signature.ts') => load('./catalogue/signature.ts'),
  attestation: (): typeof import('./catalogue/attestation.ts') => load('./catalogue/attestation.ts'),
  gate: (): typeof import('./catalogue/gate.ts') => load('./catalogue/gate.ts'),
  claim: (): typeof import('./catalogue/claim.ts') => load('./catalogue/claim.ts'),
  demand: (): typeof import('./catalogue/demand.ts') => load('./catalogue/demand.ts'),
  promote: (): typeof import('./catalogue/promote.ts') => load('./catalogue/promote.ts'),
  vulnerability: (): typeof import('./catalogue/vulnerability.ts') => load('./catalogue/vulnerability.ts'),
  vex: (): typeof import('./catalogue/vex.ts') => load('./catalogue/vex.ts'),
  validation: (): typeof import('./catalogue/validation.ts') => load('./catalogue/validation.ts'),
  evidence: (): typeof import('./catalogue/evidence.ts') => load('./catalogue/evidence.ts'),
  measure: (): typeof import('./catalogue/measure.ts') => load('./catalogue/measure.ts'),
  moment: (): typeof import('./catalogue/moment.ts') => load('./catalogue/moment.ts'),
  canary: (): typeof import('./catalogue/canary.ts') => load('./catalogue/canary.ts'),
  limit: (): typeof import('./catalogue/limit.ts') => load('./catalogue/limit.ts'),
  slo: (): typeof import('./catalogue/slo.ts') => load('./catalogue/slo.ts'),
  fairness: (): typeof import('./catalogue/fairness.ts') => load('./catalogue/fairness.ts'),
  drift: (): typeof import('./catalogue/drift.ts') => load('./catalogue/drift.ts'),
  regression: (): typeof import('./catalogue/regression.ts') => load('./catalogue/regression.ts'),
  lifecycle: (): typeof import('./catalogue/lifecycle.ts') => load('./catalogue/lifecycle.ts'),
  revalidation: (): typeof import('./catalogue/revalidation.ts') => load('./catalogue/revalidation.ts'),
  release: (): typeof import('./catalogue/release.ts') => load('./catalogue/release.ts'),
  privacy: (): typeof import('./catalogue/privacy.ts') => load('./catalogue/privacy.ts'),
  people: (): typeof import('./catalogue/people.ts') => load('./catalogue/people.ts'),
  roster: (): typeof import('./catalogue/roster.ts') => load('./catalogue/roster.ts'),
  exception: (): typeof import('./catalogue/exception.ts') => load('./catalogue/exception.ts'),
  enforcement: (): typeof import('./catalogue/enforcement.ts') => load('./catalogue/enforcement.ts'),
  compile: (): typeof import('./catalogue/compile.ts') => load('./catalogue/compile.ts'),
  plan: (): typeof import('./catalogue/plan.ts') => load('./catalogue/plan.ts'),
  approve: (): typeof import('./catalogue/approve.ts') => load('./catalogue/approve.ts'),
  forge: (): typeof import('./catalogue/forge.ts') => load('./catalogue/forge.ts'),
  note: (): typeof import('./catalogue/note.ts') => load('./catalogue/note.ts'),
  notify: (): typeof import('./catalogue/notify.ts') => load('./catalogue/notify.ts'),
  uncounted: (): typeof import('./catalogue/uncounted.ts') => load('./catalogue/uncounted.ts'),
  judge: (): typeof import('./catalogue/judge.ts') => load('./catalogue/judge.ts'),
  emergency: (): typeof import('./catalogue/emergency.ts') => load('./catalogue/emergency.ts'),
  'break-glass': (): typeof import('./catalogue/break-glass.ts') => load('./catalogue/break-glass.ts'),
  apply: (): typeof import('./catalogue/apply.ts') => load('./catalogue/apply.ts'),
  verify: (): typeof import('./catalogue/verify.ts') => load('./catalogue/verify.ts'),
  registry: (): typeof import('./catalogue/registry.ts') => load('./catalogue/registry.ts'),
  import: (): typeof import('./catalogue/import.ts') => load('./catalogue/import.ts'),
  show: (): typeof import('./catalogue/show.ts') => load('./catalogue/show.ts'),
  usage: (): typeof import('./catalogue/usage.ts') => load('./catalogue/usage.ts'),
  restore: (): typeof import('./catalogue/restore.ts') => load('./catalogue/restore.ts'),
  drill: (): typeof import('./catalogue/drill.ts') => load('./catalogue/drill.ts'),
  audit: (): typeof import('./catalogue/audit.ts') => load('./catalogue/audit.ts'),
  proof: (): typeof import('./catalogue/proof.ts') => load('./catalogue/proof.ts'),
  upgrade: (): typeof import('./catalogue/upgrade.ts') => load('./catalogue/upgrade.ts'),
  rollback: (): typeof import('./catalogue/rollback.ts') => load('./catalogue/rollback.ts'),
  due: (): typeof import('./catalogue/due.ts') => load('./catalogue/due.ts'),
  pipeline: (): typeof import('./catalogue/pipeline.ts') => load('./catalogue/pipeline.ts'),
  archive: (): typeof import('./catalogue/archive.ts') => load('./catalogue/archive.ts'),
  history: (): typeof import('./catalogue/history.ts') => load('./catalogue/history.ts'),
};

type Groups = typeof groups;
export type CatalogueCode = { [Name in keyof Groups]: keyof ReturnType<Groups[Name]>['entries'] }[keyof Groups];

/** A code of the repository's own gates. Its words are in the repository. */
export type OwnCode = `own/${string}`;

export type Code = CatalogueCode | OwnCode;

export const isOwnCode = (code: string): code is OwnCode => code.startsWith('own/');

function entryFor(code: string): Entry | undefined {
  const group: Readonly<Record<string, Entry>> | undefined = own(groups, code.replace(/\/.*$/s, ''))?.().entries;
  return own(group, code);
}

/** Whether the catalogue has it. */
export const isCode = (text: unknown): text is CatalogueCode =>
  typeof text === 'string' && entryFor(text) !== undefined;

export function entryOf(code: CatalogueCode): Entry {
  const entry = entryFor(code);
  if (entry === undefined) throw new Error(`${code} is not in the catalogue`);
  return entry;
}

/** Loads all groups: for documentation and tests. */
export const allCodes = (): readonly CatalogueCode[] =>
  Object.values(groups).flatMap((group) => Object.keys(group().entries).filter(isCode));
