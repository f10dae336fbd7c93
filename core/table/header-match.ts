import { longestRead, plainHeader } from './header-text';
import { cutHeader, type Morpheme } from './morphemes';
import { once } from './once';
import type { CellKind, HeaderChoice, HeaderPattern, HeaderReading, Table } from './schema';

/**
 * What a header says by itself. `known`: one field; `choice`: one of several, as the other columns decide; `joined`: two fields share
 * the column（责任单位及责任人）; `unknown`: none of the table's.
 */
export type HeaderSense<Field extends string = string> =
  | { readonly kind: 'known'; readonly field: Field; readonly bare: boolean }
  | { readonly kind: 'choice'; readonly choice: HeaderChoice<Field> }
  | { readonly kind: 'joined'; readonly fields: readonly Field[] }
  | { readonly kind: 'unknown' };

const unknown = { kind: 'unknown' } as const;

/** Words that carry nothing once a header is cut: what is left decides. */
const transparent: ReadonlySet<Morpheme> = new Set(['filler', 'list', 'wording', 'brief', 'toward', 'and']);

/** A plain header and its words. */
interface CutHeader {
  readonly base: string;
  readonly words: readonly Morpheme[];
  readonly all: readonly Morpheme[];
}

const hasAny = (words: readonly Morpheme[], wanted: readonly Morpheme[]): boolean => wanted.some((meaning) => words.includes(meaning));

function applies(pattern: HeaderPattern, { base, words, all }: CutHeader): boolean {
  const last = words[words.length - 1];
  // Most patterns fail here, and each header is asked of hundreds.
  if (last === undefined || !pattern.head.includes(last)) return false;
  const { head, with: needed, and, may = [], heard, not, plain } = pattern;
  if (plain !== undefined && !plain.includes(base)) return false;
  if (needed !== undefined && !hasAny(words, needed)) return false;
  if (and !== undefined && !hasAny(words, and)) return false;
  if (heard !== undefined && !hasAny(all, heard)) return false;
  if (not !== undefined && hasAny(all, not)) return false;
  return words.every(
    (meaning) => head.includes(meaning) || may.includes(meaning) || needed?.includes(meaning) === true || and?.includes(meaning) === true,
  );
}

/** What is told by its name only: 诉求类型名称 is 诉求类型. */
const labels: ReadonlySet<Morpheme> = new Set(['kind', 'manner', 'channel', 'condition', 'property']);

function namesLabel(words: readonly Morpheme[]): boolean {
  const [before, last] = words.slice(-2);
  return last === 'name' && before !== undefined && labels.has(before);
}

/** The words of a header that decide, and all of them; a header of nothing but filler（明细）decides nothing. */
const wordsOf = once((base: string): CutHeader | null => {
  const all = cutHeader(base);
  if (all === null) return null;
  const words = all.filter((meaning) => !transparent.has(meaning));
  return { base, words: namesLabel(words) ? words.slice(0, -1) : words, all };
});

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
  if (!cut) return unknown;
  if (reading) return { kind: 'known', field: reading.field, bare: reading.bare === true };
  const choice = table.choices?.find((candidate: HeaderChoice<Field>) => applies(candidate, cut));
  return choice ? { kind: 'choice', choice } : senseWithoutLight(table, cut);
}

/** Words of the work and of where it came from, which seldom decide: 销号佐证材料 is evidence whatever it proves. */
const light: ReadonlySet<Morpheme> = new Set([
  'rectify',
  'problem',
  'matter',
  'task',
  'current',
  'onTime',
  'closeOut',
  'finish',
  'rectTypes',
  'supervise',
  'duty',
  'enact',
  'other',
]);

/** Of these the act says whose they are: 责任单位 and 督办单位 are no 单位, 督办意见 no 意见, 关闭原因 no 原因. */
const holders: ReadonlySet<Morpheme> = new Set(['unit', 'person', 'leader', 'branch', 'partyOrg', 'name', 'opinion', 'cause']);
const whose: ReadonlySet<Morpheme> = new Set(['duty', 'supervise', 'finish', 'closeOut']);

/** Before the rectification these say whose or which it is: 被审计单位整改情况, 审计整改期限. */
const rectifiers: ReadonlySet<Morpheme> = new Set([
  'duty',
  'unit',
  'org',
  'branch',
  'partyOrg',
  'passive',
  'inspector',
  'complaint',
  'current',
  'involve',
]);

/** The words from the rectification on, where nothing but its owner stands before it; else all of them. */
function fromRectify(words: readonly Morpheme[]): readonly Morpheme[] {
  const at = words.indexOf('rectify');
  return at > 0 && at < words.length - 1 && words.slice(0, at).every((meaning) => rectifiers.has(meaning)) ? words.slice(at) : words;
}

/** What makes a unit somebody's in charge. */
const unitDuties: ReadonlySet<Morpheme> = new Set(['duty', 'bear', 'handle', 'host', 'lead', 'org']);

/** 承办单位办理情况: whose handling it is; the words behind the unit, where at least two are left. */
function fromUnit(words: readonly Morpheme[]): readonly Morpheme[] {
  const at = words.indexOf('unit');
  return at >= 0 && at < words.length - 2 && words.slice(0, at).every((meaning) => unitDuties.has(meaning)) ? words.slice(at + 1) : words;
}

/**
 * A header that no reading takes as it stands, read without the owner of the rectification or without its light words; the last word
 * always stays. A weak claim, which any plain header outdoes.
 */
function senseWithoutLight<Field extends string>(table: Table<Field>, cut: CutHeader): HeaderSense<Field> {
  const owned = fromUnit(fromRectify(cut.words));
  const ofOwned = owned === cut.words ? undefined : table.readings?.find((candidate) => applies(candidate, { ...cut, words: owned }));
  if (ofOwned !== undefined) return { kind: 'known', field: ofOwned.field, bare: true };
  const last = cut.words[cut.words.length - 1];
  const stays = (meaning: Morpheme): boolean => !light.has(meaning) || (whose.has(meaning) && last !== undefined && holders.has(last));
  const words = cut.words.filter((meaning, at) => at === cut.words.length - 1 || stays(meaning));
  // 任务说明 tells of the task and is no remark.
  if (words.length === cut.words.length || last === 'explain' || cut.all.includes('and')) return unknown;
  const reading = table.readings?.find((candidate: HeaderReading<Field>) => applies(candidate, { ...cut, words }));
  return reading === undefined ? unknown : { kind: 'known', field: reading.field, bare: true };
}

/** The parts of a header that joins several. */
const partsOf = once((base: string): readonly string[] => base.split(/以及|[及和与、/,，;+&]/u).filter((part) => part !== ''));

/**
 * 原因分析及整改措施、责任人及得分: the first part must be a header of its own, and what the parts hold must be words: counts cannot share
 * a column.
 */
function senseOfJoined<Field extends string>(table: Table<Field>, base: string): HeaderSense<Field> {
  const parts = partsOf(base);
  if (parts.length < 2 || parts.length > 4) return unknown;
  const senses = parts.map((part) => senseOfBase(table, part));
  if (senses[0]?.kind !== 'known') return unknown;
  const fields = new Set<Field>();
  for (const sense of senses) if (sense.kind === 'known') fields.add(sense.field);
  // 责任单位及负责人: the open part is what it is beside the others.
  for (const sense of senses) {
    const chosen = sense.kind === 'choice' ? sense.choice.choose((field) => fields.has(field)) : null;
    if (chosen !== null) fields.add(chosen);
  }
  const found = [...fields];
  if (found.some((field) => table.columns[field].cell === 'count' || table.columns[field].cell === 'rate')) return unknown;
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
const counting = /^(?:人|票|份|张|件|个|次|数)数量?$|^数量$/u;
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
    const sense = counting.test(prompt) ? senseOfBase(table, base + prompt) : unknown;
    if (sense.kind === 'known') return sense;
  }
  return unknown;
}

function freshSense<Field extends string>(table: Table<Field>, text: string): HeaderSense<Field> {
  if (text.length > longestRead) return unknown;
  const { base, prompts } = plainHeader(text.replace(blank, '').replace(innerColon, ''));
  if (base === '') return unknown;
  const alone = senseOfBase(table, base);
  const listed = prompts.length === 0 ? undefined : listedIn(table, prompts);
  if (listed !== undefined && (alone.kind !== 'known' || listed.over.includes(alone.field)))
    return { kind: 'known', field: listed.field, bare: false };
  const cell = alone.kind === 'known' ? table.columns[alone.field].cell : undefined;
  // 满意（%） is a share, not a count.
  if (cell === 'count' && prompts.some((prompt) => share.test(prompt))) return unknown;
  if (cell !== undefined && !numeric.has(cell) && prompts.some((prompt) => measured.test(prompt)))
    return senseOfCount(table, base, prompts);
  // 责任单位（配合）is the unit that helps.
  const helper = prompts.find((prompt) => helping.test(prompt));
  if (alone.kind === 'known' && helper !== undefined) return senseOfBase(table, helper + base);
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

const longestNamed = 12;
const otherSense = /[需须请是否未不非无原旧拟新延上下谁及和与、，,/+&\d]|[数量率额比次]|跟踪|处罚|问责|监管(?!.*问题$)/u;

/**
 * A header whose last word can mean one column only, whatever stands before it（帮包责任人、信访问题）: a bare claim, which any plain header
 * outdoes. Words that deny, compare, join, count, watch or punish keep it unknown, as does a header that our words cut but no reading takes.
 */
function senseOfTail<Field extends string>(table: Table<Field>, base: string): HeaderSense<Field> {
  const framed = senseOfFrame(table, base);
  if (framed.kind === 'known') return framed;
  if (table.tails === undefined || base.length > longestNamed || otherSense.test(base) || cutHeader(base) !== null) return unknown;
  for (const [tail, field] of Object.entries(table.tails) as [string, Field][]) // entries of a record of fields
    if (base.length > tail.length && base.endsWith(tail)) return { kind: 'known', field, bare: true };
  return unknown;
}

const longestFramed = 24;

/** A header of one of the table's frames that our words cannot cut. */
function senseOfFrame<Field extends string>(table: Table<Field>, base: string): HeaderSense<Field> {
  if (table.frames === undefined || base.length > longestFramed || cutHeader(base) !== null) return unknown;
  const frame = table.frames.find(
    ({ first, last, not }) => first.some((word) => base.startsWith(word)) && last.test(base) && !not.test(base),
  );
  return frame === undefined ? unknown : { kind: 'known', field: frame.field, bare: true };
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
