// What release notes say in Brazilian Portuguese and no template can.
import { countedIn } from '../../../diagnostics/numbers.ts';
import type { NotesWords } from './en.ts';

const counted = countedIn('pt-BR');

export const ptBR: NotesWords = {
  yes: 'sim',
  no: 'não',
  nothing: 'nenhum',
  sides: { contract_input: 'requisição', contract_output: 'resposta' },
  types: {
    null: 'nada',
    boolean: 'sim ou não (true, false)',
    object: 'um objeto',
    array: 'uma lista',
    string: 'texto',
    integer: 'um número inteiro',
    fraction: 'um número',
  },
  or: ' ou ',
  between: (minimum, maximum) => ` de ${minimum} a ${maximum}`,
  at_least: (minimum) => ` a partir de ${minimum}`,
  at_most: (maximum) => ` até ${maximum}`,
  one_of: (values) => `um destes: ${values.join(', ')}`,
  longest: (length) => ` de até ${counted(length, 'caractere', 'caracteres')}`,
  form: (form) => ` no formato ${form}`,
  required: { contract_input: 'obrigatório', contract_output: 'sempre presente' },
  optional: { contract_input: 'opcional', contract_output: 'pode faltar' },
  means: {
    new_optional: 'Nada a fazer. Quem chama pode enviá-lo.',
    new_required: 'Quem chama precisa enviá-lo.',
    new_answer: 'Nada a fazer. Quem chama pode lê-lo.',
    new_answer_breaks: 'Quem recusa campos que não conhece precisa aceitá-lo.',
    gone_request: 'Quem chama precisa deixar de enviá-lo.',
    gone_request_ignored: 'Nada a fazer. Ainda pode ser enviado.',
    gone_answer: 'Quem chama deixa de recebê-lo.',
    request_breaks: 'Algumas requisições que eram válidas são recusadas: quem chama precisa alterá-las.',
    answer_breaks: 'A resposta pode vir como nunca vinha: quem chama precisa saber lê-la.',
    undecided: 'Não foi possível decidir se algo quebra: quem chama deve testar suas próprias requisições.',
    fits: 'Nada a fazer. O que era válido continua válido.',
  },
  fits: {
    fits: 'Nada a fazer: nada do que declara quebra.',
    breaks: (places) => `Precisa mudar antes de chamar esta versão: ${places.join(', ')}.`,
    undecided: (places) => `Deve testar suas próprias requisições. Não foi possível decidir: ${places.join(', ')}.`,
    unknown: 'Deve comparar o que envia e lê com o contrato: não declara nada, portanto nada foi verificado.',
    undeclared: (before, places) => ` Sua declaração não pede o que a versão ${before} mantinha: ${places.join(', ')}.`,
  },
  place: (side, field, keyword) => `${side}, campo ${field}${keyword === '' ? '' : ` (${keyword})`}`,
  place_of_whole: (side, keyword) => `${side}${keyword === '' ? '' : ` (${keyword})`}`,
  values: (count) => counted(count, 'valor', 'valores'),
  dates: {
    revalidate_by:
      'O modelo precisa ser revalidado até este dia: depois dele esta versão não é mais implantada em nenhum destino. Onde atende, continua; conforme a criticidade, a política permite reiniciá-la por alguns dias de tolerância ou, com um alerta, até o fim de vida.',
    end_of_support:
      'Fim do suporte: depois deste dia nada mais é corrigido nesta versão. Quem chama já deve ter migrado para uma versão posterior.',
    end_of_life:
      'Esta versão é desativada: a partir deste dia o serving não a inicia mais. Quem chama precisa ter migrado para outra.',
    risks: (count) =>
      count === 1
        ? 'Um aceite de risco vale até este dia. Depois dele esta versão não é implantada até que alguém renove o aceite.'
        : `${counted(count, 'aceite de risco vale', 'aceites de risco valem')} até este dia. Depois dele esta versão não é implantada até que alguém os renove.`,
    exception: (id) =>
      `A exceção ${id} termina. Depois deste dia esta versão não é implantada enquanto estiver em aberto o que ela dispensou.`,
    condition: (id, text) =>
      `Último dia para atender à condição ${id} da segunda linha. Vencida, ela impede implantações: ${text}`,
    recipe: (name) =>
      `A receita ${name} de mudanças padrão termina. Depois dela, os releases precisam de todas as aprovações.`,
  },
  titles: {
    revalidate_by: (about) => `Último dia para revalidar ${about}; depois dele, novas implantações ficam bloqueadas`,
    end_of_support: (about) => `Fim do suporte de ${about}: sem correções depois deste dia`,
    end_of_life: (about) => `Fim de vida de ${about}: a partir deste dia o serving não inicia esta versão`,
    risks: (about, count) =>
      count === 1
        ? `Último dia de um aceite de risco de ${about}`
        : `Último dia de ${counted(count, 'aceite de risco', 'aceites de risco')} de ${about}`,
    exception: (about, id) => `Último dia da exceção ${id} de ${about}`,
    condition: (about, id) => `Último dia para atender à condição ${id} da segunda linha sobre ${about}`,
    recipe: (model, name) => `Último dia da receita ${name} de mudanças padrão de ${model}`,
  },
  calendar: (about) => `Release ${about}`,
  owned: (about, team, email) => `Responsável por ${about}: ${team} (${email}).`,
  recurring: {
    audit: (about) => ({
      title: `Auditar ${about}: o que atende é o que foi aprovado?`,
      what: 'Enquanto esta versão atender: compare versão, políticas e alertas com o que foi aprovado e providencie a correção do que diferir. `relc status` mostra o que difere no registry.',
    }),
    rollback_drill: (about, before) => ({
      title: `Ensaiar o rollback de ${about} para a versão ${before}`,
      what: `Enquanto esta versão atender: comprove, em um ambiente de ensaio, que a versão ${before} ainda carrega e responde, para que o rollback funcione de madrugada.`,
    }),
  },
  documents: {
    release: 'release',
    profile: 'perfil',
    components: 'componentes',
    AccessPolicy: 'política de acesso',
    InferenceGateway: 'gateway',
    LlmGateway: 'gateway de LLM',
    OutputLimits: 'limites de saída',
    Quota: 'cota',
    RateLimit: 'limite de taxa',
    shadow_eval: 'avaliação em shadow',
    fairness: 'relatório de equidade',
    staging_report: 'relatório de homologação',
    drift_baseline: 'referência de drift',
    contract_input: 'contrato da requisição',
    contract_output: 'contrato da resposta',
  },
};
