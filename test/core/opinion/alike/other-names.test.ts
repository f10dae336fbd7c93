import { otherNames } from '../../../../core/opinion/alike/other-names';

test('[F24] other villages, schools and family names are other matters', () => {
  expect(otherNames('东关村路灯不亮', '西关村路灯不亮')).toBe(true);
  expect(otherNames('张家村吃水难', '李家村吃水难')).toBe(true);
  expect(otherNames('青山镇的路', '绿水镇的路')).toBe(true);
  expect(otherNames('王主任听不进意见', '赵主任听不进意见')).toBe(true);
});

test('the same name behind another word is the same place, and words that name none say nothing', () => {
  expect(otherNames('到王庄村走访', '去王庄村走访')).toBe(false);
  expect(otherNames('农村道路差', '各乡镇道路差')).toBe(false);
  expect(otherNames('党委书记', '支部书记')).toBe(false);
  expect(otherNames('我们村、东关村路灯不亮', '东关村路灯不亮')).toBe(false);
});
