// Who stands in for whom, by keys.yaml: for somebody else who holds the role, and not for longer than policy sets.
import type { ApprovalPolicy, Trust, TrustedKey } from '../../schemas/generated/documents.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { isSamePerson, sameName } from '../lib/person.ts';
import { addDays } from '../lib/time.ts';
import type { Document } from '../model/release.ts';

type Substitute = NonNullable<TrustedKey['substitutes']>[number];

export function substituteFaults(
  { file, value: { keys } }: Document<Trust>,
  { substitutes: policy }: Pick<ApprovalPolicy, 'substitutes'>,
): readonly Diagnostic[] {
  return keys.flatMap((key, index) =>
    (key.substitutes ?? []).flatMap((one, position): readonly Diagnostic[] => {
      const at = (field: string) => ({ file, pointer: `/keys/${index}/substitutes/${position}/${field}` });
      const absent = absentFault(keys, key, one);
      const period = periodFault(one, policy?.max_days);
      return [
        ...(absent ? [{ code: absent, ...at('for'), facts: { observed: one.for, role: one.role } } as const] : []),
        ...(period
          ? [{ code: 'shape/limit', ...at('until'), facts: { observed: one.until, expected: period } } as const]
          : []),
      ];
    }),
  );
}

/** Whoever was revoked or left still counts here: to stop somebody must not make the file a faulty one. */
function absentFault(keys: readonly TrustedKey[], key: TrustedKey, { for: away, role }: Substitute) {
  const absent = keys.filter(({ person }) => sameName(person) === sameName(away));
  if (sameName(key.person) === sameName(away) || absent.some((one) => isSamePerson(one, key)))
    return 'trust/substitute-self';
  return absent.some(({ roles }) => roles.includes(role)) ? undefined : 'trust/substitute-nobody';
}

/** What the last day may be, where it is another. */
function periodFault({ from, until }: Substitute, days: number | undefined): string | undefined {
  if (until < from) return `≥ ${from}`;
  if (days === undefined) return undefined;
  const last = addDays(from, days - 1);
  return until <= last ? undefined : `≤ ${last} (max_days: ${days})`;
}
