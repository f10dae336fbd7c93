import type { Status } from './status-vocabulary';

/** A first clause longer than this tells a story. */
const longestStatus = 6;
/** A text up to this long is read as a whole, so that 已完成，长期坚持 and 已完成3项，剩余2项 keep their sense. */
const longestWhole = 40;
/** 正在按计划推进: a text that is nothing but a status may be a little longer. */
const longestAlone = 10;
const statusBeginning = /^(?:正在|已|未|尚|没有|基本|部分|全部|有序|持续|长期|按|整改|取得|阶段)/u;
const clauseEnd = /[。；;，,、：:！!\n（(]/u;

/**
 * The status that a 完成情况 cell begins with（已完成、正在整改。……）, for ledgers without a status column; null where it tells of the work
 * only. The first clause must be a status by itself.
 */
export function statusInProgress(text: string, status: (text: string) => Status | null): Status | null {
  const plain = text.trim();
  const first = (plain.split(clauseEnd)[0] ?? '').trim();
  const longest = first === plain && statusBeginning.test(plain) ? longestAlone : longestStatus;
  if (first === '' || first.length > longest) return null;
  const own = status(first);
  if (own === null || plain.length > longestWhole) return own;
  return status(plain) ?? own;
}
