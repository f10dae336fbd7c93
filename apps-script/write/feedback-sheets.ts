import { findingSentence } from '../../core/finding/render';
import { messagesIn } from '../../core/i18n/messages';
import { zhHints } from '../../core/i18n/zh-cn/findings-opinion';
import { assembleFeedback, type Feedback } from '../../core/opinion/feedback/assemble';
import { personSheets, teamSheets } from '../../core/opinion/feedback/feedback-books';
import { opinionSheet } from '../../core/opinion/feedback/feedback-sheet';
import { decisionsIn, heldSheet, unmaskedDecisions } from '../../core/opinion/feedback/held-sheet';
import { recipientsOf } from '../../core/opinion/feedback/people';
import type { Releases } from '../../core/opinion/feedback/releases';
import { revealCheck } from '../../core/opinion/feedback/reveals';
import { feedbackWords } from '../../core/opinion/feedback/words';
import { maskOf } from '../../core/opinion/givers/mask-givers';
import { workUntil } from '../../core/slices/slices';
import { placeInBook } from '../../core/table/place-cell';
import type { SheetPlan } from '../../core/table/sheet-plan';
import { distinctNames, safeFileName } from '../../core/text/file-name';
import { fingerprint } from '../../core/undo/fingerprint';
import { type OpinionBook, opinionDoubts, readOpinionBook, rosterOf } from '../read/opinion-book';
import { loadSlice, saveSlice } from '../run/slice-state';
import { Trouble } from '../run/trouble';
import { goOnFromLastRun } from '../undo/recording';
import { makeNamed, valuesOfMade } from './made-sheets';

type Book = GoogleAppsScript.Spreadsheet.Spreadsheet;

const task = 'makeFeedback';
const words = messagesIn('zh').opinion.feedback;
/** What the names of all these sheets begin with, and the most of a name that Excel takes. */
const prefix = '反馈单-';
const longestName = 31;
const { teamSheet, teamTitle, organisationSheet, organisationTitle, title, teamUse, order } = feedbackWords;

/** Names of the persons' sheets, in the order of the people; each its own. */
function sheetNames(labels: readonly string[]): readonly string[] {
  return distinctNames(labels.map((label) => `${prefix}${safeFileName(label)}`.slice(0, longestName - 4)));
}

/** The decisions that people have written into the list of a run before. Errors: `Trouble` where one lacks its name or its reason. */
function decisionsOf(book: Book, { made, workbook }: OpinionBook): Releases {
  const name = made.find((one) => one.startsWith(words.held.name));
  const values = name === undefined ? null : valuesOfMade(book, name);
  if (name === undefined || values === null) return { byId: new Map(), findings: [] };
  const decisions = decisionsIn(values, { file: workbook.file, sheet: name });
  const [first] = decisions.findings;
  if (first === undefined) return decisions;
  const { reason, fix } = findingSentence(first, 'zh');
  throw new Trouble(`“${name}”第${first.at.row ?? ''}行：${reason}；${fix}。没有生成反馈单。`);
}

/** Sheets of an earlier run for whom there is nothing any more: what they hold is no longer so. */
function emptied(made: readonly string[], plans: readonly SheetPlan[]): readonly SheetPlan[] {
  const wanted = new Set(plans.map(({ name }) => name));
  const isOurs = (name: string): boolean => name.startsWith(prefix) || name === teamSheet.zh || name === organisationSheet.zh;
  return made
    .filter((name) => isOurs(name) && !wanted.has(name) && !wanted.has(name.replace(/\d+$/u, '')))
    .map((name) => {
      const team = name === teamSheet.zh ? teamTitle.zh : name === organisationSheet.zh ? organisationTitle.zh : null;
      const parts = { name, title: team ?? title.zh(name.slice(prefix.length)), use: team === null ? order.zh : teamUse.zh, opinions: [] };
      return opinionSheet(parts, 'zh');
    });
}

function said({ people, team, organisation, heldBack, released, sensitive, unplaced }: Feedback, held: string): string {
  const parts = [
    `已生成${people.length}人的反馈单（“${prefix}”开头的表，一人一张，可直接打印）`,
    ...(team.length === 0 ? [] : [`对领导班子${team.length}条`]),
    ...(organisation.length === 0 ? [] : [`对党组织${organisation.length}条`]),
    ...(heldBack.length === 0 ? [] : [`${heldBack.length}条可能看得出是谁说的，留在“${held}”由专人决定`]),
    ...(released.length === 0 ? [] : [`按决定放行${released.length}条`]),
    ...(unplaced.length === 0 ? [] : [`没有落到人的${unplaced.length}条`]),
    ...(sensitive.length === 0 ? [] : [`标为敏感的${sensitive.length}条没有写进任何表`]),
  ];
  return parts.join('；');
}

/** The sheets of the team, of the organisation and of each person. */
function sheetsToHandOut(feedback: Feedback): readonly SheetPlan[] {
  const labels = feedback.people.map(({ recipient }) => recipient.label);
  const names = new Map(sheetNames(labels).map((name, at) => [labels[at] ?? '', name]));
  const handed = [...teamSheets(feedback, 'zh'), ...personSheets(feedback, (label) => names.get(label) ?? label, 'zh')];
  return handed.map((sheet) => opinionSheet(sheet, 'zh'));
}

/**
 * Makes the sheets to hand out, in as many runs as it takes: a sheet costs some ten calls whatever it holds. Gives what to say.
 * Errors: `Trouble` without a roster, and where a decision is half written.
 */
export function handOut(book: Book, isUp: () => boolean): string {
  const opened = readOpinionBook(book);
  const roster = rosterOf(opened);
  if (roster === null)
    throw new Trouble('没有读到花名册：反馈单按“花名册”的人和次序生成，请先填“姓名”一列（没有这张表就先点“建立/补全工作表”）。');
  const recipients = recipientsOf(roster);
  const mask = maskOf(opened.givers);
  const decisions = unmaskedDecisions(decisionsOf(book, opened), opened.all, mask);
  // Whom an opinion is about is no secret; a name covered there would tell that its bearer gave one.
  const aboutPersons = maskOf(
    opened.givers,
    opened.all.flatMap(({ persons }) => persons),
  );
  const feedback = assembleFeedback(opened.all, {
    recipients,
    reveals: revealCheck(opened.givers),
    releases: decisions.byId,
    releasesAt: { file: opened.workbook.file, sheet: words.held.name },
  });
  const plans = sheetsToHandOut(feedback);
  const done = new Set(feedback.released.map(({ release }) => release.id));
  const useless = [...decisions.byId.values()].filter(({ id }) => !done.has(id));
  const held = heldSheet(feedback, { mask, placeOf: placeInBook(mask), hints: zhHints, useless }, 'zh');
  const hasList = held.bodyCount > 0 || opened.made.some((name) => name.startsWith(words.held.name));
  const work = [...(hasList ? [held] : []), ...plans, ...emptied(opened.made, plans)];
  const print = fingerprint(work.map((plan) => JSON.stringify(plan)));
  const begun = loadSlice(task, print);
  if (begun !== null) goOnFromLastRun();
  const end = workUntil({ done: begun?.done ?? 0, total: work.length }, 1, isUp, (from, to) => {
    // The list is made of what people wrote into it: undoing leaves it as it is.
    for (const plan of work.slice(from, to)) makeNamed(book, plan, opened.gidOf, { kept: plan !== held, anew: true });
  });
  if (end < work.length) {
    saveSlice({ task, print, done: end, total: work.length, counts: {} });
    return `时间快到了：已生成${end}/${work.length}张，再点一次继续`;
  }
  if (begun !== null) saveSlice(null);
  return `${said(feedback, held.name)}${opinionDoubts([...opened.findings, ...feedback.findings.filter(({ code }) => code !== 'opinion-may-reveal')], aboutPersons)}`;
}
