import { tellsOfLastingFault } from '../../text/lasting-fault';

/** Signs that part clauses of a normalised text. */
const clauseBreak = /[,;\n()]/;

const immediate =
  /[立力利]行[立力利即]?[改整]|立改|(?<![建成设确创])立[知查整纠说学接议督][立即](?:改|行|办|整|纠)|即[知查行整学接办]即?(?:改|办|整|行|知|纠)|(?<![建成设确创])立即|立刻|立马|马上|即刻|当即|当场|现场整改|随(?:[查到]|发现?)随(?:改|查|整)|边.{1,4}边(?:.?改|查)|即时(?:整改|完成|改)|说改就改|第一时间|速改|即改(?!革)|即办即结|立说立行|当下改|当[天日](?:整改|完成|办结|解决|落实|改)|即日(?:起?整改|完成|办结|$)|^当[天日]$|^(?:即时|随即)$/;
/** 无法立行立改, 不能立即整改的限期整改: what cannot be mended at once has a day, here or elsewhere. */
const notAtOnce = /(?:非|不是|不能|无法|难以|不宜|未能)(?:够|做到|实现)?(?:[立即]|马上|当[场即])/;

const keepingUp =
  '坚持|整改|推进|推动|落实|抓|巩固|执行|保持|开展|实施|进行|改进|完善|优化|规范|提升|提高|深化|加强|强化|加大|用力|发力|加力|跟进|跟踪(?!督)|关注|见效|见成效|取得|长期|长效|运行';
const wordEnd = '(?=$|[,;、。()/+&|\\n\\s\\u0001\\u0002]|[并且及和]|立[行即查改]|即[知行查]|同时|任务|性?工作|有效|类|事项|持续)';
/** 长期坚持, 完成并持续推进. 清退长期借调人员, 规范日常管理, 坚持问题导向 and 由纪检组全程监督 tell of the task, of how it is done or of who watches it. */
const ongoing = new RegExp(
  `(?:长期|持续|常态化?|经常[性化]?|日常|常年|一直|始终|继续|永久)(?:(?:${keepingUp})(?![^,;、()/+\\n\\u0001]{0,4}(?:方案|机制|制度|体系|办法|措施))|${wordEnd})|常态化管理|全程跟踪(?!督)|[长常]抓|不懈|贯穿|一以贯之|久久为功|(?:并|后)坚持|[并且](?:长期|持续|常态化)(?![^,;()]{0,6}(?:方案|机制|制度|[监督]))|坚持(?:下去|整改|推进|落实|巩固|常态|长期|$)|不间断|持之以恒|驰而不息|锲而不舍|长效(?:坚持|推进|整改|化|抓|落实|$)|不断(?:巩固|推进|深化|完善|提升|加强)|常态长效(?![^,;]{0,2}(?:机制|制度|体系))|天天|每[天日]`,
);

/** 持续治理, 常态化督导, 日常管理: what a clause begins with is how long, whatever is done. */
const onlyOngoing =
  /^(?:需要?|应|要|同时|后续|[之此今]后)?(?:长期|持续|常态化?|经常性?|日常|常年|始终|一直|永久|全程)(?![到至]|[^,;(]{0,6}(?:问题|机制|制度|体系|规划|计划|目标|方案|措施|办法|以来|存在|时间|[未不无]))[^\d\u0001\u0002]{1,6}(?=$|\u0002)/;
/** 6月底前完成，持续跟踪督办: who watches the work goes on, and not the work. */
const watching = /监|督|考核|检查|巡查|调度/;

const doneVerb = '(?:完成|整改|到位|解决|办结|落实|销号|改正|结束|完毕|处理|办理|闭环|改好|改完|验收)';
const hasDone = new RegExp(
  `(?<!未|待|没有|尚|自|律|(?:资金|经费|预算|手续|人员)(?=[已己]经?(?:落实|到位)))[已己](?:经)?(?![经]?(?:启动|开展|着手|部署|安排|制定|列入|纳入|明确|研究|开始|进入|申请|提请|报请|提交))[^,;\\n()]{0,20}?${doneVerb}|^已经?(?:立[行知整]立改|即[知行]即改)`,
);
const onlyDone =
  /^(?:[,;\n()现均都并了]|全部|全面|整改|任务|工作|问题|事项|落实)*(?:完成|到位|办结|销号|完毕|闭环|改好|改完|整改完|结束|改正)(?:[,;\n()了]|整改|任务|工作|销号)*$/;
const partly =
  /部分|基本|其余|大部|尚|未(?:完成|整改|解决|落实)|正在|完成?\d+%|[一二三首前]期|[首一二]批|第[一二三]阶段|完成了?(?:问题|隐患)?(?:排查|摸排|调研|方案|前期|起草|招标|设计|立项)/;

const vague =
  /尽快|尽早|尽速|适时|及时|抓紧|早日|待定|未定|待明确|待确定|未明确|不确定|待议|详见|见附件|见方案|另行|另定|短期|中期|中长期|近期|近日|远期|限期|到期|按期|按时|如期|定期|要求|按计划|根据|视情|逐步|逐年|分步|分阶段|分期|分批|有序|适当|择机|择期|下一步|今后|以后|将来|后续|随时|年后|稍后|无时限|不限|某[年月日]|几[个天年月日周]|数[日月年周天]|若干|(?<!任)期限/;

const eventNoun =
  '会议|会|结束|验收|检查|印发|出台|通知|反馈|活动|工程|项目|任期|届|整改期|过渡期|整治期|规划|考核|评估|评议|巡视|巡察|审计|督察|督查|督导|审批|批复|批准|报批|到位|完工|竣工|开工|建成|投用|投产|学期|开学|暑假|寒假|毕业|汛|入冬|冬季|供暖|采暖|高考|中考|转段|教育|总结|启动|召开|搬迁|退休|合同|签订|招标|中标|完成|下达|公布|实施|发布|收到|接到|接报|立案|移交|交办|督办|回头看|复查|备案|公示|提交|上报|迎检|获批|下发|生效|入驻|入场|进场|接收|调整|改革|挂牌|之日|挂职|整改|培训|学习|调研|两节|双节|农忙|秋收|夏收|麦收|春耕|雨季|旱季|上级|方案|文件|政策|资金|规定|疫情|项目';
const event = new RegExp(
  `(?:${eventNoun})[^,;\\n()]{0,8}?(?:之前|以前|前|之后|以后|后|以内|之内|内|期间|阶段|之日|当天|当日)|(?:汛期|任期|届期|规划[近中远]?期?|阶段|环节)(?:$|[,;\\n()内])|(?:本|下|上)届|届时|条件成熟|学[期年]度?(?=$|[,;\\n()末内])|[暑寒][假期](?=$|[,;\\n()内])|下一?阶段前|待[^,;\\n()]{1,12}(?:后|时)|(?:整改|整治|过渡|规划|创建|建设|服务|考察|试用|公示)期(?:满|内|末|前|间|$|[,;\\n()])|同步|同时`,
);

const eventAfter = new RegExp(`^[^,;\\n()]{0,10}?(?:${eventNoun})[^,;\\n()]{0,6}?(?:之?前|以前|之?后|以后|之日|起)`);
const anyEvent = new RegExp(`(?:${eventNoun})`);

/** What the words of a text say beside its dates. */
export interface DeadlineWords {
  readonly immediate: boolean;
  readonly ongoing: boolean;
  readonly vague: boolean;
  /** It hangs on something whose day the sheet does not hold（验收前、任期内）. */
  readonly event: boolean;
}

/** Looks through a normalised text whose dates have been blanked out. */
export function findWords(text: string): DeadlineWords {
  const hasDay = text.includes('\u0001');
  // 短期/中期/长期(1-2年) is a choice nobody has made.
  const choice = /(?:短|中)期[^,;]{0,4}长期|长期[^,;]{0,4}(?:短|中)期|中长期/.test(text);
  return {
    immediate: immediate.test(text) && !notAtOnce.test(text),
    ongoing:
      !choice &&
      text
        .split(/[,;、()\n]/)
        .some(
          (clause) =>
            !tellsOfLastingFault(clause) && (ongoing.test(clause) || (onlyOngoing.test(clause) && !(hasDay && watching.test(clause)))),
        ),
    vague: choice || vague.test(text),
    event: event.test(text),
  };
}

/** Whether words before or after a length of time tie it to an event（反馈后、之日起、会前）. */
export function isAnchored(before: string, after: string): boolean {
  const near = before.replace(/[,、]+$/, '').slice(-24);
  if (/(?:今天|今日|现在|本日|即日|即刻|当前|目前)(?:起|开始|算起)?(?:计算)?(?:的|在|,)*$/.test(near)) return false;
  // 连续三年 is a duty of each year, not a stretch counted from today.
  if (isExtension(near) || /连续$/.test(near)) return true;
  const clause = near.split(clauseBreak).pop() ?? '';
  return (
    /(?:起|以来|后|之日|前|计算)[的在,须应于将限共最迟]*$/.test(near) ||
    anyEvent.test(clause.replace(/整改|完成|期限|项目|工程/g, '')) ||
    /^(?:之?前|以?后)/.test(after)
  );
}

/** `最迟`, `截至`, `至`: the date that follows is an end. */
export function isUpTo(before: string): boolean {
  return /(?:最[迟晚]|不[迟晚]于|不超过|截止|至|到|力争|确保)(?:于|为|:|,)?$/.test(before);
}

/** Whether the words after a date make it the day by which work is finished（6月30日完成整改）. */
export function isFinishedIn(clause: string): boolean {
  return /完成|完毕|办结|到位|解决|销号|竣工|完工|交付|止|到期|届满|期满|结束|见效|达标/.test(clause);
}

/** Whether the words after a date leave open whether the work begins or ends then（6月30日整改, 7月20日验收）. */
export function isGoingOnIn(clause: string): boolean {
  return /^(?:集中|全面|开展)?(?:整改|落实|实施|推进)(?!通知|意见|方案|责任|任务|令|函|会|动员|部署)|验收|报送|上报|报告|报结果/.test(
    clause,
  );
}

/** Whether a clause says that the work is done（已于2024年2月完成）, in full and not in part. */
export function isDoneClause(clause: string): boolean {
  return hasDone.test(clause) && !partly.test(clause);
}

/** Whether a text without any date says nothing but that the work is done（整改完成）. */
export function isDoneText(text: string): boolean {
  return onlyDone.test(text) || isDoneClause(text);
}

/** `/`, `—`, `无`: someone filled the cell without an answer. */
export function isPlaceholder(text: string): boolean {
  return /^(?:[\s\-~/.*_×xX#、,;:!?|…]+|\(?(?:无|暂无|没有|空|空白|不涉及|不适用|略|无内容|n\/?a|none|null|nan|tbd|-)\)?)[,;.]*$/i.test(
    text,
  );
}

/** 立行立改/限期整改/长期坚持: the printed choices of a form, none of them made. */
const choice = '(?:立行立改|即知即改|立即整改|限期整改|短期整改|阶段整改|中期整改|持续整改|长期整改|长期坚持)';
const unmadeChoice = new RegExp(`^(?=.*限期)${choice}(?:(?:[/|]|或者?)${choice})+$`);

/** `××年×月底前`, `年  月  日`: a form nobody has filled in. */
export function isTemplate(text: string): boolean {
  if (unmadeChoice.test(text)) return true;
  return /[×xX*_□△?…]+[年月日号]|\([ _]*\)[年月日]|年月|月日(?!常|内|益)/.test(text);
}

/** Words before a date that take it out of the running: a start, or a date that another has replaced. */
export function isStart(before: string): boolean {
  return /(?:^|[,;\n()])(?:自|从|由|最早|早于)$/.test(before) || /(?:不早于|始于|晚于)$/.test(before.replace(/不晚于$/, ''));
}

/** `延期至`, `调整为`: the date that follows replaces the ones before. */
export function isReplacement(before: string): boolean {
  return /(?:延期|延长|延后|推迟|顺延|展期|提前|提早|压缩|缩短|调整|变更|改)(?:时限|时间|期限)?(?:至|到|为|成)$|延至$/.test(before);
}

/** `会议日期：`, `反馈时间`: the date that follows is of something else. `开始时间` names a start. */
export function isLabelled(before: string): 'event' | 'start' | null {
  const found =
    /(会议|会|发文|收文|反馈|印发|下发|立案|发现|检查|填报|填表|制表|交办|受理|登记|批示|批复|召开|启动|开始|起始|开工)(?:日期|时间)(?:为|是|于|:|,)?$/.exec(
      before,
    );
  if (found === null) return null;
  return /启动|开始|起始|开工/.test(found[1] ?? '') ? 'start' : 'event';
}

/** `可顺延至2025年6月`: allowed, not set. */
export function isAllowed(before: string): boolean {
  return /[可能允][许以]?(?:酌情|适当|再|申请)?(?:顺延|延期|延长|推迟|延后|放宽)(?:至|到)$/.test(before);
}

/** `原定`, `原计划`: the date that follows stood before the one that counts now. */
export function isOriginal(before: string): boolean {
  return /(?:延期|调整|变更)前(?:的)?(?:时限|期限|时间)?(?:为|是|:|,)?$|(?<![太平草高])原(?:定|来|先|本|计划|时限|期限|要求)*(?:时限|期限|时间|完成)?(?:为|是|于|在|:|,)?$/.test(
    before,
  );
}

/** `持续巩固` after a date: what goes on then, not what must be done by then. */
export function isKeptUp(after: string): boolean {
  return /^[^,;\n()前底完到解办销立]{0,6}(?:持续|长期|继续|巩固|坚持|常态)[^,;\n()完到解办销]*(?:$|[,;\n()])/.test(after);
}

/** `4月27日前完成，并于次月报送报告`, `6月底前完成，7月5日前上报`: the day of the report on what is done by then. */
export function isReport(before: string, after: string): boolean {
  const isDoneBefore = /(?:完成|到位|办结|完毕|解决|销号)(?:整改|任务|工作)?[,;、\n(]?(?:并|且|后|再|同时|,)*于?$/.test(before);
  return isDoneBefore && /^(?:及时)?(?:[向将][^,;\n]{1,10})?(?:书面)?(?:报送|上报|汇报|报告|报备|反馈|总结|通报|公示)/.test(after);
}

/** `根据3月1日通知，…`, `2023年12月反馈，…`, `截至3月15日，已…`: a day gone by that the clause after it starts from. */
export function isOccasion(before: string, after: string): boolean {
  const noun = '通知|文件|会议|会|反馈|印发|下发|指出|提出|发现|交办|移交|立案|受理|巡视|巡察|审计|检查|督察|督导|督查|批示|函|要求';
  const isNamed = new RegExp(`^的?[^,;\\n()前底完成内]{0,8}(?:${noun})[^,;\\n()前底完成内]{0,8}[,;\\n].*[前底内成位月日立即长持]`).test(
    after,
  );
  const isHeld = /(?:批复|印发|反馈|召开|下发|出台|通过|收到|成立|发布|发文|查出|发现|指出|立案|受理)于?$/.test(before);
  const isAllSaid =
    /^[^,;\n()前底完成内]{0,4}(?:召开|反馈|印发|下发|发现|查出|批复|指出|交办|立案|受理|收到)[^,;\n()前底完成改办结销]{0,16}$/.test(after);
  return (
    isNamed ||
    isAllSaid ||
    (isHeld && /^(?:$|[,;\n()])/.test(after)) ||
    (/截[至止]到?$/.test(before) && /^,?(?:已|共|累计|完成[0-9])/.test(after))
  );
}

/** `延期3个月`: the length of time is added to the date before it. `可延期3个月` only allows it. */
export function isExtension(before: string): boolean {
  return /(?<![可能得以])(?:延期|延长|顺延|推迟|展期|延后)(?:了|时间|时限|期限|整改)?$/.test(before);
}

const condition =
  /(?:延期|延长|延后|推迟|顺延)(?:至|到)[^,;\n()\u0001\d]{1,14}(?:后|时|前|止)(?:$|[,;\n()])|(?:^|[,;\n(])(?:如(?!果?[未不没逾超拖]|[期实数需遇有])|若(?![需有未不没逾超拖])|假如|倘若|视(?![频察导野])|待(?!遇)|等(?![级次待]))[^,;\n()]{1,16}|(?:条件|资金|经费|手续|用地|人员)[^,;\n()\u0001]{0,8}(?:允许|成熟|具备|到位|落实|批复)(?:的|时|后|情况下|前提下)/;

/**
 * Whether a text whose dates have been blanked out（\u0001）puts another limit or a condition beside its date（6月底前或资金到位后1个月内,
 * 条件具备的6月底前）. 完成或取得进展 is an “or” of the work, not of the limit.
 */
export function hasAlternative(blanked: string): boolean {
  const clauses = blanked.split(/或者?是?/);
  const isLimit = (clause: string): boolean =>
    /[\u0001\u0002]/.test(clause) || event.test(clause) || /立行立改|即知即改|长期坚持/.test(clause);
  const isOr = clauses.length > 1 && isLimit(clauses[0] ?? '') && clauses.slice(1).some(isLimit);
  return isOr || condition.test(blanked);
}

/**
 * 新系统上线前, 平台建成并启用后: whatever stands before 前 or 后 is something whose day the sheet does not hold. 李向前 is a person, 目前 a word of its own.
 */
export function isBesideSomething(text: string): boolean {
  return (
    /^\p{Script=Han}{3,}(?:[之以]?[前后]|期间|当[天日])(?:完成|整改|实施|落实)?$/u.test(text) &&
    !/[目当日此今往落滞靠延推先][前后]$/.test(text)
  );
}

/** What stands after a date and makes it part of an event（2024年3月巡察反馈后）. */
export function isEventAfter(after: string): boolean {
  return eventAfter.test(after);
}

/** Words after a bare year that make it the name of something（2023年民主生活会）. */
export function isYearOfSomething(after: string): boolean {
  return !/^(?:$|[,;\n()、之以起止内前]|度?(?:完成|实现|整改|落实|实施|全面|全部|持续|长期|推进|达到|取得|出台|建成|力争|解决|常态|坚持|销号|到位|基本|务必|必须|并|分(?:年|期|步|批|阶段|[0-9一二两三四五六七八九十]+(?:个?阶段|年|期|步|批))))/.test(
    after,
  );
}

/** A clause that sets a task of its own after the one that is done（已整改，6月底前完成销号）. */
export function isLaterTask(clause: string): boolean {
  return (
    /(?:前|内|底)[^,;]{0,12}(?:完成|落实|销号|整改|验收|建立|出台|到位|解决)|其余|其他|剩余|余下|剩下/.test(clause) && !isDoneClause(clause)
  );
}
