import { codesOf, gatesIn } from '../../support/gate-book';
import { roster } from '../../support/gate-sheets';
import { sheet } from '../../support/sheet';

test('[R069] sent back without a comment, passed without a name', () => {
  const grid = sheet('材料审核')`
    单位名称 | 撰写人 | 材料类别 | 撰写方式 | 审核环节 | 审核结果 | 审核人 | 审核日期 | 审核意见
    县教育局 | 刘玉兰 | 个人对照检查材料 | 亲笔撰写 | 主要负责同志 | 退回 | 张建国 | @2024-06-02 |
    县教育局 | 赵敏 | 个人对照检查材料 | 亲笔撰写 | 分管班子成员 | 通过 | | @2024-06-02 |
  `;
  const codes = codesOf(gatesIn([roster, grid]));
  expect(codes).toContain('material-comment-missing');
  expect(codes).toContain('material-pass-unsigned');
});

test('[R073] written anew needs one of the three stock reasons; one of them is enough', () => {
  const anew = (comment: string) => sheet('材料审核')`
    单位名称 | 撰写人 | 材料类别 | 撰写方式 | 审核环节 | 审核结果 | 审核人 | 审核日期 | 审核意见
    县教育局 | 刘玉兰 | 个人对照检查材料 | 亲笔撰写 | 主要负责同志 | 重新撰写 | 张建国 | @2024-06-02 | ${comment}
  `;
  expect(codesOf(gatesIn([roster, anew('写得不好')]))).toContain('material-rewrite-reason');
  expect(codesOf(gatesIn([roster, anew('分析客观原因多、主观原因少')]))).not.toContain('material-rewrite-reason');
});

test('[R070] the reviewer the roster names is expected; the department head’s is the leader in charge of the office', () => {
  const signed = (reviewer: string) => sheet('材料审核')`
    单位名称 | 撰写人 | 材料类别 | 撰写方式 | 审核环节 | 审核结果 | 审核人 | 审核日期
    县教育局 | 赵敏 | 党性分析材料 | 亲笔撰写 | 分管班子成员 | 通过 | ${reviewer} | @2024-06-02
  `;
  const other = gatesIn([roster, signed('张建国')]).findings.find(({ code }) => code === 'material-reviewer-other');
  expect(other?.params).toMatchObject({ reviewer: '张建国', expected: '刘玉兰' });
  expect(codesOf(gatesIn([roster, signed('刘玉兰')]))).not.toContain('material-reviewer-other');
});

test('[R072] who can write does so by hand; somebody frail may dictate', () => {
  const grid = sheet('材料审核')`
    单位名称 | 撰写人 | 材料类别 | 撰写方式
    县教育局 | 孙德福 | 党性分析材料 | 本人口述他人记录
    县教育局 | 刘玉兰 | 个人对照检查材料 | 口述
  `;
  const forms = gatesIn([roster, grid]).findings.filter(({ code }) => code === 'material-form-other');
  expect(forms.map(({ params }) => (params as { author: string }).author)).toEqual(['刘玉兰']);
});

test('[R075] passed with a demand still open is pointed out; all four are four', () => {
  const grid = (checks: string) => sheet('材料审核')`
    单位名称 | 撰写人 | 材料类别 | 撰写方式 | 审核环节 | 审核结果 | 审核人 | 审核日期 | 四项要求
    县教育局 | 刘玉兰 | 个人对照检查材料 | 亲笔撰写 | 主要负责同志 | 通过 | 张建国 | @2024-06-02 | ${checks}
  `;
  const open = gatesIn([roster, grid('严、准')]).findings.find(({ code }) => code === 'material-demands-open');
  expect(open?.params).toMatchObject({ open: ['原因分析深', '整改措施实'] });
  expect(codesOf(gatesIn([roster, grid('严、准、深、实')]))).not.toContain('material-demands-open');
});

test('a level that is none of the chain, a result nobody can read, somebody whom no table knows', () => {
  const grid = sheet('材料审核')`
    单位名称 | 撰写人 | 材料类别 | 撰写方式 | 审核环节 | 审核结果 | 审核人 | 审核日期
    县教育局 | 刘玉兰 | 个人对照检查材料 | 亲笔撰写 | 纪委 | 通过 | 周正 | @2024-06-02
    县教育局 | 赵敏 | 个人对照检查材料 | 亲笔撰写 | 分管班子成员 | 再议 | 刘玉兰 | @2024-06-02
    县教育局 | 无名氏 | 个人对照检查材料 | 亲笔撰写 | 主要负责同志 | 通过 | 张建国 | 改天
  `;
  const codes = codesOf(gatesIn([roster, grid]));
  for (const code of ['material-level-unknown', 'material-result-unreadable', 'material-role-unknown', 'record-date-unreadable'])
    expect(codes).toContain(code);
});

test('[R066] each member of the team is ticked off as asked; who is not is named, and a sheet without the column is asked nothing', () => {
  const grid = (asked: string) => sheet('材料审核')`
    单位名称 | 撰写人 | 材料类别 | 主持撰写日期 | 集体研究日期 | 征求意见日期 | 已征求的成员
    县教育局 | 领导班子 | 班子检视剖析材料 | @2024-06-01 | @2024-06-03 | @2024-06-04 | ${asked}
  `;
  const missing = gatesIn([roster, grid('张建国')]).findings.find(({ code }) => code === 'material-members-not-asked');
  expect(missing).toMatchObject({ at: { row: 2, column: 7 }, params: { author: '领导班子', names: ['刘玉兰'] } });
  expect(codesOf(gatesIn([roster, grid('刘玉兰')]))).not.toContain('material-members-not-asked');
  const without = sheet('材料审核')`
    单位名称 | 撰写人 | 材料类别 | 主持撰写日期 | 集体研究日期 | 征求意见日期
    县教育局 | 领导班子 | 班子检视剖析材料 | @2024-06-01 | @2024-06-03 | @2024-06-04
  `;
  expect(codesOf(gatesIn([roster, without]))).not.toContain('material-members-not-asked');
});
