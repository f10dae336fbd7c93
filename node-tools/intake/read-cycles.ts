import type { Finding } from '../../core/finding/finding';
import { type GiverNames, joinGivers } from '../../core/opinion/givers/read-givers';
import type { Opinion } from '../../core/opinion/opinion';
import type { RectificationItem } from '../../core/rectification/item';
import type { Invocation } from '../command';
import type { Intake } from './collect-files';
import { type CycleFile, readCycleFile, readRegisterFile } from './cycle-file';
import type { RefusedInput } from './ledger-file';
import { type Walk, walkFiles } from './walk-ledgers';

/** The registers and ledgers of a call's files as one. */
export interface CyclesRead {
  readonly walk: Walk;
  /** Those that could be read. */
  readonly files: readonly CycleFile[];
  readonly opinions: readonly Opinion[];
  /** Rows of those who were asked for an opinion and had none. */
  readonly asked: readonly Opinion[];
  readonly items: readonly RectificationItem[];
  readonly givers: GiverNames;
  readonly findings: readonly Finding[];
}

async function joined(call: Invocation, intake: Intake, read: Parameters<typeof walkFiles<CycleFile>>[2]): Promise<CyclesRead> {
  const taken: (CycleFile | RefusedInput)[] = [];
  const walk = await walkFiles(call, intake, read, (file) => taken.push(file));
  const files = taken.filter((file) => file.kind === 'read');
  return {
    walk,
    files,
    opinions: files.flatMap(({ opinions }) => opinions),
    asked: files.flatMap(({ asked }) => asked),
    items: files.flatMap(({ items }) => items),
    givers: joinGivers(files.map(({ givers }) => givers)),
    findings: taken.flatMap(({ findings }) => findings),
  };
}

/** Every register and every ledger of these files. */
export function readCycles(call: Invocation, intake: Intake): Promise<CyclesRead> {
  return joined(call, intake, (input) => readCycleFile(input, call));
}

/** The registers of these files alone. */
export function readRegisters(call: Invocation, intake: Intake): Promise<CyclesRead> {
  return joined(call, intake, (input) => readRegisterFile(input, call));
}
