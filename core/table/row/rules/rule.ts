import type { RowKind } from '../../row-kind';
import type { RowView } from '../view';

/** One way to tell what a row below the header is. */
export interface RowRule {
  /** Its name in tests and in docs/rows.md. */
  readonly name: string;
  readonly kind: RowKind | 'data';
  /** Why such a row is of that kind, in one line. */
  readonly because: string;
  /**
   * Rows drawn as tests draw sheets under 序号 | 存在问题 | 整改措施 | 责任人 | 完成时限; the one behind an arrow is told by this rule, where there is none
   * the last.
   */
  readonly example: string;
  /** Whether the row is one of these; it holds something. */
  readonly applies: (row: RowView) => boolean;
  /** The text by which the row is known where that is not its first one. */
  readonly textOf?: (row: RowView) => string;
}
