import { gatesIn } from '../../support/gate-book';
import { roster } from '../../support/gate-sheets';
import { sheet } from '../../support/sheet';

const found = (grid: ReturnType<ReturnType<typeof sheet>>) =>
  gatesIn([roster, grid])
    .findings.filter(({ code }) => code.startsWith('publication'))
    .map(({ code, at }) => `${at.row}:${at.column} ${code}`);

test('[R074] a publication with what, where, from when to when and what came back is in order; one still running may wait for it', () => {
  expect(
    found(sheet('公示登记')`
      单位名称 | 公示内容 | 公示渠道 | 公示开始 | 公示结束 | 收到的反映 | 反映处理
      县教育局 | 整改方案 | 公示栏 | @2024-06-01 | @2024-06-07 | 希望写明期限 | 已补上
      县教育局 | 整改结果 | 局域网络 | 2024年6月3日 | 6月10日 | 无 |
      县教育局 | 测评结果 | 宣传栏 | @2024-06-18 | @2024-06-25 | |
    `),
  ).toEqual([]);
});

test('[R074] [R129] what is left out is said at its cell', () => {
  expect(
    found(sheet('公示登记')`
      单位名称 | 公示内容 | 公示渠道 | 公示开始 | 公示结束 | 收到的反映 | 反映处理
      县教育局 | 整改方案 | | @2024-06-01 | | |
      县教育局 | 整改结果 | 电视 | @2024-06-10 | @2024-06-03 | 无 |
      县教育局 | 测评结果 | 广播 | @2024-06-01 | @2024-06-08 | |
      县教育局 | 责任分工 | 公示栏 | @2024-06-01 | @2024-06-08 | 分工不清 |
      县教育局 | | 公示栏 | | | |
    `),
  ).toEqual([
    '2:3 publication-channel-missing',
    '2:5 publication-day-missing',
    '3:5 publication-ends-early',
    '4:6 publication-feedback-missing',
    '5:7 publication-unanswered',
  ]);
});

test('[R074] what is still to be handled is not handled yet; a refusal that was answered is', () => {
  const codes = (handling: string) =>
    found(sheet('公示登记')`
      单位名称 | 公示内容 | 公示渠道 | 公示开始 | 公示结束 | 收到的反映 | 反映处理
      县教育局 | 责任分工 | 公示栏 | @2024-06-01 | @2024-06-08 | 分工不清 | ${handling}
    `);
  for (const text of ['待处理', '尚未答复', '拟答复', '正在核实', '处理中', '已受理，待处理'])
    expect([text, codes(text)]).toEqual([text, ['2:7 publication-unanswered']]);
  for (const text of ['已补上', '不予采纳，已答复', '经核实不属实', '已当面说明']) expect([text, codes(text)]).toEqual([text, []]);
});
