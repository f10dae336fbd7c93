import type { CampaignPack } from '../../../../core/campaign/pack';
import { packNamed } from '../../../../core/campaign/registry';
import { readOpinions } from '../../../../core/opinion/register/read-opinions';
import { type SortingInput, sortOpinions } from '../../../../core/opinion/sorting/sort-opinions';
import { opinionTable } from '../../../../core/opinion/table';
import { sheet } from '../../../support/sheet';
import { tableIn } from '../../../support/table-in';

function packOf(name: string): CampaignPack {
  const pack = packNamed(name);
  if (pack === null) throw new Error(`no pack ${name}`);
  return pack;
}

const pack = packOf('mass-line-2014');
const at = { file: '意见.xlsx' };

function sorted(grid: ReturnType<ReturnType<typeof sheet>>, more: Partial<SortingInput> = {}) {
  const parsed = tableIn(opinionTable, grid, '意见.xlsx');
  return sortOpinions(readOpinions(parsed, grid, { today: '2024-12-31', year: 2024 }).opinions, {
    pack,
    keywords: null,
    principals: null,
    at,
    ...more,
  });
}

const register = sheet('征求意见')`
  编号 | 意见对象 | 涉及人 | 是否敏感 | 意见类别 | 意见原文
  1    | 个人     | 李梅   |          |          | 批评人不分场合，让人下不来台
  2    | 领导班子 |        |          |          | 文山会海，会议太多，开会时间太长
  3    | 个人     | 张建国 |          |          | 说话太急，听不进不同意见
  4    | 个人     | 张建国 |          |          | 说话太急，听不进不同意见。
  5    | 领导班子 |        |          |          | 文山会海，会议太多，开会时间太长了
  6    | 领导班子 |        | 是       |          | 有重大线索
  7    | 领导班子 |        |          | 奢靡之风 | 路灯不亮
`;

test('[R105] [F64] groups by their size, but those on persons in the order of the register: nothing ranks persons', () => {
  expect(sorted(register).groups.map(({ members }) => members.map(({ id }) => id))).toEqual([['2', '5'], ['7'], ['1'], ['3', '4']]);
});

test('[R091] what is marked sensitive is in no group, no class and no count', () => {
  const { sensitive, groups, main, opinions, breadth } = sorted(register);
  expect(sensitive).toEqual(['6']);
  expect(groups.flatMap(({ members }) => members.map(({ id }) => id)).sort()).toEqual(['1', '2', '3', '4', '5', '7']);
  expect(main?.classes.map(({ id }) => id)).toEqual(opinions.map(({ id }) => id));
  expect(breadth.opinions).toBe(6);
});

test('[R045] [R046] [R047] sorted by every list of the campaign, the aspects first; the office’s own table before them', () => {
  const all = sorted(register);
  expect([all.main?.book.id, ...all.others.map(({ book }) => book.id)]).toEqual(['four-winds', 'three-problems', 'four-mirrors']);
  const keywords = { id: 'own', name: '关键词表', headings: [{ name: '民生', words: ['路灯'] }] };
  const own = sorted(register, { keywords });
  expect([own.main?.book.id, own.others.length]).toEqual(['own', 3]);
  expect(own.main?.classes.find(({ id }) => id === '7')?.classified).toMatchObject({ kind: 'sorted', heading: '民生', because: ['路灯'] });
});

test('[R038] an aspect counts as reached by what the office wrote or by what the words say', () => {
  const { breadth, findings } = sorted(register);
  const reached = breadth.aspects.filter((one) => one.reached).map(({ name }) => name);
  expect(reached).toEqual(expect.arrayContaining(['形式主义', '奢靡之风']));
  expect(reached).not.toContain('享乐主义');
  const gaps = findings.flatMap((finding) => (finding.code === 'opinions-not-broad' ? [finding.params] : []));
  expect(gaps.find(({ kind }) => kind === 'aspect')?.names).toContain('享乐主义');
  expect(new Set(gaps.map(({ kind }) => kind)).size).toBe(gaps.length);
});

test('[R042] originals stay as they were read', () => {
  expect(sorted(register).opinions.map(({ opinion }) => opinion.verbatim)).toContain('说话太急，听不进不同意见。');
});
