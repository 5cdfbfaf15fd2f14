// Texts of release.yaml that follow from other files, so that nobody types them: what is new of a first release, whom it touches, and the
// way back.
import type { Prose, Release } from '../../schemas/generated/documents.ts';
import type { Language } from '../diagnostics/entry.ts';
import { isObject, type Json, valueIn } from '../lib/json.ts';
import { placeholdersIn } from '../lib/prose.ts';
import type { Tree } from '../model/tree.ts';
import { namesIn } from './scaffold-consumers.ts';
import type { AboutModel } from './scaffold-demands.ts';
import { type promisedBy, textsAsked } from './scaffold-limits.ts';

interface Known {
  /** The serving version, by its number. */
  readonly replaces: string | undefined;
  readonly promised: ReturnType<typeof promisedBy>;
  /** The release that is the pattern for this one. */
  readonly before: Release | undefined;
  /** As YAML, a text about that one. */
  readonly again: (said: Prose) => string;
}

/** As YAML, with TODO where people say it. */
export function textsOf(tree: Tree, about: AboutModel, { replaces, promised, before, again }: Known) {
  const back = (to: string | undefined) => wayBack(tree, about, to, promised.coexistence_days);
  const scope = scopeOf(tree, about);
  // From a first release the way back was to what people did before it.
  const isOtherWay = before?.replaces === 'none' && replaces !== undefined;
  const headline = replaces === undefined && before === undefined ? firstHeadline(about) : undefined;
  return {
    headline: headline === undefined ? 'TODO what is new, in one line' : JSON.stringify(headline),
    scope:
      following({ said: before?.change.scope, was: scope, is: scope }, again) ??
      'TODO which consumers and which decisions',
    rollback_plan:
      following(
        {
          said: isOtherWay ? undefined : before?.change.rollback_plan,
          was: back(before?.replaces),
          is: back(replaces),
        },
        again,
      ) ?? 'TODO',
  };
}

interface Followed {
  /** Of the release before. */
  readonly said: Prose | undefined;
  /** What followed for that one. */
  readonly was: Prose | undefined;
  readonly is: Prose | undefined;
}

/** Whoever said it in words of their own is asked again. */
function following({ said, was, is }: Followed, again: Known['again']): string | undefined {
  if (said !== undefined && JSON.stringify(said) !== JSON.stringify(was)) return again(said);
  return is && JSON.stringify(is);
}

/** Of a first release all is new: what model.yaml says that it does. */
function firstHeadline({ said }: AboutModel): Json | undefined {
  const description = valueIn(said, 'description');
  const isWritten = description !== undefined && placeholdersIn(JSON.stringify(description)).length === 0;
  return isWritten ? description : undefined;
}

/** Undefined where model.yaml names nobody yet. */
function scopeOf(tree: Tree, about: AboutModel): Prose | undefined {
  const names = namesIn(about.said);
  const list = (language: Language) => new Intl.ListFormat(language, { type: 'conjunction' }).format(names);
  if (names.length === 0) return undefined;
  return inLanguages(tree, about, {
    en: `Every answer of ${about.model} to ${list('en')}`,
    'pt-BR': `Cada resposta de ${about.model} a ${list('pt-BR')}`,
  });
}

/** Undefined where there is nothing to go back to, or nobody says for how long it stays. */
function wayBack(tree: Tree, about: AboutModel, to: string | undefined, days: string): Prose | undefined {
  if (to === undefined || to === 'none' || !/^\d+$/.test(days)) return undefined;
  return inLanguages(tree, about, {
    en: `Set the alias in model.yaml back to version ${to}, which stays up for ${days} days`,
    'pt-BR': `Volte o alias em model.yaml para a versão ${to}, que fica no ar por ${days} dias`,
  });
}

/** In the languages that are asked for, else in those of the model's description; one text alone says of no language that it is in it. */
function inLanguages(tree: Tree, about: AboutModel, texts: Readonly<Record<Language, string>>): Prose {
  const asked = textsAsked(tree, about, 'release/prose/languages');
  const description = valueIn(about.said, 'description');
  const languages = asked.length > 0 || !isObject(description) ? asked : Object.keys(description);
  const { en, 'pt-BR': portuguese } = texts;
  if (!languages.includes('pt-BR')) return languages.includes('en') ? { en } : en;
  return languages.includes('en') ? { en, 'pt-BR': portuguese } : { 'pt-BR': portuguese };
}
