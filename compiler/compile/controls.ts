// The controls that a release shows as met, with the proof: the gates that judged it name their controls. Which of them a
// signature, a digest or a measurement shows is told apart from what only a document says, and others must put into effect.

import { moments, people } from '../evidence/gates.ts';
import { type DocumentName, evidenceFiles, isDocumentName, isModelSignature } from '../evidence/table.ts';
import { byBytes, sortedEntries } from '../lib/bytes.ts';
import { valueIn } from '../lib/json.ts';
import { governanceFolder, peopleFile, recipesFolder } from '../model/policies.ts';
import type { CheckedRule, ControlEvidence, EvidencedControl, JudgedRelease } from '../model/release.ts';
import type { GateControls } from '../policy/port.ts';

/** Sorted by control. Gates that do not judge this type of model, or find nothing there to judge, show nothing. */
export function evidencedControls(judged: JudgedRelease, gates: readonly GateControls[]): readonly EvidencedControl[] {
  const { type } = judged.modelFile;
  const checks = gates
    .filter(({ applies_to: only = type, reads }) => only === type && (hasOpinion(judged) || !isOfOpinions(reads)))
    .filter(({ reads }) => judged.recipe || !isOfRecipes(reads))
    .filter(({ needs = [] }) => needs.every((way) => isThere(way, judged)))
    .flatMap(({ gate, reads, rules }) =>
      rules.flatMap(({ title, codes, controls, evidence = 'declared', needs = [], where = {} }) => {
        if (!needs.every((way) => isThere(way, judged))) return [];
        const waivedBy = judged.exceptions.filter(({ rule }) => codes.includes(rule)).map(({ id }) => id);
        const rule: CheckedRule = { gate, rule: title, evidence, ...(waivedBy.length > 0 && { waived_by: waivedBy }) };
        return controls.filter((control) => holds(control, where, judged)).map((control) => ({ control, rule, reads }));
      }),
    );
  const parts = new Set(checks.flatMap(({ reads }) => reads));
  const files = new Map([...parts].map((part) => [part, filesOf(part, judged)]));
  return sortedEntries(Map.groupBy(checks, ({ control }) => control)).map(([control, mine]) => {
    const rules = mine.map(({ rule }) => rule);
    const read = new Set(mine.flatMap(({ reads }) => reads.flatMap((part) => files.get(part) ?? [])));
    return { control, evidence: evidenceOf(rules), rules, files: [...read].sort(byBytes) };
  });
}

/** Paths in the repository of what each gate reads, sorted, by gate. */
export function filesRead(
  judged: JudgedRelease,
  gates: readonly GateControls[],
): ReadonlyMap<string, readonly string[]> {
  const parts = Map.groupBy(gates, ({ gate }) => gate);
  return new Map(
    [...parts].map(([gate, mine]) => {
      const files = mine.flatMap(({ reads }) => reads.flatMap((part) => filesOf(part, judged)));
      return [gate, [...new Set(files)].sort(byBytes)];
    }),
  );
}

/** Where the second line said nothing, or rejected a version before this one, what gates think of that shows nothing. */
const hasOpinion = ({ opinion }: JudgedRelease): boolean => opinion !== undefined && opinion.opinion !== 'rejected';

const isOfOpinions = (reads: readonly string[]): boolean => reads.includes('facts.earlier_opinion');

/** Where a release follows no recipe, rules of recipes judged nothing. */
const isOfRecipes = (reads: readonly string[]): boolean => reads.includes('standard');

/** Whether something is there that the rule judges for this control. */
function holds(control: string, where: Readonly<Record<string, readonly string[]>>, judged: JudgedRelease): boolean {
  const ways = Object.keys(where).filter((way) => where[way]?.includes(control));
  return ways.length === 0 || ways.some((way) => isThere(way, judged));
}

/** A document, a kind of runtime policy, a part of the profile, or the version that is replaced. */
function isThere(way: string, { files, profile, policies, previous }: JudgedRelease): boolean {
  const [part, name = '', ...rest] = way.split('.');
  if (part === 'previous') return previous !== undefined;
  if (part === 'policies') return policies.some(({ binding }) => binding.kind === name);
  if (part === 'evidence') return isDocumentName(name) && files.has(evidenceFiles[name].file);
  return valueIn(profile, name, ...rest) !== undefined;
}

/** Where an exception waived a rule, it alone says that the control holds, and it is a document. */
const evidenceOf = (rules: readonly CheckedRule[]): ControlEvidence =>
  rules.some(({ evidence }) => evidence === 'verified') && rules.every(({ waived_by: by }) => by === undefined)
    ? 'verified'
    : 'declared';

const governance = (name: string): string => `${governanceFolder}/${name}.yaml`;

/** The files behind a part of the gates' input; empty for parts that are computed or come from the clock. */
function filesOf(part: string, judged: JudgedRelease): readonly string[] {
  const { model, folder, release, policies, files } = judged;
  const there = (...paths: readonly string[]) =>
    paths.filter((path) => files.has(path)).map((path) => `${folder}/${path}`);
  const documents = (...names: readonly DocumentName[]) => there(...names.map((name) => evidenceFiles[name].file));
  const document = part.replace(/^evidence\./, '');
  if (document !== part) return isDocumentName(document) ? documents(document) : [];
  switch (part) {
    case 'release':
      return documents('release');
    case 'profile':
      return [`releases/${model}/profiles/${release.profile}.yaml`];
    case 'model_file':
      return [`releases/${model}/model.yaml`];
    case 'policies':
      return policies.map(({ binding }) => binding.path);
    case 'previous':
      return release.replaces === 'none' ? [] : [`releases/${model}/${release.replaces}`];
    case 'standard':
      return judged.recipe
        ? [`${recipesFolder}/${judged.recipe.name}.yaml`, `releases/${model}/${judged.recipe.reviewed}`]
        : [];
    case 'thresholds':
    case 'demands':
    case 'limits':
    case 'exceptions':
    case 'calendar':
      return [governance(part)];
    case 'facts.contracts':
      return documents('contract_input', 'contract_output');
    case 'facts.consumers':
      return judged.consumers.map(({ document }) => document.file);
    case 'facts.model':
      return documents('model_sums');
    case 'facts.signatures':
      return [...documents('model_sums'), ...there(...[...files.keys()].filter(isModelSignature))];
    case 'facts.vex':
      return documents('vex_signature');
    case 'facts.sbom':
      return documents('sbom');
    case 'facts.moments':
      return documents('provenance', ...[...moments.keys()].filter(isDocumentName));
    case 'facts.vulnerabilities':
      return documents('sbom', 'vulnerability_scan', 'vex');
    case 'facts.scan':
      return documents('vulnerability_scan', 'rollout_decision');
    case 'declinable':
      return [governance('demands')];
    case 'validations':
      return [governance('approvals')];
    case 'facts.earlier_opinion': {
      const { version } = judged.opinion ?? judged;
      const { file } = evidenceFiles.independent_validation;
      return version === judged.version ? [] : [`releases/${model}/${version}/${file}`];
    }
    case 'facts.acted':
    case 'facts.people':
      return [...documents('release', ...people.keys()), peopleFile];
    default:
      return [];
  }
}
