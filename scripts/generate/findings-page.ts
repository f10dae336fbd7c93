import { rules } from '../../core/finding/registry';
import { messagesIn } from '../../core/i18n/messages';
import { markdownTable, page } from './markdown';

const { levels } = messagesIn('zh');

/** docs/findings.md: every kind of finding, how grave it is, what it serves and the sentence it rests on. */
export function findingsPage(): string {
  const rows = Object.values(rules)
    .map(({ code, level, serves, source }) => [`\`${code}\``, `${levels[level]} ${level}`, serves.join(' '), source])
    .sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
  return page(
    '疑点一览 · Findings',
    '程序只指出疑点，从不替人改。`taizhang explain rule <编号>` 说明任何一条。\n\nThe program points, people decide. `taizhang explain rule <code>` explains each.',
    markdownTable(['编号 code', '程度 level', '服务于', '依据 source'], rows),
  );
}
