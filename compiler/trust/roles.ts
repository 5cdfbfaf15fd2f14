// Which of a trusted entry's roles approve.
import type { TrustedKey } from '../../schemas/generated/documents.ts';
import { signingRoles } from './key.ts';

const notApprovers: ReadonlySet<string> = new Set(signingRoles);

export const approverRoles = (entry: TrustedKey): readonly string[] =>
  entry.roles.filter((role) => !notApprovers.has(role));
