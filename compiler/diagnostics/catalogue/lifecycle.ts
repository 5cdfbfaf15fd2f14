import type { Group } from '../entry.ts';

export const entries = {
  'lifecycle/order': {
    en: {
      summary: 'Lifecycle dates are out of order',
      reason: 'It is {observed}: too early for {expected}.',
      fix: 'revalidate_by comes before end_of_support, which comes no later than end_of_life.',
    },
    'pt-BR': {
      summary: 'As datas do ciclo de vida estão fora de ordem',
      reason: 'A data {observed} vem cedo demais em relação a {expected}.',
      fix: 'revalidate_by vem antes de end_of_support, que não pode ser posterior a end_of_life.',
    },
  },
  'lifecycle/past': {
    en: {
      summary: 'A lifecycle date has passed',
      reason: 'It is {observed}; today is {expected}.',
      fix: '{mend}',
      words: {
        mend: {
          new: 'Set a date in the future, or do not release this version.',
          revalidate:
            'No rollout brings version {version} back until it is validated again: `relc revalidate {model} {version}` begins that. A version in its place settles it too. Where no target has it yet, take its approval back in model.yaml, and correct the day in the same commit.',
          replace:
            'It was approved with version {version}, so it stays as it is: release a version in its place. Where no target has it yet, take its approval back in model.yaml, and correct the day in the same commit.',
        },
      },
    },
    'pt-BR': {
      summary: 'Uma data do ciclo de vida já passou',
      reason: 'A data é {observed}; hoje é {expected}.',
      fix: '{mend}',
      words: {
        mend: {
          new: 'Defina uma data futura ou não lance esta versão.',
          revalidate:
            'Nenhuma implantação traz a versão {version} de volta enquanto ela não for revalidada: `relc revalidate {model} {version}` inicia isso. Uma versão no lugar dela também resolve. Se nenhum destino a tem ainda, desfaça a aprovação em model.yaml e corrija a data no mesmo commit.',
          replace:
            'Ela foi aprovada com a versão {version} e por isso fica como está: lance outra versão no lugar dela. Se nenhum destino a tem ainda, desfaça a aprovação em model.yaml e corrija a data no mesmo commit.',
        },
      },
    },
  },
  'lifecycle/end-waits': {
    en: {
      summary: 'An end of life waits after the signed state had ended',
      reason: '{change} If a clock is wrong, versions would become Retired too early, and for ever.',
      words: {
        change: {
          ended: 'The signed state of {model} counted until {expected}, and the clock of this machine says {observed}.',
          renewed:
            'The signed state of {model} was renewed on {expected}, when it had ended already; the clock of this machine says {observed}. Until {until} people can see whether that was right.',
        },
      },
      fix: 'Check the clock. If it is right, let `relc apply --pending` run on: a run renews the state, and 7 days later one makes Retired what has reached its end of life. Any plan that people approve and apply ends the wait, as of Retired in model.yaml, and also after a clock that was ahead.',
    },
    'pt-BR': {
      summary: 'Um fim de vida espera, porque o estado assinado tinha vencido',
      reason: '{change} Se um relógio estiver errado, versões passariam a Retired cedo demais, e para sempre.',
      words: {
        change: {
          ended: 'O estado assinado de {model} valia até {expected}, e o relógio desta máquina marca {observed}.',
          renewed:
            'O estado assinado de {model} foi renovado em {expected}, quando já tinha vencido; o relógio desta máquina marca {observed}. Até {until}, dá para conferir se isso estava certo.',
        },
      },
      fix: 'Confira o relógio. Se estiver certo, deixe `relc apply --pending` seguir: uma execução renova o estado e, 7 dias depois, outra passa a Retired o que chegou ao fim de vida. Qualquer plano que pessoas aprovem e que seja aplicado encerra a espera, como o de Retired em model.yaml, também depois de um relógio adiantado.',
    },
  },
  'lifecycle/still-serves': {
    en: {
      summary: 'What callers get has reached its end of life',
      reason:
        'Version {version} of {model} serves on {target}, and its end of life, which was approved with it, came on {observed}: no host starts it any more, and what runs is lost at the next start. It is not taken away by itself while callers may need it. {proof} The model is of {owner}.',
      words: {
        proof: {
          none: 'Policy names no proof for it (`end_of_life` in policies/governance/approvals.yaml).',
          traffic:
            'What shows that they do not is a signed report of a job that measured no call: `{traffic}` (release_digest `{digest}`).',
          acknowledged:
            'What shows that they do not is an acknowledgement of its end by each critical consumer (release_digest `{digest}`).',
          'traffic or acknowledged':
            'What shows that they do not is a signed report of a job that measured no call, `{traffic}`, or an acknowledgement of its end by each critical consumer (release_digest `{digest}`).',
        },
      },
      fix: 'Let another version serve. If none is to, write Retired for this one in model.yaml and remove its alias: two people approve that, and it waits for no window. For some days more, where policy allows them, two people approve `last_starts` in model.yaml. Status: `relc status {model}`',
    },
    'pt-BR': {
      summary: 'O que atende quem chama chegou ao fim de vida',
      reason:
        'A versão {version} de {model} atende em {target}, e o fim de vida dela, aprovado junto com ela, foi em {observed}: nenhum host a inicia mais, e o que está rodando se perde no próximo início. Ela não sai sozinha enquanto alguém pode precisar dela. {proof} O modelo é de {owner}.',
      words: {
        proof: {
          none: 'A política não prevê prova disso (`end_of_life` em policies/governance/approvals.yaml).',
          traffic:
            'O que mostra que não precisa é o relatório assinado de um job que não mediu nenhuma chamada: `{traffic}` (release_digest `{digest}`).',
          acknowledged:
            'O que mostra que não precisa é o ciente do fim de vida de cada consumidor crítico (release_digest `{digest}`).',
          'traffic or acknowledged':
            'O que mostra que não precisa é o relatório assinado de um job que não mediu nenhuma chamada, `{traffic}`, ou o ciente do fim de vida de cada consumidor crítico (release_digest `{digest}`).',
        },
      },
      fix: 'Coloque outra versão em uso. Se nenhuma deve atender, marque esta versão como Retired em model.yaml e remova o alias: duas pessoas aprovam isso, sem esperar janela. Para alguns dias a mais, onde a política permite, duas pessoas aprovam `last_starts` em model.yaml. Situação: `relc status {model}`',
    },
  },
  'lifecycle/no-proof': {
    en: {
      summary: 'A report of traffic does not show that nobody calls a version',
      reason: 'Version {version}: observed {observed}; expected {expected}.',
      cases: {
        other: 'It is about something else than version {version} as it serves here: {observed} instead of {expected}.',
        signature:
          'Its signature is {observed}. For version {version} the keys {expected} count, as `end_of_life` in policies/governance/approvals.yaml says.',
        calls: 'Version {version} was called {observed time|times}.',
        early: 'It goes until {observed}, and it is {expected} now.',
        old: 'It goes until {observed}. Who calls version {version} since, it does not say: it must go until {expected} at least.',
        short: 'It begins on {observed}: policy asks for {expected day|days} of version {version} without a call.',
        before: 'It begins on {observed}, and version {version} serves since {expected}: nobody could call it before.',
      },
      fix: 'Let the job that measures it write and sign the report anew. Until then the version stays as it is.',
    },
    'pt-BR': {
      summary: 'Um relatório de tráfego não mostra que ninguém chama uma versão',
      reason: 'Versão {version}: observado {observed}; esperado {expected}.',
      cases: {
        other: 'Ele trata de outra coisa que não a versão {version} como atende aqui: {observed} em vez de {expected}.',
        signature:
          'A assinatura dele é {observed}. Para a versão {version} valem as chaves {expected}, segundo `end_of_life` em policies/governance/approvals.yaml.',
        calls: 'A versão {version} recebeu {observed chamada|chamadas}.',
        early: 'Ele vai até {observed}, e agora são {expected}.',
        old: 'Ele vai até {observed}. Quem chama a versão {version} desde então, ele não diz: precisa ir pelo menos até {expected}.',
        short: 'Ele começa em {observed}: a política pede {expected dia|dias} da versão {version} sem chamada.',
        before: 'Ele começa em {observed}, e a versão {version} atende desde {expected}: antes ninguém podia chamá-la.',
      },
      fix: 'O job que mede precisa gravar e assinar o relatório de novo. Até lá, a versão fica como está.',
    },
  },
} satisfies Group<'lifecycle'>;
