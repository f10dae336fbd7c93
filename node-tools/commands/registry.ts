import type { Command } from '../command';
import { check } from './check';
import { explain } from './explain';
import { init } from './init';
import { merge } from './merge';
import { overdue } from './overdue';
import { rows } from './rows';
import { summary } from './summary';

/** Every command, in the order of an office's work. */
export const commands: readonly Command[] = [init, check, merge, overdue, summary, rows, explain];
