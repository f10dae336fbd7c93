import type { Form, FormAnswer, FormValues } from '../../../../apps-script/ui/form';
import { showFormOf } from '../../../support/addon-dialog';
import { type AddonPage, type Looking, openPage } from '../../../support/addon-page';
import { browser, endBrowserAfterwards, testInBrowser } from '../../../support/browser';
import { pageFaults } from '../../../support/page-faults';

endBrowserAfterwards();

const extension: Omit<Form, 'submit'> = {
  title: '延期登记',
  intro: '把选中的一行改到新的时限，原时限留在“原完成时限”一栏。\n不影响其他行。',
  fields: [
    { id: 'row', label: '行号', kind: 'hidden', required: false, initial: '7' },
    { id: 'problem', label: '存在问题', kind: 'readonly', required: false, initial: '第7行 <img src=x onerror=alert(1)>\n第8行 “引号”' },
    { id: 'day', label: '新的时限', kind: 'date', required: true, initial: '', help: '延期后的最后一天' },
    { id: 'kind', label: '延期理由', kind: 'choice', required: true, initial: '', choices: ['时间不够', '上级另有安排'] },
    { id: 'reason', label: '具体说明', kind: 'textarea', required: false, initial: '' },
    { id: 'by', label: '批准人', kind: 'text', required: true, initial: '' },
  ],
};

interface Opened extends AddonPage {
  readonly received: readonly FormValues[];
}

async function withForm(answer: FormAnswer | Error, looking: Looking, use: (opened: Opened) => Promise<void>): Promise<void> {
  const received: FormValues[] = [];
  const addon = showFormOf(extension, (values) => {
    received.push(values);
    if (answer instanceof Error) throw answer;
    return answer;
  });
  const opened = await openPage(await browser(), addon, looking);
  try {
    await use({ ...opened, received });
    expect(opened.trouble).toEqual([]);
  } finally {
    await opened.end();
  }
}

async function fillIn({ page }: Opened): Promise<void> {
  await page.getByLabel('新的时限').fill('2024-09-30');
  await page.getByLabel('延期理由').selectOption('时间不够');
  await page.getByLabel('批准人').fill('李梅');
}

const done: FormAnswer = { ok: true, message: '已延期到2024-09-30' };

testInBrowser('the first field has the keyboard, every box its label, its help and its 必填 or 选填', () =>
  withForm(done, {}, async ({ page }) => {
    expect(await page.evaluate('document.activeElement.id')).toBe('field-day');
    expect(await page.getByLabel('新的时限').getAttribute('aria-describedby')).toContain('field-day-help');
    expect(await page.getByText('必填').count()).toBe(3);
    expect(await pageFaults(page)).toEqual([]);
    expect(await page.title()).toBe('延期登记');
  }),
);

testInBrowser('what is filled in goes to the script as texts, with what is hidden and what is shown, and the answer is shown', () =>
  withForm(done, {}, async (opened) => {
    await fillIn(opened);
    await opened.page.getByRole('button', { name: '确定' }).click();
    await opened.page.getByText('已延期到2024-09-30').waitFor();
    expect(opened.received).toEqual([
      {
        row: '7',
        problem: '第7行 <img src=x onerror=alert(1)>\n第8行 “引号”',
        day: '2024-09-30',
        kind: '时间不够',
        reason: '',
        by: '李梅',
      },
    ]);
    expect(await pageFaults(opened.page)).toEqual([]);
    await opened.page.keyboard.press('Enter');
    expect(await opened.closed()).toBe(true);
  }),
);

testInBrowser('a blank field is told at the field, before anything is sent', () =>
  withForm(done, {}, async (opened) => {
    const { page } = opened;
    await page.getByLabel('新的时限').fill('2024-09-30');
    await page.getByRole('button', { name: '确定' }).click();
    expect(await page.locator('.complaint').allTextContents()).toEqual(['', '请填写“延期理由”', '', '请填写“批准人”', '']);
    expect(await page.evaluate('document.activeElement.id')).toBe('field-kind');
    expect(await page.getByLabel('批准人').getAttribute('aria-invalid')).toBe('true');
    expect(await pageFaults(page)).toEqual([]);
    await page.getByLabel('批准人').fill('李');
    expect(await page.getByLabel('批准人').getAttribute('aria-invalid')).toBeNull();
    expect(opened.calls).toEqual([]);
  }),
);

testInBrowser('a refusal stands at the field it names, and the form can be handed in again', () =>
  withForm({ ok: false, message: '新的时限要在原时限2024-12-31之后', field: 'day' }, {}, async (opened) => {
    await fillIn(opened);
    await opened.page.keyboard.press('Enter');
    await opened.page.getByText('新的时限要在原时限').waitFor();
    expect(await opened.page.evaluate('document.activeElement.id')).toBe('field-day');
    await opened.page.getByRole('button', { name: '确定' }).click();
    await opened.page.getByRole('status').getByText('正在处理').waitFor({ state: 'detached' });
    expect(opened.received).toHaveLength(2);
  }),
);

testInBrowser('pressed twice it is handed in once; while it runs neither Esc nor 取消 closes it', () =>
  withForm(done, { held: true }, async (opened) => {
    await fillIn(opened);
    const act = opened.page.getByRole('button', { name: '确定' });
    await act.dblclick();
    await act.press('Enter');
    expect(await opened.page.getByRole('status').textContent()).toBe('正在处理，请稍候…');
    await opened.page.keyboard.press('Escape');
    await opened.page.getByRole('button', { name: '取消' }).click({ force: true });
    expect(await opened.closed()).toBe(false);
    opened.release();
    await opened.page.getByText('已延期到2024-09-30').waitFor();
    expect(opened.received).toHaveLength(1);
  }),
);

testInBrowser('Esc closes a form that nobody has handed in', () =>
  withForm(done, {}, async (opened) => {
    await opened.page.keyboard.press('Escape');
    expect(await opened.closed()).toBe(true);
    expect(opened.received).toEqual([]);
  }),
);

testInBrowser('a script that fails gives one Chinese sentence without Google’s words, and what was filled in stays', () =>
  withForm(new Error('Exception: Service Spreadsheets timed out'), {}, async (opened) => {
    await fillIn(opened);
    await opened.page.getByRole('button', { name: '确定' }).click();
    await opened.page.getByText('没有收到回音，可能已经写进去了，也可能没有').waitFor();
    expect(await opened.page.getByText('Exception').count()).toBe(0);
    expect(await opened.page.getByLabel('批准人').inputValue()).toBe('李梅');
  }),
);

testInBrowser('with two accounts in the browser the reader is told to keep to one', () =>
  withForm(done, {}, async () => {
    const addon = showFormOf(extension, () => done);
    const opened = await openPage(await browser(), addon);
    addon.world.as({ twoAccounts: true });
    await fillIn({ ...opened, received: [] });
    await opened.page.getByRole('button', { name: '确定' }).click();
    await opened.page.getByText('请只登录一个账号（或用无痕窗口').waitFor();
    await opened.end();
  }),
);

testInBrowser('on a dark screen and in high contrast everything can still be read', () =>
  withForm({ ok: false, message: '批准人不能是责任人' }, { colorScheme: 'dark', forcedColors: 'active' }, async (opened) => {
    await opened.page.getByRole('button', { name: '确定' }).click();
    expect(await pageFaults(opened.page)).toEqual([]);
    await opened.page.emulateMedia({ forcedColors: 'none' });
    expect(await pageFaults(opened.page)).toEqual([]);
    await fillIn(opened);
    await opened.page.getByRole('button', { name: '确定' }).click();
    await opened.page.getByText('批准人不能是责任人').waitFor();
    expect(await pageFaults(opened.page)).toEqual([]);
  }),
);
