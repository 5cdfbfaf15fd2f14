// Standards that a document must follow in addition to its own schema. Their validators answer only yes or no.
import { createRequire } from 'node:module';
import type { ValidateFunction } from 'ajv';
import type { Sbom } from '../../schemas/generated/documents.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Json } from '../lib/json.ts';
import type { Document } from '../model/release.ts';
import { faultsOf } from './shape.ts';

export type Standard = `cyclonedx-${Sbom['specVersion']}` | 'json-schema-2020-12';

const require = createRequire(import.meta.url);

/** Loaded on first use: each version of CycloneDX is a megabyte. */
export const standardValidator = (standard: Standard): ValidateFunction =>
  require(`../../schemas/generated/${standard}.cjs`);

/** Reports a document that does not follow the standard. */
export const standardFaults = (document: Document<Json>, standard: Standard): readonly Diagnostic[] =>
  faultsOf(document, standardValidator(standard));
