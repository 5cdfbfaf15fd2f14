import type { Group } from '../entry.ts';

export const entries = {
  'output/not-guarded': {
    en: {
      summary: 'An output has no range here',
      reason: '`guarded_outputs` in model.yaml names {expected}, of which nothing is said here; here is: {observed}.',
      fix: 'Give the output the range of the contract here too. If it is no number, or comes out no more, take it out of `guarded_outputs`.',
    },
    'pt-BR': {
      summary: 'Uma saída não tem intervalo aqui',
      reason: '`guarded_outputs` no model.yaml traz {expected}, de que nada se diz aqui; aqui há: {observed}.',
      fix: 'Dê à saída, aqui também, o intervalo do contrato. Se ela não é um número ou não existe mais, retire-a de `guarded_outputs`.',
    },
  },
  'output/unknown': {
    en: {
      summary: 'An output has a range that nothing else knows',
      reason: '`guarded_outputs` in model.yaml does not name {observed}, but: {expected}.',
      fix: 'Correct the name, or add it to `guarded_outputs`; without that list, `score` alone is guarded.',
    },
    'pt-BR': {
      summary: 'Uma saída tem um intervalo que mais nada conhece',
      reason: '`guarded_outputs` no model.yaml não traz {observed}, e sim: {expected}.',
      fix: 'Corrija o nome ou inclua-o em `guarded_outputs`; sem essa lista, só `score` é guardado.',
    },
  },
  'output/range': {
    en: {
      summary: 'The guardrails are not those of the contract',
      reason: 'The guardrail is {observed}; the contract promises {expected}.',
      fix: 'Give guardrails and contract.output.schema.json the same range.',
    },
    'pt-BR': {
      summary: 'Os guardrails não são os do contrato',
      reason: 'O guardrail é {observed}; o contrato promete {expected}.',
      fix: 'Use o mesmo intervalo nos guardrails e em contract.output.schema.json.',
    },
  },
  'output/unguarded': {
    en: {
      summary: 'An answer may have a number that is not guarded',
      reason: 'The contract lets {observed} be a number; `guarded_outputs` in model.yaml names: {expected}.',
      cases: {
        open: 'Answers may have fields that the contract does not describe (`{observed}`): numbers that nobody guards, and text that no filter sees.',
        text: 'By its pattern, the text {observed} is nothing but a number; `guarded_outputs` in model.yaml names: {expected}.',
      },
      fix: '{mend}',
      words: {
        mend: {
          number:
            'Name it in `guarded_outputs` and give it a range in contract, profile, output limits and staging report. Where only some values are possible, list them in the contract; where it is no number, give its type.',
          open: 'Describe the fields that come out, and write `additionalProperties: false` beside `properties`.',
          text: 'Let it come out as a number, and guard it: `type: number` in the contract, its name in `guarded_outputs`, its range in profile, output limits and staging report. Where it is a code, list the codes (`enum`); a pattern with letters, with always four digits or more, or with room for five, needs no list.',
        },
      },
    },
    'pt-BR': {
      summary: 'Uma resposta pode ter um número que ninguém guarda',
      reason: 'O contrato permite que {observed} seja um número; `guarded_outputs` no model.yaml traz: {expected}.',
      cases: {
        open: 'As respostas podem ter campos que o contrato não descreve (`{observed}`): números que ninguém guarda e texto que nenhum filtro vê.',
        text: 'Pelo padrão, o texto {observed} é apenas um número; `guarded_outputs` no model.yaml traz: {expected}.',
      },
      fix: '{mend}',
      words: {
        mend: {
          number:
            'Inclua-o em `guarded_outputs` e dê a ele um intervalo em contrato, perfil, limites de saída e relatório de staging. Se só alguns valores são possíveis, liste-os no contrato; se não é um número, informe o tipo.',
          open: 'Descreva os campos que saem e escreva `additionalProperties: false` ao lado de `properties`.',
          text: 'Faça-o sair como número e guarde-o: `type: number` no contrato, o nome em `guarded_outputs`, o intervalo em perfil, limites de saída e relatório de staging. Se é um código, liste os códigos (`enum`); um padrão com letras, sempre com quatro dígitos ou mais, ou com lugar para cinco, dispensa a lista.',
        },
      },
    },
  },
} satisfies Group<'output'>;
