import { defaultPackId, packNamed } from '../core/campaign/registry';
import { type GatesReport, reportGates } from '../core/gate/evaluate-gates';
import { gatherRecords } from '../core/gate/gather-records';
import { gatesSheet } from '../core/gate/sheets/gates-sheet';
import { messagesIn } from '../core/i18n/messages';
import { settingsOf } from './book-settings';
import { todayIn } from './clock';
import { makeNamed } from './made-sheets';
import { readSheets } from './read-book';
import { runAction } from './run-action';
import { Trouble } from './trouble';

type Book = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Form = Parameters<typeof gatesSheet>[1];

const words = messagesIn('zh').gates;

/** How many gates of the form stand in each state, as a toast says it. */
function countsText({ units }: GatesReport, form: Form): string {
  const states = units.flatMap(({ gates }) => gates.filter(({ gate }) => gate.group === form).map(({ state }) => state));
  const count = (wanted: (typeof states)[number]): number => states.filter((state) => state === wanted).length;
  return `通过${count('pass')}个，不通过${count('fail')}个，待人工确认${count('human')}个`;
}

/**
 * Makes one form of the gates anew from every table of the spreadsheet, as the command does: evidence, what is missing, room for signatures.
 * Nothing is signed. Errors: `Trouble` where an override lacks a name or a reason; then nothing is written.
 */
function makeForm(book: Book, form: Form): string {
  const { workbook, zone } = readSheets(book);
  const { settings } = settingsOf(workbook);
  const pack = packNamed(settings.campaign ?? '') ?? packNamed(defaultPackId);
  if (pack === null) throw new Error('the default pack is not to be read');
  const today = todayIn(zone);
  const records = gatherRecords([workbook], pack, { today, year: settings.year ?? Number(today.slice(0, 4)) });
  const report = reportGates(pack, records, null, today);
  if (report.refused > 0)
    throw new Trouble(`${words.command.refused({ count: report.refused })}：请在“关口签字”表里补上签字人和理由，再点一次。`);
  const plan = gatesSheet({ report, pack, today, language: 'zh' }, form);
  if (plan === null) throw new Trouble('没有找到可以把关的单位：请先填“花名册”或“单位名单”（没有这些表就先点“建立/补全工作表”）。');
  const { name } = makeNamed(book, plan, () => 0);
  return `${countsText(report, form)}；已列入“${name}”，由人签字`;
}

/** Runs the menu entry that makes a form of the gates. */
export function runForm(form: Form): void {
  runAction((book) => makeForm(book, form), { label: words.sheets[form] });
}
