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
  'setting-differs': {
    reason: ({ setting, text, first, file }) =>
      `the setting “${setting.en}” says “${text}” here and “${first}” in ${file}; for one result the first counts`,
    fix: () => 'make them the same, or work on the files apart',
  },
  'setting-over-pack': {
    reason: ({ setting, text, pack }) => `the setting “${setting.en}” says “${text}”, the campaign pack “${pack}”; the setting counts`,
    fix: () => 'clear the setting to go by the pack',
  },
  'setting-campaign-unknown': {
    reason: ({ text, used }) => `the campaign “${text}” names no pack that comes with the tool; stages and gates are those of “${used.en}”`,
    fix: ({ known }) => `name one of these for another: ${known.map(({ zh }) => zh).join(', ')}; for a pack of your own use --pack`,
  },
};
