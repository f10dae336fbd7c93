import { isFrameLabel } from '../unit/reporting-unit';
import type { OtherRow } from './other-row';

const mayBeTitle = ({ kind }: OtherRow): boolean => kind === 'unread' || kind === 'section' || kind === 'title';

/** The last of these rows, below the last item, that may be the title of what follows, with 填报单位 below it. */
export function titlesBefore(others: readonly OtherRow[], lastItem: number): readonly OtherRow[] {
  let from = others.length;
  const isAt = (at: number, is: (other: OtherRow) => boolean): boolean => {
    const other = others[at];
    return other !== undefined && other.row > lastItem && is(other);
  };
  while (isAt(from - 1, ({ kind, text }) => kind === 'footer' && isFrameLabel(text))) from--;
  while (isAt(from - 1, mayBeTitle)) from--;
  return others.slice(from);
}
