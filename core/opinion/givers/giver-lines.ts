import { cellText } from '../../table/cell/text';
import type { Grid } from '../../table/grid';
import type { ParsedTable } from '../../table/parse-result';
import { personKey } from '../../text/person-names';
import type { Opinion } from '../opinion';
import type { OpinionField } from '../table';
import { namesAskedFor, namesIn, numbersIn } from './giver-names';
import type { GiverNames } from './read-givers';

const label =
  /(?:填[表写报]人|姓名|提出人|提意见人|意见人|反映人|建议人|来[信访]人|签名|签字|署名|联系人)(?:员)?(?:[（(][^）)]*[）)])?\s*(?:[:：]\s*|$)/u;
const contactLabel = /(?:电话|手机|手机号码?|联系方式|微信号?|邮箱|qq号?|工号)\s*[:：]\s*/iu;
const valueEnds = /[\s，,；;。]+(?=\S*[:：])|\s{2,}|\d{4}\s*年/u;

const valueAfter = (text: string, pattern: RegExp): string | null => {
  const match = pattern.exec(text);
  if (match === null) return null;
  return (
    text
      .slice(match.index + match[0].length)
      .split(valueEnds)[0]
      ?.trim() ?? ''
  );
};

/** What a form's own lines around its table say of who filled it in: 填表人：钱小宝  电话：138… above or below it, or a label with its value in the next cell. */
export function giversBeside({ rows: data }: ParsedTable<OpinionField>, { rows }: Grid): GiverNames {
  const inTable = new Set(data.map(({ row }) => row));
  const names = new Set<string>();
  const contacts = new Set<string>();
  for (const { row, cells } of rows) {
    if (inTable.has(row)) continue;
    const texts = cells.map((cell) => cellText(cell));
    texts.forEach((text, at) => {
      if (text === '' || text.length > 120) return;
      const named = valueAfter(text, label);
      const value = named === '' ? (texts.slice(at + 1).find((next) => next !== '') ?? '') : named;
      // a header has no value beside it, only the next header
      if (value !== null && value.length <= 40 && (named !== '' || /[:：]\s*$/u.test(text)))
        for (const name of namesAskedFor(value)) names.add(name);
      const contact = valueAfter(text, contactLabel);
      if (contact !== null && contact.length > 3) contacts.add(contact);
      if (value !== null || contact !== null) for (const number of numbersIn(text)) contacts.add(number);
    });
  }
  return { names, contacts };
}

const words =
  /征求|意见建议|意见|建议|台账|登记|汇总|问卷|座谈会?|记录|反馈|个人|填写|最终|终稿|定稿|修改|表格|工作表|副本|同志|关于|[的对表册单份]/gu;
/** Two characters are a name where the first is among the commonest and the second begins no word with it. */
const shortName = /^[王李张刘陈杨赵吴徐孙胡朱郭](?!业|中|校|三|上|草|店|湖|铁|庄|村|家|口|集)\p{Script=Han}$/u;

/**
 * The persons that the names of a register's file and sheet tell（征求意见表-钱小宝.xlsx）and that none of its opinions is about: one form, one giver. A sheet of
 * opinions on a person bears that person's name and stays to be read.
 */
export function giversInNames({ file, sheet }: Pick<ParsedTable, 'file' | 'sheet'>, opinions: readonly Opinion[]): readonly string[] {
  const about = new Set(opinions.flatMap(({ persons }) => persons.map(personKey)));
  const stem = (file.split(/[/\\]/u).pop() ?? '').replace(/\.[A-Za-z]{2,5}$/u, '');
  const runs = [stem, sheet].flatMap((name) => name.replace(words, ' ').match(/[\p{Script=Han}·]+/gu) ?? []);
  const isName = (name: string): boolean => ([...name].length > 2 || shortName.test(name)) && !about.has(personKey(name));
  return [...new Set(runs.flatMap(namesIn).filter(isName))];
}
