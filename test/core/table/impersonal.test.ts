import { impersonal } from '../../../core/table/impersonal';
import { locateTables } from '../../../core/table/locate-tables';
import { tables } from '../../../core/table/registry';
import { sheet, workbook } from '../../support/sheet';

test('who filled in a form, telephones and names are not quoted, headers are', () => {
  expect(['填表人：钱小宝', '电话 13812345678', '联系人 钱小宝', '0571-88001122', '欧阳小宝', 'a@b.cn'].map(impersonal)).toEqual([
    '填表人：…',
    '电话 …',
    '联系人 …',
    '…',
    '…',
    '…',
  ]);
  const headers = ['单位', '时间', '方式', '单位名称', '车辆维修登记表', '完成时限', '2024年度', '意见和建议（盖章）'];
  expect(headers.map(impersonal)).toEqual(headers);
});

test('a wrong file is told by what its head says, not by who is named in it', () => {
  const wrong = sheet('值班表')`
    填表人：钱小宝 | 电话 13812345678 | 科室
    孙德福 | 13900001111 | 办公室
  `;
  const { findings } = locateTables(workbook('值班.xlsx', wrong), tables.rectification);
  expect(findings.map(({ code, params }) => [code, 'seen' in params ? params.seen : ''])).toEqual([
    ['table-missing', '值班表：填表人：… | 电话 … | 科室 | … | … | 办公室'],
  ]);
});
