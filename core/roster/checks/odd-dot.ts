import { hasOddDot } from '../person-name';
import { cellOf, type RosterCheck } from './check';

/** 麦尔丹.木盖提 written with a point: read as ·, and said. */
export const oddDot: RosterCheck<'name-dot'> = {
  rule: {
    code: 'name-dot',
    level: 'note',
    serves: ['R054', 'F05'],
    source: 'GB/T 15834—2011 4.14 间隔号：“标示外国人名或少数民族人名内部的分界”',
  },
  check: ({ roster }) =>
    roster.rows
      .filter(({ written }) => hasOddDot(written))
      .map((row) => ({ code: 'name-dot', at: cellOf(row, 'name'), params: { text: row.written, name: row.name } })),
};
