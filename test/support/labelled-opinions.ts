import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A family of the labelled file: an opinion, the same one said again by another hand, and one like it in words that is another. */
export interface Family {
  readonly base: string;
  readonly again: string;
  readonly other: string;
  /** By the four winds and by the six fields; null where none of them fits. */
  readonly labels: { readonly wind: string | null; readonly field: string | null };
  readonly otherLabels: { readonly wind: string | null; readonly field: string | null };
}

/** An opinion with the family it belongs to and how it came about. */
export interface LabelledOpinion {
  readonly id: string;
  readonly family: string;
  readonly how: 'base' | 'again' | 'rewritten' | 'other';
  readonly text: string;
}

const none = (text: string | undefined): string | null => (text === undefined || text === '-' ? null : text);

/**
 * The labelled families. All three texts of a line were written by hand after the phrases that offices publish; the second is the first one said again, the
 * third is near in words and another opinion: other figures, another place, the opposite, another matter.
 */
export function families(): readonly Family[] {
  const lines = readFileSync(join(__dirname, '../fixtures/opinions/families.tsv'), 'utf8').trimEnd().split('\n').slice(1);
  return lines.map((line) => {
    const [base = '', again = '', other = '', wind, field, otherWind = wind, otherField = field] = line.split('\t');
    return {
      base,
      again,
      other,
      labels: { wind: none(wind), field: none(field) },
      otherLabels: { wind: none(otherWind), field: none(otherField) },
    };
  });
}

const openings = ['希望', '建议：', '群众反映，', '有党员提出', '基层同志认为', '我觉得'];
const endings = ['。', '，请认真研究。', '，盼尽快解决', '，希望引起重视！', '；', '，建议整改。'];
const words: readonly (readonly [string, string])[] = [
  ['太多', '过多'],
  ['不够', '不'],
  ['解决', '处理'],
  ['没有人', '没人'],
  ['群众', '老百姓'],
  ['很少', '较少'],
  ['现象', '情况'],
  ['反映', '反应'],
  ['希望', '盼望'],
  ['的', ''],
];

/** By rule: another opening and ending, commas for spaces, a number of a list in front, a word of the same meaning, figures in full width. */
function rewritten(text: string, at: number): readonly string[] {
  const opened = `${openings[at % openings.length] ?? ''}${text}${endings[(at * 5 + 1) % endings.length] ?? ''}`;
  const word = words.find(([from], index) => (index + at) % 3 !== 0 && text.includes(from)) ?? ['，', ' '];
  const said = `${(at % 9) + 1}．${text.replace(word[0], word[1]).replace(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))}`;
  return [opened, said];
}

/** The labelled register: five opinions a family, the rewriting always the same. */
export function labelledOpinions(): readonly LabelledOpinion[] {
  return families().flatMap(({ base, again, other }, at): readonly LabelledOpinion[] => {
    const family = String(at + 1);
    const own = (how: LabelledOpinion['how'], text: string, number: number, of = family): LabelledOpinion => {
      return { id: `${family}-${number}`, family: of, how, text };
    };
    const [opened = '', said = ''] = rewritten(base, at);
    return [
      own('base', base, 1),
      own('again', again, 2),
      own('rewritten', opened, 3),
      own('rewritten', said, 4),
      own('other', other, 5, `${family}!`),
    ];
  });
}

/** How well groups fit the families, counted over pairs of opinions. */
export interface PairScore {
  readonly precision: number;
  readonly recall: number;
  readonly wrong: readonly (readonly [string, string])[];
  readonly missed: readonly (readonly [string, string])[];
}

/** Pairs brought together that belong together, of all brought together (precision) and of all that belong together (recall). */
export function pairScore(opinions: readonly LabelledOpinion[], groupOf: ReadonlyMap<string, number>): PairScore {
  let both = 0;
  const wrong: [string, string][] = [];
  const missed: [string, string][] = [];
  opinions.forEach((a, at) => {
    for (const b of opinions.slice(at + 1)) {
      const [together, same] = [groupOf.get(a.id) === groupOf.get(b.id), a.family === b.family];
      if (together && same) both++;
      else if (together) wrong.push([a.text, b.text]);
      else if (same) missed.push([a.text, b.text]);
    }
  });
  return { precision: both / (both + wrong.length), recall: both / (both + missed.length), wrong, missed };
}

/** An opinion and the heading a person gave it; null for one that fits none. */
export interface LabelledClass {
  readonly text: string;
  readonly heading: string | null;
}

/** The three hundred texts with their headings by one list. Families of odd number were looked at when words were chosen, even ones never. */
export function labelledClasses(list: 'wind' | 'field', half: 'seen' | 'held out'): readonly LabelledClass[] {
  const own = families().filter((_, at) => (at % 2 === 0) === (half === 'seen'));
  return own.flatMap(({ base, again, other, labels, otherLabels }) => [
    { text: base, heading: labels[list] },
    { text: again, heading: labels[list] },
    { text: other, heading: otherLabels[list] },
  ]);
}

/** Of those sorted, how many rightly (precision); of those that belong under a heading, how many are there (recall). Undecided ones are not sorted. */
export function classScore(
  texts: readonly LabelledClass[],
  headingOf: (text: string) => string | null,
): { readonly precision: number; readonly recall: number; readonly wrong: readonly (readonly [string, string | null, string | null])[] } {
  let [right, sorted, due] = [0, 0, 0];
  const wrong: [string, string | null, string | null][] = [];
  for (const { text, heading } of texts) {
    const found = headingOf(text);
    if (found !== null) sorted++;
    if (heading !== null) due++;
    if (found !== null && found === heading) right++;
    if (found !== heading) wrong.push([text, heading, found]);
  }
  return { precision: right / sorted, recall: right / due, wrong };
}
