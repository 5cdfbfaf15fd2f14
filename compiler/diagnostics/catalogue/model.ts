import type { Group } from '../entry.ts';

export const entries = {
  'model/file-changed': {
    en: {
      summary: 'A file of the model differs from the signed list',
      reason: 'Its digest is not the one in model.SHA256SUMS.',
      fix: 'Restore the file, or release the changed model as a new version.',
    },
    'pt-BR': {
      summary: 'Um arquivo do modelo difere da lista assinada',
      reason: 'O digest não é o que consta em model.SHA256SUMS.',
      fix: 'Restaure o arquivo ou lance o modelo alterado como uma nova versão.',
    },
  },
  'model/file-missing': {
    en: {
      summary: 'A file of the signed list is missing',
      reason: 'model.SHA256SUMS names it.',
      fix: 'Restore the file.',
    },
    'pt-BR': {
      summary: 'Falta um arquivo da lista assinada',
      reason: 'Ele consta em model.SHA256SUMS.',
      fix: 'Restaure o arquivo.',
    },
  },
  'model/file-unlisted': {
    en: {
      summary: 'A file of the model is not in the signed list',
      reason: 'model.SHA256SUMS does not name it, so it is not signed.',
      fix: 'Remove it, or sign the model again.',
    },
    'pt-BR': {
      summary: 'Um arquivo do modelo não consta na lista assinada',
      reason: 'Ele não está em model.SHA256SUMS; portanto, ninguém o assinou.',
      fix: 'Remova o arquivo ou assine o modelo de novo.',
    },
  },
  'model/unread': {
    en: {
      summary: 'The releases of the model are not judged yet',
      reason: 'What is asked of them follows from model.yaml, which cannot be read.',
      fix: 'Correct model.yaml, and check again. It gives a version its stage in one word, and a target its version: `versions: {"1": Approved}`, `aliases: {local: "1"}`.',
    },
    'pt-BR': {
      summary: 'Os releases do modelo ainda não foram avaliados',
      reason: 'O que se exige deles depende do model.yaml, que não pode ser lido.',
      fix: 'Corrija o model.yaml e verifique de novo. Nele, uma palavra dá o estágio de cada versão, e cada destino tem a sua versão: `versions: {"1": Approved}`, `aliases: {local: "1"}`.',
    },
  },
  'model/no-such-release': {
    en: {
      summary: 'model.yaml names a version without a folder',
      reason: 'There is no release folder for version {observed}.',
      fix: 'Add the release, or remove the line. A folder that was approved is never deleted: retire it.',
    },
    'pt-BR': {
      summary: 'model.yaml cita uma versão sem pasta',
      reason: 'Não há pasta de release para a versão {observed}.',
      fix: 'Inclua o release ou remova a linha. Uma pasta que já foi aprovada nunca é apagada: aposente a versão (Retired).',
    },
  },
  'model/no-such-target': {
    en: {
      summary: 'model.yaml names a target that does not exist',
      reason: 'policies/governance/targets.yaml has {expected}, and no {observed}.',
      fix: 'Correct the name, or remove the line.',
    },
    'pt-BR': {
      summary: 'model.yaml cita um destino que não existe',
      reason: 'policies/governance/targets.yaml tem {expected}, e nenhum {observed}.',
      fix: 'Corrija o nome ou remova a linha.',
    },
  },
  'model/alias-not-approved': {
    en: {
      summary: 'The alias names a version that is not Approved',
      reason: 'On {target} it would serve version {observed}, whose stage is {stage}.',
      fix: 'Name an Approved version, or remove the alias: nothing serves then. Only a version in Staging may become Approved.',
    },
    'pt-BR': {
      summary: 'O alias aponta para uma versão que não está em Approved',
      reason: 'No destino {target}, ele serviria a versão {observed}, cujo estágio é {stage}.',
      fix: 'Indique uma versão em Approved ou remova o alias: nada fica em serviço. Só uma versão em Staging pode passar para Approved.',
    },
  },
  'model/registry-name-taken': {
    en: {
      summary: 'Two models claim one model of the registry',
      reason: 'What registries call {observed} is also claimed by {expected}.',
      fix: 'Let `registry_name` in each model.yaml name another registered model; without it a registry calls a model as its folder is called. One registered model has one folder.',
    },
    'pt-BR': {
      summary: 'Dois modelos reivindicam um mesmo modelo do registry',
      reason: 'O modelo que o registry chama de {observed} também é reivindicado por {expected}.',
      fix: 'Faça o `registry_name` de cada model.yaml indicar outro modelo registrado; sem ele, o registry chama o modelo pelo nome da pasta. Um modelo registrado tem uma única pasta.',
    },
  },
} satisfies Group<'model'>;
