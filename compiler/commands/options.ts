// What every command knows, and how options are read.
import { type Command, InvalidArgumentError, Option, type OptionValues } from 'commander';
import { formats } from '../report/index.ts';

/** Without defaults: one that nobody gave after the command would hide what was given before it. */
export const addCommonOptions = (command: Command): Command =>
  command
    .optionsGroup('Options of every command:')
    .option('--repo <dir>', 'the release repository (default: upwards from here)')
    .option('--at <time>', 'judge as of this moment, RFC 3339 (default: now)')
    .option(
      '--format <name[:file]>',
      'how to report: human, json, codequality or terraform, to a file if one is named (default: human)',
      collect,
    )
    .addOption(new Option('--lang <language>', 'language of the report (default: en)').choices(['en', 'pt-BR']));

/** Reports are added up; of everything else what stands after the command wins. */
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

/** A number that does not parse must not become a limit that nothing falls below. */
export function wholeNumber(value: string): number {
  if (!/^[0-9]{1,15}$/.test(value)) throw new InvalidArgumentError('Not a whole number.');
  return Number(value);
}

/** What comes of a variable that is not set: as a folder it would be the one where somebody stands. */
export function refuseEmpty(command: Command, options: OptionValues): void {
  const empty = command.options.find((option) => options[option.attributeName()] === '');
  if (empty !== undefined) command.error(`error: option '${empty.flags}' is empty`);
}
