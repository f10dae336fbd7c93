import type { Finding } from '../../finding/finding';
import { quoted } from '../../finding/quotation';
import { cellName, columnName } from '../../table/address';
import { cellText } from '../../table/cell/text';
import type { Grid } from '../../table/grid';
import { isBlank } from '../../table/sheet-view';
import { namesIn, numbersIn } from '../givers/giver-names';
import { isEmptyAnswer } from '../no-opinion';
import { fingerprintOf } from '../register/fingerprint';
import type { OpinionDraft } from './draft';

/** Why a column of an export gives no opinions. */
export type LeftOut = 'identity' | 'about-the-answer' | 'choice' | 'empty';

/** A column of an export, and whether its answers are opinions. */
export interface QuestionColumn {
  readonly column: number;
  readonly question: string;
  readonly leftOut: LeftOut | null;
  /** Cells that hold something. */
  readonly answers: number;
}

/** What a questionnaire export gives, for a person to look over. */
export interface Questionnaire {
  readonly sheet: string;
  readonly headerRow: number;
  readonly columns: readonly QuestionColumn[];
  /** Each answer its own opinion, row by row. */
  readonly drafts: readonly OpinionDraft[];
  /** Answers that say nothing（无、没有意见）: counted, not registered. */
  readonly saysNothing: number;
}

const identity =
  /姓名|名字|电话|手机|联系|邮箱|微信|qq|身份证|证件|住址|地址|工号|学号|昵称|提交者|提交人|填写人|填表人|答题人|用户|openid|ip|账号|头像/iu;
const aboutAnswer =
  /^(?:序号|编号|id|no\.?)$|时间|日期|用时|时长|来源|渠道|总分|得分|浏览器|设备|系统|地理|位置|城市|省份|状态|审核|评阅/iu;
const aboutGiver = /性别|年龄|学历|职务|职级|职业|政治面貌|党员|单位|部门|科室|支部|身份|类别/u;
/** 您的姓名（选填，便于我们就您的意见联系反馈）: whatever else it says, it asks who answers. */
const asksWho =
  /(?:您的?|你的?|本人|留下?|填写|提供)[^，。、？?]{0,8}(?:姓名|名字|称呼|电话|手机|联系方式|邮箱|微信|qq|身份证|住址|地址|工号)|怎么称呼|贵姓|尊姓|(?:您|你)(?:是谁|叫什么)/iu;
const opinionAsked = /意见|建议|看法|想法|问题|不足|诉求|困难|希望|改进/u;
const questions = /什么|哪些|哪方面|何种|如何|怎[么样]|有何|请|(?:意见|建议|看法|想法|诉求|困难|不足|问题)(?:[？?：:（(].*)?$/u;
/** Whether the question asks for an opinion: 您对干部联系群众有什么意见 asks for no telephone number. */
const asksOpinion = (question: string): boolean => opinionAsked.test(question) && questions.test(question);

/** Nearly all answers are names or numbers to be reached at, whatever the question says. */
function tellWho(texts: readonly string[]): boolean {
  const telling = texts.filter((text) => text.length <= 20 && (namesIn(text).length > 0 || numbersIn(text).length > 0));
  return texts.length >= 3 && telling.length * 3 >= texts.length * 2;
}

/** Why the answers to a question are no opinions; null where they are. */
function leftOutOf(question: string, texts: readonly string[]): LeftOut | null {
  if (asksWho.test(question)) return 'identity';
  if (!asksOpinion(question)) {
    const isShort = [...question].length <= 14;
    if (isShort && identity.test(question)) return 'identity';
    if ((isShort && (aboutAnswer.test(question) || aboutGiver.test(question))) || /^(?:请问)?[您你](?:所在|是哪)/u.test(question))
      return 'about-the-answer';
  }
  if (texts.length === 0) return 'empty';
  if (tellWho(texts)) return 'identity';
  return isChoice(texts) ? 'choice' : null;
}

/** Few different short answers, many times each, were chosen from a list. */
function isChoice(texts: readonly string[]): boolean {
  if (texts.length < 8) return texts.length > 0 && texts.every((text) => [...text].length <= 6) && new Set(texts).size * 2 <= texts.length;
  return new Set(texts).size * 5 <= texts.length && texts.every((text) => [...text].length <= 30);
}

/** The row of questions: the first with the most texts among the first ten. */
function findQuestions({ rows }: Grid): number {
  let [best, most] = [0, 0];
  rows.slice(0, 10).forEach(({ cells }, at) => {
    const texts = cells.filter((cell) => typeof cell === 'string' && !isBlank(cell)).length;
    if (texts > most) [best, most] = [at, texts];
  });
  return best;
}

/**
 * Reads a questionnaire's export, one column per question, one row per answer sheet: every answer is an opinion of its own with its cell as its
 * source. Columns that say who answered are never read; choices from a list are no opinions; 无 and 没有意见 are counted.
 *
 * Errors: none. A person looks over which columns are taken.
 * Source: “综合运用民主评议、热线电话、调查问卷……” (R029).
 */
export function readQuestionnaire(grid: Grid): Questionnaire {
  const at = findQuestions(grid);
  const header = grid.rows[at];
  const body = grid.rows.slice(at + 1);
  const columns = (header?.cells ?? []).flatMap((cell, index): QuestionColumn[] => {
    if (isBlank(cell)) return [];
    const question = cellText(cell).trim();
    const texts = body.flatMap(({ cells }) => (isBlank(cells[index]) ? [] : [cellText(cells[index]).trim()]));
    return [{ column: index + 1, question, leftOut: leftOutOf(question, texts), answers: texts.length }];
  });
  const drafts: OpinionDraft[] = [];
  let saysNothing = 0;
  for (const { row, cells } of body) {
    for (const { column, question, leftOut } of columns) {
      if (leftOut !== null || isBlank(cells[column - 1])) continue;
      const verbatim = cellText(cells[column - 1]);
      if (isEmptyAnswer(verbatim)) saysNothing++;
      else drafts.push({ verbatim, fingerprint: fingerprintOf(verbatim), from: `${grid.sheet}!${cellName(row, column)}`, under: question });
    }
  }
  return { sheet: grid.sheet, headerRow: header?.row ?? 0, columns, drafts, saysNothing };
}

/** `B列` as people name a column. */
export function questionPlace({ column }: QuestionColumn): string {
  return `${columnName(column)}列`;
}

/** Words struck out of answers that were taken for opinions: they are not in the drafts, which is to be said. An answer struck out as a whole is. */
export function struckAnswers(file: string, grid: Grid, { columns, headerRow }: Questionnaire): readonly Finding[] {
  return (grid.struck ?? []).flatMap(({ row, column, words }): readonly Finding[] => {
    const asked = columns.find((one) => one.column === column);
    if (asked === undefined || asked.leftOut !== null || row <= headerRow) return [];
    const cells = grid.rows.find((one) => one.row === row)?.cells ?? [];
    const text = quoted(cellText(cells[column - 1]));
    const name = { zh: asked.question, en: asked.question };
    const at = { file, sheet: grid.sheet, row, column };
    return words === undefined
      ? [{ code: 'cell-struck', at, params: { column: name, text } }]
      : [{ code: 'text-struck', at, params: { column: name, words: quoted(words), text } }];
  });
}
