import { principalsIn } from '../../../core/opinion/breadth/principals';
import { checkBreadth as reachOf } from '../../../core/opinion/sorting/sort-opinions';
import { breadthSheet } from '../../../core/opinion/sorting/sorting-plan';
import { guardOf, opinionDoubts, readOpinionBook, rosterOf } from '../../read/opinion-book';
import { runAction } from '../../run/run-action';
import { makeNamed } from '../../write/made-sheets';

/** Menu 征求意见 ▸ 覆盖检查: channels, kinds of people, targets and aspects reached and missing. Counts alone, small ones held back. */
export function checkBreadth(): void {
  runAction(
    (book) => {
      const opened = readOpinionBook(book);
      const roster = rosterOf(opened);
      const principals = roster === null ? null : principalsIn(roster);
      const { breadth } = reachOf(opened.opinions, { pack: opened.pack, principals, asked: opened.asked, at: opened.at });
      const { name } = makeNamed(book, breadthSheet(breadth, 'zh'), opened.gidOf);
      const missing = breadth.openItems.map((item) => item.name);
      const silent = breadth.principals === null ? 0 : breadth.principals.known - breadth.principals.spokenOf;
      const gaps =
        missing.length === 0
          ? '要听取的都听到了'
          : `还缺${missing.join('、')}，${breadth.nextStage === null ? '请在开会前补上' : `要在“${breadth.nextStage}”补上`}`;
      const unheard = silent === 0 ? '' : `；主要负责同志中有${silent}名没有收到一条意见`;
      return `${opened.opinions.length}条意见：${gaps}${unheard}；已列入“${name}”${opinionDoubts(opened.findings, guardOf(opened).mask)}`;
    },
    { label: '覆盖检查' },
  );
}
