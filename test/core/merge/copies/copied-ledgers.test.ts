import { renderFinding } from '../../../../core/finding/render';
import { copiedLedgers, type TakenPart } from '../../../../core/merge/copies/copied-ledgers';
import { mergeLedgers } from '../../../../core/merge/merge-ledgers';
import { today } from '../../rectification/items';
import { submission } from '../submissions';

const three = ['会议多文件多不实', '调研不够深入扎实', '护林巡查不到位呀'];
const part = (unit: string, problems: readonly string[]): TakenPart => {
  const made = submission(`${unit}.xlsx`, unit, problems);
  return { unit, submission: made, rows: made.rows };
};
const said = (...parts: readonly TakenPart[]) => copiedLedgers(parts).map((finding) => renderFinding(finding, 'zh'));

test('[R130] a ledger sent again under another unit’s name is asked about, and where it is the same', () => {
  expect(
    said(
      part('县教育局', three),
      part(
        '县林业局',
        three.map((problem) => `${problem}。`),
      ),
    ),
  ).toEqual([
    '县林业局.xlsx [ledger-of-other-unit] 请核对：“县林业局”的3行和“县教育局”的（“县教育局.xlsx”）问题、措施都一样，两个单位各算了3项；请核对是不是发错了文件、写错了单位，或者照抄；不是这个单位的，请单位改好重报',
  ]);
});

test('a few stock problems, other problems and the same unit are nothing to ask about', () => {
  const two = three.slice(0, 2);
  expect(said(part('县教育局', two), part('县林业局', two))).toEqual([]);
  expect(said(part('县教育局', three), part('县林业局', [three[0] ?? '', '食堂管理不够规范', three[2] ?? '']))).toEqual([]);
  expect(said(part('县教育局', three), part('县教育局', three))).toEqual([]);
});

test('it is said of what a merge takes, in any order of files', () => {
  const files = [submission('b.xlsx', '县林业局', three), submission('a.xlsx', '县教育局', three), submission('c.xlsx', '县教育局', three)];
  for (const order of [files, [...files].reverse()]) {
    const found = mergeLedgers(order, { today }).findings.filter(({ code }) => code === 'ledger-of-other-unit');
    expect(found.map(({ at }) => at.file)).toEqual(['b.xlsx']);
  }
});
