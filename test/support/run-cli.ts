import { runCli } from '../../node-tools/cli';
import type { Io } from '../../node-tools/print/io';

/** What a call printed and how it ended. */
export interface CliResult {
  readonly code: number;
  readonly out: readonly string[];
  readonly err: readonly string[];
}

/** Runs one call of the command in this process, with a captured terminal. `today` is 2024-07-15 unless told. */
export async function taizhang(
  argv: readonly string[],
  given: { readonly input?: string; readonly today?: string; readonly terminal?: boolean } = {},
): Promise<CliResult> {
  const out: string[] = [];
  const err: string[] = [];
  const io: Io = {
    out: (line) => out.push(...line.split('\n')),
    err: (line) => err.push(...line.split('\n')),
    status: () => undefined,
    readInput: async () => given.input ?? '',
    today: () => given.today ?? '2024-07-15',
    clock: () => 0,
    outIsTerminal: given.terminal ?? false,
    errIsTerminal: false,
  };
  const code = await runCli(argv, io, {});
  return { code, out, err };
}
