// What notifications.yaml says of each receiver, beyond the shape of its fields: which of them its kind takes.
import type { Notifications } from '../../schemas/generated/documents.ts';
import { asWarning, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { joinPointer } from '../lib/json.ts';
import type { Receiver } from '../model/notifications.ts';
import type { Document } from '../model/release.ts';

const places = ['url', 'url_from', 'folder'] as const;

/** The places of which a receiver has exactly one, and what else it may have. */
const taken: Readonly<Record<Receiver['kind'], readonly (keyof Receiver)[]>> = {
  webhook: ['url', 'url_from', 'token_from', 'signed'],
  chat: ['url', 'url_from', 'language'],
  file: ['folder', 'signed'],
  document: ['folder', 'language'],
};

const optional = [...places, 'token_from', 'signed', 'language'] as const;

export const receiverFaults = ({ file, value: { receivers } }: Document<Notifications>): readonly Diagnostic[] =>
  receivers.flatMap((receiver, index): readonly Diagnostic[] => {
    const { name, kind } = receiver;
    const at = (field: string) => ({ file, pointer: `/receivers/${index}/${field}` });
    const isTwice = receivers.findIndex((other) => other.name === name) !== index;
    const strange = optional.filter((field) => receiver[field] !== undefined && !taken[kind].includes(field));
    const place = places.filter((field) => taken[kind].includes(field));
    const named = place.filter((field) => receiver[field] !== undefined);
    return [
      ...(isTwice ? [{ code: 'policy/receiver-twice' as const, ...at('name'), facts: { observed: name } }] : []),
      ...strange.map((field) => ({
        ...{ code: 'policy/receiver-field' as const, ...at(field) },
        facts: { observed: field, kind, expected: taken[kind] },
      })),
      ...(named.length === 1
        ? []
        : [
            {
              code: 'policy/receiver-place' as const,
              ...at('kind'),
              facts: { observed: named, kind, expected: place },
            },
          ]),
    ];
  });

/** Targets and keys that are named and are not there. A misspelt one refuses nothing: nobody is told, and nobody would notice. */
export function namesNothing(
  { file, value: { receivers, acknowledgements } }: Document<Notifications>,
  { targets, keys }: { readonly targets: readonly string[]; readonly keys: readonly string[] },
): readonly Diagnostic[] {
  const code = 'policy/told-of-nothing';
  const ofTargets = (at: string, named: readonly string[] = []) =>
    named.flatMap((observed, index): readonly Diagnostic[] =>
      targets.includes(observed)
        ? []
        : [{ code, file, pointer: `${at}/targets/${index}`, facts: { observed, expected: targets } }],
    );
  const ofKeys = Object.entries(acknowledgements?.signed_by ?? {}).flatMap(([consumer, named]) =>
    named.flatMap((observed, index): readonly Diagnostic[] => {
      const pointer = `${joinPointer('/acknowledgements/signed_by', consumer)}/${index}`;
      return keys.includes(observed) ? [] : [{ code, file, pointer, facts: { observed, change: 'key' } }];
    }),
  );
  return [
    ...receivers.flatMap(({ targets: named }, index) => ofTargets(`/receivers/${index}`, named)),
    ...ofTargets('/acknowledgements', acknowledgements?.targets),
    ...ofKeys,
  ].map(asWarning);
}
