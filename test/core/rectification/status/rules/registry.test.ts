import { normaliseStatus } from '../../../../../core/rectification/status/normalise';
import { ruleFor } from '../../../../../core/rectification/status/rule-for';
import { statusRules } from '../../../../../core/rectification/status/rules/registry';

test('every rule has texts of its own, which no rule before it takes', () => {
  const names = statusRules.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const { name, because, examples } of statusRules) {
    expect([name, because.length > 10, examples.length > 0]).toEqual([name, true, true]);
    for (const text of examples) expect([text, ruleFor(normaliseStatus(text))?.name]).toEqual([text, name]);
  }
});

test('a text in nobody’s words falls under no rule', () => {
  for (const text of ['王建国', '见附件', '立行立改', '']) expect([text, ruleFor(text)]).toEqual([text, undefined]);
});
