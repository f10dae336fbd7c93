import { isNoteHeading, isNoteText, isPlainNote } from '../../../../core/table/row/note-text';
import { isSignatureText } from '../../../../core/table/row/signature-text';
import {
  isBareTotal,
  isChineseNumber,
  isExampleText,
  isMarkedExample,
  isPagingText,
  isPromptText,
  isSectionText,
  isTotalText,
} from '../../../../core/table/row/texts';

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

describe('each word that begins such a text', () => {
  test('totals', () => {
    for (const text of [
      '总 计',
      '小 计',
      '合计：',
      '合计（条）',
      '合计3',
      '合计共3项',
      '合计数',
      '累计',
      '汇总',
      '总数',
      '一支部合计',
      '班子总计：',
    ])
      expect([text, isTotalText(text)]).toEqual([text, true]);
    for (const text of ['没有合计', '从无小计', '未总计', '不合计', '漏小计', '报表没有合计', '台账缺合计', '合计划', '汇总不及时'])
      expect([text, isTotalText(text)]).toEqual([text, false]);
    for (const text of ['总计', '合计', '小 计', '共计', '统计', '汇总', '总数：']) expect([text, isBareTotal(text)]).toEqual([text, true]);
    for (const text of ['合计3', '班子小计', '累计']) expect([text, isBareTotal(text)]).toEqual([text, false]);
  });

  test('examples', () => {
    for (const text of ['范例', '样例', '举例：', '例行1', '填报示例', '填表示例', '示例一', '【示例】', '例、'])
      expect([text, isExampleText(text)]).toEqual([text, true]);
    for (const text of ['示例：', '范例：', '样例:', '举例：', '例如：学习不够', '（例）：', '例：'])
      expect([text, isMarkedExample(text)]).toEqual([text, true]);
    for (const text of ['例会：不规范', '示例学习']) expect([text, isMarkedExample(text)]).toEqual([text, false]);
  });

  test('what asks for an entry', () => {
    for (const begins of [
      ...['请填', '填写', '填到', '填明', '写明', '写到', '写清', '注明', '列明', '列出', '逐条', '逐项', '下拉', '选填', '必填', '可选'],
      ...['具体到', '精确到', '一句话', '简要', '简述', '概括', '从下拉', '参照', '对照填', '如：', '限50字', '不超过50字'],
    ])
      expect([begins, isPromptText(`${begins}问题`), isPromptText(`（${begins}问题）`)]).toEqual([begins, true, true]);
    for (const text of [
      '请示报告不及时',
      '请销假制度不严',
      '请假不规范',
      '请休假不规范',
      '请客送礼',
      '请托说情',
      '对照检查不深',
      '（党组）党委意见',
    ])
      expect([text, isPromptText(text)]).toEqual([text, false]);
    for (const text of ['（姓名）', '[到月]', '【单位全称】', '(盖章)']) expect([text, isPromptText(text)]).toEqual([text, true]);
  });

  test('what systems write below a page', () => {
    for (const text of [
      '共 2 条',
      '总共3条记录',
      '共3条数据',
      '共2项',
      '共12行',
      '第1页 共3页',
      '第1页，共3页',
      '第1页/共3页',
      '第 1 页｜共 3 页'.replace('｜', '|'),
    ])
      expect([text, isPagingText(text)]).toEqual([text, true]);
    for (const text of ['共3个问题', '第1页缺页', '页', '共条']) expect([text, isPagingText(text)]).toEqual([text, false]);
  });

  test('sections and their numbers', () => {
    for (const text of [
      '一. 领导班子',
      '一．班子',
      '一:班子',
      '二：个人',
      '【一】班子',
      '[二]个人',
      '第二类 作风',
      '第1项 学习',
      '第三方面 作风',
      '第一章',
      '第二组',
      '第1板块',
      'I、班子',
      'IV. 个人',
      'Ⅱ．作风',
    ])
      expect([text, isSectionText(text)]).toEqual([text, true]);
    for (const text of ['第一项目部', '第二组织生活会', '第一组长', '第三组员', '1、学习不够', '第一次'])
      expect([text, isSectionText(text)]).toEqual([text, false]);
    for (const text of ['十二', '(三)', '四.', '五．']) expect([text, isChineseNumber(text)]).toEqual([text, true]);
    for (const text of ['一般', '1', '十分重要']) expect([text, isChineseNumber(text)]).toEqual([text, false]);
  });

  test('notes', () => {
    for (const word of [
      '注',
      '备注',
      '附注',
      '填表说明',
      '填报说明',
      '填写说明',
      '填报要求',
      '注意事项',
      '温馨提示',
      '说明',
      '附',
      '附件',
      '附表',
      '注意',
      '要求',
      '提示',
    ])
      for (const stop of ['：', ':', '．', '.', '1：', '（1）：'.slice(1)])
        expect([word + stop, isNoteText(`${word}${stop}时限写到月`)]).toEqual([word + stop, true]);
    for (const text of ['*注：略', '※备注：略', '（注）：略', '【备注】：略', '[说明]：略', '＊说明：略'])
      expect([text, isNoteText(text)]).toEqual([text, true]);
    for (const word of ['注', '备注', '说明', '附注', '填表说明', '填报说明', '填写说明', '注意事项', '填报要求', '温馨提示'])
      expect([word, isNoteHeading(word), isNoteHeading(`【${word}】`), isNoteHeading(`※${word}：`)]).toEqual([word, true, true, true]);
    for (const text of ['注重实效', '说明不清', '注：略']) expect([text, isNoteHeading(text)]).toEqual([text, false]);
    for (const text of ['注：略', '注1：略', '填表说明：略', '填报说明:略', '填写说明2：略'])
      expect([text, isPlainNote(text)]).toEqual([text, true]);
    for (const text of ['备注：略', '说明：略', '注重：实效']) expect([text, isPlainNote(text)]).toEqual([text, false]);
  });

  test('who signs', () => {
    for (const act of '填表 填报 制表 审核 审签 审批 审定 复核 经办 签发 校对 编制 报送 上报 联系 统计 单位 部门 主管 分管 主要 负责 领导 科室'.split(
      ' ',
    ))
      for (const who of ['人', '单位', '者', '日期'])
        expect([act + who, isSignatureText(`${act}${who}：`), isSignatureText(`${[...act].join(' ')} ${who}:`)]).toEqual([
          act + who,
          true,
          true,
        ]);
    for (const text of [
      ...[
        '党组书记：',
        '党委意见：',
        '支部书记：',
        '督导组组长：',
        '日期：',
        '时间：',
        '电话：',
        '联系员：',
        '分管同志：',
        '主管领导：',
        '科室主任：',
        '部门局长：',
      ],
      ...[
        '主要镇长：',
        '主管乡长：',
        '分管县长：',
        '主管区长：',
        '分管市长：',
        '科室组长：',
        '分管部长：',
        '主要院长：',
        '主要校长：',
        '科室所长：',
      ],
      ...[
        '主管站长：',
        '科室科长：',
        '主管处长：',
        '联系号码：',
        '联系手机：',
        '联系邮箱：',
        '单位名称：',
        '单位党组织：',
        '单位公章：',
        '单位盖章：',
        '领导签名：',
      ],
      ...['领导签字（盖章）：', '领导签章：', '单位党委：', '部门支部：'],
    ])
      expect([text, isSignatureText(text)]).toEqual([text, true]);
    for (const act of ['导出', '打印', '生成', '下载', '查询', '制单', '操作', '创建'])
      for (const what of ['人', '人员', '者', '时间', '日期', '单位', '部门', ' 时 间'])
        expect([act + what, isSignatureText(`${act}${what}：`)]).toEqual([act + what, true]);
    for (const text of [
      '领导签名',
      '单位盖章',
      '部门签章',
      '单位公章',
      '（公章）',
      '(单位盖章)',
      '二〇二四年三月五日',
      '____年__月__日',
      '2024 年 月 日',
    ])
      expect([text, isSignatureText(text)]).toEqual([text, true]);
    for (const text of ['领导没签字', '未盖章', '缺公章', '漏签章', '无签名', '不动产证未签字', '2024年3月'])
      expect([text, isSignatureText(text)]).toEqual([text, false]);
  });
});
