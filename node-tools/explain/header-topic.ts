import { assumeHeader, readHeader } from '../../core/table/header/match';
import { everyTable } from '../../core/table/registry';
import type { Table } from '../../core/table/schema';
import { namedChoices } from '../options/named-choices';
import { UsageError } from '../options/usage-error';
import type { Topic } from './explained';

const named = everyTable.map(({ id, zh, en }) => ({ id, name: { zh, en } }));

/** The table whose Chinese name ends so, where only one does: 整改台账 is 问题整改台账. */
function shortlyNamed(word: string): Table | undefined {
  const [only, ...others] = everyTable.filter(({ zh }) => zh.endsWith(word));
  return others.length === 0 ? only : undefined;
}

/**
 * Which column a header is. `--table` names the table; the rectification ledger when left out. A header that the sheet's other columns decide is
 * answered as if it stood alone, and `assumed`.
 */
export const headerTopic: Topic = {
  name: 'header',
  aliases: ['表头', '列'],
  explain(text, call) {
    const { messages, language } = call;
    const id = call.table ?? 'rectification';
    const table =
      everyTable.find((candidate) => candidate.id === id || candidate.zh === id || candidate.en.toLowerCase() === id.toLowerCase()) ??
      shortlyNamed(id);
    if (table === undefined) {
      throw new UsageError(messages.usage.choose({ option: '--table', value: id, choices: namedChoices(named, language) }));
    }
    const certain = readHeader(table, text);
    const field = certain ?? assumeHeader(table, text);
    const assumed = field !== certain;
    const name = field === null ? null : (table.columns[field]?.[language] ?? null);
    return {
      json: assumed ? { text, field, assumed } : { text, field },
      lines: [messages.explain.header({ text, table: table[language], field, name, assumed })],
    };
  },
};
