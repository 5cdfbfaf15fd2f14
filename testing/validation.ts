// For tests: the second line's key, and its opinions of versions of the sample.

import { evidenceFiles } from '../compiler/evidence/table.ts';
import { utf8 } from '../compiler/lib/bytes.ts';
import { sha256Hex } from '../compiler/lib/digest.ts';
import { signStatement } from '../compiler/trust/envelope.ts';
import type { IndependentValidation } from '../schemas/generated/documents.ts';
import { makeKey } from './sample.ts';
import { type Scenario, untouched } from './scenario.ts';
import { model } from './scratch.ts';

const { file, predicateType } = evidenceFiles.independent_validation;

export const validator = makeKey('demo-validator', ['independent-validation'], {
  person: 'Teresa Lemos',
  emails: ['teresa.lemos@example.com'],
  valid: { from: '2026-11-01', until: '2036-11-01' },
});

/** What differs from an approval without conditions, of 23 November 2026. */
export type Said = Partial<IndependentValidation>;

type Contents = Readonly<Record<string, Uint8Array | string>>;

export const opinionPath = (version: string): string => `releases/${model}/${version}/${file}`;

/** An opinion on a version, as the second line signs it. */
export function signOpinion(read: (path: string) => string, version: string, said: Said, key = validator): Uint8Array {
  const folder = `releases/${model}/${version}`;
  const { run_id } = JSON.parse(read(`${folder}/registry.json`));
  const predicate: IndependentValidation = {
    ...{ model, version, run_id, opinion: 'approved', scope: 'Data, method, results and use', conditions: {} },
    ...{ validated_by: 'teresa.lemos@example.com', validated_at: '2026-11-23T12:00:00Z' },
    ...said,
  };
  const sums = utf8(read(`${folder}/${evidenceFiles.model_sums.file}`));
  const subject = [{ name: evidenceFiles.model_sums.file, digest: { sha256: sha256Hex(sums) } }];
  return signStatement({ subject, predicateType, predicate }, key);
}

/** Whatever makes the second line count, and its opinions by version, as files of the repository. */
export function withOpinions(read: (path: string) => string, opinions: Readonly<Record<string, Said>>): Contents {
  const { id, person, emails, roles, valid } = validator.signer.entry;
  const entry = JSON.stringify({ id, file: `${id}.pub`, roles, person, emails, valid });
  const known = JSON.stringify({ name: person, emails, roles });
  // JSON is YAML.
  const add = (path: string, line: string) => ({
    [path]: read(path).includes(person) ? read(path) : `${read(path)}  - ${line}\n`,
  });
  return {
    ...add('policies/trust/keys.yaml', entry),
    ...add('policies/trust/people.yaml', known),
    [`policies/trust/${id}.pub`]: validator.pem,
    ...Object.fromEntries(
      Object.entries(opinions).map(([version, said]) => [opinionPath(version), signOpinion(read, version, said)]),
    ),
  };
}

/** It says this later of a version. */
export function sayLater(scenario: Scenario, version: string, said: Said, file = 'later'): void {
  const path = `releases/${model}/validations/${version}/${file}.sigstore.json`;
  scenario.write(
    path,
    signOpinion((one) => scenario.read(one), version, said),
  );
  scenario.commit('What the second line says later');
}

/** What is to be done about version 1 by the end of November. */
export const conditions = { 'IV-7.1': { text: 'Measure drift by region', due: '2026-11-30' } };

const approvals = 'policies/governance/approvals.yaml';

/** The second line validates critical models each year, and says this of versions; nothing is wanted yet. */
export function secondLine(opinions: Readonly<Record<string, Said>>): Scenario {
  const scenario = untouched();
  const rule = '  - {name: critical models, when: {criticality: [high]}, max_age_days: 365}\n';
  scenario.change(approvals, (text) => `${text}independent_validation:\n${rule}`);
  say(scenario, opinions);
  return scenario;
}

/** It says this of versions. */
export function say(scenario: Scenario, opinions: Readonly<Record<string, Said>>): void {
  for (const [path, content] of Object.entries(withOpinions((path) => scenario.read(path), opinions)))
    scenario.write(path, content);
  scenario.commit('What the second line says');
}
