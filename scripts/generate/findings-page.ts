import { type RuleCard, ruleCards } from '../../core/finding/rule-card';
import type { Language } from '../../core/i18n/local-text';
import { messagesIn } from '../../core/i18n/messages';
import { markdownTable, page } from './markdown';

interface Wording {
  readonly title: string;
  readonly intro: string;
  readonly headings: readonly string[];
}

const wordings: Readonly<Record<Language, Wording>> = {
  zh: {
    title: '疑点一览',
    intro:
      '*[English](findings.md)*\n\n程序只指出疑点，从不替人改。“……”是表里写的内容。`taizhang 解释 规则 编号` 说明其中一条；记不得编号，写几个字也行：`taizhang 解释 规则 缺责任人`。',
    headings: ['编号', '程度', '指出什么', '怎么写、怎么办', '服务于', '依据'],
  },
  en: {
    title: 'Findings',
    intro:
      '*[中文](findings.zh-CN.md)*\n\nThe program points, people decide. “…” stands for what the cell says. `taizhang explain rule CODE --lang en` explains one of them; a few words of its sentence will do too.',
    headings: ['code', 'grade', 'what it points out', 'what to write or do', 'serves', 'source'],
  },
};

function areaTable(area: RuleCard['area'], cards: readonly RuleCard[], language: Language): string {
  const { levels, pages } = messagesIn(language);
  const rows = cards
    .filter((card) => card.area === area)
    .map(({ code, level, reason, fix, serves, source }) => [`\`${code}\``, levels[level], reason, fix, serves.join(' '), source]);
  return `## ${pages.rules.areas[area]}\n\n${markdownTable(wordings[language].headings, rows)}`;
}

/** docs/findings: every kind of finding by what it is about: how grave it is, what it says, what to write, what it serves and rests on. */
export function findingsPage(language: Language): string {
  const cards = ruleCards(language);
  const areas = [...new Set(cards.map(({ area }) => area))];
  const { title, intro } = wordings[language];
  return page(title, intro, ...areas.map((area) => areaTable(area, cards, language)));
}
