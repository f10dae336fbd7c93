import { type RuleCard, ruleCards } from '../../core/finding/rule-card';
import { searchRules } from '../../core/finding/search-rules';
import type { Invocation } from '../command';
import { UsageError } from '../options/usage-error';
import type { Topic } from './explained';

function wholeCard({ code, level, serves, reason, fix, source }: RuleCard, { messages }: Invocation): readonly string[] {
  return [
    messages.explain.rule({ code, level: messages.levels[level], serves: serves.join(' ') }),
    messages.explain.says({ reason }),
    messages.explain.toWrite({ fix }),
    messages.explain.source({ source }),
  ];
}

function listed(cards: readonly RuleCard[], { messages }: Invocation): readonly string[] {
  return [
    messages.explain.found({ count: cards.length }),
    ...cards.map(({ code, level, reason }) => messages.explain.foundRule({ code, level: messages.levels[level], reason })),
  ];
}

/**
 * What a finding means and what to write: by its code, by a requirement or feature id such as R094, or by words of its sentence; where the
 * words fit several, these are listed with their codes.
 */
export const ruleTopic: Topic = {
  name: 'rule',
  aliases: ['规则', '疑点'],
  explain(text, call) {
    const id = text.trim();
    const cards = ruleCards(call.language);
    const named = cards.filter(({ code, serves }) => code === id || serves.includes(id.toUpperCase()));
    const found = named.length > 0 ? named : searchRules(cards, id);
    if (found.length === 0) throw new UsageError(call.messages.usage.unknownRule({ id: text }));
    const lines = named.length > 0 || found.length === 1 ? found.flatMap((card) => wholeCard(card, call)) : listed(found, call);
    return {
      json: {
        text,
        by: named.length > 0 ? 'id' : 'words',
        rules: found.map(({ code, level, serves, reason, fix, source }) => ({ code, level, serves, reason, fix, source })),
      },
      lines,
    };
  },
};
