/**
 * `npm run component`: the component that repositories include, from the pipeline of this one. With `--check` nothing is written,
 * and the exit code is 1 where they differ.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeOrCheck } from './generated.ts';
import { componentFile, componentOf } from './pipeline_component.ts';

const pipeline = readFileSync(join(import.meta.dirname, '../../.gitlab-ci.yml'), 'utf8');
writeOrCheck(new Map([[componentFile, componentOf(pipeline)]]), '`npm run component`');
