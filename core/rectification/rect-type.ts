import type { LocalText } from '../i18n/local-text';
import { boxes, tickedWord } from '../text/ticked-box';
import { normaliseDeadline } from './deadline/normalise';
import { findWords } from './deadline/words';
import type { RectType } from './item';

const dated = /限期|分阶段|分步|分期|分批|阶段性|中期|短期|近期|定期|按期|期限|长短结合/;
/** 非立行立改, 不属于长期坚持, 暂定立行立改, 立行立改？ */
const denied = /^(?:非|不是|不属于?|不能|暂|拟|待|申请|建议)/;
const ongoing = /^[ABCabc123一二三]?[.、类]?(?:长期|持续|常态|长效|永久)/;

/** The names that outputs show for the types. */
export const rectTypeNames = {
  immediate: { zh: '立行立改', en: 'Immediate' },
  dated: { zh: '限期整改', en: 'By a date' },
  ongoing: { zh: '长期坚持', en: 'Ongoing' },
} as const satisfies Record<RectType, LocalText>;

const english: ReadonlyMap<string, RectType> = new Map(
  (Object.keys(rectTypeNames) as RectType[]) // the keys of a Record<RectType, …>
    .map((type) => [rectTypeNames[type].en.toLowerCase(), type] as const),
);

/**
 * The type of rectification in a type column: 立行立改 (at once), 限期整改 (by a day), 长期坚持 (ongoing); null where the text says none,
 * more than one, or only which it is not. Of printed choices the ticked one counts.
 * Source: “分类施策，立行立改”; “即知即改、立行立改的事项”; 审计整改分立行立改、分阶段整改、持续整改三类.
 */
export function readRectType(text: string): RectType | null {
  const chosen = boxes.test(text) ? tickedWord(text) : null;
  const plain = normaliseDeadline(chosen ?? text);
  if (plain === '' || plain.length > 40 || denied.test(plain) || /[?？]/.test(text)) return null;
  const own = english.get(text.trim().toLowerCase());
  if (own !== undefined) return own;
  const words = findWords(plain);
  const isOngoing = words.ongoing || ongoing.test(plain);
  const named: readonly RectType[] = [
    ...(words.immediate || /^立行|即改/.test(plain) ? (['immediate'] as const) : []),
    ...(dated.test(plain) || /^(?:限时|时限|[0-9一二三六]+个?[月年]内?|年内|年底)/.test(plain) ? (['dated'] as const) : []),
    ...(isOngoing ? (['ongoing'] as const) : []),
  ];
  return named.length === 1 ? (named[0] ?? null) : null;
}
