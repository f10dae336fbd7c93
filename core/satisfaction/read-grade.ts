import { halfWidth } from '../calendar/half-width';
import { type GradeField, gradeFields, grades } from './grades';

const fieldOf: ReadonlyMap<string, GradeField> = new Map(
  gradeFields.flatMap((field) => grades[field].words.map((word): [string, GradeField] => [word, field])),
);

/** What a ballot cell says. `blank`: no mark, which counts as 弃权; `several`: more than one grade, an invalid ballot; `other`: no grade. */
export type Mark =
  | { readonly kind: 'grade'; readonly grade: GradeField }
  | { readonly kind: 'blank' }
  | { readonly kind: 'several' }
  | { readonly kind: 'other' };

const optionLetter = /^(?:[(（]?[a-gA-G1-9][)）]?[.、．:：\s]*|[√✓☑☒■●]\s*)/u;

function bare(text: string): string {
  return halfWidth(text)
    .replace(/[\s\u3000()（）。.]/gu, '')
    .trim();
}

function wordOf(text: string): GradeField | undefined {
  return fieldOf.get(bare(text));
}

/** Whether a mark or header is 一般 and nothing else: on the scale 好、较好、一般、差 it is not certain that it praises. */
export function isSoSo(text: string): boolean {
  return bare(text.normalize('NFKC').replace(optionLetter, '')) === '一般';
}

/** Reads one mark: 满意, A.满意, ①满意, “基本满意(一般)”; “满意;不满意” of a many-choice question is `several`. */
export function readMark(text: string): Mark {
  const whole = text.trim();
  if (whole === '' || /^[\s/\\—\-－]+$/u.test(whole)) return { kind: 'blank' };
  const found = wordOf(whole) ?? wordOf(whole.normalize('NFKC').replace(optionLetter, ''));
  if (found !== undefined) return { kind: 'grade', grade: found };
  const parts = whole
    .split(/[;；,，、/|\n]+|\s{1,}/u)
    .map((part) => wordOf(part.replace(optionLetter, '')))
    .filter((grade) => grade !== undefined);
  return parts.length > 1 ? { kind: 'several' } : { kind: 'other' };
}
