import type { ListPage } from './list-page';
import { pageWith, showDialog } from './show-page';

/** Opens a list over the sheet, for messages that a plain alert would cut. It can be copied whole. */
export function showList(list: ListPage): void {
  showDialog(pageWith('list', list), list.title, { width: 460, height: Math.min(200 + list.lines.length * 34, 600) });
}
