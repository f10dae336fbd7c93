import { statusAtEndOfProgress, statusInProgress } from '../../../../core/rectification/status/progress-text';
import { readStatus } from '../../../../core/rectification/status/read-status';

const read = (text: string) => statusInProgress(text, readStatus);

test('what tells of the work and not how it stands is no status', () => {
  for (const text of ['组织集中学习4次，参加120人次', '已修订《会议管理办法》，会议数量同比下降两成', '下一步将继续推进', ''])
    expect([text, read(text)]).toEqual([text, null]);
});

test('[R106] 完成情况 that begins with a status says it, and the rest of a short text is heard', () => {
  for (const [text, status] of [
    ['已完成', 'done'],
    ['已完成。3月印发制度。', 'done'],
    ['正在推进', 'in_progress'],
    ['已完成，长期坚持', 'done_sustained'],
    ['已完成3项，剩余2项', 'in_progress'],
    ['已销号', 'closed'],
    ['整改中：正在征求各乡镇意见', 'in_progress'],
  ] as const)
    expect([text, read(text)]).toEqual([text, status]);
});

test('a long report gives no more than its first clause', () => {
  expect(read(`已完成。${'印发通知，召开会议，逐条对照落实，'.repeat(4)}正在总结`)).toBe('done');
  expect(read(`已完成。${'印发通知，召开会议，逐条对照落实，'.repeat(4)}尚有2户未清退`)).toBeNull();
});

test('a text that is nothing but a status may be longer than a first clause', () => {
  expect(read('正在按计划推进')).toBe('in_progress');
  expect(read('取得阶段性成效')).toBe('phase_result');
  expect(read('取得营业执照')).toBeNull();
  expect(read('正在按计划推进，已召开会议3次，印发文件5份，修订制度2项，培训干部120人次，其余工作按时间节点进行')).toBe('in_progress');
  expect(read('召开会议研究部署')).toBeNull();
});

const atEnd = (text: string) => statusAtEndOfProgress(text, readStatus);

test.each([
  ['已修订制度2项，已完成整改', 'done'],
  ['通过专项整治，现已整改到位', 'done'],
  ['已制定方案并组织实施，问题已解决', 'done'],
  ['开展排查12次，已全部整改到位。', 'done'],
  ['组织学习3次；整改工作已完成', 'done'],
  ['已召开专题会议，相关问题已得到解决', 'done'],
  ['针对学习不深入的问题，组织集中学习4次，已整改完毕', 'done'],
  ['通过实地核验，问题已销号', 'closed'],
  ['已购置设备12台，已于6月20日完成整改', 'done'],
  ['组织人员外出学习，正在整改', 'in_progress'],
  ['针对学习不深入的问题，制定学习计划，组织集中学习6次，已完成整改', 'done'],
] as const)('[R106] 完成情况 that ends with how the item stands says it: %s', (text, status) => {
  expect([statusInProgress(text, readStatus), atEnd(text)]).toEqual([null, status]);
});

test.each([
  '已完成整改3项，其余问题已列入计划',
  '已完成初稿',
  '5月召开会议，6月10日完成整改',
  '已召开会议，已完成初稿',
  '已修订制度，已完成',
  '开展清查，该项工作已完成',
  '已修订制度2项，部分问题尚未解决，已完成整改',
  '计划6月底前更换设备，已完成整改',
  '印发通知，基本完成整改',
  '已制定方案，预计年底已完成整改',
  '1.召开会议；2.修订制度，已整改到位',
  '一是修订制度；二是清退用房，已完成整改',
  '除食堂外，已整改到位',
  '整改不到位被退回，已完成整改',
  '已完成整改，并长期坚持',
  '3个村已解决，2个村问题已缓解',
])('[R130] what is not sure stays unknown: %s', (text) => {
  expect(atEnd(text)).toBeNull();
});

test('[R106] of measures that are numbered a last word for all of them speaks, one of the last measure does not', () => {
  expect(atEnd('一是修订制度；二是清退用房，均已完成整改')).toBe('done');
  expect(atEnd('一是修订制度；二是清退用房，已完成整改')).toBeNull();
});

test.each(['其中3个问题已解决', '8个问题已整改', '个别问题已解决', '第一批问题已整改', '其他问题已整改'])(
  '[R106] “%s” speaks of a part, at the beginning, at the end and alone',
  (part) => {
    const finished = (status: string | null) => ['done', 'closed', 'done_sustained'].includes(status ?? '');
    expect([read(part), read(`${part}，制度已印发`), atEnd(`走访群众20人次，${part}`)].filter(finished)).toEqual([]);
  },
);

test('a habit that is told of is no status, 长期坚持 is one', () => {
  for (const text of ['加强日常监管', '坚持每月学习', '不断完善制度', '经常提醒']) expect([text, read(text)]).toEqual([text, null]);
  for (const text of ['长期坚持', '持续推进', '持续跟踪', '已纳入日常管理', '需长期坚持'])
    expect([text, read(text)]).toEqual([text, 'ongoing']);
});

test('[R106] what stands before a status, behind it or beside it does not hide it', () => {
  for (const [text, status] of [
    ['已完成整改并长期坚持。', 'done_sustained'],
    ['已完成并申请销号。', 'pending_acceptance'],
    ['该问题已整改完成。', 'done'],
    ['立行立改，已完成。', 'done'],
    ['整改率100%。', 'done'],
    ['完成情况：已完成。', 'done'],
    ['立行立改，已于2024年5月全部完成整改', 'done'],
    ['5项措施均已落实到位，群众较为满意', 'done'],
    ['“门难进、脸难看”问题已整改，窗口实行首问负责制', 'done'],
    ['供水管网已更换，窗口实行首问负责制', null],
    ['截至6月底，已完成70%。', 'in_progress'],
    ['2024年5月20日已完成整改。', 'done'],
    ['6月15日完成整改', null],
    ['整改完成率90%。', 'in_progress'],
    ['目前已完成80%，剩余部分预计8月底前完成。', 'in_progress'],
    ['取得阶段性成效。全县共排查隐患120处，整改115处。', 'phase_result'],
    ['按序时进度推进。', 'in_progress'],
    ['①修订制度，已完成；②开展培训，已完成。', 'done'],
    ['①修订制度，已完成；②开展培训，正在推进。', 'in_progress'],
    ['①修订制度；②开展培训，已完成。', null],
    ['已开展专项检查，已整改问题12个', 'in_progress'],
    ['已更换消防器材，联系了施工单位', null],
    ['通过专项检查，已整改问题12个', null],
    ['已组织实施，已修订制度2项', 'in_progress'],
  ] as const)
    expect([text, read(text)]).toEqual([text, status]);
});

const left =
  '投诉又来了|验收组提出问题|只是初步|仅完成方案|3项中2项|停工|缺手续|效果一般|走过场|表面整改|纸面完成|名义上|被通报|推倒重来|再次发生|请示县委|报批中|约九成|第一阶段|只有框架|初稿|试运行|主体完工|大半'.split(
    '|',
  );
const report = '组织召开专题会议3次，修订完善财务管理、公务接待等制度5项，对全局干部开展了业务培训，';

test('[R106] a cell that begins with 已完成 and leaves something over in its next or its last words is not done', () => {
  const finished = (text: string) => ['done', 'done_sustained', 'closed'].includes(read(text) ?? '');
  expect(left.filter((tail) => finished(`已完成，${tail}`))).toEqual([]);
  const open = ['1户失联', '尾款未付', '绿化走程序', '等资金', '还差签字', '停摆', '水没通', '预计年底', '待复查', ...left];
  expect(open.filter((tail) => finished(`已完成整改。${report}${tail}。`))).toEqual([]);
});

test('[R106] what was done and what came of it leaves nothing over', () => {
  const plain =
    '已约谈3人|经县委审批|已签责任书|落实监管责任|补齐短板|请示报告制度已修订|提出的问题均已改|停工整顿|路面已修复|防止问题再次发生|持续加强监管|有效解决群众办事难问题|不留死角|无一例投诉|杜绝此类现象|制度执行不走样|停车难得到缓解|拟定制度3项|差额部分已追回|未再收到投诉|后续将加强日常监管|信访量下降|未发现新问题'.split(
      '|',
    );
  const finished = (text: string) => ['done', 'done_sustained', 'closed'].includes(read(text) ?? '');
  expect(plain.filter((tail) => !finished(`已完成整改。${report}${tail}。`))).toEqual([]);
});

test.each([
  [
    'in_progress',
    '正在组织实施各项整改|已制定方案并实施|没有完成|部分完成整改|有序推进各项整改|按时间节点推进中|仍需持续推进|正持续推进|进展情况：正在推进|截至目前，已完成70%|截止6月底，已完成70%|截至6月，正在推进|目前，正在推进|该工作尚未完成|此问题未完成整改|①印发通知，已完成；②清退用房，未完成|①印发通知，已完成；②清退用房，正在办|尚未全部整改到位|部分问题正在整改|部分整改任务已完成|该问题正在按计划推进|仍需坚持，每月督查',
  ],
  ['overdue', '未按期完成整改任务|没有按时限完成整改'],
  ['not_started', '尚未启动'],
  ['basically_done', '基本完成整改任务'],
  [
    'done',
    '全部完成整改任务|已完成整改。印发制度2项|已完成；印发制度2项|已完成，印发制度2项|已完成：制度已印发|已完成！制度已印发|已完成（制度已印发）|完成情况：已完成|整改情况：已完成|落实情况:已完成|办理情况：已办结|截至2024.6.30，已完成|截至2024年6月30日已完成|截至6月中旬，已完成|目前已完成|现已完成|于6月20日已完成整改|在6月底前已完成整改|今年6月已完成整改|6月份已完成整改|6月初已完成整改|6月末已完成整改|6月上旬已完成整改|该项问题已整改到位|此事项已完成|本条任务已完成|即知即改，已完成|边查边改，已完成|立行立改，已整改到位|该事项已按要求整改完成|该整改已按要求落实到位|现已全部整改到位|已全部完成整改并印发制度|拖欠的工程款326万元已全部结清',
  ],
  [
    'ongoing',
    '持续推进中|长期坚持抓好落实|需长期坚持|要常抓不懈|将持续推进|已列入日常工作|列为长期任务，每季度督查|转为长期坚持，按季检查|属于长期任务，每年推进|常抓不懈，每月调度一次|坚持不懈，每月督查|经常性工作，每季度检查|常态化推进，每周调度|持续跟踪整改落实情况|仍长期坚持，每月督查|纳入日常工作，每月检查|纳入日常管理，每月检查|已列入日常，每周检查|仍持续推进，每月督查|转入日常，每周检查|需坚持',
  ],
  ['phase_result', '取得阶段性成效|阶段性完成|阶段性整改取得成效'],
  ['closed', '已完成、已归档'],
  [
    'pending_acceptance',
    '已完成并申请销号|已完成并报请验收|已完成并提请验收|已完成整改并申请县委办验收销号|已完成整改并报请督导组验收|已完成整改并提请督导组验收',
  ],
  [
    'done_sustained',
    '已完成并常态化推进|已完成并坚持每月检查|已完成并长期坚持|已完成整改并长期坚持抓好落实|已完成整改并持续跟踪问效巩固|已完成整改并常态化开展检查|已完成整改并坚持每月开展检查',
  ],
  [null, '已更换消防器材，长期坚持|已完成，李四拒不整改|已完成，验收组提出问题'],
] as const)('[R106] 整改进展 that begins with how the item stands: %s', (status, texts) => {
  expect(texts.split('|').filter((text) => read(text) !== status)).toEqual([]);
});

test.each([
  [
    'done',
    '组织学习3次，已完成整改任务|组织学习3次，已整改完毕|组织学习3次，已整改落实到位|组织学习3次，已完成整改工作|组织学习3次，已整改到位了|组织学习3次，目前已完成整改|组织学习3次，现已完成整改|组织学习3次，至今已完成整改|组织学习3次，截至目前已完成整改|组织学习3次，该问题已完成整改|组织学习3次，此项已完成整改|组织学习3次，本条已完成整改|组织学习3次，上述问题均已整改到位|组织学习3次，以上问题都已整改到位|组织学习3次，相关事项已整改到位|组织学习3次，已经完成整改|组织学习3次，已于6月底完成整改|组织学习3次，已全部完成整改|组织学习3次，已全面完成整改|组织学习3次，已按期完成整改|组织学习3次，已如期完成整改|组织学习3次，已按时完成整改|组织学习3次，已按要求完成整改|组织学习3次，已彻底整改到位|组织学习3次，问题已得到解决|组织学习3次，问题已圆满解决|组织学习3次，问题均已解决|组织学习3次，整改问题已办结|组织学习3次，整改任务已完成|组织学习3次，整改工作已按期完成|组织学习3次，整改已完成|组织学习3次，问题已经彻底解决|组织学习3次，问题已全面解决|组织学习3次，问题已按时办结|组织学习3次，问题已如期解决|组织学习3次，问题已全部解决|制定整改计划，已完成整改|印发学习计划，已完成整改|完善年度计划，已完成整改|出台采购计划，已完成整改|面向未来解决实际问题，已完成整改|组织学习3次，已整改完成|组织学习3次，已完成整改到位|追缴1.5万元，1.5万元已上缴国库，已完成整改|先清退3户，其余2户已清退，已完成整改',
  ],
  ['closed', '组织学习3次，已销号|组织学习3次，整改事项都已销号'],
  [
    'in_progress',
    '组织学习3次，目前正在整改|组织学习3次，现正在整改|组织学习3次，其余问题正在整改|组织学习3次，剩余2户正在清退|组织学习3次，余下2户正在清退|组织学习3次，正在清退|组织学习3次，整改中',
  ],
] as const)('[R106] 整改进展 that tells of the work and ends with how the item stands: %s', (status, texts) => {
  expect(texts.split('|').filter((text) => read(text) !== null || atEnd(text) !== status)).toEqual([]);
});

test('[R130] 已完成整改 at the end is not sure where work is still told of before it, or where the parts are numbered', () => {
  const texts =
    '正在清退2户，已完成整改|尚有欠款，已完成整改|还有2户，已完成整改|剩余2户，已完成整改|余下2户，已完成整改|除2户外，已完成整改|制度未到位，已完成整改|案件未办结，已完成整改|下一步加强管理，已完成整改|仍有2户未清退，已完成整改|继续开展巡查，已完成整改|持续开展巡查，已完成整改|长期开展巡查，已完成整改|推进制度建设，已完成整改|待上级批复，已完成整改|拟修订制度，已完成整改|部分制度已修订，已完成整改|初步建立台账，已完成整改|阶段任务已分解，已完成整改|个别住户清退，已完成整改|计划更换设备，已完成整改|预计年底竣工，已完成整改|争取资金20万元，已完成整改|力争年底竣工，已完成整改|将制度上墙，已完成整改|制度未完成修订，已完成整改|事项未销号，已完成整改|①修订制度，②清退用房，已完成整改|修订制度；（1）清退用房，已完成整改|1）修订制度，已完成整改|1.修订制度，已完成整改|修订制度，2、清退用房，已完成整改|一是修订制度，已完成整改|修订制度\n1、清退用房，已完成整改|印发方案，第一修订制度，已完成整改|还需补充材料，已完成整改|管理不到位，已完成整改|材料被退回，已完成整改|出现反弹，已完成整改|基本清退，已完成整改|制度没落实，已完成整改|欠款未解决，已完成整改|手续未整改，已完成整改'.split(
      '|',
    );
  expect(texts.filter((text) => atEnd(text) !== null)).toEqual([]);
});

test('[R106] the problem told of before the end, in words that would take an end back, leaves nothing over', () => {
  const problems = '学习不系统|责任心不强|督办机制不健全|抽查知晓率仅60%|制度执行不严|请销假制度空转'.split('|');
  expect(problems.filter((problem) => atEnd(`${problem}，已完成整改`) !== 'done')).toEqual([]);
});
