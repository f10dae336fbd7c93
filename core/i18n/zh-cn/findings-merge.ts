export interface CopyParams {
  readonly unit: string;
  readonly used: string;
  readonly others: string;
}
export interface ChosenParams extends CopyParams {
  /** Whether one of the files holds other units too. */
  readonly shared: boolean;
  /** Rows of the files taken. */
  readonly rows: number;
  /** Rows of the files left out. */
  readonly otherRows: number;
  /** Of the rows left out those that the files taken do not have. */
  readonly lacking: number;
}
export interface NewestParams extends ChosenParams {
  readonly by: 'as-of' | 'modified';
  readonly date: string;
}
export interface UnitFilesParams {
  readonly unit: string;
  readonly files: string;
}
export interface YearsDifferParams {
  readonly unit: string;
  readonly years: readonly { readonly file: string; readonly year: number }[];
}
export interface CountedTwiceParams {
  /** '' where the files are of several units, or of nobody's. */
  readonly unit: string;
  /** The first of the files, quoted; all of them where `whole`. */
  readonly files: string;
  readonly count: number;
  readonly whole: boolean;
}
export interface UndecidedParams extends UnitFilesParams {
  /** Whether one of the files holds other units too. */
  readonly shared: boolean;
}
export interface UnitRowsParams {
  readonly unit: string;
  readonly rows: number;
}
export interface NotListedParams extends UnitRowsParams {
  /** The listed unit that it may well be; absent where none or several are. */
  readonly likely?: string;
}
export interface UnitParams {
  readonly unit: string;
}
export interface OtherLedgerParams extends UnitRowsParams {
  /** The unit whose ledger says the same, and its file. */
  readonly other: string;
  readonly file: string;
}
export interface MayBeOneParams extends UnitParams {
  /** The first of the other names, quoted; all of them where `whole`. */
  readonly others: string;
  readonly count: number;
  readonly whole: boolean;
}
export interface UnitFromNameParams extends UnitParams {
  /** Whether it is the folder that names the unit. */
  readonly folder: boolean;
}
export interface RowsGoneParams {
  /** The first of the units, quoted; all of them where `whole`. */
  readonly units: string;
  readonly names: number;
  readonly whole: boolean;
}
export interface BlankUnitParams {
  readonly rows: number;
  /** The first of the rows, by number; all of them where `whole`. */
  readonly listed: string;
  readonly whole: boolean;
}
export interface ResponsibleParams {
  readonly rows: number;
  readonly example: string;
}
export interface UnlistedPartParams {
  /** The first of the names, quoted; all of them where `whole`. */
  readonly written: string;
  readonly names: number;
  readonly whole: boolean;
  readonly unit: string;
  readonly rows: number;
}
export interface OtherwiseNamedParams {
  /** The unit that the file goes by, as written, and where. */
  readonly name: string;
  readonly by: 'printed' | 'title' | 'file-name';
  /** The first of the units that the rows are counted for, quoted, and how many there are. */
  readonly units: string;
  readonly count: number;
  /** The rows that are counted for them: all of the file where `whole`. */
  readonly rows: number;
  readonly whole: boolean;
}
export interface UnitOrderParams {
  readonly unit: string;
  /** As written; '' where blank. */
  readonly text: string;
}
export interface DuplicateParams {
  readonly problem: string;
  readonly earlier: string;
  /** '' where the earlier row stands in the same sheet. */
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
  readonly likeness: number;
}

function leftOutRows({ otherRows, lacking }: ChosenParams): string {
  return lacking === 0 ? `（${otherRows}行，采用的一稿里都有）` : `（${otherRows}行，其中${lacking}行采用的一稿里没有，不在总台账里）`;
}

function newestBy({ by, used, date, rows }: NewestParams): string {
  return `${by === 'as-of' ? '截至日期' : '保存时间'}最新的${used}（${date}，${rows}行）`;
}

/** How a copy is named for `--use`. A file of several units is chosen for one of them only where the unit is named too. */
function byUse({ unit, shared }: Pick<ChosenParams, 'unit' | 'shared'>): string {
  return shared ? `用 --use "${unit}=文件名" 写明` : '用 --use 写明文件名';
}

/** Findings: merge. `reason` quotes the cell and says what is wrong; `fix` says what to write or do. */
export const zhFindingsMerge = {
  'unit-unknown': {
    reason: ({ rows }: { readonly rows: number }) => `看不出是哪个单位报的（${rows}行），汇总时排在最后`,
    fix: (_: { readonly rows: number }) => '请在表头上方写“填报单位：××”，或增加“单位名称”一栏',
  },
  'unit-only-responsible': {
    reason: ({ rows, example }: ResponsibleParams) =>
      `看不出这${rows}行是哪个单位报的：没有“填报单位：”，也没有“单位名称”一栏，只有责任单位（如“${example}”），没有把它当作填报单位；按单位汇总时列在（未填），另按责任单位列出`,
    fix: (_: ResponsibleParams) => '责任单位就是填报单位的，请把这一栏的表头改为“单位名称”；不是的，请在表头上方写“填报单位：××”',
  },
  'unit-cell-blank': {
    reason: ({ rows, listed, whole }: BlankUnitParams) =>
      `第${listed}行${whole ? '' : `等${rows}行`}没有填单位，同一张表别的行写有单位，看不出是哪个单位的，汇总时排在最后`,
    fix: (_: BlankUnitParams) => '请逐行填上单位名称；几行同属一个单位的，也可把单位一栏上下合并',
  },
  'unit-part-unlisted': {
    reason: ({ written, names, whole, unit, rows }: UnlistedPartParams) =>
      `单位一栏写的${written}${whole ? '' : `等${names}个`}（${rows}行）不在单位名单里，按填报单位“${unit}”统计`,
    fix: (_: UnlistedPartParams) => '请核对；应单独报送的，请加入单位名单',
  },
  'unit-otherwise-named': {
    reason: ({ name, by, units, count, rows, whole }: OtherwiseNamedParams) => {
      const where = { printed: '“填报单位”', title: '标题', 'file-name': '文件名' }[by];
      return whole
        ? `${where}写的是“${name}”，表里各行的单位是${units}，${rows}行都按${units}统计`
        : `${where}写的是“${name}”，单位一栏有${rows}行写的是${units}${count > 5 ? `等${count}个单位` : ''}，这几行不算“${name}”的，按单位一栏统计`;
    },
    fix: ({ by, whole }: OtherwiseNamedParams) => {
      if (!whole) return '请核对是哪个单位的事项；写错的，请改单位一栏';
      return by === 'printed'
        ? '请核对是哪个单位报的；写错的，请改“填报单位”或单位一栏'
        : `请核对是哪个单位报的；表里写错的，请改“填报单位”或单位一栏；${by === 'title' ? '标题写错的，请改标题' : '文件名写错的，请改文件名'}`;
    },
  },
  'unit-not-listed': {
    reason: ({ unit, rows, likely }: NotListedParams) =>
      `单位“${unit}”（${rows}行）不在单位名单里，汇总时排在名单各单位之后${likely === undefined ? '' : `；可能就是名单里的“${likely}”，现在分开统计`}`,
    fix: ({ unit, likely }: NotListedParams) =>
      likely === undefined
        ? '写法不同的，请在单位名单里补上简称或曾用名；应报送的，请加入单位名单'
        : `是同一个单位的，请在单位名单里给“${likely}”的简称补上“${unit}”，再做一次；不是的，应报送的请加入单位名单`,
  },
  'units-may-be-one': {
    reason: ({ unit, others, count, whole }: MayBeOneParams) =>
      `“${unit}”和${others}${whole ? '' : `等${count}个`}可能是同一个单位，现在没有单位名单，按${count + 1}个单位统计`,
    fix: (_: MayBeOneParams) => '是同一个单位的，请把单位写成一样，或者给出单位名单，把别的写法列作简称；不是的，不用改',
  },
  'unit-by-ending': {
    reason: ({ written, unit }: { readonly written: string; readonly unit: string }) => `“${written}”按单位名单里的“${unit}”统计`,
    fix: (_: { readonly written: string; readonly unit: string }) => '如不是同一单位，请在单位名单里加上该单位',
  },
  'unit-from-file-name': {
    reason: ({ unit, folder }: UnitFromNameParams) => `表里没有写填报单位，按${folder ? '文件夹的名字' : '文件名'}读作“${unit}”`,
    fix: (_: UnitFromNameParams) => '请核对；可在表头上方写“填报单位：××”',
  },
  'unit-alias-ambiguous': {
    reason: ({ alias, units }: { readonly alias: string; readonly units: string }) => `“${alias}”在单位名单里对应不止一个单位：${units}`,
    fix: (_: { readonly alias: string; readonly units: string }) => '请在单位名单里改用能分清的简称',
  },
  'unit-order-missing': {
    reason: ({ unit, text }: UnitOrderParams) =>
      text === '' ? `“${unit}”没有官方排序，排在有排序的单位之后` : `“${unit}”的官方排序“${text}”读不出数字，排在有排序的单位之后`,
    fix: (_: UnitOrderParams) => '请填上数字，例如 5；插在中间的可写 3.5',
  },
  'unit-lists-several': {
    reason: ({ lists, sheets, units }: { readonly lists: number; readonly sheets: readonly string[]; readonly units: number }) =>
      `单位名单共有${lists}张表（在工作表${sheets.map((sheet) => `“${sheet}”`).join('')}），合起来${units}个单位，都算应报单位`,
    fix: (_: { readonly lists: number; readonly sheets: readonly string[]; readonly units: number }) =>
      '请核对；不是应报单位名单的表，请移到别的文件里',
  },
  'unit-not-reported': {
    reason: ({ unit, daysLate }: { readonly unit: string; readonly daysLate: number }) =>
      daysLate > 0 ? `“${unit}”没有报送，已超过报送时限${daysLate}天` : `“${unit}”没有报送`,
    fix: (_: { readonly unit: string; readonly daysLate: number }) => '请催报；没有事项的，也应报一份空台账（零报告）',
  },
  'unit-rows-gone': {
    reason: ({ units, names, whole }: RowsGoneParams) =>
      `${units}${whole ? '' : `等${names}个单位`}在“各单位情况”里是已报，总台账里却没有事项，暂按未报列出`,
    fix: (_: RowsGoneParams) =>
      '误删的，请补回事项；确实没有事项的，请在“各单位情况”里把报送情况改写为“零报告”；只是从总台账里摘出的一部分，请删去“各单位情况”这张表',
  },
  'unit-zero-report': {
    reason: ({ unit }: UnitParams) => (unit === '' ? '台账里没有事项，按零报告处理' : `“${unit}”的台账里没有事项，按零报告处理`),
    fix: (_: UnitParams) => '请核对是否确实没有事项',
  },
  'copies-equal': {
    reason: ({ unit, used, others }: CopyParams) => `${unit === '' ? '' : `“${unit}”的`}${others}与${used}内容相同，只算一份`,
    fix: (_: CopyParams) => '不用处理',
  },
  'copies-newest': {
    reason: (params: NewestParams) =>
      `“${params.unit}”报了不止一稿，内容不同：采用${newestBy(params)}，没有采用${params.others}${leftOutRows(params)}`,
    fix: (params: NewestParams) => `请核对；要用另一稿，请${byUse(params)}`,
  },
  'copies-chosen': {
    reason: (params: ChosenParams) =>
      `“${params.unit}”报了不止一稿：按指定采用${params.used}（${params.rows}行）${params.others === '' ? '' : `，没有采用${params.others}${leftOutRows(params)}`}`,
    fix: ({ lacking }: ChosenParams): string =>
      lacking === 0
        ? '不用处理'
        : '请核对没有采用的几行；该有的，请单位补进采用的一稿重报；两份都要的，用 --use 把那一份一并写明（相同的事项会算两次）',
  },
  'copies-chosen-several': {
    reason: (params: ChosenParams) =>
      `“${params.unit}”报了不止一稿：按指定把${params.used}都并入了（共${params.rows}行），几稿里相同的事项会重复统计${params.others === '' ? '' : `；没有采用${params.others}${leftOutRows(params)}`}`,
    fix: ({ unit }: ChosenParams) => `请核对；只要其中一稿的，用 --use "${unit}=文件名" 写明后再合并一次`,
  },
  'copies-undecided': {
    reason: ({ unit, files }: UndecidedParams) => `“${unit}”报了不止一稿，内容不同，看不出哪一稿最新：${files}；都没有合并`,
    fix: (params: UndecidedParams) => `请问清以哪一稿为准，${byUse(params)}后再合并一次`,
  },
  'copies-undecided-before': {
    reason: ({ unit }: UnitParams) => `“${unit}”在这本总台账里是多稿待定：它报的几稿内容不同，还没有选定，没有合并进来`,
    fix: (_: UnitParams) => '请问清以哪一稿为准，把那一稿和总台账放在一起再合并一次',
  },
  'copies-newest-short': {
    reason: (params: NewestParams) =>
      `“${params.unit}”报了不止一稿，内容不同：${newestBy(params)}缺少${params.others}里的${params.lacking}行（共${params.otherRows}行），不能代替；都没有合并`,
    fix: (params: NewestParams) => `请问清以哪一稿为准，${byUse(params)}后再合并一次；只补报几行的，请单位报一份完整的`,
  },
  'copies-all-taken': {
    reason: ({ unit, files }: UnitFilesParams) => `“${unit}”报了几份不同的台账（${files}），都已合并`,
    fix: (_: UnitFilesParams) => '请核对是否分属班子和个人；若是同一份台账的不同稿，请只留一份',
  },
  'copies-alike-by-name': {
    reason: ({ unit, files }: UnitFilesParams) =>
      `“${unit}”的几份台账（${files}）文件名只差版本、日期一类的字样，里面却没有几行相同的事项，都已合并，事项都算在内`,
    fix: (_: UnitFilesParams) => '请核对是不是同一份台账的不同稿；是的，请把不用的一稿移出文件夹再合并一次',
  },
  'copies-years-differ': {
    reason: ({ unit, years }: YearsDifferParams) =>
      `“${unit}”的几份台账写的年份不同：${years.map(({ file, year }) => `“${file}”是${year}年的`).join('，')}；都已合并，事项都算在内`,
    fix: (_: YearsDifferParams) => '请核对；往年的台账请移出文件夹再合并一次，要与今年的对照请用 taizhang 去年',
  },
  'copies-all-counted': {
    reason: ({ unit, files, count, whole }: CountedTwiceParams) =>
      `${unit === '' ? '' : `“${unit}”的`}${files}${whole ? '' : `等${count}份`}内容相同，或是同一份台账的几稿；这里每份都数，同一事项数了不止一次，数字偏大`,
    fix: (_: CountedTwiceParams) => '请只留一份再运行；或先用 taizhang 合并 做成总台账，再用总台账运行',
  },
  'ledger-of-other-unit': {
    reason: ({ unit, rows, other, file }: OtherLedgerParams) =>
      `“${unit}”的${rows}行和“${other}”的（“${file}”）问题、措施都一样，两个单位各算了${rows}项`,
    fix: (_: OtherLedgerParams) => '请核对是不是发错了文件、写错了单位，或者照抄；不是这个单位的，请单位改好重报',
  },
  'choice-unknown': {
    reason: ({ file }: { readonly file: string }) => `指定采用的“${file}”对不上：这次合并的文件里没有这一份，或者其中没有这个单位的台账`,
    fix: (_: { readonly file: string }) => '请核对文件名，要与疑点清单里显示的一致；只给一个单位指定的，写成 单位=文件名',
  },
  'possible-duplicate': {
    reason: ({ problem, earlier, file, sheet, row, likeness }: DuplicateParams) =>
      `问题“${problem}”与${file === '' ? '' : `“${file}”工作表“${sheet}”`}第${row}行${likeness === 100 ? '相同' : `“${earlier}”相近（${likeness}%）`}，责任人也相同，可能重复`,
    fix: (_: DuplicateParams) => '请核对，确属重复的由报送单位删去一行；两行都保留在汇总表里',
  },
};
