const fullWidthOffset = 0xfee0;

/** Characters that are seen as one thing and stored as several: dashes, tildes, dots, zeros, spaces. */
const lookAlikes = new Map<string, string>(
  Object.entries({
    '　': ' ',
    '\u00a0': ' ',
    '\u2002': ' ',
    '\u2003': ' ',
    '\u2009': ' ',
    '\t': ' ',
    '—': '-',
    '–': '-',
    '―': '-',
    '‒': '-',
    '‐': '-',
    '‑': '-',
    '−': '-',
    '─': '-',
    '━': '-',
    ー: '-',
    '﹣': '-',
    '〜': '~',
    '∼': '~',
    '˜': '~',
    '﹏': '~',
    '・': '.',
    '·': '.',
    '•': '.',
    '∙': '.',
    '﹒': '.',
    〇: '〇',
    '○': '〇',
    '◯': '〇',
    '⭕': '〇',
    '﹙': '(',
    '﹚': ')',
    '〔': '(',
    '〕': ')',
    '【': '(',
    '】': ')',
    '〖': '(',
    '〗': ')',
    '［': '(',
    '］': ')',
    '[': '(',
    ']': ')',
    '｛': '(',
    '｝': ')',
    '{': '(',
    '}': ')',
    '\\': '/',
    '∕': '/',
    '⁄': '/',
    內: '内',
    後: '后',
    長: '长',
    號: '号',
    個: '个',
    週: '周',
    兩: '两',
    間: '间',
    時: '时',
  }),
);

/** Every sign that may change; most texts hold few of them or none. */
const changeable = new RegExp(
  `[\\uff01-\\uff5e${[...lookAlikes.keys()].map((sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`).join('')}]`,
  'g',
);

const invisible = /[\u200b-\u200f\u2060\ufeff\u00ad\u202a-\u202e]/g;

/**
 * Full-width letters, digits and signs as half-width, and one character for each family of look-alikes (every dash is `-`, every
 * bracket round, ○ and 〇 one zero, a few common traditional characters simplified). Invisible marks go; nothing else is lost.
 */
export function halfWidth(text: string): string {
  return text
    .replace(invisible, '')
    .replace(changeable, (sign) => {
      const code = sign.charCodeAt(0);
      const plain = code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - fullWidthOffset) : sign;
      return lookAlikes.get(plain) ?? plain;
    })
    .replace(/\r\n?/g, '\n');
}
