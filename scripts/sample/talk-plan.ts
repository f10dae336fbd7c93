import type { IsoDate } from '../../core/calendar/iso-date';
import { readRoster } from '../../core/roster/read-roster';
import { rosterTable } from '../../core/roster/table';
import { unitListTable } from '../../core/roster/unit-list';
import { locateTables } from '../../core/table/locate-tables';
import { personFinder } from '../../core/talk-plan/find-person';
import { usualTalks } from '../../core/talk-plan/pairs/registry';
import { requiredPairs } from '../../core/talk-plan/pairs/required-pairs';
import { makePlan, type PlannedTalk } from '../../core/talk-plan/planning/make-plan';
import { planWorkbook } from '../../core/talk-plan/sheets/plan-workbook';
import { coverageOf } from '../../core/talk-plan/talks/coverage';
import { judgeTalks } from '../../core/talk-plan/talks/judge-talks';
import { type TalkRow, talkTopics } from '../../core/talk-plan/talks/read-talks';
import { bytesOf } from '../../node-tools/xlsx/build/build-workbook';
import { readWorkbook } from '../../node-tools/xlsx/read-workbook';
import { buildRoster } from './roster';
import { buildUnitList } from './unit-list';

/** The sample plan is looked at on this day: what lies before it is held. */
const lookedAt: IsoDate = '2024-06-05';
const from: IsoDate = '2024-06-03';
const to: IsoDate = '2024-06-14';

/** A held talk's row, as its keeper fills it in; the third of each day's was not talked through, the fifth was held by telephone. */
function heldRow({ pair, date, part, place }: PlannedTalk, at: number): TalkRow {
  const isOpen = at % 9 === 2;
  const isRemote = at % 9 === 4;
  const ticked = talkTopics.filter((topic) => !(isOpen && topic === 'ptCriticism'));
  return {
    file: '',
    sheet: '',
    row: 0,
    columns: {},
    talkers: [pair.talker.label],
    talkees: [pair.talkee.label],
    talkerUnit: '',
    talkeeUnit: '',
    planned: date,
    part,
    place: place ?? '',
    actual: date,
    half: null,
    method: isRemote ? 'remote' : 'face',
    openTopics: talkTopics.filter((topic) => !ticked.includes(topic)),
    reason: '',
    opinionsFed: '',
    cells: {
      method: isRemote ? '电话' : '一对一、面对面',
      appointed: '已确认',
      actualDate: { kind: 'date', day: date, shows: 'day' },
      ...Object.fromEntries(ticked.map((topic) => [topic, '√'])),
    },
    others: [],
  };
}

/** 谈话计划.xlsx: the talks of the sample roster over two weeks, the first two days held. */
export async function buildTalkPlan(): Promise<Buffer> {
  const [people, list] = [await buildRoster(), await buildUnitList()].map(
    (bytes, at) => readWorkbook(bytes, at === 0 ? '花名册.xlsx' : '单位名单.xlsx').workbook,
  );
  if (people === undefined || list === undefined) throw new Error('the sample has a roster and a unit list');
  const units = locateTables(list, unitListTable).tables;
  const { roster, resolver } = readRoster({ people: locateTables(people, rosterTable).tables, units, at: { file: people.file } });
  const { pairs } = requiredPairs(roster, resolver, usualTalks);
  const finder = personFinder(roster, resolver);
  const range = { from, to, parts: ['上午', '下午'], everyDay: false };
  const rooms = ['谈话室一', '谈话室二', '党员活动室', '会议室', '图书室', '值班室', '接待室', '阅览室'];
  const plan = makePlan({ pairs, range, absences: [], finder, maxPerDay: null, rooms, at: roster.at });
  const rows = plan.talks.map((talk, at) => (talk.date < lookedAt ? heldRow(talk, at) : null));
  const judged = judgeTalks(
    plan.talks.map((talk, at) => rows[at] ?? { ...heldRow(talk, 0), actual: null, openTopics: talkTopics, cells: {} }),
    pairs,
    finder,
    lookedAt,
  );
  return bytesOf(
    planWorkbook({
      roster,
      talks: plan.talks.map(({ pair: { id, talker, talkee, kinds }, date, part, place }, at) => ({
        id,
        talker,
        talkee,
        kinds,
        date,
        part,
        place,
        row: rows[at] ?? null,
      })),
      loose: [],
      missing: plan.missing,
      coverage: coverageOf(pairs, judged),
      range,
      rooms,
      maxPerDay: null,
      requirements: usualTalks,
      absences: [],
      outcome: plan,
      today: lookedAt,
      language: 'zh',
    }),
  );
}
