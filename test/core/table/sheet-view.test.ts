import { firstAtOrAfter, isBlank, viewRows } from '../../../core/table/sheet-view';
import { sheet } from '../../support/sheet';

test('spaces of any width show nothing; zero, no and errors show something', () => {
  for (const cell of [undefined, '', ' ', '\u3000\n', '\u00a0\u200b', '\ufeff']) expect(isBlank(cell)).toBe(true);
  for (const cell of ['无', ' 无', 0, false, { kind: 'error', text: '#N/A' } as const]) expect(isBlank(cell)).toBe(false);
});

test('a merged cell shows the text of its first cell', () => {
  const view = viewRows(
    sheet('台账')`
    整改责任 | < | 备注
    单位 | 责任人 | ^
  `,
    1,
    2,
  );
  expect([view.textAt(1, 2), view.textAt(2, 2), view.textAt(2, 3)]).toEqual(['整改责任', '责任人', '备注']);
  expect(view.mergeAt(2, 1)).toBeUndefined();
});

test('a merge over the whole sheet hides nothing that stands in its own cell', () => {
  const grid = sheet('台账')`
    台账 | 问题
    1 | a
  `;
  const view = viewRows({ ...grid, merges: [{ top: 1, left: 1, bottom: 1_048_576, right: 16_384 }] }, 1, 1_048_576);
  expect(view.textAt(2, 2)).toBe('a');
  expect(view.textAt(2, 9)).toBe('台账');
});

test('rows are found by their number', () => {
  const { rows } = sheet('台账')`
    a

    b
  `;
  expect([1, 2, 3, 4].map((row) => firstAtOrAfter(rows, row))).toEqual([0, 1, 1, 2]);
});
