// Reads what the consumers of a model declare: releases/<model>/consumers/<name>.yaml.
import type { ConsumerDeclaration, Model } from '../../schemas/generated/documents.ts';
import { answersOf, requestsOf } from '../contract/declared.ts';
import { realIn, realInSchema } from '../contract/real.ts';
import { fitsContract } from '../contract/values.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { readDocument } from '../document/read.ts';
import type { ShapeCheck } from '../document/shape.ts';
import { standardFaults } from '../document/standards.ts';
import { byBytes } from '../lib/bytes.ts';
import { digestOf } from '../lib/digest.ts';
import { joinPointer } from '../lib/json.ts';
import type { Consumers, DeclaredConsumer, Document } from '../model/release.ts';
import { filesUnder, type Tree } from '../model/tree.ts';

/** The declarations that can be used, by name, and what is wrong with the others. */
export function loadConsumers(
  tree: Tree,
  model: string,
  modelFile: Document<Model> | undefined,
  shape: ShapeCheck,
): Consumers {
  const folder = `releases/${model}/consumers`;
  const named = modelFile?.value.consumers.map(({ name }) => name);
  const found = [...filesUnder(tree, folder)]
    .sort(([a], [b]) => byBytes(a, b))
    .map(([path, bytes]) => {
      const [, name = ''] = /^([a-z0-9][a-z0-9_.-]*)\.yaml$/.exec(path) ?? [];
      const file = `${folder}/${path}`;
      const document = readDocument(tree, file, 'consumer', shape);
      const unknown: readonly Diagnostic[] =
        named?.includes(name) === false
          ? [{ code: 'consumer/unknown', file, facts: { observed: name, expected: named } }]
          : [];
      const faults = [
        ...unknown,
        ...document.diagnostics,
        ...(document.value ? declarationFaults(document.value) : []),
      ];
      const declared =
        document.value && faults.length === 0 ? [{ name, document: document.value, digest: digestOf(bytes) }] : [];
      return { declared, faults };
    });
  return {
    declared: found.flatMap(({ declared }): readonly DeclaredConsumer[] => declared),
    diagnostics: found.flatMap(({ faults }) => faults),
  };
}

/** The declarations at an earlier commit that are no longer so, as far as they can be used. */
export function declaredBefore(
  earlier: Tree,
  tree: Tree,
  model: string,
  shape: ShapeCheck,
): readonly DeclaredConsumer[] {
  const isSame = ({ document, digest }: DeclaredConsumer) => {
    const bytes = tree.files.get(document.file);
    return bytes !== undefined && digestOf(bytes) === digest;
  };
  return loadConsumers(earlier, model, undefined, shape).declared.filter((one) => !isSame(one));
}

/** What its shape does not say: its schemas are schemas, its examples are what it declares, and nobody real is in them. */
function declarationFaults({ file, value }: Document<ConsumerDeclaration>): readonly Diagnostic[] {
  const schemas = (['sends', 'reads'] as const).flatMap((side) =>
    Object.entries(value[side].properties).flatMap(([name, schema]) =>
      standardFaults({ file, value: schema }, 'json-schema-2020-12').map((fault) => ({
        ...fault,
        pointer: `${joinPointer(`/${side}/properties`, name)}${fault.pointer ?? ''}`,
      })),
    ),
  );
  return schemas.length > 0 ? schemas : [...misfits(file, value), ...realFaults(file, value)];
}

const misfits = (file: string, declaration: ConsumerDeclaration): readonly Diagnostic[] =>
  declaration.examples.flatMap(({ request, answer }, index) => [
    ...(fitsContract(requestsOf(declaration), request) === 'misfit' ? [misfit(file, index, 'request', 'sends')] : []),
    ...(fitsContract(answersOf(declaration), answer) === 'misfit' ? [misfit(file, index, 'answer', 'reads')] : []),
  ]);

const misfit = (file: string, index: number, side: string, expected: string): Diagnostic => ({
  code: 'consumer/example',
  file,
  pointer: `/examples/${index}/${side}`,
  facts: { expected },
});

const realFaults = (file: string, { examples, sends, reads }: ConsumerDeclaration): readonly Diagnostic[] =>
  [
    ...realIn(examples).map(({ pointer, like }) => ({ pointer: `/examples${pointer}`, like })),
    ...realInSchema(sends, '/sends'),
    ...realInSchema(reads, '/reads'),
  ].map(({ pointer, like }) => ({ code: 'consumer/real-person', file, pointer, facts: { observed: like } }));
