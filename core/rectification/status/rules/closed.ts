import { anyOf } from '../../../text/any-of';
import { closing, ofOtherThing } from '../closing-words';
import { hasOpenClause } from '../open-beside-closing';
import type { StatusRule } from './rule';

/** What says that it is still on the list, or only half off it. */
const notClosed = anyOf(
  // 未按期销号, 待上级结案, 基本闭环
  `[未待][^,已]{0,5}(?:${closing})|(?:基本|部分|正在|着手)[^,已]{0,4}(?:${closing})`,
  /闭环[^,]{0,4}中$|,部分$|(?<![0-9])[1-9][0-9]?(?:[.][0-9]+)?%/,
  /(?:未|没有?)完成[^,]{0,4}验收/,
  // 销号申请未获批
  `(?:${closing})(?:申请)?(?:未|不|没有?)[获予被]?批`,
);
/** A day to come or a wish. */
const closingAhead = anyOf(
  // 计划7月销号, 即将销号; 已将问题销号 and 按计划销号 are none
  `(?:(?<![按照原])计划|预计|拟|力争|争取|确保|(?<!已)将(?!其|该|此|问题)|即将|准备|务必|(?<![按照合])要求|承诺)[^,已]{0,12}(?:${closing})`,
  // 7月底前销号
  `(?:^|,)(?=[^,]*[年月季前])[0-9一二三四五六七八九十本下次明今年月日号季度周旬底末初上中半前内之以./-]*[年月季度周旬底末半前内](?:完成|实现|予以|进行|验收)*(?:${closing})`,
);
/** 按销号标准推进, 已启动销号程序, 销号材料准备中: the word belongs to a paper or a step. */
const closingPaper =
  /闭环管理|(?:销号|验收)(?:管理|制度?|机制|办法|标准|条件|要求|材料|资料|手续|程序|流程|工作|台账|清单|申请|表|单|报告|会|组|方案|准备|责任)/;
const everyClosingPaper = new RegExp(closingPaper, 'g');
/** 已完成销号程序, 销号手续办理完: that step is over. */
const closingOver = anyOf(
  /(?:完成|实现|已)(?:了|全部)*闭环管理/,
  /(?:完成|(?<!正在)履行完|办完|办结|走完|已经?办理|已经?履行)(?:了|整改|全部|相关|所有)*(?:销号|验收)(?:手续|程序|流程|工作)/,
  /(?:销号|验收)(?:手续|程序|流程|工作)[已均都全部]*(?:完成|办结|办完|走完|履行完|办理完|结束)/,
);
/** How items come off the list, and no word that this one has. 已逐条对账销号 is one. */
const closingWay = new RegExp(
  `(?:^|,)(?![^,]*已)[^,]*(?:${[
    // 对账销号, 逐项销号
    `(?:对账|挂账|建账|逐[项一条个步件]|分批|按[月季]|动态|滚动式?|及时|适时|严格|定期)[^,]{0,6}(?:${closing})`,
    // 清单销号
    `(?:清单|台账)(?:式|化|制)?(?:${closing})`,
    // 整改一项销号一项
    `(?:${closing})了?一[个项件条]`,
    // 验收合格后方可销号
    `(?:完成|合格|通过|到位|整改|验收)(?:后|即|的)(?:方可|方能|才能|再|即可?|予以|可|由[^,]{0,8})*(?:${closing})`,
  ].join('|')})`,
);
const taken = anyOf(
  /销号|^已?销$|关闭|闭环|核销|结案|销案|销账|摘牌/,
  // 销项税 is a tax
  /销项(?!税|发票|额)/,
  // 材料已归档 is said of papers
  /(?<!(?:材料|资料|档案|文件|手续|台账)[已均全部]{0,3})归档(?!材料|资料)/,
  // 复查合格, 已验收, 通过督导组验收
  /(?:复查|复核|核查|审核|核验)(?:已|均)?(?:合格|通过)/,
  /已验收|验收(?:已|均)?(?:合格|通过|完成|完毕)|(?:通过|完成)[^,后初]{0,6}验收|经验收合格|^(?:验收|通过)$/,
);
const english = /^closed$/i;

function saysClosed(text: string): boolean {
  if (english.test(text)) return true;
  if (!taken.test(text) || notClosed.test(text) || closingAhead.test(text) || closingWay.test(text) || ofOtherThing.test(text))
    return false;
  // 正在整改，6月底申请销号
  if (text.includes('申请') && hasOpenClause(text)) return false;
  return !closingPaper.test(text) || closingOver.test(text) || taken.test(text.replace(everyClosingPaper, ''));
}

export const closed: StatusRule = {
  name: 'closed',
  status: 'closed',
  because: 'the item itself is accepted and off the list',
  examples: ['公示期满，已销号', '验收销号', '复查合格', '已完成销号程序', '已闭环'],
  says: saysClosed,
};
