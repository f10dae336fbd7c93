import fc from 'fast-check';
import { legalSheetNames, sheetReference } from '../../../../node-tools/xlsx/build/sheet-names';

test('names that Excel accepts stay as they are', () => {
  const names = ['整改台账', '汇总', '县住房和城乡建设局', '__proto__', '2024年3月'];
  expect(legalSheetNames(names)).toEqual(names);
});

test('forbidden characters become their full-width twins', () => {
  expect(legalSheetNames(['民主生活会[2024]/整改:一?*', "张三's"])).toEqual(['民主生活会［2024］／整改：一？＊', '张三’s']);
});

test('31 characters at most, and no half of a character', () => {
  expect(legalSheetNames(['长'.repeat(40)])).toEqual(['长'.repeat(31)]);
  expect(legalSheetNames([`${'长'.repeat(30)}𠮷`])).toEqual(['长'.repeat(30)]);
});

test('two units of the same name, in another case or another width, get a number', () => {
  expect(legalSheetNames(['Sheet', 'SHEET', 'Ｓheet', '长'.repeat(40), '长'.repeat(41)])).toEqual([
    'Sheet',
    'SHEET (2)',
    'Ｓheet (3)',
    '长'.repeat(31),
    `${'长'.repeat(27)} (2)`,
  ]);
});

test('an empty name and the name Excel keeps for itself', () => {
  expect(legalSheetNames(['', ' ', 'History'])).toEqual(['工作表', '工作表 (2)', 'History_']);
});

test('whatever the names, the sheets get legal ones that differ', () => {
  const name = fc.array(fc.constantFrom('a', 'A', 'ａ', '/', "'", '𠮷', '\u0001', '_x0041_', ' ', '整'), { maxLength: 40 });
  fc.assert(
    fc.property(fc.array(name, { maxLength: 12 }), (names) => {
      const legal = legalSheetNames(names.map((characters) => characters.join('')));
      const keys = new Set(legal.map((text) => text.normalize('NFKC').toLowerCase()));
      expect(keys.size).toBe(names.length);
      for (const text of legal) expect(text).toMatch(/^[^:\\/?*[\]'\u0000-\u001f]{1,31}$/);
    }),
    { seed: 20240506, numRuns: 500 },
  );
});

test('a reference quotes the sheet', () => {
  expect(sheetReference('整改 台账', 'E7')).toBe("'整改 台账'!E7");
});
