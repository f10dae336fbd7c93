import { halfWidth } from '../../calendar/half-width';
import { type GradeField, gradeFields, grades } from '../grades';

const fieldOf: ReadonlyMap<string, GradeField> = new Map(
  gradeFields.flatMap((field) => grades[field].words.map((word): [string, GradeField] => [word, field])),
);

/**
 * What a ballot cell says. `blank`: no mark, or 未选, which counts as 弃权; `several`: more than one grade, an invalid ballot; `spoiled`: the typist
 * says that it is invalid; `other`: no grade.
 */
export type Mark =
  | { readonly kind: 'grade'; readonly grade: GradeField }
  | { readonly kind: 'blank' }
  | { readonly kind: 'several' }
  | { readonly kind: 'spoiled' }
  | { readonly kind: 'other' };

const unmarked =
  /^[\s/\\—\-－]*$|^[(（]?(?:空|空白|空白票|跳过|[未没]有?(?:选|选择|填|填写|评|评价|测评|答|作答|划|划票|勾|勾选|打勾|表态))[)）]?$/u;
const spoiled = /^[(（]?(?:无效|作废|废)票?[)）]?$/u;
const tickBehind = /\s*[（(]?[√✓☑][)）]?$/u;
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
  if (unmarked.test(whole)) return { kind: 'blank' };
  if (spoiled.test(whole)) return { kind: 'spoiled' };
  const found = wordOf(whole) ?? wordOf(whole.normalize('NFKC').replace(optionLetter, '').replace(tickBehind, ''));
  if (found !== undefined) return { kind: 'grade', grade: found };
  const parts = whole
    .split(/[;；,，、/|┋\n]+|\s{1,}/u)
    .map((part) => wordOf(part.replace(optionLetter, '')))
    .filter((grade) => grade !== undefined);
  return parts.length > 1 ? { kind: 'several' } : { kind: 'other' };
}
