import { quoted } from '../../finding/quotation';
import type { RectificationItem } from '../item';
import { isInherited, said } from './cell-says';
import { rowCheck, sheetCheck } from './check';

const source = '“对一时难以解决的，也要抓紧创造条件积极解决”：长期坚持的也要有阶段目标';
const serves = ['R102', 'F52'];

const stages = /每(?:周|月|季|半年|年|个月)|[0-9０-９]|阶段|第[一二三]步|年底|月底|季度/u;

function lacksStage(item: RectificationItem): boolean {
  const { deadline, rectType } = item;
  const ongoing = deadline === null ? rectType === 'ongoing' : deadline.kind === 'ongoing';
  if (!ongoing || item.status === 'done_sustained' || item.status === 'closed' || item.status === 'done') return false;
  if (deadline !== null && deadline.recurrence !== null) return false;
  if (said(item, 'goal') !== '' || said(item, 'standard') !== '' || said(item, 'recurrence') !== '') return false;
  return !isInherited(item, 'measure') && !stages.test(said(item, 'measure') + said(item, 'deadline'));
}

/** 长期坚持 with nothing to check on the way: no goal, no standard, no rhythm. */
export const ongoingWithoutGoal = rowCheck({ code: 'ongoing-without-goal', level: 'warning', serves, source }, (item, { columnOf }) => {
  if (columnOf.goal === undefined && columnOf.standard === undefined) return null;
  if (!lacksStage(item)) return null;
  return { field: columnOf.goal === undefined ? 'standard' : 'goal', params: { measure: quoted(said(item, 'measure')) } };
});

/** The ledger has no column for a goal: said once, with how many 长期坚持 items have nothing to check. */
export const noGoalColumn = sheetCheck({ code: 'no-goal-column', level: 'note', serves, source }, (items, { columnOf }) => {
  if (columnOf.goal !== undefined || columnOf.standard !== undefined) return null;
  const without = items.filter(lacksStage).length;
  return without === 0 ? null : { field: 'measure', params: { without } };
});
