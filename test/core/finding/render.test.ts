import type { Finding } from '../../../core/finding/finding';
import { renderFinding } from '../../../core/finding/render';

const at = { file: '区教育局.xlsx', sheet: '整改台账', row: 7, column: 5 };
const error: Finding = { code: 'missing-deadline', at, params: {} };
const warning: Finding = { code: 'immediate-still-open', at, params: { status: '整改中' } };
const note: Finding = { code: 'status-from-progress', at, params: { header: '进展情况' } };

test('a finding’s line begins with its place and its code, then says how grave it is: what to do depends on that', () => {
  expect(renderFinding(error, 'zh')).toMatch(/^区教育局\.xlsx!整改台账!E7 \[missing-deadline\] 必须改：完成时限空着；请写/u);
  expect(renderFinding(warning, 'zh')).toMatch(/^区教育局\.xlsx!整改台账!E7 \[immediate-still-open\] 请核对：/u);
  expect(renderFinding(note, 'zh')).toMatch(/^区教育局\.xlsx!整改台账!E7 \[status-from-progress\] 提示：/u);
  expect(renderFinding(error, 'en')).toMatch(/^区教育局\.xlsx!整改台账!E7 \[missing-deadline\] to mend: .+; /u);
});

test('a line break of a quoted cell does not break the line', () => {
  const quoted: Finding = { code: 'status-unknown', at, params: { text: '正在\n推动' } };
  expect(renderFinding(quoted, 'zh')).toContain('“正在⏎推动”');
});
