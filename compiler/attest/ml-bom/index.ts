// A CycloneDX 1.7 ML-BOM (https://cyclonedx.org/docs/1.7/json/): the model with its card, and what was declared of the controls
// that its release answers for.

import { proseFor } from '../../diagnostics/prose.ts';
import { hexOf } from '../../lib/digest.ts';
import { uuidOf } from '../../lib/uuid.ts';
import { cabPath } from '../../model/plan.ts';
import type { JudgedRelease } from '../../model/release.ts';
import type { Assessed } from '../assessed.ts';
import { declarations, standards } from './declarations.ts';
import { modelCard } from './model-card.ts';
import { refs } from './refs.ts';

export function mlBom(assessed: Assessed) {
  const { judged, record } = assessed;
  const others = [dataset(judged), ...baseModel(judged)];
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.7.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.7',
    serialNumber: `urn:uuid:${uuidOf('ml-bom', record.plan_digest, assessed.releaseDigest, record.recorded_at)}`,
    version: 1,
    metadata: {
      timestamp: record.recorded_at,
      tools: { components: [{ type: 'application', name: 'relc' }] },
      component: model(assessed),
    },
    components: others,
    dependencies: [{ ref: refs.model, dependsOn: others.map((one) => one['bom-ref']) }],
    declarations: declarations(assessed),
    definitions: { standards: standards(assessed) },
  };
}

function model(assessed: Assessed) {
  const { judged, modelDigest, record } = assessed;
  const { modelFile, evidence, release } = judged;
  return {
    type: 'machine-learning-model',
    'bom-ref': refs.model,
    manufacturer: { name: modelFile.owner.team, contact: [{ email: modelFile.owner.email }] },
    name: judged.model,
    version: judged.version,
    ...described(modelFile.description),
    // Of the list of the model's files, model.SHA256SUMS.
    hashes: [{ alg: 'SHA-256', content: hexOf(modelDigest) }],
    externalReferences: [
      { type: 'distribution', url: evidence.registry.source },
      { type: 'attestation', url: cabPath(record.plan_digest) },
      { type: 'documentation', url: release.records.adr },
      { type: 'risk-assessment', url: release.records.scdr },
    ],
    modelCard: modelCard(judged),
    properties: propertiesOf(assessed),
  };
}

/** What else names the release, in relc's own words. */
function propertiesOf({ judged, releaseDigest, policyDigest, record }: Assessed) {
  const { criticality, sector, inventory } = judged.modelFile;
  const { revalidate_by, end_of_support, end_of_life } = judged.release.lifecycle;
  const all = {
    release_digest: releaseDigest,
    policy_digest: policyDigest,
    plan_digest: record.plan_digest,
    judge_digest: record.judge_digest,
    commit: record.commit,
    target: record.target,
    registry_id: record.registry_id,
    ...{ criticality, sector, inventory, revalidate_by, end_of_support, end_of_life },
  };
  return Object.entries(all).flatMap(([name, value]) => (value === undefined ? [] : [{ name: `relc:${name}`, value }]));
}

/** What it was trained on. Only a sha256 proves which data that was. */
function dataset({ evidence: { registry } }: JudgedRelease) {
  const { name, digest } = registry.dataset;
  const hex = /^sha256:([0-9a-f]{64})$/.exec(digest)?.[1];
  return {
    ...{ type: 'data', 'bom-ref': refs.dataset, name, version: digest },
    ...(hex !== undefined && { hashes: [{ alg: 'SHA-256', content: hex }] }),
  };
}

function baseModel({ evidence: { components } }: JudgedRelease) {
  if (components === undefined) return [];
  const { provider, name, revision } = components.base_model;
  return [
    {
      ...{ type: 'machine-learning-model', 'bom-ref': refs.base, name, version: revision },
      manufacturer: { name: provider },
    },
  ];
}

function described(said: JudgedRelease['modelFile']['description']) {
  const description = proseFor('en', said);
  return description === undefined ? {} : { description };
}
