import { namesAskedFor, namesIn, namesSaid } from '../../../../core/opinion/givers/giver-names';

test.each([
  ['钱小宝', ['钱小宝']],
  ['党员钱小宝（二小）', ['钱小宝']],
  ['服务对象（钱小宝13800138000）', ['钱小宝']],
  ['财政所钱小宝', ['钱小宝']],
  ['县人大代表钱小宝', ['钱小宝']],
  ['村民孙玉兰', ['孙玉兰']],
  ['学生家长孙玉兰', ['孙玉兰']],
  ['钱小宝等3人', ['钱小宝']],
  ['1.钱小宝、孙丽娜', ['钱小宝', '孙丽娜']],
  ['阿依古丽·热合曼', ['阿依古丽·热合曼']],
  ['欧阳小宝', ['欧阳小宝']],
])('[R042] “%s” names %j', (text, names) => {
  expect(namesIn(text)).toEqual(names);
});

test.each([
  '群众',
  '党员',
  '县人大代表',
  '服务对象（企业）',
  '师生',
  '农民',
  '高度重视',
  '柳林镇',
  '安全科',
  '离退休干部',
  '匿名',
  '基层单位',
  '学生家长',
  '家长委员会',
  '村民小组',
  '商户方便',
  '中学高度',
])('“%s” names nobody', (text) => {
  expect(namesIn(text)).toEqual([]);
});

test('[R042] where a name is asked for, a nickname, a foreign name and one without a family name are names', () => {
  expect(['老钱', 'Tom Smith', '库尔班江', '匿名', '不愿透露', '第一支部'].map(namesAskedFor)).toEqual([
    ['老钱'],
    ['Tom Smith'],
    ['库尔班江'],
    [],
    [],
    [],
  ]);
});

test('[R042] what is written of the handling may name who spoke', () => {
  expect(namesSaid('已向钱小宝同志当面反馈')).toEqual(['钱小宝']);
  expect(namesSaid('钱小宝反映，孙丽娜提出')).toEqual(['钱小宝', '孙丽娜']);
  for (const text of ['已向群众反馈', '周边群众反映强烈', '向高校反馈', '由办公室向全体党员说明', '转财政局办理'])
    expect(namesSaid(text)).toEqual([]);
});

test('[R042] of a giver named in two parts either part alone is looked for too', () => {
  expect(namesAskedFor('买买提 艾合买提')).toEqual(expect.arrayContaining(['买买提 艾合买提', '买买提', '艾合买提']));
});
