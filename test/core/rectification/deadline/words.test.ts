import {
  findWords,
  hasAlternative,
  isAnchored,
  isDoneClause,
  isDoneText,
  isEventAfter,
  isLaterTask,
  isPlaceholder,
  isReplacement,
  isStart,
  isTemplate,
  isYearOfSomething,
} from '../../../../core/rectification/deadline/words';

test('words inside other words say nothing', () => {
  expect(findWords('建立行业标准').immediate).toBe(false);
  expect(findWords('建立长效机制').ongoing).toBe(false);
  expect(findWords('建立常态化机制').ongoing).toBe(false);
  expect(findWords('持续到').ongoing).toBe(false);
  expect(isDoneClause('自己完成')).toBe(false);
  expect(isDoneClause('部分已完成')).toBe(false);
  expect(isDoneClause('未完成')).toBe(false);
  expect(isDoneClause('已启动整改')).toBe(false);
});

test('[R100] [R101] immediate and ongoing in the words of offices', () => {
  for (const text of ['立行立改', '即知即改', '边学边查边改', '立即整改', '马上就办', '当场整改'])
    expect([text, findWords(text).immediate]).toEqual([text, true]);
  for (const text of ['长期坚持', '常抓不懈', '持续推进', '常态化推进', '日常工作'])
    expect([text, findWords(text).ongoing]).toEqual([text, true]);
});

test('only what is kept up goes on, not what the task or its watchers are called', () => {
  for (const text of ['\u0001完成并长期坚持', '\u0001,持续推进', '长期坚持、\u0001建立制度', '\u0001建立机制长期坚持'])
    expect([text, findWords(text).ongoing]).toEqual([text, true]);
  for (const text of [
    '\u0001清退长期借调人员',
    '\u0001规范日常管理',
    '坚持问题导向,\u0001完成',
    '\u0001完成,由纪检组全程监督',
    '\u0001制定持续改进方案',
  ])
    expect([text, findWords(text).ongoing]).toEqual([text, false]);
});

test('a choice nobody has made is vague, not ongoing', () => {
  expect(findWords('短期/中期/长期')).toMatchObject({ ongoing: false, vague: true });
});

test('“or” and a condition are told from an “or” of the work itself', () => {
  const date = '\u0001';
  for (const text of [`${date}或资金到位后${date}`, `${date}或者${date}`, `视资金情况,${date}`, `条件具备的${date}`, `${date}(如资金到位)`])
    expect([text, hasAlternative(text)]).toEqual([text, true]);
  for (const text of [
    date,
    `${date}完成或取得进展`,
    `${date}如期完成`,
    `视频会议,${date}`,
    `${date},如需延期须报批`,
    `${date}完成,并长期坚持`,
  ])
    expect([text, hasAlternative(text)]).toEqual([text, false]);
});

test('a length of time that hangs on an event is not counted from today', () => {
  expect(isAnchored('反馈后', '')).toBe(true);
  expect(isAnchored('自印发之日起', '')).toBe(true);
  expect(isAnchored('收到通知', '')).toBe(true);
  expect(isAnchored('自即日起', '')).toBe(false);
  expect(isAnchored('力争', '完成')).toBe(false);
  expect(isEventAfter('巡察反馈后')).toBe(true);
  expect(isEventAfter('前完成')).toBe(false);
});

test('done, empty and unfilled', () => {
  expect(isDoneText('整改完成')).toBe(true);
  expect(isDoneText('整改')).toBe(false);
  expect(isPlaceholder('——'.replace(/—/g, '-'))).toBe(true);
  expect(isPlaceholder('长期')).toBe(false);
  expect(isTemplate('××年×月底前')).toBe(true);
  expect(isTemplate('3月日常工作')).toBe(false);
});

test('what stands before and after a date gives it its part', () => {
  expect(isStart('自')).toBe(true);
  expect(isStart('不晚于')).toBe(false);
  expect(isReplacement('延期至')).toBe(true);
  expect(isYearOfSomething('民主生活会')).toBe(true);
  expect(isYearOfSomething('完成整改')).toBe(false);
  expect(isLaterTask('6月底前完成销号')).toBe(true);
});

test('[R100] [R102] 无法立行立改 and 不能立即整改 are no 立行立改', () => {
  for (const text of ['无法立行立改', '不能立即整改', '非立行立改', '难以立即整改到位', '能立即整改的立行立改,不能立即整改的限期整改'])
    expect([text, findWords(text).immediate]).toEqual([text, false]);
  for (const text of ['能立即整改的立即整改', '立行立改', '不等不靠,立行立改'])
    expect([text, findWords(text).immediate]).toEqual([text, true]);
});
