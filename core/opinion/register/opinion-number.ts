import { readHeader } from '../../table/header/match';
import { plainHeader } from '../../table/header/text';
import type { ParsedTable } from '../../table/parse-result';
import { type OpinionField, opinionTable } from '../table';

/** A number that names an opinion for good, not one that counts the rows of a sheet. */
const names = /编号|编码|代码|号码|^(?:id|no\.?ofopinion|opinionno\.?|opinionid)$/u;

const isNumber = (header: string): boolean => names.test(plainHeader(header).base.replace(/\s/gu, ''));

/** Where the numbers of a register stand: columns from 1, null where there is none. */
export interface NumberColumns {
  /** 编号: the opinion's own name. */
  readonly id: number | null;
  /** 序号: counts the rows. */
  readonly seq: number | null;
}

/**
 * Which column names the opinions and which one counts them. 编号 and 序号 mean the same column of the schema; a register that keeps both has the
 * second one among its unknown columns.
 */
export function numberColumns({ columnOf, headerOf, unknownColumns }: ParsedTable<OpinionField>): NumberColumns {
  const [own, header] = [columnOf.seq ?? null, headerOf.seq ?? ''];
  const others = unknownColumns.filter((other) => readHeader(opinionTable, other.header) === 'seq');
  if (own !== null && isNumber(header)) return { id: own, seq: others.find((other) => !isNumber(other.header))?.column ?? null };
  return { id: others.find((other) => isNumber(other.header))?.column ?? null, seq: own };
}
