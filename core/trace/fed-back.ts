import type { Finding } from '../finding/finding';
import type { Opinion } from '../opinion/opinion';
import { type TalkRow, talkCell } from '../talk-plan/read-talks';
import { byNumber, linkFindings, readLinks } from './link';

/** An opinion with the talks in which it was handed on. */
export interface FedBackOpinion {
  readonly opinion: Opinion;
  /** In the order of the plan. */
  readonly talks: readonly TalkRow[];
}

/** Which opinions were handed on in which talks. */
export interface FedBack {
  /** In the order of the register; opinions that no talk names are left out. */
  readonly opinions: readonly FedBackOpinion[];
  readonly findings: readonly Finding[];
}

/**
 * Follows 反馈意见编号 of the talks to the opinions of the register, by the very numbers that 对应意见编号 of a ledger uses. Where several opinions bear a
 * number, the one of the talker's or the talkee's unit is meant.
 *
 * Errors: none; numbers that lead nowhere or to several are findings at their cell. Without a register nothing is said.
 * Source: “可以把主要领导向班子成员反馈群众意见” (R063).
 */
export function fedBackOpinions(opinions: readonly Opinion[], talks: readonly TalkRow[]): FedBack {
  if (opinions.length === 0) return { opinions: [], findings: [] };
  const numbered = byNumber(opinions, ({ ownId, seq, sheet, row }) => [ownId, seq, `${sheet}!${row}`]);
  const talksOf = new Map<Opinion, TalkRow[]>();
  const findings: Finding[] = [];
  for (const talk of talks) {
    if (talk.opinionsFed === '') continue;
    const units = [talk.talkerUnit, talk.talkeeUnit].filter((unit) => unit !== '');
    const read = readLinks([talk.opinionsFed], numbered, ({ unit, file }) =>
      unit === null || units.length === 0 ? file === talk.file : units.includes(unit),
    );
    for (const opinion of read.items) talksOf.set(opinion, [...(talksOf.get(opinion) ?? []), talk]);
    findings.push(...linkFindings(read, talkCell(talk, 'opinionsFed'), 'opinion'));
  }
  const found = opinions.flatMap((opinion): readonly FedBackOpinion[] => {
    const own = talksOf.get(opinion);
    return own === undefined ? [] : [{ opinion, talks: own }];
  });
  return { opinions: found, findings };
}
