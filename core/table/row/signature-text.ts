/** Words as offices space them out to fill a line: 填 表, 审 核. */
const spaced = (words: string): string =>
  words
    .split(' ')
    .map((word) => [...word].join('\\s*'))
    .join('|');

const acts = spaced(
  '填表 填报 制表 审核 审签 审批 审定 复核 经办 签发 校对 编制 报送 上报 联系 统计 单位 部门 主管 分管 主要 负责 领导 日期 时间 电话 科室',
);
const bodies = '党组|党委|支部|督导组';
const persons = '人|者|员|同志|领导|书记|主任|[局镇乡县区市组部院校所站科处]长';
const whatElse = `${spaced('日期 时间 电话 单位 部门 科室 盖章 公章')}|号码|手机|邮箱|名称?|党组织?|党委|支部|意见|签\\s*[字名章]`;

/** Who signs, reports or is asked: the label ends in a person, an office, a day or a seal, so that 领导带头：每月下乡 is none. */
const signature = new RegExp(
  `^(?:${acts}|${bodies})(?:[^:：]{0,12}(?:${persons}|${whatElse}))?\\s*(?:[（(【[][^）)】\\]:：]{0,10}[）)】\\]])?\\s*[:：]`,
  'u',
);
/** What systems write below their lists. */
const exported =
  /^(?:导\s*出|打\s*印|生\s*成|下\s*载|查\s*询|制\s*单|操\s*作|创\s*建)\s*(?:人员?|者|时\s*间|日\s*期|单\s*位|部\s*门)\s*[:：]/u;
/** 单位负责人签字; 报销单无经办人签字 and 审批表未盖章 find fault with it, 无锡市水务局（盖章） does not. */
const sign =
  /^(?:(?![未没缺漏]|无(?!锡)|不(?!动产))[^:：，。；]){0,16}(?:签字|签名|盖章|签章|公章)[^，。；不未没缺乱]{0,8}$|^[（(](?:盖章|公章|单位盖章)[）)]$/u;
const dateLine =
  /^(?:\d{4}|[二〇零一三四五六七八九]{4}|[_＿\s]{0,10})\s*年\s*(?:\d{1,2}|[一二三四五六七八九十]{0,2}|[_＿\s]*)\s*月\s*(?:\d{1,2}|[一二三四五六七八九十]{0,3}|[_＿\s]*)\s*日$/u;

/** 填表人：…  审核人：…  导出时间：…  单位负责人签字  2024年 月 日 */
export const isSignatureText = (text: string): boolean =>
  signature.test(text) || exported.test(text) || (text.length <= 30 && (sign.test(text) || dateLine.test(text)));
