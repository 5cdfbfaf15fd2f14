// What relc says of a merge request, as the text of one note. It stays the same while nothing changes: no moment is in it.

import { isError } from '../diagnostics/diagnostic.ts';
import type { Language } from '../diagnostics/entry.ts';
import { fingerprint } from './finding.ts';
import { asCode, markdown } from './markdown.ts';
import type { Report } from './report.ts';

export interface Noted {
  readonly language: Language;
  /** The head of the merge request. */
  readonly commit: string;
  /** The branch whose relc and policies judge. */
  readonly branch: string;
  /** The job of the merge request's pipeline that plans. */
  readonly planJob: string;
}

const words = {
  en: {
    judged: ({ commit, branch }: Noted) =>
      `relc on commit ${asCode(commit)}, judged by ${asCode(branch)}. A scheduled job keeps this note up to date; which approvals count is decided when the plan is applied.`,
    nothing: ({ commit, branch }: Noted) =>
      `Commit ${asCode(commit)} changes no release compared with ${asCode(branch)}: there is nothing for relc to judge here any more.`,
    cut: ({ planJob }: Noted) =>
      `**This note was cut here: it is too long for GitLab.** The whole is in the pipeline of this merge request, in the jobs ${asCode('check')} and ${asCode(planJob)}.`,
  },
  'pt-BR': {
    judged: ({ commit, branch }: Noted) =>
      `relc sobre o commit ${asCode(commit)}, julgado por ${asCode(branch)}. Um job agendado mantém este comentário em dia; quais aprovações contam é decidido quando o plano é aplicado.`,
    nothing: ({ commit, branch }: Noted) =>
      `O commit ${asCode(commit)} não altera nenhum release em relação a ${asCode(branch)}: aqui o relc não tem mais o que julgar.`,
    cut: ({ planJob }: Noted) =>
      `**Este comentário foi cortado aqui: é longo demais para o GitLab.** O texto completo está no pipeline deste merge request, nos jobs ${asCode('check')} e ${asCode(planJob)}.`,
  },
} as const;

/** What became of the note on a merge request. */
export type NoteFate = keyof (typeof fates)['en'];

const fates = {
  en: {
    written: 'note written',
    updated: 'note brought up to date',
    same: 'note is up to date',
    nothing: 'changes no release, and gets no note',
    fork: 'comes from a fork, which is not judged, and gets no note',
    failed: 'note not written',
  },
  'pt-BR': {
    written: 'comentário escrito',
    updated: 'comentário atualizado',
    same: 'comentário em dia',
    nothing: 'não altera nenhum release e não recebe comentário',
    fork: 'vem de um fork, que não é julgado, e não recebe comentário',
    failed: 'comentário não escrito',
  },
} as const;

const would: Readonly<Record<Language, Readonly<Partial<Record<NoteFate, string>>>>> = {
  en: { written: 'this note would be written', updated: 'the note would become this' },
  'pt-BR': { written: 'seria escrito este comentário', updated: 'o comentário passaria a ser este' },
};

export const noteLine = (iid: number, fate: NoteFate, isDry: boolean, language: Language): string =>
  `!${iid}: ${(isDry && would[language][fate]) || fates[language][fate]}`;

/** GitLab takes less than 1,000,000 characters, and relc's own last lines must fit. */
const mostCharacters = 990_000;

/** What check and plan found. Whoever approves reads the plan first, unless there is something to fix before. */
export function judgedNote(check: Report, plan: Report, noted: Noted): string {
  const found = new Set(check.diagnostics.map(fingerprint));
  const rest = { ...plan, diagnostics: plan.diagnostics.filter((one) => !found.has(fingerprint(one))) };
  const reports = check.diagnostics.some(isError) ? [check, rest] : [rest, check];
  const said = words[noted.language];
  return shortened([said.judged(noted), '', ...reports.map(markdown)].join('\n').trimEnd(), said.cut(noted));
}

/** For a merge request that changed a release before. */
export const emptyNote = (noted: Noted): string => words[noted.language].nothing(noted);

/** The lines that fit. A block of code that is open where it is cut is closed. */
export function shortened(text: string, end: string, most = mostCharacters): string {
  if (text.length <= most) return text;
  const lines: string[] = [];
  let size = 0;
  let fence: string | undefined;
  for (const line of text.split('\n')) {
    size += line.length + 1;
    if (size > most) break;
    lines.push(line);
    const [ticks] = /^`{3,}/.exec(line) ?? [];
    if (fence === undefined) fence = ticks;
    else if (line === fence) fence = undefined;
  }
  return [...lines, ...(fence === undefined ? [] : [fence]), '', end].join('\n');
}
