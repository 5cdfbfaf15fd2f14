// What a release needs moved from thresholds.yaml to demands.yaml, where it is asked for by what a model is. What a
// repository asked before is added to what relc asks now: demands add up, so nothing is asked less than before.

import { parseDocument } from '../../document/parse.ts';
import { utf8 } from '../../lib/bytes.ts';
import { isJsonObject, type Json, valueIn } from '../../lib/json.ts';
import { governanceFolder } from '../../model/policies.ts';
import { both } from '../../report/said.ts';
import type { Migration } from './migrations.ts';

const thresholdsFile = `${governanceFolder}/thresholds.yaml`;
const demandsFile = `${governanceFolder}/demands.yaml`;
const moved = ['runtime_policies', 'checklists', 'model_signatures'];

export const demandsFromThresholds: Migration = {
  about: both(
    'policies/governance/demands.yaml asks for what thresholds.yaml asked for: runtime policies, checklists, signatures',
    'policies/governance/demands.yaml passa a pedir o que thresholds.yaml pedia: políticas de runtime, checklists, assinaturas',
  ),
  migrate: (files, own) => {
    const thresholds = files.get(thresholdsFile);
    const shipped = files.get(demandsFile) ?? own(demandsFile);
    const { value } = parseDocument(thresholdsFile, utf8(thresholds ?? ''), 'yaml');
    if (thresholds === undefined || shipped === undefined || value === undefined) return new Map();
    const entries = entriesOf(value.value);
    if (entries.length === 0) return new Map();
    // Lines of people's words stay; what moved goes with all that stands below it.
    const block = new RegExp(`^(?:${moved.join('|')}):.*\\n(?:[ \\t]+.*\\n)*`, 'gm');
    const added = entries.map((entry) => `  - ${JSON.stringify(entry)}\n`).join('');
    return new Map([
      [thresholdsFile, thresholds.replace(block, '')],
      [demandsFile, shipped.replace(/^(?:#.*\n)*declinable:/m, (rest) => `${added}${rest}`)],
    ]);
  },
};

/** What was asked, as demands. */
function entriesOf(thresholds: Json): readonly Json[] {
  const of = (name: string) => {
    const value = valueIn(thresholds, name);
    return isJsonObject(value) ? Object.entries(value) : [];
  };
  const checklists = valueIn(thresholds, 'checklists');
  return [
    ...of('runtime_policies').map(([type, kinds]) => ({
      name: `policies that models of type ${type} bound before`,
      when: { type: [type] },
      runtime_policies: kinds,
    })),
    ...(checklists === undefined ? [] : [{ name: 'items that were done before', when: {}, checklists }]),
    ...of('model_signatures').map(([criticality, people]) => ({
      name: `signatures of models of ${criticality} criticality before`,
      when: { criticality: [criticality] },
      model_signatures: people,
    })),
  ];
}
