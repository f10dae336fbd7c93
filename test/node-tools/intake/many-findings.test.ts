import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unitResolver } from '../../../core/roster/unit-resolver';
import { readLedgerFile } from '../../../node-tools/intake/ledger-file';
import { readTableBytes } from '../../../node-tools/intake/table-file';
import { bookOf } from '../../support/make-book';
import { temporaryFolder } from '../../support/temporary-folder';

const count = 45_000;
const row = (texts: readonly string[]): string =>
  `<row>${texts.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>`;
const items = Array.from({ length: count }, (_, at) => row([`${at + 1}`, '会议多', '少开会', '赵敏', '看情况定', '随缘', '某天']));
const input = { path: join(temporaryFolder(), '台账.xlsx'), label: '台账.xlsx' };
writeFileSync(input.path, bookOf([row(['序号', '存在问题', '整改措施', '责任人', '完成时限', '整改状态', '完成日期']), ...items].join('')));
const context = { today: '2024-07-15', year: null, judge: false } as const;

test('a ledger of which no deadline, state or date can be read has its findings, however many there are', () => {
  const { findings: ofLedger } = readLedgerFile(input, context);
  const { findings: ofTables } = readTableBytes(readFileSync(input.path), input, context, unitResolver([]));
  expect(Math.min(ofLedger.length, ofTables.length)).toBeGreaterThanOrEqual(3 * count);
});
