// Rules for policies/governance/enforcement.yaml: what imported models lack is a warning of check until a day, and an
// error from then on. They are a proposal: whoever approves what judges approves them, in a change of its own.
import { join } from 'node:path';
import type { Enforcement } from '../../../schemas/generated/documents.ts';
import { type Diagnostic, isError } from '../../diagnostics/diagnostic.ts';
import { isDeferrable, lacking } from '../../diagnostics/waivable.ts';
import { parseDocument } from '../../document/parse.ts';
import { shape } from '../../document/validators.ts';
import { notYetEnforced } from '../../gate/index.ts';
import { byBytes, textOf, utf8 } from '../../lib/bytes.ts';
import { equalJson } from '../../lib/json.ts';
import { addDays, type Day, dayOf } from '../../lib/time.ts';
import type { Proposal } from '../../model/imported.ts';
import { governanceFolder } from '../../model/policies.ts';
import type { Document } from '../../model/release.ts';
import { modelOf, type Tree } from '../../model/tree.ts';
import type { Files } from '../../world/port.ts';
import type { OpenedRun } from '../opened-run.ts';

/** A quarter: whoever imports forty models has others to ask. People change it in the proposal. */
const days = 90;

type Rule = Enforcement['rules'][number];

interface Lacking {
  /** The run that found it, with the file as it is. */
  readonly run: OpenedRun;
  readonly enforcement: Document<Enforcement>;
  readonly found: readonly Diagnostic[];
}

/**
 * Adds the rules to the file. Undefined where there is nothing to propose, and no proposal waits to be committed. A model
 * that a rule names had its day.
 */
export function proposeRules(disk: Files, { run, enforcement, found }: Lacking): Proposal | undefined {
  const { file, value } = enforcement;
  const today = dayOf(run.at);
  const counting = notYetEnforced(found, enforcement, today).filter(isError);
  const dated = new Set(value.rules.flatMap(({ models }) => models ?? []));
  const fresh = counting.filter((one) => isDeferrable(one.code) && !dated.has(modelIn(one)));
  const remaining = [...new Set(counting.filter(({ code }) => !isDeferrable(code)).map(modelIn))];
  const from = addDays(today, days);
  const rules = rulesFor(fresh, today, from);
  const about = { file, from, remaining, toBeAdded: undefined };
  if (rules.length === 0)
    return isUncommitted(run, file) ? { ...about, from: value.rules.at(-1)?.from ?? from } : undefined;
  const text = rules.map(ruleText).join('');
  const after = withRules(run.tree, enforcement, rules, text);
  if (after === undefined) return { ...about, toBeAdded: text };
  disk.write(join(run.repository.root, file), after);
  return about;
}

const modelIn = ({ file = '' }: Diagnostic): string => modelOf(file) ?? '';

const isUncommitted = ({ repository, tree }: OpenedRun, file: string): boolean =>
  repository.uncommitted(tree, [governanceFolder]).includes(file);

/** Models that miss the same share a rule, so that none is excused from more. */
function rulesFor(found: readonly Diagnostic[], today: Day, from: Day): readonly Rule[] {
  const ofModel = Map.groupBy(found, modelIn);
  const codesOf = (some: readonly Diagnostic[]) =>
    [...new Set([...lacking, ...some.map(({ code }) => code)])].sort(byBytes);
  const alike = Map.groupBy(ofModel, ([, some]) => codesOf(some).join());
  const reason = `Imported on ${today} from a registry that asked for none of it`;
  return [...alike.values()].map((models) => ({
    codes: codesOf(models.flatMap(([, some]) => some)),
    models: models.map(([model]) => model).sort(byBytes),
    from,
    reason,
  }));
}

const ruleText = ({ codes, models = [], from, reason }: Rule): string =>
  [
    '  - codes:',
    ...codes.map((code) => `      - ${code}`),
    '    models:',
    // A name may look like a number.
    ...models.map((model) => `      - ${JSON.stringify(model)}`),
    `    from: ${from}`,
    `    reason: ${reason}`,
    '',
  ].join('\n');

/** The file with the rules at its end; undefined where that would not say them. */
function withRules(tree: Tree, { file, value }: Document<Enforcement>, rules: readonly Rule[], text: string) {
  const before = textOf(tree.files.get(file) ?? new Uint8Array()) ?? '';
  const opened = before.replace(/^rules: *\[\](?= *(#.*)?$)/m, 'rules:').replace(/(?<!\n)$/, '\n');
  const after = `${opened}${text}`;
  const parsed = parseDocument(file, utf8(after), 'yaml').value;
  const read = parsed && shape(parsed, 'enforcement').value;
  return equalJson(read?.value.rules, [...value.rules, ...rules]) ? after : undefined;
}
