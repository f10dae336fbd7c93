import { join } from 'node:path';
import { Workbook as ExcelWorkbook } from 'exceljs';
import { openAddon } from '../support/addon';
import { taizhang } from '../support/run-cli';
import { temporaryFolder } from '../support/temporary-folder';
import { uploaded } from '../support/uploaded';

const folder = temporaryFolder();
const header = ['单位名称', '存在问题', '整改措施', '责任人', '完成时限', '整改状态'];

type Rows = readonly (readonly (string | number | null)[])[];

async function saved(file: string, sheets: Readonly<Record<string, Rows>>): Promise<string> {
  const book = new ExcelWorkbook();
  for (const [name, rows] of Object.entries(sheets)) book.addWorksheet(name).addRows(rows.map((row) => [...row]));
  const path = join(folder, file);
  await book.xlsx.writeFile(path);
  return path;
}

/** What each face says beside its summary that somebody has to see to: `工作表!E7 级别：问题；怎么改`, in no particular order. */
async function bothFaces(
  path: string,
  file: string,
  units: readonly string[] = ['--units', path],
): Promise<{ readonly command: readonly string[]; readonly addon: readonly string[] }> {
  const { err } = await taizhang(['summary', path, ...units]);
  const command = err.flatMap((line) => {
    const [, place = '', level = '', text = ''] = /^(.*?) \[[a-z-]+\] (必须改|请核对)：(.*)$/u.exec(line) ?? [];
    return level === '' ? [] : [`${place.replace(`${file}!`, '').replace(file, '')} ${level}：${text}`];
  });
  const addon = openAddon({ title: file, sheets: await uploaded(path) });
  addon.run('makeSummary');
  expect(addon.world.log).toEqual([]);
  const { values } = addon.world.sheetNames().includes('汇总疑点') ? addon.sheet('汇总疑点') : { values: {} };
  const cells: Readonly<Record<string, unknown>> = values;
  const rows = Object.keys(cells).flatMap((cell) => (/^A\d+$/u.test(cell) && Number(cell.slice(1)) > 3 ? [cell.slice(1)] : []));
  const listed = rows.map((row) => {
    const place = [cells[`B${row}`], cells[`C${row}`]].filter((part) => part !== undefined && part !== '').join('!');
    return `${place} ${String(cells[`A${row}`])}：${String(cells[`D${row}`])}；${String(cells[`E${row}`]).replace(/^请核对；/u, '')}`;
  });
  return { command: [...new Set(command)].sort(), addon: listed.sort() };
}

test('[R003] [R130] lists, nameless rows, names of two units and cells that cannot be read are said of alike', async () => {
  const path = await saved('全县台账.xlsx', {
    整改台账: [
      header,
      ['县教育局', '会议多', '少开会', '李梅', '尽快', '整改中'],
      [null, '文件多', '少发文', '王强', '2024年6月底前', '整改中'],
      ['县水利局', '调研少', '每月调研', '赵敏', '2024年9月底前', '办理情况见附件'],
    ],
    单位名单: [
      ['官方排序', '单位名称', '简称'],
      [1, '县教育局', '教育局'],
      [null, '县水利局', '水利局'],
      [3, '县林业局', '教育局'],
    ],
    乡镇: [
      ['官方排序', '单位名称', '简称'],
      [1, '东镇', null],
    ],
  });
  const { command, addon } = await bothFaces(path, '全县台账.xlsx');
  expect(addon).toEqual(command);
  expect(addon.join('\n')).toMatch(/尽快/u);
  expect(addon.join('\n')).toMatch(/单位名单共有2张表/u);
  expect(addon.join('\n')).toMatch(/没有填单位/u);
});

test('[R106] a survey that cannot be counted is said of beside the summary, and settings once', async () => {
  const path = await saved('县教育局.xlsx', {
    整改台账: [header, ['县教育局', '会议多', '少开会', '李梅', '2024年9月底前', '整改中']],
    满意度测评: [
      ['单位名称', '测评对象', '发出票数', '收回票数', '有效票数', '满意', '不满意'],
      ['县教育局', '民主生活会', 50, 60, 50, 30, 20],
    ],
    设置: [
      ['设置项', '设置值'],
      ['满意度合格线', '170%'],
    ],
    单位名单: [
      ['官方排序', '单位名称', '简称'],
      [1, '县教育局', '教育局'],
    ],
  });
  const { command, addon } = await bothFaces(path, '县教育局.xlsx');
  expect(addon).toEqual(command);
  expect(addon.length).toBeGreaterThan(1);
});

test('[R003] rows of another unit than the one the form was printed for are asked about alike, with a unit list and without', async () => {
  const ledger = [
    ['填报单位：县教育局'],
    header,
    ['县民政局', '会议多', '少开会', '李梅', '2024年9月底前', '整改中'],
    ['县民政局', '文件多', '少发文', '王强', '2024年9月底前', '整改中'],
  ];
  const list = [
    ['官方排序', '单位名称'],
    [1, '县教育局'],
    [2, '县民政局'],
  ];
  const listed = await bothFaces(await saved('汇总.xlsx', { 整改台账: ledger, 单位名单: list }), '汇总.xlsx');
  expect(listed.addon).toEqual(listed.command);
  expect(listed.addon.join('\n')).toContain('“填报单位”写的是“县教育局”，表里各行的单位是“县民政局”，2行都按“县民政局”统计');

  const alone = await bothFaces(await saved('台账.xlsx', { 整改台账: ledger }), '台账.xlsx', []);
  expect(alone.addon).toEqual(alone.command);
  expect(alone.addon.join('\n')).toContain('“填报单位”写的是“县教育局”，表里各行的单位是“县民政局”');
});
