// Which of the signed files are components. A vendor's service has no other file: no program, and nothing that one loads.
import type { Components } from '../../schemas/generated/documents.ts';
import { evidenceFiles } from '../evidence/table.ts';
import { parseSums } from '../lib/digest.ts';

/** What people write and programs read, and indexes. Others, such as pickled objects, may be a program or a model. */
const handedOver =
  /\.(txt|md|prompt|jinja2?|j2|hbs|mustache|html|xml|json|jsonl|yaml|yml|csv|parquet|arrow|faiss|index|hnsw|ann|usearch)$/;
/** As many as a message names. */
const mostNamed = 3;

export interface SignedComponents {
  /** Whether components.yaml is among the signed files, in any folder. */
  readonly lists_components: boolean;
  /** Whether it is there with nothing but the prompts, tools and index that it names. */
  readonly lists_components_only: boolean;
  /** The first of the other files. */
  readonly others: readonly string[];
}

export function signedComponents(sums: Uint8Array, components: Components | undefined): SignedComponents {
  const { file } = evidenceFiles.components;
  const listed = [...(parseSums(sums)?.keys() ?? [])];
  const { prompts = [], tools = [], retrieval } = components ?? {};
  const named = new Set([...prompts, ...tools, ...(retrieval ? [retrieval.index] : [])].map((one) => one.file));
  const others = listed.filter((path) => path !== file && !(named.has(path) && handedOver.test(path)));
  return {
    lists_components: listed.some((path) => `/${path}`.endsWith(`/${file}`)),
    lists_components_only: listed.includes(file) && others.length === 0,
    others: others.slice(0, mostNamed),
  };
}
