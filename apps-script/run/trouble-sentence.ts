import { Trouble } from './trouble';

/** What the office is told of an error: the sentence of a `Trouble`, else one for all; the details of a bug go to the log, where their makers look. */
export function sentenceOf(error: unknown): string {
  if (error instanceof Trouble) return error.message;
  console.error(error instanceof Error ? `${String(error)}\n${error.stack ?? ''}` : String(error));
  return '程序没有做完，可能是网络中断或运行超时。请再点一次；仍不行，请联系维护人员。';
}
