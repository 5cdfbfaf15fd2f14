// The types of a release's documents, derived from the table and the schemas. After a release is judged, a file that
// every release needs exists; any other may be absent.
import type { SchemaName, Schemas } from '../../schemas/generated/documents.ts';
import { type About, type DocumentName, documentNames, type EvidenceFile, evidenceFiles } from './table.ts';

type Table = typeof evidenceFiles;

/** Names of the files with a given property in the table. */
type Such<Said> = { readonly [K in DocumentName]: Table[K] extends Said ? K : never }[DocumentName];

type Always = Such<{ readonly required: 'always' }>;
type Attested = Such<{ readonly predicateType: string }>;
/** `release` is not evidence. */
type Plain = Exclude<Such<{ readonly about: About }>, Attested | 'release'>;

type Value<K extends DocumentName> = Table[K] extends { readonly schema: infer S extends SchemaName }
  ? Schemas[S]
  : never;

type Values<K extends DocumentName> = { readonly [N in K & Always]: Value<N> } & {
  readonly [N in Exclude<K, Always>]?: Value<N>;
};

/** The evidence whose content gates read, by the names that gates use. */
export type EvidenceDocuments = Values<Plain>;

/** Predicates of signed evidence. They exist only after their signature is verified. */
export type SignedPredicates = Values<Attested>;

export type Evidence = EvidenceDocuments & SignedPredicates;

const needed = documentNames.filter((name): name is keyof Evidence & Always => {
  const evidence: EvidenceFile = evidenceFiles[name];
  return 'about' in evidence && evidence.required === 'always' && name !== 'release';
});

/** Whether every required document is there. */
export const isComplete = (evidence: Partial<Evidence>): evidence is Evidence =>
  needed.every((name) => evidence[name] !== undefined);
