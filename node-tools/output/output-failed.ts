import { basename, dirname } from 'node:path';
import { enOutput } from '../../core/i18n/en/output';
import type { Language } from '../../core/i18n/local-text';
import { zhOutput } from '../../core/i18n/zh-cn/output';

/** Why an output was not written: a code of the output catalogue. */
type OutputFailureCode = keyof typeof zhOutput;

/** What the sentence of a code needs. */
type OutputFailureParams<Code extends OutputFailureCode> = Parameters<(typeof zhOutput)[Code]>[0];

/** An output that could not be written. Nothing that stood there before has been touched, and nothing half-written is left. */
export class OutputFailed<Code extends OutputFailureCode = OutputFailureCode> extends Error {
  constructor(
    readonly code: Code,
    readonly params: OutputFailureParams<Code>,
    options?: ErrorOptions,
  ) {
    super(code, options);
    this.name = 'OutputFailed';
  }

  /** The one line for the user. */
  sentence(language: Language): string {
    // The catalogue pairs each code with its own parameters; TypeScript loses that pairing when the code is a union.
    const say = (language === 'zh' ? zhOutput : enOutput)[this.code] as (params: OutputFailureParams<Code>) => string;
    return say(this.params);
  }
}

const codesOfSystem: Readonly<Record<string, Exclude<OutputFailureCode, 'output-busy' | 'output-write-failed' | 'output-lines-failed'>>> = {
  ENOSPC: 'output-disk-full',
  EDQUOT: 'output-disk-full',
  EFBIG: 'output-disk-full',
  EACCES: 'output-no-permission',
  EPERM: 'output-no-permission',
  EROFS: 'output-no-permission',
  ENOENT: 'output-folder-missing',
  ENOTDIR: 'output-folder-missing',
  EISDIR: 'output-is-folder',
  EEXIST: 'output-exists',
  ENAMETOOLONG: 'output-name-too-long',
  EBUSY: 'output-open-elsewhere',
  ETXTBSY: 'output-open-elsewhere',
};

/** The code of a system error (`ENOSPC`), or '' when it is none. */
export function systemCode(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

/** A failed system call on the way to `path` as an OutputFailed; anything that is no system error comes back as it is. */
export function failureOf(error: unknown, path: string): unknown {
  const code = systemCode(error);
  if (error instanceof OutputFailed || !/^E[A-Z0-9]+$/u.test(code)) return error;
  const file = basename(path);
  const known = Object.hasOwn(codesOfSystem, code) ? codesOfSystem[code] : undefined;
  if (known === 'output-folder-missing') return new OutputFailed(known, { file, folder: dirname(path) }, { cause: error });
  return known === undefined
    ? new OutputFailed('output-write-failed', { file, detail: code }, { cause: error })
    : new OutputFailed(known, { file }, { cause: error });
}
