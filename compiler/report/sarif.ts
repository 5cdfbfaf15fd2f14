// SARIF 2.1.0, which code scanning of forges and editors reads.
// Source: OASIS, Static Analysis Results Interchange Format (SARIF) Version 2.1.0.
import { entryOf, isOwnCode } from '../diagnostics/catalogue.ts';
import type { Language } from '../diagnostics/entry.ts';
import type { Located } from '../document/locate.ts';
import type { Json } from '../lib/json.ts';
import { pretty } from '../lib/json.ts';
import { fingerprint, isInRepository, shownWords } from './finding.ts';
import { kindOf } from './outcome.ts';
import type { Report } from './report.ts';
import { visible, visibleJson } from './visible.ts';

export function sarif({ command, diagnostics, exitCode, language }: Report): string {
  const codes = [...new Set(diagnostics.map(({ code }) => code))];
  const results = diagnostics.map((diagnostic) => result(diagnostic, codes.indexOf(diagnostic.code), language));
  const run = {
    tool: { driver: { name: 'relc', rules: codes.map((code) => rule(code, diagnostics, language)) } },
    language: language === 'en' ? 'en-US' : language,
    columnKind: 'utf16CodeUnits',
    automationDetails: { id: `relc/${command}/` },
    // A finding is what relc is for: only a bug makes a run unsuccessful.
    invocations: [{ executionSuccessful: exitCode !== 70, exitCode }],
    results,
  };
  const $schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
  return visibleJson(pretty({ $schema, version: '2.1.0', runs: [run] }));
}

/** Of what all findings of a code share: the words of a case are in its result. */
function rule(code: Located['code'], diagnostics: readonly Located[], language: Language): Json {
  const first = diagnostics.find((one) => one.code === code);
  const title = isOwnCode(code) ? (first?.words?.title ?? code) : entryOf(code)[language].summary;
  return { id: code, shortDescription: { text: visible(title) }, help: { text: `relc explain ${code}` } };
}

const levels = { error: 'error', waiting: 'note', warning: 'warning' } as const;

function result(diagnostic: Located, ruleIndex: number, language: Language): Json {
  const { summary, reason, fix } = shownWords(diagnostic, language);
  return {
    ruleId: diagnostic.code,
    ruleIndex,
    level: levels[kindOf(diagnostic)],
    message: { text: `${summary}\n${reason}\n${fix}` },
    ...(diagnostic.file !== undefined && { locations: [place(diagnostic)] }),
    partialFingerprints: { 'relc/v1': fingerprint(diagnostic) },
  };
}

function place(diagnostic: Located): Json {
  const { file = '', line, column, excerpt, pointer } = diagnostic;
  if (!isInRepository(diagnostic)) return { logicalLocations: [{ fullyQualifiedName: visible(file) }] };
  const region = line !== undefined && {
    startLine: line,
    ...(column !== undefined && { startColumn: column }),
    ...(excerpt !== undefined && { snippet: { text: visible(excerpt) } }),
  };
  return {
    physicalLocation: {
      artifactLocation: { uri: file.split('/').map(encodeURIComponent).join('/'), uriBaseId: '%SRCROOT%' },
      ...(region && { region }),
    },
    ...(pointer !== undefined && pointer !== '' && { logicalLocations: [{ fullyQualifiedName: visible(pointer) }] }),
  };
}
