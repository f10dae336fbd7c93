import { zhHints } from '../../../../core/i18n/zh-cn/findings-opinion';
import { assembleFeedback, type Feedback } from '../../../../core/opinion/feedback/assemble';
import { decisionsIn, heldSheet, unmaskedDecisions } from '../../../../core/opinion/feedback/held-sheet';
import type { Release } from '../../../../core/opinion/feedback/releases';
import { revealCheck } from '../../../../core/opinion/feedback/reveals';
import { readOpinions } from '../../../../core/opinion/register/read-opinions';
import { opinionTable } from '../../../../core/opinion/table';
import { placeInFile } from '../../../../core/table/place-cell';
import { sheet } from '../../../support/sheet';
import { tableIn } from '../../../support/table-in';

const grid = sheet('意见')`
  编号 | 意见对象 | 意见原文
  1    | 领导班子 | 会议太多
  2    | 领导班子 | 我是财务科的，报账慢
  3    | 领导班子 | 打我电话13800138000
`;
const parsed = tableIn(opinionTable, grid, '意见.xlsx');
const { opinions } = readOpinions(parsed, grid, { today: '2024-12-31', year: 2024 });

function feedback(...releases: readonly Release[]): Feedback {
  return assembleFeedback(opinions, {
    recipients: [],
    reveals: revealCheck({ names: new Set(), contacts: new Set() }),
    releases: new Map(releases.map((release) => [release.id, release])),
    releasesAt: { file: '' },
  });
}

const shown = (of: Feedback, useless: readonly Release[] = []) => {
  const { head, body } = heldSheet(of, { mask: (text) => text, placeOf: placeInFile(), hints: zhHints, useless }, 'zh');
  return [...head.map(({ cells }) => cells), ...body];
};

test('[F23] what is held back stands with number, place and what it may tell, and is not quoted', () => {
  const lines = shown(feedback());
  expect(lines.slice(3)).toEqual([
    ['2', '意见.xlsx!意见!3', '自报单位科室', null, null, '留下待定'],
    ['3', '意见.xlsx!意见!4', '电话号码', null, null, '留下待定'],
  ]);
});

test('[F73] decisions with name and reason are read back, and stand in the list that is made of them', () => {
  const decided = shown(feedback()).map((line, at) => (at === 3 ? [...line.slice(0, 3), '赵敏', '本人同意公开', '留下待定'] : line));
  const { byId, findings } = decisionsIn(decided, { file: '' });
  expect([[...byId.values()], findings]).toEqual([[{ id: '2', by: '赵敏', reason: '本人同意公开' }], []]);
  const again = shown(feedback(...byId.values()));
  expect(again.slice(3)).toEqual([
    ['3', '意见.xlsx!意见!4', '电话号码', null, null, '留下待定'],
    ['2', '意见.xlsx!意见!3', '自报单位科室', '赵敏', '本人同意公开', '已放行'],
  ]);
  expect([...decisionsIn(again, { file: '' }).byId.keys()]).toEqual(['2']);
});

test('half a decision is none: a finding at the cell that is blank', () => {
  const half = shown(feedback()).map((line, at) => (at === 4 ? [...line.slice(0, 3), '', '公开', ''] : line));
  expect(decisionsIn(half, { file: '表', sheet: '反馈待定' })).toEqual({
    byId: new Map(),
    findings: [{ code: 'release-incomplete', at: { file: '表', sheet: '反馈待定', row: 5, column: 4 }, params: { id: '3' } }],
  });
});

test('nobody’s words are lost: a decision about an opinion that is gone stays in the list', () => {
  const gone = { id: '9', by: '赵敏', reason: '可以公开' };
  const lines = shown(feedback(gone), [gone]);
  expect(lines[lines.length - 1]).toEqual(['9', null, null, '赵敏', '可以公开', '不起作用']);
});

test('[R042] a decision beside a covered number is that on the opinion that bears it, unless two do', () => {
  const mask = (line: string): string => line.replace(/钱小宝|孙丽/u, '＊＊');
  const decision = { id: '＊＊-1', by: '赵敏', reason: '可以公开' };
  const read = (ids: readonly string[]) => {
    const opinions = ids.map((id) => ({ id }));
    return [...unmaskedDecisions({ byId: new Map([[decision.id, decision]]), findings: [] }, opinions, mask).byId];
  };
  expect(read(['钱小宝-1', '钱小宝-2'])).toEqual([['钱小宝-1', { ...decision, id: '钱小宝-1' }]]);
  expect(read(['钱小宝-1', '孙丽-1'])).toEqual([['＊＊-1', decision]]);
});
