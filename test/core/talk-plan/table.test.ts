import { readHeader } from '../../../core/table/header/match';
import { talkTable } from '../../../core/talk-plan/table';

test('[R054] [R060] a talk names both persons and its planned day, and has the five ticks', () => {
  const { talker, talkee, plannedDate, ptTeam, ptSelf, ptOther, ptCriticism, ptMeasures } = talkTable.columns;
  for (const { required } of [talker, talkee, plannedDate]) expect(required).toBe(true);
  for (const { cell } of [ptTeam, ptSelf, ptOther, ptCriticism, ptMeasures]) expect(cell).toBe('yes_no');
});

test('[F07] every standard header reads as its own column', () => {
  for (const [field, { zh, en }] of Object.entries(talkTable.columns)) {
    expect([zh, readHeader(talkTable, zh)]).toEqual([zh, field]);
    expect([en, readHeader(talkTable, en)]).toEqual([en, field]);
  }
});

test('[R062] [R063] [R064] a talk has its slot and appointment, the opinions fed back in it, and prompts for what to talk about', () => {
  const { slot, appointed, opinionsFed, reason, content } = talkTable.columns;
  expect([slot, appointed, opinionsFed, reason].map(({ zh }) => zh)).toEqual(['时段', '预约情况', '反馈意见编号', '理由']);
  expect(content.note?.zh).toBe('既谈参加主题教育的收获体会，又谈自身差距和对方不足。');
});
