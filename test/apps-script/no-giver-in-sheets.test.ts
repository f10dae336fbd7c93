import fc from 'fast-check';
import { openAddon } from '../support/addon';
import { submitForm } from '../support/addon-form';
import { ledgerRows, randomRegister, registerLines, secretsIn } from '../support/random-register';

const own = ['征求意见台账', '花名册', '整改台账'];

test('[R042] [F130] whatever the entries make of a register that names its givers, no sheet, note, link or message holds a name or contact of theirs', () => {
  fc.assert(
    fc.property(fc.noShrink(randomRegister), ({ opinions, people, secrets }) => {
      const roster = [['姓名', '所在单位', '职务'], ...people.map((name) => [name, '青禾县教育局', '副局长'])];
      const addon = openAddon({ sheets: { 征求意见台账: registerLines(opinions), 花名册: roster, 整改台账: ledgerRows } });
      const before = own.map((name) => addon.sheet(name));
      for (const entry of ['groupOpinions', 'classifyOpinions', 'checkBreadth', 'makeFeedback', 'checkTrace', 'carryLastYear'])
        addon.run(entry);
      submitForm(addon, { last: '整改台账' });
      expect(addon.world.log.filter((line) => line.startsWith('error'))).toEqual([]);
      expect(own.map((name) => addon.sheet(name))).toEqual(before);
      const made = addon.world.sheetNames().filter((name) => !own.includes(name));
      const said = addon.world.ui.toasts.map(({ message }) => message);
      const everything = JSON.stringify([made, made.map((name) => addon.sheet(name)), said]);
      expect(made.length).toBeGreaterThan(6);
      expect(secretsIn(everything, { secrets })).toEqual([]);
    }),
    { seed: 20240717, numRuns: 25 },
  );
});
