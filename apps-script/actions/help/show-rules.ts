import { ruleCards } from '../../../core/finding/rule-card';
import { messagesIn } from '../../../core/i18n/messages';
import type { RulesPage } from '../../ui/rules-page';
import { pageWith, showDialog } from '../../ui/show-page';

/** Menu 帮助 ▸ 规则说明: every rule of the check with what to write instead and the sentence it rests on, to search in. */
export function showRules(): void {
  const { levels, pages } = messagesIn('zh');
  const page: RulesPage = { cards: ruleCards('zh'), levels };
  showDialog(pageWith('rules', page), pages.rules.title, { width: 640, height: 640 });
}
