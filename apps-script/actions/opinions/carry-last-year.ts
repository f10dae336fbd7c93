import { carryOver, type Verdict } from '../../../core/carry/carry';
import { carrySheet } from '../../../core/carry/carry-plan';
import { coverGivers } from '../../../core/carry/cover-givers';
import { opinionEntries, problemEntries } from '../../../core/carry/entries';
import { messagesIn } from '../../../core/i18n/messages';
import { revealCheck } from '../../../core/opinion/feedback/reveals';
import { maskOf } from '../../../core/opinion/givers/mask-givers';
import { joinGivers } from '../../../core/opinion/givers/read-givers';
import { placeInBook } from '../../../core/table/place-cell';
import type { Cycle } from '../../../core/trace/read-cycle';
import { type CycleTables, locateCycle } from '../../read/cycle-book';
import { Trouble } from '../../run/trouble';
import { answerForm } from '../../ui/answer-form';
import type { FormAnswer, FormValues } from '../../ui/form';
import { openForm } from '../../ui/open-form';
import { recorded } from '../../undo/recorded';
import { makeNamed } from '../../write/made-sheets';
import { carryForm } from './carry-form';

const sheetsOf = ({ tables }: CycleTables): readonly string[] => [...new Set(tables.map(({ sheet }) => sheet))];

/** Menu 征求意见 ▸ 去年意见核对…: asks which sheet is last year's. */
export function carryLastYear(): void {
  openForm((book) => {
    const located = locateCycle(book);
    const sheets = sheetsOf(located);
    if (sheets.length < 2)
      throw new Trouble('要有去年和今年两张表才能核对：请打开去年的整改台账或征求意见台账，把工作表“复制到”这份表格里，再点一次。');
    return carryForm(sheets, Number(located.today.slice(0, 4)) - 1);
  });
}

function sayCounts(verdicts: readonly Verdict[]): string {
  const count = (wanted: Verdict): number => verdicts.filter((verdict) => verdict === wanted).length;
  return `看来已改${count('mended')}项，未改${count('not-mended')}项，反弹${count('relapsed')}项，无法判断${count('undecided')}项`;
}

/** Called by the form 去年意见核对: lists what became of last year's opinions and problems, for a person to confirm. */
export function submitCarry(values: FormValues): FormAnswer {
  return answerForm((book) =>
    recorded('去年意见核对', (): FormAnswer => {
      const located = locateCycle(book);
      const chosen = new Set([values.last ?? '', values.second ?? ''].filter((name) => name !== ''));
      const gone = [...chosen].find((name) => !sheetsOf(located).includes(name));
      if (gone !== undefined) return { ok: false, message: `“${gone}”表已改名、删除，或不再是台账；请关掉窗口再点一次。`, field: 'last' };
      const [lastYear, thisYear] = [true, false].map((isLast) =>
        located.read(located.tables.filter(({ sheet }) => chosen.has(sheet) === isLast)),
      );
      if (lastYear === undefined || thisYear === undefined) throw new Error('two years were asked for');
      const [last, now] = [lastYear, thisYear].map((year: Cycle) => [
        ...problemEntries(year.items, located.today),
        ...opinionEntries(year.opinions),
      ]);
      if (last === undefined || last.length === 0) return { ok: false, message: '去年的表里没有读到问题或意见。', field: 'last' };
      if (now === undefined || now.length === 0) return { ok: false, message: '除了去年的表，没有读到今年的问题或意见。', field: 'last' };
      const givers = joinGivers([lastYear.givers, thisYear.givers]);
      const reveals = revealCheck(givers);
      const mask = maskOf(givers);
      const guard = {
        mask,
        mayShow: (text: string) => reveals(text, []).length === 0,
        withheld: messagesIn('zh').opinion.carry.withheld(),
      };
      const carried = carryOver(last, now);
      const plan = carrySheet(coverGivers(carried, guard), 'zh', placeInBook(mask));
      const { name } = makeNamed(book, plan, located.gidOf);
      const kept = name === plan.name ? '' : `（“${plan.name}”里原有的内容没有动）`;
      const verdicts = carried.map(({ verdict }) => verdict);
      const after = '核对完请把去年的表移走，免得算进今年的汇总';
      return {
        ok: true,
        message: `去年${last.length}项：${sayCounts(verdicts)}。已列入“${name}”${kept}，请逐条核对、在“人工确认”里选定。${after}。`,
      };
    }),
  );
}
