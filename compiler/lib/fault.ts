// Thrown values, whose type TypeScript does not know. An error of another realm, as node:vm throws, is an error too.

/** An error's message, for people. */
export const messageOf = (error: unknown): string => (Error.isError(error) ? error.message : String(error));

/** The code of a Node error, such as `ENOENT`; undefined when it has none. */
export const codeOf = (error: unknown): string | undefined =>
  Error.isError(error) && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
