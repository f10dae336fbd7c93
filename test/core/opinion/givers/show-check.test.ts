import { showCheck } from '../../../../core/opinion/givers/show-check';

test('[F23] words that name a giver or tell who spoke are not shown; names of those concerned are no hint', () => {
  const mayShow = showCheck({ names: new Set(['钱小宝']), contacts: new Set() });
  const shown = (verbatim: string, ...persons: readonly string[]): boolean => mayShow({ verbatim, persons });
  expect(shown('会议太多')).toBe(true);
  expect(shown('钱小宝说会议太多')).toBe(false);
  expect(shown('钱小宝同志说话太急', '钱小宝')).toBe(true);
  expect(shown('我是财务科的')).toBe(false);
  expect([shown('会议太多'), shown('会议太多')]).toEqual([true, true]);
});
