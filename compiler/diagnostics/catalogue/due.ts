import type { Group } from '../entry.ts';

export const entries = {
  'due/past': {
    en: {
      summary: 'A deadline passed without action',
      reason: '{observed} on {target}: {what}.{effect} The model is of {owner}.',
      words: {
        effect: {
          start: ' Since then serving refuses to start.',
          rollout: ' Since then rollouts are held.',
          return: ' Since then no rollout brings it back; a rollback does.',
          none: '',
        },
        what: {
          revalidate_by: 'revalidate version {of}',
          restarts_until: 'last day on which version {of} starts without a revalidation',
          report: 'revalidate version {of}, since a monitoring report is beyond its thresholds',
          failed: 'replace version {of}, which failed its revalidation',
          end_of_support: 'end of support of version {of}',
          end_of_life: 'end of life of version {of}',
          last_start: 'last day to start version {of} beyond its end of life',
          exceptions_until: 'last day of an exception of version {of}{ids}',
          deprecated_until: 'last day to load the Deprecated version {of}',
          ratify: 'ratify the emergency for {of}',
          refused: 'roll back the emergency for {of}, which was refused',
          rolled_back: 'model.yaml must say that it was rolled back',
          rollback_drill: 'rehearse the way back to version {of}: `relc drill`',
          audit: 'audit what serves, version {of}: `relc audit`',
          not_after: 'the signed state ends; `relc apply --pending` renews it',
        },
        mend: {
          revalidate_by:
            'Record its revalidation with `relc revalidate {model} {of}`, or release a version in its place.',
          restarts_until:
            'Record its revalidation with `relc revalidate {model} {of}`, or release a version in its place.',
          report: 'Answer the report with `relc revalidate {model} {of}`, or release a version in its place.',
          failed:
            'Release a version in its place, or go back with `relc rollback {model}`. A later revalidation that passes ends it too: `relc revalidate {model} {of}`.',
          end_of_support: 'Release a version in its place. Serving starts this one until its end of life.',
          end_of_life:
            'Release a version in its place, or go back with `relc rollback {model}`. Once callers do not get it any more, it is Retired by itself. Where `end_of_life` in policies/governance/approvals.yaml has `extension_days`, people may let it start some days more: `last_starts` in model.yaml.',
          last_start:
            'Release a version in its place, or go back with `relc rollback {model}`. Once callers do not get it any more, it is Retired by itself. Within `extension_days` of policies/governance/approvals.yaml people may choose a later day in `last_starts` of model.yaml.',
          exceptions_until:
            'Release a version that needs no exception. What serves goes on starting: a later day in exceptions.yaml changes nothing for it.',
          deprecated_until: 'Write Retired for version {of} in model.yaml, and have it approved.',
          ratify: '`relc status` says whose ratification is missing, and how they give it.',
          refused: '`relc status` says to which version to go back in model.yaml.',
          rolled_back: 'Say it in model.yaml; `relc status` has the line. It needs no approvals.',
          rollback_drill: 'Start the job of the drill, or run `relc drill {model}` where the release key is.',
          audit: 'Start the job of the audit, or run `relc audit {model}` where the release key is.',
          not_after: 'Start the job that runs `relc apply --pending`. It says why where it must not renew the state.',
        },
      },
      fix: '{mend}',
    },
    'pt-BR': {
      summary: 'Um prazo venceu sem providência',
      reason: '{observed} em {target}: {what}.{effect} O modelo é de {owner}.',
      words: {
        effect: {
          start: ' Desde então, o serving se recusa a iniciar.',
          rollout: ' Desde então, implantações ficam retidas.',
          return: ' Desde então, nenhuma implantação a traz de volta; um rollback traz.',
          none: '',
        },
        what: {
          revalidate_by: 'revalidar a versão {of}',
          restarts_until: 'último dia em que a versão {of} inicia sem revalidação',
          report: 'revalidar a versão {of}, pois um relatório de monitoramento passa dos limites dela',
          failed: 'substituir a versão {of}, que foi reprovada na revalidação',
          end_of_support: 'fim do suporte da versão {of}',
          end_of_life: 'fim de vida da versão {of}',
          last_start: 'último dia para iniciar a versão {of} além do fim de vida',
          exceptions_until: 'último dia de uma exceção da versão {of}{ids}',
          deprecated_until: 'último dia para carregar a versão {of} (Deprecated)',
          ratify: 'ratificar a GMUD emergencial de {of}',
          refused: 'fazer o rollback da GMUD emergencial de {of}, que foi recusada',
          rolled_back: 'model.yaml precisa dizer que houve o rollback',
          rollback_drill: 'ensaiar a volta à versão {of}: `relc drill`',
          audit: 'auditar o que serve, a versão {of}: `relc audit`',
          not_after: 'o estado assinado termina; `relc apply --pending` o renova',
        },
        mend: {
          revalidate_by:
            'Registre a revalidação com `relc revalidate {model} {of}` ou publique uma versão no lugar dela.',
          restarts_until:
            'Registre a revalidação com `relc revalidate {model} {of}` ou publique uma versão no lugar dela.',
          report: 'Responda ao relatório com `relc revalidate {model} {of}` ou publique uma versão no lugar dela.',
          failed:
            'Publique uma versão no lugar dela ou volte com `relc rollback {model}`. Uma revalidação posterior que passe também resolve: `relc revalidate {model} {of}`.',
          end_of_support: 'Publique uma versão no lugar dela. O serving inicia esta até o fim de vida.',
          end_of_life:
            'Publique uma versão no lugar dela ou volte com `relc rollback {model}`. Assim que ninguém mais a recebe, ela passa a Retired sozinha. Se `end_of_life` em policies/governance/approvals.yaml tiver `extension_days`, é possível aprovar mais alguns dias de início: `last_starts` em model.yaml.',
          last_start:
            'Publique uma versão no lugar dela ou volte com `relc rollback {model}`. Assim que ninguém mais a recebe, ela passa a Retired sozinha. Até o limite de `extension_days` em policies/governance/approvals.yaml, é possível aprovar um dia posterior em `last_starts` de model.yaml.',
          exceptions_until:
            'Publique uma versão que não precise de exceção. A que serve continua iniciando: um prazo maior em exceptions.yaml não muda nada para ela.',
          deprecated_until: 'Escreva Retired para a versão {of} em model.yaml e peça a aprovação.',
          ratify: '`relc status` diz de quem falta a ratificação e como ela é dada.',
          refused: '`relc status` diz a que versão voltar em model.yaml.',
          rolled_back: 'Registre isso em model.yaml; `relc status` mostra a linha. Não precisa de aprovações.',
          rollback_drill: 'Inicie o job do ensaio ou execute `relc drill {model}` onde está a chave de release.',
          audit: 'Inicie o job da auditoria ou execute `relc audit {model}` onde está a chave de release.',
          not_after: 'Inicie o job que executa `relc apply --pending`. Ele diz por quê, se não puder renovar o estado.',
        },
      },
      fix: '{mend}',
    },
  },
  'due/roster': {
    en: {
      summary: 'The list of people is too old',
      reason:
        'Its last day for rollouts was {observed}, by `roster` in policies/governance/approvals.yaml and its own `as_of`. Until there is a newer one, nothing is rolled out; a rollback and an emergency go through.',
      fix: 'Have the directory export it, and have the change approved: `relc roster import FILE --as-of DAY`',
    },
    'pt-BR': {
      summary: 'A lista de pessoas está desatualizada',
      reason:
        'O último dia dela para rollouts foi {observed}, segundo `roster` em policies/governance/approvals.yaml e o próprio `as_of`. Até haver uma mais nova, nada entra em rollout; rollback e emergência passam.',
      fix: 'Peça a exportação do diretório e a aprovação da mudança: `relc roster import ARQUIVO --as-of DIA`',
    },
  },
  'due/release-key': {
    en: {
      summary: 'No release key signs any more',
      reason:
        'For {target} the last day of any key with the role release-signer was {observed}. Nothing is applied there, and no signed state is renewed: when the last of them ends, serving refuses to start.',
      fix: 'Have a new release key approved in policies/trust/keys.yaml, and give it to the job as RELC_SIGNING_KEY. Keep the old one there: what it signed counts by it.',
    },
    'pt-BR': {
      summary: 'Nenhuma chave de release assina mais',
      reason:
        'Em {target}, o último dia de uma chave com o papel release-signer foi {observed}. Nada é aplicado lá, e nenhum estado assinado é renovado: quando o último deles terminar, o serving se recusa a iniciar.',
      fix: 'Peça a aprovação de uma nova chave de release em policies/trust/keys.yaml, e entregue-a ao job em RELC_SIGNING_KEY. Mantenha a antiga no arquivo: o que ela assinou vale por ela.',
    },
  },
  'due/condition': {
    en: {
      summary: 'A condition of the second line is overdue',
      reason: '{id} was to be settled by {observed}, since it serves on {target}: {text}.',
      fix: 'When it is settled, have the second line sign what settled it, as releases/MODEL/validations/VERSION/NAME.sigstore.json, with model and version as in the path of this file: that needs no new version. This file itself stays as it is once its version is Approved. A later day the second line gives in its opinion on a version that is not Approved yet. Until then nothing is rolled out but an emergency.',
    },
    'pt-BR': {
      summary: 'Uma condição da segunda linha está atrasada',
      reason: '{id} devia ser resolvida até {observed}, pois serve em {target}: {text}.',
      fix: 'Quando estiver resolvida, peça à segunda linha que assine o que a resolveu, em releases/MODELO/validations/VERSÃO/NOME.sigstore.json, com modelo e versão como no caminho deste arquivo: isso dispensa nova versão. Este arquivo não muda depois que a versão dele está Approved. Novo prazo a segunda linha dá no parecer sobre uma versão ainda não Approved. Até lá, nada entra em produção além de emergências.',
    },
  },
} satisfies Group<'due'>;
