// JSON Schema's `uniqueItems` in one pass: the first two equal items of a list, by
// their positions. The validators beside it call this in place of ajv's own loops.

/** RFC 8785 but for the order of keys, which only has to be the same twice. */
function textOf(value) {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(textOf).join()}]`;
  const keys = Object.keys(value).sort();
  return `{${keys.map((key) => `${JSON.stringify(key)}:${textOf(value[key])}`).join()}}`;
}

module.exports = function duplicateIn(items) {
  const seen = new Map();
  for (const [index, item] of items.entries()) {
    const text = textOf(item);
    const before = seen.get(text);
    if (before !== undefined) return [index, before];
    seen.set(text, index);
  }
  return undefined;
};
