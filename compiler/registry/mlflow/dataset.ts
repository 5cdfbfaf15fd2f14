// The data set that a version was trained on: what training logged as an input, or what its tags say.
import { type Json, listIn, textIn, valueIn } from '../../lib/json.ts';
import type { DataInput, Origin } from './answers.ts';
import { shownUri } from './artifacts.ts';

type DatasetFacts = Readonly<Record<string, Json>>;

/**
 * The tag `dataset.digest` counts where there is one: it can say a sha256. Otherwise it is the run's input. An unset tag
 * is a missing field.
 */
export function datasetFacts({ tags, inputs }: Pick<Origin, 'tags' | 'inputs'>): { readonly dataset?: DatasetFacts } {
  const { 'dataset.name': name, 'dataset.digest': digest, 'dataset.rows': rows } = tags;
  const dataset = {
    ...(digest === undefined ? inputFacts(inputs, name) : { digest }),
    ...(name !== undefined && { name }),
    // Text that is not a number is kept, so that the finding can show it.
    ...(rows !== undefined && { rows: /^[0-9]{1,15}$/.test(rows) ? Number(rows) : rows }),
  };
  return Object.keys(dataset).length === 0 ? {} : { dataset };
}

/** Nothing where no input is meant, or several are: relc does not choose. */
function inputFacts(inputs: readonly DataInput[], name: string | undefined): DatasetFacts {
  const named = name === undefined ? inputs : inputs.filter((input) => input.name === name);
  const training = named.filter(({ context }) => isTraining.test(context));
  const [meant, ...others] = name === undefined || training.length > 0 ? training : named;
  if (meant === undefined || others.some((other) => other.name !== meant.name || other.digest !== meant.digest))
    return {};
  const rows = rowsIn(meant.profile);
  const source = placeIn(meant.source);
  return { name: meant.name, digest: meant.digest, ...(rows !== undefined && { rows }), ...(source && { source }) };
}

/** MLflow's documentation writes `training`, its autologging `train`. Without a context it is what the run learned from. */
const isTraining = /^(train(ing)?)?$/i;

/** Pandas, Polars and Hugging Face count rows; NumPy gives the shape. */
const rowsIn = (profile: Json | undefined): Json | undefined =>
  valueIn(profile, 'num_rows') ?? listIn(profile, 'features_shape')[0];

/** Where the data lie. Data that only code made have no place. */
function placeIn(source: Json | undefined): string | undefined {
  const place = textIn(source, 'uri') ?? textIn(source, 'url') ?? textIn(source, 'path');
  return place && shownUri(place);
}
