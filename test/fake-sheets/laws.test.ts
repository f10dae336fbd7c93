import fc from 'fast-check';
import { parseA1, printA1 } from '../support/fake-sheets/a1';
import { Layer } from '../support/fake-sheets/layer';
import { instantOf, wallClock } from '../support/fake-sheets/zone';
import { emptyLedger } from './open-book';

const seed = 20240315;
const index = fc.integer({ min: 1, max: 60 });

describe('laws', () => {
  test('a range is read as it is printed', () => {
    fc.assert(
      fc.property(index, index, index, index, (a, b, c, d) => {
        const box = { top: Math.min(a, b), bottom: Math.max(a, b), left: Math.min(c, d), right: Math.max(c, d) };
        expect(parseA1(printA1(box), { rows: 1000, columns: 100 })?.box).toEqual(box);
      }),
      { seed },
    );
  });

  test('rows put in and taken out again leave everything where it was', () => {
    const cells = fc.array(fc.tuple(index, index, fc.string()), { maxLength: 40 });
    fc.assert(
      fc.property(cells, index, fc.integer({ min: 1, max: 9 }), fc.boolean(), (given, at, count, rows) => {
        const layer = new Layer<string>();
        for (const [row, column, value] of given) layer.set(row, column, value);
        const before = [...layer.entries()];
        if (rows) {
          layer.shiftRows(at, count);
          layer.shiftRows(at, -count);
        } else {
          layer.shiftColumns(at, count);
          layer.shiftColumns(at, -count);
        }
        expect([...layer.entries()]).toEqual(before);
      }),
      { seed },
    );
  });

  test('a wall clock and its instant belong together in every zone, save in an hour that a change of clocks skips', () => {
    const zones = fc.constantFrom('Asia/Shanghai', 'Asia/Urumqi', 'UTC', 'Asia/Kolkata');
    const instants = fc.integer({ min: Date.UTC(1995, 0, 1), max: Date.UTC(2050, 0, 1) });
    fc.assert(
      fc.property(zones, instants, (zone, instant) => {
        expect(instantOf(wallClock(instant, zone), zone)).toBe(instant);
      }),
      { seed },
    );
  });

  test('whatever a text is, behind an apostrophe it comes back as it is', () => {
    const { sheet } = emptyLedger();
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'binary' }), (text) => {
        sheet.getRange('A1').setValue(`'${text}`);
        expect(sheet.getRange('A1').getValue()).toBe(text);
      }),
      { seed },
    );
  });

  test('what getValues gives, setValues takes without change, texts behind an apostrophe', () => {
    const { world, sheet } = emptyLedger();
    const value = fc.oneof(fc.string(), fc.boolean(), fc.integer(), fc.constant(''));
    fc.assert(
      fc.property(fc.array(fc.tuple(value, value), { minLength: 1, maxLength: 8 }), (rows) => {
        const range = sheet.getRange(1, 1, rows.length, 2);
        range.setValues(rows.map((line) => line.map((one) => (typeof one === 'string' && one !== '' ? `'${one}` : one))));
        const before = world.sheet('台账').snapshot();
        range.setValues(range.getValues().map((line) => line.map((one) => (typeof one === 'string' && one !== '' ? `'${one}` : one))));
        expect(world.sheet('台账').snapshot()).toEqual(before);
      }),
      { seed },
    );
  });
});
