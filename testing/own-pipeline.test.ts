import { createHash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { beforeAll, describe, expect, test } from 'vitest';
import { ownPipeline } from '../compiler/operations/own-pipeline.ts';
import { type PipelineProject, pipelineProject } from './pipeline-project.ts';

const sources = readFileSync(join(import.meta.dirname, '../.gitlab-ci.yml'), 'utf8');
const text = ownPipeline(sources);

const digest = (algorithm: string, bytes: string, form: 'hex' | 'base64') =>
  createHash(algorithm).update(bytes).digest(form);

/** An archive of relc is the name of whose it is, and npm installs it as a relc that says that name. */
const relcOf = (whose: string) =>
  `require('node:fs').appendFileSync(process.env.LOG, '${whose} ' + process.argv[2] + '\\n');
process.exitCode = process.argv[2] === 'judge' ? Number(process.env.VERDICT) : 0;
`;
const lockOf = (whose: string, resolved = 'https://npm.example.com/relc-1.2.3.tgz') => ({
  packages: {
    'node_modules/relc': { version: '1.2.3', resolved, integrity: `sha512-${digest('sha512', whose, 'base64')}` },
  },
});
const npm = `#!${process.execPath}
const fs = require('node:fs'), path = require('node:path');
const [command, ...args] = process.argv.slice(2);
fs.appendFileSync(process.env.LOG, 'npm ' + command + '\\n');
const after = (option) => args[args.indexOf(option) + 1];
const install = (folder, whose) => {
  fs.mkdirSync(path.join(folder, 'node_modules/relc/compiler'), { recursive: true });
  fs.writeFileSync(path.join(folder, 'node_modules/relc/compiler/relc.js'), (${relcOf.toString()})(whose));
};
if (command === 'ci') install(after('--prefix'), 'tip');
if (command === 'install') {
  const whose = fs.readFileSync(args.at(-1), 'utf8');
  const integrity = 'sha512-' + require('node:crypto').createHash('sha512').update(whose).digest('base64');
  fs.writeFileSync('package-lock.json', JSON.stringify({ packages: { 'node_modules/relc': { integrity } } }));
  install('.', whose);
}
if (command === 'pack') {
  fs.writeFileSync(path.join(after('--pack-destination'), 'relc-1.2.3.tgz'), process.env.PUBLISHED);
  console.log('relc-1.2.3.tgz');
}
`;
test('when relc init writes the pipeline, nothing in it needs the sources of relc, and every mark is gone', () => {
  const names = (pipeline: string) => Object.keys(load(pipeline) as object);
  expect(names(sources).filter((name) => !names(text).includes(name))).toEqual(['rebuild', 'test']);
  expect(text).not.toMatch(/<\/?(own|sources)>|archive\.ts|npm run|npm cit|\/compiler\/relc\.js"(?<!node_modules.*)/);
  expect(text.match(/(?<!node_modules\/relc\/)docs\//g)).toBeNull();
});

describe('a job of one’s own that holds a key or a token', () => {
  let project: PipelineProject;
  const stored = (whose: string): string => {
    const sum = digest('sha256', whose, 'hex');
    project.write(`stored/${sum}`, whose);
    return sum;
  };

  beforeAll(() => {
    project = pipelineProject(text, npm);
    project.write('clone/package-lock.json', JSON.stringify(lockOf('tip')));
    project.commit();
    stored('verified');
  });

  const run = (name: string, more: Readonly<Record<string, string>> = {}) =>
    project.run(name, { RELC_VERIFIED: digest('sha256', 'verified', 'hex'), PUBLISHED: 'tip', ...more });

  test('when the chain holds, the verified relc judges first, and what the lockfile pins goes on', () => {
    const { log, text: said } = run('apply');
    expect(log, said).toEqual(['npm install', 'verified judge', 'npm ci', 'tip apply']);
  });

  test('when the chain is broken, the verified relc goes on, and nothing that the branch pins is installed', () => {
    const { status, log } = run('apply', { VERDICT: '3' });
    expect(log).toEqual(['npm install', 'verified judge', 'verified apply', 'verified judge']);
    expect(status).toBe(5);
  });

  test('when the verified relc is what the lockfile pins, nothing waits for npm', () => {
    expect(run('apply', { RELC_VERIFIED: stored('tip') }).log).toEqual(['npm install', 'tip judge', 'tip apply']);
  });

  test('when the archive is none or another file, nothing runs', () => {
    const sum = digest('sha256', 'other', 'hex');
    expect(run('apply', { RELC_VERIFIED: sum })).toMatchObject({ status: 1, log: [] });
    project.write(`stored/${sum}`, 'verified');
    expect(run('apply', { RELC_VERIFIED: sum })).toMatchObject({ status: 1, log: [] });
  });

  test('when the branch is approved, what its lockfile pins is kept, and nothing else that npm has under its name', () => {
    const sum = stored('tip');
    rmSync(project.at('stored', sum));
    const kept = run('keep');
    expect(kept.log).toEqual([
      ...['npm install', 'verified judge', 'npm ci', 'npm pack'],
      `upload http://gitlab/relc/${sum}/relc.tgz`,
    ]);
    expect(kept.text).toContain(`RELC_VERIFIED to ${sum}`);
    project.write('clone/vendor/relc.tgz', 'tip');
    project.write('clone/package-lock.json', JSON.stringify(lockOf('tip', 'file:vendor/relc.tgz')));
    project.commit();
    expect(run('keep', { PUBLISHED: 'what npm has' }).log.at(-1)).toBe(`upload http://gitlab/relc/${sum}/relc.tgz`);
    project.write('clone/package-lock.json', JSON.stringify(lockOf('tip')));
    project.commit();
    const replaced = run('keep', { PUBLISHED: 'published over it' });
    expect(replaced).toMatchObject({ status: 1, log: ['npm install', 'verified judge', 'npm ci', 'npm pack'] });
  });
});
