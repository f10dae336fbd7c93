import { possibleDuplicates } from '../../../../core/merge/copies/duplicates';
import { item } from '../../rectification/items';

const row = (at: number, problem: string, more: object = {}, change: object = {}) => item({ row: at, ...change }, { problem, ...more });
const pairs = (rows: Parameters<typeof possibleDuplicates>[0]) =>
  possibleDuplicates(rows).map(({ item: a, earlier: b, likeness }) => [a.row, b.row, likeness]);

test('measure rows under one problem, merged or typed again, are no duplicates', () => {
  const rows = [
    row(4, '会议多文件多的问题突出'),
    row(5, '会议多文件多的问题突出', { measure: '合并会议' }),
    row(6, '会议多文件多的问题突出', { measure: '合并文件' }, { inherited: ['problem'] }),
  ];
  expect(pairs(rows)).toEqual([]);
});

test('other people, other figures, short texts: no duplicates', () => {
  const rows = [
    row(4, '理论学习不够系统深入'),
    row(5, '理论学习不够系统深入', { respPerson: '李梅' }),
    row(6, '第1网格巡查记录不全'),
    row(8, '第2网格巡查记录不全'),
    row(9, '学习少'),
    row(11, '学习少'),
  ];
  expect(pairs(rows)).toEqual([]);
});

test('the same problem further down, or the same row pasted twice, is reported with where it stood first', () => {
  expect(pairs([row(4, '会议多、文件多的问题突出'), row(5, '调查研究不够深入扎实'), row(9, '会议多文件多的问题突出。')])).toEqual([
    [9, 4, 100],
  ]);
  expect(pairs([row(4, '会议多、文件多的问题突出'), row(5, '会议多、文件多的问题突出')])).toEqual([[5, 4, 100]]);
});

test('nearly the same words are reported with how alike they are', () => {
  const [found] = pairs([row(4, '深入基层调查研究不够，掌握第一手情况不多'), row(7, '深入基层调查研究不够，掌握第一手的情况不多')]);
  expect(found?.slice(0, 2)).toEqual([7, 4]);
  expect(found?.[2]).toBeGreaterThanOrEqual(80);
  expect(pairs([row(4, '深入基层调查研究不够，掌握情况不多'), row(7, '深入推进作风建设不够，群众反映较多')])).toEqual([]);
});

test('every pair that is alike to 80 % is met (against comparing all)', () => {
  const words = ['学习', '调研', '作风', '会议', '文件', '服务', '群众', '制度', '执行', '督查'];
  const text = (seed: number) => Array.from({ length: 9 }, (_, at) => words[(seed * (at + 3) + at * at) % words.length]).join('');
  const rows = Array.from({ length: 60 }, (_, at) =>
    row(at + 1, `${text(at % 17)}${at % 3 === 0 ? '不够' : '不实'}`, { measure: `措施${at}` }),
  );
  const pieces = (at: number) =>
    new Set(
      Array.from({ length: 19 }, (_, from) => (rows[at]?.texts.problem ?? '').slice(from, from + 2)).filter((piece) => piece.length === 2),
    );
  const hasNear = rows.map((_, at) =>
    rows.slice(0, at).some((__, before) => {
      const [a, b] = [pieces(at), pieces(before)];
      const shared = [...a].filter((piece) => b.has(piece)).length;
      return shared * 100 >= 80 * (a.size + b.size - shared);
    }),
  );
  const met = new Set(possibleDuplicates(rows).map(({ item: { row: at } }) => at));
  expect(rows.filter((_, at) => hasNear[at]).map((one) => one.row)).toEqual([...met].sort((a, b) => a - b));
});
