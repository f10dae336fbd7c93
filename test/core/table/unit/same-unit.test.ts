import { isSameUnit, mayBeOneUnit } from '../../../../core/table/unit/same-unit';

test.each([
  ['县教育局', '青禾县教育局'],
  ['教育局', '县教育局'],
  ['第一中学', '青禾县第一中学'],
  ['县委办公室', '中共青禾县委办公室'],
  ['宣传部', '青禾县委宣传部'],
  ['柳林镇', '青禾县柳林镇'],
  ['县教育局', '曹县教育局'],
  ['县教育局', '原阳县教育局'],
])('%s and %s differ by a region only', (one, other) => {
  expect([isSameUnit(one, other), isSameUnit(other, one)]).toEqual([true, true]);
});

test.each([
  ['人民医院', '第二人民医院'],
  ['第一中学', '城关镇第一中学'],
  ['柳林镇', '东柳林镇'],
  ['县教育局', '原县教育局'],
  ['县教育局', '财政局、县教育局'],
  ['县教育局', '东村和县教育局'],
  ['县教育局', '1.县教育局'],
  ['县教育局', '市教育局'],
  ['卫生服务中心', '东街社区卫生服务中心'],
  ['医院', '分院区医院'],
])('%s and %s are two units', (one, other) => {
  expect([isSameUnit(one, other), isSameUnit(other, one)]).toEqual([false, false]);
});

test.each([
  ['柳林镇', '柳林镇人民政府'],
  ['柳林镇党委', '中共青禾县柳林镇委员会'],
  ['县教育局', '县教育局党组'],
  ['县教育局机关党委', '青禾县教育局'],
  ['县委办', '中共青禾县委办公室'],
  ['县教育局等单位', '县教育局'],
  ['东村党支部', '东村村民委员会'],
  ['一中', '青禾县第一中学'],
  ['县人社局', '青禾县人力资源和社会保障局'],
  ['教育局', '县教育体育局'],
  ['县发改委', '县发展改革委'],
  ['县医院（东院区）', '县医院'],
])('whether %s and %s are one has to be said', (one, other) => {
  expect([mayBeOneUnit(one, other), mayBeOneUnit(other, one)]).toEqual([true, true]);
});

test.each([
  ['县人民医院', '县第二人民医院'],
  ['县医院', '县中医院'],
  ['县委办', '县委编办'],
  ['县教育局', '市教育局'],
  ['县公安局', '县公安局交警大队'],
  ['县税务局', '县税务局第一分局'],
  ['县纪委', '县直机关纪工委'],
  ['县一中', '县二中'],
  ['城关镇', '城关镇第二小学'],
  ['王村', '王家村'],
  ['清河县教育局', '青禾县教育局'],
])('nobody asks whether %s and %s are one', (one, other) => {
  expect([mayBeOneUnit(one, other), mayBeOneUnit(other, one)]).toEqual([false, false]);
});
