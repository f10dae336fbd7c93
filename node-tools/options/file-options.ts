import type { Invocation } from '../command';
import type { OptionName } from './options';

/** Options whose value is a file to read. */
export const fileOptions = [
  'units',
  'survey',
  'second',
  'roster',
  'givers',
  'away',
  'release',
  'keywords',
  'paste',
] as const satisfies readonly OptionName[];

/** The files that the options of a call name to be read; a result may be none of them. A pack of ours is no file, and hurts nothing. */
export function filesOfOptions({ flags }: Pick<Invocation, 'flags'>): readonly string[] {
  return ([...fileOptions, 'pack'] as const).flatMap((option) => flags.texts(option));
}
