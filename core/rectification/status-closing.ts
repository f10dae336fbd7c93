/** Words for taking an item off the list; 待、未、申请 before them mean that it still stands there. */
export const closing = '销号|销项|销案|销账|核销|结案|闭环|关闭|摘牌|归档';
/** 未验收, 不予销号: it is still on the list. */
export const notAccepted = new RegExp(`(?:未|没有?|不)(?:能|予)?(?:验收|${closing})`);
/** 未按期销号, 待上级结案, 闭环整改中, 部分闭环 */
const notClosed = new RegExp(
  `[未待][^,已]{0,5}(?:${closing})|闭环[^,]{0,4}中$|(?:基本|部分|正在|着手)[^,已]{0,4}(?:${closing})|(?:未|没有?)完成[^,]{0,4}验收|(?<![0-9])[1-9][0-9]?(?:[.][0-9]+)?%|,部分$|(?:${closing})(?:申请)?(?:未|不|没有?)[获予被]?批`,
);
/** 计划7月销号, 即将销号, 7月底前销号: a day to come or a wish. 已将问题销号 and 按计划销号 are none. */
const closingAhead = new RegExp(
  `(?:(?<![按照原])计划|预计|拟|力争|争取|确保|(?<!已)将(?!其|该|此|问题)|即将|准备|务必|(?<![按照合])要求|承诺)[^,已]{0,12}(?:${closing})|(?:^|,)(?=[^,]*[年月季前])[0-9一二三四五六七八九十本下次明今年月日号季度周旬底末初上中半前内之以./-]*[年月季度周旬底末半前内](?:完成|实现|予以|进行)?(?:${closing})`,
);

/** 按销号标准推进, 已启动销号程序, 销号材料准备中: the word belongs to a paper or a step, unless that step is over（已完成销号程序）. */
const closingPaper =
  /闭环管理|(?:销号|验收)(?:管理|制度?|机制|办法|标准|条件|要求|材料|资料|手续|程序|流程|工作|台账|清单|申请|表|单|报告|会|组|方案|准备)/;
const closingOver =
  /(?:完成|实现|已)(?:了|全部)*闭环管理|(?:完成|(?<!正在)履行完|办完|办结|走完|已经?办理)(?:了|全部|相关|所有)*(?:销号|验收)(?:手续|程序|流程|工作)|(?:销号|验收)(?:手续|程序|流程|工作)[已均都全部]*(?:完成|办结|办完|走完|履行完|办理完|结束)/;
/** 对账销号, 整改一项销号一项, 验收合格后销号: how items come off the list, and no word that this one has. 已逐条对账销号 is one. */
const closingWay = new RegExp(
  `(?:^|,)(?![^,]*已)[^,]*(?:(?:对账|挂账|建账|逐[项一条个步件]|分批|按[月季]|动态|及时|适时|严格|定期)[^,]{0,6}(?:${closing})|(?:${closing})了?一[个项件条]|(?:完成|合格|通过|到位|整改|验收)(?:后|即|的)(?:方可|方能|才能|再|即可?|予以|可|由[^,]{0,8})*(?:${closing}))`,
);
/** 已注销账户, 企业已关闭, 合同已终止: said of another thing than the item. */
export const ofOtherThing =
  /(?:注销|撤销|销账|取消|终止|废止|关闭|关停|核销|停止|作废|删除|(?:停止|不再)执行)(?:了|该|其|此|违规|相关|不合理|全部|原|旧)*(?:账|户|企业|公司|商户|门店|店|厂|矿|排[污水]|网站|公众号|[^,]{0,4}群|发票|证|许可|执照|案|合同|协议|制度|文件|规定|办法|收费|补贴|津贴|资格|坏账|呆账|往来|应收|标准|政策|条款|内容|信息|链接|决定|处分)|(?:账户|账号|账|企业|公司|商户|门店|店|厂|矿|排[污水]口|网站|公众号|群|坏账|呆账|发票|证书?|许可证?|执照|合同|协议|制度|文件|规定|办法|收费|补贴|津贴|资格|行为|做法|诉讼|公章|印章|链接|信息|条款|标准|政策|决定|处分)(?:已经?|均|都|全部|被|予以|依法)*(?:注销|撤销|取消|终止|废止|关闭|关停|核销|停止|作废|删除)/;
const taken =
  /销号|^已?销$|(?:复查|复核|核查|审核|核验)(?:已|均)?(?:合格|通过)|已验收|验收(?:已|均)?(?:合格|通过|完成|完毕)|(?:通过|完成)[^,]{0,6}验收|经验收合格|关闭|闭环|(?<!(?:材料|资料|档案|文件|手续|台账)[已均全部]{0,3})归档(?!材料|资料)|核销|结案|销案|销项(?!税|发票|额)|销账|摘牌|^(?:验收|通过)$|^closed$/i;

/** Whether a status text（normalised）says that the item itself is accepted and off the list. */
export function saysClosed(text: string): boolean {
  if (!taken.test(text) || notClosed.test(text) || closingAhead.test(text) || closingWay.test(text) || ofOtherThing.test(text))
    return false;
  return !closingPaper.test(text) || closingOver.test(text) || taken.test(text.replace(new RegExp(closingPaper, 'g'), ''));
}
