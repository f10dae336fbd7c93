import type { Finding, Place } from '../finding/finding';
import type { Language, LocalText } from '../i18n/local-text';
import type { Fraction } from '../rectification/rates';
import { formulaIds, type RateFormula } from '../satisfaction/results/formulas';
import { lineText, readThreshold } from '../satisfaction/results/line';
import { cellText } from '../table/cell/text';
import type { Workbook } from '../table/grid';
import type { ParsedTable } from '../table/parse-result';
import { settingNamed, settingsSheetIn } from './settings-sheet';
import { type SettingId, type SettingsField, settingRows } from './table';

/** What the settings of a workbook say; null where nothing is set. */
export interface Settings {
  readonly campaign: string | null;
  readonly office: string | null;
  readonly issuingBody: string | null;
  readonly unit: string | null;
  readonly year: number | null;
  readonly satisfactionLine: Fraction | null;
  readonly formula: RateFormula | null;
  /** Whole calendar days. */
  readonly dueSoonDays: number | null;
  readonly quorum: Fraction | null;
  readonly language: Language | null;
}

/** How a setting's text is read: its value, null where it cannot be. `example` says how to write it. */
interface SettingReading<Value> {
  readonly read: (text: string) => Value | null;
  readonly example: LocalText;
}

function plain(example: LocalText): SettingReading<string> {
  return { read: (text) => text.replace(/\s+/gu, ' '), example };
}

/** The number a pattern finds in a text of half-width digits; null where it finds none. */
function numberBy(pattern: RegExp): (text: string) => number | null {
  return (text) => {
    const found = pattern.exec(text.normalize('NFKC'))?.[1];
    return found === undefined ? null : Number(found);
  };
}

/** S5, s5, 算法S5 or S5 with its name; null for anything else. */
function readFormula(text: string): RateFormula | null {
  const name = /^(?:算法)?\s*(S\d)(?!\w)/iu.exec(text.normalize('NFKC'))?.[1]?.toUpperCase();
  return formulaIds.find((id) => id === name) ?? null;
}

function readLanguage(text: string): Language | null {
  if (/^(?:中文|汉语|简体中文|zh(?:-cn)?)$/iu.test(text)) return 'zh';
  return /^(?:english|英文|英语|en)$/iu.test(text) ? 'en' : null;
}

const readings: { readonly [Id in SettingId]: SettingReading<NonNullable<Settings[Id]>> } = {
  campaign: plain({ zh: '“2024年度民主生活会”这样的名称', en: 'a name such as 2024年度民主生活会' }),
  office: plain({ zh: '办公室的名称', en: 'the name of the office' }),
  issuingBody: plain({ zh: '落款单位的全称', en: 'the full name of the body' }),
  unit: plain({ zh: '本单位全称', en: 'the full name of the unit' }),
  year: { read: numberBy(/^((?:19|20)\d{2})\s*年?度?$/u), example: { zh: '四位数的年份，例如2024', en: 'four digits, e.g. 2024' } },
  satisfactionLine: { read: readThreshold, example: { zh: '百分数，例如70%', en: 'a percentage, e.g. 70%' } },
  formula: { read: readFormula, example: { zh: 'S1、S2、S3、S4或S5', en: 'S1, S2, S3, S4 or S5' } },
  dueSoonDays: {
    read: numberBy(/^(\d{1,3})\s*天?$/u),
    example: { zh: '0至999的整数天数，例如3', en: 'a whole number of days from 0 to 999, e.g. 3' },
  },
  quorum: { read: readThreshold, example: { zh: '分数或百分数，例如2/3', en: 'a fraction or percentage, e.g. 2/3' } },
  language: { read: readLanguage, example: { zh: '“中文”或“English”', en: '中文 or English' } },
};

/** A setting's value; null where the text is blank or cannot be read. */
export function readSetting<Id extends SettingId>(id: Id, text: string): NonNullable<Settings[Id]> | null {
  const trimmed = text.trim();
  return trimmed === '' ? null : readings[id].read(trimmed);
}

/** How a setting is to be written. */
export function settingExample(id: SettingId): LocalText {
  return readings[id].example;
}

/** Where the text of a setting stands in the sheet. */
export interface SettingCell {
  readonly id: SettingId;
  readonly row: number;
  readonly text: string;
}

/** The rows of a settings table that name a setting, in their order. Settings of other makers are left alone. */
export function settingCells(table: ParsedTable<SettingsField>): readonly SettingCell[] {
  return table.rows.flatMap(({ row, cells }) => {
    const id = settingNamed(cellText(cells.key));
    return id === null ? [] : [{ id, row, text: cellText(cells.value) }];
  });
}

/** Settings of texts by id, without a word about those that cannot be read: they count as not set. */
export function settingsOfTexts(texts: Readonly<Partial<Record<SettingId, string>>>): Settings {
  const value = <Id extends SettingId>(id: Id): Settings[Id] | null => readSetting(id, texts[id] ?? '');
  return {
    campaign: value('campaign'),
    office: value('office'),
    issuingBody: value('issuingBody'),
    unit: value('unit'),
    year: value('year'),
    satisfactionLine: value('satisfactionLine'),
    formula: value('formula'),
    dueSoonDays: value('dueSoonDays'),
    quorum: value('quorum'),
    language: value('language'),
  };
}

/** A setting's text and where it stands. */
export interface SettingText {
  readonly text: string;
  readonly at: Place;
}

/** Settings with their cells; of those kept in a document no cell is known. */
export interface ReadSettings {
  readonly settings: Settings;
  readonly texts: ReadonlyMap<SettingId, SettingText>;
  readonly findings: readonly Finding[];
}

function settingsOfCells(texts: ReadonlyMap<SettingId, SettingText>): Settings {
  return settingsOfTexts(Object.fromEntries([...texts].map(([id, { text }]) => [id, text])));
}

/**
 * The settings of a 设置 table. What cannot be read counts as not set and is a finding at its cell; of a setting written twice the first counts.
 * Source: “县委成立了党的群众路线教育实践活动领导小组及其办公室” (R001): each cycle's office sets its own figures.
 */
export function readSettings(table: ParsedTable<SettingsField>): ReadSettings {
  const texts = new Map<SettingId, SettingText>();
  const findings: Finding[] = [];
  const column = table.columnOf.value;
  for (const { id, row, text } of settingCells(table)) {
    const at: Place = { file: table.file, sheet: table.sheet, row, ...(column === undefined ? {} : { column }) };
    const setting = settingRows[id].key;
    if (texts.has(id)) {
      findings.push({ code: 'setting-repeated', at, params: { setting } });
      continue;
    }
    texts.set(id, { text, at });
    if (text.trim() !== '' && readSetting(id, text) === null)
      findings.push({ code: 'setting-unreadable', at, params: { setting, text: text.trim(), example: settingExample(id) } });
  }
  return { settings: settingsOfCells(texts), texts, findings };
}

/** The settings of a workbook, by whatever name the sheet 设置 has; nothing set where there is none. */
export function settingsIn(workbook: Workbook): ReadSettings {
  const table = settingsSheetIn(workbook);
  return table === null ? { settings: settingsOfTexts({}), texts: new Map(), findings: [] } : readSettings(table);
}

/** What a value says, however it was written: 0.6 is 60%. */
const sayOf = (value: Settings[SettingId]): string => (typeof value === 'object' && value !== null ? lineText(value) : String(value));

/** What one result is formed by; a unit, a language or the year that each file is read in may differ from file to file. */
const joined: ReadonlySet<SettingId> = new Set(['campaign', 'satisfactionLine', 'formula', 'quorum']);

/** The settings of several workbooks that make up one result: the first that says something counts, and one that says otherwise is a finding. */
export function joinSettings(all: readonly ReadSettings[]): ReadSettings {
  const texts = new Map<SettingId, SettingText>();
  const findings: Finding[] = [];
  for (const read of all) {
    findings.push(...read.findings);
    for (const [id, { text, at }] of read.texts) {
      const value = readSetting(id, text);
      if (value === null) continue;
      const first = texts.get(id);
      if (first === undefined) texts.set(id, { text, at });
      else if (joined.has(id) && sayOf(readSetting(id, first.text)) !== sayOf(value))
        findings.push({
          code: 'setting-differs',
          at,
          params: { setting: settingRows[id].key, text: text.trim(), first: first.text.trim(), file: first.at.file },
        });
    }
  }
  return { settings: settingsOfCells(texts), texts, findings };
}
