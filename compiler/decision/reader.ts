// What the decision page says that release notes say as well, by the same words.
export * as accepted from './sections/accepted.ts';
export { cellsOf, groupItems, sourceItems } from './sections/better.ts';
export { agreementItem } from './sections/callers.ts';
export { proseIn, type Reader, readerOf } from './sections/context.ts';
export { proven } from './sections/wrong.ts';
export type { Telling } from './telling.ts';
