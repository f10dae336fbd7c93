import { openAddon } from '../../../support/addon';

test('says what is read and that nothing is sent, without a look at the spreadsheet', () => {
  const addon = openAddon();
  addon.world.ui.answer('OK');
  addon.run('showAbout');
  expect(addon.world.ui.questions[0]?.message).toContain('不联网');
  expect(Object.keys(addon.world.calls().sheets)).toEqual([]);
});
