// Checks the events of a YAML document before anything is built from them. Text that two readers could understand
// differently (aliases, tags, duplicate keys, huge integers) must not be approved, so all of it is refused in one pass.
// Positions are recorded only on request: checking a valid release needs none.
import { EVENT_ID, type Event, getScalarValue, SCALAR_STYLE } from 'js-yaml';
import type { Code } from '../diagnostics/catalogue.ts';
import { quoted } from '../lib/bytes.ts';
import { joinPointer } from '../lib/json.ts';
import { type Limits, maximumFaults } from './limits.ts';

export interface Fault {
  readonly code: Code;
  /** UTF-16 offset into the text. */
  readonly offset: number;
  readonly observed: string;
  /** The limit that the document is above. */
  readonly expected?: number;
}

type Of<Type> = Extract<Event, { type: Type }>;
type Node = Of<typeof EVENT_ID.SCALAR> | Of<typeof EVENT_ID.MAPPING> | Of<typeof EVENT_ID.SEQUENCE>;

interface Frame {
  readonly kind: 'document' | 'mapping' | 'sequence';
  readonly pointer: string;
  readonly keys: Set<string>;
  /** The mapping key whose value comes next. */
  key: { readonly name: string; readonly offset: number } | undefined;
  index: number;
}

interface ValuePosition {
  readonly pointer: string;
  readonly offset: number;
}

/** Stops after as many faults as anybody reads; one is enough to refuse the document. */
export function faultsIn(events: readonly Event[], source: string, limits: Limits): readonly Fault[] {
  if (events.length > limits.values)
    return [{ code: 'parse/too-many-values', offset: 0, observed: '', expected: limits.values }];
  return walk(events, source).faults.slice(0, maximumFaults);
}

/** UTF-16 offset by JSON pointer. */
export type Positions = ReadonlyMap<string, number>;

export function positionsIn(events: readonly Event[], source: string): Positions {
  const positions = new Map<string, number>();
  walk(events, source, positions);
  return positions;
}

function walk(events: readonly Event[], source: string, positions?: Map<string, number>): Walker {
  const walker = new Walker(source, positions);
  for (const event of events) {
    // Each fault searches for the end of its content, so without this stop the time grows with the square of the size.
    if (walker.faults.length >= maximumFaults) break;
    walker.visit(event);
  }
  return walker;
}

class Walker {
  readonly faults: Fault[] = [];
  readonly #positions: Map<string, number> | undefined;
  readonly #source: string;
  readonly #stack: Frame[] = [];
  #documents = 0;
  /** The end of the content so far. */
  #end = 0;

  constructor(source: string, positions: Map<string, number> | undefined) {
    this.#source = source;
    this.#positions = positions;
  }

  visit(event: Event): void {
    if (event.type === EVENT_ID.POP) this.#stack.pop();
    else if (event.type === EVENT_ID.DOCUMENT) this.#document(event);
    else {
      this.#end = Math.max(this.#end, event.type === EVENT_ID.SCALAR ? event.valueEnd : event.anchorEnd);
      if (event.type === EVENT_ID.ALIAS) this.#alias(event);
      else this.#node(event);
    }
  }

  #document(event: Of<typeof EVENT_ID.DOCUMENT>): void {
    this.#documents += 1;
    if (this.#documents === 2) this.#fault('parse/several-documents', this.#marker(), '---');
    if (event.directives.length > 0) {
      const directive = this.#end + this.#source.slice(this.#end).search(/^%/m);
      for (const { kind } of event.directives) this.#fault('parse/directive', directive, kind);
    }
    if (event.explicitStart) this.#end = this.#marker() + 3;
    this.#open('document', '');
  }

  #alias(event: Of<typeof EVENT_ID.ALIAS>): void {
    this.#refuse('parse/alias', event.anchorStart - 1, event.anchorEnd);
    const frame = this.#awaitingKey();
    if (frame) frame.key = { name: '*', offset: event.anchorStart };
    else this.#place(event.anchorStart);
  }

  #node(event: Node): void {
    if (event.anchorStart >= 0) this.#refuse('parse/alias', event.anchorStart - 1, event.anchorEnd);
    if (event.tagStart >= 0) this.#refuse('parse/tag', event.tagStart, event.tagEnd);
    if (event.type === EVENT_ID.SCALAR) this.#scalar(event);
    else this.#collection(event);
  }

  #scalar(event: Of<typeof EVENT_ID.SCALAR>): void {
    const text = getScalarValue(this.#source, event);
    const plain = event.style === SCALAR_STYLE.PLAIN;
    // Half of a surrogate pair, written as an escape, would change when it is encoded as UTF-8.
    if (!text.isWellFormed()) this.#refuse('parse/not-utf8', event.valueStart, event.valueEnd);
    const frame = this.#awaitingKey();
    if (frame) {
      const offset = event.valueStart < 0 ? this.#empty(':') : event.valueStart;
      frame.key = { name: text, offset };
      this.#checkKey(frame, text, offset, plain);
      return;
    }
    const { offset } = this.#place(event.valueStart);
    if (plain) this.#checkNumber(text, offset);
  }

  #collection(event: Of<typeof EVENT_ID.MAPPING> | Of<typeof EVENT_ID.SEQUENCE>): void {
    const kind = event.type === EVENT_ID.MAPPING ? 'mapping' : 'sequence';
    const frame = this.#awaitingKey();
    if (frame) {
      this.#refuse('parse/key-not-text', event.start, event.start + 1);
      frame.key = { name: '', offset: event.start };
    }
    this.#open(kind, frame ? this.#pointer(frame, '') : this.#place(event.start).pointer);
  }

  #open(kind: Frame['kind'], pointer: string): void {
    this.#stack.push({ kind, pointer, keys: new Set(), key: undefined, index: 0 });
  }

  /** The mapping whose key comes next. */
  #awaitingKey(): Frame | undefined {
    const frame = this.#stack.at(-1);
    return frame?.kind === 'mapping' && frame.key === undefined ? frame : undefined;
  }

  /** Records the position of a value. In a mapping, its key came before. */
  #place(offset: number): ValuePosition {
    const frame = this.#stack.at(-1);
    if (frame === undefined || frame.kind === 'document') return this.#note('', offset);
    if (frame.kind === 'sequence')
      return this.#note(this.#pointer(frame, frame.index++), offset < 0 ? this.#empty('-') : offset);
    const key = frame.key;
    frame.key = undefined;
    return this.#note(this.#pointer(frame, key?.name ?? ''), offset < 0 ? (key?.offset ?? 0) : offset);
  }

  /** Empty when no position is wanted. */
  #pointer(frame: Frame, key: string | number): string {
    return this.#positions === undefined ? '' : joinPointer(frame.pointer, key);
  }

  #note(pointer: string, offset: number): ValuePosition {
    this.#positions?.set(pointer, Math.max(0, offset));
    return { pointer, offset: Math.max(0, offset) };
  }

  /** The position of an empty key or item: only the sign beside it is there. */
  #empty(sign: ':' | '-'): number {
    const at = Math.max(this.#end, this.#source.indexOf(sign, this.#end));
    this.#end = at + 1;
    return at;
  }

  #marker(): number {
    return this.#end + Math.max(0, this.#source.slice(this.#end).search(/^(---|\.{3})/m));
  }

  #checkKey(frame: Frame, name: string, offset: number, plain: boolean): void {
    if (name === '<<') this.#fault('parse/merge-key', offset, name);
    else if (name === '__proto__') this.#fault('parse/reserved-key', offset, name);
    else if (plain && /^(|~|null|true|false|[-+]?[0-9].*|[-+]?\.(inf|nan))$/i.test(name))
      this.#fault('parse/key-not-text', offset, name);
    if (frame.keys.has(name)) this.#fault('parse/duplicate-key', offset, name);
    frame.keys.add(name);
  }

  #checkNumber(text: string, offset: number): void {
    if (/^[-+]?\.(inf|nan)$/i.test(text)) this.#fault('parse/not-finite', offset, text);
    else if (ambiguous(text)) this.#fault('parse/ambiguous-number', offset, text);
  }

  #refuse(code: Code, offset: number, end: number): void {
    this.#fault(code, offset, this.#source.slice(offset, end));
  }

  #fault(code: Code, offset: number, observed: string): void {
    this.faults.push({ code, offset, observed: quoted(observed) });
  }
}

/**
 * What begins with zero and is a number to some readers: octal, hexadecimal, binary, or a time in base 60. Text that only
 * begins like one, as `09a5b` does, is text to all.
 */
const octalOrBased = /^[-+]?0(x[\da-f_]+|o[0-7_]+|b[01_]+|[\d_]+(:[0-5]?\d)*(\.[\d_]*)?(e[-+]?\d+)?)$/i;

/**
 * Whether two readers could read different numbers: beyond 2^53, overflowing, or octal for one and decimal for the
 * other.
 */
export function ambiguous(text: string): boolean {
  if (octalOrBased.test(text)) return true;
  if (!/^[-+]?(\d+(\.\d*)?|\.\d+)(e[-+]?\d+)?$/i.test(text)) return false;
  const value = Number(text);
  return !Number.isFinite(value) || (Number.isInteger(value) && !Number.isSafeInteger(value));
}
