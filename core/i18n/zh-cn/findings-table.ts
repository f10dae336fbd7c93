import type { RowDoubt } from '../../table/row/other-row';
import type { LocalText } from '../local-text';

/** Records that fill several rows: how many there are, and the rows of the first. */
export interface RecordRowsParams {
  readonly count: number;
  readonly from: number;
  readonly to: number;
  readonly columns: LocalText;
}

/** A column that is read and not seen. */
export interface HiddenColumn extends LocalText {
  readonly column: string;
}

/** A row that was taken for a title or a note and may be an item of which only the problem is filled in. */
export interface TitleParams {
  readonly text: string;
  readonly doubt: Exclude<RowDoubt, 'filled-in'>;
}

const titleDoubts: { readonly [Doubt in TitleParams['doubt']]: { readonly said: string; readonly otherwise: string } } = {
  'counted-on': { said: '小标题，没有算作一条；但下一行接着它编号', otherwise: '如果是小标题，请与下面各条用不同的编号' },
  'finds-fault': { said: '小标题，没有算作一条；但它说的像是一个问题', otherwise: '如果是小标题，请合并成一整行，或者不用处理' },
  'among-items': { said: '附注或落款，没有算作一条；但它说的像是一个问题，下面还有各条', otherwise: '如果是附注，请移到各条的下面' },
};

/** A row that may be a record or a note; `alone` where it holds nothing else. */
export interface LoneParams {
  readonly text: string;
  readonly alone: boolean;
}

/** `needed`: the call needs this table beside those that were given. */
export interface MissingParams {
  readonly table: LocalText;
  readonly seen: string;
  readonly needed?: true;
  /** What it is instead, where its header is plainly that of another table. */
  readonly instead?: LocalText;
}

/** Findings: table. `reason` quotes the cell and says what is wrong; `fix` says what to write or do. */
export const zhFindingsTable = {
  'table-missing': {
    reason: ({ table, seen, needed, instead }: MissingParams) => {
      if (needed) return `还要一份“${table.zh}”，给出的文件里没有`;
      if (instead !== undefined) return `里面没有“${table.zh}”，看表头是“${instead.zh}”，没有读取`;
      return seen === '' ? `没有找到“${table.zh}”：工作簿里没有可读的内容` : `没有认出“${table.zh}”的表头；看到的是：${seen}`;
    },
    fix: ({ table, needed, instead }: MissingParams) =>
      instead !== undefined
        ? `发错文件的，请单位重发“${table.zh}”；本来就是“${instead.zh}”的，不用改，请移到别的文件夹；确是“${table.zh}”的，请把表头的列名改成模板里的写法`
        : `${needed ? '请把有这张表的文件也写在命令里；已经写了的' : '请核对是否发错文件；是这张表的'}，请把表头的列名改成空白“${table.zh}”模板里的写法`,
  },
  'header-too-few': {
    reason: ({ header }: { readonly header: string; readonly table: LocalText }) => `这一行“${header}”像表头，但认得的列太少，没有当作表头`,
    fix: ({ table }: { readonly header: string; readonly table: LocalText }) => `如果是“${table.zh}”，请把列名改成模板里的写法`,
  },
  'header-sideways': {
    reason: ({ labels }: { readonly labels: readonly string[]; readonly table: LocalText }) =>
      `列名${labels
        .slice(0, 3)
        .map((label) => `“${label}”`)
        .join('')}竖着排在一列，像一张只填一个问题的单子，没有当作台账读取`,
    fix: ({ table }: { readonly labels: readonly string[]; readonly table: LocalText }) =>
      `如果要作为“${table.zh}”汇总，请改成列名横着排一行、每行填一项，或填进空白“${table.zh}”模板；不是台账的单子，请另存一个文件`,
  },
  'header-assumed': {
    reason: ({ header, column }: { readonly header: string; readonly column: LocalText }) =>
      `列名“${header}”有不止一种含义，根据其他列，本次按“${column.zh}”读取`,
    fix: ({ column }: { readonly header: string; readonly column: LocalText }) =>
      `请核对；如无误，建议把列名改为“${column.zh}”；有误的，请把列名写明确`,
  },
  'header-joined': {
    reason: ({ header, column }: { readonly header: string; readonly column: LocalText }) =>
      `列名“${header}”把几项内容写在一列，本次整列按“${column.zh}”读取`,
    fix: (_: { readonly header: string; readonly column: LocalText }) => '建议拆成几列，一列写一项',
  },
  'header-open': {
    reason: ({ header }: { readonly header: string }) => `列名“${header}”含义不定，这一列原样保留，没有参与检查`,
    fix: (_: { readonly header: string }) => '请把列名写明确，例如“计划完成时间”“实际完成时间”“责任人”',
  },
  'column-twice': {
    reason: ({ header, column, used }: { readonly header: string; readonly column: LocalText; readonly used: string }) =>
      `“${header}”与${used}列都是“${column.zh}”，本次以${used}列为准，这一列原样保留`,
    fix: (_: { readonly header: string; readonly column: LocalText; readonly used: string }) =>
      '内容重复的请删去一列；内容不同的，请把列名写清区别',
  },
  'columns-parted': {
    reason: ({ column, columns }: { readonly column: LocalText; readonly columns: readonly string[] }) =>
      `“${column.zh}”分写在${columns.join('、')}列，已合起来读取`,
    fix: (_: { readonly column: LocalText; readonly columns: readonly string[] }) => '不用处理；以后最好只用一列，写全',
  },
  'columns-by-period': {
    reason: ({ column, columns, latest }: { readonly column: LocalText; readonly columns: readonly string[]; readonly latest: string }) =>
      `“${column.zh}”按期分写在${columns.join('、')}列，${latest}列是最近一期；每项读取写了内容的最近一期`,
    fix: (_: { readonly column: LocalText; readonly columns: readonly string[]; readonly latest: string }) =>
      '请核对哪一列是最近一期；最好最新情况只写在一列',
  },
  'columns-hidden-read': {
    reason: ({ columns }: { readonly columns: readonly HiddenColumn[] }) =>
      `${columns.map(({ column, zh }) => `“${zh}”在隐藏的${column}列`).join('，')}，照样读取`,
    fix: (_: { readonly columns: readonly HiddenColumn[] }) => '请取消隐藏，核对其中的内容；不该算数的，请删去这一列',
  },
  'options-several': {
    reason: ({ column, texts }: { readonly column: LocalText; readonly texts: readonly string[] }) =>
      `“${column.zh}”同时勾了“${texts.join('”“')}”，不知道是哪一个，没有当作“${column.zh}”`,
    fix: (_: { readonly column: LocalText; readonly texts: readonly string[] }) => '请只勾一个',
  },
  'column-missing': {
    reason: ({ column }: { readonly column: LocalText }) => `表头里没有“${column.zh}”这一列`,
    fix: ({ column }: { readonly column: LocalText }) => `请增加“${column.zh}”列并填写；如果已有而列名不同，请改成“${column.zh}”`,
  },
  'columns-unknown': {
    reason: ({ headers }: { readonly headers: readonly string[] }) =>
      `不认识列名“${headers.slice(0, 8).join('”“')}”${headers.length > 8 ? `等${headers.length}列` : ''}，原样保留，不参与检查`,
    fix: (_: { readonly headers: readonly string[] }) => '不用处理；如果其中有模板里的列，请改成模板的列名',
  },
  'sheet-hidden': {
    reason: ({ sheet }: { readonly sheet: string }) => `工作表“${sheet}”是隐藏的，没有读取`,
    fix: (_: { readonly sheet: string }) => '如果其中有要报的内容，请取消隐藏后重新报送',
  },
  'rows-without-header': {
    reason: ({ sheet, count, like }: { readonly sheet: string; readonly count: number; readonly like: string }) =>
      `工作表“${sheet}”没有表头，有${count}行和“${like}”的数据各列对得上，没有读取`,
    fix: (_: { readonly sheet: string; readonly count: number; readonly like: string }) =>
      '如果是接着上一张表的数据，请在上面加一行同样的表头；不是的不用处理',
  },
  'sheet-without-table': {
    reason: ({ sheets, table }: { readonly sheets: readonly string[]; readonly table: LocalText }) =>
      `工作表“${sheets.slice(0, 8).join('”“')}”${sheets.length > 8 ? `等${sheets.length}张` : ''}里没有“${table.zh}”，没有读取`,
    fix: (_: { readonly sheets: readonly string[]; readonly table: LocalText }) => '封面、填表说明等不用处理',
  },
  'sheet-other-table': {
    reason: ({ sheet, table }: { readonly sheet: string; readonly table: LocalText }) =>
      sheet === table.zh ? `工作表“${sheet}”这次不读取` : `工作表“${sheet}”是“${table.zh}”，这次不读取`,
    fix: (_: { readonly sheet: string; readonly table: LocalText }) => '不用处理',
  },
  'sheet-example': {
    reason: ({ sheet }: { readonly sheet: string }) => `工作表“${sheet}”也有表格，但看样子是示例或样表，没有读取`,
    fix: (_: { readonly sheet: string }) => '如果填的是真实内容，请把工作表名里的“示例”“样表”等字样去掉',
  },
  'sheet-example-read': {
    reason: ({ sheet }: { readonly sheet: string }) => `工作表“${sheet}”从名称看像示例或样表，但只有这一张表，已按正式内容读取`,
    fix: (_: { readonly sheet: string }) => '请核对填的是不是真实内容，并改正工作表名',
  },
  'tables-side-by-side': {
    reason: ({ header, column }: { readonly header: string; readonly column: string }) =>
      `从${column}列的“${header}”起，同一行表头里又有一张表，已当作两张表分别读取`,
    fix: (_: { readonly header: string; readonly column: string }) => '请把两张表分放到两个工作表，或上下合成一张',
  },
  'table-beside-other': {
    reason: ({ header, column, table }: { readonly header: string; readonly column: string; readonly table: LocalText }) =>
      `“${table.zh}”旁边并排着另一张表（${column}列“${header}”），那张表的列没有当作“${table.zh}”的内容`,
    fix: (_: { readonly header: string; readonly column: string; readonly table: LocalText }) => '请核对；最好把两张表分放到两个工作表',
  },
  'tables-stacked': {
    reason: ({ header }: { readonly header: string }) => `这一行起又有一个列名不同的表头“${header}”，已当作另一张表读取`,
    fix: (_: { readonly header: string }) => '请把两张表分放到两个工作表，或统一列名后合成一张',
  },
  'rows-other-table': {
    reason: ({ header }: { readonly header: string }) => `这一行起是另一种表“${header}”，从这里到表尾没有读取`,
    fix: (_: { readonly header: string }) => '如果也是台账，请改用模板的列名，或放到另一个工作表',
  },
  'row-unread': {
    reason: ({ text }: { readonly text: string }) => `“${text}”不在表格的列里，也不像小标题或附注，这一行没有读取`,
    fix: (_: { readonly text: string }) => '如果是台账内容，请写到相应的列；如果是附注，请以“注：”开头',
  },
  'row-title-doubtful': {
    reason: ({ text, doubt }: TitleParams) => `“${text}”当作${titleDoubts[doubt].said}，可能是只写了问题的一条`,
    fix: ({ doubt }: TitleParams) => `如果是一条，请补上整改措施、责任人、完成时限；${titleDoubts[doubt].otherwise}`,
  },
  'row-passed-over': {
    reason: ({ text }: { readonly text: string }) =>
      `这一行以“${text}”开头，当作小计、附注或小标题，没有算作一项，但后面几栏写有内容，可能是一项`,
    fix: (_: { readonly text: string }) => '是一项的，请写上序号，并把开头改成问题本身；不是的，不用处理',
  },
  'row-closing': {
    reason: ({ text }: { readonly text: string }) => `“${text}”这一行只有这句话，说的是上面各行，当作表下的说明，没有算作一项`,
    fix: (_: { readonly text: string }) => '不用处理；如果是一个问题，请写上序号、整改措施、责任人和完成时限',
  },
  'row-lone': {
    reason: ({ text, alone }: LoneParams) =>
      alone
        ? `“${text}”这一行没有序号，别的栏也都空着，看不出是一个问题还是表下的说明，暂算作一项`
        : `“${text}”像是说明上面各行的话，同一行的别的栏又填了内容，看不出是不是一个问题，暂算作一项`,
    fix: (_: LoneParams) => '是一个问题的，请写上序号、整改措施、责任人和完成时限；是说明的，请以“注：”开头',
  },
  'row-example': {
    reason: ({ text }: { readonly text: string }) => `这一行写明“${text}”，当作填写示例，没有读取`,
    fix: (_: { readonly text: string }) => '如果是真实内容，请去掉“示例”字样',
  },
  'rows-numbered-only': {
    reason: ({ count }: { readonly count: number }) => `有 ${count} 行只写了序号，没有内容，没有读取`,
    fix: (_: { readonly count: number }) => '不用处理；也可以删去空行',
  },
  'records-over-rows': {
    reason: ({ count, from, to, columns }: RecordRowsParams) =>
      `有 ${count} 项各占了几行，“${columns.zh}”几行合用一格（第一处是第${from}至${to}行）：各按一项计，各行的责任人、进展等连在一起`,
    fix: (_: RecordRowsParams) => '请核对项数；如果每行是单独一项，请取消合并，每行各写各的措施和时限',
  },
  'row-joined': {
    reason: ({ columns, row }: { readonly columns: LocalText; readonly row: number }) =>
      `这一行没有写“${columns.zh}”，当作第${row}行那一项的补充，没有另计一项`,
    fix: (_: { readonly columns: LocalText; readonly row: number }) =>
      '如果是单独一项，请写全问题、措施和时限；如果是同一项，请写到一行里，或合并上下的单元格',
  },
  'rows-counted-apart': {
    reason: ({ from, to, columns, column, count }: RecordRowsParams & { readonly column: LocalText }) =>
      `第${from}至${to}行的“${columns.zh}”相同，但“${column.zh}”是各行各写的，看不出是一项还是几项，按 ${count} 项计`,
    fix: ({ column }: RecordRowsParams & { readonly column: LocalText }) =>
      `如果是一项，请把“${column.zh}”也合成一格，或写成一行；如果是几项，请取消合并，逐行写明`,
  },
  'nothing-above': {
    reason: ({ text }: { readonly text: string }) => `写的是“${text}”，但上面没有可以照抄的内容`,
    fix: (_: { readonly text: string }) => '请写出具体内容',
  },
  'cell-covered': {
    reason: ({ text, shown }: { readonly text: string; readonly shown: string }) =>
      `合并单元格下面压着“${text}”，表上看不到；按显示的${shown === '' ? '空白' : `“${shown}”`}读取`,
    fix: (_: { readonly text: string; readonly shown: string }) => '请核对；压着的内容也算数的，请取消合并后逐行填写',
  },
  'text-struck': {
    reason: ({ column, words, text }: { readonly column: LocalText; readonly words: string; readonly text: string }) =>
      `“${column.zh}”里划掉的“${words}”没有读入，按“${text}”读取`,
    fix: (_: { readonly column: LocalText; readonly words: string; readonly text: string }) =>
      '请核对；确实作废的字，请直接删去，改动情况写在备注或“原完成时限”里',
  },
  'cell-struck': {
    reason: ({ column, text }: { readonly column: LocalText; readonly text: string }) =>
      `“${column.zh}”整格划掉了，看不出是作废还是已经办完，仍按“${text}”读取`,
    fix: (_: { readonly column: LocalText; readonly text: string }) => '作废的请删去或改写；已经办完的请写进整改状态，取消删除线',
  },
  'row-struck': {
    reason: (_: Readonly<Record<string, never>>) => '这一行整行划掉了，看不出是取消还是已经销号，仍按原文读取、照常统计',
    fix: (_: Readonly<Record<string, never>>) => '取消的请在整改状态写“取消”或删去这一行；已经销号的请写“已销号”，取消删除线',
  },
  'cell-error': {
    reason: ({ column, text }: { readonly column: LocalText; readonly text: string }) => `“${column.zh}”是错误值“${text}”，无法使用`,
    fix: (_: { readonly column: LocalText; readonly text: string }) => '请改正公式，或直接写出内容',
  },
  'cell-uncalculated': {
    reason: ({ column }: { readonly column: LocalText }) => `“${column.zh}”是公式，但文件里没有保存计算结果，无法读取`,
    fix: (_: { readonly column: LocalText }) => '请用 WPS 或 Excel 打开，重新计算并保存，或直接写出内容',
  },
};
