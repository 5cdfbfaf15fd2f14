// What happened, in one sentence for a chat: no measure, no person, nothing that a room full of people must not read.
import type { Language } from '../diagnostics/entry.ts';
import { dayIn } from '../diagnostics/numbers.ts';
import { textIn } from '../lib/json.ts';
import type { EventName } from '../model/notifications.ts';
import type { Event } from './index.ts';

type Sentence = (of: { readonly version: string; readonly day: string; readonly failed: boolean }) => string;

const sentences: Readonly<Record<Language, Readonly<Record<EventName, Sentence>>>> = {
  en: {
    release_approved: ({ version }) => `version ${version} was approved`,
    release_published: ({ version }) => `version ${version} serves now`,
    release_rolled_back: ({ version }) => `rolled back: version ${version} serves again`,
    registry_restored: () => 'what somebody changed in the registry by hand was put back',
    release_deprecated: ({ version, day }) =>
      `version ${version} is deprecated${day && `: it may be loaded until ${day}`}`,
    release_revoked: ({ version }) => `version ${version} is revoked: it must not be loaded any more`,
    release_retired: ({ version }) => `version ${version} is retired`,
    end_of_life_reached: ({ version, day }) =>
      `version ${version} reached its end of life on ${day} and still serves: no host starts it any more`,
    drop_cache: ({ version }) => `version ${version} must not be loaded any more: drop it from caches`,
    revalidation_due: ({ version, day }) => `version ${version} must be revalidated by ${day}`,
    rollback_drill_failed: ({ version }) => `one could not go back to version ${version}: its rehearsal failed`,
    audit_failed: ({ version }) => `version ${version} serves otherwise than it was approved: its audit failed`,
    revalidation_overdue: ({ version, day, failed }) =>
      failed
        ? `version ${version} failed its revalidation`
        : `the revalidation of version ${version} is overdue since ${day}`,
    revalidated: ({ version }) => `a revalidation of version ${version} was recorded`,
  },
  'pt-BR': {
    release_approved: ({ version }) => `a versão ${version} foi aprovada`,
    release_published: ({ version }) => `a versão ${version} passou a ser servida`,
    release_rolled_back: ({ version }) => `houve rollback: a versão ${version} voltou a ser servida`,
    registry_restored: () => 'o que alguém havia alterado à mão no registry foi reposto',
    release_deprecated: ({ version, day }) =>
      `a versão ${version} está em descontinuação${day && `: pode ser carregada até ${day}`}`,
    release_revoked: ({ version }) => `a versão ${version} foi revogada: não pode mais ser carregada`,
    rollback_drill_failed: ({ version }) => `não daria para voltar à versão ${version}: o ensaio falhou`,
    audit_failed: ({ version }) => `a versão ${version} não serve como foi aprovada: a auditoria falhou`,
    release_retired: ({ version }) => `a versão ${version} foi retirada`,
    end_of_life_reached: ({ version, day }) =>
      `a versão ${version} chegou ao fim de vida em ${day} e ainda atende: nenhum host a inicia mais`,
    drop_cache: ({ version }) => `a versão ${version} não pode mais ser carregada: retire-a dos caches`,
    revalidation_due: ({ version, day }) => `a versão ${version} precisa ser revalidada até ${day}`,
    revalidation_overdue: ({ version, day, failed }) =>
      failed
        ? `a versão ${version} foi reprovada na revalidação`
        : `a revalidação da versão ${version} está atrasada desde ${day}`,
    revalidated: ({ version }) => `uma revalidação da versão ${version} foi registrada`,
  },
};

export function chatText({ name, event }: Event, language: Language): string {
  const { target = '', model, version = '' } = event.data;
  const iso =
    textIn(event.data, 'deprecated_until') ??
    textIn(event.data, 'revalidate_by') ??
    textIn(event.data, 'end_of_life') ??
    '';
  const failed = textIn(event.data, 'cause') === 'failed';
  return `${model} (${target}): ${sentences[language][name]({ version, day: dayIn(language, iso), failed })}.`;
}
