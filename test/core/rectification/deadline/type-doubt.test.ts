import { readDeadlineText } from '../../../../core/rectification/deadline/read-deadline';

const context = { today: '2024-03-15', year: 2024 } as const;

/** The day, the kind, and the words by which the type is in doubt. */
function read(text: string): readonly [string | null, string, string | null] {
  const reading = readDeadlineText(text, context);
  const note = reading?.notes.find(({ code }) => code === 'deadline-type-in-doubt');
  return [reading?.due ?? null, reading?.kind ?? '', note?.code === 'deadline-type-in-doubt' ? note.params.words : null];
}

test.each([
  ['长期坚持，换届前', 'ongoing', '换届前'],
  ['整改完成，长期坚持', 'ongoing', '整改完成'],
  ['长期坚持，换届前完成', 'ongoing', '换届前完成'],
  ['长期坚持（任期内）', 'ongoing', '任期内'],
  ['持续整改，直到完成', 'ongoing', '直到完成'],
  ['长期坚持，改为限期整改', 'ongoing', '改为限期整改'],
  ['长期坚持（作废）', 'ongoing', '作废'],
  ['常态化推进，待定', 'ongoing', '待定'],
  ['立行立改，限期整改', 'immediate', '限期整改'],
  ['立行立改，已延期', 'immediate', '已延期'],
] as const)('[R101] %s: the type is kept, and asked about for “%s”', (text, kind, words) => {
  expect(read(text)).toEqual([null, kind, words]);
});

test.each([
  ['长期坚持', 'ongoing'],
  ['长期坚持、常抓不懈', 'ongoing'],
  ['驰而不息', 'ongoing'],
  ['长期坚持，每季度报告', 'ongoing'],
  ['立行立改', 'immediate'],
  ['立即、尽快', 'immediate'],
  ['立行立改，长期坚持', 'immediate+ongoing'],
  ['立行立改（未完成）', 'immediate'],
  ['立行立改，每周报告', 'immediate'],
  ['立行立改，不等不靠', 'immediate'],
  ['需立行立改', 'immediate'],
  ['立行立改，整改到位', 'immediate'],
  ['长抓不懈', 'ongoing'],
  ['长期坚持，绝不松懈', 'ongoing'],
  ['长期坚持，不流于形式', 'ongoing'],
  ['长期坚持，适时开展督查', 'ongoing'],
] as const)('%s is what it says', (text, kind) => {
  expect(read(text)).toEqual([null, kind, null]);
});
