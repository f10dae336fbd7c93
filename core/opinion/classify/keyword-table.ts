import type { Finding } from '../../finding/finding';
import { cellText } from '../../table/cell/text';
import type { ParsedTable } from '../../table/parse-result';
import { defineTable, type FieldOf } from '../../table/schema';
import type { ClassBook } from './classify';

/**
 * 关键词表: an office's own list to sort opinions by, one row per heading or several.
 *
 * Source: “在理论学习方面、政治素质方面、能力本领方面等6个方面” (R049): lists differ from office to office.
 */
export const keywordTable = defineTable({
  id: 'keywords',
  zh: '关键词表',
  en: 'Keywords',
  columns: {
    heading: {
      zh: '类别',
      en: 'Heading',
      cell: 'text',
      required: true,
      width: 20,
      aliases: ['意见类别', '分类', '类别名称', '方面', '归类', '问题类别'],
    },
    words: {
      zh: '关键词',
      en: 'Keywords',
      cell: 'text',
      required: true,
      width: 60,
      aliases: ['关键字', '关键词语', '词语', '对应关键词', '包含的词', '判断词'],
      note: { zh: '几个词用顿号隔开；同一类别可以写几行。', en: 'Parted by 、 or commas; a heading may have several rows.' },
    },
  },
});

/** A column of the keyword table. */
export type KeywordField = FieldOf<typeof keywordTable>;

/** The list a keyword table holds, and what is wrong with it. */
export interface ReadKeywords {
  readonly book: ClassBook;
  readonly findings: readonly Finding[];
}

const wordsIn = (text: string): readonly string[] =>
  text
    .split(/[、，,；;／/|｜\s]+/u)
    .map((word) => word.trim())
    .filter((word) => word !== '');

/**
 * Reads an office's keyword table; headings stand in the order of their first row, a blank 类别 goes on with the one above.
 *
 * Skips:  rows without keywords; each is a finding, as is a word that stands under two headings（it counts for both）.
 * Errors: none.
 */
export function readKeywords(tables: readonly ParsedTable<KeywordField>[]): ReadKeywords {
  const byHeading = new Map<string, Set<string>>();
  const first = new Map<string, string>();
  const findings: Finding[] = tables.flatMap((table) => table.findings);
  for (const { file, sheet, rows, columnOf } of tables) {
    let heading = '';
    for (const { row, cells } of rows) {
      heading = cellText(cells.heading).trim() || heading;
      const words = wordsIn(cellText(cells.words));
      const at = { file, sheet, row, ...(columnOf.words === undefined ? {} : { column: columnOf.words }) };
      if (heading === '' || words.length === 0) {
        findings.push({ code: 'keywords-missing', at, params: { heading } });
        continue;
      }
      for (const word of words) {
        const other = first.get(word);
        if (other === undefined) first.set(word, heading);
        else if (other !== heading) findings.push({ code: 'keyword-twice', at, params: { word, heading, other } });
        byHeading.set(heading, (byHeading.get(heading) ?? new Set()).add(word));
      }
    }
  }
  const headings = [...byHeading].map(([name, words]) => ({ name, words: [...words] }));
  return { book: { id: 'own', name: keywordTable.zh, headings }, findings };
}
