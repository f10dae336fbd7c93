import { opinionTable } from '../../../core/opinion/table';
import { rectificationTable } from '../../../core/rectification/table';
import { locateTables } from '../../../core/table/locate-tables';
import { orphansOf } from '../../../core/trace/orphans';
import { readCycle } from '../../../core/trace/read-cycle';
import { traceOpinions } from '../../../core/trace/trace';
import { sheet } from '../../support/sheet';

test('[R053] [R098] orphans both ways, list by list; opinions are named and never quoted', () => {
  const workbook = {
    file: '一本.xlsx',
    modified: null,
    sheets: [
      sheet('整改台账')`
        编号 | 问题来源 | 存在问题 | 原因分析 | 整改措施 | 责任人 | 完成时限
        1    | 征求意见 | 会议多   | 统筹不够 | 少开会   | 赵敏   | 2024年9月底前
        2    | 征求意见 | =文件多  |          |          | 赵敏   | 2024年9月底前
      `,
      sheet('意见')`
        编号 | 意见原文           | 意见对象 | 关联问题
        A1   | 会议太多，一直开会 | 领导班子 | 1
        A3   | 路灯不亮           | 领导班子 |
      `,
    ],
  };
  const tables = [...locateTables(workbook, rectificationTable).tables, ...locateTables(workbook, opinionTable).tables];
  const { opinions, items } = readCycle(workbook, tables, () => ({ today: '2024-07-15', year: 2024 }));
  expect(orphansOf(traceOpinions(opinions, items)).map(({ kind, at, text }) => [kind, at.id, text])).toEqual([
    ['opinionsWithoutProblem', 'A3', ''],
    ['unanswered', 'A3', ''],
    ['problemsWithoutOpinion', '2', '=文件多'],
    ['problemsWithoutCause', '2', '=文件多'],
    ['problemsWithoutMeasure', '2', '=文件多'],
  ]);
});
