import { differ } from '../same-person';
import { cellOf, type RosterCheck } from './check';

const source = '“什么时间谁和谁谈要有具体的时间安排表”：表上的“谁”只能是一个人';

/** People of one name who are taken for different people. Where telephone or birth tells all of them apart, the question has been answered. */
export const namesakes: RosterCheck<'namesakes'> = {
  rule: { code: 'namesakes', level: 'warning', serves: ['R054', 'F05'], source },
  check: ({ roster }) =>
    roster.namesakes.flatMap((rows) => {
      const first = [...rows].sort((a, b) => a.row - b.row)[0];
      if (first === undefined || rows.every((row, at) => rows.slice(0, at).every((other) => differ(row, other)))) return [];
      const where = rows.map(({ unit, post, row }) => [unit, post].filter((part) => part !== '').join('') || `第${row}行`).join('；');
      return [{ code: 'namesakes' as const, at: cellOf(first, 'name'), params: { name: first.name, where } }];
    }),
};
