import type { zhFindingsSettings } from '../zh-cn/findings-settings';

export const enFindingsSettings: typeof zhFindingsSettings = {
  'setting-unreadable': {
    reason: ({ setting, text }) => `the setting “${setting.en}” says “${text}”, which cannot be read; it counts as not set`,
    fix: ({ example }) => `write ${example.en}`,
  },
  'setting-repeated': {
    reason: ({ setting }) => `the setting “${setting.en}” is written twice; the first counts`,
    fix: () => 'delete the second row',
  },
};
