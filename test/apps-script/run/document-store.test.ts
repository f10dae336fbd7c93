import { runModule } from '../../support/addon-module';

const source = 'apps-script/run/document-store.ts';

test('a long Chinese text is kept in values of the size allowed, and comes back whole', () => {
  const text = '整改'.repeat(20_000);
  const { world, result } = runModule(
    source,
    `(Part.saveTexts({ 甲: '整改'.repeat(20000), 乙: '短' }), Part.saveTexts({ 乙: null }), Part.loadTexts(['甲', '乙', '丙']))`,
    {},
  );
  expect(result).toEqual({ 甲: text, 乙: null, 丙: null });
  for (const value of world.stores.document.values()) expect(Buffer.byteLength(value, 'utf8')).toBeLessThanOrEqual(9 * 1024);
});

test('a shorter text leaves nothing of a longer one behind, and others’ entries stay', () => {
  const { world } = runModule(source, `(Part.saveTexts({ 甲: '长'.repeat(9000), 甲乙: '邻居' }), Part.saveTexts({ 甲: '短' }), 0)`, {
    properties: { 别人的: '不动' },
  });
  expect(Object.fromEntries(world.stores.document)).toEqual({ 别人的: '不动', 甲: '1', '甲.0': '短', 甲乙: '1', '甲乙.0': '邻居' });
});

test('what does not fit into the store leaves it as it was', () => {
  const { world, result } = runModule(
    source,
    `(function () { Part.saveTexts({ 甲: '短' }); try { Part.saveTexts({ 甲: '长'.repeat(200000) }); } catch (error) { return error.name; } })()`,
    {},
  );
  expect([result, Object.fromEntries(world.stores.document)]).toEqual(['Exception', { 甲: '1', '甲.0': '短' }]);
});

test('texts of one kind take no more together than they may: one for which there is no room is forgotten, the others stay', () => {
  const { result } = runModule(
    source,
    `(function () {
      var room = { prefix: '计划:', most: 300 };
      Part.saveTexts({ '计划:甲': 'a'.repeat(100), 别的: 'b'.repeat(900) });
      Part.saveTexts({ '计划:乙': 'c'.repeat(100) }, room);
      Part.saveTexts({ '计划:丙': 'd'.repeat(100) }, room);
      Part.saveTexts({ '计划:甲': 'e'.repeat(300) }, room);
      return Part.loadTexts(['计划:甲', '计划:乙', '计划:丙', '别的']);
    })()`,
    {},
  );
  expect(result).toEqual({ '计划:甲': null, '计划:乙': 'c'.repeat(100), '计划:丙': null, 别的: 'b'.repeat(900) });
});
