import { readStatus } from '../../../../core/rectification/status/read-status';

test.each(
  '长期病假人员已办理手续|长期借调人员已清退|长期拖欠的工程款已付清|持续多年的纠纷已化解|已清退长期借调人员|已办结长期信访案件|已收回长期占用房屋|长期空置房屋已盘活'.split(
    '|',
  ),
)('“%s” is done: how long it was amiss is not how long it is kept up', (text) => {
  expect(readStatus(text)).toBe('done');
});

test.each('已完成，长期坚持|已整改，长期管护|已完成并持续推进|已解决，长期保持|已完成，转入常态化管理|已办结，持续跟踪'.split('|'))(
  '“%s” is done and kept up',
  (text) => {
    expect(readStatus(text)).toBe('done_sustained');
  },
);

test.each('长期病假|长期拖欠|持续漏水|经常断电|长期未批'.split('|'))('“%s” is a fault and no work that goes on', (text) => {
  expect(readStatus(text)).toBeNull();
});
