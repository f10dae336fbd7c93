import { anyOf } from '../../text/any-of';
import { has, whereAny } from './rules/rule';

/** Words that deny what follows, 尚未 and 还没 among them. 未来 is none. */
const negative = '未(?!来)曾?|没有?|不曾';

/** A sign that each of them has. */
const anyNegative = /[未没不]/;

const notFinished = anyOf(
  `(?:${negative})(?:能|全面|全部|完全|彻底|按期|按时|如期|整改|落实|解决|处理|办理|基本|[做办搞弄])*(?:完成|完结|办结|完|到位|达标|改正|彻底)`,
  `(?:${negative})(?:全面|全部|完全|彻底)(?:落实|整改|解决|开展|处理)`,
  // 未办毕, 没改好, 未整改结束
  `(?:${negative})(?:能|全面|全部|完全|彻底|按期|按时|如期)*(?:整改|落实|解决|处理|处置|办理|办|改|做|[搞弄])(?:好(?!转)|结束|毕)`,
  /整改?未(?:完成|结束|到位|完)/,
);

/** 未完成, 没有全部解决, 整改未到位: not done, which says nothing of how far it is. */
export const saysUnfinished = whereAny(anyNegative, has(notFinished));

const deniedBeginning = anyOf(
  `(?:${negative})(?:正式|进行|能|按要求|予以|得到|被|有效|采取)?(?:开始|开展|启动|整改|实施|着手|动工|开工|落实|解决|处理|处置|办理|推进|行动|派|分派|动|做|改|搞|执行|安排|部署|受理|响应|制定|研究|采取|措施|立项|对接|进场|进行$|办(?!结|毕|完|好))(?!完|到位|完毕|结束|彻底|好)`,
  // 未到整改时间; 未到整改时限 says only that there is time
  /未到(?:启动|开始|开展|开工|实施|整改)(?!(?:完成)?(?:时|期)限)/,
);
/** The same without a word that denies. */
const nothingYet = anyOf(
  /^(?:待|等待|准备|拟|即将|计划)(?:派|办(?!结|毕|完)|整|处理|处置|启动|开展|开工|实施|落实|解决|开始|推进|分派|分配|受理|交办|部署|安排|研究)/,
  // 待雨季后施工, 明年实施, 下一步整改
  /^待[^,]{1,8}后,?(?:再|方可|才能)?(?:整改|实施|施工|推进|启动|开工|落实|办理)|^(?:待|拟于?|计划)?(?:明年|来年|下一?步|下阶段|下半年|下月|后期)[^,续]{0,4}(?:整改|实施|施工|推进|启动|开工|落实|办理)(?=$|,)/,
  // 零进展, 没有任何进展
  /^零进展|毫无进展|无(?:任何|实质性)?进展|没有(?:任何|实质性)?进展/,
  /^(?:正在)?(?:筹备|准备|谋划|酝酿)(?:中|阶段)?$/,
  // 进度0, 0%; 0 alone may be anybody’s code
  /^(?:进度|完成率?|完成度)(?:为|,)?0%?$|^0%$/,
);
const deniesBeginning = whereAny(anyNegative, has(deniedBeginning));

/** 未整改, 尚未启动, 待派, 筹备中, 0%: nothing has been done yet. */
export function saysNotBegun(text: string): boolean {
  return deniesBeginning(text) || nothingYet.test(text);
}
