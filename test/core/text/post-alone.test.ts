import { namesPostsOnly } from '../../../core/text/post-alone';

test.each([
  ...[
    '张局长',
    '张副局长',
    '欧阳书记',
    '王总经理',
    '李主任',
    '分管领导',
    '主要负责人',
    '一把手',
    '局党组书记',
    '党组书记、局长',
    '办公室主任',
  ],
  ...['班子成员', '各科室负责人', '全体党员', '有关人员', '班子成员、各科室负责人', '驻村工作队队长', '纪检委员', '包村干部'],
])('[R093] %j names nobody', (text) => {
  expect(namesPostsOnly(text)).toBe(true);
});

test.each([
  ...['张建国', '张建国（局长）', '局长张建国', '张局长（张建国）', '李梅、各科室负责人', '麦尔丹·木盖提', '买买提江局长', '张三和李四'],
  ...['', '/', '办公室', '教育科', '县教育局'],
])('%j names somebody, an office or nothing', (text) => {
  expect(namesPostsOnly(text)).toBe(false);
});
