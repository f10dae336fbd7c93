import { basename } from 'node:path';
import type { CampaignPack } from '../../core/campaign/pack';
import { defaultPackId, packNamed, packNames, readOwnPack } from '../../core/campaign/registry';
import type { Invocation } from '../command';
import { readBytesFile } from '../intake/needed-file';
import { textOfBytes } from '../intake/text-of-bytes';
import { UnreadableInput } from '../intake/unreadable-input';
import { namedChoices } from './named-choices';
import { UsageError } from './usage-error';

/** The line at which JSON breaks off, by the place that Node's message names; null where it names none. */
function lineOfError(message: string, text: string): number | null {
  const place = /at position (\d+)/u.exec(message)?.[1];
  if (place !== undefined) return text.slice(0, Number(place)).split('\n').length;
  return /end of JSON/u.test(message) && text.trim() !== '' ? text.trimEnd().split('\n').length : null;
}

function jsonIn(path: string): unknown {
  return readBytesFile(path, (bytes, file) => {
    const text = textOfBytes(bytes);
    try {
      return JSON.parse(text);
    } catch (error) {
      const params = { line: lineOfError(String(error), text) };
      throw new UnreadableInput([{ code: 'pack-not-json', at: { file }, params }]); // parse throws nothing else than SyntaxError
    }
  });
}

/**
 * The campaign pack that `--pack` names: one of ours or a JSON file of the office's own; null where the call names none.
 * Throws `UsageError` for a name that is neither, `UnreadableInput` with every problem of a file.
 */
export function chosenPack({ flags, language, messages }: Invocation): CampaignPack | null {
  const word = flags.text('pack');
  if (word === null) return null;
  const shipped = packNamed(word);
  if (shipped !== null) return shipped;
  if (!/\.json$/iu.test(word)) {
    throw new UsageError(messages.usage.choose({ option: '--pack', value: word, choices: namedChoices(packNames, language) }));
  }
  const { pack, problems } = readOwnPack(jsonIn(word));
  if (pack !== null) return pack;
  throw new UnreadableInput(problems.map((problem) => ({ code: 'pack-problem', at: { file: basename(word) }, params: problem })));
}

/** The campaign pack of a call that reads no settings: the one `--pack` names, else the annual meeting. Throws as `chosenPack`. */
export function packOf(call: Invocation): CampaignPack {
  const pack = chosenPack(call) ?? packNamed(defaultPackId);
  if (pack === null) throw new Error('the default pack is not to be read');
  return pack;
}
