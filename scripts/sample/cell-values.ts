/** A cell as the office's program stores it, and how it shows. */
interface CellValue {
  readonly value: string | number | Date | { readonly richText: readonly { readonly text: string; readonly red: boolean }[] };
  readonly numFmt?: string;
  /** The text its reader sees: dates with the parts they show, a full date as `YYYY-MM-DD`. */
  readonly shown: string;
}

const dateFormats: Readonly<Record<string, string>> = {
  date: 'yyyy/m/d',
  iso: 'yyyy-mm-dd',
  full: 'yyyy"年"m"月"d"日"',
  month: 'yyyy"年"m"月"',
  md: 'm"月"d"日"',
};

function dateValue(style: string, day: string): CellValue {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const shown = style === 'month' ? `${year}年${month}月` : style === 'md' ? `${month}月${date}日` : day;
  return { value: new Date(Date.UTC(year, month - 1, date)), numFmt: dateFormats[style] ?? 'yyyy/m/d', shown };
}

/**
 * Reads the marks of a drawn cell: `date:2024-06-30` (also `iso:`, `full:`) is a true date, `month:2024-06` one that Excel made of a typed
 * 「2024年6月」, `md:2024-06-30` one that shows 6月30日, `num:20240630` a number; `**red**` inside a text is red print. All else is text.
 */
export function cellValue(drawn: string): CellValue {
  const mark = /^(date|iso|full|month|md):(\d{4}-\d{2}(?:-\d{2})?)$/.exec(drawn);
  if (mark) return dateValue(mark[1] ?? 'date', mark[2] ?? '');
  const number = /^num:(\d+(?:\.\d+)?)$/.exec(drawn);
  if (number) return { value: Number(number[1]), shown: number[1] ?? '' };
  if (drawn.includes('**')) {
    const runs = drawn.split('**').map((text, index) => ({ text, red: index % 2 === 1 }));
    return { value: { richText: runs.filter(({ text }) => text !== '') }, shown: runs.map(({ text }) => text).join('') };
  }
  return { value: drawn, shown: drawn };
}
