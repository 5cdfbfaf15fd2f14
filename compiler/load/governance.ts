// policies/: targets, approvals, thresholds and the keys that are trusted.
import type { Diagnostic, Result } from '../diagnostics/diagnostic.ts';
import { readDocument } from '../document/read.ts';
import type { ShapeCheck } from '../document/shape.ts';
import { loadTrust } from '../document/trust.ts';
import type { ApprovalPolicy, Targets, Thresholds } from '../model/documents.ts';
import type { Document, Governance } from '../model/release.ts';
import type { Tree } from '../model/tree.ts';

const governanceFolder = 'policies/governance';
export const trustFolder = 'policies/trust';

/** Reads what judges. Undefined when any of it is missing or broken: no release can be judged by half a policy. */
export function loadGovernance(tree: Tree, shape: ShapeCheck): Result<Governance> {
  const diagnostics: Diagnostic[] = [];
  const read = <T>(file: string, schema: string): Document<T> | undefined => {
    const result = readDocument<T>(tree, file, schema, shape);
    diagnostics.push(...result.diagnostics);
    return result.value;
  };
  const targets = read<Targets>(`${governanceFolder}/targets.yaml`, 'targets');
  if (targets) diagnostics.push(...twice(targets));
  const approvals = read<ApprovalPolicy>(`${governanceFolder}/approvals.yaml`, 'approvals');
  const thresholds = read<Thresholds>(`${governanceFolder}/thresholds.yaml`, 'thresholds');
  const trust = loadTrust(tree.files, trustFolder, shape);
  diagnostics.push(...trust.diagnostics);
  const complete = targets && approvals && thresholds && trust.value;
  return {
    value: complete
      ? {
          targets,
          approvals,
          thresholds,
          trust: trust.value.signers,
          people: trust.value.people,
          ...(trust.value.keyless && { keyless: trust.value.keyless }),
        }
      : undefined,
    diagnostics,
  };
}

/** One target per registry, and one name per target: else which of two plans counts would be anybody's guess. */
function twice({ file, value: { targets } }: Document<Targets>): readonly Diagnostic[] {
  return (['name', 'registry_id', 'url'] as const).flatMap((field) =>
    targets.flatMap((target, index): Diagnostic[] =>
      targets.findIndex((other) => other[field] === target[field]) === index
        ? []
        : [
            {
              code: 'policy/target-twice',
              file,
              pointer: `/targets/${index}/${field}`,
              facts: { field, observed: target[field] },
            },
          ],
    ),
  );
}
