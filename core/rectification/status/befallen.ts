import { anyOf } from '../../text/any-of';
import { tellsOfLastingFault } from '../../text/lasting-fault';

/** 检查走形式, 上墙了事: the deed before the word is only shown. 整治走形式 and 不走形式 are the contrary. */
const onlyShown =
  /(?:走形式|走过场|走样|敷衍|应付|摆设|两张皮|流于[形表]|形同虚设|糊弄|凑数|了事$|[补编抄借]来?的$|后补$|口头(?:通知|答[复应]|承诺|同意|说))/u;
const against = /[不未无没]|防(?![尘雨水晒汛火护盗])|避免|杜绝|克服|纠正|整[治改]|解决|查处|治理|破除|反对|严[禁肃]|批评|约谈|问责/u;

/** 规划调整, 政策变化, 标准降低: what the work is measured by is another by now. 规划已调整到位 is a deed. */
const otherFrame =
  /^(?:因|由于)?[^,]{0,4}(?:规划|政策|设计|选址|线路|用途|产权|股权|业主|法人|权属|体制|机构|标准|任务|目标|指标|要求|项目|工期|范围|职能)(?:发生|有所?|出现|作了?|又|再|重大|临时)*(?:调[整减低]|变[更动化]|改变|更改|改革|修改|下调|取消|撤销|降低|缩[减小]|终止)了?$/u;

/** 法院执行, 公安机关已立案: in the hands of others, who have not said that it is over. */
const inOtherHands =
  /^(?:已?[由被经])?[^,]{0,4}(?:法院|公安|派出所|检察|司法|仲裁|监委|纪委)[^,0-9]{0,4}(?:(?:受理|立案|介入|审理|调查|查封|冻结|扣押|拍卖|传唤)[^,0-9]{0,4}|(?<![已均])(?:强制)?执行中?)$/u;
const isOver = /结案|审结|完毕|到位|终结|解[封冻除]|查处/u;

/** 负责人被带走, 厂家倒闭, 人走了, 食堂关门. 被评为先进 is praise. */
const gone =
  /被(?![^,]{0,4}(?:赞|表扬|表彰|评为|授予|肯定)|评|认|列|纳|采|录|推|选|命|确[定认]|清|收|拆|处|查处|取缔|责令)|倒闭|破产|关门|(?<!关)停[业运产](?!整)|观望|(?<![搬拉运清])走了$|返[水潮碱]|反悔|再[说看议定]$|[去离]世$|[病亡]故$|坐牢|入狱|羁押|失信(?:人|名单)|已失信|终本|终结本次执行|吊销|^(?:该|此)?(?:公司|企业|商户|门店|[^,]?[店厂])注销$/u;

/** 监测超标, 抽检异常: looked at again, and amiss. */
const foundAmiss = /[测检样]测?(?:结果|数据|指标)?(?:仍|又|再次|还是)?(?:超标|异常|偏高)$/u;
/** 无财产可供执行, 无偿还能力: there is nothing to be had. */
const nothingToHave = /无(?:任何)?(?:可供?执行的?)?财产|无(?:可供?执行|[偿履执还][还行款]?能力)/u;

const outright = anyOf(otherFrame, gone, foundAmiss, nothingToHave);

/**
 * Whether a clause behind an end tells of something that befell the work and that no deed in the same clause makes good: it is only shown, others
 * have it in hand, what it is measured by has changed, somebody is gone, or a fault lasts.
 */
export function hasBefallen(clause: string): boolean {
  if (tellsOfLastingFault(clause)) return true;
  const shown = onlyShown.exec(clause);
  if (shown !== null && !against.test(clause.slice(0, shown.index))) return true;
  if (inOtherHands.test(clause) && !isOver.test(clause)) return true;
  return outright.test(clause) && !against.test(clause.replace(nothingToHave, ''));
}
