import { readStatus } from '../../../../core/rectification/status/read-status';

const finished = ['done', 'done_sustained', 'closed'];

test('[R106] what is promised, asked for, applied for or passed on is not done', () => {
  for (const text of [
    '已承诺整改',
    '已承诺年底前完成',
    '已申请办理',
    '已申请拆除',
    '已计划年底完成',
    '已倒排工期确保年底完成',
    '已限期整改',
    '已联系厂家维修',
    '已采购待更换',
    '已登记待处理',
    '已在整改',
    '已近完成',
    '已分期整改',
    '已发函要求整改到位',
    '已发整改通知书',
    '已向企业下达整改通知书',
    '已收到整改通知',
    '已移交纪委处理',
    '已转交城管局处理',
    '已委托第三方处理',
    '已批复同意整改',
    '已于2024年5月20日发整改通知书',
  ])
    expect([text, finished.includes(readStatus(text) ?? '')]).toEqual([text, false]);
});

test('[R106] a meeting, a paper, a team or a first step is not the work', () => {
  for (const text of [
    '已召开整改推进会',
    '已成立整改领导小组',
    '已建立整改台账',
    '已提出整改措施',
    '已细化整改措施',
    '已认领整改任务',
    '已上报整改情况',
    '已落实专人负责',
    '已落实整改资金',
    '已落实到责任人',
    '已按整改要求推进',
    '已临时处理',
    '已停工整改',
    '已逐步整改',
    '已排查完毕',
    '招标已结束',
  ])
    expect([text, finished.includes(readStatus(text) ?? '')]).toEqual([text, false]);
});

test('an end stays an end, whoever did it and however', () => {
  for (const text of [
    '已认真整改',
    '已逐项整改',
    '已按要求整改',
    '已按通知要求整改到位',
    '已落实整改措施',
    '已落实到位',
    '已会同住建局整改',
    '已委托第三方处置完毕',
    '已转办并办结',
    '已发整改通知书，已整改到位',
    '已将违规资金全部退缴',
    '已追回3万元',
    '已解决资金问题',
    '已处理相关责任人',
    '已拆除违建',
    '已更换4具灭火器',
    '已补办手续',
    '已达到整改要求',
    '已于2024年5月20日完成整改',
    '已于2024年12月20日整改完毕',
    '100%完成',
  ])
    expect([text, readStatus(text)]).toEqual([text, 'done']);
});

test('[R106] a step or a part that is finished leaves the work under way', () => {
  for (const text of ['方案已完成', '前期工作已完成', '招标已完成', '整改方案已完成', '一期工程已完成', '第一批已完成', '排查已完成'])
    expect([text, readStatus(text)]).toEqual([text, 'in_progress']);
  for (const text of [
    '制度修订已完成',
    '方案已全部落实到位',
    '台账已全部整改到位',
    '整改已完成',
    '问题排查整改已完成',
    '方案已完成，整改已完成',
    '整改已完成，佐证材料已完成上报',
  ])
    expect([text, readStatus(text)]).toEqual([text, 'done']);
});

test('[R106] steps and then the work as a whole are done, a wish for it is not', () => {
  for (const text of [
    '已制定制度，整改到位',
    '已召开会议，已修订制度，整改完成',
    '已约谈责任人，整改完毕',
    '已组织学习，完成整改',
    '已立查立改',
  ])
    expect([text, readStatus(text)]).toEqual([text, 'done']);
  for (const text of [
    '已制定方案，确保整改到位',
    '已部署整改，逐步整改到位',
    '已制定方案，整改到位率80%',
    '已完成3项，其余2项正在推进，整改到位',
  ])
    expect([text, readStatus(text)]).toEqual([text, 'in_progress']);
});
