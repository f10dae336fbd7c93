import { once } from '../once';
import type { CellKind, HeaderChoice, HeaderReading, Table } from '../schema';
import { applies, wordsOf } from './pattern';
import { senseOfQualified } from './qualifier';
import { type HeaderSense, unknownHeader } from './sense';
import { longestRead, plainHeader } from './text';
import { senseOfTail, senseWithoutLight } from './weak';

/** 2023年度民主生活会查摆问题、截至3月底整改进展: the year says which cycle, the day how fresh; neither says what the column holds. */
const yearOfCycle = /^(?:\d{4}年度?(?=.)|截[至止](?=\d)(?:\d{4}年)?(?:\d{1,2}月)?(?:\d{1,2}[日号]|[底末])?(?=\p{Script=Han}{2}))/u;

const aliasesOf = new WeakMap<Table, ReadonlyMap<string, string>>();

/** The table's standard headers, English headers and aliases, plain. */
function aliases<Field extends string>(table: Table<Field>): ReadonlyMap<string, Field> {
  const known = aliasesOf.get(table);
  if (known !== undefined) return known as ReadonlyMap<string, Field>; // made below from this very table
  const made = new Map<string, Field>();
  for (const field of Object.keys(table.columns) as Field[]) {
    const { zh, en, aliases: others = [] } = table.columns[field];
    for (const text of [zh, en, ...others]) made.set(plainHeader(text).base, field);
  }
  aliasesOf.set(table, made);
  return made;
}

function senseOfBase<Field extends string>(table: Table<Field>, base: string): HeaderSense<Field> {
  const exact = aliases(table).get(base);
  const cut = wordsOf(base.replace(yearOfCycle, ''));
  const certain = cut && table.choices?.find((candidate) => candidate.certain === true && applies(candidate, cut));
  if (certain) return { kind: 'choice', choice: certain };
  const reading = cut && table.readings?.find((candidate: HeaderReading<Field>) => applies(candidate, cut));
  if (exact !== undefined) return { kind: 'known', field: exact, bare: reading?.field === exact && reading.bare === true };
  if (!cut) return unknownHeader;
  if (reading) return { kind: 'known', field: reading.field, bare: reading.bare === true };
  const choice = table.choices?.find((candidate: HeaderChoice<Field>) => applies(candidate, cut));
  return choice ? { kind: 'choice', choice } : senseWithoutLight(table, cut);
}

/** The parts of a header that joins several. */
const partsOf = once((base: string): readonly string[] => base.split(/以及|[及和与、/,，;+&]/u).filter((part) => part !== ''));

/**
 * 原因分析及整改措施、责任人及得分: the first part must be a header of its own, and what the parts hold must be words: counts cannot share
 * a column.
 */
function senseOfJoined<Field extends string>(table: Table<Field>, base: string): HeaderSense<Field> {
  const parts = partsOf(base);
  if (parts.length < 2 || parts.length > 4) return unknownHeader;
  const senses = parts.map((part) => senseOfBase(table, part));
  if (senses[0]?.kind !== 'known') return unknownHeader;
  const fields = new Set<Field>();
  for (const sense of senses) if (sense.kind === 'known') fields.add(sense.field);
  // 责任单位及负责人: the open part is what it is beside the others.
  for (const sense of senses) {
    const chosen = sense.kind === 'choice' ? sense.choice.choose((field) => fields.has(field)) : null;
    if (chosen !== null) fields.add(chosen);
  }
  const found = [...fields];
  if (found.some((field) => table.columns[field].cell === 'count' || table.columns[field].cell === 'rate')) return unknownHeader;
  const [only] = found;
  return found.length === 1 && only !== undefined && senses.every(({ kind }) => kind === 'known')
    ? { kind: 'known', field: only, bare: false }
    : { kind: 'joined', fields: found };
}

/** Longer texts are mostly data. */
const longestKept = 40;
const sensesOf = new WeakMap<Table, (text: string) => HeaderSense>();

/**
 * What a header says, from its text alone: brackets, spaces, breaks, colons and numbers are taken off, then its standard header or alias
 * is looked up, then it is read from the meanings of its words. A prompt in brackets is heard only where the header alone leaves a
 * choice or is unknown（完成时间（实际））.
 */
export function senseOfHeader<Field extends string>(table: Table<Field>, text: string): HeaderSense<Field> {
  if (text.length > longestKept) return freshSense(table, text);
  const known = sensesOf.get(table) ?? once((header) => freshSense(table, header));
  sensesOf.set(table, known);
  return known(text) as HeaderSense<Field>; // made for this very table
}

/** The column whose values one of the brackets lists, two or more of them. */
function listedIn<Field extends string>(
  { listed }: Table<Field>,
  prompts: readonly string[],
): NonNullable<typeof listed>[number] | undefined {
  return listed?.find(({ holds }) => prompts.some((prompt) => partsOf(prompt).length > 1 && partsOf(prompt).every(holds)));
}

/** 班子成员（是/否） asks whether. */
const yesOrNo = /^填?是[/、或]?否$/u;
const counting = /^(?:[人票份张件个次]数量?|数量)$/u;
/** 查摆问题（个）, 整改措施（条）: how many, not which. */
const measured = /^(?:单位[:：]?)?(?:[个条项件份次户家起宗]|[人件户]次|[个条项件份次户]数|数量?)$/u;
const helping = /^(?:配合|协助|协办|协同)$/u;
const share = /^[%‰]$|占比|比例|比率|百分/u;

/** 谈话时间：＿年＿月＿日: what is left to fill in after the colon. */
const blank = /[:：][\s_＿年月日时分]*$/u;
/** 测评结果：满意, as office software writes a column of a group. */
const innerColon = /(?<=\p{Script=Han}\s*)[:：](?=\s*\p{Script=Han})/gu;

/** Columns of numbers, which a unit of measure in brackets suits. */
const numeric: ReadonlySet<CellKind> = new Set(['seq', 'count', 'rate']);

/** 参加测评委员（人数）: the bracket says what is counted; unknown where the table has no such column. */
function senseOfCount<Field extends string>(table: Table<Field>, base: string, prompts: readonly string[]): HeaderSense<Field> {
  for (const prompt of prompts) {
    const sense = counting.test(prompt) ? senseOfBase(table, base + prompt) : unknownHeader;
    if (sense.kind === 'known') return sense;
  }
  return unknownHeader;
}

function freshSense<Field extends string>(table: Table<Field>, text: string): HeaderSense<Field> {
  if (text.length > longestRead) return unknownHeader;
  const { base, prompts } = plainHeader(text.replace(blank, '').replace(innerColon, ''));
  if (base === '') return unknownHeader;
  const alone = senseOfBase(table, base);
  const listed = prompts.length === 0 ? undefined : listedIn(table, prompts);
  if (listed !== undefined && (alone.kind !== 'known' || listed.over.includes(alone.field)))
    return { kind: 'known', field: listed.field, bare: false };
  const cell = alone.kind === 'known' ? table.columns[alone.field].cell : undefined;
  // 满意（%） is a share, not a count.
  if (cell === 'count' && prompts.some((prompt) => share.test(prompt))) return unknownHeader;
  if ((cell === undefined || !numeric.has(cell)) && prompts.some((prompt) => measured.test(prompt)))
    return senseOfCount(table, base, prompts);
  // 责任单位（配合）is the unit that helps.
  const helper = prompts.find((prompt) => helping.test(prompt));
  if (alone.kind === 'known' && helper !== undefined) return senseOfBase(table, helper + base);
  for (const prompt of prompts) {
    const qualified = senseOfQualified(table, alone, prompt, (qualifier) => senseOfBase(table, qualifier + base));
    if (qualified !== null) return qualified;
  }
  if (alone.kind === 'known' && !alone.bare) return alone;
  for (const prompt of prompts) {
    const sense = senseOfBase(table, prompt.replace(yesOrNo, '是否') + base);
    if (sense.kind === 'known') return sense;
  }
  const counted = senseOfCount(table, base, prompts);
  if (counted.kind !== 'unknown') return counted;
  if (alone.kind !== 'unknown') return alone;
  const joined = senseOfJoined(table, base);
  if (joined.kind !== 'unknown') return joined;
  const chinese = withoutTranslation(text);
  return chinese === null ? senseOfTail(table, base) : freshSense(table, chinese);
}

/** The fields of the parts of a header that joins several（责任人及联系电话）, whatever it means as a whole; none where it is one. */
export function fieldsJoined<Field extends string>(table: Table<Field>, text: string): readonly Field[] {
  const sense = senseOfJoined(table, plainHeader(text).base);
  return sense.kind === 'joined' ? sense.fields : [];
}

const latinWord = /^[(（]?[A-Za-z][A-Za-z.'’&-]+[)）]?$/u;

/** The Chinese part of a header in two languages（存在问题 Problem）, or null where it is in one. */
const withoutTranslation = once((text: string): string | null => {
  const words = text.split(/[\s/／]+/u).filter((word) => word !== '');
  const chinese = words.filter((word) => !latinWord.test(word));
  return chinese.length === 0 || chinese.length === words.length ? null : chinese.join('');
});

/**
 * The field a header means, read alone; null when it is unknown or when only the sheet's other columns could tell (完成时间、负责人).
 * Source: F07 “Header synonyms (问题表现=存在问题)”.
 */
export function readHeader<Field extends string>(table: Table<Field>, text: string): Field | null {
  const sense = senseOfHeader(table, text);
  if (sense.kind === 'known') return sense.field;
  return sense.kind === 'choice' && sense.choice.certain === true ? sense.choice.choose(() => false) : null;
}

/** The reading recommended for a header that `readHeader` leaves open, as if no other column stood beside it; null where there is none. */
export function assumeHeader<Field extends string>(table: Table<Field>, text: string): Field | null {
  const sense = senseOfHeader(table, text);
  if (sense.kind === 'known') return sense.field;
  if (sense.kind === 'joined') return sense.fields[0] ?? null;
  return sense.kind === 'choice' ? sense.choice.choose(() => false) : null;
}
