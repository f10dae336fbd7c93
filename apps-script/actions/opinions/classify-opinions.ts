import { sortByLists } from '../../../core/opinion/sorting/sort-opinions';
import { classSheets } from '../../../core/opinion/sorting/sorting-plan';
import { guardOf, keywordsOf, opinionDoubts, readOpinionBook } from '../../read/opinion-book';
import { runAction } from '../../run/run-action';
import { Trouble } from '../../run/trouble';
import { makeNamed } from '../../write/made-sheets';

/** Menu 征求意见 ▸ 分类: every opinion under its heading with the words that decided, in 分类; what no word decides, in 未归类, for a person. */
export function classifyOpinions(): void {
  runAction(
    (book) => {
      const opened = readOpinionBook(book);
      const keywords = keywordsOf(opened);
      const lists = sortByLists(opened.opinions, { pack: opened.pack, keywords: keywords.book });
      const { main } = lists;
      if (main === null)
        throw new Trouble(
          `活动方案“${opened.pack.name.zh}”没有分类：请在“关键词表”里写上类别和关键词（没有这张表就先点“建立/补全工作表”）。`,
        );
      const guard = guardOf(opened);
      const [sorted = '', unsorted = ''] = classSheets({ ...opened, ...lists }, guard, 'zh').map(
        (plan) => makeNamed(book, plan, opened.gidOf).name,
      );
      const left = main.classes.filter(({ classified }) => classified.kind !== 'sorted').length;
      const done = main.classes.length - left;
      const said = `按“${main.book.name}”归类${done}条，列入“${sorted}”；未归类${left}条，列入“${unsorted}”，由人来定`;
      return `${said}${opinionDoubts([...opened.findings, ...keywords.findings], guard.mask)}`;
    },
    { label: '意见分类' },
  );
}
