import type { Opinion } from '../../../../core/opinion/opinion';
import { uniquelyNamed } from '../../../../core/opinion/sorting/unique-ids';

const at = (id: string, file: string, row: number): Opinion => ({
  ...{ id, ownId: id, seq: null, file, sheet: '意见', row, rows: [row], verbatim: '会议多', fingerprint: '', unit: null },
  ...{ targets: [], persons: [], problemLinks: [], answer: 'open', sensitive: false, texts: {} },
});

test('[F24] every opinion has an id of its own, the register’s where it can', () => {
  const opinions = [
    at('A1', '甲.xlsx', 2),
    at('A1', '甲.xlsx', 3),
    at('A1', '乙.xlsx', 3),
    at('意见!3', '甲.xlsx', 3),
    at('A2', '甲.xlsx', 4),
  ];
  expect(uniquelyNamed(opinions).map(({ id }) => id)).toEqual(['A1', '意见!3', '乙.xlsx!意见!3', '甲.xlsx!意见!3', 'A2']);
});
