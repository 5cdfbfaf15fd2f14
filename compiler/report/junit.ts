// JUnit's XML, which CI shows as tests: a test for each file with findings, one for what passes.
import type { Located } from '../document/locate.ts';
import { placeOf, shownWords } from './finding.ts';
import { kindOf } from './outcome.ts';
import { type Report, rowsOf } from './report.ts';
import { visible } from './visible.ts';

/** A test has the same name in every run, so that CI can tell which began to fail. What waits is skipped; warnings fail none. */
export function junit({ command, diagnostics, language, result }: Report): string {
  const files = [...Map.groupBy(diagnostics, ({ file = '.' }) => file)];
  const filesOf = (kind: 'error' | 'waiting') =>
    new Set(files.filter(([, found]) => found.some((one) => kindOf(one) === kind)).map(([file]) => file));
  const failing = filesOf('error');
  const skipped = filesOf('waiting').difference(failing);
  const passed = passedReleases(result).filter((folder) => ![...failing].some((file) => file.startsWith(`${folder}/`)));
  const tests = [
    ...files.map(([file, found]) => testCase(command, file, found, language)),
    ...passed.map((folder) => testCase(command, folder, [], language)),
  ];
  const counts = `tests="${tests.length}" failures="${failing.size}" skipped="${skipped.size}"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="relc" ${counts}>`,
    `  <testsuite name="${attribute(`relc ${command}`)}" ${counts}>`,
    ...tests,
    '  </testsuite>',
    '</testsuites>',
    '',
  ].join('\n');
}

function testCase(command: string, name: string, found: readonly Located[], language: Report['language']): string {
  const said = (one: Located) => {
    const { summary, reason, fix } = shownWords(one, language);
    return `${one.code}: ${summary}\n${placeOf(one)}\n${reason}\n${fix}`;
  };
  const of = (kind: ReturnType<typeof kindOf>) => found.filter((one) => kindOf(one) === kind);
  const codes = (some: readonly Located[]) => attribute(some.map(({ code }) => code).join(', '));
  const texts = (some: readonly Located[]) => content(some.map(said).join('\n\n'));
  const [errors, waiting] = [of('error'), of('waiting')];
  const rest = errors.length === 0 ? of('warning') : [...waiting, ...of('warning')];
  const failure =
    errors.length > 0
      ? [`      <failure message="${codes(errors)}">${texts(errors)}</failure>`]
      : waiting.length > 0
        ? [`      <skipped message="${codes(waiting)}">${texts(waiting)}</skipped>`]
        : [];
  const output = rest.length === 0 ? [] : [`      <system-out>${texts(rest)}</system-out>`];
  const open = `    <testcase classname="${attribute(`relc ${command}`)}" name="${attribute(name)}"`;
  return failure.length + output.length === 0
    ? `${open}/>`
    : [`${open}>`, ...failure, ...output, '    </testcase>'].join('\n');
}

/** The folders of the releases that a check names as passed. */
function passedReleases(result: Report['result']): readonly string[] {
  return rowsOf(result).flatMap(({ model, version }) =>
    typeof model === 'string' && typeof version === 'string' ? [`releases/${model}/${version}`] : [],
  );
}

const content = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[\ud800-\udfff\ufffe\uffff]/gu, '\ufffd');

const attribute = (text: string): string => content(visible(text)).replaceAll('"', '&quot;');
