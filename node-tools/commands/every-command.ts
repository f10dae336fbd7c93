import type { Command } from '../command';
import { carry } from './carry';
import { check } from './check';
import { explain } from './explain';
import { feedback } from './feedback';
import { gates } from './gates';
import { init } from './init';
import { log } from './log';
import { merge } from './merge';
import { opinions } from './opinions';
import { overdue } from './overdue';
import { plan } from './plan';
import { rows } from './rows';
import { satisfaction } from './satisfaction';
import { summary } from './summary';
import { trace } from './trace';

/** Every command, in the order of an office's work: for the overview and the manual. A run loads only its own, by `registry.ts`. */
export const commands: readonly Command[] = [
  init,
  plan,
  check,
  merge,
  overdue,
  summary,
  satisfaction,
  gates,
  log,
  opinions,
  feedback,
  trace,
  carry,
  rows,
  explain,
];
