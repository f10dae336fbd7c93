import type { PlanCell, SheetPlan, WorkbookPlan } from '../../../../core/table/sheet-plan';
import { type BuiltWorkbook, buildWorkbook } from '../../../../node-tools/xlsx/build/build-workbook';
import { openPackage, type XlsxPackage } from '../../../../node-tools/xlsx/zip/package';

/** A one-sheet plan: columns of text, one header row, the rows given. */
export function sheetOf(rows: readonly (readonly PlanCell[])[], more: Partial<SheetPlan> = {}): SheetPlan {
  const width = Math.max(1, ...rows.map((row) => row.length));
  return {
    name: '整改台账',
    columns: Array.from({ length: width }, () => ({ width: 20, style: 'text' })),
    head: [{ cells: Array.from({ length: width }, (_, index) => `列${index + 1}`), style: 'header' }],
    body: rows,
    bodyCount: rows.length,
    ...more,
  };
}

export function workbookOf(...sheets: readonly SheetPlan[]): WorkbookPlan {
  return { title: '整改台账', asOf: '2024-05-06', sheets };
}

/** The bytes of a built workbook. */
export function joinChunks({ chunks }: BuiltWorkbook): Buffer {
  return Buffer.concat(chunks);
}

export async function build(...sheets: readonly SheetPlan[]): Promise<XlsxPackage> {
  return openPackage(joinChunks(await buildWorkbook(workbookOf(...sheets))));
}

/** A part as text; fails where there is none. */
export function part(pkg: XlsxPackage, name: string): string {
  const entry = pkg.find(name);
  if (entry === undefined) throw new Error(`no part ${name}`);
  return pkg.inflate(entry).toString('utf8');
}

/** All first groups of a pattern with the g flag. */
export function groups(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].map((match) => match[1] ?? '');
}

/** The `<xf>` elements of the cells' style table, in their order. */
export function cellFormats(pkg: XlsxPackage): readonly string[] {
  const table = groups(part(pkg, 'xl/styles.xml'), /<cellXfs[^>]*>(.*)<\/cellXfs>/g)[0] ?? '';
  return groups(table, /(<xf [^>]*\/>|<xf [^>]*[^/]>.*?<\/xf>)/g);
}
