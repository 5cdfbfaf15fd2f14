import { bytesBack } from '../bytes-back-words.ts';
import type { Group } from '../entry.ts';

export const entries = {
  'drill/failed': {
    en: {
      summary: 'One could not go back to this version',
      reason:
        'At {observed} version {version} of {model} would not have started on {target}: findings: {count}. They follow; the result is signed and kept in the registry.',
      fix: `Mend what the findings name while the version that serves is well. ${bytesBack.en} Then rehearse again, in the job that holds the release key: \`relc drill {model} --target {target}\``,
    },
    'pt-BR': {
      summary: 'Não daria para voltar a esta versão',
      reason:
        'Em {observed} a versão {version} de {model} não teria iniciado em {target}: achados: {count}. Eles vêm a seguir; o resultado está assinado e guardado no registry.',
      fix: `Corrija o que os achados apontam enquanto a versão que serve está bem. ${bytesBack['pt-BR']} Depois ensaie de novo, no job que tem a chave de release: \`relc drill {model} --target {target}\``,
    },
  },
  'drill/unreadable': {
    en: {
      summary: 'A file that serving enforces cannot be read',
      reason:
        'Manifest, contracts and bound policies are the bytes that were approved, but this one is missing or no YAML or JSON.',
      fix: 'A version without it cannot be gone back to: release its bytes again as a version of their own.',
    },
    'pt-BR': {
      summary: 'Um arquivo que o serving aplica não pode ser lido',
      reason:
        'Manifesto, contratos e políticas vinculadas são os bytes aprovados, mas este falta ou não é YAML nem JSON.',
      fix: 'A uma versão sem ele não se volta: publique os mesmos bytes como uma nova versão.',
    },
  },
  'drill/rollout-waits': {
    en: {
      summary: 'The rollout waits for a rehearsal of the way back',
      reason:
        'Whether version {version} of {model} would start on {target}, to which one goes back from it, was last known: {observed}. Days that thresholds.yaml allows a rollout: {expected}.',
      words: { observed: { never: 'never' } },
      cases: {
        failed:
          'At {observed} version {version} of {model}, to which one goes back from it, would not have started on {target}: {what}.',
        hidden:
          'What was found last of version {version} of {model} on {target}, to which one goes back from it, is not known: files that are not genuine stand before it in the registry: {what}.',
      },
      fix: 'Mend what failed; changes by hand go back by `relc restore {model}`. Delete files that are not genuine, and find out who writes there. Then rehearse, in the job that holds the release key: `relc drill {model} --target {target}`. Once that passes, the same apply goes on; approvals stay. A failed rehearsal of the version that serves now holds nothing. Where nothing can be mended: an emergency, a rollback, a restore and a withdrawal do not wait; else whoever answers for policy changes rollouts_need_drill_within_days in thresholds.yaml.',
    },
    'pt-BR': {
      summary: 'O rollout espera por um ensaio da volta',
      reason:
        'A última vez em que se soube que a versão {version} de {model}, para a qual se volta a partir dele, iniciaria em {target}: {observed}. Dias que o thresholds.yaml permite a um rollout: {expected}.',
      words: { observed: { never: 'nunca' } },
      cases: {
        failed:
          'Em {observed} a versão {version} de {model}, para a qual se volta a partir dele, não teria iniciado em {target}: {what}.',
        hidden:
          'Não se sabe o último resultado da versão {version} de {model} em {target}, para a qual se volta a partir dele: arquivos que não são legítimos estão na frente dele no registry: {what}.',
      },
      fix: 'Corrija o que falhou; alterações manuais são desfeitas com `relc restore {model}`. Apague os arquivos que não são legítimos e descubra quem grava ali. Depois ensaie, no job que tem a chave de release: `relc drill {model} --target {target}`. Quando passar, o mesmo apply continua; as aprovações ficam. Um ensaio da versão que serve agora que falhou não segura nada. Se não houver o que corrigir: emergência, rollback, restore e retirada não esperam; ou quem responde pela política altera rollouts_need_drill_within_days no thresholds.yaml.',
    },
  },
  'drill/last-failed': {
    en: {
      summary: 'The last rehearsal of the way back failed',
      reason: 'At {observed} version {version} of {model} would not have started on {target}: {what}.',
      fix: `Mend it while the version that serves is well. ${bytesBack.en} Then rehearse again, in the job that holds the release key: \`relc drill {model} --target {target}\`. A rollback, a restore and a revocation do not wait for it.`,
    },
    'pt-BR': {
      summary: 'O último ensaio da volta falhou',
      reason: 'Em {observed} a versão {version} de {model} não teria iniciado em {target}: {what}.',
      fix: `Corrija enquanto a versão que serve está bem. ${bytesBack['pt-BR']} Depois ensaie de novo, no job que tem a chave de release: \`relc drill {model} --target {target}\`. Rollback, restore e revogação não esperam por isso.`,
    },
  },
  'drill/too-long-ago': {
    en: {
      summary: 'Nobody rehearsed the way back for too long',
      reason:
        'Whether version {version} of {model} would start on {target} was last known: {observed}. Days that thresholds.yaml allows: {expected}.',
      words: { observed: { never: 'never' } },
      fix: 'Rehearse it, in the job that holds the release key: `relc drill {model} --target {target}`. That moves nothing. A rollback, a restore and a revocation do not wait for it.',
    },
    'pt-BR': {
      summary: 'A volta está há tempo demais sem ensaio',
      reason:
        'A última vez em que se soube que a versão {version} de {model} iniciaria em {target}: {observed}. Dias que o thresholds.yaml permite: {expected}.',
      words: { observed: { never: 'nunca' } },
      fix: 'Ensaie, no job que tem a chave de release: `relc drill {model} --target {target}`. Isso não move nada. Rollback, restore e revogação não esperam por isso.',
    },
  },
} satisfies Group<'drill'>;
