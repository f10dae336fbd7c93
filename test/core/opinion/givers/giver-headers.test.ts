import { askedOfGivers, isOfGivers } from '../../../../core/opinion/givers/giver-headers';

test.each([
  ...[
    '提出人',
    '提意见人',
    '反映者',
    '发言人',
    '来访人',
    '投诉者',
    '诉求人',
    '填单人',
    '提出意见人员',
    '提意见的人',
    '访谈对象',
    '谈话对象',
  ],
  ...[
    '征求对象',
    '征求意见对象',
    '被调查人',
    '受访者',
    '参加座谈人员',
    '由谁提出',
    '谁说的',
    '何人提出',
    '真实姓名',
    '昵称',
    '员工',
    '签名',
    '姓名/职务',
  ],
])('[R042] %s asks who spoke', (header) => {
  expect(askedOfGivers(header)).toBe('name');
});

test.each(['联系电话', '联系办法', '通讯方式', '电子信箱', 'VX', '微信号', '身份证号码', '家庭住址', '警号', '手机号', '意见人代号', 'IP'])(
  '[R042] %s asks how to reach who spoke',
  (header) => {
    expect(askedOfGivers(header)).toBe('contact');
  },
);

test.each(['责任人', '登记人', '记录人', '审核人', '涉及人员', '承办人电话', '意见对象', '责任领导', '包联干部', '征集人'])(
  '%s asks of those who work on it or whom it is about',
  (header) => {
    expect(askedOfGivers(header)).toBeNull();
  },
);

test.each(['意见提出人', '反映人', '反映人·姓名', '征求意见对象', '反映人电话', '群众·联系电话', '来电号码', '投诉人联系方式'])(
  '[R042] %s is of givers in whatever table it stands',
  (header) => {
    expect(isOfGivers(header)).toBe(true);
  },
);

test.each([
  '姓名',
  '联系电话',
  '责任人',
  '信访包案人',
  '意见办理人',
  '意见对象',
  '建议采纳人员',
  '反映问题责任人',
  '举报电话',
  '提出单位',
  '群众满意度',
])('%s may be of others, or is of nobody', (header) => {
  expect(isOfGivers(header)).toBe(false);
});
