import { maskOf } from '../../../core/opinion/givers/mask-givers';
import { placeInBook } from '../../../core/table/place-cell';
import { orphansOf } from '../../../core/trace/orphans';
import { traceOpinions } from '../../../core/trace/trace';
import { traceSheets } from '../../../core/trace/trace-plan';
import { readCycleBook } from '../../read/cycle-book';
import { runAction } from '../../run/run-action';
import { Trouble } from '../../run/trouble';
import { makeNamed } from '../../write/made-sheets';

/** Menu 征求意见 ▸ 溯源检查: opinion → problem → cause → measure; what hangs on nothing either way in 溯源检查, each with a link to its row. */
export function checkTrace(): void {
  runAction(
    (book) => {
      const { cycle, gidOf } = readCycleBook(book);
      const { opinions, items, givers, findings } = cycle;
      if (opinions.length === 0) throw new Trouble('没有读到意见：请先在“征求意见台账”里登记（没有这张表就先点“建立/补全工作表”）。');
      if (items.length === 0) throw new Trouble('没有读到整改事项：请先填“整改台账”（没有这张表就先点“建立/补全工作表”）。');
      const trace = traceOpinions(opinions, items);
      const mask = maskOf(givers);
      const [orphans, weights] = traceSheets(trace, findings, { mask, placeOf: placeInBook(mask) }, 'zh').map(
        (plan) => makeNamed(book, plan, gidOf).name,
      );
      const open = orphansOf(trace).length;
      const said = `意见${trace.opinions.length}条，问题${trace.problems.length}个；没有回应的意见${trace.unanswered.length}条`;
      return `${said}，对不上的共${open}处，列在“${orphans ?? ''}”；各问题的意见条数列在“${weights ?? ''}”`;
    },
    { label: '溯源检查' },
  );
}
