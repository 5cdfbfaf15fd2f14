// Which of a trusted entry's roles approve.
import type { TrustedKey } from '../model/documents.ts';
import { signingRoles } from '../model/key.ts';

const notApprovers: ReadonlySet<string> = new Set(signingRoles);

export const approverRoles = (entry: TrustedKey): readonly string[] =>
  entry.roles.filter((role) => !notApprovers.has(role));
