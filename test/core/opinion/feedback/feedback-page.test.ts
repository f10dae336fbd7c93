import { feedbackPage } from '../../../../core/opinion/feedback/feedback-page';

const page = (verbatim: string) => feedbackPage([{ name: '', title: '向李梅同志反馈的意见建议', use: '', opinions: [{ verbatim }] }], 'zh');

/** The text of the items as a browser would have it. */
function items(html: string): string[] {
  return [...html.matchAll(/<li>([\s\S]*?)<\/li>/gu)].map(([, text = '']) =>
    text
      .replace(/&#(\d+);/gu, (_, code: string) => String.fromCharCode(Number(code)))
      .replace(/&lt;/gu, '<')
      .replace(/&gt;/gu, '>')
      .replace(/&amp;/gu, '&'),
  );
}

test('[R042] originals stand there as they are, mark-up and all, and nothing is loaded', () => {
  for (const text of ['<script>alert(1)</script>', '  a\r\nb\t&amp;"\'', '𠮷㐂👍🏽', '多'.repeat(40_000)])
    expect(items(page(text))).toEqual([text]);
  expect(page('x')).not.toMatch(/https?:|<script|src=|href=|@import|url\(/u);
});

test('what no page can hold is shown as lost, and the reader is sent to the workbook', () => {
  expect(page('a\u0000b\ud842')).toContain('a\ufffdb\ufffd');
  expect(page('a\u0000b')).toContain('以同名表格文件为准');
  expect(page('ab')).not.toContain('以同名表格文件为准');
});
