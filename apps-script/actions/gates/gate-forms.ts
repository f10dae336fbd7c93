import type { IsoDate } from '../../../core/calendar/iso-date';
import type { CampaignPack, Stage } from '../../../core/campaign/pack';
import { type GatesReport, reportGates } from '../../../core/gate/evaluate-gates';
import type { GateResult } from '../../../core/gate/gate-result';
import { gatherRecords } from '../../../core/gate/gather-records';
import { gatesSheet } from '../../../core/gate/sheets/gates-sheet';
import { gatesBefore } from '../../../core/gate/stage-advance';
import { messagesIn } from '../../../core/i18n/messages';
import { yearsOfTables } from '../../../core/rectification/items/ledger-year';
import { doubtsText } from '../../doubts';
import { campaignOf } from '../../read/book-settings';
import { readSheets } from '../../read/read-book';
import { todayIn } from '../../run/clock';
import { runAction } from '../../run/run-action';
import { Trouble } from '../../run/trouble';
import { makeNamed } from '../../write/made-sheets';

type Book = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Form = Parameters<typeof gatesSheet>[1];

const words = messagesIn('zh').gates;

/** How many gates of the form stand in each state, as a toast says it. */
function countsText({ units }: GatesReport, pack: CampaignPack, form: Form, stage?: Stage): string {
  const before = stage === undefined ? null : new Set(gatesBefore(stage, pack));
  const shown = units.flatMap(({ gates }) => gates.filter(({ gate }) => (before === null ? gate.group === form : before.has(gate))));
  const count = (wanted: GateResult['state']): number => shown.filter(({ state }) => state === wanted).length;
  return `通过${count('pass')}个，不通过${count('fail')}个，待人工确认${count('human')}个`;
}

/** The gates of a spreadsheet, as the command finds them. */
export interface GateReading {
  readonly report: GatesReport;
  readonly pack: CampaignPack;
  readonly today: IsoDate;
}

/**
 * Evaluates the gates from every table of the spreadsheet. Nothing is signed.
 * Errors: `Trouble` where an override lacks a name or a reason; nothing is to be written then.
 */
export function readGates(book: Book): GateReading {
  const { workbook, zone } = readSheets(book);
  const { pack, settings, findings } = campaignOf(workbook);
  const today = todayIn(zone);
  const records = gatherRecords([workbook], pack, { today, yearOf: yearsOfTables({ today, named: null }, () => settings.year) });
  const report = reportGates(pack, records, null, today);
  if (report.refused > 0)
    throw new Trouble(`${words.command.refused({ count: report.refused })}：请在“关口签字”表里补上签字人和理由，再点一次。`);
  return { report: { ...report, findings: [...findings, ...report.findings] }, pack, today };
}

/** Makes one form anew: evidence, what is missing, room for signatures. `stage`: the one that 转段验收表 is about. Gives what a toast says. */
export function makeForm(book: Book, { report, pack, today }: GateReading, form: Form, stage?: Stage): string {
  const plan = gatesSheet({ report, pack, today, language: 'zh', ...(stage === undefined ? {} : { stage }) }, form);
  if (plan === null) throw new Trouble('没有找到可以把关的单位：请先填“花名册”或“单位名单”（没有这些表就先点“建立/补全工作表”）。');
  const { name } = makeNamed(book, plan, () => 0);
  const doubts = doubtsText(report.findings.filter(({ code }) => code !== 'gate-table-missing'));
  return `${countsText(report, pack, form, stage)}；已列入“${name}”，由人签字${doubts}`;
}

/** Runs the menu entry that makes a form of the gates. */
export function runForm(form: Form): void {
  runAction((book) => makeForm(book, readGates(book), form), { label: words.sheets[form] });
}
