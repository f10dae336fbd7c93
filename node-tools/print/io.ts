/** What a command may touch of the world; tests hand in their own. */
export interface Io {
  /** One line of result. */
  out(line: string): void;
  /** One line of findings, messages or progress. */
  err(line: string): void;
  /** Shows a line that the next one overwrites; '' takes it away. Only on a terminal. */
  status(line: string): void;
  /** All of standard input. */
  readInput(): Promise<string>;
  /** Today in the machine's zone, `YYYY-MM-DD`. */
  today(): string;
  /** Milliseconds, for progress only; no result depends on it. */
  clock(): number;
  readonly outIsTerminal: boolean;
  /** Columns of the terminal that results are shown on; absent where they go elsewhere. */
  readonly outWidth?: number;
  readonly errIsTerminal: boolean;
  /** Whether somebody types the standard input. */
  inIsTerminal?(): boolean;
  /** The program that further threads run, as an absolute path; where it is left out, all is done on one thread. */
  readonly program?: string;
}
