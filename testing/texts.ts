// For tests of properties: any text at all.
import fc from 'fast-check';

const point = fc.oneof(
  fc.integer({ min: 0, max: 0x7f }),
  fc.integer({ min: 0x80, max: 0xd7ff }),
  fc.integer({ min: 0xe000, max: 0xffff }),
  fc.integer({ min: 0x10000, max: 0x10ffff }),
);

/** Text of any characters. fast-check's unit `binary` lists all of them first, which takes longer than a test. */
export const anyText = (most: { readonly maxLength?: number } = {}) =>
  fc.array(point, most).map((points) => String.fromCodePoint(...points));
