import { readStatus } from '../../core/rectification/status';
import { statusNames } from '../../core/rectification/status-vocabulary';
import type { Topic } from './explained';

/** Why a status text is read as it is. */
export const statusTopic: Topic = {
  name: 'status',
  aliases: ['状态', '整改状态'],
  explain(text, { language, messages }) {
    const status = readStatus(text);
    const name = status === null ? messages.explain.unknownStatus() : statusNames[status][language];
    return { json: { text, status }, lines: [messages.explain.status({ text, name })] };
  },
};
