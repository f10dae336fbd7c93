/** A sentence that needs no parameter. */
export type NoParams = Readonly<Record<string, never>>;

/** The first few cells of a kind, by name, and how many there are in all. */
export interface CellsParams {
  readonly cells: readonly string[];
  readonly count: number;
}

function cellList({ cells, count }: CellsParams): string {
  return cells.join('、') + (count > cells.length ? ` 等 ${count} 处` : '');
}

const resend = '请让报送单位用 WPS 或 Excel 打开原件，另存为“Excel 工作簿（.xlsx）”后重新发送';
const saveAsXlsx = '请用 WPS 或 Excel 打开，另存为“Excel 工作簿（.xlsx）”后再试';

/** Findings: files. `reason` quotes the cell and says what is wrong; `fix` says what to write or do. */
export const zhFindingsFiles = {
  // Refusals: the whole file is left out.
  'file-empty': {
    reason: (_: NoParams) => '文件是空的，里面没有任何内容',
    fix: (_: NoParams) => resend,
  },
  'file-xls': {
    reason: (_: NoParams) => '这是旧版 .xls 或 WPS .et 文件，无法直接读取',
    fix: (_: NoParams) => saveAsXlsx,
  },
  'file-encrypted': {
    reason: (_: NoParams) => '文件设有打开密码，无法读取',
    fix: (_: NoParams) =>
      '请输入密码打开，把打开密码清空（WPS 在“文件—文档加密—密码加密”，Excel 在“文件—信息—保护工作簿—用密码进行加密”），另存为“Excel 工作簿（.xlsx）”后再试',
  },
  'file-html': {
    reason: (_: NoParams) => '这其实是网页文件，不是 Excel 工作簿（多见于网站导出的表格）',
    fix: (_: NoParams) => saveAsXlsx,
  },
  'file-xml-2003': {
    reason: (_: NoParams) => '这是“XML 电子表格 2003”文件，无法直接读取',
    fix: (_: NoParams) => saveAsXlsx,
  },
  'file-csv': {
    reason: (_: NoParams) => '这是纯文本或 CSV 文件，不是 Excel 工作簿',
    fix: (_: NoParams) => `${saveAsXlsx}；另存前请看清有没有乱码，日期、编号有没有变样`,
  },
  'file-pdf': {
    reason: (_: NoParams) => '这是 PDF 文件，不是 Excel 工作簿',
    fix: (_: NoParams) => '请向报送单位要可编辑的 .xlsx 原件',
  },
  'file-archive': {
    reason: (_: NoParams) => '这是压缩包，不是 Excel 工作簿',
    fix: (_: NoParams) => '请先解压，把里面的 .xlsx 文件放进来再试',
  },
  'file-image': {
    reason: (_: NoParams) => '这是图片，不是 Excel 工作簿',
    fix: (_: NoParams) => '请向报送单位要可编辑的 .xlsx 原件',
  },
  'file-other-document': {
    reason: ({ kind }: { readonly kind: 'word' | 'slides' }): string =>
      kind === 'word' ? '这是 Word 文档，不是 Excel 工作簿' : '这是演示文稿，不是 Excel 工作簿',
    fix: (_: { readonly kind: 'word' | 'slides' }) => '请把其中的表格粘贴到新的 Excel 工作簿（.xlsx）后再试',
  },
  'file-xlsb': {
    reason: (_: NoParams) => '这是二进制工作簿（.xlsb），无法直接读取',
    fix: (_: NoParams) => saveAsXlsx,
  },
  'file-ods': {
    reason: (_: NoParams) => '这是 ODF 电子表格（.ods），无法直接读取',
    fix: (_: NoParams) => saveAsXlsx,
  },
  'file-unknown': {
    reason: (_: NoParams) => '文件内容不是 Excel 工作簿',
    fix: (_: NoParams) => '若本单位装有文档加密软件，请先解密；否则请用 WPS 或 Excel 打开，另存为“Excel 工作簿（.xlsx）”后再试',
  },
  'file-not-text': {
    reason: (_: NoParams) => '不是文本文件，或者看不出文字用的是什么编码',
    fix: (_: NoParams) => '请用记事本打开，没有乱码的话另存为，编码选“UTF-8”；Word 文档请另存为“纯文本（.txt）”',
  },
  'file-truncated': {
    reason: (_: NoParams) => '文件不完整，后半截丢失（多为没有下载完或传输中断）',
    fix: (_: NoParams) => '请重新下载，或让报送单位重新发送',
  },
  'file-damaged': {
    reason: ({ part }: { readonly part: string }) => (part === '' ? '文件已损坏，无法打开' : `文件已损坏，其中的“${part}”无法读取`),
    fix: (_: { readonly part: string }) => resend,
  },
  'file-no-workbook': {
    reason: (_: NoParams) => '文件里没有工作簿，可能是把压缩包改成了 .xlsx 后缀',
    fix: (_: NoParams) => '若是压缩包请先解压；否则请用 WPS 或 Excel 打开原件，另存为“Excel 工作簿（.xlsx）”后再试',
  },
  'file-unsafe': {
    reason: ({ part }: { readonly part: string }) => `文件的内部结构不正常（“${part}”），为安全起见不予读取`,
    fix: (_: { readonly part: string }) => resend,
  },
  'file-too-large': {
    reason: ({ mib, limit }: { readonly mib: number; readonly limit: number }) =>
      `文件展开后有 ${mib} MB，超过 ${limit} MB 的上限，或压缩比例不正常`,
    fix: (_: { readonly mib: number; readonly limit: number }) =>
      '请把台账所在的工作表复制到新工作簿，删去图片和多余的工作表，另存后再试；行数很多的，请按单位或年度拆成几个文件',
  },
  'file-too-many-parts': {
    reason: ({ parts, limit }: { readonly parts: number; readonly limit: number }) => `文件内部有 ${parts} 个部件，超过 ${limit} 个的上限`,
    fix: (_: { readonly parts: number; readonly limit: number }) =>
      '请把台账所在的工作表复制到新工作簿，删去图片和多余的工作表，另存后再试',
  },
  'file-too-many-rows': {
    reason: ({ sheet, limit }: { readonly sheet: string; readonly limit: number }) => `工作表“${sheet}”有内容的行超过 ${limit} 行的上限`,
    fix: (_: { readonly sheet: string; readonly limit: number }) => '请按单位或年度拆成几个文件后再试',
  },
  'file-too-many-cells': {
    reason: ({ limit }: { readonly limit: number }) => `文件里有内容的单元格超过 ${limit} 个的上限`,
    fix: (_: { readonly limit: number }) => '请按单位或年度拆成几个文件后再试',
  },
  'file-text-too-long': {
    reason: ({ cell, limit }: { readonly cell: string; readonly limit: number }) => `单元格 ${cell} 的文字超过 ${limit} 字的上限`,
    fix: (_: { readonly cell: string; readonly limit: number }) => '请打开核对该单元格，把正文移到 Word 文档后再试',
  },
  'file-secret': {
    reason: ({ text }: { readonly text: string }) => `文件标有密级“${text}”，涉密文件不得用本工具处理，已停止读取`,
    fix: (_: { readonly text: string }) => '请按保密规定在涉密计算机上处理；若系误标，请由定密责任人更正后再试',
  },

  'file-missing': {
    reason: (_: { readonly near: readonly string[] }) => '没有这个文件或文件夹',
    fix: ({ near }: { readonly near: readonly string[] }) =>
      near.length > 0
        ? `同一个文件夹里有“${near.join('”“')}”，是它的请照着写全`
        : '请核对名字和所在的文件夹；名字里有空格的要用英文双引号括起来；把文件拖进命令窗口，名字就写好了',
  },
  'file-no-access': {
    reason: (_: NoParams) => '没有权限读取这个文件，或它正被别的程序独占',
    fix: (_: NoParams) => '请关闭正在使用它的程序，或复制一份到自己的文件夹后再试',
  },
  'file-not-plain': {
    reason: (_: NoParams) => '这不是普通文件（是文件夹、管道或设备），没有读',
    fix: (_: NoParams) => '请核对名字，写文件本身',
  },
  'file-too-big-to-read': {
    reason: ({ mib, limit }: { readonly mib: number; readonly limit: number }) => `文件有 ${mib} MB，超过 ${limit} MB 的上限，没有读`,
    fix: (_: { readonly mib: number; readonly limit: number }) => '请核对是不是台账；是的话把台账所在的工作表复制到新工作簿，另存后再试',
  },
  'file-name-too-long': {
    reason: (_: NoParams) => '文件名或所在位置的名字太长，系统打不开',
    fix: (_: NoParams) => '请改短文件名，或移到浅一些的文件夹后再试',
  },
  'file-link-loop': {
    reason: (_: NoParams) => '这是一个链接，绕来绕去指回了自己，找不到真正的文件',
    fix: (_: NoParams) => '请删掉这个链接，把文件本身放在这里',
  },
  'file-read-failed': {
    reason: ({ detail }: { readonly detail: string }) => `读取时系统报错（${detail}）`,
    fix: (_: { readonly detail: string }) => '请检查磁盘、U盘或网络盘是否正常，把文件复制到本机后再试',
  },
  'folder-unreadable': {
    reason: (_: NoParams) => '这个文件夹打不开，里面的文件都没有读',
    fix: (_: NoParams) => '请核对有没有权限打开它，或把里面的文件复制出来后再试',
  },
  'file-changed': {
    reason: (_: NoParams) => '读的时候文件被改动了，没有写它的副本',
    fix: (_: NoParams) => '请再运行一次',
  },
  'unit-list-empty': {
    reason: (_: NoParams) => '里面没有找到单位名单',
    fix: (_: NoParams) => '单位名单要有“单位名称”一列，每行一个单位；可用 taizhang 建表 做一份空白的',
  },

  // Findings: the file is read, with this said.
  'sheet-missing': {
    reason: ({ sheet }: { readonly sheet: string }) => `工作簿目录里有工作表“${sheet}”，但文件里没有它的内容，该表未读取`,
    fix: (_: { readonly sheet: string }) => '请用 WPS 或 Excel 打开，核对该表是否还在，重新保存后再试',
  },
  'sheet-name-repeated': {
    reason: ({ sheet }: { readonly sheet: string }) => `有两个工作表都叫“${sheet}”（或只差大小写），疑点的位置可能分不清`,
    fix: (_: { readonly sheet: string }) => '请给其中一个工作表改名',
  },
  'styles-unreadable': {
    reason: (_: NoParams) => '文件的格式信息缺失或损坏，无法分辨哪些单元格是日期，日期都按数字读取',
    fix: (_: NoParams) => '请用 WPS 或 Excel 打开，另存为“Excel 工作簿（.xlsx）”后再试',
  },
  'properties-unreadable': {
    reason: (_: NoParams) => '文件的属性信息损坏，看不出最后保存的时间',
    fix: (_: NoParams) => '同一单位报来几份时，请人工确认哪一份是最新的',
  },
  'text-missing': {
    reason: (p: CellsParams) => `单元格 ${cellList(p)} 的文字在文件里找不到，按空白读取`,
    fix: (_: CellsParams) => '请打开核对这些单元格，补写后重新保存',
  },
  'cell-repeated': {
    reason: (p: CellsParams) => `文件里 ${cellList(p)} 写了不止一次，按最后一次读取`,
    fix: (_: CellsParams) => '请打开核对这些单元格，重新保存后再试',
  },
  'cell-value-unreadable': {
    reason: (p: CellsParams) => `单元格 ${cellList(p)} 的值不合格式规定，按原样文字读取`,
    fix: (_: CellsParams) => '请打开核对这些单元格，改写后重新保存',
  },
  'date-out-of-range': {
    reason: (p: CellsParams) => `单元格 ${cellList(p)} 设成了日期格式，但数值不是 1900—9999 年间的日期，按数字读取`,
    fix: (_: CellsParams) => '请改写成如 2024-03-31 的日期',
  },
  'formula-unsettled': {
    reason: (p: CellsParams) => `单元格 ${cellList(p)} 是公式，文件要求打开时重新计算，里面存的结果可能是旧的，先按存的结果读取`,
    fix: (_: CellsParams) => '请用 WPS 或 Excel 打开，核对后保存一次',
  },
  'cell-picture': {
    reason: (p: CellsParams) => `单元格 ${cellList(p)} 里是图片，读作“[图片]”；图片只在原文件里，不会进入总台账`,
    fix: (_: CellsParams) => '图片里有要统计的文字的，请在单元格里用文字写出来',
  },

  // Marking up: the file is read, but cannot be marked (`file-…`), or is marked with this said.
  'file-signed': {
    reason: (_: NoParams) => '文件带有数字签名，加上任何标记签名都会失效，所以没有做标记',
    fix: (_: NoParams) => '请用未签名的原件；或在 Excel“文件—信息—查看签名”里删除签名，另存后再试',
  },
  'file-cannot-mark': {
    reason: ({ part }: { readonly part: string }) => `文件的内部结构不合常规（“${part}”），加标记可能弄丢内容，所以没有做标记`,
    fix: (_: { readonly part: string }) => '请用 WPS 或 Excel 打开，另存为“Excel 工作簿（.xlsx）”后再试',
  },
  'note-beside-conversation': {
    reason: ({ text }: { readonly text: string }) => `这个单元格上已有多人对话的批注，没有另加批注；要说的是：${text}`,
    fix: (_: { readonly text: string }) => '请按这里的说明处理，也可以自行在对话里回复',
  },
  'no-free-column': {
    reason: ({ header }: { readonly header: string }) => `工作表右边没有空列，“${header}”一列没有加上`,
    fix: (_: { readonly header: string }) => '请删去右边多余的列（或跨到最后一列的合并）后再试',
  },
  'column-hidden': {
    reason: ({ header }: { readonly header: string }) => `右边的空列都被隐藏，“${header}”加在了隐藏的列里，打开时看不到`,
    fix: (_: { readonly header: string }) => '请选中表格右边的列，点右键“取消隐藏”',
  },
  'column-not-printed': {
    reason: ({ header }: { readonly header: string }) => `这张表设了打印区域，加上的“${header}”一列不在里面，打印时不会印出`,
    fix: (_: { readonly header: string }) => '要印出来的，请在“页面布局”里重新设置打印区域，把这一列包括进去',
  },
  'words-kept': {
    reason: ({ header, text }: { readonly header: string; readonly text: string }) =>
      `“${header}”一列里有别人写的“${text}”，没有动它，这一列也留着`,
    fix: (_: { readonly header: string; readonly text: string }) => '要留的话请移到“备注”等自己的列里，不要的话手工删去',
  },
  'column-kept': {
    reason: ({ header }: { readonly header: string }) => `原来加的“${header}”一列，表头已被改过，清除标记时没有动它`,
    fix: (_: { readonly header: string }) => '请看看这一列还要不要，不要的话手工删去',
  },
  'text-cut': {
    reason: ({ length }: { readonly length: number }) => `文字有 ${length} 字，超过 Excel 一个单元格 32767 字的上限，这里只写了前面一部分`,
    fix: (_: { readonly length: number }) => '全文在原文件里；请把正文放到 Word 文档，单元格里写文档名称',
  },
  'sheet-protected-marked': {
    reason: ({ sheet }: { readonly sheet: string }) => `工作表“${sheet}”设有保护，标记已加上，保护没有动`,
    fix: (_: { readonly sheet: string }) => '不用处理；若要手工改动，请先按单位的密码撤销工作表保护',
  },
};
