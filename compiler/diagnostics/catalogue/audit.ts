import { bytesBack } from '../bytes-back-words.ts';
import type { Group } from '../entry.ts';

export const entries = {
  'audit/failed': {
    en: {
      summary: 'What serves is not what was approved',
      reason:
        'At {observed} version {version} of {model} on {target} differs from what was approved: findings: {count}. They follow; the result is signed and kept in the registry.',
      fix: `Find out who changed it. ${bytesBack.en} Where that takes time, go back: \`relc rollback {model}\`. Then audit again, in the job that holds the release key: \`relc audit {model} --target {target}\``,
    },
    'pt-BR': {
      summary: 'O que serve não é o que foi aprovado',
      reason:
        'Em {observed} a versão {version} de {model} em {target} difere do que foi aprovado: achados: {count}. Eles vêm a seguir; o resultado está assinado e guardado no registry.',
      fix: `Descubra quem alterou. ${bytesBack['pt-BR']} Se isso demorar, volte: \`relc rollback {model}\`. Depois audite de novo, no job que tem a chave de release: \`relc audit {model} --target {target}\``,
    },
  },
  'audit/last-failed': {
    en: {
      summary: 'The last audit of what serves failed',
      reason: 'At {observed} version {version} of {model} on {target} was not what was approved: {what}.',
      fix: `Find out who changed it. ${bytesBack.en} Where that takes time, go back: \`relc rollback {model}\`. Then audit again, in the job that holds the release key: \`relc audit {model} --target {target}\`. Until an audit passes this stays: \`relc status\` does not read the model’s own files.`,
    },
    'pt-BR': {
      summary: 'A última auditoria do que serve falhou',
      reason: 'Em {observed} a versão {version} de {model} em {target} não era o que foi aprovado: {what}.',
      fix: `Descubra quem alterou. ${bytesBack['pt-BR']} Se isso demorar, volte: \`relc rollback {model}\`. Depois audite de novo, no job que tem a chave de release: \`relc audit {model} --target {target}\`. Isto fica até uma auditoria passar: \`relc status\` não lê os arquivos do próprio modelo.`,
    },
  },
  'audit/too-long-ago': {
    en: {
      summary: 'What serves was not audited for too long',
      reason:
        'Whether version {version} of {model} on {target} is what was approved was last known: {observed}. Days that thresholds.yaml allows: {expected}.',
      words: { observed: { never: 'never' } },
      fix: 'Audit it, in the job that holds the release key: `relc audit {model} --target {target}`',
    },
    'pt-BR': {
      summary: 'O que serve está há tempo demais sem auditoria',
      reason:
        'A última vez em que se soube que a versão {version} de {model} em {target} é a aprovada: {observed}. Dias que o thresholds.yaml permite: {expected}.',
      words: { observed: { never: 'nunca' } },
      fix: 'Audite, no job que tem a chave de release: `relc audit {model} --target {target}`',
    },
  },
} satisfies Group<'audit'>;
