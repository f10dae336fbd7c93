import { finishedLate } from '../../../../../core/rectification/status/rules/finished-late';

test('[R023] late or put off, and finished by now', () => {
  for (const text of [
    '逾期3天完成',
    '超期一周完成',
    '逾期后完成',
    '逾期但已完成',
    '完成,逾期',
    '已完成,逾期3天',
    '延期后已完成',
    '已申请延期,现已完成',
    '问题已解决,逾期',
    '整改到位但逾期',
    '逾期,整改到位',
  ])
    expect([text, finishedLate.says(text)]).toEqual([text, true]);
  for (const text of [
    '逾期',
    '逾期3天',
    '逾期已上报',
    '逾期3项,已完成',
    '延期,已完成前期工作',
    '已延期至9月底',
    '延期至9月底,已完成50%',
    '6月底前完成,逾期',
    '方案已完成,逾期',
    '前期工作已完成,逾期',
    '资金已到位,逾期',
    '下月解决,逾期',
    '其余已完成,逾期',
    '年底完工,逾期',
    '逾期,整改到位后销号',
    '申请延期,整改到位后销号',
  ])
    expect([text, finishedLate.says(text)]).toEqual([text, false]);
});
