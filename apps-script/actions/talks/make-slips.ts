import type { PlanCell, SheetPlan } from '../../../core/table/sheet-plan';
import { slipsSheet } from '../../../core/talk-plan/sheets/slips-sheet';
import { peopleInOrder } from '../../../core/talk-plan/sheets/view-sheets';
import { planBookOf, readTalkBook, requirePlan } from '../../read/talk-book';
import { runAction } from '../../run/run-action';
import { Trouble } from '../../run/trouble';
import { makeNamed } from '../../write/made-sheets';

/**
 * The slips for a shared sheet: what stands over all the columns runs over its empty neighbours, as titles do. To merge the rows would take a call for
 * each.
 */
function unmerged(plan: SheetPlan): SheetPlan {
  const wide = new Set((plan.merges ?? []).map(({ top }) => top));
  const body = [...plan.body].map((cells, at): readonly PlanCell[] => {
    const [first] = cells;
    if (!wide.has(plan.head.length + at + 1) || typeof first !== 'object' || first === null || !('value' in first)) return cells;
    return [{ ...first, style: first.style === 'note' ? 'subtitle' : 'title' }];
  });
  return { ...plan, body, merges: [] };
}

/** Menu 谈心谈话 ▸ 生成预约单: one slip a person with the talks that await them, to be printed and cut apart. */
export function makeSlips(): void {
  runAction(
    (book) => {
      const talks = readTalkBook(book);
      requirePlan(talks);
      const plan = planBookOf(talks);
      const undated = plan.talks.filter(({ date, row, exempt }) => date === null && row?.actual == null && exempt == null).length;
      if (plan.talks.every(({ date }) => date === null))
        throw new Trouble(`“${talks.tables.plans[0]?.sheet ?? ''}”表里还没有排时间：请先点“排时间表…”，或在“计划谈话时间”里写上日期。`);
      const { name } = makeNamed(book, unmerged(slipsSheet(plan)), () => 0);
      const people = peopleInOrder(plan).length;
      return `${people}人的预约单在“${name}”表，一人一张${undated === 0 ? '' : `；有${undated}场还没有时间，写的是“待定”`}。打印时选A4纵向`;
    },
    { label: '生成预约单' },
  );
}
