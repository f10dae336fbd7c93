import type { Invocation } from '../command';

/** The form of what `--json` prints; another number once a program that reads this one could not read it any more. */
const schema = 1;

/** Prints what `--json` gives: one object, its form and the command first. */
export function printJson({ io }: Pick<Invocation, 'io'>, command: string, content: object): void {
  io.out(JSON.stringify({ schema, command, ...content }));
}
