// What notifications.yaml says of each receiver, beyond the shape of its fields: which of them its kind takes.
import type { Notifications } from '../../schemas/generated/documents.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
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
