// What gates know of the documents. `npm run policy:build` writes it into policies/gates/documents.rego, so that no
// gate lists documents by hand.
import { type About, type DocumentName, documentNames, type EvidenceFile, evidenceFiles } from './table.ts';

type Content = Extract<EvidenceFile, { readonly about: About }>;

/** The documents whose content gates read, with their properties in the table. `release` is not evidence. */
const contents = documentNames.flatMap((name): (readonly [DocumentName, Content])[] => {
  const evidence: EvidenceFile = evidenceFiles[name];
  return name !== 'release' && 'about' in evidence ? [[name, evidence]] : [];
});

export const contentNames: readonly DocumentName[] = contents.map(([name]) => name);

const chosen = (isChosen: (content: Content) => boolean): readonly DocumentName[] =>
  contents.filter(([, content]) => isChosen(content)).map(([name]) => name);

/** Lists by the names that gates use: `data.relc.documents.of_run`. */
export const documentLists = {
  of_run: chosen(({ about }) => about === 'run'),
  of_version: chosen(({ about }) => about === 'version'),
  compared: chosen(({ compared }) => compared === true),
} as const;

/** The field of each document that says when it happened. */
export const moments: ReadonlyMap<string, string> = new Map(
  contents.flatMap(([name, { moment }]) => (moment === undefined ? [] : [[name, moment] as const])),
);

/** The field of each document that says who did it. */
export const people: ReadonlyMap<DocumentName, string> = new Map(
  contents.flatMap(([name, { person }]) => (person === undefined ? [] : [[name, person] as const])),
);

/** What a rule reads through one of the lists, by the name of the list. */
export const documentsBehind: Readonly<Record<string, readonly string[]>> = {
  ...documentLists,
  moments: [...moments.keys()],
};
