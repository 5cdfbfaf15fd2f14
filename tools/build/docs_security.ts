/** `docs/security.md`: every attack of `tools/agreement/security.yaml`, what answers it, and the test that shows it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { interleavingsSection } from './docs_interleavings.ts';

/** A check that answers an attack. */
export interface Row {
  readonly finding: string;
  readonly kind: string;
  /** The check's text, which occurs once in the file, and the text that replaces it. */
  readonly delete: { readonly file: string; readonly text: string; readonly by: string };
  readonly test: { readonly file: string; readonly title: string };
}

export interface Attacks {
  /** The findings by name. */
  readonly findings: Readonly<Record<string, string>>;
  readonly checks: readonly Row[];
}

export function readAttacks(): Attacks {
  return load(readFileSync(join(import.meta.dirname, '../agreement/security.yaml'), 'utf8')) as Attacks;
}

export function securityPage({ findings, checks }: Attacks): string {
  const link = (file: string) => `[${file}](../${file})`;
  const rows = Object.keys(findings).flatMap((name) =>
    checks
      .filter(({ finding }) => finding === name)
      .map(({ kind, delete: { file }, test }, index) => {
        const found = index === 0 ? `**${name}** ${findings[name]}` : `**${name}**`;
        return `| ${[found, kind, link(file), `${link(test.file)}: ${test.title}`].map(cell).join(' | ')} |`;
      }),
  );
  return `${[
    '# What was attacked, and what answers',
    'Found by attacking relc, auditing it and trying it with real input. A finding is one example of its kind; the test keeps\nthe example. `npm run docs` writes this page from `tools/agreement/security.yaml`. `npm run security` deletes each check in turn and\nexpects the test named here to fail, as `.ci/run` does.',
    ['| found | kind | answers now | test that fails without it |', '| --- | --- | --- | --- |', ...rows].join('\n'),
    ...interleavingsSection(),
  ].join('\n\n')}\n`;
}

const cell = (text: string): string => text.trim().replaceAll('|', '\\|').replaceAll('\n', ' ');
