import { anyOf } from '../../text/any-of';
import { takingBack } from '../../text/taken-back';
import { finishedStatuses } from './counting';
import { normaliseStatus } from './normalise';
import { firstToSay } from './rule-for';
import type { Status } from './vocabulary';

/** What is open where a report tells of it; 将, 启动, 协调, 信访 are as well words of what was done. */
const underWay = anyOf(
  // 二期正在招标, 绿化施工中, 手续在办, 走程序
  /正在(?!总结)|(?:推进|办理|协调|施工|沟通|对接|审批|采购|招标|诉讼|整改|建设|处理)中|在(?:办(?![事公])|做|建(?!项目|工程|设))|走(?:流程|程序)|(?:招标|立项|公示)$/,
  // 计划年底前完成, 将于年底完成, 继续推进剩余, 抓紧整改
  /(?:计划|预计|争取|力争|(?<!已)将|确保|拟)[^,]*(?:[0-9]月|年底|月底|季度末|完成|开工|拆除|交付|到位)|(?:继续|抓紧|加快|逐步|陆续)(?:推进|整改|实施|办理|协调|沟通|督促|拆除|解决)|明年/,
  // 1户失联, 被退回, 移交纪委, 问题依然存在, 效果有待观察
  /失联|诉讼中|上访(?!案|件)|反弹|反复|搁置|中[止断]|停(?:工|滞)|暂停|退回|申请延期|因故|延期|移交(?:纪|公安|司法)|转为?长期|依然|[存仍]在|滞后|缓慢|有差距|存疑|仅|只有|过半/,
  // 已完成80%, 完成2/3
  /完成率?(?:了|达到?|约|为)*(?:[0-9]{1,2}%|[0-9]\/[0-9])/,
);
/** What a deed is done to, as far as nothing is said of how it stands: 清退不符合条件的住户, but not 清退工作正在推进. */
const object =
  '(?!正在|尚|仍|暂|没|待|计划|预计|推进中|不(?:到位|彻底)|未(?:完成|到位|落实|启动|拨)|无法|存在|进展|难(?:以|度)|拒|滞后|缓慢|待[审批验处定办补拨]|[0-9][户家人个项]未)[^,]';
const harmless = anyOf(
  // 解决出行难问题, 针对学习不深入的问题, 防止反弹: what was found wrong, or kept from coming back
  new RegExp(
    `(?<![未不难法需待能])(?:解决|克服|化解|破解|纠正|整治|消除|治理|清理|清退|查处|补齐|针对|围绕|聚焦|关于|对照|对于?|防止|避免|严防|杜绝|防范|处理|处置|查[出处]|发现|明确|规定|严禁|禁止|责令|下架|补充|补[办签]|调整|评议|追[回缴]|收缴|辞退|更换|约谈|通报|批评|教育|撤换|取缔|关停|废止|删除)(?!(?:工作|手续|资金|问题|款项)*中)(?:${object})*`,
  ),
  // 不一致的文件, 履职不力的干部, 不合格人员; 未整改的2户 is open
  `[^,存仍尚有]{0,8}(?:不[^,]{1,4}|未(?!整改|完成|解决|到位|拆除|销号)[^,]{1,6}|难)(?:的(?![0-9])|问题|现象|情况|行为|人员|党员|干部|票据|住户|商户|产品|项目)(?:${object})*`,
  // 不做老好人, 不再跑空, 一律不予报销, 无公函不接待, 不少于30天, 容缺受理
  /不(?:再(?:上访|申诉)|做|怕|搞|准|得|让|接|许|收|吃|请|予(?!配)|跑|出|打|等|作为慢)[^,]{0,6}|越级上访|困难(?:群众|问题|诉求|职工|党员|家庭|户)|(?:未|没有?)(?:再)?(?:发生|出现|发现|新增|收到)[^,]*|无[^,]{0,2}(?:拖欠|新增|异议|投诉|欠薪|违规|遗留)[^,]*/,
  // 持续加强监管, 完善剩余不多的台账
  /(?:后续|下一?步|今后|将|并|[还仍]?需要?)*(?:继续|进一步|不断|持续)*(?:加强|强化|严格|坚持|巩固|提升|深化|开展|定期|健全|完善)[^,]*/,
  /多[余收]|[结盈]余|[0-9十百千万]余|业余|按需|罚没|没收|差旅|难[点题]|其余[^,]*(?:全部|均|已)(?:[^,未]*)(?:完成|到位|办结|整改)|不(?:满意|合格|达标|规范)(?=[^,0-9])|办不成事|少数民族|部分(?:干部|党员|同志|职工)(?!未|不|没)|其他(?:工作|方面|部门|单位)/,
);
const saysOpen = takingBack(underWay, harmless);

/** 针对尚未办证的3处房产: the problem as it was found. */
const ofTheProblem = /^(?:[一二三四五六七八九十]是|[0-9]+[.、])?(?:针对|对于?|关于|围绕|就|原|此前|反馈|检查|督促|要求)/u;
const ends: ReadonlySet<Status | null> = new Set<Status>([...finishedStatuses, 'pending_acceptance']);
const notEnds: ReadonlySet<Status | null> = new Set<Status>(['basically_done', 'extended']);

function isOpen(clause: string): boolean {
  if (ofTheProblem.test(clause)) return false;
  const status = firstToSay(clause)?.status ?? null;
  // 长期坚持 goes well with an end; 1项需要长期推进 does not.
  return notEnds.has(status) || (saysOpen(clause) && !ends.has(status) && (status !== 'ongoing' || /[0-9]/.test(clause)));
}

/** “不敢为、不愿为”: somebody's words, or the name of a thing. */
const quotation = /“[^”]*”|"[^"]*"|「[^」]*」|《[^》]*》/gu;

/** Whether a long report that begins with 已完成 says further on that something may still be to be done（绿化正在施工、1户拒不搬离）. */
export function saysLaterOpen(report: string): boolean {
  return normaliseStatus(report.replace(quotation, '')).split(',').some(isOpen);
}
