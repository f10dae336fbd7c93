import type { ChosenParams, NewestParams, zhFindingsMerge } from '../zh-cn/findings-merge';
import { counted, listed, quotedList } from './counted';

function leftOutRows({ otherRows, lacking }: ChosenParams): string {
  return lacking === 0
    ? ` (${counted(otherRows, 'row')}, all in the copy taken)`
    : ` (${counted(otherRows, 'row')}, ${lacking} of them not in the copy taken nor in the master)`;
}

function newestBy({ by, used, date, rows }: NewestParams): string {
  return `${used}, the newest by its ${by === 'as-of' ? '截至 day' : 'day of saving'} (${date}, ${counted(rows, 'row')})`;
}

/** How a copy is named for `--use`; with its unit where the file holds others too. */
function byUse({ unit, shared }: Pick<ChosenParams, 'unit' | 'shared'>): string {
  return shared ? `name it with --use "${unit}=FILE"` : 'name it with --use';
}
export const enFindingsMerge: typeof zhFindingsMerge = {
  'unit-unknown': {
    reason: ({ rows }) => `nothing says which unit sent this (${counted(rows, 'row')}); it stands last`,
    fix: () => 'write 填报单位：… above the header, or add a column 单位名称',
  },
  'unit-only-responsible': {
    reason: ({ rows, example }) =>
      `nothing says which unit sent ${rows === 1 ? 'this row' : `these ${rows} rows`}: there is no 填报单位 line and no 单位名称 column, only responsible units (e.g. “${example}”), which may be anybody’s; by unit they stand last as blank, and are counted by responsible unit besides`,
    fix: () => 'where the responsible unit is the one that reports, head that column 单位名称; else write 填报单位：… above the header',
  },
  'unit-cell-blank': {
    reason: ({ rows, listed: written, whole }) =>
      `no unit in row ${listed(written)}${whole ? '' : ` and others, ${rows} in all`}, where other rows name theirs; nothing says whose they are, and they stand last`,
    fix: () => 'write the unit in each row, or merge the cells of the rows of one unit',
  },
  'unit-part-unlisted': {
    reason: ({ written, names, whole, unit, rows }) =>
      `the unit column says ${written}${whole ? '' : ` and others, ${names} in all`} (${counted(rows, 'row')}), not on the unit list; counted for the reporting unit “${unit}”`,
    fix: () => 'check; if it must report for itself, add it to the list',
  },
  'unit-otherwise-named': {
    reason: ({ name, by, units, count, rows, whole }) => {
      const where = { printed: '填报单位', title: 'the title', 'file-name': 'the file name' }[by];
      return whole
        ? `${where} says “${name}”, the rows in it say ${units}; ${rows === 1 ? 'the row is' : `all ${rows} rows are`} counted for ${units}`
        : `${where} says “${name}”, but the unit column of ${counted(rows, 'row')} says ${units}${count > 5 ? ` and others, ${count} in all` : ''}; counted as the column says`;
    },
    fix: ({ by, whole }) => {
      if (!whole) return 'check whose items these are; correct the unit column where it is wrong';
      const inside = 'check who reports; correct 填报单位 or the unit column where they are wrong';
      return by === 'printed' ? inside : `${inside}, or else ${by === 'title' ? 'the title' : 'the name of the file'}`;
    },
  },
  'unit-not-listed': {
    reason: ({ unit, rows, likely }) =>
      `the unit “${unit}” (${counted(rows, 'row')}) is not on the unit list and stands after it${likely === undefined ? '' : `; it may be “${likely}” of the list, and is counted apart`}`,
    fix: ({ unit, likely }) =>
      likely === undefined
        ? 'add its short or former name, or the unit, to the list'
        : `if they are one, add “${unit}” to the short names of “${likely}” and run it again; if not, add the unit where it has to report`,
  },
  'units-may-be-one': {
    reason: ({ unit, others, count, whole }) =>
      `“${unit}” and ${others}${whole ? '' : ` (${count} in all)`} may be one unit; without a unit list they are counted as ${count + 1}`,
    fix: () => 'if they are one, write one name for it, or give a unit list with the other names as its short names; if not, leave them',
  },
  'unit-by-ending': {
    reason: ({ written, unit }) => `“${written}” is counted as “${unit}” of the unit list`,
    fix: () => 'if it is another unit, add it to the list',
  },
  'unit-from-file-name': {
    reason: ({ unit, folder }) => `the sheet names no unit; by the name of its ${folder ? 'folder' : 'file'} it is “${unit}”`,
    fix: () => 'check; write 填报单位：… above the header',
  },
  'unit-alias-ambiguous': {
    reason: ({ alias, units }) => `“${alias}” stands for more than one unit of the list: ${units}`,
    fix: () => 'use names in the list that tell them apart',
  },
  'unit-order-missing': {
    reason: ({ unit, text }) =>
      text === ''
        ? `“${unit}” has no official order and stands after those that have one`
        : `the official order “${text}” of “${unit}” is no number; it stands after those that have one`,
    fix: () => 'write a number, e.g. 5; 3.5 stands between 3 and 4',
  },
  'unit-lists-several': {
    reason: ({ lists, sheets, units }) =>
      `there are ${lists} unit lists (on ${sheets.map((sheet) => `“${sheet}”`).join(', ')}) with ${units} units in all; all of these are to report`,
    fix: () => 'check this; a table that is no list of units to report belongs into another file',
  },
  'unit-not-reported': {
    reason: ({ unit, daysLate }) =>
      daysLate > 0 ? `“${unit}” has not reported, ${counted(daysLate, 'day')} past the day` : `“${unit}” has not reported`,
    fix: () => 'remind them; a unit with nothing to report sends an empty ledger',
  },
  'unit-rows-gone': {
    reason: ({ units, names, whole }) =>
      `${units}${whole ? '' : ` and others, ${names} in all,`} reported by the sheet of units, but the master holds no item of theirs: listed as not reported`,
    fix: () =>
      'put the items back where they were taken out by mistake; where there are none, write “nil report” as the state; of a mere part of a master delete the sheet of units',
  },
  'unit-zero-report': {
    reason: ({ unit }) => (unit === '' ? 'the ledger has no rows: a nil report' : `the ledger of “${unit}” has no rows: a nil report`),
    fix: () => 'check that there is nothing to report',
  },
  'copies-equal': {
    reason: ({ unit, used, others }) =>
      `${quotedList(others)} ${unit === '' ? '' : `of “${unit}” `}has the same content as ${used} and counts once with it`,
    fix: () => 'nothing to do',
  },
  'copies-newest': {
    reason: (params) =>
      `“${params.unit}” sent differing copies: ${newestBy(params)}, was taken, ${quotedList(params.others)} left out${leftOutRows(params)}`,
    fix: (params) => `check; to take another, ${byUse(params)}`,
  },
  'copies-chosen': {
    reason: (params) =>
      `“${params.unit}” sent differing copies: ${params.used} (${counted(params.rows, 'row')}) taken as told${params.others === '' ? '' : `, ${quotedList(params.others)} left out${leftOutRows(params)}`}`,
    fix: ({ lacking }) =>
      lacking === 0
        ? 'nothing to do'
        : 'check the rows left out; ask the unit to put them into the copy taken; to take both, name that copy with --use as well (what stands in both counts twice)',
  },
  'copies-chosen-several': {
    reason: (params) =>
      `“${params.unit}” sent differing copies: ${quotedList(params.used)} (${counted(params.rows, 'row')}) all taken as told, so that items they share are counted more than once${params.others === '' ? '' : `; ${quotedList(params.others)} left out${leftOutRows(params)}`}`,
    fix: ({ unit }) => `check; where only one of them is wanted, name it with --use "${unit}=FILE" and merge again`,
  },
  'copies-undecided': {
    reason: ({ unit, files }) =>
      `“${unit}” sent differing copies and nothing tells which is the newest: ${quotedList(files)}; none was merged`,
    fix: (params) => `ask which one counts, ${byUse(params)} and merge again`,
  },
  'copies-undecided-before': {
    reason: ({ unit }) => `differing copies of “${unit}” were undecided in this master and are not in it: nobody has chosen yet`,
    fix: () => 'ask which one counts and merge that copy together with the master',
  },
  'copies-newest-short': {
    reason: (params) =>
      `“${params.unit}” sent differing copies: ${newestBy(params)}, lacks ${params.lacking} of the ${params.otherRows} rows of ${quotedList(params.others)} and cannot stand for them; none was merged`,
    fix: (params) =>
      `ask which one counts, ${byUse(params)} and merge again; of a unit that sent only a few rows anew ask for the whole ledger`,
  },
  'copies-all-taken': {
    reason: ({ unit, files }) => `“${unit}” sent different ledgers (${quotedList(files)}); all were merged`,
    fix: () => 'check that they are the team’s and the members’; of versions of one ledger keep only one',
  },
  'copies-alike-by-name': {
    reason: ({ unit, files }) =>
      `ledgers of “${unit}” (${files}) differ in name by marks of a version or a day only, but have hardly an item in common; all were merged and count`,
    fix: () => 'check whether they are versions of one ledger; if so, take the one that does not count out of the folder and merge again',
  },
  'copies-years-differ': {
    reason: ({ unit, years }) =>
      `ledgers of “${unit}” speak of different years: ${years.map(({ file, year }) => `“${file}” of ${year}`).join(', ')}; all were merged and count`,
    fix: () => 'check; take ledgers of other years out of the folder and merge again; to compare them use taizhang carry',
  },
  'copies-all-counted': {
    reason: ({ unit, files, count, whole }) =>
      `${quotedList(files)}${whole ? '' : ` and others, ${count} in all,`} ${unit === '' ? '' : `of “${unit}” `}have the same content or are versions of one ledger; every file is counted here, so that items count more than once and the figures are too high`,
    fix: () => 'keep one of them and run again; or make a master with taizhang merge and run on that',
  },
  'ledger-of-other-unit': {
    reason: ({ unit, rows, other, file }) =>
      `the ${rows} rows of “${unit}” have the same problems and measures as those of “${other}” (“${file}”); they count for both units`,
    fix: () => 'check whether the wrong file was sent, the wrong unit written, or the ledger copied; if so, have it sent anew',
  },
  'choice-unknown': {
    reason: ({ file }) => `“${file}”, which was to be taken, fits nothing: there is no such file here, or it holds no ledger of that unit`,
    fix: () => 'check the name; it must be written as the findings show it, and for one unit only as UNIT=FILE',
  },
  'possible-duplicate': {
    reason: ({ problem, earlier, file, sheet, row, likeness }) =>
      `the problem “${problem}” ${likeness === 100 ? 'repeats' : `is ${likeness} % like “${earlier}” in`} row ${row}${file === '' ? '' : ` of “${file}”, sheet “${sheet}”`}, with the same people responsible`,
    fix: () => 'check; both rows stay in the master, the unit takes one out if they are one',
  },
};
