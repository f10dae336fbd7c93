import { join } from 'node:path';
import { type Addon, openAddon } from '../support/addon';
import { taizhang } from '../support/run-cli';
import { inbox } from '../support/sample';
import { temporaryFolder } from '../support/temporary-folder';
import { uploaded } from '../support/uploaded';

const folder = temporaryFolder();
const today = '2024-07-15';
const file = join(inbox, '县教育局整改台账.xlsx');

async function opened(path: string): Promise<Addon> {
  return openAddon({ title: '台账.xlsx', sheets: await uploaded(path) });
}

/** The ledger as `overdue -o` marks it. */
async function markedFile(asOf = today, language = 'zh'): Promise<string> {
  const path = join(folder, `标记-${asOf}-${language}.xlsx`);
  await taizhang(['overdue', file, '-o', path, '--as-of', asOf, '--force', '--lang', language]);
  return path;
}

/** Values, notes and formats of the ledger's sheet. */
function seen(addon: Addon) {
  const [name = ''] = addon.world.sheetNames();
  const { values, notes, rules, merges } = addon.sheet(name);
  return { values, notes, rules, merges };
}

test('a ledger that the command has marked is read in Sheets as the ledger it was', async () => {
  const [plain, marked] = [await opened(file), await opened(await markedFile())];
  for (const addon of [plain, marked]) addon.run('makeSummary');
  expect(marked.world.log).toEqual([]);
  expect(marked.sheet('汇总').values).toEqual(plain.sheet('汇总').values);
});

test('its marks are known for ours: marking in Sheets renews them, with one column of each kind', async () => {
  const [plain, marked] = [await opened(file), await opened(await markedFile('2024-06-20'))];
  for (const addon of [plain, marked]) addon.run('markOverdue');
  expect(marked.world.log).toEqual([]);
  expect(seen(marked)).toEqual(seen(plain));
});

test('marks made in English are known for ours too', async () => {
  const [plain, marked] = [await opened(file), await opened(await markedFile('2024-06-20', 'en'))];
  for (const addon of [plain, marked]) addon.run('makeSummary');
  expect(marked.sheet('汇总').values).toEqual(plain.sheet('汇总').values);
  marked.run('markOverdue');
  plain.run('markOverdue');
  expect(seen(marked).values).toEqual(seen(plain).values);
});

test('taking the marks out in Sheets gives the ledger back', async () => {
  const [plain, marked] = [await opened(file), await opened(await markedFile())];
  marked.run('clearMarks');
  expect(marked.world.log).toEqual([]);
  expect(seen(marked)).toEqual(seen(plain));
});

test('a merged ledger of the command is at home in Sheets: read, marked, and marked again without doubling', async () => {
  const path = join(folder, '总台账.xlsx');
  await taizhang(['merge', inbox, '-o', path, '--as-of', today, '--force']);
  const addon = await opened(path);
  addon.run('makeSummary');
  expect(addon.world.log).toEqual([]);
  const said = await taizhang(['summary', path, '--json', '--as-of', today]);
  const { total } = JSON.parse(said.out.join('\n')) as {
    readonly total: { readonly figures: { readonly all: number; readonly overdue: number } };
  }; // the schema of --json
  expect(addon.said()).toContain(`共${total.figures.all}项`);
  expect(addon.said()).toContain(`逾期${total.figures.overdue}项`);
  addon.run('markOverdue');
  const once = addon.world.snapshot();
  addon.run('markOverdue');
  expect(addon.world.snapshot()).toEqual(once);
  const tags = addon.sheet('总台账').rules.map(({ condition }) => /taizhang:([a-z-]+)/u.exec(JSON.stringify(condition))?.[1]);
  expect(tags).toEqual(['overdue', 'overdue', 'overdue', 'overdue']);
}, 60_000);
