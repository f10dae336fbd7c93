import { formulaIds, formulas } from '../../core/satisfaction/results/formulas';
import { readSetting } from '../../core/settings/read-settings';
import { type SettingId, settingRows } from '../../core/settings/table';
import type { SettingTexts } from '../read/book-settings';
import type { FormField } from '../ui/form';
import type { OwnForm } from '../ui/open-form';

/** The settings that offices set most; the others are in the sheet 设置. */
export const formSettings = [
  'campaign',
  'unit',
  'year',
  'dueSoonDays',
  'satisfactionLine',
  'formula',
  'quorum',
  'language',
] as const satisfies readonly SettingId[];

type FormSetting = (typeof formSettings)[number];

/** A formula with its name, which reads as the formula itself. */
const formulaChoices = formulaIds.map((id) => `${id} ${formulas[id].name.zh}`);

const choices: Readonly<Partial<Record<FormSetting, readonly string[]>>> = { formula: formulaChoices, language: ['中文', 'English'] };

/** How to write it, in one line; where the note of the setting shows that already, the note alone. */
const helps: Readonly<Record<FormSetting, string>> = {
  campaign: '例如“2024年度民主生活会”；含自带活动方案名称的，按那个方案的阶段和关口',
  unit: '本单位全称；只作记录，台账的单位看“单位名称”栏或“填报单位：”',
  year: '四位数，例如2024；没写年份的时限按这一年读',
  dueSoonDays: '整数，例如3；还有这么多天或更少就到期的列为临期',
  satisfactionLine: '例如70%或2/3；低于它要“补课”，正好等于算合格；空着按活动方案',
  formula: '每个结果旁都印着用的是哪一种；空着按活动方案',
  quorum: '例如2/3或90%；实到与应到之比不够不开会；空着按活动方案',
  language: '只作记录，现在还没有功能用到它',
};

function fieldOf(id: FormSetting, text: string): FormField {
  const common = { id, label: settingRows[id].key.zh, required: false, help: helps[id] };
  const own = choices[id];
  if (own === undefined) return { ...common, kind: 'text', initial: text };
  const value = readSetting(id, text);
  const chosen = own.find((choice) => value !== null && readSetting(id, choice) === value);
  return { ...common, kind: 'choice', choices: own, initial: chosen ?? '' };
}

/** The dialog of 设置…. `sheet` is where the settings stand; null where they are kept in the document itself. */
export function settingsForm(texts: SettingTexts, sheet: string | null): OwnForm {
  const place = sheet === null ? '设置存在这份表格里（没有“设置”表）。' : `设置写在“${sheet}”表，也可以直接在那里改。`;
  return {
    title: '设置',
    intro: `${place}空着的按通常的办。`,
    fields: formSettings.map((id) => fieldOf(id, texts[id] ?? '')),
    submit: 'submitSettings',
    action: '保存',
  };
}
