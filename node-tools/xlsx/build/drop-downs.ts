import { columnName, rangeName } from '../../../core/table/address';
import type { SheetPlan } from '../../../core/table/sheet-plan';
import { sheetReference } from './sheet-names';
import { xmlText } from './xml-escape';

/** The hidden sheet for choices that do not fit into the validation itself. */
export const listsSheetName = '下拉选项';

/** Excel's limit for choices written into the validation, commas included. */
const longestInline = 255;

/** Choices that a comma-separated list would change: it splits at commas and trims spaces. */
function fitsInline(choices: readonly string[]): boolean {
  return choices.join(',').length <= longestInline && choices.every((choice) => !/[,\u0000-\u001f\ufffe\uffff]|^\s|\s$|^$/.test(choice));
}

/** Lists of choices for the hidden sheet, each once. */
export class ChoiceLists {
  private readonly columnOf = new Map<string, number>();
  private readonly lists: (readonly string[])[] = [];

  /** The lists that cannot stand in a validation. */
  constructor(sheets: readonly SheetPlan[]) {
    for (const { dropDowns = [] } of sheets) for (const { choices } of dropDowns) if (!fitsInline(choices)) this.addList(choices);
  }

  private addList(choices: readonly string[]): void {
    const key = JSON.stringify(choices);
    if (this.columnOf.has(key)) return;
    this.lists.push(choices);
    this.columnOf.set(key, this.lists.length);
  }

  /** The hidden sheet, or null when every list is short and plain. */
  sheet(): SheetPlan | null {
    const { lists } = this;
    if (lists.length === 0) return null;
    const rows = Math.max(...lists.map((list) => list.length));
    return {
      name: listsSheetName,
      columns: lists.map(() => ({ width: 24, style: 'text' })),
      head: [],
      body: Array.from({ length: rows }, (_, row) => lists.map((list) => list[row] ?? null)),
      bodyCount: rows,
    };
  }

  /** The formula of a validation: the choices themselves, or where they stand on the hidden sheet. */
  formula(choices: readonly string[], legalListsName: string): string {
    if (fitsInline(choices)) return `"${choices.join(',').replace(/"/g, '""')}"`;
    const column = this.columnOf.get(JSON.stringify(choices));
    if (column === undefined) throw new Error('a list of choices that the plan does not hold');
    const name = columnName(column);
    return sheetReference(legalListsName, `$${name}$1:$${name}$${choices.length}`);
  }
}

/**
 * The `<dataValidations>` element, or '' for none. Another value than those offered is warned of in the program's own words, not
 * refused: an office that writes 「正在整改（完成八成）」 has its reasons, and the reader of the file judges it.
 */
export function dropDownsXml({ dropDowns = [] }: SheetPlan, lists: ChoiceLists, legalListsName: string): string {
  const validations = dropDowns
    .filter(({ choices }) => choices.length > 0)
    .map(({ range, choices }) => {
      const formula = xmlText(lists.formula(choices, legalListsName));
      return `<dataValidation type="list" errorStyle="warning" allowBlank="1" showInputMessage="1" showErrorMessage="1" sqref="${rangeName(range)}"><formula1>${formula}</formula1></dataValidation>`;
    });
  return validations.length === 0 ? '' : `<dataValidations count="${validations.length}">${validations.join('')}</dataValidations>`;
}
