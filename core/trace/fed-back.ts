import type { Finding } from '../finding/finding';
import { groupedByEach } from '../lists/grouped';
import type { Opinion } from '../opinion/opinion';
import { type TalkRow, talkCell } from '../talk-plan/talks/read-talks';
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
  const named = talks
    .filter(({ opinionsFed }) => opinionsFed !== '')
    .map((talk) => {
      const units = [talk.talkerUnit, talk.talkeeUnit].filter((unit) => unit !== '');
      const isNear = ({ unit, file }: Opinion): boolean =>
        unit === null || units.length === 0 ? file === talk.file : units.includes(unit);
      return { talk, read: readLinks([talk.opinionsFed], numbered, isNear) };
    });
  const namedBy = groupedByEach(named, ({ read }) => read.items);
  const found = opinions.flatMap((opinion): readonly FedBackOpinion[] => {
    const own = namedBy.get(opinion);
    return own === undefined ? [] : [{ opinion, talks: own.map(({ talk }) => talk) }];
  });
  const findings = named.flatMap(({ talk, read }) => linkFindings(read, talkCell(talk, 'opinionsFed'), 'opinion'));
  return { opinions: found, findings };
}
