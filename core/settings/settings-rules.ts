import { type Rule, rule } from '../finding/rule';
import type { zhFindingsSettings } from '../i18n/zh-cn/findings-settings';

type SettingsCode = keyof typeof zhFindingsSettings;

const source = '“县委成立了党的群众路线教育实践活动领导小组及其办公室”：一轮活动的口径由活动办定';

/** What stands behind the findings on settings. */
export const settingsRules: { readonly [Code in SettingsCode]: Rule<Code> } = {
  'setting-unreadable': rule('setting-unreadable', 'warning', source, 'R001'),
  'setting-repeated': rule('setting-repeated', 'warning', source, 'R001'),
  'setting-differs': rule('setting-differs', 'warning', source, 'R001'),
  'setting-over-pack': rule('setting-over-pack', 'note', source, 'R001'),
  'setting-campaign-unknown': rule('setting-campaign-unknown', 'note', source, 'R001'),
};
