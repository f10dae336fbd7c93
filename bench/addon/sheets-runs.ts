import { type Addon, openAddon } from '../../test/support/addon';
import { roster } from '../../test/support/opinion-sheets';
import { opinionRow } from '../data/opinion-row';
import { seededRandom } from '../data/seeded-random';

/** What one entry of the add-on came to on a spreadsheet that stands for Google's. */
export interface SheetsRun {
  readonly entry: string;
  /** How often it had to be clicked until it was done. */
  readonly clicks: number;
  /** Service calls of all clicks together. */
  readonly calls: number;
  /** Processor time of this machine for all of them, the spreadsheet's own part included. */
  readonly cpuSeconds: number;
  readonly said: string;
}

function register(size: number): readonly (readonly string[])[] {
  const random = seededRandom(20240715);
  const rows = Array.from({ length: size }, (_, at) => {
    const onPerson = at % 5 === 0;
    return [
      `Y${at}`,
      '座谈会',
      '群众',
      onPerson ? '个人' : '领导班子',
      onPerson ? (at % 2 === 0 ? '张建国' : '李梅') : '',
      String(opinionRow(random, at)[1]),
    ];
  });
  return [['编号', '征求渠道', '意见来源', '意见对象', '涉及人', '意见原文'], ...rows];
}

/** Clicks an entry until it is done, on a register of so many opinions. Every service call takes `callTakes` milliseconds of the six minutes. */
export function runInSheets(entry: string, size: number, callTakes: number): SheetsRun {
  const addon: Addon = openAddon({ sheets: { 征求意见台账: register(size), 花名册: roster }, callTakes });
  const from = process.cpuUsage();
  let clicks = 0;
  let calls = 0;
  do {
    addon.world.resetCalls();
    addon.run(entry);
    calls += addon.world.calls().total;
    clicks += 1;
  } while (addon.said().startsWith('时间快到了'));
  const { user, system } = process.cpuUsage(from);
  return { entry, clicks, calls, cpuSeconds: (user + system) / 1_000_000, said: addon.said() };
}
