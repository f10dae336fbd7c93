import type { FindingCode } from '../../core/finding/finding';
import { rules } from '../../core/finding/registry';
import type { Rule } from '../../core/finding/rule';
import { UsageError } from '../usage-error';
import type { Topic } from './explained';

function rulesFor(id: string): readonly Rule[] {
  const all: readonly Rule[] = Object.values(rules);
  return all.filter(({ code, serves }) => code === (id as FindingCode) || serves.includes(id.toUpperCase())); // any text may be asked for
}

/** What stands behind a finding: by its code, or by a requirement or feature id such as R094. */
export const ruleTopic: Topic = {
  name: 'rule',
  aliases: ['规则', '疑点'],
  explain(text, { messages }) {
    const found = rulesFor(text.trim());
    if (found.length === 0) throw new UsageError(messages.usage.unknownRule({ id: text }));
    return {
      json: { text, rules: found.map(({ code, level, serves, source }) => ({ code, level, serves, source })) },
      lines: found.flatMap(({ code, level, serves, source }) => [
        messages.explain.rule({ code, level: messages.levels[level], serves: serves.join(' ') }),
        messages.explain.source({ source }),
      ]),
    };
  },
};
