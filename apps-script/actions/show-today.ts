import { messagesIn } from '../../core/i18n/messages';
import { pageWith } from '../ui/show-page';

/** Menu 侧边栏「今日」: opens the sidebar, which then asks for its contents itself. */
export function showToday(): void {
  const { title } = messagesIn('zh').pages.today;
  SpreadsheetApp.getUi().showSidebar(pageWith('today', {}).setTitle(title));
}
