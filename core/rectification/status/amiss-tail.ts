import { anyOf } from '../../text/any-of';
import { isPlain } from '../../text/approval-notes';
import { harmlessAnywhere } from '../../text/taken-back';
import { finishedStatuses } from './counting';
import { normaliseStatus } from './normalise';
import { statusOf } from './rule-for';
import type { Status } from './vocabulary';

/** What offices write behind an end, by the verbs of their reports. */
const deeds = anyOf(
  // 修订制度, 印发通知, 召开会议, 健全台账
  /修[订改缮复建剪好]|制[定订]|印[发制]|出台|下发|转发|发布|召开|开展|组织|举[办行]|建[立成档账制]|[新改扩]建|改[造为进]|完善|健全|优化|细化|明确|压实|严[格禁肃控查防]|实[行施现]|推[行广动进]|执行(?!走|难)/,
  // 发放补贴, 追缴资金, 补签合同, 登记入库
  /发[放给]|兑[现付]|[拨支]付|收[回取缴到]|追[回缴责]|问责|清[退查理收运淤欠]|退[还款回缴赔]|返还|归[还档]|上缴|缴[纳清入]|补[缴齐办签充发种栽贴录正]|[存入][库账档]|登记|录入|核[销实减发]|取[缔消得]|停[止办]/,
  // 处理责任人, 约谈, 纠正
  /处[理置分]|查[处摆找]|整[治顿改合]|治理|纠[正治]|约谈|谈[心话]|批评|诫勉|教育|警[示告]|检讨|道歉|立案|罚款|下架|销毁|通报(?:批评|[0-9])/,
  // 集中学习, 走访群众, 每月检查
  /学习|研[讨究]|讨论|宣[讲传]|[培轮]训|走访|慰问|调研|座谈|考察|观摩|检查|督[查导促]|[抽巡排普]查|监[督管测]|考[核评]|评[议比]|测评|抽检|整理|梳理|汇编/,
  // 安装路灯, 拆除违建, 安置住户, 化解矛盾
  /安装|更[换新]|购[置买]|采购|[配增][备齐置设加派聘强]|[招选]聘|选[派举]|调[整配换]|聘[请用]|硬化|栽[植种]|种植|拆[除违]|[搬迁][迁离移入]|安置|救助|[帮解]扶|帮助|解决|[排消]除|化解|调解(?!失)|理顺|疏[通导浚]|维[修护]|加固|修补|移除|(?<!无人)管[控护]|防治|护理|闭合|归案|报废|注销|翻新|粉刷|铺[设装]|接[通入]|打通/,
  // 签订承诺书, 纳入考核, 投入使用, 减少会议
  /签[订署]|公[开示布告]|张贴|列[入为]|纳入|转[入为]|形成|加[强大密装]|[强深固]化|提[升高请供]|增[强加]|巩固|坚持|保持|继续|防[止范]|杜绝|避免|规范|落实|带动|邀请|引[进入导]|设[立置]|成立|开[通放设]|上线|启用|使用|交付|投用|移交|办[理结证]/,
  /告知|承诺|[答回]复|回访|反馈|上报|报[送备道告]|备案|存档|汇报|审[核批]|批准|确认|证明|表态|精简|压[减缩]|减[少免]|降低|节[约省]|缩短|盘活|统筹|保障|确保|满足|惠及|受益|用于|达[到成]|通过|荣获|[获赢]得|得到|拒收/,
);
/** How things are where they are well: such words can be told, those for what is amiss have no end. */
const good = anyOf(
  /良好|[较很向]好|好[转评]|反响(?:好|热烈)|[付结还缴]清|低保|满意(?!度(?:[下低]|不高))|认可|肯定|[称点]赞|表扬|拥护|支持|欢迎|锦旗|改[善观]|一新|转变|正常|平[稳整]|稳定|有[序效]|井然|通畅|[畅顺]通|顺畅|通[车水电气]|整洁|干净|美观|[路灯都]亮|清[晰楚]|明[晰显]|显著/,
  /[齐完]全|齐备|完[备整好成毕工]|充[足分实]|达标|合[格规法理]|相符|一致|恢复|复位|入住(?!率低)|成活|息[访诉]|和[解睦]|减轻|(?<!(?:满意|质量|水质|收入)[^,]{0,3})下降|缓解|便[捷利]|高效|到[位岗账人户]|上墙|结[束清]|落地/,
);
const upkeep =
  /今后|以后|后续|下一?步|长[期效]|常[态抓]|持续|定期|按[时期月季年]|每[天日周月季年半]|举一反三|建章立制|零[^,]{1,4}|专人|责任(?!缺)/;
/** 清退8户, 满意率98%; 11月交房 is a plan, and of 2户反悔 the figure is no deed. */
const figure =
  /(?<!^|[漏缺遗欠差剩余甩留][^,]?)[0-9一二两三四五六七八九十百千万][余多]?(?:人|户|件|个|项|次|期|场|份|元|万|处|盏|座|台|条|公里|吨|亩|家|起|名|批|天|%|分|村|组|套|类|篇|只|株|棵|米|平方|辆|间|栋|所|宗|笔|倍|成|小时)/;
/** 附照片, 见佐证材料, 办公室负责, 6月底前 */
const note =
  /^(?:详?见|另?附)|(?:材料|照片|附件|资料|清单|名单|报告|记录|截图|发票|凭证)$|[组委办局室部院科站所乡镇村]负责$|^[0-9年月日底末初上中下旬./-]+前?$/;
const reached = /已|均|全部|全面|了(?=[^,之事])/;

const plain = anyOf(deeds, good, upkeep, figure, note, reached, harmlessAnywhere);

/** Signs that carry what is amiss from word to word（失联、流失、丢失; 开裂、破裂）: no list holds the words themselves. */
const amiss = anyOf(
  // what breaks, ails or dies
  /[裂漏渗塌垮陷崩溃堵塞断停坏损破毁锈霉斜朽沉枯涸淤死亡病伤逝灾瘫锁黑熄灭荒废弃脏臭污噪尘恶毒腐爆危险害]|老化|故障|模糊|褪色|丛生|到期|作废/,
  // people who are gone, in the way, or want something
  /[逃躲赖跑失丢遗阻挠抗罢骂闹怨疑僵纠辞休押冻罚捕抓撤散]|外出|搬[回走]|回[流潮]|[变调][卦更走离]|离[任职岗]|跳槽|掉[队线]|反悔|缠|推[脱诿]|争(?!取)|被[查抓告罚]|被[^,]{0,4}(?:通报|点名|约谈|批评)|对不[上齐]|脱落|换[了人]|翻脸|反对|无人|诉|索赔|服刑|[催讨追逼][债款薪讨贷]|上门催/,
  // money that lacks
  /[欠债亏耗缺窄]|垫资|吃紧|短缺|打水漂|打白条|挪用|侵?占用?/,
  // work that is only shown
  /[假伪虚冒抄凑混躺懒乱藏]|走形式|两张皮|违约|应付|敷衍|代[签管罚]|散漫|松[散懈]|走[样神]|作弊|雷同|倒签|打架|摆设|象征|纸上|了[之事]$/,
  // what others find, what grows worse
  /超标|下滑|恶化|上升|[率度量偏]低|[声诉]多|堪忧|出入|有限|甚微|平平|反而|意见大|返[潮工]|依旧|如旧|曝光|点名|过问|暗访|督办|问责|摇头|^(?:上级|领导|巡察|督导)[^,]{0,3}(?:批评|通报)/,
  // what has still to come
  /[拖迟滞卡]|照[跑排旧欠收常]|复[养发堵种]|冲突|推翻|下马|空[转岗缺档置]|^等(?!级)|^另(?!附)|另报|随后|甩项|再[说议办]|后面|年后|[0-9]月交/,
);
/** Longer clauses tell a story. */
const longestTerse = 10;
/** Clauses of a text as it stands: an enumeration（财务、接待等制度）is one. */
const betweenClauses = /[,，。；;！!\n（）()—…+]+/u;
/** What may well stand behind an end, and is no doubt. */
const fitsEnd: ReadonlySet<Status | null> = new Set<Status>([...finishedStatuses, 'ongoing', 'pending_acceptance', 'cancelled']);
const ends: ReadonlySet<Status | null> = finishedStatuses;

/** Whether a terse clause behind an end names something amiss, and no deed, nothing that is well and no figure. */
const isAmiss = (clause: string): boolean =>
  clause.length <= longestTerse && amiss.test(clause) && !plain.test(clause) && !isPlain(clause) && !fitsEnd.has(statusOf(clause));

/**
 * Whether a text that tells of an end goes on in terse words for something amiss（施工单位撤场、路面开裂）: somebody has to say what they mean for
 * the end. What stands before the end is the problem as it was found.
 */
export function endsAmiss(text: string): boolean {
  const clauses = text.split(betweenClauses).map(normaliseStatus);
  if (!clauses.some(isAmiss)) return false;
  const last = clauses.map((clause) => ends.has(statusOf(clause))).lastIndexOf(true);
  return last >= 0 && clauses.slice(last + 1).some(isAmiss);
}
