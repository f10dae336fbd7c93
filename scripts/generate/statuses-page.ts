import { statusRules } from '../../core/rectification/status/rules/registry';
import { statusNames } from '../../core/rectification/status/vocabulary';
import { markdownTable, page } from './markdown';

/** docs/statuses.md: how the words of a status are read, in the order of the rules. */
export function statusesPage(): string {
  return page(
    'How a status is read from its words',
    'The first rule that applies decides; where none does, the cell is asked about. Ticked boxes, numbered measures, and 是 or 否 under a header that asks are settled before; of a text of more than 40 characters only the first clause is read. Why it is done so: [statuses are read by rules in an order](decisions/reading-statuses.md).',
    markdownTable(
      ['', 'rule', 'is', 'because', 'for example'],
      statusRules.map(({ name, status, because, examples }, at) => [
        String(at + 1),
        name,
        status === null ? 'no status: asked about' : `${statusNames[status].en} (${statusNames[status].zh})`,
        because,
        examples.join('；'),
      ]),
    ),
  );
}
