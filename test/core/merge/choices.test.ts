import { readChoices } from '../../../core/merge/choices';
import { mergeLedgers } from '../../../core/merge/merge-ledgers';
import type { Submission } from '../../../core/merge/submission';
import { unitResolver } from '../../../core/roster/unit-resolver';
import { today } from '../rectification/items';
import { rowsOf, submission } from './submissions';

const units = [{ name: '城关镇' }, { name: '县教育局', aliases: ['教育局'] }];
const resolver = unitResolver(units);
const files = [{ file: '总台账.xlsx' }, { file: '教育.xlsx' }, { file: 'a=b.xlsx' }];
const chosenFor = (use: readonly string[]) => {
  const choices = readChoices(use, files, resolver);
  return ['城关镇', '县教育局'].map((unit) => [...choices.of(unit)]);
};

test('[F101] a file is chosen for all its units, or for one of them, which counts first', () => {
  expect(chosenFor(['总台账.xlsx'])).toEqual([['总台账.xlsx'], ['总台账.xlsx']]);
  expect(chosenFor(['总台账.xlsx', '教育局＝教育.xlsx'])).toEqual([['总台账.xlsx'], ['教育.xlsx']]);
  expect(chosenFor(['a=b.xlsx'])).toEqual([['a=b.xlsx'], ['a=b.xlsx']]);
  expect([...readChoices(['总台账.xlsx'], files, resolver).of(null)]).toEqual(['总台账.xlsx']);
});

test('[F101] a choice that fits no file, or a unit that the file does not hold, is named as it was written', () => {
  const use = ['没有.xlsx', '城关镇=教育.xlsx', '县教育局=教育.xlsx', '城关镇=没有.xlsx', '没有.xlsx'];
  const { unknown } = readChoices(use, files, resolver);
  expect(unknown((unit, file) => unit === '县教育局' && file === '教育.xlsx')).toEqual([
    '城关镇=教育.xlsx',
    '城关镇=没有.xlsx',
    '没有.xlsx',
  ]);
});

describe('a ledger of two units, and a new one of either', () => {
  const [town, bureau] = [
    ['会议多文件多不实', '值班制度落实不严'],
    ['学习不够系统深入', '调研不够深入扎实'],
  ];
  const both: Submission = {
    ...submission('上月.xlsx', null, []),
    rows: [...rowsOf('上月.xlsx', '城关镇', town ?? []), ...rowsOf('上月.xlsx', '县教育局', bureau ?? [])],
  };
  const changed = (file: string, unit: string, problems: readonly string[] = []) => ({
    ...submission(file, unit, []),
    rows: rowsOf(file, unit, [...problems, `${unit}新的一项`]),
  });
  const sent = [both, changed('城关.xlsx', '城关镇', town), changed('教育.xlsx', '县教育局', bureau)];
  const merged = (...use: readonly string[]) => mergeLedgers(sent, { today, units, use });
  const taken = (...use: readonly string[]) =>
    merged(...use).units.map(({ unit, files: from, rows }) => `${unit} ${rows} ${from.join('、')}`);

  test('[F101] none is merged until somebody chooses, and what is asked for can be done', () => {
    expect(taken()).toEqual(['城关镇 0 ', '县教育局 0 ']);
    expect(merged().findings).toContainEqual(
      expect.objectContaining({ code: 'copies-undecided', params: expect.objectContaining({ shared: true }) }),
    );
  });

  test('[F101] last month’s file for one unit and the new one for the other', () => {
    expect(taken('上月.xlsx', '教育局=教育.xlsx')).toEqual(['城关镇 2 上月.xlsx', '县教育局 3 教育.xlsx']);
    expect(taken('城关镇=上月.xlsx', '教育.xlsx')).toEqual(['城关镇 2 上月.xlsx', '县教育局 3 教育.xlsx']);
  });

  test('[F101] where both are named for one unit, both are merged and it is said that items count twice', () => {
    expect(taken('上月.xlsx', '教育.xlsx')).toEqual(['城关镇 2 上月.xlsx', '县教育局 5 上月.xlsx、教育.xlsx']);
    const codes = merged('上月.xlsx', '教育.xlsx').findings.map(({ code }) => code);
    expect(codes).toContain('copies-chosen-several');
    expect(merged('上月.xlsx', '教育局=教育.xlsx').findings.map(({ code }) => code)).not.toContain('copies-chosen-several');
  });
});
