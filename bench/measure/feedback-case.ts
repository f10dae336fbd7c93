import { assembleFeedback } from '../../core/opinion/feedback/assemble';
import { feedbackFiles } from '../../core/opinion/feedback/feedback-books';
import { recipientsOf } from '../../core/opinion/feedback/people';
import { revealCheck } from '../../core/opinion/feedback/reveals';
import { readOpinions } from '../../core/opinion/register/read-opinions';
import { opinionTable } from '../../core/opinion/table';
import { readRoster } from '../../core/roster/read-roster';
import { rosterTable } from '../../core/roster/table';
import type { Grid } from '../../core/table/grid';
import { parseTable } from '../../core/table/locate-tables';
import { bytesOf } from '../../node-tools/xlsx/build/build-workbook';
import { opinionRow } from '../data/opinion-row';
import { seededRandom } from '../data/seeded-random';

/** What handing out a register came to. */
export interface FeedbackResult {
  readonly opinions: number;
  readonly files: number;
  readonly heldBack: number;
  /** Reading the rows, sorting them to the people, every sheet and page as data; then the workbooks as bytes. */
  readonly assemblingSeconds: number;
  readonly buildingSeconds: number;
}

const people = 200;

/** The whole of 花名册 and 征求意见台账 as grids: two in five opinions are on persons, one in a hundred tells who gave it. */
function grids(size: number): { readonly register: Grid; readonly roster: Grid } {
  const random = seededRandom(20240715);
  const grid = (sheet: string, lines: readonly (readonly string[])[]): Grid => ({
    sheet,
    hidden: false,
    rows: lines.map((cells, at) => ({ row: at + 1, hidden: false, cells: [...cells] })),
    merges: [],
  });
  const names = Array.from(
    { length: people },
    (_, at) => `王${String.fromCodePoint(0x4e00 + at * 7)}${String.fromCodePoint(0x5e00 + at * 3)}`,
  );
  const lines = Array.from({ length: size }, (_, at) => {
    const text = String(opinionRow(random, at)[1]);
    const onPerson = random.chance(40);
    return [
      `Y${at}`,
      random.chance(1) ? `我是财务科的，${text}` : text,
      onPerson ? '个人' : random.pick(['领导班子', '党组织']),
      onPerson ? random.pick(names) : '',
    ];
  });
  return {
    register: grid('征求意见台账', [['编号', '意见原文', '意见对象', '涉及人'], ...lines]),
    roster: grid('花名册', [['姓名', '所在单位', '职务'], ...names.map((name) => [name, '县直机关', '干部'])]),
  };
}

/** Makes the sheets and pages to hand out of a register of so many opinions, for 200 people and the team. */
export async function runFeedbackCase(size: number): Promise<FeedbackResult> {
  const { register, roster: rosterGrid } = grids(size);
  const [parsed, rosterParsed] = [parseTable(opinionTable, register, ''), parseTable(rosterTable, rosterGrid, '')];
  if (parsed === null || rosterParsed === null) throw new Error('the tables of this very file are not to be read');
  const { roster } = readRoster({ people: [rosterParsed], units: [], at: { file: '' } });
  const start = performance.now();
  const { opinions } = readOpinions(parsed, register, { today: '2024-07-15', year: 2024 });
  const reveals = revealCheck({ names: new Set(), contacts: new Set() });
  const feedback = assembleFeedback(opinions, { recipients: recipientsOf(roster), reveals, releases: new Map(), releasesAt: { file: '' } });
  const files = feedbackFiles(feedback, { asOf: '2024-07-15', language: 'zh', oneBook: false });
  const assembled = performance.now();
  for (const { plan } of files) await bytesOf(plan);
  const built = performance.now();
  return {
    opinions: size,
    files: files.length,
    heldBack: feedback.heldBack.length,
    assemblingSeconds: (assembled - start) / 1000,
    buildingSeconds: (built - assembled) / 1000,
  };
}
