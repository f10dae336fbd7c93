import type { TodayPlace } from '../../core/today/today-line';
import type { TodayView } from '../../core/today/today-view';

/** What the sidebar is told when it asks what there is to see to. */
export type TodayAnswer =
  | { readonly kind: 'view'; readonly view: TodayView }
  | { readonly kind: 'no-ledger' }
  /** One sentence that says what to do. */
  | { readonly kind: 'trouble'; readonly message: string };

/** What the sidebar is told after a jump: whether the cell is now the active one, and a sentence on it. */
export interface JumpAnswer {
  readonly ok: boolean;
  readonly message: string;
}

/** What the sidebar hands in to jump. */
export type JumpTarget = TodayPlace;
