import type { Command } from '../command';

/** A command by its names, loaded when it is asked for: what the others need would only delay its first line. */
interface CommandEntry {
  /** Its name and the Chinese names that mean the same. */
  readonly names: readonly string[];
  readonly load: () => Promise<Command>;
}

/** Every command, in the order of an office's work. */
export const registry: readonly CommandEntry[] = [
  { names: ['init', '建表'], load: async () => (await import('./init')).init },
  { names: ['plan', '谈话'], load: async () => (await import('./plan')).plan },
  { names: ['check', '体检', '检查'], load: async () => (await import('./check')).check },
  { names: ['merge', '合并'], load: async () => (await import('./merge')).merge },
  { names: ['overdue', '逾期'], load: async () => (await import('./overdue')).overdue },
  { names: ['summary', '汇总'], load: async () => (await import('./summary')).summary },
  { names: ['satisfaction', '满意度', '测评'], load: async () => (await import('./satisfaction')).satisfaction },
  { names: ['gates', '关口', '把关'], load: async () => (await import('./gates')).gates },
  { names: ['log', '日志'], load: async () => (await import('./log')).log },
  { names: ['opinions', '意见'], load: async () => (await import('./opinions')).opinions },
  { names: ['feedback', '反馈'], load: async () => (await import('./feedback')).feedback },
  { names: ['trace', '溯源'], load: async () => (await import('./trace')).trace },
  { names: ['carry', '去年'], load: async () => (await import('./carry')).carry },
  { names: ['rows', '读出'], load: async () => (await import('./rows')).rows },
  { names: ['explain', '解释'], load: async () => (await import('./explain')).explain },
];
