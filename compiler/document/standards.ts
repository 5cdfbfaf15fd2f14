// Standards that a document must follow beside its own shape: their schemas say only yes or no.
import { createRequire } from 'node:module';
import type { ValidateFunction } from 'ajv';
import type { Sbom } from '../../schemas/generated/documents.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Json } from '../lib/json.ts';
import type { Document } from '../model/release.ts';
import { faultsOf } from './shape.ts';

export type Standard = `cyclonedx-${Sbom['specVersion']}` | 'json-schema-2020-12';

const require = createRequire(import.meta.url);

/** Each has a file of its own, CycloneDX's a megabyte for each version: loaded when there is such a document. */
export const standardValidator = (standard: Standard): ValidateFunction =>
  require(`../../schemas/generated/${standard}.cjs`);

/** What a document of its shape lacks to follow the standard too. */
export const standardFaults = (document: Document<Json>, standard: Standard): readonly Diagnostic[] =>
  faultsOf(document, standardValidator(standard));
