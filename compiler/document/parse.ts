// Strict YAML and JSON: bytes in, a value out, and the places of values for whoever asks.
import { CORE_SCHEMA, constructFromEvents, type Event, parseEvents, YAMLException } from 'js-yaml';
import type { Code } from '../diagnostics/catalogue.en.ts';
import type { Diagnostic, Result } from '../diagnostics/diagnostic.ts';
import { textOf } from '../lib/bytes.ts';
import type { Json } from '../lib/json.ts';
import type { Document } from '../model/release.ts';
import { faultsIn, type Positions, positionsIn } from './walk.ts';

/** Larger files are refused before they are parsed. */
export const maximumBytes = { yaml: 1_000_000, json: 16_000_000 } as const;

const maxDepth = 60;

type Format = keyof typeof maximumBytes;

export const formatOf = (file: string): Format => (file.endsWith('.json') ? 'json' : 'yaml');

/** Parses one document. JSON goes through JSON's own grammar first: YAML accepts more. */
export function parseDocument(file: string, bytes: Uint8Array, format: Format): Result<Document<Json>> {
  const fault = (code: Code, offset: number, observed: Json, pointer?: string): Diagnostic => ({
    code,
    file,
    offset,
    ...(pointer === undefined ? {} : { pointer }),
    facts: { observed },
  });
  if (bytes.length > maximumBytes[format])
    return {
      value: undefined,
      diagnostics: [
        { code: 'parse/too-large', file, facts: { observed: bytes.length, expected: maximumBytes[format] } },
      ],
    };
  const source = textOf(bytes);
  if (source === undefined) return { value: undefined, diagnostics: [{ code: 'parse/not-utf8', file }] };
  if (source.startsWith('\uFEFF'))
    return { value: undefined, diagnostics: [fault('parse/byte-order-mark', 0, 'U+FEFF')] };
  let json: Json | undefined;
  if (format === 'json') {
    try {
      json = JSON.parse(source);
    } catch (error) {
      const { offset, reason } = jsonFault(source, (error as Error).message);
      return { value: undefined, diagnostics: [fault('parse/syntax', offset, reason)] };
    }
  }
  let events: Event[];
  try {
    events = parseEvents(source, { maxDepth });
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return { value: undefined, diagnostics: [fault('parse/syntax', error.mark?.position ?? 0, error.reason)] };
  }
  const faults = faultsIn(events, source);
  if (faults.length > 0)
    return { value: undefined, diagnostics: faults.map(({ code, offset, observed }) => fault(code, offset, observed)) };
  // What JSON's own grammar made of it is what every other reader sees.
  if (json !== undefined) return { value: { file, value: json }, diagnostics: [] };
  try {
    const [value] = constructFromEvents(events, { source, schema: CORE_SCHEMA, maxAliases: 0 });
    return { value: { file, value: value as Json }, diagnostics: [] };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return { value: undefined, diagnostics: [fault('parse/syntax', error.mark?.position ?? 0, error.reason)] };
  }
}

/** Where each value of a document that parses stands; empty where it does not. */
export function placesIn(bytes: Uint8Array, format: Format): Positions {
  const source = textOf(bytes);
  const parses = source !== undefined && parseDocument('', bytes, format).value !== undefined;
  return parses ? positionsIn(parseEvents(source, { maxDepth }), source) : new Map();
}

/** Where JSON's grammar ends, and why. The engine names the place of most faults, but not of an unexpected token. */
function jsonFault(source: string, message: string): { offset: number; reason: string } {
  const reason = message.replace(/( in JSON)? at position .*|, (\.{3})?".*/s, '');
  const named = /at position (\d+)/.exec(message)?.[1];
  if (named !== undefined) return { offset: Number(named), reason };
  // The parser reads forwards, so the shortest prefix with the same complaint ends at the token.
  let good = 0;
  let bad = source.length;
  while (good < bad) {
    const middle = (good + bad) >> 1;
    if (jsonMessage(source.slice(0, middle + 1)).startsWith(`${reason},`)) bad = middle;
    else good = middle + 1;
  }
  return { offset: bad, reason };
}

function jsonMessage(source: string): string {
  try {
    JSON.parse(source);
    return '';
  } catch (error) {
    return (error as Error).message;
  }
}
