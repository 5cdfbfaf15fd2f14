// The end of what every command says: one line that sums it up, worst first, then what is to be done next.
import type { Code } from '../diagnostics/catalogue.ts';
import type { Language } from '../diagnostics/entry.ts';
import { countingIn } from '../diagnostics/numbers.ts';
import type { Located } from '../document/locate.ts';
import { textIn } from '../lib/json.ts';
import { kindOf } from './outcome.ts';
import { andMore } from './phrases.ts';
import type { Next, Report } from './report.ts';

const counted = countingIn('en');
const contado = countingIn('pt-BR');

const words = {
  en: {
    found: counted('finding', 'findings'),
    waiting: counted('change waits', 'changes wait'),
    warnings: counted('warning', 'warnings'),
    waived: 'waived',
    next: 'next',
    once: {
      fixed: 'once what is above is fixed',
      committed: 'once that is committed',
      'to-propose': 'to have it approved, as a branch with that line',
      'or-propose': 'or with approvals, as a branch with that line',
      approved: 'once it is approved',
      'not-meant': 'if nobody meant that change',
    },
    by: {
      approvers: 'by each approver with their private key file as KEY',
      'rollback-signer': 'at once, by one rollback-signer with their private key file as KEY',
      'release-signer': 'by the pipeline, or whoever holds the release key',
    },
  },
  'pt-BR': {
    found: contado('achado', 'achados'),
    waiting: contado('mudança aguarda', 'mudanças aguardam'),
    warnings: contado('aviso', 'avisos'),
    waived: 'dispensados',
    next: 'próximo passo',
    once: {
      fixed: 'corrigido o que está acima',
      committed: 'feito o commit',
      'to-propose': 'para pedir a aprovação, em um branch com essa linha',
      'or-propose': 'ou com aprovações, em um branch com essa linha',
      approved: 'com a aprovação',
      'not-meant': 'se ninguém quis essa mudança',
    },
    by: {
      approvers: 'por cada aprovador, com o arquivo da sua chave privada como CHAVE',
      'rollback-signer': 'para voltar já, por um só rollback-signer, com o arquivo da sua chave privada como CHAVE',
      'release-signer': 'pelo pipeline ou por quem tem a chave de release',
    },
  },
} as const;

/** What was found, how often, and what the command did: `3 findings: 2 × lifecycle/order, 1 × limit/too-far`. */
export function summaryOf({ diagnostics, language, summary }: Report): string {
  const said = words[language];
  const errors = diagnostics.filter((one) => kindOf(one) === 'error');
  const waiting = diagnostics.filter((one) => kindOf(one) === 'waiting');
  const warnings = diagnostics.filter((one) => kindOf(one) === 'warning');
  const waived = warnings.filter(({ code }) => code === used);
  const others = warnings.length - waived.length;
  return [
    ...(errors.length === 0 ? [] : [`${said.found(errors.length)}${ofEachCode(errors)}`]),
    ...(waiting.length === 0 ? [] : [said.waiting(placesOf(waiting))]),
    ...(summary === undefined ? [] : [summary[language]]),
    ...(waived.length === 0 ? [] : [waivedText(waived, language)]),
    ...(others === 0 ? [] : [said.warnings(others)]),
  ].join('; ');
}

/** An exception waives a finding, as approvers see it too. */
const used: Code = 'exception/used';

/** Which findings, by which exceptions. */
function waivedText(waived: readonly Located[], language: Language): string {
  const byRule = Map.groupBy(waived, ({ facts }) => String(facts?.['rule']));
  const each = [...byRule].map(
    ([rule, some]) =>
      `${[rule, ...vulnerabilitiesOf(some)].join(' ')} (${few(
        some.map(({ facts }) => String(facts?.['id'])),
        language,
      )})`,
  );
  return `${words[language].waived}: ${each.join(', ')}`;
}

/** Which vulnerabilities the exceptions name. */
const vulnerabilitiesOf = (waived: readonly Located[]): readonly string[] => [
  ...new Set(waived.flatMap(({ facts }) => textIn(facts, 'vulnerability') ?? [])),
];

/** Nobody reads more of them in a line. */
const mostNamed = 6;

const few = (names: readonly string[], language: Language): string =>
  [
    ...names.slice(0, mostNamed),
    ...(names.length > mostNamed ? [andMore[language](names.length - mostNamed)] : []),
  ].join(', ');

/** What each change waits for is one thing that waits. */
const placesOf = (waiting: readonly Located[]): number =>
  new Set(waiting.map(({ waits }) => `${waits?.model} ${waits?.target}`)).size;

/** One finding is told right above. */
function ofEachCode(errors: readonly Located[]): string {
  if (errors.length < 2) return '';
  const counts = [...Map.groupBy(errors, ({ code }) => code)].map(([code, all]) => `${all.length} × ${code}`);
  return `: ${counts.join(', ')}`;
}

/** After what it is to be done, and by whom. */
export function nextLabel({ once, by }: Pick<Next, 'once' | 'by'>, language: Language): string {
  const said = words[language];
  return [said.next, ...(once === undefined ? [] : [said.once[once]]), ...(by === undefined ? [] : [said.by[by]])].join(
    ', ',
  );
}

/** A command for people: what they put in place of a word is called in their language. Programs get it as it is. */
export const commandIn = (language: Language, command: string): string =>
  language === 'pt-BR' ? command.replaceAll(/ KEY(?= |$)/g, ' CHAVE') : command;

/** Labels and commands of what is to be done next. */
export function nextOf({
  language,
  next = [],
}: Report): readonly { readonly label: string; readonly command: string }[] {
  return next.map((one) => ({
    label: nextLabel(one, language),
    command: commandIn(language, one.command),
  }));
}
