import type { IsoDate } from '../../core/calendar/iso-date';
import type { Finding } from '../../core/finding/finding';
import { withoutOwnNotes } from '../../core/merge/master/own-notes';
import { masterSheetOf } from '../../core/merge/master/row-origin';
import { type UnitsTold, unitsTold } from '../../core/merge/units/units-told';
import { withGiverFindings } from '../../core/opinion/givers/giver-in-ledger';
import { checkLedger } from '../../core/rectification/check-ledger';
import { checkedSheet } from '../../core/rectification/checks/check';
import type { RectificationItem } from '../../core/rectification/item';
import { type YearOf, yearsOfTables } from '../../core/rectification/items/ledger-year';
import type { OwnColumns } from '../../core/rectification/items/own-columns';
import { partedLists } from '../../core/rectification/items/parted-lists';
import { readItems } from '../../core/rectification/items/read-items';
import { repeatedSheets } from '../../core/rectification/items/repeated-sheets';
import { type RectificationField, rectificationTable } from '../../core/rectification/table';
import { type ReadSurvey, readSurvey } from '../../core/satisfaction/read-survey';
import { surveysHeld } from '../../core/satisfaction/surveys-held';
import { type ReadSettings, type Settings, settingsIn } from '../../core/settings/read-settings';
import type { Grid, Workbook } from '../../core/table/grid';
import { tableInstead } from '../../core/table/locate-every-table';
import { locateTables } from '../../core/table/locate-tables';
import type { ParsedTable } from '../../core/table/parse-result';
import { systemCode } from '../output/output-failed';
import { RefusedFile } from '../xlsx/refused-file';
import type { InputFile } from './collect-files';
import { namesNear } from './names-near';
import { readBook } from './read-book';
import { fingerprintOf, readBytes, readToMark } from './read-file';

/** How dates are to be understood. `year` is the year the user named, or null. */
export interface ReadingDays {
  readonly today: IsoDate;
  readonly year: number | null;
}

/** How ledgers are to be read. */
export interface ReadingContext extends ReadingDays {
  /** Whether the rules are to be applied; `rows` only reads. */
  readonly judge: boolean;
  /** Whether satisfaction tables beside the ledgers are read too: only a summary asks for them. */
  readonly surveys?: boolean;
  /** Whether a copy of the file is going to be marked: what marking needs of it is kept. */
  readonly toMark?: boolean;
}

/** A ledger of a workbook: the table, its grid (for columns no field claims) and its rows understood. */
interface LedgerSheet {
  readonly parsed: ParsedTable<RectificationField>;
  readonly grid: Grid;
  /** The columns that marking in a shared sheet has left beside the table; they are not in the grid. */
  readonly own: OwnColumns | null;
  readonly items: readonly RectificationItem[];
}

/** A file with at least one ledger in it. */
export interface LedgerFile {
  readonly kind: 'read';
  readonly input: InputFile;
  readonly modified: string | null;
  /** Of the bytes read: a copy is made only of the very same. */
  readonly fingerprint: string;
  readonly sheets: readonly LedgerSheet[];
  /** Of its sheet 设置; nothing set where it has none. */
  readonly settings: Settings;
  /** The satisfaction tables on its other sheets; null where it has none or none were asked for. Their findings are not among the file's. */
  readonly survey: LedgerSurvey | null;
  /** What it says of its units where it is a master; null elsewhere. */
  readonly told: UnitsTold | null;
  readonly findings: readonly Finding[];
}

/** Surveys that stand in the workbook of a ledger. What is wrong with its settings is said with the ledger. */
export interface LedgerSurvey extends ReadSurvey {
  readonly settings: ReadSettings;
}

/** A file that gave no ledger, and why. */
export interface RefusedInput {
  readonly kind: 'refused';
  readonly input: InputFile;
  readonly findings: readonly Finding[];
  /** Marked as classified: it was not processed on purpose. */
  readonly secret: boolean;
}

function readSheet(
  parsed: ParsedTable<RectificationField>,
  grid: Grid,
  { today, judge }: ReadingContext,
  yearOf: YearOf,
): Omit<LedgerSheet, 'own'> & { readonly findings: readonly Finding[] } {
  const day = { today, year: yearOf(parsed) };
  const { items, findings } = readItems(parsed, day);
  const read = [...parsed.findings, ...findings];
  if (!judge) return { parsed, grid, items, findings: read };
  return { parsed, grid, items, findings: [...withGiverFindings(read, parsed), ...checkLedger(items, checkedSheet(parsed, day))] };
}

function surveyBeside(workbook: Workbook, ledgers: ReadonlySet<string>, settings: ReadSettings, today: IsoDate): LedgerSurvey | null {
  const others = workbook.sheets.filter(({ sheet, hidden }) => !hidden && !ledgers.has(sheet));
  if (others.length === 0) return null;
  const read = surveysHeld(readSurvey({ ...workbook, sheets: others }), today);
  return read.tallies.length === 0 ? null : { ...read, settings: { ...settings, findings: [] } };
}

/** 满意度测评 or 花名册 in the inbox is called by its name, so that nobody looks for a ledger in it. */
function sayingWhatItIs(findings: readonly Finding[], workbook: Workbook): readonly Finding[] {
  const instead = findings.some(({ code }) => code === 'table-missing') ? tableInstead(workbook) : undefined;
  if (instead === undefined) return findings;
  return findings.map((finding) => (finding.code === 'table-missing' ? { ...finding, params: { ...finding.params, instead } } : finding));
}

/** Reads the ledgers of a workbook from its bytes. Errors: RefusedFile. */
function readLedgerBytes(bytes: Buffer, input: InputFile, context: ReadingContext): LedgerFile | RefusedInput {
  const { workbook, findings: whileReading, own } = readBook(bytes, input.label);
  const located = locateTables(workbook, rectificationTable);
  const unread = [...whileReading, ...located.findings];
  if (located.tables.length === 0) return { kind: 'refused', input, findings: sayingWhatItIs(unread, workbook), secret: false };
  const grids = new Map(workbook.sheets.map((grid) => [grid.sheet, grid]));
  const settings = settingsIn(workbook);
  const yearOf = yearsOfTables({ today: context.today, named: context.year }, () => settings.settings.year);
  const read = located.tables.map((parsed) => {
    const grid = grids.get(parsed.sheet);
    if (grid === undefined) throw new Error(`a table on a sheet the workbook does not hold: ${parsed.sheet}`);
    return { ...readSheet(parsed, grid, context, yearOf), own: own.get(parsed.sheet) ?? null };
  });
  const sheets = read.map(({ findings: _, ...sheet }): LedgerSheet => sheet);
  const findings = [
    ...unread,
    ...settings.findings,
    ...read.flatMap((sheet) => sheet.findings),
    ...repeatedSheets(sheets),
    ...partedLists(sheets),
  ];
  const survey =
    context.surveys === true ? surveyBeside(workbook, new Set(sheets.map(({ parsed }) => parsed.sheet)), settings, context.today) : null;
  return {
    kind: 'read',
    input,
    modified: workbook.modified,
    fingerprint: fingerprintOf(bytes),
    sheets,
    settings: settings.settings,
    survey,
    told: sheets.some(({ parsed }) => masterSheetOf(parsed) !== null) ? unitsTold(workbook) : null,
    findings: withoutOwnNotes(findings, located.tables),
  };
}

function refused(input: InputFile, finding: Finding): RefusedInput {
  return { kind: 'refused', input, findings: [finding], secret: finding.code === 'file-secret' };
}

const refusalOfSystem: Readonly<Record<string, 'file-missing' | 'file-no-access' | 'file-name-too-long' | 'file-link-loop'>> = {
  ENOENT: 'file-missing',
  ENOTDIR: 'file-missing',
  EACCES: 'file-no-access',
  EPERM: 'file-no-access',
  EBUSY: 'file-no-access',
  ENAMETOOLONG: 'file-name-too-long',
  ELOOP: 'file-link-loop',
};

function isOfFolder(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'syscall' in error && error.syscall === 'scandir';
}

/** Turns what a file cannot be read for into the finding that says so; anything else is a bug and thrown on. */
export function refusalOf(error: unknown, { label, path }: InputFile): Finding {
  // A refusal's params are those of its own code; the class cannot carry that pairing through a catch.
  if (error instanceof RefusedFile) return { code: error.code, at: { file: label }, params: error.params } as Finding;
  const detail = systemCode(error);
  if (!/^E[A-Z0-9]+$/u.test(detail)) throw error;
  const known = Object.hasOwn(refusalOfSystem, detail) ? refusalOfSystem[detail] : undefined;
  const at = { file: label };
  if (isOfFolder(error) && known !== 'file-missing') return { code: 'folder-unreadable', at, params: {} };
  if (known === 'file-missing') return { code: known, at, params: { near: namesNear(path) } };
  return known === undefined ? { code: 'file-read-failed', at, params: { detail } } : { code: known, at, params: {} };
}

/** Reads one file by the given reading. What is wrong with the file comes back as findings; nothing a file can hold makes this throw. */
export function readInput<Read>(input: InputFile, read: (bytes: Buffer) => Read, open = readBytes): Read | RefusedInput {
  try {
    return read(open(input.path));
  } catch (error) {
    return refused(input, refusalOf(error, input));
  }
}

/** The ledgers of one file. */
export function readLedgerFile(input: InputFile, context: ReadingContext): LedgerFile | RefusedInput {
  return readInput(input, (bytes) => readLedgerBytes(bytes, input, context), context.toMark === true ? readToMark : readBytes);
}
