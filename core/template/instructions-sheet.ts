import type { Language } from '../i18n/local-text';
import type { Column, Table } from '../table/schema';
import type { PlanCell, SheetPlan } from '../table/sheet-plan';
import { titledSheet } from '../table/titled-sheet';
import { templateFields } from './table-sheet';

const texts = {
  zh: {
    name: '填表说明',
    title: '填表说明',
    subtitle: '一行写一条整改措施；不要改动表头；需要另加的列加在右边，程序会原样保留。',
    headings: ['列', '要求', '怎么填', '可选内容'],
    required: '必填',
  },
  en: {
    name: 'Instructions',
    title: 'How to fill in the ledger',
    subtitle: 'One measure a row; leave the header as it is; columns of your own go to the right and are kept.',
    headings: ['Column', '', 'What to write', 'Choices'],
    required: 'Required',
  },
} as const;

function columnLine(column: Column, language: Language): readonly PlanCell[] {
  const must = column.required === true ? texts[language].required : '';
  return [column[language], must, column.note?.[language] ?? '', (column.choices ?? []).join('、')];
}

/** 填表说明: what belongs in each column of the blank ledger, from its schema. */
export function instructionsSheet<Field extends string>(table: Table<Field>, language: Language): SheetPlan {
  const { name, title, subtitle, headings } = texts[language];
  const body = templateFields(table).map((field) => columnLine(table.columns[field], language));
  return titledSheet({
    name,
    title,
    subtitle,
    header: headings,
    columns: [
      { width: 13, style: 'centre' },
      { width: 13, style: 'centre' },
      { width: 55, style: 'text' },
      { width: 55, style: 'text' },
    ],
    body,
  });
}
