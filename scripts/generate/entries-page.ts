import { type MenuLine, menu } from '../../apps-script/menu';
import type { Language } from '../../core/i18n/local-text';
import { entryTexts } from './entry-texts';
import { page } from './markdown';

interface Entry {
  readonly path: readonly string[];
  readonly handler: string;
}

function entriesOf(lines: readonly MenuLine[], path: readonly string[] = []): readonly Entry[] {
  return lines.flatMap((line): readonly Entry[] => {
    if (line === 'separator') return [];
    if ('lines' in line) return entriesOf(line.lines, [...path, line.caption]);
    return [{ path: [...path, line.caption], handler: line.handler }];
  });
}

function section({ path, handler }: Entry, language: Language): string {
  const text = entryTexts[handler];
  if (text === undefined) throw new Error(`scripts/generate/entry-texts.ts says nothing of the menu entry ${handler}`);
  const caption = path.join(' ▸ ');
  const picture = text.picture === undefined ? [] : [`![${language === 'zh' ? caption : text.en}](../pictures/${text.picture}.png)`];
  return [`## ${language === 'zh' ? caption : `${caption} · ${text.en}`}`, text.does[language], ...picture].join('\n\n');
}

const frame = {
  zh: {
    title: '菜单逐项说明',
    intro:
      '菜单在“扩展程序 ▸ 台账助手”。每一项做完，右下角说一句做了什么、用了几秒；出了问题，也是一句话：哪张表、哪里、怎么办。图是用虚构的县做的。',
  },
  en: {
    title: 'The menu, entry by entry',
    intro:
      'The menu stands under Extensions ▸ 台账助手 and is in Chinese, as the sheets are. Each entry ends with one sentence that says what was done and how long it took, or what is in the way, where, and what to do. The pictures show a made-up county.',
  },
} as const;

/** docs/addon/entries.*.md: what each menu entry does, in the menu's order. */
export function entriesPage(language: Language): string {
  const { title, intro } = frame[language];
  return page(title, intro, ...entriesOf(menu).map((entry) => section(entry, language)));
}
