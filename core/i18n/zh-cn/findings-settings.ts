import type { LocalText } from '../local-text';

export interface SettingParams {
  readonly setting: LocalText;
  readonly text: string;
  readonly example: LocalText;
}

/** Findings: settings. */
export const zhFindingsSettings = {
  'setting-unreadable': {
    reason: ({ setting, text }: SettingParams) => `设置“${setting.zh}”写的是“${text}”，认不出来，按没有设置处理`,
    fix: ({ example }: SettingParams) => `请写成${example.zh}`,
  },
  'setting-repeated': {
    reason: ({ setting }: { readonly setting: LocalText }) => `设置“${setting.zh}”写了两遍，只按第一遍`,
    fix: (_: { readonly setting: LocalText }) => '请删去多余的一行',
  },
};
