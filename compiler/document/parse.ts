// Strict YAML and JSON: bytes in, a value out. Positions of values are found only on request.
import { CORE_SCHEMA, constructFromEvents, parseEvents, YAMLException } from 'js-yaml';
import { type Diagnostic, failed, type Result } from '../diagnostics/diagnostic.ts';
import { textOf } from '../lib/bytes.ts';
import type { Json } from '../lib/json.ts';
import { pointedDigest } from '../lib/lfs.ts';
import type { Document } from '../model/release.ts';
import { fencedYaml } from './fenced.ts';
import { type Format, formatOf, limits, maximumDepth } from './limits.ts';
import { scanJson, type Wanted } from './scan.ts';
import { type Fault, faultsIn, type Positions, positionsIn } from './walk.ts';

export { type Format, formatOf };

/** What was read of the same bytes before: several revisions, targets and checks of a run open the same documents. */
const known = new WeakMap<Uint8Array, Map<Format, Json>>();

/** Parses one document. JSON is read by JSON's own grammar, because YAML accepts more. */
export function parseDocument(file: string, bytes: Uint8Array, format: Format): Result<Document<Json>> {
  const { bytes: maximum } = limits[format];
  if (bytes.length > maximum)
    return failed({ code: 'parse/too-large', file, facts: { observed: bytes.length, expected: maximum } });
  const before = known.get(bytes)?.get(format);
  if (before !== undefined) return { value: { file, value: before }, diagnostics: [] };
  const parsed = parsedFrom(file, bytes, format);
  if (parsed.value !== undefined)
    known.set(bytes, new Map([...(known.get(bytes) ?? []), [format, parsed.value.value]]));
  return parsed;
}

function parsedFrom(file: string, bytes: Uint8Array, format: Format): Result<Document<Json>> {
  if (pointedDigest(bytes) !== undefined) return failed({ code: 'parse/lfs-pointer', file });
  const source = textOf(bytes);
  if (source === undefined) return failed({ code: 'parse/not-utf8', file });
  if (source.startsWith('\uFEFF'))
    return failed({ code: 'parse/byte-order-mark', file, offset: 0, facts: { observed: 'U+FEFF' } });
  const parsed = parsedAs(format, source);
  if ('value' in parsed) return { value: { file, value: parsed.value }, diagnostics: [] };
  return failed(
    ...parsed.faults.map(
      ({ code, offset, observed, expected }): Diagnostic => ({
        code,
        file,
        offset,
        facts: expected === undefined ? { observed } : { expected },
      }),
    ),
  );
}

type Parsed = { readonly value: Json } | { readonly faults: readonly Fault[] };

const parsedAs = (format: Format, source: string): Parsed =>
  isYaml(format) ? parseYaml(yamlIn(format, source), format) : parseJson(source, format);

type YamlFormat = 'yaml' | 'markdown';

const isYaml = (format: Format): format is YamlFormat => format === 'yaml' || format === 'markdown';

const yamlIn = (format: YamlFormat, source: string): string =>
  format === 'markdown' ? fencedYaml(source).yaml : source;

function parseYaml(source: string, format: YamlFormat): Parsed {
  try {
    const events = parseEvents(source, { maxDepth: maximumDepth });
    const faults = faultsIn(events, source, limits[format]);
    if (faults.length > 0) return { faults };
    const [value] = constructFromEvents(events, { source, schema: CORE_SCHEMA, maxAliases: 0 });
    return { value: value as Json };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return { faults: [{ code: 'parse/syntax', offset: error.mark?.position ?? 0, observed: error.reason }] };
  }
}

/** Reads JSON as every other reader does, with JSON.parse. */
function parseJson(source: string, format: Exclude<Format, YamlFormat>): Parsed {
  const { faults, wrong } = scanJson(source, limits[format]);
  // Nothing is built from a document above a limit.
  if (wrong === undefined && faults.length > 0) return { faults };
  try {
    const value: Json = JSON.parse(source);
    if (wrong === undefined) return { value };
    throw new Error(`JSON that does not scan, at ${wrong}`);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const reason = error.message.replace(/( in JSON)? at position .*|, (\.{3})?".*/s, '');
    return { faults: [{ code: 'parse/syntax', offset: wrong ?? 0, observed: reason }] };
  }
}

/** The positions of the values at these pointers and of their parents; empty when the document does not parse. */
export function placesIn(bytes: Uint8Array, format: Format, pointers: Iterable<string>): Positions {
  const source = textOf(bytes);
  if (source === undefined || bytes.length > limits[format].bytes) return new Map();
  if (isYaml(format)) {
    const yaml = yamlIn(format, source);
    return 'value' in parseYaml(yaml, format)
      ? positionsIn(parseEvents(yaml, { maxDepth: maximumDepth }), yaml)
      : new Map();
  }
  const { faults, wrong, offsets } = scanJson(source, limits[format], wantedOf(pointers));
  return faults.length === 0 && wrong === undefined ? offsets : new Map();
}

function wantedOf(pointers: Iterable<string>): Wanted {
  const root: Wanted = { pointer: '', inside: new Map() };
  for (const pointer of pointers) {
    let at = root;
    for (const name of pointer.split('/').slice(1)) {
      const key = name.replaceAll('~1', '/').replaceAll('~0', '~');
      const next: Wanted = at.inside.get(key) ?? { pointer: `${at.pointer}/${name}`, inside: new Map() };
      // An object may have a key that looks like an index.
      at.inside.set(key, next).set(Number(key), next);
      at = next;
    }
  }
  return root;
}
