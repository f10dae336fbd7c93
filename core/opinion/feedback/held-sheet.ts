import type { Finding, Place } from '../../finding/finding';
import type { Language } from '../../i18n/local-text';
import { messagesIn } from '../../i18n/messages';
import type { PlaceCell } from '../../table/place-cell';
import type { PlanCell, SheetPlan } from '../../table/sheet-plan';
import { headOf, plainColumns, titledHead, titledSheet } from '../../table/titled-sheet';
import type { Mask } from '../givers/mask-givers';
import type { Opinion } from '../opinion';
import type { Feedback, HeldBack } from './assemble';
import { speaksForRelease } from './release-reason';
import type { Release, Releases } from './releases';

/** Columns of the decision, from 1. */
const [idColumn, byColumn, reasonColumn] = [1, 4, 5] as const;

/** How the list is shown. */
export interface HeldShown {
  readonly mask: Mask;
  readonly placeOf: PlaceCell;
  /** Names of what a text may tell. */
  readonly hints: Readonly<Record<HeldBack['hints'][number], string>>;
  /** Decisions that were written into the list and have no effect, so that nobody's words are lost. */
  readonly useless: readonly Release[];
}

/**
 * 反馈待定: the opinions held back, for a person to decide on: number, place, what may tell, room for who decides and why. Those released stay in it
 * with name and reason (F73 “printed everywhere”). Their words are not quoted.
 */
export function heldSheet({ heldBack, released }: Feedback, { mask, placeOf, hints, useless }: HeldShown, language: Language): SheetPlan {
  const { name, title, note, columns, waiting, released: done, useless: idle } = messagesIn(language).opinion.feedback.held;
  const told = (own: HeldBack['hints']): string => own.map((hint) => hints[hint]).join('、');
  const body: readonly (readonly PlanCell[])[] = [
    ...heldBack.map((one) => [mask(one.opinion.id), placeOf(one.opinion), told(one.hints), null, null, waiting]),
    ...released.map((one) => [mask(one.opinion.id), placeOf(one.opinion), told(one.hints), one.release.by, one.release.reason, done]),
    ...useless.map(({ id, by, reason }) => [mask(id), null, null, by, reason, idle]),
  ];
  return titledSheet({ ...headOf({ name, title, note, columns }), columns: plainColumns([14, 24, 34, 14, 40, 12]), body });
}

/**
 * The decisions written into a list that `heldSheet` made, from its cells as texts. Lines in which nobody has written are none; a name without a
 * reason, a reason without a name, or one that hands the text out otherwise than as it is, is a finding.
 */
export function decisionsIn(values: readonly (readonly unknown[])[], at: Place): Releases {
  const byId = new Map<string, Release>();
  const findings: Finding[] = [];
  values.forEach((line, index) => {
    const text = (column: number): string => String(line[column - 1] ?? '').trim();
    const [id, by, reason] = [text(idColumn), text(byColumn), text(reasonColumn)];
    if (index < titledHead || id === '' || (by === '' && reason === '')) return;
    if (by === '' || reason === '') {
      const column = by === '' ? byColumn : reasonColumn;
      findings.push({ code: 'release-incomplete', at: { ...at, row: index + 1, column }, params: { id } });
    } else if (!speaksForRelease(reason)) {
      findings.push({ code: 'release-doubtful', at: { ...at, row: index + 1, column: reasonColumn }, params: { id } });
    } else byId.set(id, { id, by, reason });
  });
  return { byId, findings };
}

/** Decisions under the numbers of the register, where the list shows them covered（＊＊-1）; a covered number that several bear stays as it is and decides nothing. */
export function unmaskedDecisions({ byId, findings }: Releases, opinions: readonly Pick<Opinion, 'id'>[], mask: Mask): Releases {
  const own = new Map<string, Set<string>>();
  for (const { id } of opinions) {
    const covered = mask(id);
    if (covered !== id && byId.has(covered)) own.set(covered, (own.get(covered) ?? new Set<string>()).add(id));
  }
  const named = [...byId].map(([shown, release]): [string, Release] => {
    const [id, ...others] = own.get(shown) ?? [];
    return id === undefined || others.length > 0 ? [shown, release] : [id, { ...release, id }];
  });
  return { byId: new Map(named), findings };
}
