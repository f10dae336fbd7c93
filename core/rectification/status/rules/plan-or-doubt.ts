import { anyOf } from '../../../text/any-of';
import { has, type StatusRule } from './rule';

const words = anyOf(
  // 计划6月完成, 限9月底前整改到位
  /^(?:计划|预计|拟|力争|争取|确保|将|务必|要求|建议|限(?!期整改已)).{0,16}(?:完成|整改到位|解决|办结)/,
  // 公示中; 公示期满，已销号 is over
  /公示(?!.*已销号)|暂[缓停]|中止|合并|并入|搁置|停滞|挂起/,
  /无法|不能|难以|是否/,
  // 可能已完成, 据说已经完成
  /^(?:据说|据称|听说|可能|应该|似乎|大概|估计|好像)/,
  // 自称已整改, 据村里反映已完成, 应已完成: hearsay. 据核查已完成 was looked at.
  /^[^,]{0,6}(?:[声自宣]称|口头(?:答复|回复|反馈|表示|说|汇报))|^据(?!实|[^,]{0,6}[核检审巡督抽]查|[^,]{0,4}(?:核实|现场))[^,]{1,8}(?=已)|^[^,]{0,6}(?:反映|反馈|[回答]复|上报|表示|说)(?=[均都]?已(?:全部|经)*(?:完成|整改|办结|解决|到位|完毕)+$)|^应该?(?=已)|^已?报(?=完成$)/,
  /^不涉及|^无此/,
  // 大头已解决: of the rest nothing is said
  /^(?:大头|大面上)/,
  // 无逾期未整改事项: told of the whole list
  /^(?:目前|现)?(?:无|没有|不存在)(?:任何)?(?:逾期|超期|到期)?(?:尚)?未/,
  /满意/,
);

export const planOrDoubt: StatusRule = {
  name: 'plan-or-doubt',
  status: null,
  because: 'a plan is no status, nor is a wish, a doubt, or a word about the whole list',
  examples: ['预计6月底完成', '合并办理', '无法解决', '没有未完成的问题', '不涉及'],
  says: has(words),
};
