// The form of a catalogue entry.

/** One diagnostic in words. `{name}` is replaced by a fact of the case. */
export interface Wording {
  /** The same for every case, so that people recognise it. */
  readonly summary: string;
  readonly reason: string;
  /** What stands for the reason where the fact `change` says so. */
  readonly cases?: Readonly<Record<string, string>>;
  readonly fix: string;
  /** How people are told of several findings at once: `{count}` of them, and of each its place and `each`. */
  readonly many?: { readonly summary: string; readonly each?: string; readonly fix: string };
  /** What stands for a fact, by its value, in reason and fix; it may name other facts. */
  readonly words?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export const languages = ['en', 'pt-BR'] as const;
export type Language = (typeof languages)[number];

/** Terms that Brazilian teams use in English stay in English. */
export type Entry = Readonly<Record<Language, Wording>>;

/** The codes of one group: its name is the part before the slash. */
export type Group<Name extends string> = Readonly<Record<`${Name}/${string}`, Entry>>;
