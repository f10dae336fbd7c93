import { anyOf } from '../../text/any-of';
import { takingBack } from '../../text/taken-back';

/** What a reason has to say for a text to go out word for word: that somebody agrees, that nobody can be known by it, or that it is public. */
const releasing = anyOf(
  // 本人同意公开, 书记批准, 可以反馈, 予以放行, 书记已审
  /同意|批准|准予|准许|允许|愿意|要求公开|授权|放行|^可以?$|原样|(?:无需要?|不必|不用|不需要?)(?:[隐删改]|处理)|(?:可以?|能|予以?|按|照)(?:原文|原样|原话|全文)*(?:公开|反馈)|审[过核定]|已审/,
  // 不涉及个人, 没有点名, 原文无个人信息, 泛指
  /(?:不|未|没有?)(?:涉及|包?含|提到|提及|写明|指个人)|(?:未|没有?)[点指]名|(?:无|没有)[^,]{0,4}(?:个人|隐私|姓名|身份|敏感|联系方式)|泛指/,
  // 看不出是谁, 不可能看出, 不会泄露身份, 不存在泄露风险, 不影响
  /[看认猜分听读]不出|不(?:会|可能|能|至于|存在|影响)/,
  // 集体意见, 普遍反映, 众所周知, 已公示, 在大会上讲过
  /集体|普遍|多人|大家|(?:全|都|众所?)[^,]{0,4}(?:知|反映)|(?:公开|会上|网上|曾|已)[^,]{0,4}(?:讲|说|提|公示|公布|公开|见报)|^公开/,
  // 不是人名, 是地名, 误判
  /(?:不是|并非)[^,]*(?:名|人)|[是为系](?:地|路|村|店|单位|公司|项目|责任|被|办事|公开|公用|服务|文件)|误[判报]|没意见|[没无](?:有)?异议/,
);

/** What hands a text out otherwise than as it is, or not to everybody, or not yet, beside what takes words back anywhere. */
const otherwise = anyOf(
  // 隐去姓名, 打码, 去掉单位, 用化名, 称某同志
  /隐|删|去掉|[去划抹]了|遮|打码|匿|化名|代[替称号]|某|署名|点名|模糊|虚化|笼统|脱[敏密]|处理/,
  // 改写, 换个说法, 概括, 节选, 只反馈大意, 前半段可以, 注意措辞
  /改|换|概括|转[述交告]|归纳|提炼|浓缩|精简|润色|综合|合并|并入|摘|节选|大意|措辞|只|仅|限|前[半两一几]|后[半两一几]/,
  // 口头反馈, 单独反馈, 内部掌握, 移交纪委
  /口头|当面|单独|私下|内部|移交|信访件?$|转/,
  // 本人同意后可以, 如书记同意, 请示书记, 报批, 再议, 月底再看, 建议公开, 可以公开吗
  /后(?:可|再|反馈|公开|放行|$)|如(?!实|下)|若|倘|的话|请|报[送书上批请]|征求|等[本领书回批通答]|再|另|先(?!进)|以后|下次|商量|研究后|建议|申请|[吗?？]/,
  // 注意保护, 保密, 视情况, 有风险, 本人担心, 能看出是谁, 会暴露身份, 涉及隐私
  /注意|慎|谨|保护|保密|机密|秘密|酌|视|看情况|风险|顾虑|担心|[害恐]?怕|敏感|涉及|看出|认出|暴露|泄[露漏]|对号/,
  // 严禁公开, 请勿外传, 撤销, 作废, 误填
  /禁|严|勿|非|撤|作废|取消|反对|保留|误填|[填写]错|错误|测试|存疑|缺|补|[留压]|点到|(?:^|,)[否不](?:,|$)|[×✗✘]/,
);
/** What such words go on with, as long as it asks for nothing. */
const on = '(?:隐私|[^,隐删改匿遮打去换概转归摘节只仅限须需要待暂但后再先另请若如等由为拟撤作保慎除禁严勿])*';
/** The same words in what takes nothing back. */
const harmless = anyOf(
  // 不涉及敏感信息, 没有点名, 无个人信息, 并非提意见人
  `(?:不|未|没有?)(?:涉及|包?含|提到|提及|写明)${on}|(?:未|没有?)[点指]名${on}|(?:不是|并非|不指)${on}`,
  // 看不出提意见人, 不会暴露身份, 不存在泄露风险, 不影响保密
  `[看认猜分听读]不出${on}|不(?:会|可能|至于|致|影响保密|存在[^,]{0,4}风险)${on}`,
  // 无个人信息, 没有顾虑, 无需隐去, 不用改
  '(?:没有?|[无未])[^,]{0,4}(?:个人|隐私|姓名|身份|敏感|联系方式|风险|异议|意见|顾虑|泄露)(?:信息|内容)?|(?:无需要?|不必|不用|不需要?)(?:再|作)?(?:隐[去名]?|删|改写?|处理)',
  // 匿名问卷, 信访件已公开答复, 已审核后可以反馈
  /匿名(?:问卷|意见|信)|信访(?:件|事项)已?公?开?(?:答复|办结)|已[审核征][^,]{0,6}后/,
);
const takesBack = takingBack(otherwise, harmless);

/**
 * Whether the reason of a decision speaks for handing a text out word for word. It has to say why it may be（本人同意、看不出是谁、已公开过）, and nothing in
 * it may set a condition, ask for other words or put it off（隐去姓名后可以、待书记定）. Where it does not, the text stays held back: a word that is asked
 * about costs a line, one that is believed may cost a giver's name.
 * Source: F73 “Override only with name + reason, printed everywhere”.
 */
export function speaksForRelease(reason: string): boolean {
  const plain = reason
    .replace(/\s+/gu, '')
    .replace(/[，；;。、：:（）()！!]+/gu, ',')
    .replace(/^,|,$/gu, '');
  return releasing.test(plain) && !takesBack(plain);
}
