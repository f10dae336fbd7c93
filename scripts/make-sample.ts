import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expectedSample } from './sample/expected';
import { buildGateBook, buildSurvey } from './sample/gates';
import { inbox, inboxBytes } from './sample/inbox';
import { buildGiverList, buildLastYear, buildOpinionRegister } from './sample/opinions';
import { sampleReadme } from './sample/readme';
import { absenceList, buildRoster } from './sample/roster';
import { buildTalkPlan } from './sample/talk-plan';
import { buildUnitList } from './sample/unit-list';

/** Writes the sample county, from the inbox to the survey, with its README into `folder`. The same bytes on every run. */
export async function makeSample(folder: string): Promise<void> {
  const inboxFolder = join(folder, '收件箱');
  await mkdir(inboxFolder, { recursive: true });
  for (const entry of inbox) await writeFile(join(inboxFolder, entry.file), await inboxBytes(entry));
  await writeFile(join(folder, '单位名单.xlsx'), await buildUnitList());
  await writeFile(join(folder, '花名册.xlsx'), await buildRoster());
  await writeFile(join(folder, '谈话计划.xlsx'), await buildTalkPlan());
  await writeFile(join(folder, '请假.csv'), absenceList());
  await writeFile(join(folder, '征求意见台账.xlsx'), await buildOpinionRegister());
  await writeFile(join(folder, '意见人名单.xlsx'), await buildGiverList());
  await writeFile(join(folder, '去年整改台账.xlsx'), await buildLastYear());
  await writeFile(join(folder, '会前材料.xlsx'), await buildGateBook());
  await writeFile(join(folder, '满意度测评.xlsx'), await buildSurvey());
  await writeFile(join(folder, 'README.md'), sampleReadme());
}

/** What is truly in the sample, as JSON for the tests. */
export function sampleExpectations(): string {
  return `${JSON.stringify(expectedSample(), null, 1)}\n`;
}

async function main(): Promise<void> {
  const root = join(__dirname, '..');
  await makeSample(join(root, 'templates', 'sample'));
  await writeFile(join(root, 'test', 'fixtures', 'sample-expected.json'), sampleExpectations());
}

if (require.main === module) void main();
