import { readHeader } from '../../../../core/table/header/match';
import { absenceTable } from '../../../../core/talk-plan/absences/absence-table';

test('[R062] the headers of a list of absences', () => {
  expect(['人员', '日期', '时段', '原因', '姓名', '请假时间', '事由'].map((header) => readHeader(absenceTable, header))).toEqual([
    'person',
    'date',
    'slot',
    'reason',
    'person',
    'date',
    'reason',
  ]);
});
