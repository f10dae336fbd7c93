import { saysDone, wholePercent } from './end-words';
import { tellsOfOpen } from './later-open';
import { isPraise } from './praise';
import { statusOf } from './rule-for';
import { afterwards, isConditional } from './taken-back';
import type { Status } from './vocabulary';

/** Longer clauses tell a story, whatever words of a status stand in them（业主投诉由每月40件降至3件）. */
const longestStatus = 6;
/** What a longer clause may say of the whole too: 已全部办结并申请销号. */
const ofTheWhole: ReadonlySet<Status> = new Set<Status>([
  'done',
  'done_sustained',
  'closed',
  'pending_acceptance',
  'basically_done',
  'extended',
  'cancelled',
]);

/** 转入常态化管理, 纳入日常监管范围 */
const intoUpkeep = /^[将并已]*(?:转[入为]|纳入|列[入为]|进入)[^,]{0,2}(?:长期|常态|日常)/;

const endsAlone: ReadonlySet<Status | null> = new Set<Status>(['closed', 'basically_done']);

/** 已整改, 已办结: a part has its own name before 已（道路已修复）. */
const isDone = (clause: string): boolean =>
  saysDone.test(clause) ||
  wholePercent.test(clause) ||
  (clause.length <= longestStatus && clause.startsWith('已') && statusOf(clause) === 'done');

function saysStatus(clause: string): boolean {
  const status = statusOf(clause);
  return status !== null && (clause.length <= longestStatus || ofTheWhole.has(status) || (status === 'ongoing' && intoUpkeep.test(clause)));
}

/** 水质明显改善: what came of it. By itself it is an interim result. */
const result = /[明显大有][显著幅效](?:改善|改进|改观|好转|提升|提高|增强)$/;

/** 已报整改办备案, 资料已归档: over too. */
const putOnFile = /已[^,]*(?:归档|备案)$/;

const isStory = (clause: string): boolean =>
  isPraise(clause) ||
  result.test(clause) ||
  !(saysStatus(clause) || tellsOfOpen(clause) || (afterwards.test(clause) && !putOnFile.test(clause)));

const isEnd = (clause: string): boolean => isDone(clause) || endsAlone.has(statusOf(clause));

/**
 * A normalised text that tells of an end by itself, without the clauses that only tell what was done（已完成,合格率98.5%,下架不合格商品）or praise it
 * （群众满意）: they say nothing of how far the item is. Other texts come back as they are.
 */
export function withoutStory(text: string): string {
  const clauses = text.split(',');
  if (clauses.length === 1) return text;
  const end = clauses.findIndex(isEnd);
  if (end < 0) return text;
  const isClosed = statusOf(clauses[end] ?? '') === 'closed';
  return clauses.filter((clause, at) => at === end || !isStory(clause) || (isClosed && isConditional(clause))).join(',');
}
