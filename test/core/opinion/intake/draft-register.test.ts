import { draftsOfNotes } from '../../../../core/opinion/intake/draft';
import { draftRegister } from '../../../../core/opinion/intake/draft-register';
import { splitNotes } from '../../../../core/opinion/intake/split-notes';
import { plannedValue } from '../../../../core/table/sheet-plan';

test('[R029] [R042] drafts become a register: numbered, word for word, with their place; what they share stands in each row', () => {
  const notes = '座谈会\n1. 会议太多\n2. =态度 不好';
  const drafts = draftsOfNotes(notes, splitNotes(notes));
  const { sheets } = draftRegister(drafts, { shared: { channel: '座谈会' }, asOf: '2024-07-15', language: 'zh' });
  const [sheet] = sheets;
  const header = sheet?.head[sheet.head.length - 1]?.cells.map(plannedValue);
  const at = (name: string) => header?.indexOf(name) ?? -1;
  const rows = [...(sheet?.body ?? [])].slice(0, 3);
  expect(rows.map((row) => [row[at('序号')], row[at('征求渠道')], row[at('意见原文')], row[at('备注')]])).toEqual([
    [1, '座谈会', '会议太多', '第2行'],
    [2, '座谈会', '=态度 不好', '第3行'],
    [null, null, null, null],
  ]);
  expect(rows[0]?.[at('原文指纹')]).toBe(drafts[0]?.fingerprint);
});
