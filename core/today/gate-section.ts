import type { IsoDate } from '../calendar/iso-date';
import type { CampaignPack } from '../campaign/pack';
import { reportGates } from '../gate/evaluate-gates';
import type { GateResult } from '../gate/gate-result';
import type { GateRecords } from '../gate/gather-records';
import { stepsOf } from '../gate/sheets/gate-book';
import type { Language } from '../i18n/local-text';
import { messagesIn } from '../i18n/messages';
import { shortText, type TodayLine, type TodayPlace } from './today-line';
import { counted, type TodaySection } from './today-view';

/** Whether anything is on record that the gates of a meeting look at; an office that keeps a ledger alone is not asked for them. */
function hasMeetingRecords(records: GateRecords): boolean {
  const { roster, opinions, materials, meetings, attendance, sessions, signOffs, judged } = records;
  const rows: readonly (readonly unknown[])[] = [opinions, materials, meetings, attendance, sessions, signOffs, judged];
  return (roster?.people ?? []).length > 0 || rows.some(({ length }) => length > 0);
}

/** The gates of the meeting alone. */
export function conveneOnly(pack: CampaignPack): CampaignPack {
  return { ...pack, gates: pack.gates.filter(({ group }) => group === 'convene') };
}

/** Where what is missing would stand: the first step that is not done and has a sheet, else the first of all. */
function placeOf({ evidence }: GateResult): TodayPlace | null {
  const open = evidence.filter(({ done }) => done !== true);
  const at = [...open, ...evidence].map((step) => step.at).find(({ sheet }) => sheet !== undefined);
  return at?.sheet === undefined ? null : { sheet: at.sheet, row: at.row ?? 1, column: at.column ?? 1, mark: null };
}

function lineOf(result: GateResult, unit: string | null, elsewhere: TodayPlace, language: Language): TodayLine {
  const { gates, pages } = messagesIn(language);
  const steps = stepsOf(result, language);
  const first = result.evidence.findIndex(({ done }) => done === false);
  const waiting = result.evidence.findIndex(({ done }) => done === null);
  return {
    place: placeOf(result) ?? elsewhere,
    who: `${unit ?? pages.today.noUnit} · ${pages.today.conveneGate}`,
    text: shortText(result.gate.name),
    when: shortText(steps[Math.max(0, first < 0 ? waiting : first)]?.text ?? ''),
    badge: gates.states[result.state],
    note: '',
  };
}

/**
 * 关口 5/6: how many of the gates of the meeting are passed, of all units together, and each that is not with what it lacks first. Null where
 * nothing is on record that they look at. `elsewhere` is where a line leads whose gate has no table at all.
 *
 * Order:  units in official order, gates in the campaign's; never by how many a unit has passed.
 * Source: “该有的环节一个都不能少，该走的步骤一个都不能缺，该履行的程序一个都不能乱” (R082).
 */
export function gateSection(
  records: GateRecords,
  pack: CampaignPack,
  { today, language, mostLines, elsewhere }: { today: IsoDate; language: Language; mostLines: number; elsewhere: TodayPlace },
): TodaySection | null {
  if (!hasMeetingRecords(records)) return null;
  const { units } = reportGates(conveneOnly(pack), records, null, today);
  const results = units.flatMap(({ unit, gates }) => gates.map((result) => ({ unit, result })));
  if (results.length === 0) return null;
  const open = results.filter(({ result }) => result.state !== 'pass');
  return {
    id: 'gates',
    title: messagesIn(language).pages.today.sections.gates,
    tint: open.length === 0 ? 'settled' : 'warning',
    scope: 'book',
    share: { done: results.length - open.length, all: results.length },
    counts: counted(open.map(({ result }) => (placeOf(result) ?? elsewhere).sheet)),
    lines: open.slice(0, mostLines).map(({ result, unit }) => lineOf(result, unit, elsewhere, language)),
  };
}
