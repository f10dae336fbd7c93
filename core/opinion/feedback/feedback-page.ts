import type { Language } from '../../i18n/local-text';
import type { OpinionSheet } from './feedback-sheet';
import { feedbackWords } from './words';

/** Characters that no HTML page can hold, written in whatever way. */
const unprintable = /[\u0000-\u0008\u000b\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
const everyUnprintable = new RegExp(unprintable.source, 'g');

/** The text as content of an element: no mark-up, no link, and a carriage return stays one. */
function escaped(text: string): string {
  return text
    .replace(everyUnprintable, '\ufffd')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/\r/g, '&#13;')
    .replace(/\f/g, '&#12;');
}

const style = `@page{size:A4;margin:22mm 20mm}
body{font:16px/1.9 仿宋_GB2312,仿宋,FangSong,宋体,serif;margin:0 auto;max-width:42em;padding:1em}
h1{font:600 22px/1.6 方正小标宋简体,宋体,serif;text-align:center}
p.use{color:#444;font-size:14px;text-align:center;margin:.2em 0}
ol{padding-left:2.6em}
li{margin:.9em 0;white-space:pre-wrap;overflow-wrap:anywhere}
small{color:#444}`;

function section({ title, use, opinions }: OpinionSheet, language: Language): string {
  const { count, unprintable: note } = feedbackWords;
  const items = opinions.map(({ verbatim }) => {
    const remark = unprintable.test(verbatim) ? `<small>${escaped(note[language])}</small>` : '';
    return `<li>${escaped(verbatim)}${remark}</li>`;
  });
  const lines = [count[language](opinions.length), use].map((line) => `<p class="use">${escaped(line)}</p>`);
  return [`<h1>${escaped(title)}</h1>`, ...lines, '<ol>', ...items, '</ol>'].join('\n');
}

/**
 * The same as the sheets, as one page to print: a single file that loads nothing. An original stands there whole, however long, with its
 * spaces and line breaks; characters that no page can hold are shown as � and the reader is sent to the workbook.
 */
export function feedbackPage(parts: readonly OpinionSheet[], language: Language): string {
  return [
    '<!doctype html>',
    `<html lang="${language === 'zh' ? 'zh-CN' : 'en'}"><head><meta charset="utf-8"><meta name="referrer" content="no-referrer">`,
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<title>${escaped(parts[0]?.title ?? '')}</title><style>${style}</style></head><body>`,
    ...parts.map((part) => section(part, language)),
    '</body></html>',
    '',
  ].join('\n');
}
