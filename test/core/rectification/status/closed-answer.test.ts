import { readClosed } from '../../../../core/rectification/status/closed-answer';

test('[R130] 是否销号: work done or reported is not work accepted', () => {
  const answers: Record<string, boolean | null> = {
    '': null,
    '/': null,
    同意: null,
    已整改: null,
    已上报: null,
    已提交材料: null,
    是: true,
    '√': true,
    已销号: true,
    同意销号: true,
    '是（2024年6月）': true,
    否: false,
    '否（正在整改）': false,
    未销号: false,
    尚未验收: false,
    申请销号: false,
    '是（待验收）': false,
    退回: false,
  };
  for (const [text, closed] of Object.entries(answers)) expect([text, readClosed(text)]).toEqual([text, closed]);
});
