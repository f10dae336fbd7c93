import type { Finding, Place } from '../finding/finding';
import { type RecordContext, recordRows } from '../record/record-rows';
import { isSensitive } from '../record/sensitive';
import type { ParsedTable } from '../table/parse-result';
import { denialOf } from '../text/denial';
import { readYesNo } from '../text/yes-no';
import type { AttendanceField } from './attendance-table';
import { type MeetingKind, meetingKind } from './meeting-kind';
import { saysAbsent, saysPresent } from './says-absent';

/** How somebody took part: 到会, 书面提交, 口头, 请假. */
export type Presence = 'present' | 'written' | 'oral' | 'excused';

/** As what somebody is there; an `observer`（列席）is not due, and counts for nobody who is. */
export type Identity = 'member' | 'superior' | 'supervisor' | 'non-party' | 'observer';

/** One person at one meeting. */
export interface Attendance {
  readonly unit: string;
  readonly meeting: MeetingKind | null;
  readonly name: string;
  readonly identity: Identity;
  /** Null where the cell says nothing that can be read. */
  readonly presence: Presence | null;
  readonly submitted: boolean;
  readonly comments: { readonly byMembers: string; readonly byMasses: string; readonly byLeaders: string };
  readonly opinion: string;
  readonly sensitive: boolean;
  readonly place: (field: AttendanceField) => Place;
}

const handedIn = /已(?:经|书面)?(?:提?交|上交|报)/u;
const notHandedIn = denialOf('书面|提交|交');
/** 书面请假, 已电话向书记请假: how leave was asked for, not what was said in the meeting’s stead. */
const askingLeave = /(?:书面|口头|电话|委托[^，,。；;]{0,6})(?:[向跟][^，,。；;]{1,8})?(?:请|告|续)(?:了)?[^，,。；;]{0,2}假/gu;

/** 到会，已交书面材料: handed in by one who came. */
const paper =
  /(?<=(?:到会?|参加|出席|[√✓是])[^未没]{0,8})(?:(?:已|并)?(?:提?交|上交|附)了?书面(?:材料|报告)|书面(?:材料|报告)(?:已|均)(?:提?交|上交|报))/u;

/** The presence a text names; null where it names none, or one only in part（到会，中途离开）. Source: “条件不允许的要向所在党组织提交党性分析材料” (R092). */
function readPresence(text: string): Presence | null {
  if (saysPresent(text.replace(paper, ''))) return 'present';
  const given = text.replace(askingLeave, '请假');
  if (/书面/u.test(given) && !notHandedIn.test(given)) return 'written';
  if (/口头|口述|电话|委托/u.test(given)) return 'oral';
  return saysAbsent(text) || /^(?:缺|否|×|✗)/u.test(text) ? 'excused' : null;
}

/** 列席 may stand under 到会情况 as well, where nothing says as what. */
function readIdentity(text: string, presence: string): Identity {
  if (/督导|指导组/u.test(text)) return 'supervisor';
  if (/上级/u.test(text)) return 'superior';
  if (/非(?:中共)?党|不是党员|党外|群众|民主党派|无党派|积极分子|发展对象|团员/u.test(text)) return 'non-party';
  if (/党员|委员|书记|班子/u.test(text)) return /列席|旁听/u.test(text) ? 'observer' : 'member';
  if (text === '') return /列席|旁听/u.test(presence) ? 'observer' : 'member';
  return /列席|旁听|观察|特邀|嘉宾|工作人员|会务|服务人员|记录[人员]|司机|实习/u.test(text) ? 'observer' : 'member';
}

/** The attendance of the tables. Rows without a name are skipped; a presence that cannot be read is a finding. */
export function readAttendance(
  tables: readonly ParsedTable<AttendanceField>[],
  context: RecordContext,
): { readonly attendance: readonly Attendance[]; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const attendance: Attendance[] = [];
  for (const parsed of tables) {
    const titled = meetingKind(`${parsed.frame.title ?? ''}${parsed.sheet}`);
    for (const row of recordRows(parsed, context, findings)) {
      const name = row.text('name');
      if (name === '') continue;
      const text = row.text('presence');
      const presence = readPresence(text);
      if (presence === null) findings.push({ code: 'presence-unreadable', at: row.place('presence'), params: { name, text } });
      const meeting = row.text('meeting') === '' ? titled : meetingKind(row.text('meeting'));
      attendance.push({
        unit: row.unit,
        meeting: meeting === 'other' ? null : meeting,
        name,
        identity: readIdentity(row.text('identity'), text),
        presence,
        submitted: readYesNo(row.text('submitted')) === true || presence === 'written' || handedIn.test(text),
        comments: { byMembers: row.text('byMembers'), byMasses: row.text('byMasses'), byLeaders: row.text('byLeaders') },
        opinion: row.text('opinion'),
        sensitive: isSensitive(row.text('sensitive')),
        place: (field) => row.place(field),
      });
    }
  }
  return { attendance, findings };
}
