import { isNoteText } from '../../../../core/table/row/note-text';
import { isSignatureText } from '../../../../core/table/row/signature-text';
import { isChineseNumber, isExampleText, isSectionText, isTotalText } from '../../../../core/table/row/texts';

test('texts of the ledger itself are none of these', () => {
  for (const text of [
    '理论学习不够系统',
    '合计划、合政策不够',
    '示范引领不够',
    '注重学习不够',
    '备注意识',
    '单位作风不实',
    '一把手抓得不紧',
    '填表多、会议多',
    '总结多、落实少',
    '例行检查走过场',
    '例会制度不落实',
    '领导带头：每月下基层两天',
    '联系群众：每季走访一次',
    '时间安排：每月第一周',
    '部门联动：每月会商',
    '要求、标准不高',
    '提示、提醒不够',
    '附件、材料不全',
    '报销单无经办人签字',
    '审批表未盖章',
    '会议记录漏签字',
    '领导签字把关不严',
    '第一项目部管理混乱',
    '第二组织生活会走过场',
    '分项支出未合计',
    '审核把关：逐级签字背书',
  ]) {
    for (const is of [isChineseNumber, isExampleText, isNoteText, isSectionText, isSignatureText, isTotalText])
      expect([text, is.name, is(text)]).toEqual([text, is.name, false]);
  }
});

test.each(['合计', '合 计', '小计：', '总计', '共计12条', '合计（条）', '班子小计', '未完成小计'])('%s is a total', (text) =>
  expect(isTotalText(text)).toBe(true),
);
test.each(['示例', '（示例）', '例：', '例1', '填写示例'])('%s is an example', (text) => expect(isExampleText(text)).toBe(true));
test.each(['一、领导班子', '（二）个人', '第一部分 班子', '(三)班子成员', '二. 个人'])('%s is a section', (text) =>
  expect(isSectionText(text)).toBe(true),
);
test.each(['一', '（二）', '三、'])('%s numbers a section', (text) => expect(isChineseNumber(text)).toBe(true));
test.each([
  '注：本表一式两份',
  '备注：时限写到月',
  '说明:略',
  '填表说明：略',
  '附：名单',
  '注1：略',
  '注1、略',
  '注、略',
  '（要求）、略',
  '附件1、名单',
])('%s is a note', (text) => expect(isNoteText(text)).toBe(true));
test.each([
  '填表人：张三',
  '导出时间：2024-07-15 10:00:00',
  '打印日期: 2024/7/15',
  '制单人：admin',
  '审 核 人：',
  '单位负责人签字：',
  '主要负责人（签字）：',
  '制表日期：2024年3月',
  '2024年3月5日',
  '    年   月   日',
  '（盖章）',
  '单位负责人签字',
  '职工代表签字',
  '无锡市水务局（盖章）',
  '市不动产登记中心（盖章）',
])('%s signs a table', (text) => expect(isSignatureText(text)).toBe(true));
