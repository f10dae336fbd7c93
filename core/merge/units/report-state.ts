import type { Language, LocalText } from '../../i18n/local-text';

/** How a unit stands with what it sent: as 报送情况 of a master says it, and as a summary of the master takes it back from there. */
export type ReportState = 'reported' | 'partly' | 'nil' | 'undecided' | 'missing';

/**
 * Whether the state says by itself that something came from the unit. Of 已报 its rows are the proof: without them somebody has taken them out
 * of the master.
 */
export const saysReported: Readonly<Record<ReportState, boolean>> = {
  reported: false,
  partly: true,
  nil: true,
  undecided: true,
  missing: false,
};

const names: Readonly<Record<ReportState, LocalText>> = {
  reported: { zh: '已报', en: 'reported' },
  partly: { zh: '已报，部分多稿待定', en: 'reported, some copies undecided' },
  nil: { zh: '零报告', en: 'nil report' },
  undecided: { zh: '多稿待定', en: 'copies undecided' },
  missing: { zh: '未报', en: 'not reported' },
};

const unlisted: LocalText = { zh: '（名单外）', en: ' (not listed)' };
const lateness = /(?:，超过报送时限\d+天|, \d+ days late)$/u;

/** What the state of a unit that sent something is told by. */
interface Sent {
  readonly rows: number;
  readonly undecided: boolean;
  /** Whether the unit list knows it. */
  readonly listed: boolean;
}

function stateOf({ rows, undecided }: Sent): ReportState {
  if (rows === 0) return undecided ? 'undecided' : 'nil';
  return undecided ? 'partly' : 'reported';
}

/** 报送情况 of a unit that sent something. */
export function reportText(unit: Sent, language: Language): string {
  const text = names[stateOf(unit)][language];
  return unit.rows > 0 && !unit.listed ? `${text}${unlisted[language]}` : text;
}

/** 报送情况 of a unit that sent nothing; `daysLate` is null where no day was named. */
export function missingText(daysLate: number | null, language: Language): string {
  const late = daysLate === null ? '' : language === 'zh' ? `，超过报送时限${daysLate}天` : `, ${daysLate} days late`;
  return `${names.missing[language]}${late}`;
}

/** The state that such a text names, in either language; null for words of somebody's own. */
export function readReportState(text: string): ReportState | null {
  const said = [unlisted.zh, unlisted.en].reduce((rest, end) => (rest.endsWith(end) ? rest.slice(0, -end.length) : rest), text.trim());
  const bare = said.replace(lateness, '');
  const states = Object.keys(names) as ReportState[]; // the keys of a Record<ReportState, …>
  return states.find((state) => Object.values(names[state]).includes(bare)) ?? null;
}
