import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';

/** How a process of the built command ended. */
export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly err: string;
}

/** The options of a process whose standard error passes for a terminal; see `as-terminal.cjs`. */
export interface AsTerminal {
  readonly columns: number | null;
  /** The process gets the signal of Ctrl-C when it has printed this. */
  readonly interruptAt?: string;
}

/** Runs the built command as a process of its own; `onOut` hears of each piece of its standard output. */
export function runBuilt(
  program: string,
  words: readonly string[],
  { terminal, onOut }: { readonly terminal?: AsTerminal; readonly onOut?: (process: ChildProcess) => void } = {},
): Promise<Ended> {
  const before = terminal === undefined ? [] : ['--require', join(__dirname, 'as-terminal.cjs')];
  const env = { ...process.env, TERMINAL_COLUMNS: `${terminal?.columns ?? ''}`, INTERRUPT_AT: terminal?.interruptAt ?? '' };
  const child = spawn(process.execPath, [...before, program, ...words], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const [out, err]: [Buffer[], Buffer[]] = [[], []];
  child.stdout.on('data', (piece: Buffer) => {
    onOut?.(child);
    out.push(piece);
  });
  child.stderr.on('data', (piece: Buffer) => err.push(piece));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) =>
      resolve({ code, signal, out: Buffer.concat(out).toString('utf8'), err: Buffer.concat(err).toString('utf8') }),
    );
  });
}
