import { orderGroups } from '../../../core/opinion/sorting/sort-opinions';
import { groupSheets } from '../../../core/opinion/sorting/sorting-plan';
import { guardOf, opinionDoubts, readOpinionBook } from '../../read/opinion-book';
import { groupInRuns } from '../../run/group-in-runs';
import { runAction } from '../../run/run-action';
import { timer } from '../../run/slice-state';
import { makeNamed } from '../../write/made-sheets';

/** Menu 征求意见 ▸ 归并同类: opinions that say the same in 归并同类 and 归并明细, the register itself untouched. Long work goes on with the next click. */
export function groupOpinions(): void {
  const isUp = timer();
  runAction(
    (book) => {
      const opened = readOpinionBook(book);
      const grouped = groupInRuns(opened.opinions, isUp);
      if (grouped.kind === 'going on') return `时间快到了：已归并${grouped.percent}%，再点一次继续`;
      const groups = orderGroups(grouped.groups, opened.opinions);
      const guard = guardOf(opened);
      const names = groupSheets({ ...opened, groups }, guard, 'zh').map((plan) => `“${makeNamed(book, plan, opened.gidOf).name}”`);
      const alike = groups.filter(({ members }) => members.length > 1).length;
      const aside = opened.sensitive.length === 0 ? '' : `；标为敏感的${opened.sensitive.length}条没有写进任何表`;
      const said = `${opened.opinions.length}条意见归并为${groups.length}类，两条以上的${alike}类；已列入${names.join('、')}，原文没有动`;
      return `${said}${aside}${opinionDoubts(opened.findings, guard.mask)}`;
    },
    { label: '归并同类' },
  );
}
