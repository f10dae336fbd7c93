import { quoted } from '../../finding/quotation';
import { isInherited, said } from './cell-says';
import { rowCheck } from './check';

/** Something a third person could check afterwards: a figure, a document, a day or rhythm, somebody named, a thing done with hands. */
const checkable: readonly RegExp[] = [
  /[0-9０-９]/u,
  /[《]/u,
  /每(?:个?(?:周|月|季|半年|年|日|天|学期|人|户|村|名|件|两周)|逢)|逐(?!步|渐|级)|按(?:周|月|季|旬)|轮流/u,
  /(?:年|月|季度?|学期|节|汛|会)[底末初]?[前内]|[日旬底]前|(?:年|月|季)[底末]|[上下]半年|全年|当[天日场]|夜/u,
  /[一二两三四五六七八九十百千]+(?:次|天|日|周|名|人|户|件|场|期|条|份|套|处|家|篇|辆|间|盏|公里|万元|小时|课时|轮|堂|节课|亩|吨|分之)/u,
  /[一二两三四五六七八九十百]+个(?:工作日|月|小时|村|社区|乡镇|项目|支部|科室|部门|小区|环节|窗口|单位|问题)/u,
  /由.{2,12}(?:牵头|负责|管理|审核|抽查|汇总|督办|开展|组织|审批)|专人|同志牵头|[股科室局]牵头/u,
  /制定|印发|下发|出台|修订|起草|召开|公示|公布|张贴|通报|约谈|走访|入户|家访|抽查|核查|清查|排查|清退|清理|腾退|退还|退回|[上缴]缴|缴回|追回|移交|注销|停更|停工/u,
  /更换|安装|维修|改造|新建|扩建|铺设|拆除|配备|购置|采购|增设|开设|开通|设立|设置|补充救|招录|聘请|邀请|选派|选送|抽调|挂职|轮训|培训班|专题培训|授课|讲课|党课|考试|测试|闭卷|测评/u,
  /书目|读书[班会分]|心得|体会|纪要|第一议题|报告会|演练|庭审|专题片|打卡|考勤|登记|报备|备案|台账|清单|销号|责任书|承诺书|协议|公函|书面|细则|实施方案|工作方案|审批|审计/u,
  /意见箱|热线|电话|公开栏|公示栏|宣传栏|首问|告知单|一次性|容缺|延时|错时|窗口|大厅|网格|现场办公|办公会|包案|包联|联系点|结对|志愿|上门|代办|接待日|联系卡|工作群|公众号|网站|微信|短信|录入/u,
];

/** Words that announce an intention and nothing else. */
const intention =
  /加强|强化|进一步|提高|提升|深化|切实|增强|树立|树牢|坚定|坚决|严格要求|严守|大力|着力|努力|不断|持续|全面|充分|深入|深刻|自觉|主动|积极|带头|狠抓|抓好|压实|筑牢|夯实|弘扬|发扬|践行|改进|转变|更新观念|解放思想|完善|健全|开拓创新|激发|力戒|克服|敢于|勇于|善于|勤于|以身作则|率先垂范|凝聚|统一思想|传导|注重|重视|永葆|真抓实干|加大|攻坚克难|厉行|净化|始终|时刻|更加|全力以赴|打造|优化|规范|端正|养成|理清|补短板|强弱项|抓重点|动真碰硬|真心实意|心中有|常[怀修思]|深学细悟|笃信笃行|久久为功|一以贯之/u;

/** Verbs that say nothing until they have an object: with an abstract one the clause is a slogan, with another it is left in peace. */
const empty = /落实|贯彻|坚持|推动|推进|确保|做到|形成|防止|防范|履行|发挥|严格|认真|创新|抓|争|把|以/u;

/** Things nobody can count. */
const abstract =
  /意识|作风|水平|能力|素质|站位|认识|思想|理论|精神|觉悟|本领|担当|责任|职责|宗旨|理念|信念|党性|政治|纪律|规矩|底线|防线|合力|凝聚力|战斗力|实效|成效|效能|效率|机制|氛围|局面|力度|群众(?:利益|呼声|困难|冷暖|观念)|联系群众|作用|表率|本色|形式主义|官僚主义|铺张浪费|行动|实践|为民|头脑|高度一致|规章制度|各项制度|各项工作|工作(?:要求|部署|任务|措施|落实|质量)|要求落|部署|高质量发展|到实处|依法行政|权力|积极性|主动性|政令|难题|老好人|风险|台阶|一岗双责|三会一课|三重一大|导向|自我批评|廉洁|自律|自励|自省|令行禁止|浅尝辄止|转化|举一反三|杜绝|原则|主业|日常|常态化|长效化|贴心人|优质|高效|紧日子|奉献|恪尽职守|一般性/u;

function isSloganClause(clause: string): boolean {
  return intention.test(clause) || (abstract.test(clause) && (empty.test(clause) || clause.trim().length <= 12));
}

/** Whether every clause of a measure is intention and abstraction, with nothing in it that could be checked. */
export function isSloganOnly(measure: string): boolean {
  if (checkable.some((pattern) => pattern.test(measure))) return false;
  const clauses = measure.split(/[，。；！,;!\n]+/u).filter((clause) => clause.trim() !== '');
  return clauses.length > 0 && clauses.every(isSloganClause);
}

/**
 * Measures made of slogan words only, without a figure, a document, a day, a person or a deed.
 *
 * Leans to silence: one clause in words it does not know is enough to pass. Flagged, never blocked.
 */
export const sloganMeasure = rowCheck(
  {
    code: 'slogan-measure',
    level: 'warning',
    serves: ['R099', 'F32'],
    source: '“从抽象到抽象、从原则到原则、空对空”',
  },
  (item) => {
    const measure = said(item, 'measure');
    if (measure === '' || isInherited(item, 'measure') || !isSloganOnly(measure)) return null;
    return { field: 'measure', params: { measure: quoted(measure, 40) } };
  },
);
