// What is being done, for whoever watches a terminal and waits.
import { both, type Said } from './said.ts';
import { visible } from './visible.ts';

/** Files and models have names that somebody chose, and a terminal obeys what it is told. */
const shown = (en: string, portuguese: string): Said => both(visible(en), visible(portuguese));

/** Which of how many it is. */
interface Count {
  readonly number: number;
  readonly of: number;
}

const counted = ({ number, of }: Count, en: string, portuguese: string): Said =>
  of < 2 ? shown(en, portuguese) : shown(`${en} (${number} of ${of})`, `${portuguese} (${number} de ${of})`);

const on = (model: string, target: string) => shown(`${model} on ${target}`, `${model} em ${target}`);

export const doing = {
  reading: (): Said => shown('reading the repository', 'lendo o repositório'),
  judging: (release: string, count: Count) => counted(count, `judging ${release}`, `julgando ${release}`),
  planning: (model: string, target: string, count: Count) =>
    counted(count, `planning ${on(model, target).en}`, `planejando ${on(model, target)['pt-BR']}`),
  visiting: (model: string, target: string, count: Count) =>
    counted(count, `looking at ${on(model, target).en}`, `examinando ${on(model, target)['pt-BR']}`),
  writing: (model: string, count: Count) =>
    counted(count, `writing ${model} to the registry`, `gravando ${model} no registry`),
  listening: (address: string, { en, 'pt-BR': portuguese }: Said) =>
    shown(`listening at ${address}: ${en}`, `escutando em ${address}: ${portuguese}`),
  rehearsing: (model: string, version: string) =>
    shown(`rehearsing the start of ${model} ${version}`, `ensaiando o início de ${model} ${version}`),
  auditing: (model: string) => shown(`auditing what serves of ${model}`, `auditando o que serve de ${model}`),
  importing: (count: Count) => counted(count, 'importing models', 'importando modelos'),
  digesting: (file: string, read: number, size: number): Said => {
    const share = `${Math.floor((100 * read) / Math.max(size, 1))}%`;
    return shown(`reading ${file} (${share})`, `lendo ${file} (${share})`);
  },
  installing: (what: string): Said => shown(`npm installs ${what}`, `o npm instala ${what}`),
  comparing: (version: string): Said =>
    shown(`relc ${version} compares what it judges`, `o relc ${version} compara o que julga`),
} as const;
