// What a registry surely knows of the kind of a model: the flavors and the signature in the file `MLmodel`, which MLflow
// writes beside a model's files. What it may only suggest is left to people: a wrong kind asks for the wrong evidence.
import type { Model } from '../../../schemas/generated/documents.ts';
import { parseDocument } from '../../document/parse.ts';
import { isObject, type Json, parseJson, textIn, valueIn } from '../../lib/json.ts';
import { own } from '../../lib/own.ts';
import type { Kind } from '../scaffold.ts';

type Task = NonNullable<Model['task']>;

/** Flavors of MLflow that hold nothing but LLMs and what is built on them. */
const ofLlm = ['dspy', 'langchain', 'llama_index', 'openai', 'promptflow'];

/** Flavors of MLflow that hold nothing but forecasts. */
const ofForecasts = ['diviner', 'pmdarima', 'prophet'];

/** Tasks of the flavor `transformers`, as Hugging Face names its pipelines. */
const ofTransformers: Readonly<Record<string, Task>> = {
  'audio-classification': 'classification',
  'image-classification': 'classification',
  'image-text-to-text': 'generation',
  'llm/v1/chat': 'generation',
  'llm/v1/completions': 'generation',
  'object-detection': 'detection',
  'text-classification': 'classification',
  'text-generation': 'generation',
  'zero-shot-classification': 'classification',
};

/** From the bytes of `MLmodel`; without any, or where they cannot be read, nothing is known. */
export function kindIn(mlmodel: Uint8Array | undefined): Kind {
  const said = mlmodel && parseDocument('MLmodel', mlmodel, 'yaml').value?.value;
  const task = taskIn(said);
  return {
    type: task === 'generation' ? 'llm' : 'predictive',
    ...(task !== undefined && { task }),
    ...numbersIn(textIn(said, 'signature', 'outputs')),
  };
}

function taskIn(said: Json | undefined): Task | undefined {
  const flavors = valueIn(said, 'flavors');
  const names = isObject(flavors) ? Object.keys(flavors) : [];
  if (names.some((name) => ofLlm.includes(name))) return 'generation';
  if (names.some((name) => ofForecasts.includes(name))) return 'forecasting';
  return own(ofTransformers, textIn(said, 'flavors', 'transformers', 'task') ?? '');
}

const numbers = ['double', 'float', 'integer', 'long'];
const others = ['binary', 'boolean', 'datetime', 'string'];

/** The names of numbers in a signature; nothing where it is no list of named columns. */
function numbersIn(outputs: string | undefined): Pick<Kind, 'numbers'> {
  const columns = parseJson(outputs ?? '');
  if (!Array.isArray(columns) || columns.length === 0) return {};
  const named = columns.map((column: Json) => {
    const type = textIn(column, 'type') === 'array' ? textIn(column, 'items', 'type') : textIn(column, 'type');
    return { name: textIn(column, 'name'), type: type ?? '' };
  });
  if (named.some(({ name, type }) => name === undefined || ![...numbers, ...others].includes(type))) return {};
  return { numbers: named.flatMap(({ name, type }) => (name !== undefined && numbers.includes(type) ? [name] : [])) };
}
