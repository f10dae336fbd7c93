import { doubtsText } from '../../doubts';
import { readTalkBook } from '../../read/talk-book';
import { runAction } from '../../run/run-action';
import { writeTalks } from '../../write/write-talks';

/** Menu 谈心谈话 ▸ 生成谈话对象: a row in the plan for every pair that the campaign asks to talk and that stands in none. */
export function listTalks(): void {
  runAction(
    (book) => {
      const talks = readTalkBook(book);
      const doubts = doubtsText(talks.findings, '。点“检查覆盖”看全部');
      const { pairs, judged } = talks.records;
      const exempt = pairs.filter((pair) => pair.exempt !== null).length;
      const beyond = judged.filter(({ people, pair }) => people !== null && pair === null).length;
      const asked = `应谈${pairs.length - exempt}对${exempt === 0 ? '' : `，免谈${exempt}对`}`;
      if (pairs.length === 0) return `花名册里没有要谈的对子：请看“角色”“分管部门”“所在党支部”填了没有${doubts}`;
      const { sheet, added } = writeTalks(book, talks, []);
      const done = added === 0 ? `“${sheet}”表里都有了，没有改动` : `“${sheet}”表新加${added}行，原有的行没有动`;
      return `${asked}；${done}${beyond === 0 ? '' : `；另有${beyond}行不在应谈之内，照旧`}${doubts}`;
    },
    { label: '生成谈话对象' },
  );
}
