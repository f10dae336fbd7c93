import { isSensitive } from '../../../core/record/sensitive';

test.each(['是', '√', '敏感', '涉密', '★', '纪检线索', '需要', '□否 ☑是', '比较敏感'])(
  '[R091] “%s” keeps a row out of every output',
  (text) => {
    expect(isSensitive(text)).toBe(true);
  },
);

test.each([undefined, '', ' ', '/', '——', '否', '×', '不敏感', '非敏感', '无', '不涉及', '□是 ☑否', '□是 □否'])(
  '[R091] “%s” does not',
  (text) => {
    expect(isSensitive(text)).toBe(false);
  },
);
