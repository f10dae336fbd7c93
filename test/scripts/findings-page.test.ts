import { ruleCards } from '../../core/finding/rule-card';
import { findingsPage } from '../../scripts/generate/findings-page';

test.each(['zh', 'en'] as const)('the page of findings (%s) says of every rule what it points out and what to write', (language) => {
  const text = findingsPage(language);
  for (const { code, reason, fix, source } of ruleCards(language)) {
    const line = text.split('\n').find((row) => row.startsWith(`| \`${code}\` |`)) ?? '';
    for (const part of [reason, fix, source]) expect(line).toContain(part.replace(/\|/g, '\\|').replace(/\s*\n\s*/g, '<br>'));
  }
});
