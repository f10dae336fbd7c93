import { readOpinions } from '../../../core/opinion/register/read-opinions';
import { opinionTable } from '../../../core/opinion/table';
import { talkTable } from '../../../core/talk-plan/table';
import { readTalks } from '../../../core/talk-plan/talks/read-talks';
import { fedBackOpinions } from '../../../core/trace/fed-back';
import { sheet } from '../../support/sheet';
import { tableIn } from '../../support/table-in';

const register = sheet('征求意见台账')`
  编号 | 单位 | 征求渠道 | 意见对象 | 意见原文
  Y-01 | 县教育局 | 座谈会 | 领导班子 | 会议多、文件多
  Y-02 | 县教育局 | 意见箱 | 张建国 | 下基层少
  Y-03 | 县教育局 | 意见箱 | 李梅 | 批件慢
`;
const plan = sheet('谈心谈话计划表')`
  谈话人 | 谈话对象 | 计划谈话时间 | 反馈意见编号
  张建国 | 李梅 | @2024-03-18 | Y-01、Y-03
  张建国 | 王强 | @2024-03-19 | Y-01；Y-09
  李梅 | 王强 | @2024-03-20 | 见附件
  李梅 | 赵敏 | @2024-03-20 |
`;
const { opinions } = readOpinions(tableIn(opinionTable, register, '台账.xlsx'), register, { today: '2024-12-31', year: 2024 });
const { talks } = readTalks([tableIn(talkTable, plan, '计划.xlsx')], { today: '2024-03-18', yearOf: () => 2024 });

test('[R063] a talk carries the numbers of the opinions fed back in it, and they lead to the register', () => {
  expect(talks.map(({ opinionsFed }) => opinionsFed)).toEqual(['Y-01、Y-03', 'Y-01；Y-09', '见附件', '']);
  const fedBack = fedBackOpinions(opinions, talks).opinions;
  expect(fedBack.map(({ opinion, talks: own }) => [opinion.id, own.map(({ row }) => row)])).toEqual([
    ['Y-01', [2, 3]],
    ['Y-03', [2]],
  ]);
});

test('[R063] a number nobody bears and a text that is none are pointed out at their cell', () => {
  const { findings } = fedBackOpinions(opinions, talks);
  expect(findings.map(({ code, at }) => [code, at.row, at.column])).toEqual([
    ['link-unknown', 3, 4],
    ['link-unreadable', 4, 4],
  ]);
});

test('without a register nothing is said of the numbers', () => {
  expect(fedBackOpinions([], talks)).toEqual({ opinions: [], findings: [] });
});
