import { basename } from 'node:path';
import { readTalkFile } from '../../../node-tools/intake/talk-files';
import { samplePlan, sampleRoster, sampleUnits } from '../talk/sample-files';

const read = (path: string) => {
  const file = readTalkFile({ path, label: basename(path) });
  if (file.kind !== 'read') throw new Error('the sample can be read');
  return file;
};

test('each table is found by its headers', () => {
  expect(read(sampleRoster)).toMatchObject({ rosters: [{ sheet: '花名册' }], unitLists: [], plans: [], settings: null, findings: [] });
  expect(read(sampleUnits)).toMatchObject({ rosters: [], unitLists: [{ sheet: '单位名单' }], plans: [] });
});

test('of a plan’s workbook only the plan sheet is a plan; its settings are read back', () => {
  const { plans, rosters, absences, settings, ownSheets } = read(samplePlan);
  expect(plans.map(({ sheet }) => sheet)).toEqual(['谈心谈话计划表']);
  expect([rosters, absences, ownSheets]).toEqual([[], [], []]);
  expect(settings).toMatchObject({ from: '2024-06-03', to: '2024-06-14', slots: ['上午', '下午'], perDay: null, everyDay: false });
  expect(settings?.rooms).toHaveLength(8);
});
