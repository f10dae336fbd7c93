import { fileRules } from '../../../core/finding/file-rules';
import { enFindingsFiles } from '../../../core/i18n/en/findings-files';
import { zhFindingsFiles } from '../../../core/i18n/zh-cn/findings-files';

const codes = Object.keys(zhFindingsFiles) as readonly (keyof typeof zhFindingsFiles)[]; // Object.keys forgets the key type

test('every code has a rule of its own name, with a source and what it serves', () => {
  expect(Object.keys(fileRules).sort()).toEqual([...codes].sort());
  for (const code of codes) {
    expect(fileRules[code].code).toBe(code);
    expect(fileRules[code].source).not.toBe('');
    expect(fileRules[code].serves.every((id) => /^[RF]\d{2,3}$/u.test(id))).toBe(true);
  }
});

test('[F105] a refusal says in one line what the file is and what to do', () => {
  expect(zhFindingsFiles['file-xls'].reason({})).toBe('这是旧版 .xls 或 WPS .et 文件，无法直接读取');
  expect(zhFindingsFiles['file-xls'].fix({})).toBe('请用 WPS 或 Excel 打开，另存为“Excel 工作簿（.xlsx）”后再试');
  expect(enFindingsFiles['file-xls'].fix({})).toContain('.xlsx');
});

test('lists of cells name the first and count the rest', () => {
  const params = { cells: ['A1', 'B2'], count: 7 };
  expect(zhFindingsFiles['text-missing'].reason(params)).toContain('A1、B2 等 7 处');
  expect(enFindingsFiles['text-missing'].reason({ cells: ['A1'], count: 1 })).toContain('text of A1 is');
});
