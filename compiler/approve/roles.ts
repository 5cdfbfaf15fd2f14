// Which of a trusted entry's roles approve.
import type { TrustedKey } from '../model/documents.ts';

/** Roles that sign evidence or releases; a key with them alone approves nothing. */
const notApprovers: ReadonlySet<string> = new Set(['model-signer', 'builder', 'security-reviewer', 'release-signer']);

export const approverRoles = (entry: TrustedKey): readonly string[] =>
  entry.roles.filter((role) => !notApprovers.has(role));
