import type { Invocation } from '../command';

/** One explained text: the object that `--json` prints and the lines a person reads. */
interface Explained {
  readonly json: object;
  readonly lines: readonly string[];
}

/** Something `explain` can explain. */
export interface Topic {
  readonly name: string;
  /** Chinese names that mean the same. */
  readonly aliases: readonly string[];
  explain(text: string, call: Invocation): Explained;
}
