import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { civilDay, dayOfNumber, daysInMonth, partsOf } from '../../../core/calendar/civil-day';
import { serialOfDay } from '../../../core/calendar/excel-serial';
import { readDay, readDeadline, readDeadlineText } from '../../../core/rectification/deadline';
import type { DateCell } from '../../../core/table/grid';

/** Friday 15 March 2024, in a ledger of 2024. */
const context = { today: '2024-03-15', year: 2024 } as const;
const seed = { seed: 20240315 };

const read = (text: string) => readDeadlineText(text, context);
const codes = (text: string) => read(text)?.notes.map(({ code }) => code) ?? [];
const date = (day: DateCell['day'], shows: DateCell['shows']): DateCell => ({ kind: 'date', day, shows });

interface Example {
  readonly text: string;
  readonly due: string;
  readonly kind: string;
}

function examples(file: string): readonly Example[] {
  const [, ...lines] = readFileSync(join(__dirname, '../../fixtures/domain', file), 'utf8')
    .trimEnd()
    .split('\n');
  return lines.map((line) => {
    const [text = '', due = '', kind = ''] = line.split('\t');
    return { text: text.replace(/\\n/g, '\n'), due, kind };
  });
}

describe.each([
  ['deadlines.tsv', 'seen in public'],
  ['deadlines-more.tsv', 'our own, not offices’ data'],
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
  });
});

describe('laws', () => {
  const chineseDigits = '〇一二三四五六七八九';
  const inWords = (value: number) => {
    const ones = value % 10 === 0 ? '' : chineseDigits.charAt(value % 10);
    const tens = Math.floor(value / 10);
    return value < 10 ? ones : `${tens === 1 ? '' : chineseDigits.charAt(tens)}十${ones}`;
  };
  const yearInWords = (year: number) => [...String(year)].map((digit) => chineseDigits.charAt(Number(digit))).join('');
  const fullWidth = (text: string) => text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
  const pad = (value: number) => String(value).padStart(2, '0');

  type Spelling = (year: number, month: number, day: number) => string;
  const spellings: readonly Spelling[] = [
    (y, m, d) => `${y}年${m}月${d}日`,
    (y, m, d) => `${y}年${pad(m)}月${pad(d)}日`,
    (y, m, d) => `${y} 年 ${m} 月 ${d} 日`,
    (y, m, d) => `${y}-${pad(m)}-${pad(d)}`,
    (y, m, d) => `${y}.${m}.${d}`,
    (y, m, d) => `${y}/${m}/${d}`,
    (y, m, d) => `${y}${pad(m)}${pad(d)}`,
    (y, m, d) => `${y}年${m}月${d}号`,
    (y, m, d) => `${yearInWords(y)}年${inWords(m)}月${inWords(d)}日`,
    (y, m, d) => `${yearInWords(y).replace(/〇/g, '○')}年${inWords(m)}月${inWords(d)}日`,
    (y, m, d) => fullWidth(`${y}年${m}月${d}日`),
    (y, m, d) => fullWidth(`${y}.${m}.${d}`),
    (y, m, d) => `${y}年\n${m}月${d}日`,
    (y, m, d) => `${y % 100}年${m}月${d}日`,
  ];
  const endings = ['', '前', '之前', '以前', '止', '前完成', '前完成整改。', '前整改到位'];

  test('any day of the ledger’s decade, in any spelling and with any ending, reads back as itself', () => {
    const day = fc.integer({ min: 17_532, max: 21_914 }).map(dayOfNumber); // 2018 to 2029
    fc.assert(
      fc.property(day, fc.constantFrom(...spellings), fc.constantFrom(...endings), (at, spell, ending) => {
        const { year, month, date: number } = partsOf(at);
        const reading = read(spell(year, month, number) + ending);
        expect([reading?.due, reading?.kind]).toEqual([at, 'dated']);
      }),
      { ...seed, numRuns: 1500 },
    );
  });

  test('a day that does not exist never gives a deadline', () => {
    const impossible = fc
      .record({ y: fc.integer({ min: 2018, max: 2029 }), m: fc.integer({ min: 0, max: 14 }), d: fc.integer({ min: 0, max: 39 }) })
      .filter(({ y, m, d }) => civilDay(y, m, d) === null);
    const written = [spellings[0], spellings[3], spellings[4], spellings[5], spellings[6], spellings[10]].flatMap((spell) =>
      spell === undefined ? [] : [spell],
    );
    fc.assert(
      fc.property(impossible, fc.constantFrom(...written), fc.constantFrom(...endings), ({ y, m, d }, spell, ending) => {
        expect([spell(y, m, d) + ending, read(spell(y, m, d) + ending)?.due]).toEqual([spell(y, m, d) + ending, null]);
      }),
      { ...seed, numRuns: 1500 },
    );
  });

  test('a month means its last day, in any spelling', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2018, max: 2029 }),
        fc.integer({ min: 1, max: 12 }),
        fc.constantFrom('', '底', '底前', '末', '份', '内', '月底'),
        (year, month, ending) => {
          expect(read(`${year}年${month}月${ending}`)?.due).toBe(civilDay(year, month, daysInMonth(year, month)));
        },
      ),
      seed,
    );
  });

  test('the serial of a day reads back as the day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10_957, max: 47_000 }).map(dayOfNumber), (day) => {
        const serial = serialOfDay(day, '1900') ?? 0;
        expect([read(String(serial))?.due, readDeadline(serial, context)?.due]).toEqual([day, day]);
      }),
      seed,
    );
  });

  const pieces = [
    '2024',
    '年',
    '6',
    '月',
    '30',
    '日',
    '.',
    '-',
    '~',
    '至',
    '、',
    '，',
    '（',
    '）',
    '前',
    '底',
    '上旬',
    '季度',
    '半年',
    '国庆',
    '春节',
    '周五',
    '两',
    '十',
    '每',
    '内',
    '起',
    '后',
    '已',
    '完成',
    '立行立改',
    '长期坚持',
    '会',
    '\n',
    ' ',
    '×',
    '工作日',
    '个',
    '延期至',
  ];

  test('no text makes the reader throw, and every due is a day of the calendar', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme' }),
      fc.array(fc.constantFrom(...pieces), { maxLength: 20 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(anything, (text) => {
        const reading = read(text);
        if (reading === null) return;
        expect(reading.text).toBe(text);
        expect(
          reading.due === null ? 'invalid|done|immediate|ongoing|immediate+ongoing|relative-unresolvable' : 'dated|dated+ongoing',
        ).toContain(reading.kind);
        if (reading.due !== null)
          expect(civilDay(partsOf(reading.due).year, partsOf(reading.due).month, partsOf(reading.due).date)).toBe(reading.due);
      }),
      { ...seed, numRuns: 1200 },
    );
  });

  test('ten thousand characters of anything come to an end', () => {
    for (const piece of [...pieces, '每年6月底前、', '2024-06-30~', '边查', '会前']) {
      for (const length of [2000, 10_000]) expect(() => read(piece.repeat(length).slice(0, length))).not.toThrow();
    }
  });
});
