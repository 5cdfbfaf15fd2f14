// What several places say, in the same words in each: readers took two ways of telling it for two things.
import type { Language } from '../diagnostics/entry.ts';
import { countedIn } from '../diagnostics/numbers.ts';

/** How a version goes back: on the page, in the status, by the start-up check and by `relc rollback`. */
interface GoingBack {
  readonly label: string;
  /** Approved with the rollout. `people`: who may, where that is known. */
  readonly atOnce: (version: string, limit: string, people?: readonly string[]) => string;
  /** What nobody approved yet. `required`: by whom, where that is known. */
  readonly approved: (version: string, required?: readonly (readonly [role: string, people: number])[]) => string;
  readonly until: (moment: string) => string;
  readonly within: (days: number) => string;
}

const rolesOf = (required: readonly (readonly [role: string, people: number])[]): string =>
  required.length === 0 ? '' : ` (${required.map(([role, people]) => `${people} × ${role}`).join(', ')})`;

const named = (people: readonly string[]): string => (people.length === 0 ? '' : `: ${people.join(', ')}`);

export const goingBack: Readonly<Record<Language, GoingBack>> = {
  en: {
    label: 'way back',
    atOnce: (version, limit, people = []) =>
      `to version ${version}, at once: one person may do it alone (rollback-signer${named(people)}) ${limit}`,
    approved: (version, required = []) => `to version ${version}, with approvals${rolesOf(required)}, at any hour`,
    until: (moment) => `until ${moment}`,
    within: (days) => `within ${countedIn('en')(days, 'day', 'days')} of the apply`,
  },
  'pt-BR': {
    label: 'caminho de volta',
    atOnce: (version, limit, people = []) =>
      `à versão ${version}, imediato: basta uma pessoa (rollback-signer${named(people)}) ${limit}`,
    approved: (version, required = []) => `à versão ${version}, com aprovações${rolesOf(required)}, a qualquer hora`,
    until: (moment) => `até ${moment}`,
    within: (days) => `em até ${countedIn('pt-BR')(days, 'dia', 'dias')} após o apply`,
  },
};

/** A signed state by its serial, which is not the number of a version. */
export const signedState: Readonly<Record<Language, (serial: number) => string>> = {
  en: (serial) => `signed state, serial ${serial}`,
  'pt-BR': (serial) => `estado assinado, serial ${serial}`,
};

/** What a list leaves out. */
export const andMore: Readonly<Record<Language, (count: number) => string>> = {
  en: (count) => `and ${count} more`,
  'pt-BR': (count) => `e mais ${count}`,
};
