// Options that every command has, and how options are read.
import { type Command, InvalidArgumentError, Option, type OptionValues } from 'commander';
import { formats } from '../report/index.ts';

/** No defaults: a default after the command would hide a value given before it. */
export const addCommonOptions = (command: Command): Command =>
  command
    .optionsGroup('Options of every command:')
    .option('--repo <dir>', 'the release repository (default: upwards from here)')
    .option('--at <time>', 'judge as of this moment, RFC 3339, or the beginning of a day (default: now)')
    .option(
      '--format <name[:file]>',
      `how to report: ${Object.keys(formats).join(', ')}; to a file if one is named (default: human)`,
      collect,
    )
    .addOption(
      new Option('--lang <language>', 'language of the report and of help (default: en)').choices(['en', 'pt-BR']),
    );

/** Reports add up; of every other option, the value after the command counts. */
export function merged(before: OptionValues, after: OptionValues): OptionValues {
  const format = [...(before['format'] ?? []), ...(after['format'] ?? [])];
  return { ...before, ...after, ...(format.length > 0 && { format }) };
}

function collect(value: string, previous: readonly string[] = []): readonly string[] {
  const [name] = value.split(':', 1);
  if (name === undefined || !Object.hasOwn(formats, name))
    throw new InvalidArgumentError(`There is no such format; there are ${Object.keys(formats).join(', ')}.`);
  return [...previous, value];
}

/** A number that does not parse must not become a limit that everything passes. */
export function wholeNumber(value: string): number {
  if (!/^[0-9]{1,15}$/.test(value)) throw new InvalidArgumentError('Not a whole number.');
  return Number(value);
}

/** An empty value comes from an unset variable: as a folder, it would mean the current one. */
export function refuseEmpty(command: Command, options: OptionValues): void {
  const empty = command.options.find((option) => options[option.attributeName()] === '');
  if (empty !== undefined) command.error(`error: option '${empty.flags}' is empty`);
}
