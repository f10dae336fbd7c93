import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { taizhang } from '../../support/run-cli';
import { temporaryFolder } from '../../support/temporary-folder';

const folder = temporaryFolder();

function fileOf(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const run = async (pack: string) => {
  const { code, err } = await taizhang(['satisfaction', join(folder, '没有.xlsx'), '--pack', pack]);
  return [code, err[0]];
};

test('[F02] a pack that does not exist is answered with the choices', async () => {
  const [code, line] = await run('元旦联欢');
  expect([code, String(line).includes('mass-line-2014')]).toEqual([2, true]);
});

test('[F02] a file that is no pack ends with one line and 3', async () => {
  expect(await run(fileOf('坏.json', '{ "id": '))).toEqual([
    3,
    expect.stringMatching(/^坏\.json \[pack-not-json\] 必须改：不是活动方案（JSON 文件）：读到第1行读不下去；请看这一行和上一行/u),
  ]);
  expect(await run(fileOf('逗号.json', '{\n  "id": "a",\n}\n'))).toEqual([3, expect.stringContaining('读到第3行读不下去')]);
  expect(await run(fileOf('空.json', ''))).toEqual([3, expect.stringContaining('不是活动方案（JSON 文件）；')]);
});

test('[F02] every problem of a pack is said with its place and what to write', async () => {
  const own = {
    basedOn: 'annual-meeting',
    id: '我局',
    name: { zh: '我局', en: 'Ours' },
    source: '通知',
    quorum: { share: '九成', source: '通知' },
  };
  expect(await run(fileOf('我局.json', JSON.stringify(own)))).toEqual([
    3,
    '我局.json [pack-problem] 必须改：活动方案的 quorum.share 写的是 "九成"，不是比例；请写成 70% 或 2/3 这样的比例',
  ]);
});
