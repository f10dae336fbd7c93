import { settingExample } from '../../core/settings/read-settings';
import { type SettingId, settingRows } from '../../core/settings/table';
import type { SettingTexts } from '../book-settings';
import type { OwnForm } from '../open-form';
import type { FormField } from '../ui/form';

/** The settings that offices set most; the others are in the sheet 设置. */
export const formSettings = [
  'campaign',
  'unit',
  'year',
  'dueSoonDays',
  'satisfactionLine',
  'language',
] as const satisfies readonly SettingId[];

function fieldOf(id: (typeof formSettings)[number], text: string): FormField {
  const { key, note } = settingRows[id];
  const common = { id, label: key.zh, required: false, initial: text };
  if (id === 'language') return { ...common, kind: 'choice', choices: ['中文', 'English'], help: note.zh };
  return { ...common, kind: 'text', help: `${note.zh}写${settingExample(id).zh}` };
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
