import type { LocalText } from '../local-text';

export interface SettingDiffersParams {
  readonly setting: LocalText;
  readonly text: string;
  readonly first: string;
  readonly file: string;
}
export interface SettingOverPackParams {
  readonly setting: LocalText;
  readonly text: string;
  readonly pack: string;
}
export interface SettingCampaignParams {
  readonly text: string;
  readonly used: LocalText;
  readonly known: readonly LocalText[];
}
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
  'setting-differs': {
    reason: ({ setting, text, first, file }: SettingDiffersParams) =>
      `设置“${setting.zh}”这里写的是“${text}”，${file}里写的是“${first}”，合在一起时只按先读到的“${first}”`,
    fix: (_: SettingDiffersParams) => '请改成一致，或分开处理',
  },
  'setting-over-pack': {
    reason: ({ setting, text, pack }: SettingOverPackParams) => `设置“${setting.zh}”写的是“${text}”，活动方案是“${pack}”，按设置计算`,
    fix: (_: SettingOverPackParams) => '要按活动方案的，请把这个设置值清空',
  },
  'setting-campaign-unknown': {
    reason: ({ text, used }: SettingCampaignParams) => `活动名称“${text}”里没有自带的活动方案，阶段和关口按“${used.zh}”`,
    fix: ({ known }: SettingCampaignParams) =>
      `要按别的方案的，请在名称里写明：${known.map(({ zh }) => zh).join('、')}；用本单位方案的，用命令的 --pack`,
  },
};
