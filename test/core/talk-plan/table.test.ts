import { readHeader } from '../../../core/table/header-match';
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
