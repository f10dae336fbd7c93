import { quoted } from '../../finding/quotation';
import { anyOf } from '../../text/any-of';
import { takingBack } from '../../text/taken-back';
import { exhortation } from './exhortation';

const figure = '[0-9一二三四五六七八九十]{1,3}';
const day = `(?:[0-9]{4}[年./-])?${figure}(?:月(?:${figure}[日号]?|[上中下]旬|底|末|份)?|[./-][0-9]{1,2})|20[0-9]{6}`;
/** What shows that the day is the end of the work after all. */
const end = /完成(?=$|[,;()\n])|完成整改|整改到位|整改完成|全面完成|全部完成|竣工|完工|建成|办结|销号|(?:落实|调整|发放|清退)到位/;

/** 6月底前完成50%, 首批6月底前, 除A项外: of more there is something left over. 完成率90% is a mark to reach, 已完成50% told of today. */
const partial = anyOf(
  /(?<!已完成|[减增][少加长]|下降|降低|压缩|提高|上升|达到|[高低少]于|率[^,]{0,4})(?<![0-9])[0-9]{1,2}[%％]/,
  /(?<!已完成)(?:(?:^|[,;(])第?[一二三]期|[首第][一二]?[批步]|第[一二三]阶段|首[次期]|阶段性|(?<![剩其]余)部分(?!已|(?:问题)?(?:完成|整改)[^,;()]*[,;(])|过半|一半)|初见|除(?!客观|特殊|不可抗)[^,，]{1,8}外/,
);

/** Words before or behind a day, by which it may not be the last day of the work. Each stands with a text that offices write. */
const doubtful: readonly RegExp[] = [
  // 原定6月底前; 原6月底; 6月底（原）; 9月底（原定立行立改） is the day in force
  /(?:^|[,，])原(?:定|计划|时限|要求|为|(?=[0-9]))|[（(]原[）)]|(?:^|[,，])(?:前次|上次|(?:调整|变更|延期)前)/,
  // 6月底（已延期）, （作废）, 取消. 延期至9月底 says until when
  /(?<![确如]需|批准|[0-9一二三]次|不[得予准能]|严禁|禁止|避免|节假日|假日|防止)(?:已|可|拟|申请)?(?:延期|顺延|推迟|延后)(?![至到为]|[0-9一二三四五六七八九十两半])|作废|取消(?=$|[,，)）])|中止|暂停/,
  // 暂定6月底前, 6月底（待定）, 大约6月底
  /暂定|待定|(?:^|[,，(（])建议(?=$|[0-9])|初步|有望|(?:^|[,，(（])(?:大?约|大[概致])(?=[0-9])/,
  // 申请延期至9月底, with nothing else to go by
  /(?<!(?:批准|同意)[^,，]{0,4})(?:申请|拟|建议|请求)(?:延期|延长|顺延|推迟|调整)[至到]/,
  // 6月底，视情况再定; 如遇雨季
  /视[^,，]{0,4}(?:情况|进度|资金)|如遇|如有|根据[^,，]{0,6}(?:情况|进度|资金)/,
  // 首批6月底前, 6月底（一半）
  partial,
  // 农历6月底
  /农历|阴历/,
  // 6月30日的前一天, 6月底前3天
  /(?<=[日号底末旬0-9]|的)前(?:一|[0-9]{1,2}|[二两三四五六七十])个?(?:天|日|周|星期|工作日|月)(?!内)|次日|后第/,
  // 不早于, 晚于, 最快, 超过
  /(?:^|[,，(（])最[早快]|(?<![不至最])(?:早于|晚于|迟于)|不早于|(?<!不)超过|过了|错过|不含|未按(?![期时])|(?:^|[,，(（])非/,
  // 已于6月底前
  new RegExp(`已于(?:${day})`),
  // 验收时间：6月30日; 收到通知日期6月1日
  /(?:验收|销号|上报|申报|启动|开工|检查|督查|收到|通知|发文|会议|公示|登记|填报|移交|交办|立案|反馈|评估|通报)(?:的)?(?:时间|日期|日)|公示期|公示至|(?:有效|合同|任|试用|服务)期|下次/,
  // 6月30日会议精神, 6月30日文件要求
  new RegExp(`(?:${day})(?:的)?(?:[^,，前]{0,6}(?:会议|文件|通知|批示|巡察|督查|数据|同比))`),
];
/** 6月底前启动, 6月底前拿出方案, 6月底前自查: a beginning or a step, unless an end is told too. 已启动 is told of today. */
const beginning = anyOf(
  /启动|开工|动工(?!作)|进场|招标(?!环节|文件|代理)|立项|(?:拿出|制[定订]|上?报|形成|完成)[^,，]{0,6}方案/,
  /(?:自查(?:自纠)?|排查|摸底|动员|部署|研究|(?<!学习|集中)讨论|汇报|(?:进度|进展)(?<!(?:[每按逐][年月季周]|取得)[^,，]{0,12})|(?:提交|报)[送上]?材料|签[订约]?合同|付款|拨款|到货|进驻|复工|恢复|试运行|试点|督办|(?<!谈话)提醒|预警|回头看|(?<!通过[^,，]{0,2})(?:县|市|省|接受)[^,，]?验收)$/,
);
const toldOfToday = /(?:^|[,;(])(?:目前|现)?已(?:经)?(?!延|推|顺|于|过|逾)[^,;()]*/g;
/** 未批, 另行通知, 难以完成: whatever else may take a day back or leave it open. */
const openBeside = takingBack(
  /另|若|如果|除外|以[^,]{1,8}为准|可能|不一定|再[议定说]|先行|时间调整|[写填]?错|有误|过期|已[过逾]|失效|拒/,
  anyOf(
    exhortation,
    // 不迟于, 不能延期, 不超过, 拟于, 需完成
    /不(?:迟|晚)[于过]|不(?:准|予|超|能|再|允许)[^,]{0,2}(?:超过|延期|延迟|延后|推迟|逾期)|不超过?|拟(?:[于在]|(?=[0-9])|[^,]*完成)|需(?:在|于|要?完成)/,
    // 未完成, 未按期完成 tell of today
    /(?:尚|还|仍)?未(?:按[期时])?(?:完成|整改|办结|到位|销号)/,
    // 确需延期的须报批, 除客观原因外, 从即日起, 部分已完成，其余6月底前完成
    /节假日[^,]*|不可抗力[^,]*|(?:特殊情况|[确如]需)[^,]*(?:顺延|延期|报批|报告)[^,]*|除(?:客观|特殊|不可抗)[^,]{1,8}外|[即之今]日?起|从[^,]*起|还[有剩][0-9]+[天日个]|部分(?:问题|项目|任务)?(?:已|完成|整改|到位)[^,]*|(?:其[余他]|剩[余下]|余下)[^,]*前[^,]*|先易后难|[克破]难/,
  ),
);

const days = new RegExp(`${day}|年底|[上下]半年|[一二三四]季度|月底`, 'g');
/** Of more words beside the day some tell of the task（整改台账不规范问题）and not of the day. */
const isShort = (text: string): boolean => text.replace(days, '').replace(/[^\p{Script=Han}]/gu, '').length <= 10;

/**
 * 6月底前｜解决办证难问题, 6月底前｜取消收费: what must be done by a limit, and no word about the limit. 6月底前难以完成, 6月底前视情况完成 and
 * 6月底前一周 begin with a word about it.
 */
const task =
  /([底末日号旬月年度0-9](?:之?前|以前|内))(?![都均也仍还]?(?:难|无法|不|可能|未|没|暂|再|另|视|如|若|待|根据|申请|建议|延|推迟|顺延|初步|有望|拟|[一二两三四五六七十半0-9]+个?(?:天|日|周|月|星期|工作日)))[^,;()\n]+/g;

function firstOf(text: string): string | null {
  const beside = text.replace(task, '$1');
  for (const words of doubtful) {
    const found = words.exec(beside);
    if (found !== null) return found[0];
  }
  const open = isShort(beside) ? beside.split(/[,，;；()（）]/).find(openBeside) : undefined;
  if (open !== undefined) return open;
  const left = partial.exec(text)?.[0];
  if (left !== undefined) return left;
  return end.test(text) ? null : (beginning.exec(text.replace(toldOfToday, ''))?.[0] ?? null);
}

/** Of fewer signs none can stand beside a day（约6月）. */
const shortest = 4;

/** Of several days the reading itself has chosen, and said so. */
const isOnlyDay = (text: string): boolean => (text.match(days)?.length ?? 0) < 2;

/** The words beside a single day by which it may not be the last day of the work（暂定、启动、已延期）, quoted; null where there are none. */
export function doubtBeside(text: string): string | null {
  const words = text.length >= shortest && isOnlyDay(text) ? firstOf(text) : null;
  return words === null ? null : quoted(words, 12);
}
