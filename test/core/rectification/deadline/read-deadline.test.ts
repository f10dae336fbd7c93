import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDay, readDeadline, readDeadlineText } from '../../../../core/rectification/deadline/read-deadline';
import type { DateCell } from '../../../../core/table/grid';

/** Friday 15 March 2024, in a ledger of 2024. */
const context = { today: '2024-03-15', year: 2024 } as const;

const read = (text: string) => readDeadlineText(text, context);
const codes = (text: string) => read(text)?.notes.map(({ code }) => code) ?? [];
const date = (day: DateCell['day'], shows: DateCell['shows']): DateCell => ({ kind: 'date', day, shows });

interface Example {
  readonly text: string;
  readonly due: string;
  readonly kind: string;
}

function examples(file: string): readonly Example[] {
  const [, ...lines] = readFileSync(join(__dirname, '../../../fixtures/domain', file), 'utf8')
    .trimEnd()
    .split('\n');
  return lines.map((line) => {
    const [text = '', due = '', kind = ''] = line.split('\t');
    return { text: text.replace(/\\n/g, '\n'), due, kind };
  });
}

describe.each([
  ['deadlines.tsv', 'seen in public'],
  ['deadlines-more.tsv', 'found and made up'],
])('[R094] every deadline of %s (%s)', (file) => {
  test.each(examples(file))('“$text” is $kind $due', ({ text, due, kind }) => {
    const reading = read(text);
    expect([reading?.due ?? '', reading?.kind]).toEqual([due, kind]);
  });
});

test('blank cells are no deadline at all', () => {
  for (const cell of [undefined, '', '  ', '\n', '　']) expect(readDeadline(cell, context)).toBeNull();
});

test('a reading without a day always says why, unless it is a kind that needs none', () => {
  for (const file of ['deadlines.tsv', 'deadlines-more.tsv']) {
    for (const { text } of examples(file)) {
      const reading = read(text);
      const silent = reading !== null && reading.due === null && reading.notes.length === 0;
      expect([text, silent && !/^(?:immediate|ongoing|immediate\+ongoing)$/.test(reading.kind)]).toEqual([text, false]);
    }
  }
});

describe('what is said about a reading', () => {
  test('a full date is read without a word', () => {
    for (const text of ['2024年6月30日', '2024-06-30', '2024年6月底前', '立行立改', '长期坚持']) {
      expect([text, read(text)?.certainty, codes(text)]).toEqual([text, 'certain', []]);
    }
  });

  test('the ledger’s year is supplied with a note, and asked for once the day is over', () => {
    expect(codes('6月底')).toEqual(['deadline-year-assumed']);
    expect(read('6月底')?.certainty).toBe('assumed');
    expect(codes('2月底前')).toEqual(['deadline-past']);
  });

  test.each([
    ['10月1日前', 'deadline-inclusive'],
    ['三季度初', 'deadline-loose'],
    ['6月底前或资金到位后1个月内', 'deadline-alternative'],
    ['视资金到位情况，年底前', 'deadline-alternative'],
    ['2024年6月前', 'deadline-before-period'],
    ['月底前', 'deadline-month-assumed'],
    ['下周五前', 'deadline-relative'],
    ['3个月内', 'deadline-counted'],
    ['2024年5月10日通报后1个月内', 'deadline-counted-from'],
    ['2024年3-5月集中整改，6月巩固提升', 'deadline-several'],
    ['15个工作日内', 'deadline-workdays'],
    ['中秋节前', 'deadline-festival'],
    ['2024年6月初', 'deadline-loose'],
    ['45565', 'deadline-serial'],
    ['2024', 'deadline-bare-year'],
    ['11月至3月', 'deadline-next-year'],
    ['2024年6月30日（周五）', 'deadline-weekday'],
    ['2024年6月30日0时前', 'deadline-midnight'],
    ['2042年6月30日', 'deadline-year-unlikely'],
    ['2024年6月底左右', 'deadline-approximate'],
    ['每月25日前', 'deadline-recurring'],
    ['力争6月底、最迟9月底', 'deadline-several'],
  ] as const)('“%s” is read with the remark %s', (text, code) => {
    expect(read(text)?.due).not.toBeNull();
    expect(codes(text)).toContain(code);
  });

  test.each([
    ['尽快', 'deadline-vague'],
    ['/', 'deadline-placeholder'],
    ['王建国', 'deadline-unreadable'],
    ['2024年6月31日', 'deadline-impossible'],
    ['6-8', 'deadline-ambiguous'],
    ['0630', 'deadline-unreadable'],
    ['反馈后1个月内', 'deadline-event'],
    ['2024年5月10日约谈，1个月内整改', 'deadline-origin-unclear'],
    ['2024年3月起', 'deadline-start-only'],
    ['2024年3月后', 'deadline-after'],
    ['2024年6月至2024年3月', 'deadline-backwards'],
    ['春节后', 'deadline-after-festival'],
    ['2040年春节前', 'deadline-festival-unknown'],
    ['已完成', 'deadline-done'],
  ] as const)('“%s” gives no day, with the reason %s', (text, code) => {
    expect(read(text)?.due).toBeNull();
    expect(codes(text)).toContain(code);
  });

  test('[R094] the day on which something began is never the deadline, whatever the day of reading', () => {
    const due = {
      '2024年5月10日通报后1个月内': '2024-06-10',
      '2024年4月2日签订责任书，工期6个月': '2024-10-02',
      '2024年5月10日，为期1个月': '2024-06-10',
      '2024年5月10日开始，为期3个月': '2024-08-10',
      '三个月内（从2024年5月10日算起）': '2024-08-10',
      '2024年4月2日约谈，1个月内整改': null,
      '2024年5月10日检查，限15日整改': null,
      '30日内（2024年5月10日通报）': null,
      '2024年4月2日反馈，3个月内完成': null,
      '2024—2026年分三年完成': '2026-12-31',
    };
    for (const [text, day] of Object.entries(due)) {
      const readings = (['2024-03-15', '2024-07-15'] as const).map((today) => readDeadlineText(text, { today, year: 2024 }));
      expect([text, ...readings.map((reading) => reading?.due)]).toEqual([text, day, day]);
      expect(readings[0]?.notes).toEqual(readings[1]?.notes);
    }
  });

  test('[R094] 不含 takes the day itself out', () => {
    for (const text of ['2024年6月30日（不含）前', '2024年6月30日前（不含当日）'])
      expect([text, read(text)?.due]).toEqual([text, '2024-06-29']);
    expect(read('2024年6月30日（含）前')?.due).toBe('2024-06-30');
  });

  test('working days past the published schedules give no day', () => {
    expect(readDeadlineText('15个工作日内', { today: '2028-03-15', year: 2028 })).toMatchObject({
      due: null,
      notes: [{ code: 'deadline-workdays-unknown' }],
    });
  });
});

describe('milestones, rounds and what is done', () => {
  test('of several dates the last is the deadline, the earlier ones are milestones', () => {
    expect(read('6月底前完成制度修订，9月底前完成验收')).toMatchObject({ due: '2024-09-30', milestones: ['2024-06-30'] });
  });

  test('[R023] a deadline that was put off is the new one', () => {
    expect(read('原定2024年6月30日，延期至2024年9月30日')?.due).toBe('2024-09-30');
    expect(read('由2024年9月底调整为2024年8月底')?.due).toBe('2024-08-31');
  });

  test('[R113] a round keeps its words', () => {
    expect(read('每月25日前')).toMatchObject({ due: '2024-03-25', recurrence: '每月25日前' });
    expect(read('5月、10月')).toMatchObject({ due: '2024-05-31', recurrence: '5月、10月' });
    expect(read('持续推进，每季度报送进展')).toMatchObject({ due: null, kind: 'ongoing', recurrence: '每季度' });
  });

  test('the date of finished work is no deadline', () => {
    expect(read('已于2024年2月完成')).toMatchObject({ kind: 'done', due: null, finished: '2024-02-29' });
    expect(read('2024年3月1日，已完成')).toMatchObject({ kind: 'done', finished: '2024-03-01' });
    expect(read('已于3月完成')?.finished).toBe('2024-03-15');
    expect(codes('6月底（已完成）')).toEqual(['deadline-done', 'deadline-done-later']);
    expect(codes('已完成并长期坚持')).toEqual(['deadline-done', 'deadline-kept-up']);
  });

  test('an inherited year cannot lead back before the beginning', () => {
    expect(read('2024年11月启动，3月底前完成')?.due).toBe('2025-03-31');
    expect(read('自2024年4月起，每月底前')?.due).toBe('2024-04-30');
  });
});

describe('sentences', () => {
  const prose = '坚持问题导向，制定整改方案，逐条细化措施，明确责任领导、责任科室和具体责任人，定期调度通报进展情况，确保';

  test('over 64 characters a single clear date is taken, with a warning', () => {
    expect(read(`${prose}${prose}2024年6月30日前完成`)).toMatchObject({
      due: '2024-06-30',
      certainty: 'assumed',
      notes: [{ code: 'deadline-long-read' }],
    });
  });

  test('over 64 characters two dates are none', () => {
    expect(read(`${prose}${prose}2024年6月底前完成，9月底前验收`)).toMatchObject({
      due: null,
      kind: 'invalid',
      notes: [{ code: 'deadline-long' }],
    });
  });

  test('over 2,000 characters nothing is looked at', () => {
    expect(read(`2024年6月30日${'，'.repeat(2000)}`)).toMatchObject({ due: null, notes: [{ code: 'deadline-long' }] });
  });
});

describe('cells that are no text', () => {
  test('a date cell means what it shows', () => {
    expect(readDeadline(date('2024-06-30', 'day'), context)).toMatchObject({ due: '2024-06-30', certainty: 'certain', notes: [] });
    expect(readDeadline(date('2024-06-01', 'month'), context)).toMatchObject({ due: '2024-06-30', notes: [] });
    expect(readDeadline(date('2024-01-01', 'year'), context)?.due).toBe('2024-12-31');
    for (const shows of ['day', 'month', 'year'] as const) {
      expect(readDeadline(date('2042-06-30', shows), context)?.notes.map(({ code }) => code)).toEqual(['deadline-year-unlikely']);
      expect(readDeadline(date('2034-06-30', shows), context)?.notes).toEqual([]);
    }
  });

  test('the year that a date cell hides is the typing year; the ledger’s is taken, and said where they differ', () => {
    expect(readDeadline(date('2024-06-30', 'monthDay'), context)).toMatchObject({
      due: '2024-06-30',
      notes: [{ code: 'deadline-year-assumed' }],
    });
    expect(readDeadline(date('2023-06-30', 'monthDay'), context)?.notes.map(({ code }) => code)).toEqual([
      'deadline-display-year',
      'deadline-year-assumed',
    ]);
    expect(readDeadline(date('2024-02-29', 'monthDay'), { today: '2023-03-15', year: 2023 })).toMatchObject({ due: null, kind: 'invalid' });
  });

  test('a day held as 16:00 of the day before is read as shown, and asked about: systems that take their dates in UTC export it so', () => {
    const shifted = readDeadline({ ...date('2024-06-29', 'day'), time: '16:00' }, context);
    expect(shifted).toMatchObject({ due: '2024-06-29', certainty: 'assumed' });
    expect(shifted?.notes).toEqual([
      {
        code: 'deadline-eight-hours',
        params: { text: '2024-06-29 16:00', day: '2024-06-29', stored: '2024-06-29 16:00', next: '2024-06-30' },
      },
    ]);
    expect(readDeadline({ ...date('2024-06-29', 'day'), time: '15:59' }, context)?.notes.map(({ code }) => code)).toEqual([
      'deadline-eight-hours',
    ]);
    const month = readDeadline({ ...date('2024-05-31', 'month'), time: '16:00' }, context);
    expect(month).toMatchObject({ due: '2024-05-31', notes: [{ code: 'deadline-eight-hours', params: { next: '2024-06-01' } }] });
    expect(readDeadline({ ...date('2024-06-30', 'day'), time: '23:59' }, context)).toMatchObject({ certainty: 'certain', notes: [] });
  });

  test('a small number formatted as a date is no date of 1900', () => {
    expect(readDeadline(date('1900-01-06', 'day'), context)).toMatchObject({ due: null, notes: [{ code: 'deadline-number' }] });
  });

  test('numbers that are days are read, others are asked for', () => {
    expect([20240630, 202406, 240630, 45565].map((cell) => readDeadline(cell, context)?.due)).toEqual([
      '2024-06-30',
      '2024-06-30',
      '2024-06-30',
      '2024-09-30',
    ]);
    for (const cell of [2024.1, 6.3, 6, 630, 0, -1, 12345, 1e21, Number.MAX_VALUE]) {
      expect([cell, readDeadline(cell, context)?.due, readDeadline(cell, context)?.notes[0]?.code]).toEqual([
        cell,
        null,
        'deadline-number',
      ]);
    }
    // A day with its time, of the years 2000 to 2099.
    expect([36526.25, 45473.5, 73050.75].map((cell) => readDeadline(cell, context)?.due)).toEqual([
      '2000-01-01',
      '2024-06-30',
      '2099-12-31',
    ]);
    expect([36525.75, 73051.25].map((cell) => readDeadline(cell, context)?.notes[0]?.code)).toEqual(['deadline-number', 'deadline-number']);
    expect(readDeadline(20240631, context)?.notes[0]?.code).toBe('deadline-impossible');
    expect(readDeadline({ kind: 'number', value: 630, text: '6月30日' }, context)?.due).toBe('2024-06-30');
    expect(readDeadline({ kind: 'number', value: 2024.1, text: '2024.10' }, context)?.due).toBeNull();
  });

  test('errors, booleans and formulas without a result are reported', () => {
    expect(readDeadline({ kind: 'error', text: '#REF!' }, context)?.notes[0]?.code).toBe('deadline-cell-error');
    expect(readDeadline(true, context)?.notes[0]?.code).toBe('deadline-unreadable');
    expect(readDeadline({ kind: 'uncalculated' }, context)?.notes[0]?.code).toBe('deadline-uncalculated');
  });
});

describe('several lengths of time', () => {
  test('the longest is the limit, whatever its place, and the others are stages on the way', () => {
    for (const text of ['6个月内完成，1个月内见效', '1个月内见效；6个月内完成'])
      expect(readDeadlineText(text, { today: '2024-03-15', year: 2024 })).toMatchObject({
        due: '2024-09-15',
        milestones: ['2024-04-15'],
        notes: expect.arrayContaining([expect.objectContaining({ code: 'deadline-several' })]),
      });
  });

  test('a span of years that explains 长期 leaves the whole open, though a length of time stands beside it', () => {
    expect(readDeadlineText('长期（1-2年），3个月内', { today: '2024-03-15', year: 2024 })).toMatchObject({
      due: null,
      notes: [{ code: 'deadline-vague' }],
    });
  });
});

describe('plain date columns', () => {
  test('a limit, a word, a year or a length of time is no day on which something was done', () => {
    expect(readDay('', context)).toBeNull();
    for (const text of [
      '2024年6月底前',
      '3个月内',
      '长期坚持',
      '2024年',
      '每月25日',
      '2024年6月31日',
      '已完成',
      '无',
      '下周五',
      '2024年3月1日、3月8日',
    ]) {
      expect([text, readDay(text, context)]).toEqual([text, { day: null, assumed: false }]);
    }
  });

  test('exact days are exact, months give their last day and say so', () => {
    expect(readDay('2024.2.28', context)).toEqual({ day: '2024-02-28', assumed: false });
    expect(readDay('二〇二四年二月二十八日', context)).toEqual({ day: '2024-02-28', assumed: false });
    expect(readDay('已于2024年2月28日完成', context)).toEqual({ day: '2024-02-28', assumed: false });
    expect(readDay('2024年2月', context)).toEqual({ day: '2024-02-29', assumed: true });
    expect(readDay('2月28日', context)).toEqual({ day: '2024-02-28', assumed: true });
    expect(readDay(date('2024-02-28', 'day'), context)).toEqual({ day: '2024-02-28', assumed: false });
    expect(readDay(date('2024-02-01', 'month'), context)).toEqual({ day: '2024-02-29', assumed: true });
    expect(readDay(date('2024-01-01', 'year'), context)).toEqual({ day: null, assumed: false });
    expect(readDay({ ...date('2024-02-28', 'day'), time: '16:00' }, context)).toEqual({ day: '2024-02-28', assumed: true });
  });
});

test.each([
  ['4月27日前完成，并于次月报送报告', '2024-04-27', '2024-05-31'],
  ['12月20日前完成，次月10日前报送', '2024-12-20', '2025-01-10'],
  ['2024年12月31日前完成，次年3月底前总结', '2024-12-31', '2025-03-31'],
  ['6月底前完成整改，7月5日前报送整改情况', '2024-06-30', '2024-07-05'],
  ['2024年6月30日前整改到位，并于7月10日前上报', '2024-06-30', '2024-07-10'],
  ['6月底前完成整改，7月底前完成销号', '2024-07-31', '2024-06-30'],
  ['2024年6月底前完成，次月10日前完成验收', '2024-07-10', '2024-06-30'],
])('[R094] the report on what is done by then is no deadline, and is asked about: %s', (text, due, other) => {
  const reading = readDeadlineText(text, { today: '2024-03-15', year: 2024 });
  expect(reading).toMatchObject({ kind: 'dated', due, milestones: [other] });
  expect(reading?.notes.map(({ code }) => code)).toContain('deadline-several');
});

test('[R113] 次月 in a repeating duty is a step of it, no day', () => {
  const reading = readDeadlineText('每月25日前报送，次月5日前汇总', { today: '2024-03-15', year: 2024 });
  expect(reading).toMatchObject({ due: '2024-03-25' });
  expect(reading?.notes.map(({ code }) => code)).toContain('deadline-recurring');
  expect(readDeadlineText('每季度末次月10日前', { today: '2024-03-15', year: 2024 })?.due).toBeNull();
});

test('a range to 次月 ends in the month after its beginning', () => {
  expect(readDeadlineText('2024年12月至次月', { today: '2024-03-15', year: 2024 })?.due).toBe('2025-01-31');
});

describe('[R094] one cell for several measures', () => {
  test('numbers of a list are no part of the dates, whatever kinds the items are of', () => {
    expect(read('1.立行立改\n2.2024年9月底前')).toMatchObject({ kind: 'dated', due: '2024-09-30' });
    expect(read('1.2024年6月底前；2.长期坚持')).toMatchObject({ kind: 'dated+ongoing', due: '2024-06-30' });
    expect(read('1.修订制度，2024年8月底前\n2.开展培训，2024年9月底前')).toMatchObject({ due: '2024-09-30', milestones: ['2024-08-31'] });
    expect(read('1.5月底前；2.6月底前')).toMatchObject({ due: '2024-06-30', milestones: ['2024-05-31'] });
    expect(read('1、2月底前')?.due).toBe('2024-02-29');
  });

  test('what is done of one item leaves the limit of the next, past or to come', () => {
    for (const text of ['1.已完成\n2.2024年6月底前', '①已完成②2024年6月底前', '前两项已完成，第三项2024年6月底前'])
      expect([text, read(text)?.kind, read(text)?.due]).toEqual([text, 'dated', '2024-06-30']);
    expect(read('1.已完成；2.2024年2月底前')).toMatchObject({ kind: 'dated', due: '2024-02-29' });
    expect(read('1.已完成\n2.已于2024年2月底前完成')).toMatchObject({ kind: 'done', due: null });
    expect(read('2024年6月底前（已完成）')).toMatchObject({ kind: 'done', due: null });
  });

  test('a festival and a day that explain one another come to the day', () => {
    expect(read('春节前（2025年1月20日前）')?.due).toBe('2025-01-20');
    expect(read('9月25日前（国庆节前）')?.due).toBe('2024-09-25');
    expect(read('国庆节前，12月底前')?.due).toBe('2024-12-31');
  });

  test('[R103] of printed choices the ticked one counts', () => {
    expect(read('☑立行立改 □限期整改 □长期坚持')?.kind).toBe('immediate');
    expect(read('□立行立改 □限期整改 ☑长期坚持')?.kind).toBe('ongoing');
    expect(read('□立行立改 ☑限期整改（2024年9月底前） □长期坚持')).toMatchObject({ kind: 'dated', due: '2024-09-30' });
    expect(codes('□立行立改 □限期整改 □长期坚持')).toEqual(['deadline-unreadable']);
    expect(codes('2024年（ ）月底前')).toEqual(['deadline-unreadable']);
    expect(read('2024年6月底前（√）')?.due).toBe('2024-06-30');
  });

  test('a limit put off to an event is no limit without a word', () => {
    expect(codes('2024年9月底前完成，因涉诉延期至判决后')).toContain('deadline-alternative');
    expect(codes('2024年6月底前，延期至2024年9月底前')).toEqual(['deadline-several']);
  });
});
