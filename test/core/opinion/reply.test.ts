import { replyDated, replySaid } from '../../../core/opinion/reply';

const wrong = (texts: readonly string[], said: string, column: 'answerStatus' | 'feedback') =>
  texts.filter((text) => replySaid(text, column) !== said);

const given =
  '已答复|已回复|已回应|答复|书面答复|当面答复|口头答复|已口头答复|电话已回复|已会上答复|6月5日已答复|2024.6.5答复|2024-06-05|是|√|已完成|已办结|已办复|已告知本人|已解释说明|已沟通|均已答复|已逐条答复|按时答复|已公开答复|已公示|集中答复|已通过公众号反馈|已短信回复|微信回复|答复完毕|已答复（2024.6.5）|已答复（满意）|已答复，无异议|已答复，本人无意见|已采纳并答复|部分采纳，已答复|未采纳，已答复|不采纳，已说明理由|经催办后已答复|催办后答复|逾期答复|已答复（见附件3）|已答复（张三）|已由住建局答复|已向李四当面反馈，本人认可|已反馈，本人不认可|已答复，正在办理|已答复，列入明年计划|已答复：资金不足，暂不具备条件|已答复，因资金不足暂未实施|已领导审定后答复|已反馈本人，并签字确认|已答复，无需再答复'.split(
    '|',
  );
const replies =
  '暂不具备条件，今年列入计划|已更换管网，群众满意|经核实，该路段已列入2025年改造计划|该项工作正在推进，预计年底完成|经与水务局协商，需待汛期结束后施工，请理解|办公室已整改，领导带头执行制度|该事项不属于我局权限，建议向交通局反映解决'.split(
    '|',
  );

test('[R053] a reply that was given is one, however it is written and whatever came of the matter', () => {
  expect(wrong(given, 'given', 'answerStatus')).toEqual([]);
  expect(wrong([...given, ...replies], 'given', 'feedback')).toEqual([]);
});

const tails =
  '催办|部分人|仅口头|只反馈了班子|其余在办|还差2人|1人联系不上|电话无人接听|书面材料待补|尚未签收|要求重新答复|送达中|邮寄在途|撤回|作废|存疑|查无记录|初步|大部分|6月底前|下周|预计明天|张三负责|领导批示后|审核中|已拟稿|未审核|未发出|被退回|查无此人|延期|取消|？|×'.split(
    '|',
  );

test('[R053] what stands beside 已答复 and leaves somebody or something over leaves it open', () => {
  for (const good of ['已答复', '已当面反馈', '书面答复', '是', '√', '6月5日已回复'])
    for (const join of ['（', '，', '；'])
      expect(
        wrong(
          tails.map((tail) => `${good}${join}${tail}${join === '（' ? '）' : ''}`),
          'not-given',
          'answerStatus',
        ),
      ).toEqual([]);
});

test('[R053] a reply that is to be given, by somebody or some day, is none', () => {
  const ahead =
    '部分答复|初步答复|准备答复|计划反馈|将回复本人|6月底前反馈|下周答复|应答复|请张三反馈|由张三反馈|已要求张三答复|已安排住建局答复|已催办答复|来不及反馈|忘了答复|拒绝答复|怎么答复|答复稿报县委|已报送，候复|审核中|拟稿中|匿名|联系不上本人，电话打不通'.split(
      '|',
    );
  expect(wrong(ahead, 'not-given', 'answerStatus')).toEqual([]);
  expect(wrong(ahead, 'not-given', 'feedback')).toEqual([]);
});

test('[R053] no reply is needed only where none is asked for at all', () => {
  expect(wrong(['不需答复', '无需反馈', '匿名，无需答复', '不必回复'], 'needless', 'feedback')).toEqual([]);
  expect(wrong(['部分无需答复', '2人无需答复', '是否不需答复', '暂不需答复'], 'not-given', 'feedback')).toEqual([]);
});

test('[R053] 反馈时间 holds a day on which it was, not one by which it is to be', () => {
  const days = ['2024-06-30', '6月30日', '2024年6月', '当天', '会上', '2024.6.30、7.1', '6月30日当面'];
  const ahead = [
    '6月底前',
    '预计6月30日',
    '6月30日（拟）',
    '原定6月30日',
    '延期至6月30日',
    '尽快',
    '随时',
    '下周',
    '每月',
    '/',
    '6月30日？',
  ];
  expect([...days, ...ahead].filter(replyDated)).toEqual(days);
});
