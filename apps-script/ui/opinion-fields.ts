import type { IsoDate } from '../../core/calendar/iso-date';
import { fiveDistinctions } from '../../core/meeting/five-distinctions';
import type { ClassBook } from '../../core/opinion/classify/classify';
import { type OpinionField, opinionTable } from '../../core/opinion/table';
import { keywordsOf, type OpinionBook, type Register, rosterOf } from '../read/opinion-book';
import { Trouble } from '../run/trouble';
import type { SharedCells } from '../write/register-opinions';
import type { FormField, FormValues } from './form';

type Book = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** What both dialogs ask of opinions beside their words. */
const sharedFields = [
  'target',
  'person',
  'channel',
  'source',
  'collectDate',
  'category',
  'layer',
  'persistence',
] as const satisfies readonly OpinionField[];

/** Where names of givers belong, said in both dialogs. */
export const giverAdvice =
  '谁提的不在这里登记：确需记下的，写在单独存放、单独加密的“意见人名单”文件里。涉及敏感线索的不要登记，请按规定书面报告。';

/** So many names are proposed at most. */
const mostNames = 200;

/** The register to write into: the one on the open sheet, else the first. */
export function registerFor(book: Book, { registers }: OpinionBook, sheet: string = book.getActiveSheet().getName()): Register {
  const found = registers.find(({ parsed }) => parsed.sheet === sheet) ?? registers[0];
  if (found === undefined) throw new Trouble('没有找到征求意见台账；请先点“建立/补全工作表”。');
  return found;
}

/** The list that aspects are chosen from: the office's own, else that of the campaign. */
function aspectsOf(opened: OpinionBook): readonly string[] {
  const own: ClassBook | null = keywordsOf(opened).book;
  const list = own ?? opened.pack.lists.find(({ id }) => id === opened.pack.aspects) ?? null;
  return (list?.headings ?? []).map(({ name }) => name);
}

function distinctionsText(): string {
  return fiveDistinctions.map((pair, at) => `${at + 1}. 把${pair.this.zh}，与${pair.from.zh}区别开来`).join('\n');
}

/** Each field that opinions registered at once can share. */
function everyField(opened: OpinionBook, today: IsoDate): Readonly<Record<(typeof sharedFields)[number], FormField>> {
  const { breadth } = opened.pack;
  const { columns } = opinionTable;
  const roster = rosterOf(opened);
  const common = (field: (typeof sharedFields)[number]) => ({ id: field, label: columns[field].zh, required: false, initial: '' });
  const choicesOf = (names: readonly string[], field: 'channel' | 'source'): readonly string[] =>
    names.length > 0 ? names : (columns[field].choices ?? []);
  const channels = choicesOf(
    breadth.channels.map(({ name }) => name),
    'channel',
  );
  const audiences = choicesOf(
    breadth.audiences.map(({ name }) => name),
    'source',
  );
  const aspects = aspectsOf(opened);
  const people = (roster?.people ?? []).slice(0, mostNames).map(({ name }) => name);
  return {
    channel: { ...common('channel'), kind: 'text', choices: channels, help: '从列表里选，也可以写别的' },
    collectDate: { ...common('collectDate'), kind: 'date', initial: today },
    source: { ...common('source'), kind: 'text', choices: audiences, help: '写来源类别，如服务对象、党员、群众，不写姓名' },
    layer: { ...common('layer'), kind: 'choice', choices: columns.layer.choices ?? [] },
    target: { ...common('target'), kind: 'choice', required: true, choices: columns.target.choices ?? [] },
    person: { ...common('person'), kind: 'text', choices: people, help: '意见对象是“个人”的写花名册里的姓名，多人用顿号隔开' },
    category: aspects.length === 0 ? { ...common('category'), kind: 'text' } : { ...common('category'), kind: 'choice', choices: aspects },
    persistence: {
      ...common('persistence'),
      kind: 'choice',
      choices: columns.persistence.choices ?? [],
      help: '只供审阅的人参考，不进入反馈单',
    },
  };
}

/** The fields of both dialogs: those whose column the register has. */
export function fieldsFor(opened: OpinionBook, { parsed }: Register, today: IsoDate): readonly FormField[] {
  const all = everyField(opened, today);
  const distinctions: FormField = {
    id: 'distinctions',
    label: '对个人的意见，登记前请对照“五个区别开来”（由人把握，程序不打勾）',
    kind: 'readonly',
    required: false,
    initial: distinctionsText(),
  };
  return sharedFields
    .filter((field) => parsed.columnOf[field] !== undefined)
    .flatMap((field) => (field === 'person' ? [all[field], distinctions] : [all[field]]));
}

/** What was filled in, in a line each, for people. */
export function sharedText(values: FormValues): string {
  return Object.entries(sharedOf(values))
    .map(([field, text]) => `${opinionTable.columns[field as OpinionField].zh}：${text}`) // keys of a record of fields
    .join('\n');
}

/** What was filled in, without the fields of other things. */
export function sharedOf(values: FormValues): SharedCells {
  return Object.fromEntries(
    sharedFields.flatMap((field) => ((values[field] ?? '').trim() === '' ? [] : [[field, (values[field] ?? '').trim()]])),
  );
}
