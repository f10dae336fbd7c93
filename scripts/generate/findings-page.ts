import { type RuleCard, ruleCards } from '../../core/finding/rule-card';
import { messagesIn } from '../../core/i18n/messages';
import { markdownTable, page } from './markdown';

const [zh, en] = [messagesIn('zh'), messagesIn('en')];

function areaTable(area: RuleCard['area'], cards: readonly RuleCard[]): string {
  const rows = cards
    .filter((card) => card.area === area)
    .map(({ code, level, serves, source }) => [`\`${code}\``, `${zh.levels[level]} ${level}`, serves.join(' '), source]);
  const heading = `## ${zh.pages.rules.areas[area]} · ${en.pages.rules.areas[area]}`;
  return `${heading}\n\n${markdownTable(['编号 code', '程度 level', '服务于', '依据 source'], rows)}`;
}

/** docs/findings.md: every kind of finding by what it is about, how grave it is, what it serves and the sentence it rests on. */
export function findingsPage(): string {
  const cards = ruleCards('zh');
  const areas = [...new Set(cards.map(({ area }) => area))];
  return page(
    '疑点一览 · Findings',
    '程序只指出疑点，从不替人改。`taizhang explain rule <编号>` 说明任何一条。\n\nThe program points, people decide. `taizhang explain rule <code>` explains each.',
    ...areas.map((area) => areaTable(area, cards)),
  );
}
