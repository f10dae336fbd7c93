import { draftsOfNotes, registerRows } from '../../../../core/opinion/intake/draft';
import { splitNotes } from '../../../../core/opinion/intake/split-notes';
import { fingerprintOf } from '../../../../core/opinion/register/fingerprint';

const text = '一、对班子的意见\n1.学习不够，\n  不系统\n2.调研少\n二、对个人\n1.';

test('[R042] each opinion keeps its words, its lines in the notes and the heading above it; a number with nothing behind it is none', () => {
  expect(draftsOfNotes(text, splitNotes(text))).toEqual([
    { verbatim: '学习不够，\n  不系统', fingerprint: fingerprintOf('学习不够，\n  不系统'), from: '第2–3行', under: '对班子的意见' },
    { verbatim: '调研少', fingerprint: fingerprintOf('调研少'), from: '第4行', under: '对班子的意见' },
  ]);
});

test('[R042] a registered row carries the fingerprint of its original', () => {
  const rows = registerRows(draftsOfNotes(text, splitNotes(text)), { channel: '座谈会' }, (at) => `座谈-${at + 1}`);
  expect(rows[1]).toEqual({ channel: '座谈会', seq: '座谈-2', verbatim: '调研少', fingerprint: fingerprintOf('调研少') });
});
