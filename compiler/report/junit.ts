// JUnit's XML, which CI shows as tests: a test for each file with findings, one for what passes.
import { isError } from '../diagnostics/diagnostic.ts';
import type { Located } from '../document/locate.ts';
import { placeOf, shownWords } from './finding.ts';
import { type Report, rowsOf } from './report.ts';
import { visible } from './visible.ts';

/** A test has the same name in every run, so that CI can tell which began to fail. Warnings fail none. */
export function junit({ command, diagnostics, language, result }: Report): string {
  const files = [...Map.groupBy(diagnostics, ({ file = '.' }) => file)];
  const failing = new Set(files.filter(([, found]) => found.some(isError)).map(([file]) => file));
  const passed = passedReleases(result).filter((folder) => ![...failing].some((file) => file.startsWith(`${folder}/`)));
  const tests = [
    ...files.map(([file, found]) => testCase(command, file, found, language)),
    ...passed.map((folder) => testCase(command, folder, [], language)),
  ];
  const counts = `tests="${tests.length}" failures="${failing.size}"`;
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
  const errors = found.filter(isError);
  const warnings = found.filter((one) => !isError(one));
  const title = errors.map(({ code }) => code).join(', ');
  const failure =
    errors.length === 0
      ? []
      : [`      <failure message="${attribute(title)}">${content(errors.map(said).join('\n\n'))}</failure>`];
  const output =
    warnings.length === 0 ? [] : [`      <system-out>${content(warnings.map(said).join('\n\n'))}</system-out>`];
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
