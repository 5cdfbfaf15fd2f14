import type { Group } from '../entry.ts';

export const entries = {
  'restore/state-older': {
    en: {
      summary: 'The signed state that counts is not the last one',
      reason: 'State {observed} counts in the registry; it also keeps state {expected}, {digest}.',
      fix: 'Find out who made an old state count, or took the newest away; nothing is planned or applied by it. `relc restore {model}` makes state {expected} count again: it needs no key and no approval. Where an apply was stopped midway, `relc apply --pending` finishes it.',
    },
    'pt-BR': {
      summary: 'O estado assinado em vigor não é o último',
      reason: 'No registry vale o estado {observed}; ele guarda também o estado {expected}, {digest}.',
      fix: 'Descubra quem pôs um estado antigo em vigor ou retirou o mais novo; nada é planejado nem aplicado com base nele. `relc restore {model}` faz valer de novo o estado {expected}: não exige chave nem aprovação. Se um apply foi interrompido, `relc apply --pending` o conclui.',
    },
  },
  'restore/no-folder': {
    en: {
      summary: 'The release that is to serve is not in this checkout',
      reason:
        'Which version of {target} is version {version}, releases/{model}/{version} says, which is not there. Nothing was written: the alias could name another one.',
      fix: 'Check out a commit that has it, as the one that was applied: `git checkout {commit}`',
    },
    'pt-BR': {
      summary: 'O release que deve entrar em serviço não está neste checkout',
      reason:
        'Quem diz qual versão de {target} é a versão {version} é releases/{model}/{version}, que não está lá. Nada foi gravado: o alias poderia apontar para outra.',
      fix: 'Use um commit que o tenha, como o que foi aplicado: `git checkout {commit}`',
    },
  },
  'restore/interrupted': {
    en: {
      summary: 'An apply was stopped midway, and what it wrote is left as it is',
      reason: 'The approved plan {plan} wrote: {what}.',
      fix: 'Finish it, with the release key: `relc apply --pending`. Where it is no longer wanted, take its change out of model.yaml and restore again.',
    },
    'pt-BR': {
      summary: 'Um apply foi interrompido, e o que ele gravou fica como está',
      reason: 'O plano aprovado {plan} gravou: {what}.',
      fix: 'Conclua-o, com a chave de release: `relc apply --pending`. Se ele não é mais desejado, retire a mudança de model.yaml e reponha de novo.',
    },
  },
  'restore/moved-to-approved': {
    en: {
      summary: 'The alias was moved by hand to another approved version',
      reason:
        '{alias} names {observed} on {target}; the signed state says {expected}. Version {observed} is Approved, so this may be a rollback made by hand in an incident: it is not undone by itself.',
      fix: 'Ask who and why. To keep it, make it official: set `{target}: "{observed}"` under `aliases` in this file, which is planned, approved and applied as a rollback. To undo it: `relc restore {model}`',
    },
    'pt-BR': {
      summary: 'Alguém moveu o alias para outra versão aprovada',
      reason:
        '{alias} aponta para {observed} em {target}; o estado assinado diz {expected}. A versão {observed} está Approved; pode ser um rollback feito à mão em um incidente, e por isso não é desfeito automaticamente.',
      fix: 'Pergunte quem foi e por quê. Para manter, oficialize: escreva `{target}: "{observed}"` em `aliases` neste arquivo, o que é planejado, aprovado e aplicado como rollback. Para desfazer: `relc restore {model}`',
    },
  },
  'restore/returned': {
    en: {
      summary: 'What was put back was changed again within a day',
      reason: 'It was put back at {since}; it shows {observed} again, not {expected}.',
      fix: 'A person or a job keeps changing it: find out who before you put anything back. Then: `relc restore {model}`',
    },
    'pt-BR': {
      summary: 'O que foi reposto foi alterado de novo em menos de um dia',
      reason: 'Foi reposto em {since}; mostra de novo {observed}, e não {expected}.',
      fix: 'Alguém, ou algum job, insiste: descubra quem antes de repor qualquer coisa. Depois: `relc restore {model}`',
    },
  },
  'restore/rollback-proposed': {
    en: {
      summary: 'The registry itself refuses the start, and a rollback waits for approval',
      reason:
        'What serves of {model} on {target} does not pass the start-up check, as the warnings say, and relc may not mend that by itself. Nothing serves otherwise yet.',
      fix: 'Push {branch} and open its merge request, unless the job did; those whom its plan names approve it. If what the warnings name was changed by hand, `relc restore {model} --target {target}` puts it back without approval, where that is possible: then close the merge request.',
    },
    'pt-BR': {
      summary: 'Com o próprio registry, o serving se recusa a iniciar, e um rollback aguarda aprovação',
      reason:
        'O que atende de {model} em {target} não passa na verificação de início, como dizem os avisos, e o relc não pode corrigir isso sozinho. Nada mudou em serviço ainda.',
      fix: 'Faça o push de {branch} e abra o merge request, se o job não o fez; aprova quem o plano indica. Se o que os avisos indicam foi alterado à mão, `relc restore {model} --target {target}` repõe sem aprovação, quando for possível: feche então o merge request.',
    },
  },
  'restore/rollback-asked': {
    en: {
      summary: 'The registry itself refuses the start, and a merge request already asks for a rollback',
      reason:
        'What serves of {model} on {target} does not pass the start-up check, as the warnings say, and relc may not mend that by itself. {request} brings exactly the line that goes back, and is open. Nothing serves otherwise yet.',
      fix: 'Have those whom its plan names approve {request}. If no approval can count there, close it and start this again: then another is opened. If what the warnings name was changed by hand, `relc restore {model} --target {target}` puts it back without approval, where that is possible: then close it as well.',
    },
    'pt-BR': {
      summary: 'Com o próprio registry, o serving se recusa a iniciar, e um merge request já pede um rollback',
      reason:
        'O que atende de {model} em {target} não passa na verificação de início, como dizem os avisos, e o relc não pode corrigir isso sozinho. {request} traz exatamente a linha que volta e está aberto. Nada mudou em serviço ainda.',
      fix: 'Peça a aprovação de {request} a quem o plano indica. Se lá nenhuma aprovação puder contar, feche-o e inicie isto de novo: então outro é aberto. Se o que os avisos indicam foi alterado à mão, `relc restore {model} --target {target}` repõe sem aprovação, quando for possível: feche-o também nesse caso.',
    },
  },
} satisfies Group<'restore'>;
