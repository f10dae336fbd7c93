import type { TitleParams, zhFindingsTable } from '../zh-cn/findings-table';
import { counted } from './counted';

const titleDoubts: { readonly [Doubt in TitleParams['doubt']]: { readonly said: string; readonly otherwise: string } } = {
  'counted-on': {
    said: 'a title and not counted, but the next row goes on with its number',
    otherwise: 'number it otherwise than the rows below where it is a title',
  },
  'finds-fault': {
    said: 'a title and not counted, but it reads like a problem',
    otherwise: 'merge it over the table, or leave it, where it is a title',
  },
  'among-items': {
    said: 'a note or a signature and not counted, but it reads like a problem, and items stand below it',
    otherwise: 'move it below all items where it is a note',
  },
};

export const enFindingsTable: typeof zhFindingsTable = {
  'table-missing': {
    reason: ({ table, seen, needed, instead }) => {
      if (needed) return `${table.en} (${table.zh}) is needed too, and none of the files holds one`;
      if (instead !== undefined) return `it holds no ${table.en}; by its header it is a ${instead.en}, and was not read`;
      return seen === '' ? `no ${table.en}: the workbook holds nothing readable` : `no header of a ${table.en} found; seen: ${seen}`;
    },
    fix: ({ table, needed, instead }) =>
      instead !== undefined
        ? `if the wrong file was sent, ask for the ${table.en}; if it is meant to be a ${instead.en}, put it in another folder; if it is a ${table.en} after all, write its headers as in the template`
        : `${needed ? 'name the file that holds it in the call; if it is among those given' : 'check that this is the right file; if it is'}, write its headers as in the blank template of ${table.zh}`,
  },
  'header-too-few': {
    reason: ({ header }) => `the row “${header}” resembles a header, but too few of its columns are known; not taken as one`,
    fix: ({ table }) => `if this is a ${table.en}, name the columns as the template does`,
  },
  'header-sideways': {
    reason: ({ labels }) =>
      `the headers ${labels
        .slice(0, 3)
        .map((label) => `“${label}”`)
        .join(', ')} stand below each other, as in a form for one item; it was not read as a table`,
    fix: ({ table }) =>
      `to have it counted as ${table.en}, write the headers in one row and each item in a row of its own, or fill in the blank template of ${table.zh}; a form that is no ledger belongs in a file of its own`,
  },
  'header-assumed': {
    reason: ({ header, column }) => `“${header}” has more than one meaning; by the other columns it is read as ${column.en} (${column.zh})`,
    fix: ({ column }) => `check it; if right, rename the column to “${column.zh}”; if not, write a header that has one meaning`,
  },
  'header-joined': {
    reason: ({ header, column }) =>
      `“${header}” puts several things in one column; the whole column is read as ${column.en} (${column.zh})`,
    fix: () => 'better split it, one thing a column',
  },
  'header-open': {
    reason: ({ header }) => `“${header}” may mean several things; the column is kept as it is and not checked`,
    fix: () => 'make the header plain, such as 计划完成时间, 实际完成时间 or 责任人',
  },
  'column-twice': {
    reason: ({ header, column, used }) =>
      `“${header}” and column ${used} are both ${column.en} (${column.zh}); column ${used} is used, this one is kept as it is`,
    fix: () => 'delete the column if it repeats the other; if it does not, make the headers differ',
  },
  'columns-parted': {
    reason: ({ column, columns }) => `${column.en} (${column.zh}) is spread over columns ${columns.join(', ')} and was put together`,
    fix: () => 'nothing to do; one column with the whole of it is better',
  },
  'columns-by-period': {
    reason: ({ column, columns, latest }) =>
      `${column.en} (${column.zh}) is told period by period in columns ${columns.join(', ')}, last in ${latest}; of each item the latest that says anything is read`,
    fix: () => 'check which column is the latest; one column for how it stands now is better',
  },
  'columns-hidden-read': {
    reason: ({ columns }) =>
      `${columns.map(({ column, en, zh }) => `${en} (${zh}) stands in the hidden column ${column}`).join(', ')}; read all the same`,
    fix: () => 'unhide and check what they hold; delete a column that is not to count',
  },
  'options-several': {
    reason: ({ column, texts }) => `${column.en} (${column.zh}) has more than one tick: “${texts.join('”, “')}”; none was taken`,
    fix: () => 'tick one of them only',
  },
  'column-missing': {
    reason: ({ column }) => `the header has no column ${column.en} (${column.zh})`,
    fix: ({ column }) => `add the column “${column.zh}”, or rename the one that holds it`,
  },
  'columns-unknown': {
    reason: ({ headers }) =>
      `no known column: “${headers.slice(0, 8).join('”, “')}”${headers.length > 8 ? ` and ${headers.length - 8} more` : ''}; kept as they are, not checked`,
    fix: () => 'nothing to do; if one is a template column under another name, use that name',
  },
  'sheet-hidden': {
    reason: ({ sheet }) => `the sheet “${sheet}” is hidden and was not read`,
    fix: () => 'unhide it and send the file again if it holds something to report',
  },
  'rows-without-header': {
    reason: ({ sheet, count, like }) =>
      `the sheet “${sheet}” has no header; ${count} of its rows match the columns of “${like}” and were not read`,
    fix: () => 'put the same header above them if they go on with that table; otherwise nothing to do',
  },
  'sheet-without-table': {
    reason: ({ sheets, table }) =>
      `no ${table.en} on “${sheets.slice(0, 8).join('”, “')}”${sheets.length > 8 ? ` and ${sheets.length - 8} more sheets` : ''}; not read`,
    fix: () => 'nothing to do for covers and instructions',
  },
  'sheet-other-table': {
    reason: ({ sheet, table }) =>
      sheet === table.zh || sheet === table.en
        ? `the sheet “${sheet}” is not read this time`
        : `the sheet “${sheet}” is a ${table.en}; not read this time`,
    fix: () => 'nothing to do',
  },
  'sheet-example': {
    reason: ({ sheet }) => `the sheet “${sheet}” holds a table too, but looks like an example; it was not read`,
    fix: () => 'if its content is real, take 示例 or 样表 out of the sheet name',
  },
  'sheet-example-read': {
    reason: ({ sheet }) => `the sheet “${sheet}” is named like an example, but is the only table; it was read as real`,
    fix: () => 'check that the content is real and rename the sheet',
  },
  'tables-side-by-side': {
    reason: ({ header, column }) =>
      `from “${header}” in column ${column} on, the same header row holds a second table; the two are read apart`,
    fix: () => 'put the tables on two sheets, or one below the other with the same headers',
  },
  'table-beside-other': {
    reason: ({ header, column, table }) =>
      `another table stands beside the ${table.en} (column ${column}, “${header}”); its columns were not read as part of the ${table.en}`,
    fix: () => 'check it; better put the two tables on two sheets',
  },
  'tables-stacked': {
    reason: ({ header }) => `here another header begins with other columns: “${header}”; it is read as a table of its own`,
    fix: () => 'put the tables on two sheets, or give them the same headers',
  },
  'rows-other-table': {
    reason: ({ header }) => `a table of another kind begins here: “${header}”; its rows were not read`,
    fix: () => 'if it is a ledger too, use the template headers, or put it on another sheet',
  },
  'row-unread': {
    reason: ({ text }) => `“${text}” is in no column of the table, nor does it look like a section title or a note; the row was not read`,
    fix: () => 'write ledger content into its column; begin a note with 注：',
  },
  'row-title-doubtful': {
    reason: ({ text, doubt }) =>
      `“${text}” is taken for ${titleDoubts[doubt].said}: it may be an item of which only the problem is filled in`,
    fix: ({ doubt }) => `fill in measure, owner and deadline where it is an item; ${titleDoubts[doubt].otherwise}`,
  },
  'row-passed-over': {
    reason: ({ text }) =>
      `the row begins with “${text}” and is taken for a subtotal, a note or a title and not counted, but further columns are filled in: it may be an item`,
    fix: () => 'where it is an item, number it and let it begin with the problem itself; otherwise there is nothing to do',
  },
  'row-closing': {
    reason: ({ text }) => `“${text}” stands alone in its row and speaks of the rows above; it is taken for a note and not counted`,
    fix: () => 'nothing to do; if it is a problem, give it its number, measure, owner and deadline',
  },
  'row-lone': {
    reason: ({ text, alone }) =>
      alone
        ? `“${text}” has no number and all its other cells are blank; it may be a problem or a note below the table, and is counted as an item`
        : `“${text}” seems to speak of the rows above, yet other cells of its row are filled in; it may be a problem or a note, and is counted as an item`,
    fix: () => 'a problem needs its number, measure, owner and deadline; a note should begin with 注：',
  },
  'row-example': {
    reason: ({ text }) => `the row says “${text}”; taken as a filling example, not read`,
    fix: () => 'if it is real, take 示例 out',
  },
  'rows-numbered-only': {
    reason: ({ count }) => `${counted(count, 'row holds', 'rows hold')} a number and nothing else; not read`,
    fix: () => 'nothing to do; the rows may be deleted',
  },
  'records-over-rows': {
    reason: ({ count, from, to, columns }) =>
      `${counted(count, 'item fills', 'items fill')} several rows that share one cell of ${columns.en} (${columns.zh}) (first: rows ${from} to ${to}); each counts once, its persons and progress joined`,
    fix: () => 'check the count; if each row is an item of its own, unmerge the cells and give each its measure and deadline',
  },
  'row-joined': {
    reason: ({ columns, row }) =>
      `this row has no ${columns.en} (${columns.zh}); taken as more of the item in row ${row}, not counted by itself`,
    fix: () => 'if it is an item of its own, write its problem, measure and deadline; if not, put it into one row or merge the cells',
  },
  'rows-counted-apart': {
    reason: ({ from, to, columns, column, count }) =>
      `rows ${from} to ${to} share ${columns.en} (${columns.zh}), but each has its own ${column.en} (${column.zh}); one item or several is not said, counted as ${count}`,
    fix: ({ column }) => `if it is one item, merge “${column.zh}” too or use one row; if several, unmerge the cells and fill in each row`,
  },
  'nothing-above': {
    reason: ({ text }) => `“${text}” stands here, but there is nothing above to repeat`,
    fix: () => 'write the content out',
  },
  'cell-covered': {
    reason: ({ text, shown }) =>
      `“${text}” lies hidden under a merged cell; what shows was read: ${shown === '' ? 'nothing' : `“${shown}”`}`,
    fix: () => 'check it; where the hidden text counts too, unmerge the cells and fill in each row',
  },
  'text-struck': {
    reason: ({ column, words, text }) => `in ${column.en} (${column.zh}) the struck-out “${words}” was left out; read as “${text}”`,
    fix: () => 'check it; delete words that no longer hold, and note the change under 备注 or 原完成时限',
  },
  'cell-struck': {
    reason: ({ column, text }) =>
      `${column.en} (${column.zh}) is struck out as a whole, cancelled or done is not said; read all the same as “${text}”`,
    fix: () => 'delete or rewrite what is cancelled; write what is done into 整改状态, without strikethrough',
  },
  'row-struck': {
    reason: () => 'this row is struck out as a whole, cancelled or closed is not said; it is read and counted all the same',
    fix: () => 'write 取消 into 整改状态 or delete the row; where it is closed write 已销号, without strikethrough',
  },
  'cell-error': {
    reason: ({ column, text }) => `${column.en} (${column.zh}) is the error “${text}” and cannot be used`,
    fix: () => 'mend the formula, or write the content',
  },
  'cell-uncalculated': {
    reason: ({ column }) => `${column.en} (${column.zh}) is a formula whose result the file does not hold`,
    fix: () => 'open the file in Excel or WPS, recalculate and save, or write the content',
  },
};
