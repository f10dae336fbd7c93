import { attendanceCount, attendanceShare } from '../../meeting/attendance-count';
import { lineText, reaches, readLine } from '../../satisfaction/results/line';
import type { Check, Evidence } from '../check';
import { everyMeeting } from './meetings';

/**
 * 参加会议的党员达不到规定数量的不开: present over due, compared as whole numbers; two of three is exactly two thirds and passes.
 *
 * Source: “四是参加会议的党员达不到规定数量的不开” (R079).
 */
export const attendance: Check = (input) => {
  const line = readLine(input.pack.quorum.share);
  return everyMeeting(input, (meeting): readonly Evidence[] => {
    const count = attendanceCount(meeting, input.records.attendance);
    const { due, actual } = count;
    const { type } = meeting;
    if (due === null)
      return [{ at: meeting.place('due'), done: false, text: (words) => words.attendanceOpen({ type, field: '应到人数' }) }];
    if (actual === null)
      return [{ at: meeting.place('actual'), done: false, text: (words) => words.attendanceOpen({ type, field: '实到人数' }) }];
    const share = attendanceShare(count);
    if (share === null || line === null)
      return [{ at: meeting.place('actual'), done: false, text: (words) => words.attendanceWrong({ type, due, actual }) }];
    return [
      {
        at: meeting.place('actual'),
        done: reaches(share, line),
        text: (words) => words.attendance({ type, due, actual, line: lineText(line) }),
      },
    ];
  });
};
