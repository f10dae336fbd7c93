import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { readStatus } from '../../../../core/rectification/status/read-status';
import { type Status, statusNames } from '../../../../core/rectification/status/vocabulary';

interface Example {
  readonly text: string;
  readonly status: string;
}

function examples(file: string): readonly Example[] {
  const [, ...lines] = readFileSync(join(__dirname, '../../../fixtures/domain', file), 'utf8')
    .trimEnd()
    .split('\n');
  return lines.map((line) => {
    const [text = '', status = ''] = line.split('\t');
    return { text: text.replace(/\\n/g, '\n'), status };
  });
}

describe.each([
  ['statuses.tsv', 'seen in public'],
  ['statuses-more.tsv', 'found and made up'],
])('every status of %s (%s)', (file) => {
  test.each(examples(file))('“$text” is “$status”', ({ text, status }) => {
    expect(readStatus(text) ?? '').toBe(status);
  });
});

test('every word for taking an item off the list needs the same care before it', () => {
  for (const word of ['销号', '销项', '销账', '核销', '闭环', '关闭', '摘牌']) {
    expect([word, readStatus(`已${word}`)]).toEqual([word, 'closed']);
    expect([word, readStatus(`待${word}`)]).toEqual([word, 'pending_acceptance']);
    expect([word, readStatus(`未${word}`)]).toEqual([word, null]);
  }
});

test('blank and what is no status stay unknown', () => {
  for (const text of ['', '  ', '王建国', '立行立改', '是', '√', '2024年6月底前', '6月底前完成'])
    expect([text, readStatus(text)]).toEqual([text, null]);
});

test('the names that outputs show are read back as what they name', () => {
  for (const [status, { zh }] of Object.entries(statusNames)) expect([zh, readStatus(zh)]).toEqual([zh, status]);
});

test('unfinished is not the same as not begun', () => {
  expect(readStatus('未整改')).toBe('not_started');
  expect(readStatus('未完成')).toBe('in_progress');
});

test('part done and part not is under way, and a form with all its choices still printed says nothing', () => {
  const read = {
    '已完成3项，未完成1项': 'in_progress',
    基本完成: 'basically_done',
    长期坚持: 'ongoing',
    完成但需长期坚持: 'done_sustained',
    '已销号（2024.6.30）': 'closed',
    '100%': 'done',
    '60%': 'in_progress',
    '0%': 'not_started',
    '完成√': 'done',
    '已完成，报督导组审核': 'pending_acceptance',
    已完成未销: 'pending_acceptance',
    '整改完成，未销。': 'pending_acceptance',
    已督促整改: 'in_progress',
    已退回违规资金: null,
    '已完成/未完成': null,
    '未整改/整改中/已整改': null,
    '已完成/长期坚持': 'done_sustained',
  };
  for (const [text, status] of Object.entries(read)) expect([text, readStatus(text)]).toEqual([text, status]);
});

test('a tick means what its header asks, and nothing under a header that asks nothing', () => {
  expect(readStatus('是', { question: '是否完成' })).toBe('done');
  expect(readStatus('否', { question: '是否完成' })).toBe('in_progress');
  expect(readStatus('否', { question: '是否整改' })).toBe('not_started');
  expect(readStatus('√', { question: '是否\n销号' })).toBe('closed');
  expect(readStatus('否', { question: '是否销号' })).toBeNull();
  expect(readStatus('×', { question: true })).toBe('in_progress');
  expect(readStatus('是', { question: '整改状态' })).toBeNull();
  expect(readStatus('是', { question: false })).toBeNull();
  expect(readStatus('正在整改', { question: '是否完成' })).toBe('in_progress');
});

test('[R101] [R130] under 是否完成 a status in words says what its words say, not yes because it begins with 已', () => {
  const answers: Record<string, Status | null> = {
    // What offices type instead of 是 and 否.
    已完成: 'done',
    未完成: 'in_progress',
    已整改到位: 'done',
    // None of these is done.
    已启动: 'in_progress',
    '已制定方案，正在推进': 'in_progress',
    已基本完成: 'basically_done',
    已取得阶段性成效: 'phase_result',
    已超期: 'overdue',
    已延期: 'extended',
    已取消: 'cancelled',
    已退回: 'rework',
    '已完成，待销号': 'pending_acceptance',
    '已完成，长期坚持': 'done_sustained',
    尚未启动: 'not_started',
    未整改: 'not_started',
    不予销号: 'rework',
    // Begins with 已 and says nothing.
    已上会: null,
  };
  for (const question of ['是否完成', '完成与否', '是否整改到位']) {
    for (const [text, status] of Object.entries(answers)) expect([text, readStatus(text, { question })]).toEqual([text, status]);
  }
});

test('[R130] what stands behind 是 or 否 makes it exact; where the two contradict one another neither is taken', () => {
  const read = (text: string, question = '是否完成') => readStatus(text, { question });
  expect(read('是（2024年3月）')).toBe('done');
  expect(read('是，已完成')).toBe('done');
  expect(read('是，已销号')).toBe('closed');
  expect(read('是，长期坚持')).toBe('done_sustained');
  expect(read('是（待验收）')).toBe('pending_acceptance');
  expect(read('否（正在整改）')).toBe('in_progress');
  expect(read('否，尚未启动')).toBe('not_started');
  // Not done and kept up is under way: 长期坚持 would take it off the overdue list.
  expect(read('否，长期坚持')).toBe('in_progress');
  expect(read('是（已完成）', '是否启动')).toBe('done');
  expect(read('是，正在整改')).toBeNull();
  expect(read('否，已完成')).toBeNull();
});

test('of a report only a first clause that is a status is taken', () => {
  const report = '一是组织召开专题会议研究部署，二是逐项细化分解任务，三是压实责任，目前各项工作有序推进，成效初步显现';
  expect(readStatus(`已完成。${report}${report}`)).toBe('done');
  expect(readStatus(`${report}${report}`)).toBeNull();
});

test('no text makes the reader throw', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      const status = readStatus(text);
      expect(status === null || status in statusNames).toBe(true);
    }),
    { seed: 20240315 },
  );
  for (const piece of ['未', '已', '已完成，', '（', ' ', '基本']) expect(() => readStatus(piece.repeat(5000))).not.toThrow();
});

test('[R106] what is planned, nearly or partly closed out is not closed out', () => {
  const read = {
    计划7月销号: null,
    预计6月底销号: null,
    '7月底前销号': null,
    即将销号: null,
    准备销号: null,
    正在闭环: 'in_progress',
    部分闭环: 'in_progress',
    基本闭环: 'basically_done',
    未完成验收: 'in_progress',
    '已完成整改，未完成验收': 'pending_acceptance',
    '已完成整改，因资金未完成验收': 'pending_acceptance',
    '整改已完成，计划7月销号': 'done',
    已按计划销号: 'closed',
    已将问题销号: 'closed',
  };
  for (const [text, status] of Object.entries(read)) expect([text, readStatus(text)]).toEqual([text, status]);
});

test('[R106] a step that is completed is not the work: it is under way, or asked for', () => {
  for (const text of ['已完成初稿', '已完成征求意见稿', '已完成初步方案', '已完成合同签订', '已完成招标'])
    expect([text, readStatus(text)]).toEqual([text, 'in_progress']);
  for (const text of ['已完成采购', '已完成设备安装，待调试', '已完成培训', '已完成6月份任务'])
    expect([text, readStatus(text)]).toEqual([text, null]);
  for (const text of [
    '已完成整改任务',
    '已完成2024年度目标',
    '已完成资金清退',
    '已完成巡察反馈问题整改',
    '已完成6月20日',
    '已完成，详见附件',
  ])
    expect([text, readStatus(text)]).toEqual([text, 'done']);
});

test('waiting for an approval of the work is not waiting for acceptance', () => {
  for (const text of ['等待批复', '待上级批复']) expect([text, readStatus(text)]).toEqual([text, null]);
  expect(readStatus('已完成，待上级批复')).toBe('pending_acceptance');
});

test('[R106] the items with a part left over, and those finished late, are told in the ledger', () => {
  const read = {
    除2户外已完成: 'in_progress',
    '已完成，还剩1项': 'in_progress',
    除1户外均已销号: 'in_progress',
    '已完成6项，未完成0项': 'done',
    逾期3天完成: 'done',
    '已完成（逾期3天）': 'done',
    '逾期，已基本完成': 'overdue',
    逾期已3天: 'overdue',
    '已申请延期，现已完成': 'done',
    '延期，已完成前期工作': 'extended',
  };
  for (const [text, status] of Object.entries(read)) expect([text, readStatus(text)]).toEqual([text, status]);
});

test('[R130] every name that an output of ours shows is read back, in both languages and whatever the case', () => {
  for (const [status, names] of Object.entries(statusNames)) {
    for (const name of Object.values(names))
      expect([name, readStatus(name), readStatus(` ${name.toUpperCase()} `)]).toEqual([name, status, status]);
  }
});

test('what a text denies is not read as said: 未发生反弹, 无逾期', () => {
  const read = {
    '已完成，未发生反弹': 'done',
    '已完成整改，未出现反弹现象': 'done',
    '已完成，没有出现反弹': 'done',
    整改后出现反弹: 'rework',
    '整改中，无逾期': 'in_progress',
    '已完成，无逾期': 'done',
    无逾期: null,
    不存在逾期未整改问题: null,
    '已逾期，未完成': 'overdue',
  };
  for (const [text, status] of Object.entries(read)) expect([text, readStatus(text)]).toEqual([text, status]);
});

test('a part that is still lacking keeps an item open, and the same number twice is the whole', () => {
  const read = {
    '已完成，但制度尚未建立': 'in_progress',
    '已整改，但手续尚未办理': 'in_progress',
    '已完成，资金尚未收回': 'in_progress',
    '已完成，尚未归档': 'done',
    '已完成，尚未发现反弹': 'done',
    '已完成，尚未验收': 'pending_acceptance',
    已完工未验收: 'pending_acceptance',
    '共5项，已完成5项': 'done',
    '制定措施5条，已完成5条': 'done',
    '共6项，已完成5项': 'in_progress',
    '涉及15个问题，已整改5个': 'in_progress',
    '整改措施3条，已落实2条': 'in_progress',
    '5项措施已完成5项': 'done',
    '15项措施已完成5项': 'in_progress',
    '已完成5/5': 'done',
    '已完成3/5': 'in_progress',
    完成但逾期: 'done',
    '完成（见附件1）': 'done',
    '未完成（见附件）': 'in_progress',
    进展较慢: 'in_progress',
    取得实质性进展: 'in_progress',
  };
  for (const [text, status] of Object.entries(read)) expect([text, readStatus(text)]).toEqual([text, status]);
});

test('what goes on until a day has an end, and what went wrong for long is no effort', () => {
  const read = {
    '持续推进，预计2024年9月底前完成': 'in_progress',
    '持续整改（9月底前完成）': 'in_progress',
    持续推进至9月底: 'in_progress',
    持续推进: 'ongoing',
    '长期坚持，已于6月底前完成': 'done_sustained',
    长期闲置: null,
    问题长期存在: null,
  };
  for (const [text, status] of Object.entries(read)) expect([text, readStatus(text)]).toEqual([text, status]);
});

test('a long report that takes its 已完成 back further on is asked about', () => {
  const tail = '印发管理办法，组织培训2次，开展专项检查4次，逐条对照落实';
  expect(readStatus(`已完成整改。${tail}，另有2个乡镇因资金未到位尚未开工`)).toBeNull();
  expect(readStatus(`已完成整改。${tail}，尚有1户未清退`)).toBeNull();
  expect(readStatus(`已完成整改。针对尚未办理产权证的3处房产，${tail}，现已全部补办`)).toBe('done');
  expect(readStatus(`已完成整改。${tail}，未再出现类似问题`)).toBe('done');
  expect(readStatus(`正在推进。${tail}，剩余1公里正在施工`)).toBe('in_progress');
});

test('[R106] a long report may close with the end of the whole, where nothing before it is left over', () => {
  const head = '针对会议多问题，县委办严格控制会议数量，上半年全县性会议同比减少33%，发文减少28%';
  expect(readStatus(`${head}，已完成整改。`)).toBe('done');
  expect(readStatus(`${head}，市级督导组现场核查，同意销号。`)).toBe('closed');
  expect(readStatus(`${head}，尚有1个部门未压减，已完成整改。`)).toBeNull();
  expect(readStatus(`${head}，1个部门拒不压减，已完成整改。`)).toBeNull();
  expect(readStatus(`${head}，督促各部门加强管理，整改到位。`)).toBeNull();
  expect(readStatus(`${head}，已完成方案。`)).toBeNull();
});

test('[R106] what is only to come, only feared, refused or begun again is not what its words name', () => {
  const read = {
    // The day has not passed.
    有逾期风险: null,
    可能逾期: null,
    // The day was not moved.
    延期申请未批准: null,
    '申请延期，未获批': null,
    // The work is not done.
    已与业主协商整改: 'in_progress',
    已恢复整改: 'in_progress',
    // A list is how items come off it.
    清单销号: null,
    '清单式管理、滚动式销号': null,
    // A number without a sign is anybody's code.
    '0': null,
    '1': null,
    '0%': 'not_started',
    整改通知已下发: 'in_progress',
    '措施5条，完成8条': null,
    // And what these words still say.
    存在逾期未整改事项: 'overdue',
    '申请延期，已批准': 'extended',
    已协商解决: 'done',
    资金已清退到位: 'done',
    压减文件三成: null,
    // A count without the whole it is of.
    已整改问题12个: null,
    已整改到位12个: null,
    已全部整改12个问题: 'done',
    '12个问题已全部整改': 'done',
    已拆除销号: 'closed',
    责任已落实到位: 'in_progress',
    持续推进至2025年6月: 'in_progress',
    已核查完毕: null,
    已处理3人: null,
    不符合政策: null,
    不符合整改要求: 'rework',
    待上级批复后实施: 'not_started',
  };
  for (const [text, status] of Object.entries(read)) expect([text, readStatus(text)]).toEqual([text, status]);
});
