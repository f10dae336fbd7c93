import { messagesIn } from '../../../core/i18n/messages';
import { pageWith, showDialog } from '../../ui/show-page';

/** Menu 帮助 ▸ 十分钟上手: the six steps from an empty spreadsheet to a summary. */
export function showGuide(): void {
  showDialog(pageWith('guide', {}), messagesIn('zh').pages.guide.title, { width: 520, height: 600 });
}
