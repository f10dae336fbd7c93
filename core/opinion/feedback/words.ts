import type { LocalText } from '../../i18n/local-text';

/** What stands on a feedback sheet beside the opinions. */
export const feedbackWords = {
  sheet: { zh: '反馈意见', en: 'Feedback' },
  teamSheet: { zh: '对领导班子的意见', en: 'On the team' },
  organisationSheet: { zh: '对党组织的意见', en: 'On the organisation' },
  teamTitle: { zh: '对领导班子的意见建议', en: 'Opinions on the team' },
  organisationTitle: { zh: '对党组织的意见建议', en: 'Opinions on the Party organisation' },
  count: { zh: (count: number) => `共${count}条，均为原文，一字未改。`, en: (count: number) => `${count} in all, word for word.` },
  order: {
    zh: '排列次序与提出的先后、单位、渠道和个人无关，请不要打听、猜测意见由谁提出。',
    en: 'Their order says nothing about who spoke, when or where. Please do not ask who did.',
  },
  teamUse: {
    zh: '请吸收到领导班子检视剖析材料中；排列次序与提出的先后、单位、渠道和个人无关。',
    en: 'For the material of the team. Their order says nothing about who spoke, when or where.',
  },
  number: { zh: '序号', en: 'No.' },
  verbatim: { zh: '意见原文', en: 'Verbatim' },
  goesOn: { zh: (number: number) => `${number}（续）`, en: (number: number) => `${number} (cont.)` },
  unprintable: {
    zh: '（这一条含有网页显示不了的字符，以同名表格文件为准）',
    en: '(holds characters that no page can show; the workbook of the same name has it exactly)',
  },
  title: {
    zh: (name: string) => `向${name}同志反馈的意见建议`,
    en: (name: string) => `Opinions fed back to ${name}`,
  },
  book: { zh: '反馈意见', en: 'Feedback' },
  personFile: { zh: (name: string) => `反馈单-${name}`, en: (name: string) => `feedback-${name}` },
  teamFile: { zh: '领导班子-征求意见', en: 'team-opinions' },
} as const satisfies Record<string, LocalText | Readonly<Record<'zh' | 'en', (value: never) => string>>>;
