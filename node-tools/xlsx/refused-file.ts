import type { zhFindingsFiles } from '../../core/i18n/zh-cn/findings-files';

/** Why a file is refused: a code of the files catalogue. */
type RefusalCode = keyof typeof zhFindingsFiles;

/**
 * A file that cannot be used. Not a bug of ours and never shown as a stack trace: commands turn it into one line with the file's name
 * and what to do, go on with the other files and end with exit code 3.
 */
export class RefusedFile<Code extends RefusalCode = RefusalCode> extends Error {
  constructor(
    readonly code: Code,
    readonly params: Parameters<(typeof zhFindingsFiles)[Code]['reason']>[0],
  ) {
    super(code);
    this.name = 'RefusedFile';
  }
}
