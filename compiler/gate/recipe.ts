// What the gate `recipe` knows of a standard release: its recipe, what it is compared with, and what the compiler computed.
import { documentLists } from '../evidence/gates.ts';
import { evidenceFiles } from '../evidence/table.ts';
import { byBytes } from '../lib/bytes.ts';
import { type Digest, digestOf } from '../lib/digest.ts';
import { canonical, type Json, listIn, textIn, valueIn } from '../lib/json.ts';
import type { InsideRecipe } from '../model/plan.ts';
import type { Document, Governance, LoadedRelease, Previous, StandardPast } from '../model/release.ts';
import { withAliases } from './aliases.ts';
import type { Admitted } from './signatures.ts';

/** Undefined for a release that claims no standard change. */
export function standardInput(
  loaded: LoadedRelease,
  signers: readonly Admitted[],
  { recipes }: Pick<Governance, 'recipes'>,
  past: StandardPast | undefined,
) {
  if (past === undefined) return undefined;
  const recipe = recipes.get(loaded.release?.value.change.recipe ?? '');
  const key = signers.find(({ document }) => document === evidenceFiles.provenance.file)?.key;
  return {
    recipes: recipesFor(recipes, loaded.model),
    ...(recipe && { recipe: recipe.value }),
    ...(past.reviewed && { reviewed: reviewedInput(past.reviewed) }),
    ...(key !== undefined && { key }),
    uses: past.uses,
    digests: digestsIn(loaded),
    dismissed: dismissedIn(loaded.evidence.vex),
  };
}

/** What people are told of it. */
export function insideRecipe(
  { release }: LoadedRelease,
  standard: ReturnType<typeof standardInput>,
): InsideRecipe | undefined {
  const name = release?.value.change.recipe;
  const { recipe, reviewed } = standard ?? {};
  return name && recipe && reviewed ? { name, until: recipe.until, reviewed: reviewed.version } : undefined;
}

/** The names of a model's recipes. */
export const recipesFor = (recipes: Governance['recipes'], model: string): readonly string[] =>
  [...recipes].flatMap(([name, { value }]) => (value.model === model ? [name] : []));

const reviewedInput = ({ version, release, evidence: { sbom: _, vex, ...rest } }: Previous) => ({
  version,
  evidence: Object.fromEntries(
    Object.entries(rest).flatMap(([name, document]) => (document ? [[name, document.value]] : [])),
  ),
  residual_risks: listIn(release?.value, 'residual_risks'),
  limitations: listIn(release?.value, 'limitations'),
  not_applicable: valueIn(release?.value, 'not_applicable') ?? {},
  dismissed: dismissedIn(vex),
});

/** What a standard release's build must sign among its by-products. */
export const signedMeasurements = [...documentLists.compared, 'drift_baseline'] as const;

/** Contracts and profile by their content; measurements by their bytes, as the build signs them. */
export function digestsIn({ evidence, profile, digests }: LoadedRelease): Readonly<Record<string, Digest>> {
  const said: readonly (readonly [string, Document<unknown> | undefined])[] = [
    ['contract_input', evidence.contract_input],
    ['contract_output', evidence.contract_output],
    ['profile', profile],
  ];
  const contents = said.flatMap(([name, document]) =>
    document === undefined ? [] : [[name, digestOf(canonical(document.value))] as const],
  );
  const measured = signedMeasurements.flatMap((name) => {
    const digest = digests.get(evidenceFiles[name].file);
    return digest === undefined ? [] : [[name, digest] as const];
  });
  return Object.fromEntries([...contents, ...measured]);
}

/**
 * The vulnerabilities of which a VEX says that they do not apply, with its words, and where. What it calls them counts: by
 * another name it would dismiss another one.
 */
const dismissedIn = (vex: Document<Json> | undefined) =>
  listIn(vex?.value, 'vulnerabilities').flatMap((one) => {
    const state = textIn(one, 'analysis', 'state');
    if (state !== 'not_affected' && state !== 'false_positive') return [];
    const affects = listIn(one, 'affects').flatMap((other) => textIn(other, 'ref')?.replace(bomLink, '') ?? []);
    const aliases = listIn(one, 'references').flatMap((other) => textIn(other, 'id') ?? []);
    const justification = valueIn(one, 'analysis', 'justification') ?? null;
    const said = { id: textIn(one, 'id') ?? '', state, justification, affects: affects.toSorted(byBytes) };
    return [{ ...said, ...withAliases(aliases.toSorted(byBytes)) }];
  });

/** Each SBOM has a serial number of its own; what stands behind it is the component. */
const bomLink = /^urn:cdx:[^#]*#/;
