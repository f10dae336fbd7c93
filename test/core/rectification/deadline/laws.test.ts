import fc from 'fast-check';
import { civilDay, dayOfNumber, daysInMonth, partsOf } from '../../../../core/calendar/civil-day';
import { serialOfDay } from '../../../../core/calendar/excel-serial';
import { readDeadline, readDeadlineText } from '../../../../core/rectification/deadline/read-deadline';

/** Friday 15 March 2024, in a ledger of 2024. */
const context = { today: '2024-03-15', year: 2024 } as const;
const seed = { seed: 20240315 };

const read = (text: string) => readDeadlineText(text, context);

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
