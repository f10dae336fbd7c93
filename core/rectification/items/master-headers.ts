import type { LocalText } from '../../i18n/local-text';
import type { ParsedTable } from '../../table/parse-result';

/** Headers of the columns that a merge adds to the master ledger. None of them reads as a field of the table, so that a master can be read again. */
export const masterHeaders = {
  dueDay: { zh: '折算到期日', en: 'Due day' },
  dueState: { zh: '到期情况', en: 'Due state' },
  statusAsWritten: { zh: '原填状态', en: 'Status as written' },
  unitAsWritten: { zh: '原填单位', en: 'Unit as written' },
  originalSeq: { zh: '原序号', en: 'Original no.' },
  sourceFile: { zh: '来源文件', en: 'Source file' },
  sourceSheet: { zh: '来源工作表', en: 'Source sheet' },
  sourceRow: { zh: '来源行', en: 'Source row' },
} as const satisfies Record<string, LocalText>;

/** A column that a merge adds. */
export type MasterHeader = keyof typeof masterHeaders;

/** A header as read has lost its spaces, and bears that of its group before it: 来源·来源文件. */
function bare(header: string): string {
  return header.replace(/\s+/gu, '').replace(/^.*·/u, '');
}

const everyHeader: ReadonlySet<string> = new Set(Object.values(masterHeaders).flatMap(({ zh, en }) => [bare(zh), bare(en)]));

/** Whether a header is one that a merge adds, in either language. */
export function isMasterHeader(header: string): boolean {
  return everyHeader.has(bare(header));
}

/** The column that bears exactly this header, in either language, where no field claims it; null where there is none. */
export function masterColumn({ unknownColumns }: Pick<ParsedTable, 'unknownColumns'>, id: MasterHeader): number | null {
  const names = Object.values(masterHeaders[id]).map(bare);
  return unknownColumns.find(({ header }) => names.includes(bare(header)))?.column ?? null;
}
