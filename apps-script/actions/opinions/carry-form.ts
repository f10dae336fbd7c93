import type { OwnForm } from '../../ui/open-form';

/** Whether a sheet's name says that it is of last year. */
const saysLastYear = (name: string, year: number): boolean => name.includes(String(year)) || /去年|上年|上一年/u.test(name);

/** The dialog of 去年意见核对…: which of these sheets are of last year, `year`. */
export function carryForm(sheets: readonly string[], year: number): OwnForm {
  const guess = sheets.find((name) => saysLastYear(name, year)) ?? '';
  const choice = { kind: 'choice' as const, choices: sheets };
  return {
    title: '去年意见核对',
    intro: '拿去年的台账与今年的比：看来已改、未改、反弹、无法判断，附依据，由人逐条确认。没选的表都当作今年的。',
    fields: [
      { ...choice, id: 'last', label: '去年的表', required: true, initial: guess, help: '整改台账、征求意见台账都可以' },
      { ...choice, id: 'second', label: '去年的另一张表', required: false, initial: '', help: '去年有两张表的，在这里选第二张' },
    ],
    submit: 'submitCarry',
    action: '核对',
  };
}
