import type { Finding } from '../../../core/finding/finding';
import { messagesIn } from '../../../core/i18n/messages';
import type { Invocation } from '../../../node-tools/command';
import { findingPrinter, printFindings } from '../../../node-tools/print/print-findings';

const at = { file: '台账.xlsx', sheet: '整改台账', row: 4 };
const note: Finding = { code: 'deadline-year-assumed', at, params: { text: '6月底前', year: 2024, day: '2024-06-30' } } as Finding; // params are not shown here
const warning: Finding = { code: 'status-unknown', at, params: { text: '正在' } };
const error: Finding = { code: 'file-missing', at: { file: '台账.xlsx' }, params: { near: [] } };

// The printer needs no more of a call.
const callTo = (lines: string[], language: 'zh' | 'en'): Invocation =>
  ({ io: { err: (line: string) => lines.push(line) }, language, messages: messagesIn(language) }) as unknown as Invocation;

function printed(findings: readonly Finding[], most?: number, language: 'zh' | 'en' = 'zh'): string[] {
  const lines: string[] = [];
  const printer = findingPrinter(callTo(lines, language), most);
  printer.print(findings);
  printer.end();
  return lines;
}

const times = (count: number, finding: Finding): Finding[] => Array.from({ length: count }, () => finding);

test('errors are all said, however many there are', () => {
  expect(printed([...times(150, warning), ...times(150, error)]).filter((line) => line.includes('[file-missing]'))).toHaveLength(150);
});

test('a hundred warnings are said in full, with nothing added', () => {
  expect(printed(times(100, warning))).toHaveLength(100);
});

test('of more, a hundred are said, and one line how many of all findings are left', () => {
  const lines = printed([...times(50, warning), note, ...times(70, warning), note]);
  expect(lines).toHaveLength(101);
  expect(lines.at(-1)).toBe('另有 22 条疑点没有列出，用 taizhang 体检 查看');
  expect(printed(times(101, warning), undefined, 'en').at(-1)).toBe('1 more finding is not listed here; taizhang check shows them');
});

test('where only notes are left they go by that name', () => {
  expect(printed([warning, note, note])).toEqual([
    expect.stringContaining('[status-unknown]'),
    '另有 2 条提示没有列出，用 taizhang 体检 查看',
  ]);
});

test('a command that asks for all warnings gets them', () => {
  expect(printed(times(5000, warning), Number.POSITIVE_INFINITY)).toHaveLength(5000);
});

test('a command whose tables are read nowhere else says everything itself, notes too', () => {
  const lines: string[] = [];
  printFindings(callTo(lines, 'zh'), [...times(500, warning), ...times(20, note)]);
  expect(lines).toHaveLength(520);
  expect(lines.filter((line) => line.includes('没有列出'))).toEqual([]);
});
