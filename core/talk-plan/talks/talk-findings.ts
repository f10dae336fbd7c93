import type { IsoDate } from '../../calendar/iso-date';
import type { Finding } from '../../finding/finding';
import { inPlaceOrder } from '../../finding/place';
import { groupedByEach } from '../../lists/grouped';
import { cellText } from '../../table/cell/text';
import type { AbsenceNote } from '../absences/absence';
import type { PersonFinder } from '../find-person';
import { clash } from '../slots/slot-times';
import { type TalkField, talkTable } from '../table';
import type { JudgedTalk } from './judge-talks';
import { type TalkRow, talkCell } from './read-talks';

const names = ({ talkers, talkees }: TalkRow) => ({ talker: talkers.join('、'), talkee: talkees.join('、') });

function personFindings({ talk, status }: JudgedTalk, { find }: PersonFinder): readonly Finding[] {
  const sides: readonly (readonly [TalkField, readonly string[], string])[] = [
    ['talker', talk.talkers, talk.talkerUnit],
    ['talkee', talk.talkees, talk.talkeeUnit],
  ];
  return sides.flatMap(([field, own, unit]): readonly Finding[] => {
    const at = talkCell(talk, field);
    if (own.length === 0) return [{ code: 'talk-person-missing', at, params: { column: talkTable.columns[field].zh } }];
    if (status === 'group') return [];
    return own.flatMap((name): readonly Finding[] => {
      const found = find(name, unit).length;
      if (found === 1) return [];
      return [{ code: found === 0 ? 'talk-person-unknown' : 'talk-person-ambiguous', at, params: { name } }];
    });
  });
}

/** A talk of one person with themselves is a slip of the pen, and answers no pair. */
function selfFindings({ talk, people, status }: JudgedTalk, { find }: PersonFinder): readonly Finding[] {
  const [talker, talkee] = [talk.talkers[0], talk.talkees[0]];
  if (people !== null || status === 'group' || talker === undefined || talkee === undefined) return [];
  const [one, other] = [find(talker, talk.talkerUnit), find(talkee, talk.talkeeUnit)];
  const isSelf = one.length === 1 && other.length === 1 && one[0] === other[0];
  return isSelf ? [{ code: 'talk-with-self', at: talkCell(talk, 'talkee'), params: { name: talkee } }] : [];
}

function wayFindings({ talk, status }: JudgedTalk): readonly Finding[] {
  const { talkers, talkees, method, reason, cells } = talk;
  const field = talk.methodAt ?? 'method';
  const text = cellText(cells[field]).trim();
  if (status === 'group') {
    const several = talkers.length > 1 ? talkers : talkees.length > 1 ? talkees : null;
    const at = talkCell(talk, several === null ? (method === 'group' ? field : 'talkee') : several === talkers ? 'talker' : 'talkee');
    return [{ code: 'talk-group', at, params: { text: several?.join('、') ?? (method === 'group' ? text : talkees.join('、')) } }];
  }
  if (status !== 'other-method') return [];
  const at = talkCell(talk, field);
  return method === 'unknown'
    ? [{ code: 'talk-method-unknown', at, params: { text } }]
    : [{ code: 'talk-other-method', at, params: { text, given: reason } }];
}

function timeFindings({ talk, status, pair }: JudgedTalk, today: IsoDate): readonly Finding[] {
  const { planned, actual, cells } = talk;
  const found: Finding[] = [];
  const isExempt = pair !== null && pair.exempt !== null;
  if (status === 'undated' && cells.plannedDate === undefined && !isExempt)
    found.push({ code: 'talk-date-missing', at: talkCell(talk, 'plannedDate'), params: names(talk) });
  if (status === 'overdue' && planned !== null)
    found.push({ code: 'talk-overdue', at: talkCell(talk, 'plannedDate'), params: { ...names(talk), planned } });
  if (actual !== null && actual > today) found.push({ code: 'talk-in-future', at: talkCell(talk, 'actualDate'), params: { actual } });
  if (actual !== null && (planned === null || actual < planned))
    found.push({ code: 'talk-not-appointed', at: talkCell(talk, 'actualDate'), params: { actual, planned: planned ?? '' } });
  if (status === 'open' && talk.half !== null)
    found.push({
      code: 'talk-half',
      at: talkCell(talk, talk.half),
      params: { column: talkTable.columns[talk.half].zh, text: cellText(cells[talk.half]).trim() },
    });
  if (status === 'open' && talk.openTopics.length > 0)
    found.push({
      code: 'talk-topics-open',
      at: talkCell(talk, talk.openTopics[0] ?? 'ptTeam'),
      params: { topics: talk.openTopics.map((topic) => talkTable.columns[topic].zh).join('、') },
    });
  return found;
}

/** Whether two talks of one day fall into each other. A plan without slots is of whole days, and says nothing of the hour. */
const atOnce = (a: string, b: string): boolean => a !== '' && b !== '' && clash(a, b);

function clashFindings(judged: readonly JudgedTalk[]): readonly Finding[] {
  const booked = new Map<string, JudgedTalk[]>();
  const seen = new Map<string, TalkRow>();
  const found: Finding[] = [];
  for (const one of judged) {
    const { talk, people, id, status } = one;
    if (people === null || id === null) continue;
    const earlier = seen.get(id);
    if (earlier === undefined) seen.set(id, talk);
    else found.push({ code: 'talk-repeated', at: talkCell(talk, 'talkee'), params: { ...names(talk), row: earlier.row } });
    if (talk.planned === null || talk.actual !== null || status === 'group') continue;
    for (const { id: person, label } of people) {
      const key = `${person}\n${talk.planned}`;
      const own = booked.get(key) ?? [];
      booked.set(key, own);
      const other = own.find(({ talk: before }) => atOnce(before.part, talk.part));
      if (other !== undefined)
        found.push({
          code: 'talk-double-booked',
          at: talkCell(talk, 'plannedDate'),
          params: { name: label, day: talk.planned, slot: talk.part, row: other.talk.row },
        });
      own.push(one);
    }
  }
  return found;
}

/** Talks still to come whose people are away then. */
function awayFindings(judged: readonly JudgedTalk[], absences: readonly AbsenceNote[], { find }: PersonFinder): readonly Finding[] {
  if (absences.length === 0) return [];
  const awayOf = groupedByEach(absences, ({ name, unit }) => find(name, unit).map(({ id }) => id));
  return judged.flatMap(({ talk, people }): readonly Finding[] => {
    const { planned, part, actual } = talk;
    if (people === null || planned === null || actual !== null) return [];
    return people.flatMap(({ id, label }): readonly Finding[] => {
      const note = (awayOf.get(id) ?? []).find(
        ({ days, part: closed }) =>
          (days === null || (planned >= days.first && planned <= days.last)) && (closed === '' || part === '' || clash(closed, part)),
      );
      return note === undefined
        ? []
        : [
            {
              code: 'talk-while-away',
              at: talkCell(talk, 'plannedDate'),
              params: { name: label, day: planned, slot: part, reason: note.reason },
            },
          ];
    });
  });
}

/** Everything that is wrong with a plan's rows, by row and column. Errors: none. */
export function talkFindings(
  judged: readonly JudgedTalk[],
  { finder, today, absences }: { readonly finder: PersonFinder; readonly today: IsoDate; readonly absences: readonly AbsenceNote[] },
): readonly Finding[] {
  const own = judged.flatMap((one) => [
    ...personFindings(one, finder),
    ...selfFindings(one, finder),
    ...wayFindings(one),
    ...timeFindings(one, today),
  ]);
  return [...own, ...clashFindings(judged), ...awayFindings(judged, absences, finder)].sort((a, b) => inPlaceOrder(a.at, b.at));
}
