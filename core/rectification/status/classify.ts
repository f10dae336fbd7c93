import { finishedStatuses } from './counting';
import { isEndTakenBack } from './end-taken-back';
import { ruleFor } from './rule-for';
import { withoutStory } from './story';
import { closesOnCondition } from './taken-back';
import type { Status } from './vocabulary';

/** 已完成/未完成: the printed choices of a form, neither of them made. */
function isUnmadeChoice(text: string): boolean {
  const words = text.split(/[/|]|或者?/);
  const isDenied = (word: string): boolean => /^(?:未|没有?|尚未|不)/.test(word);
  return words.length > 1 && words.every((word) => word.length <= 6) && words.some(isDenied) && !words.every(isDenied);
}

/**
 * What the words of a normalised text say; null where they say no status, are printed choices with none of them made, or tell of an end that what
 * stands behind it may take back: somebody has to say.
 */
export function classify(text: string): Status | null {
  if (isUnmadeChoice(text)) return null;
  const bare = withoutStory(text);
  const status = ruleFor(bare)?.status ?? null;
  if (status === 'closed' && closesOnCondition(bare)) return null;
  return status !== null && finishedStatuses.has(status) && isEndTakenBack(bare) ? null : status;
}
