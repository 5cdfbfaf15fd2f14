// relc show FILE: a plan, an approval, a CAB record or a signed state, as a
// person reads it. Signatures are for verify: what is shown here is what it says.
import { readFile } from '../adapters/read.ts';
import { textOf } from '../lib/bytes.ts';
import { isObject, type Json } from '../lib/json.ts';
import { planLines } from '../report/plan.ts';
import type { Outcome } from './outcome.ts';
import { readPlan } from './plan-file.ts';

export function showCommand(file: string): Outcome {
  const statement = readPayload(file);
  if (statement !== undefined) {
    const lines = [
      'The signature is not checked here: relc verify does that.',
      ...JSON.stringify(statement, null, 2).split('\n'),
    ];
    return { diagnostics: [], lines, result: statement as Json };
  }
  const plan = readPlan(file);
  if ('diagnostics' in plan) return plan;
  return { diagnostics: [], lines: planLines(plan.value), result: plan.value as unknown as Json };
}

/** The statement inside a bundle's envelope, without embedded bundles; undefined when the file is no such bundle. */
function readPayload(file: string): unknown {
  try {
    const bundle: unknown = JSON.parse(textOf(readFile(file) ?? new Uint8Array()) ?? '');
    const envelope = isObject(bundle) ? bundle['dsseEnvelope'] : undefined;
    if (!isObject(envelope) || typeof envelope['payload'] !== 'string') return undefined;
    return JSON.parse(Buffer.from(envelope['payload'], 'base64').toString());
  } catch {
    return undefined;
  }
}
