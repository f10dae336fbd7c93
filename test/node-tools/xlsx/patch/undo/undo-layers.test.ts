import { applyLayer, proveLayers } from '../../../../../node-tools/xlsx/patch/undo/undo-layers';
import type { WorkbookPatch } from '../../../../../node-tools/xlsx/patch/workbook-patch';
import { draftOf } from '../../../../fixtures/xlsx-patch/draft-of';
import { plainLedger } from '../../../../fixtures/xlsx-patch/ledger-parts';

const patch: WorkbookPatch = {
  tag: 'overdue',
  language: 'zh',
  sheets: [{ sheet: '整改台账', texts: { header: { row: 2, text: '逾期情况' }, rows: [{ row: 3, text: '逾期12天' }] } }],
};

test('layers are proven by making them again, and not where anything else comes of it', () => {
  const { layer } = applyLayer(draftOf(plainLedger()), patch);
  expect(proveLayers(draftOf(plainLedger()), [layer]).proven).toBe(true);
  const [first, ...others] = layer.edits;
  if (first === undefined) throw new Error('no edit');
  const other = { ...layer, edits: [{ ...first, after: { size: 1, crc: 1 } }, ...others] };
  expect(proveLayers(draftOf(plainLedger()), [other]).proven).toBe(false);
});

test('the format of a text column names a look that changes nothing', () => {
  const draft = draftOf(plainLedger());
  applyLayer(draft, patch);
  expect(draft.read('xl/styles.xml').toString()).toContain('<dxfs count="1"><dxf/></dxfs>');
  expect(draft.read('xl/worksheets/sheet1.xml').toString()).toMatch(
    /<cfRule type="expression" dxfId="0" priority="1"><formula>N\("taizhang:overdue:/u,
  );
});
