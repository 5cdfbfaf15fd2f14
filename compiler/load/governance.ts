// Reads policies/: targets, approvals, thresholds, demands, limits, observability, calendar, exceptions, recipes, trusted keys and people.

import type {
  Calendar,
  Enforcement,
  Exceptions,
  Observability,
  People,
  SchemaName,
  Schemas,
  Target,
  Targets,
} from '../../schemas/generated/documents.ts';
import { isCode } from '../diagnostics/catalogue.ts';
import { type Diagnostic, failed, isError, type Result } from '../diagnostics/diagnostic.ts';
import { isDeferrable, isWaivable, waivable } from '../diagnostics/waivable.ts';
import { readDocument } from '../document/read.ts';
import type { ShapeCheck } from '../document/shape.ts';
import { byBytes } from '../lib/bytes.ts';
import { joinPointer } from '../lib/json.ts';
import { nearNames } from '../lib/near.ts';
import { occurrencesOf } from '../lib/recurrence.ts';
import type { Instant } from '../lib/time.ts';
import { alertPlaceholders, formFaults, placeholders } from '../model/links.ts';
import {
  approvalsFile,
  calendarFile,
  governanceFolder,
  keysFile,
  notificationsFile,
  observabilityFile,
  peopleFile,
  recipesFolder,
  targetsFile,
  trustFolder,
} from '../model/policies.ts';
import type { Document, Governance } from '../model/release.ts';
import { asVariable } from '../model/target.ts';
import { filesUnder, type Tree } from '../model/tree.ts';
import { type Leaver, rosterFaults, rosterOf, withLeavers } from '../trust/roster.ts';
import { substituteFaults } from '../trust/substitutes.ts';
import { loadTrust, type Trusted } from '../trust/trust.ts';
import { namesNothing, receiverFaults } from './receivers.ts';
import { unknownUnits } from './units.ts';

/** Undefined when any part is missing or broken: half a policy must not judge. */
export function loadGovernance(tree: Tree, shape: ShapeCheck, at: Instant): Result<Governance> {
  const diagnostics: Diagnostic[] = [];
  const read = <K extends SchemaName>(file: string, schema: K): Document<Schemas[K]> | undefined => {
    const result = readDocument(tree, file, schema, shape);
    diagnostics.push(...result.diagnostics);
    return result.value;
  };
  const targets = read(targetsFile, 'targets');
  if (targets) diagnostics.push(...duplicateTargets(targets), ...refusedAliases(targets));
  const approvals = read(approvalsFile, 'approvals');
  const thresholds = read(`${governanceFolder}/thresholds.yaml`, 'thresholds');
  const demands = read(`${governanceFolder}/demands.yaml`, 'demands');
  const limits = read(`${governanceFolder}/limits.yaml`, 'limits');
  const observability = read(observabilityFile, 'observability');
  const notifications = isThere(tree, notificationsFile) ? read(notificationsFile, 'notifications') : undefined;
  const calendar = read(calendarFile, 'calendar');
  const exceptions = read(`${governanceFolder}/exceptions.yaml`, 'exceptions');
  const enforcement = read(`${governanceFolder}/enforcement.yaml`, 'enforcement');
  const recipes = loadRecipes(tree, shape);
  diagnostics.push(...recipes.diagnostics);
  const people = read(peopleFile, 'people');
  const trust = loadTrust(tree.files, trustFolder, shape);
  const keys = readDocument(tree, keysFile, 'trust', shape).value;
  diagnostics.push(...trust.diagnostics);
  const faults = [
    ...(observability ? linkFaults(observability) : []),
    ...(notifications ? receiverFaults(notifications) : []),
    ...(calendar ? periodFaults(calendar, at) : []),
    ...(exceptions ? exceptionFaults(exceptions) : []),
    ...(enforcement ? enforcementFaults(enforcement) : []),
    ...(people && trust.value ? rosterFaults(people, entriesOf(trust.value)) : []),
    ...(keys && approvals ? substituteFaults(keys, approvals.value) : []),
  ];
  diagnostics.push(...faults);
  if (notifications && targets && trust.value) {
    const names = { targets: targets.value.targets.map(({ name }) => name), keys: idsOf(trust.value) };
    diagnostics.push(...namesNothing(notifications, names));
  }
  const named = [approvals, thresholds, demands, limits, enforcement, keys].flatMap((one) => one ?? []);
  if (approvals) diagnostics.push(...unknownUnits(named, approvals.value));
  const policies =
    targets &&
    approvals &&
    thresholds &&
    demands &&
    limits &&
    observability &&
    calendar &&
    exceptions &&
    enforcement &&
    (notifications || !isThere(tree, notificationsFile)) &&
    faults.length === 0;
  return {
    value:
      policies && recipes.value && people && trust.value
        ? {
            targets,
            approvals,
            thresholds,
            demands,
            limits,
            observability,
            ...(notifications && { notifications }),
            calendar,
            exceptions,
            enforcement,
            recipes: recipes.value,
            ...whoIsThere(trust.value, leaversOf(people)),
            roster: rosterOf(people),
          }
        : undefined,
    diagnostics,
  };
}

/** A file, or something in its place that is none. */
const isThere = ({ files, faults }: Tree, path: string): boolean =>
  files.has(path) || faults.some(({ file }) => `${path}/`.startsWith(`${file}/`));

/** The recipes of standard changes, by name. */
function loadRecipes(tree: Tree, shape: ShapeCheck): Result<Governance['recipes']> {
  const read = [...filesUnder(tree, recipesFolder).keys()].sort(byBytes).map((path) => {
    const file = `${recipesFolder}/${path}`;
    const [, name] = /^([a-z0-9][a-z0-9_.-]*)\.yaml$/.exec(path) ?? [];
    if (name === undefined) return { name: path, ...failed({ code: 'load/unknown-file' as const, file }) };
    return { name, ...readDocument(tree, file, 'recipe', shape) };
  });
  const diagnostics = read.flatMap((one) => one.diagnostics);
  if (diagnostics.some(isError)) return failed(...diagnostics);
  return { value: new Map(read.flatMap(({ name, value }) => (value ? [[name, value]] : []))), diagnostics };
}

function whoIsThere({ signers, people, keyless }: Trusted, left: readonly Leaver[]) {
  const identities = keyless && withLeavers(keyless.identities, left);
  return {
    trust: withLeavers(signers, left),
    people: withLeavers(people, left),
    ...(keyless && identities && { keyless: { ...keyless, identities } }),
  };
}

const leaversOf = ({ value }: Document<People>): readonly Leaver[] =>
  value.people.flatMap(({ name, emails, left }) => (left === undefined ? [] : [{ name, emails, left }]));

/** The entries of keys.yaml, each as often as it counts for something. */
const entriesOf = ({ signers, people, keyless }: Trusted) =>
  [...signers, ...people, ...(keyless?.identities ?? [])].map(({ entry }) => entry);

const idsOf = (trusted: Trusted): readonly string[] => entriesOf(trusted).map(({ id }) => id);

/** What MLflow takes as no alias: it keeps `latest`, and `v` with a number, for itself (mlflow/utils/validation.py). */
const refusedByMlflow = /[^A-Za-z0-9_-]|^(latest|v[0-9]+)$/i;

/** MLflow would refuse these in the middle of an apply. */
const refusedAliases = ({ file, value: { targets } }: Document<Targets>): readonly Diagnostic[] =>
  targets
    .flatMap(({ url, alias, aliases = [] }, index) =>
      url.startsWith('mlflow+')
        ? [
            { alias, pointer: `/targets/${index}/alias` },
            ...aliases.map((other, at) => ({ alias: other, pointer: `/targets/${index}/aliases/${at}` })),
          ]
        : [],
    )
    .filter((one) => refusedByMlflow.test(one.alias))
    .map((one) => ({ code: 'policy/reserved-alias', file, pointer: one.pointer, facts: { observed: one.alias } }));

/**
 * One target per registry and one name per target: otherwise nobody could say which of two plans counts, or whose token a variable
 * of a job holds.
 */
function duplicateTargets({ file, value: { targets } }: Document<Targets>): readonly Diagnostic[] {
  return (['name', 'registry_id', 'url'] as const).flatMap((field) => {
    const counts = (target: Target) => (field === 'name' ? asVariable(target.name) : target[field]);
    return targets.flatMap((target, index): Diagnostic[] =>
      targets.findIndex((other) => counts(other) === counts(target)) === index
        ? []
        : [
            {
              code: 'policy/target-twice',
              file,
              pointer: `/targets/${index}/${field}`,
              facts: { field, observed: target[field] },
            },
          ],
    );
  });
}

/**
 * An exception must not waive what protects the judge, nor every limit at once. One that ends before it begins is a
 * mistake.
 */
function exceptionFaults({ file, value: { exceptions } }: Document<Exceptions>): Diagnostic[] {
  return exceptions.flatMap(({ id, rule, subject, from, until }, index): Diagnostic[] => {
    const at = (field: string) => ({ file, pointer: `/exceptions/${index}/${field}` });
    const first = exceptions.findIndex((other) => other.id === id);
    return [
      ...(first === index ? [] : [{ code: 'exception/twice' as const, ...at('id'), facts: { observed: id } }]),
      ...(from <= until
        ? []
        : [{ code: 'shape/limit' as const, ...at('until'), facts: { observed: until, expected: `≥ ${from}` } }]),
      ...(rule.startsWith('limit/') && subject.pointer === undefined
        ? [{ code: 'exception/no-place' as const, ...at('subject'), facts: { observed: rule } }]
        : []),
      ...(isWaivable(rule) ? [] : [{ ...notWaivable(rule), ...at('rule') }]),
    ];
  });
}

function notWaivable(observed: string): Diagnostic {
  if (isCode(observed)) return { code: 'exception/never', facts: { observed } };
  const near = nearNames(observed, waivable);
  const facts = { observed, ...(near.length > 0 && { change: 'near', expected: near }) };
  return { code: 'exception/no-such-code', facts };
}

function enforcementFaults({ file, value: { rules } }: Document<Enforcement>): Diagnostic[] {
  return rules.flatMap(({ codes }, rule) =>
    codes.flatMap((code, index): Diagnostic[] =>
      isDeferrable(code)
        ? []
        : [
            {
              code: 'enforcement/never',
              file,
              pointer: `/rules/${rule}/codes/${index}`,
              facts: { observed: code },
            },
          ],
    ),
  );
}

/** A link that is the same for two versions shows whoever is on call another one; one that nothing fills leads nowhere. */
const linkFaults = ({ file, value: { links } }: Document<Observability>): Diagnostic[] =>
  Object.entries(links).flatMap(([name, form]): Diagnostic[] => {
    const known = name === 'alerts' || name === 'runbooks' ? alertPlaceholders : placeholders;
    const { unknown, missing } = formFaults(form, known);
    const at = { file, pointer: `/links/${name}` };
    return [
      ...unknown.map((observed) => ({
        ...{ code: 'policy/unknown-placeholder' as const, ...at },
        facts: { observed, expected: known.map((one) => `{${one}}`) },
      })),
      ...missing.map((field) => ({ code: 'policy/not-per-version' as const, ...at, facts: { observed: form, field } })),
    ];
  });

/** Windows and freezes whose occurrences cannot be computed. */
function periodFaults({ file, value }: Document<Calendar>, at: Instant): Diagnostic[] {
  const windows = Object.entries(value.windows).map(
    ([name, period]) => [joinPointer('/windows', name), period] as const,
  );
  const freezes = value.freezes.map(({ period }, index) => [`/freezes/${index}/period`, period] as const);
  return [...windows, ...freezes].flatMap(([pointer, period]): Diagnostic[] => {
    const occurrences = occurrencesOf(period);
    const found = 'fault' in occurrences ? [occurrences] : [occurrences.endOfCurrent(at), occurrences.nextStart(at)];
    const [fault] = found.flatMap((one) => (one !== undefined && 'fault' in one ? one.fault : []));
    return fault === undefined ? [] : [{ code: 'change/bad-period', file, pointer, facts: { observed: fault } }];
  });
}
