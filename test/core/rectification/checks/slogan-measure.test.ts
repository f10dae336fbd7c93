import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isSloganOnly, sloganMeasure } from '../../../../core/rectification/checks/slogan-measure';
import { item, sheet } from '../items';
import { cellsFound } from './found';

const labelled = readFileSync(join(__dirname, '../../../fixtures/domain/measures.tsv'), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t') as [label: 'slogan' | 'concrete', measure: string]);

test('the labelled list is large and even enough to measure by', () => {
  const slogans = labelled.filter(([label]) => label === 'slogan').length;
  expect(labelled.length).toBeGreaterThanOrEqual(200);
  expect(slogans).toBeGreaterThanOrEqual(90);
  expect(labelled.length - slogans).toBeGreaterThanOrEqual(90);
  expect(new Set(labelled.map(([, measure]) => measure)).size).toBe(labelled.length);
});

test('[R099] [F32] of the measures flagged at least nine in ten are slogans, and most slogans are flagged', () => {
  const flagged = labelled.filter(([, measure]) => isSloganOnly(measure));
  const right = flagged.filter(([label]) => label === 'slogan').length;
  const slogans = labelled.filter(([label]) => label === 'slogan').length;
  expect(right * 10).toBeGreaterThanOrEqual(flagged.length * 9);
  expect(right * 10).toBeGreaterThanOrEqual(slogans * 8);
});

test('a slogan with one thing in it that can be checked is left alone', () => {
  expect(isSloganOnly('进一步加强学习，提高思想认识')).toBe(true);
  for (const more of ['每周五下午集中学习', '6月底前完成', '修订《请销假制度》', '由办公室牵头', '走访企业', '不少于三次']) {
    expect(isSloganOnly(`进一步加强学习，提高思想认识，${more}`)).toBe(false);
  }
});

test('[R099] it is found at the measure cell, once for a merged one, and never blocks', () => {
  expect(sloganMeasure.rule.level).toBe('warning');
  const slogan = { measure: '进一步加强学习，提高思想认识' };
  const rows = [item({ row: 4 }), item({ row: 5 }, slogan), item({ row: 6, inherited: ['measure'] }, slogan)];
  expect(cellsFound(sloganMeasure, rows, sheet(['problem', 'measure']))).toEqual(['B5']);
});
