// What relc itself says as a fact, in Portuguese: names of what a registry holds, why a server gave no answer, and that
// something is not there. A single word counts only for the codes in which nobody is to type it.
import type { Json } from '../lib/json.ts';
import type { Code } from './catalogue.ts';
import type { Diagnostic } from './diagnostic.ts';

/** A name of what a registry holds, perhaps behind its target: `local: tag stage of version 2`. */
export const resourceInPortuguese = (name: string): string => replaced(name, resources);

/** The facts of a finding, with what relc itself says in Portuguese. */
export function factsInPortuguese({ code, facts = {} }: Diagnostic): Readonly<Record<string, Json>> {
  const mine = told.filter(({ codes }) => codes === 'any' || codes.includes(code));
  const inPortuguese = (value: Json, patterns: Patterns): Json => {
    if (Array.isArray(value)) return value.map((one) => inPortuguese(one, patterns));
    return typeof value === 'string' ? replaced(value, patterns) : value;
  };
  return Object.fromEntries(
    Object.entries(facts).map(([name, value]) => {
      const patterns = mine.filter(({ facts: names }) => names.includes(name)).flatMap((one) => one.patterns);
      return [name, inPortuguese(value, patterns)];
    }),
  );
}

type Patterns = readonly (readonly [RegExp, string])[];

const replaced = (text: string, patterns: Patterns): string =>
  patterns.reduce((so, [pattern, portuguese]) => so.replace(pattern, portuguese), text);

const resources: Patterns = [
  [/^(\S+: \S+) version (\S+?)(: .*)?$/, '$1 versão $2$3'],
  [/^((?:\S+: )?)artifact (\S+) of version (\S+)$/, '$1artefato $2 da versão $3'],
  [/^((?:\S+: )?)tag (\S+) of version (\S+)$/, '$1tag $2 da versão $3'],
  [/^((?:\S+: )?)description of version (\S+)$/, '$1descrição da versão $2'],
  [/^((?:\S+: )?)stage of version (\S+)$/, '$1stage da versão $2'],
  [/^((?:\S+: )?)signed state$/, '$1estado assinado'],
];

/** What follows a request, in `GET https://…: does not answer in time, 3 times`, and what is said without one. */
const reasons: Patterns = [
  [/, (\d+) times(?=$|, and may )/, ', $1 vezes'],
  [/, and asks to wait (\d+) s(?=, |$)/, ' e pede para esperar $1 s'],
  [
    /: answers with a redirect \((\d+)\), which relc does not follow(?=[, ]|$)/,
    ': responde com um redirecionamento ($1), que o relc não segue',
  ],
  [/: answers with more than (\d+) bytes$/, ': responde com mais de $1 bytes'],
  [
    /: the registry does not have the notices as they were approved$/,
    ': o registry não tem os avisos como foram aprovados',
  ],
  [/: answers no JSON$/, ': não responde com JSON'],
  [/: answers (\d+)(?=[, ]|$)/, ': responde $1'],
  [/: does not answer in time(?=, |$)/, ': não responde a tempo'],
  [/: fails with ([A-Z0-9_]+)(?=, |$)/, ': falha com $1'],
  [/: fails(?=, |$)/, ': falha'],
  [/: more than (\d+) pages$/, ': mais de $1 páginas'],
  [/: does not say whether more follows$/, ': não diz se há mais'],
  [/: redirects in vain$/, ': redireciona em vão'],
  [/: redirects to (\S+)$/, ': redireciona para $1'],
  [/: there is nothing by that name$/, ': não há nada com esse nome'],
  [/^(\S+) holds a character that no header can carry$/, '$1 tem um caractere que nenhum cabeçalho aceita'],
  [/^(\S+) names no file with a certificate in PEM$/, '$1 não indica um arquivo com um certificado em PEM'],
  [/^(\S+) and (\S+) contradict each other$/, '$1 e $2 se contradizem'],
  [
    /^no registry at (\S+): it takes a folder with a file registry\.json that holds (.*)$/,
    'nenhum registry em $1: é preciso uma pasta com um arquivo registry.json que contenha $2',
  ],
  [/^no version (\S+) of (\S+) in the registry(?: at (\S+))?$/, 'o registry não tem a versão $1 de $2'],
  [
    /^the registry answers with a (.*) that no MLflow writes$/,
    'o registry responde com algo que nenhum MLflow grava: $1',
  ],
  [/^the registry answers with the same page again and again$/, 'o registry responde sempre com a mesma página'],
  [
    /^the registry does not show what was just written to it$/,
    'o registry não mostra o que acabou de ser gravado nele',
  ],
  [
    /^the registry does not say what it is: it has no experiment (\S+) with the tag (\S+)$/,
    'o registry não diz qual ele é: não tem o experimento $1 com a tag $2',
  ],
  [/^(.*): (\S+) is (.*), which no registry writes$/, '$1: $2 é $3, algo que nenhum registry grava'],
  [
    /^the experiment (\S+) keeps its artifacts at (\S+), which the server does not proxy$/,
    'o experimento $1 guarda os artefatos em $2, que o servidor não repassa',
  ],
  [
    /^the artifacts of version (\S+) lie at (\S+), not behind the server$/,
    'os artefatos da versão $1 ficam em $2, e não atrás do servidor',
  ],
  [/^the artifact (.*) has a name that relc does not read$/, 'o artefato $1 tem um nome que o relc não lê'],
  [
    /^MLflow cannot be asked for (.*): it has both quotes$/,
    'não dá para perguntar ao MLflow por $1: tem os dois tipos de aspas',
  ],
  [
    /^the tag (\S+) of (\S+) names a signed state that is not there; once the tag is deleted, (`[^`]*`) sets it again$/,
    'a tag $1 de $2 indica um estado assinado que não existe; depois de excluída a tag, $3 a grava de novo',
  ],
  [
    /: not asked while (\S+) ends certificate checks$/,
    ': não perguntado enquanto $1 desliga a verificação de certificados',
  ],
  [/, and may have written all the same$/, ', e pode ter gravado mesmo assim'],
  [/^(\S+) is not readable JSON$/, '$1 não é JSON legível'],
  [/^(\S+) cannot be written: /, 'não foi possível gravar $1: '],
  [/^GitLab answers with a (.*) that no GitLab writes$/, 'o GitLab responde com algo que nenhum GitLab grava: $1'],
];

const absences: Patterns = [
  [/^absent$/, 'ausente'],
  [/^absent (?=→)/, 'ausente '],
  [/(?<=→ )absent$/, 'ausente'],
  [/^not yet written$/, 'ainda não gravado'],
  [/^no change$/, 'nenhuma mudança'],
  [/\bversion (?=\S+ (?:Staging|Approved|Deprecated|Retired|Revoked)\b)/g, 'versão '],
];

const noVersion: Patterns = [
  [/^none$/, 'nenhuma'],
  [/^nothing$/, 'nada'],
  [/^version (\S+) \(/, 'versão $1 ('],
];
const signatures: Patterns = [
  [/^absent$/, 'inexistente'],
  [/^unreadable$/, 'ilegível'],
  [/^of other content$/, 'de outro conteúdo'],
  [/^of a key that is not trusted$/, 'de uma chave não confiável'],
  [/^of an identity that is not trusted$/, 'de uma identidade não confiável'],
  [/^of an authority that is not trusted$/, 'de uma autoridade não confiável'],
  [/^without the proof that it names$/, 'sem a prova que menciona'],
  [/^of key (\S+)$/, 'da chave $1'],
  [/^of key (\S+), which is revoked$/, 'da chave $1, que foi revogada'],
  [/^of key (\S+), which signs (.*)$/, 'da chave $1, que assina em $2'],
];
const noValue: Patterns = [[/^none$/, 'nenhum']];

const told: readonly {
  readonly codes: readonly Code[] | 'any';
  readonly facts: readonly string[];
  readonly patterns: Patterns;
}[] = [
  { codes: 'any', facts: ['resource', 'resourceName', 'what'], patterns: resources },
  {
    codes: ['registry/unreachable', 'forge/unreachable', 'notify/unreachable', 'notify/refused'],
    facts: ['observed'],
    patterns: reasons,
  },
  {
    codes: ['archive/file-differs', 'archive/other-part'],
    facts: ['observed', 'expected'],
    patterns: [...noValue, [/^a list$/, 'uma lista'], [/^renamed$/, 'renomeado']],
  },
  { codes: ['notify/acknowledgement-not-signed', 'lifecycle/no-proof'], facts: ['observed'], patterns: signatures },
  { codes: ['apply/conflict'], facts: ['expected', 'after'], patterns: absences },
  { codes: ['apply/stale', 'apply/source-changed'], facts: ['approved', 'computed'], patterns: absences },
  {
    codes: [
      ...(['apply/earlier-target', 'apply/state-outdated', 'plan/neither-rollout-nor-rollback'] as const),
      ...(['verify/not-approved', 'verify/alias-differs', 'restore/moved-to-approved'] as const),
    ],
    facts: ['observed', 'expected'],
    patterns: noVersion,
  },
  {
    codes: ['verify/tag-differs', 'verify/model-differs', 'plan/frozen-release-changed', 'model/alias-not-approved'],
    facts: ['observed', 'expected', 'stage'],
    patterns: noValue,
  },
  {
    codes: ['usage/unwritable-file'],
    facts: ['observed'],
    patterns: [
      [/^it is a pipe, and not a file$/, 'é um pipe, e não um arquivo'],
      [
        /^(.*) is a link, and relc does not write through links in a repository$/,
        '$1 é um link, e o relc não grava através de links em um repositório',
      ],
    ],
  },
  {
    codes: ['change/bad-period'],
    facts: ['observed'],
    patterns: [
      [/^(\S+) stands twice$/, '$1 aparece duas vezes'],
      [/^(\S+) is no occurrence of the rule$/, '$1 não é uma ocorrência da regra'],
    ],
  },
];
