import { readNumber } from '../../calendar/chinese-number';
import { countedIn } from './counted-unit';

const number = '([0-9]+|[一二两三四五六七八九十]+)';
const what = '(?:整改)?(?:措施|问题|任务|事项|工作)?';
/** 制定措施5条,已完成5条; 共3项,完成2项; 三项措施完成两项 */
const pair = new RegExp(
  `^(?:共有?|共计|总计|合计|涉及|反馈|涉|制[定订]|细化|明确|应|需|整改|措施|任务|问题|事项)*${number}${countedIn}${what}(?:,|中|(?=[已均都全完整办解落现目]))(?:其中|目前|现|均|都|全部|全面|已经?)*(?:完成|整改|办结|解决|落实)(?:整改|完成|到位|了)*${number}${countedIn}${what}$`,
);
/** 已完成3/5, 已整改5/8, 全部完成（3/3） */
const fraction = /^已?(?:全部)?(?:完成|整改|落实|办结|解决),?([0-9]+)\/([0-9]+)[项条个]?$/;

/** How many measures there are and how many of them are done. */
export interface CountedMeasures {
  readonly total: number;
  readonly done: number;
}

const isDone = '(?:完成|整改|办结|解决|落实)(?:整改|完成|到位|了)*';
/** 10项中9项完成, 5个问题中4个已整改到位 */
const someOf = new RegExp(
  `^(?:共有?|反馈)?${number}${countedIn}${what}(?:中|,其中),?(?:已有|有)?${number}${countedIn}${what}(?:已经?)?${isDone}$`,
);
/** 已整改15项（共18项）, 完成9项，共10项 */
const outOf = new RegExp(`^已?${isDone}${number}${countedIn}${what},共计?${number}${countedIn}${what}$`);

const numberIn = (text: string | undefined): number | null => readNumber(text ?? '', 0)?.value ?? null;

/** The two numbers of a text（normalised）that says nothing but how many there are and how many are done; null for any other. */
export function countedMeasures(text: string): CountedMeasures | null {
  const counted = pair.exec(text) ?? someOf.exec(text);
  const parts = fraction.exec(text) ?? outOf.exec(text);
  const total = numberIn(counted?.[1] ?? parts?.[2]);
  const done = numberIn(counted?.[2] ?? parts?.[1]);
  return total === null || done === null || done > total ? null : { total, done };
}
