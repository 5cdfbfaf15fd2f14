// For tests: what signed files say, whoever signed them.
import type { State } from '../compiler/model/plan.ts';
import type { Scenario } from './scenario.ts';
import { model } from './scratch.ts';

/** The statement in a bundle. */
export function statementIn(bundle: string | Uint8Array = '') {
  const { dsseEnvelope } = JSON.parse(typeof bundle === 'string' ? bundle : Buffer.from(bundle).toString());
  return JSON.parse(Buffer.from(dsseEnvelope.payload, 'base64').toString());
}

/** What the signed state in the registry says. */
export const stateIn = (scenario: Scenario): State =>
  statementIn(scenario.read(`registry/models/${model}/state.sigstore.json`)).predicate;
