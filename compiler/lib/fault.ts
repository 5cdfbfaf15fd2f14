// Thrown values, whose type TypeScript does not know.

/** An error's message, for people. */
export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** The code of a Node error, such as `ENOENT`; undefined when it has none. */
export const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
