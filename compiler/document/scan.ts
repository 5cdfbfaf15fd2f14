// Scans the text of a JSON document before anything is built from it. JSON.parse keeps the last of two equal keys,
// rounds large numbers and accepts any size. Both have the same grammar, so each refuses what the other refuses.
import { quoted } from '../lib/bytes.ts';
import { type Limits, maximumDepth, maximumFaults } from './limits.ts';
import { ambiguous, type Fault } from './walk.ts';

export interface Scan {
  readonly faults: readonly Fault[];
  /** The offset at which the text stops being JSON. */
  readonly wrong: number | undefined;
  /** UTF-16 offsets of the wanted values, by JSON pointer. */
  readonly offsets: ReadonlyMap<string, number>;
}

/** The values whose positions are wanted, and their parents, as a tree from the root. */
export interface Wanted {
  readonly pointer: string;
  /** By key or index. */
  readonly inside: Map<string | number, Wanted>;
}

interface Frame {
  readonly isObject: boolean;
  /** Undefined when no position inside is wanted. */
  readonly wanted: Wanted | undefined;
  readonly keys: Set<string>;
  key: string;
  index: number;
}

const number = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?/y;
const escaped = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const literal = /true|false|null/y;

export function scanJson(source: string, limits: Limits, wanted?: Wanted): Scan {
  const scanner = new Scanner(source, limits, wanted);
  const wrong = scanner.run();
  return { faults: scanner.faults, wrong, offsets: scanner.offsets };
}

class Scanner {
  readonly faults: Fault[] = [];
  readonly offsets = new Map<string, number>();
  readonly #source: string;
  readonly #limits: Limits;
  readonly #wanted: Wanted | undefined;
  readonly #stack: Frame[] = [];
  #at = 0;
  #values = 0;
  #stopped = false;

  constructor(source: string, limits: Limits, wanted: Wanted | undefined) {
    this.#source = source;
    this.#limits = limits;
    this.#wanted = wanted;
  }

  run(): number | undefined {
    this.#blanks();
    // Each round reads a value and the brackets that close after it. Frames are kept in a list, so that no nesting
    // overflows the stack.
    while (this.#value() && !this.#stopped) {
      const goesOn = this.#afterValue();
      if (goesOn === undefined || this.#stopped) break;
      if (!goesOn) return this.#at === this.#source.length ? undefined : this.#at;
    }
    return this.#stopped ? undefined : this.#at;
  }

  /** Whether a value begins here. After an opening bracket, its first item is read next. */
  #value(): boolean {
    for (;;) {
      const sign = this.#source[this.#at];
      if (sign !== '[' && sign !== '{') return this.#scalar(sign);
      const wanted = this.#note(this.#at);
      if (this.#stack.length + 1 >= maximumDepth) return this.#stop('parse/too-deep', maximumDepth);
      this.#stack.push({ isObject: sign === '{', wanted, keys: new Set(), key: '', index: 0 });
      this.#at += 1;
      this.#blanks();
      if (this.#source[this.#at] === (sign === '{' ? '}' : ']')) return true;
      if (sign === '{' && !this.#key()) return false;
      if (this.#stopped) return true;
    }
  }

  #scalar(sign: string | undefined): boolean {
    const from = this.#at;
    if (sign === '"') {
      this.#note(from + 1);
      const text = this.#string();
      if (text === undefined) return false;
      // Half of a surrogate pair, written as an escape, would change when it is encoded as UTF-8.
      if (!text.isWellFormed()) this.#fault('parse/not-utf8', from + 1, this.#source.slice(from + 1, this.#at - 1));
      return true;
    }
    this.#note(from);
    if (this.#match(literal)) return true;
    if (this.#match(number)) {
      const text = this.#source.slice(from, this.#at);
      if (ambiguous(text)) this.#fault('parse/ambiguous-number', from, text);
      return true;
    }
    this.#misspelt();
    return false;
  }

  /** Whether another value follows. False at the end of the document, undefined when the text is wrong. */
  #afterValue(): boolean | undefined {
    for (;;) {
      this.#blanks();
      const frame = this.#stack.at(-1);
      if (frame === undefined) return false;
      const sign = this.#source[this.#at];
      if (sign === ',') {
        this.#at += 1;
        this.#blanks();
        frame.index += 1;
        return !frame.isObject || this.#key() ? true : undefined;
      }
      if (sign !== (frame.isObject ? '}' : ']')) return undefined;
      this.#at += 1;
      this.#stack.pop();
    }
  }

  #key(): boolean {
    const frame = this.#stack.at(-1);
    const from = this.#at;
    const name = this.#source[from] === '"' ? this.#string() : undefined;
    if (frame === undefined || name === undefined) return false;
    this.#checkKey(frame, name, from + 1);
    frame.key = name;
    this.#blanks();
    if (this.#source[this.#at] !== ':') return false;
    this.#at += 1;
    this.#blanks();
    return true;
  }

  #checkKey(frame: Frame, name: string, offset: number): void {
    if (!name.isWellFormed()) this.#fault('parse/not-utf8', offset, name);
    if (name === '<<') this.#fault('parse/merge-key', offset, name);
    else if (name === '__proto__') this.#fault('parse/reserved-key', offset, name);
    if (frame.keys.has(name)) this.#fault('parse/duplicate-key', offset, name);
    frame.keys.add(name);
  }

  /** Reads to the end of the string that begins here, and returns its text. */
  #string(): string | undefined {
    const from = this.#at;
    let isPlain = true;
    for (let at = from + 1; ; at += 1) {
      const code = this.#source.charCodeAt(at);
      if (code === 0x22) {
        this.#at = at + 1;
        return isPlain ? this.#source.slice(from + 1, at) : JSON.parse(this.#source.slice(from, at + 1));
      }
      if (code === 0x5c) {
        isPlain = false;
        escaped.lastIndex = at;
        if (escaped.test(this.#source)) at = escaped.lastIndex - 1;
        else return this.#wrongAt(at);
      } else if (!(code >= 0x20)) return this.#wrongAt(at);
    }
  }

  #wrongAt(at: number): undefined {
    this.#at = at;
  }

  #match(what: RegExp): boolean {
    what.lastIndex = this.#at;
    if (!what.test(this.#source)) return false;
    this.#at = what.lastIndex;
    return true;
  }

  /** Moves to the first character that makes a word differ from every literal of JSON. */
  #misspelt(): void {
    const word = ['true', 'false', 'null'].find((name) => name[0] === this.#source[this.#at]) ?? '';
    for (let index = 0; index < word.length && this.#source[this.#at] === word[index]; index += 1) this.#at += 1;
  }

  #blanks(): void {
    for (; ; this.#at += 1) {
      const code = this.#source.charCodeAt(this.#at);
      if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return;
    }
  }

  /** Counts a value, and records its position when it is wanted. */
  #note(offset: number): Wanted | undefined {
    this.#values += 1;
    if (this.#values > this.#limits.values) this.#stop('parse/too-many-values', this.#limits.values);
    if (this.#wanted === undefined) return undefined;
    const frame = this.#stack.at(-1);
    const inside = frame?.wanted?.inside;
    const wanted = frame === undefined ? this.#wanted : inside?.get(frame.isObject ? frame.key : frame.index);
    if (wanted !== undefined) this.offsets.set(wanted.pointer, offset);
    return wanted;
  }

  #fault(code: Fault['code'], offset: number, observed: string): void {
    this.faults.push({ code, offset, observed: quoted(observed) });
    if (this.faults.length >= maximumFaults) this.#stopped = true;
  }

  /** Stops reading at a limit. */
  #stop(code: Fault['code'], limit: number): true {
    if (!this.#stopped) this.faults.push({ code, offset: this.#at, observed: '', expected: limit });
    this.#stopped = true;
    return true;
  }
}
