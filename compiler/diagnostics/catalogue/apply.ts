import type { Group } from '../entry.ts';

export const entries = {
  'apply/digest-differs': {
    en: {
      summary: 'The plan was edited',
      reason: 'Its digest is {observed}; it says {expected}.',
      fix: 'Take the plan as it was written.',
    },
    'pt-BR': {
      summary: 'O plano foi editado',
      reason: 'O digest é {observed}; o plano diz {expected}.',
      fix: 'Use o plano como foi gerado.',
    },
  },
  'apply/nothing-to-do': {
    en: {
      summary: 'The plan has no changes',
      reason: 'The registry is as the repository wants it.',
      fix: 'Nothing to apply.',
    },
    'pt-BR': {
      summary: 'O plano não tem mudanças',
      reason: 'O registry já está como o repositório pede.',
      fix: 'Não há o que aplicar.',
    },
  },
  'apply/already-applied': {
    en: {
      summary: 'The plan was applied before',
      reason: 'The signed state with serial {serial} shows its outcome.',
      fix: 'Nothing to do. `relc status` says what serves now. For the next change, plan again: `relc plan`',
    },
    'pt-BR': {
      summary: 'O plano já foi aplicado',
      reason: 'O estado assinado de serial {serial} já mostra o resultado dele.',
      fix: 'Não há o que fazer. `relc status` diz o que serve agora. Para a próxima mudança, gere um novo plano: `relc plan`',
    },
  },
  'apply/more-than-an-end': {
    en: {
      summary: 'A plan that nobody approved does more than end a version',
      reason:
        'It changes {what}. Without approvals a version may only become Retired, from the end of life on that its signed state says; today is {today}.',
      fix: 'Plan what model.yaml wants, and have people approve it: `relc plan`. If relc itself made this plan, report it.',
    },
    'pt-BR': {
      summary: 'Um plano sem aprovações faz mais do que encerrar uma versão',
      reason:
        'Ele altera {what}. Sem aprovações, uma versão só pode passar a Retired, a partir do fim de vida que consta no estado assinado; hoje é {today}.',
      fix: 'Gere o plano do que model.yaml pede e peça as aprovações: `relc plan`. Se foi o próprio relc que fez este plano, comunique o erro.',
    },
  },
  'apply/conflict': {
    en: {
      summary: 'The registry was changed meanwhile',
      reason: '{resource} is neither {expected} nor {after}.',
      fix: 'Find out who changed it. Put it back with `relc restore` and apply again; where it is to stay, plan again: `relc plan`',
    },
    'pt-BR': {
      summary: 'Alguém mais alterou o registry',
      reason: '{resource} não é {expected} nem {after}.',
      fix: 'Descubra quem alterou. Reponha o valor com `relc restore` e aplique de novo; se a alteração deve ficar, gere o plano de novo: `relc plan`',
    },
  },
  'apply/held': {
    en: {
      summary: 'Another apply of this model is under way',
      reason: 'Process {process} on {host} applies {model} since {since}.',
      fix: 'Wait until it has ended, then run this again; a plan that is stale by then is planned again: `relc plan`. If it is gone for good, run this again now: after half a minute without a sign of life it no longer holds anybody back.',
    },
    'pt-BR': {
      summary: 'Outro apply deste modelo está em andamento',
      reason: 'O processo {process} em {host} aplica {model} desde {since}.',
      fix: 'Espere que ele termine e execute de novo; se até lá o plano ficar desatualizado, gere outro: `relc plan`. Se ele não existe mais, execute de novo já: depois de meio minuto sem sinal de vida ele não segura mais ninguém.',
    },
  },
  'apply/hold-lost': {
    en: {
      summary: 'Another apply took this one for dead',
      reason: 'It gave no sign of life for too long, and was stopped before it wrote: {resource}.',
      fix: 'See that no other apply runs, then apply again: it goes on where it stopped.',
    },
    'pt-BR': {
      summary: 'Outro apply deu este por encerrado',
      reason: 'Ele ficou tempo demais sem sinal de vida e foi parado antes de gravar: {resource}.',
      fix: 'Confira que nenhum outro apply está em andamento e aplique de novo: ele continua de onde parou.',
    },
  },
  'apply/read-back-differs': {
    en: {
      summary: 'The registry does not show what was written',
      reason: '{resource}',
      fix: 'Find out why, then apply again: it goes on where it stopped.',
    },
    'pt-BR': {
      summary: 'O registry não mostra o que foi gravado',
      reason: '{resource}',
      fix: 'Descubra o motivo e aplique de novo: o apply continua de onde parou.',
    },
  },
  'apply/stale': {
    en: {
      summary: 'The plan is stale',
      reason: '{what}. In the plan: {approved}. Computed now: {computed}.',
      fix: 'Plan again and have that plan approved: `relc plan`',
    },
    'pt-BR': {
      summary: 'O plano está desatualizado',
      reason: '{what}. No plano: {approved}. Calculado agora: {computed}.',
      fix: 'Gere o plano de novo e obtenha a aprovação dele: `relc plan`',
    },
  },
  'apply/earlier-target': {
    en: {
      summary: 'The target before this one does not serve this model',
      reason: '{target} serves {observed}; this plan rolls out {expected}.',
      fix: 'Roll it out on {target} first, or name in model.yaml what serves there; `relc apply --pending` goes on by itself.',
    },
    'pt-BR': {
      summary: 'O destino anterior não serve este modelo',
      reason: '{target} serve {observed}; este plano publica {expected}.',
      fix: 'Publique primeiro em {target} ou indique em model.yaml a versão que serve lá; `relc apply --pending` continua sozinho.',
    },
  },
  'apply/soaking': {
    en: {
      summary: 'The target before this one has not served this model for long enough',
      reason: '{target} serves it since {since}; it may go on from {observed}.',
      fix: 'Wait; `relc apply --pending` goes on by itself.',
    },
    'pt-BR': {
      summary: 'O destino anterior ainda não serviu este modelo por tempo suficiente',
      reason: '{target} o serve desde {since}; pode seguir a partir de {observed}.',
      fix: 'Aguarde; `relc apply --pending` continua sozinho.',
    },
  },
  'apply/state-outdated': {
    en: {
      summary: 'The signed state says what the repository took back',
      reason: 'It says {observed}; model.yaml says {expected}.',
      fix: 'It is neither renewed nor restored. Apply the change that waits: `relc apply --pending`. Where none does, somebody put an old state back into the registry: find out who.',
    },
    'pt-BR': {
      summary: 'O estado assinado diz o que o repositório retirou',
      reason: 'Ele diz {observed}; model.yaml diz {expected}.',
      fix: 'Ele não é renovado nem reposto. Aplique a mudança que está pendente: `relc apply --pending`. Se não há nenhuma, alguém repôs um estado antigo no registry: descubra quem.',
    },
  },
  'apply/source-changed': {
    en: {
      summary: 'The release changed after it was planned',
      reason: 'In the plan: {approved}. Now: {computed}.',
      fix: 'Restore the file, or plan again and have that plan approved: `relc plan`',
    },
    'pt-BR': {
      summary: 'O release mudou depois de gerado o plano',
      reason: 'No plano: {approved}. Agora: {computed}.',
      fix: 'Restaure o arquivo, ou gere o plano de novo e obtenha a aprovação dele: `relc plan`',
    },
  },
  'apply/at-not-allowed': {
    en: {
      summary: 'The time cannot be chosen here',
      reason: 'Target {target} is no `file:` target: what is signed for it carries the real time.',
      fix: 'Leave out `--at`.',
    },
    'pt-BR': {
      summary: 'Não é permitido informar `--at` neste destino',
      reason: 'O destino {target} não é `file:`: o que se assina para ele leva a data e hora reais.',
      fix: 'Omita `--at`.',
    },
  },
  'apply/no-release-key': {
    en: {
      summary: 'There is no key to sign the release with',
      reason: 'RELC_SIGNING_KEY must name a file with an Ed25519 private key in PEM. It names: {observed}.',
      fix: 'Set it: `RELC_SIGNING_KEY=release.key relc …`. `relc notify` needs it for each receiver that policies/governance/notifications.yaml calls `signed: true`.',
    },
    'pt-BR': {
      summary: 'Não há chave para assinar o release',
      reason: 'RELC_SIGNING_KEY deve indicar um arquivo com uma chave privada Ed25519 em PEM. Indica: {observed}.',
      fix: 'Defina a variável: `RELC_SIGNING_KEY=release.key relc …`. O `relc notify` precisa dela para cada destinatário com `signed: true` em policies/governance/notifications.yaml.',
    },
  },
  'apply/release-key-not-trusted': {
    en: {
      summary: 'The signing key may not sign releases',
      reason:
        'Its public half is not in policies/trust with the role release-signer and a current validity: {observed}.',
      fix: 'Sign with the release key.',
    },
    'pt-BR': {
      summary: 'A chave de assinatura não pode assinar releases',
      reason:
        'A parte pública dela não está em policies/trust com o papel release-signer e vigência atual: {observed}.',
      fix: 'Assine com a chave de release.',
    },
  },
  'apply/shallow-history': {
    en: {
      summary: 'The history is cut off',
      reason:
        'In a shallow clone the authors of what is applied cannot be determined, so authors could approve their own change.',
      fix: 'Fetch the whole history: `git fetch --unshallow`',
    },
    'pt-BR': {
      summary: 'O histórico está truncado',
      reason:
        'Em um shallow clone não há como saber quem escreveu o que é aplicado, nem separar aprovadores de autores.',
      fix: 'Obtenha o histórico completo: `git fetch --unshallow`',
    },
  },
} satisfies Group<'apply'>;
