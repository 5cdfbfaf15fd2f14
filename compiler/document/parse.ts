// Strict YAML and JSON with positions. A document that two readers could
// understand differently (aliases, tags, duplicate keys, huge integers) must not
// be what people approve, so such constructs are refused, all of them in one pass.
import {
  CORE_SCHEMA,
  constructFromEvents,
  EVENT_ID,
  type Event,
  getScalarValue,
  parseEvents,
  SCALAR_STYLE,
  YAMLException,
} from 'js-yaml';
import type { Code } from '../diagnostics/catalogue.en.ts';
import type { Diagnostic, Result } from '../diagnostics/diagnostic.ts';
import { textOf } from '../lib/bytes.ts';
import { type Json, joinPointer } from '../lib/json.ts';
import type { Document } from '../model/release.ts';

/** Larger files are refused before they are parsed. */
export const maximumBytes = { yaml: 1_000_000, json: 16_000_000 } as const;

interface Fault {
  readonly code: Code;
  readonly offset: number;
  readonly observed: string;
}

/** Parses one document. JSON goes through JSON's own grammar first: YAML accepts more. */
export function parseDocument(file: string, bytes: Uint8Array, format: 'yaml' | 'json'): Result<Document<Json>> {
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
  if (format === 'json') {
    try {
      JSON.parse(source);
    } catch (error) {
      const { offset, reason } = jsonFault(source, (error as Error).message);
      return { value: undefined, diagnostics: [fault('parse/syntax', offset, reason)] };
    }
  }
  let events: Event[];
  try {
    events = parseEvents(source, { maxDepth: 60 });
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return { value: undefined, diagnostics: [fault('parse/syntax', error.mark?.position ?? 0, error.reason)] };
  }
  const { positions, faults } = walk(events, source);
  if (faults.length > 0)
    return { value: undefined, diagnostics: faults.map(({ code, offset, observed }) => fault(code, offset, observed)) };
  try {
    const [value] = constructFromEvents(events, { source, schema: CORE_SCHEMA, maxAliases: 0 });
    return { value: { file, source, value: value as Json, positions }, diagnostics: [] };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return { value: undefined, diagnostics: [fault('parse/syntax', error.mark?.position ?? 0, error.reason)] };
  }
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

interface Frame {
  readonly kind: 'document' | 'mapping' | 'sequence';
  readonly pointer: string;
  readonly keys: Set<string>;
  /** The mapping key whose value comes next. */
  key: { readonly name: string; readonly offset: number } | undefined;
  index: number;
}

function walk(
  events: readonly Event[],
  source: string,
): { positions: ReadonlyMap<string, number>; faults: readonly Fault[] } {
  const positions = new Map<string, number>();
  const faults: Fault[] = [];
  const stack: Frame[] = [];
  let documents = 0;
  /** Where the content that was walked so far ends. */
  let end = 0;
  const open = (kind: Frame['kind'], pointer: string) =>
    stack.push({ kind, pointer, keys: new Set(), key: undefined, index: 0 });
  const refuse = (code: Code, offset: number, end: number) =>
    faults.push({ code, offset, observed: source.slice(offset, end) });

  /** Notes where a value stands, and returns its pointer; in a mapping the key came before. */
  const place = (offset: number): string => {
    const frame = stack.at(-1);
    if (frame === undefined || frame.kind === 'document') return note('', offset);
    if (frame.kind === 'sequence')
      return note(joinPointer(frame.pointer, frame.index++), offset < 0 ? empty('-') : offset);
    const key = frame.key;
    frame.key = undefined;
    return note(joinPointer(frame.pointer, key?.name ?? ''), offset < 0 ? (key?.offset ?? 0) : offset);
  };
  const note = (pointer: string, offset: number): string => {
    positions.set(pointer, Math.max(0, offset));
    return pointer;
  };

  /** Where an empty key or item stands: there is nothing but the sign beside it. */
  const empty = (sign: ':' | '-'): number => {
    const at = Math.max(end, source.indexOf(sign, end));
    end = at + 1;
    return at;
  };
  const marker = (): number => end + Math.max(0, source.slice(end).search(/^(---|\.{3})/m));

  for (const event of events) {
    if (event.type === EVENT_ID.POP) {
      stack.pop();
      continue;
    }
    if (event.type === EVENT_ID.DOCUMENT) {
      documents += 1;
      if (documents === 2) faults.push({ code: 'parse/several-documents', offset: marker(), observed: '---' });
      for (const directive of event.directives)
        faults.push({
          code: 'parse/directive',
          offset: end + source.slice(end).search(/^%/m),
          observed: directive.kind,
        });
      if (event.explicitStart) end = marker() + 3;
      open('document', '');
      continue;
    }
    end = Math.max(end, event.type === EVENT_ID.SCALAR ? event.valueEnd : event.anchorEnd);
    if (event.type === EVENT_ID.ALIAS) {
      refuse('parse/alias', event.anchorStart - 1, event.anchorEnd);
      const frame = stack.at(-1);
      if (frame?.kind === 'mapping' && frame.key === undefined) frame.key = { name: '*', offset: event.anchorStart };
      else place(event.anchorStart);
      continue;
    }
    if (event.anchorStart >= 0) refuse('parse/alias', event.anchorStart - 1, event.anchorEnd);
    if (event.tagStart >= 0) refuse('parse/tag', event.tagStart, event.tagEnd);
    const frame = stack.at(-1);
    const isKey = frame?.kind === 'mapping' && frame.key === undefined;
    if (event.type === EVENT_ID.SCALAR) {
      const text = getScalarValue(source, event);
      // Half a surrogate pair, from an escape: as UTF-8 it would become another character.
      if (!text.isWellFormed()) refuse('parse/not-utf8', event.valueStart, event.valueEnd);
      if (isKey) {
        const offset = event.valueStart < 0 ? empty(':') : event.valueStart;
        frame.key = { name: text, offset };
        checkKey(frame, text, offset, event.style === SCALAR_STYLE.PLAIN);
      } else {
        const pointer = place(event.valueStart);
        if (event.style === SCALAR_STYLE.PLAIN) checkNumber(text, positions.get(pointer) ?? 0);
      }
      continue;
    }
    if (isKey) {
      refuse('parse/key-not-text', event.start, event.start + 1);
      frame.key = { name: '', offset: event.start };
      open(event.type === EVENT_ID.MAPPING ? 'mapping' : 'sequence', joinPointer(frame.pointer, ''));
    } else open(event.type === EVENT_ID.MAPPING ? 'mapping' : 'sequence', place(event.start));
  }
  return { positions, faults };

  function checkKey(frame: Frame, name: string, offset: number, plain: boolean): void {
    const fault = (code: Code) => faults.push({ code, offset, observed: name });
    if (name === '<<') fault('parse/merge-key');
    else if (name === '__proto__') fault('parse/reserved-key');
    else if (plain && /^(|~|null|true|false|[-+]?[0-9].*|[-+]?\.(inf|nan))$/i.test(name)) fault('parse/key-not-text');
    if (frame.keys.has(name)) fault('parse/duplicate-key');
    frame.keys.add(name);
  }

  function checkNumber(text: string, offset: number): void {
    if (/^[-+]?\.(inf|nan)$/i.test(text)) faults.push({ code: 'parse/not-finite', offset, observed: text });
    else if (ambiguous(text)) faults.push({ code: 'parse/ambiguous-number', offset, observed: text });
  }
}

/** Whether two readers could see different numbers: beyond 2^53, overflowing, or octal to one and decimal to the other. */
function ambiguous(text: string): boolean {
  if (/^[-+]?0(\d|x[0-9a-f]|o[0-7])/i.test(text)) return true;
  if (!/^[-+]?(\d+(\.\d*)?|\.\d+)(e[-+]?\d+)?$/i.test(text)) return false;
  const value = Number(text);
  return !Number.isFinite(value) || (Number.isInteger(value) && !Number.isSafeInteger(value));
}
