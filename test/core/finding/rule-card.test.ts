import { rules } from '../../../core/finding/registry';
import { ruleCards } from '../../../core/finding/rule-card';
import { messagesIn } from '../../../core/i18n/messages';

test('there is one card for every rule, in both languages', () => {
  for (const language of ['zh', 'en'] as const) {
    expect(
      ruleCards(language)
        .map(({ code }) => code)
        .sort(),
    ).toEqual(Object.keys(rules).sort());
  }
});

test('no sentence shows that nothing was filled in', () => {
  const broken = (['zh', 'en'] as const)
    .flatMap(ruleCards)
    .filter(
      ({ reason, fix }) =>
        /NaN|undefined|null|\[object|=>|function/u.test(reason + fix) || [reason, fix].some((text) => /^[…. ]*$/u.test(text)),
    );
  expect(broken).toEqual([]);
});

test('what to write is an example where the finding would name one', () => {
  const card = ruleCards('zh').find(({ code }) => code === 'deadline-relative');
  expect(card).toMatchObject({ area: 'deadline', level: 'warning', fix: '请把年月日写全：是这一天就写2024-06-30，不是就写应有的日期' });
  expect(card?.reason).toBe('“……”是相对说法，从……推算为2024-06-30，过些日子再读就变了');
});

test('of two sentences the card has the one that offices meet', () => {
  const cards = new Map(ruleCards('zh').map((card) => [card.code, card]));
  expect(cards.get('deadline-past')?.fix).toBe('请核对年份并写全，如2024-06-30或2025-06-30');
  expect(cards.get('table-missing')?.reason).toBe('没有认出“……”的表头；看到的是：……');
  expect(cards.get('copies-undecided')?.fix).toBe('请问清以哪一稿为准，用 --use 写明文件名后再合并一次');
  expect(cards.get('unit-from-file-name')?.reason).toBe('表里没有写填报单位，按文件名读作“……”');
});

test('each card carries the sentence it rests on; what an office meets every day comes first, damaged files last', () => {
  const cards = ruleCards('zh');
  expect(cards.find(({ code }) => code === 'missing-deadline')?.source).toContain('明确整改时限');
  expect(cards[0]).toMatchObject({ area: 'deadline', level: 'error' });
  expect(cards[cards.length - 1]).toMatchObject({ area: 'files', level: 'note' });
});

test('every rule stands under the heading of what it is about, in both languages; none is left over', () => {
  const areaOf = new Map(ruleCards('zh').map(({ code, area }) => [code, area]));
  expect(
    (['survey-returned-over-issued', 'gate-table-missing', 'pack-problem', 'setting-unreadable', 'extension-not-later'] as const).map(
      (code) => areaOf.get(code),
    ),
  ).toEqual(['satisfaction', 'gate', 'campaign', 'settings', 'closeOut']);
  for (const language of ['zh', 'en'] as const) {
    const headings = [...new Set(areaOf.values())].map((area) => messagesIn(language).pages.rules.areas[area]);
    expect(headings.every((heading) => heading !== '' && !/^(?:其他|Other)$/u.test(heading))).toBe(true);
    expect(new Set(headings).size).toBe(headings.length);
  }
});
