import { once } from '../once';

/** A header as it is compared: `base` without decoration, `prompts` the texts that stood in its brackets. */
export interface HeaderText {
  readonly base: string;
  readonly prompts: readonly string[];
}

/** Longer texts are sentences, not headers. */
export const longestRead = 120;

const breaks = /<br\s*\/?>|&nbsp;|_x000[dD]_/gu;
const invisible = /[\s\p{Default_Ignorable_Code_Point}]/gu;
const numbering =
  /^(?:[①-⑳⑴-⒇⒈-⒛]|第?[一二三四五六七八九十]+[、.．:：]|[(（][一二三四五六七八九十\d０-９]{1,3}[)）]|[\d０-９]{1,2}(?:[、．:：)）]|\.(?!\d))|[A-Ha-h][.、．](?=\p{Script=Han}))/u;
const marks = /[*＊★☆●○◆◇■□▲△▼▽▶▷►◀◁◄◎※→←↑↓↘#＃"“”'‘’`]/gu;
const edges = /^[:：;；,，、.。·\-—–_=~～|/\\]+|[:：;；,，、。.·\-—–_=~～|/\\]+$/gu;
/** 被谈话人-职务, as office software writes a column of a group. A colon stays: it may stand before a value（填报单位：区教育局）. */
const innerDash = /(?<=\p{Script=Han})[-—–_](?=\p{Script=Han})/gu;
/** 满意(80-100)分: the unit belongs into the bracket. */
const unitOutside = /([\d-]\d{1,3}以?[上下]?)[)）]分$/u;
const opening = '([{【〔〈《<「『';
const closing = ')]}】〕〉》>」』';

/** Takes the bracketed prompts out; a bracket never closed runs to the end, one never opened is dropped. */
function splitPrompts(text: string): HeaderText {
  let base = '';
  let depth = 0;
  let prompt = '';
  const prompts: string[] = [];
  for (const char of text) {
    if (opening.includes(char)) {
      if (depth++ > 0) prompt += char;
    } else if (closing.includes(char)) {
      if (depth > 0 && --depth === 0) {
        prompts.push(prompt);
        prompt = '';
      } else if (depth > 0) prompt += char;
    } else if (depth > 0) prompt += char;
    else base += char;
  }
  if (prompt !== '') prompts.push(prompt);
  return { base, prompts };
}

/** Nothing that is taken off a header is among these, and no two forms of them: most headers are made of nothing else. */
const onlyHan = /^[\u4e00-\u9fff]+$/;

/** Ledgers of one round repeat each other's headers, and each is asked of every table. */
const knownHeader = once(freshHeader);
/** Longer ones are mostly data. */
const longestKept = 40;

/**
 * Takes from a header what offices decorate it with: line breaks, inner spaces, `<br>`, full-width letters, leading numbers, asterisks,
 * colons, and prompts in brackets（具体到月）（盖章）（份）. Latin letters become small. A header that is one bracketed word keeps the word.
 * A text too long for a header comes back with an empty base.
 */
export function plainHeader(text: string): HeaderText {
  if (text.length > longestRead) return { base: '', prompts: [] };
  if (onlyHan.test(text)) return { base: text, prompts: [] };
  return text.length > longestKept ? freshHeader(text) : knownHeader(text);
}

function freshHeader(text: string): HeaderText {
  const joined = text
    .replace(breaks, '')
    .replace(invisible, '')
    .replace(marks, '')
    .replace(edges, '')
    .replace(numbering, '')
    .replace(unitOutside, '$1分)');
  const { base, prompts } = splitPrompts(joined.normalize('NFKC').toLowerCase());
  const bare = base.replace(edges, '').replace(innerDash, '');
  const [first, ...rest] = prompts;
  if (bare !== '' || first === undefined) return { base: bare, prompts };
  const inner = plainHeader(first);
  return { base: inner.base, prompts: [...inner.prompts, ...rest] };
}
