// What OPA says of itself and of gates: the METADATA of their rules, what these read, and what it compiled.
import { gunzipSync } from 'node:zlib';
import { contentNames, documentsBehind } from '../evidence/gates.ts';
import { fileInTar } from '../lib/tar.ts';
import type { GateControls } from './port.ts';

interface Segment {
  readonly value: string;
}

/** An entry of `opa inspect -a`. */
export interface Annotated {
  readonly path: readonly Segment[];
  readonly location?: { readonly file: string; readonly row: number };
  readonly annotations: {
    readonly scope: string;
    readonly title?: string;
    readonly custom?: {
      readonly codes?: readonly string[];
      readonly evidence?: 'verified' | 'declared';
      readonly controls?: readonly string[];
      readonly where?: Readonly<Record<string, readonly string[]>>;
      readonly applies_to?: string;
      readonly needs?: readonly string[];
      readonly risk?: string;
      readonly fix?: string;
    };
  };
}

/** The answer of `opa deps` for a rule. */
export interface References {
  /** Paths into the input. */
  readonly base: readonly (readonly Segment[])[];
  /** Other rules. */
  readonly virtual: readonly (readonly Segment[])[];
}

/** In the answer of `opa version`. */
export const versionIn = (said: string): string | undefined => /^Version: (\S+)$/m.exec(said)?.[1];

/** The module in a bundle that `opa build -t wasm` wrote. */
export const wasmIn = (bundle: Uint8Array): Uint8Array | undefined => fileInTar(gunzipSync(bundle), '/policy.wasm');

export const dotted = (path: readonly Segment[]): string => path.map(({ value }) => value).join('.');

/** What a gate stands for. `path` is that of its package, `source` its text. */
export function controlsOf(
  gate: string,
  path: string,
  annotations: readonly Annotated[],
  source: string,
  read: References,
): GateControls {
  const at = (scope: string, where: string) =>
    annotations.filter((one) => one.annotations.scope === scope && dotted(one.path) === where);
  const { applies_to: appliesTo, needs } = at('package', path)[0]?.annotations.custom ?? {};
  return {
    gate,
    ...(appliesTo && { applies_to: appliesTo }),
    ...(needs && { needs }),
    reads: readsOf(read, source),
    rules: at('rule', `${path}.deny`).map(({ annotations: { title = '', custom } }) => ({
      title,
      codes: custom?.codes ?? [],
      ...(custom?.evidence && { evidence: custom.evidence }),
      controls: custom?.controls ?? [],
      ...(custom?.needs && { needs: custom.needs }),
      ...(custom?.where && { where: custom.where }),
    })),
  };
}

function readsOf({ base, virtual }: References, source: string): readonly string[] {
  const listed = virtual.flatMap((path) => {
    const [, , parent, list = ''] = dotted(path).split('.');
    return parent === 'documents' ? (documentsBehind[list] ?? []) : [];
  });
  const parts = base.flatMap((path) => {
    const [, part, below] = dotted(path).split('.');
    if (part === 'facts') return [`facts.${below}`];
    if (part !== 'evidence') return part === undefined ? [] : [part];
    // When a rule chooses among documents, OPA sees only the choice: the rule names them in addition, or a list of all.
    const named = (document: string) => new RegExp(`["./]${document}\\b`).test(source) || listed.includes(document);
    return (below === undefined ? contentNames.filter(named) : [below]).map((document) => `evidence.${document}`);
  });
  return [...new Set<string>(parts)].sort();
}
