import { anyOf } from '../../text/any-of';

/** Words for taking an item off the list; 待、未、申请 before them mean that it still stands there. */
export const closing = '销号|销项|销案|销账|核销|结案|闭环|关闭|摘牌|归档';
const ends = '注销|撤销|取消|终止|废止|关闭|关停|核销|停止|作废|删除';
/** What else than an item can be ended: accounts, firms, papers, rules. */
const things =
  '账户|账号|企业|公司|商户|门店|店|厂|矿|排[污水]口?|网站|公众号|坏账|呆账|发票|证书?|许可证?|执照|合同|协议|制度|文件|规定|办法|收费|补贴|津贴|资格|标准|政策|条款|信息|链接|决定|处分';
/** 已注销账户, 企业已关闭, 合同已终止: said of another thing than the item. */
export const ofOtherThing = anyOf(
  `(?:${ends}|销账|(?:停止|不再)执行)(?:了|该|其|此|违规|相关|不合理|全部|原|旧)*(?:${things}|账|户|[^,]{0,4}群|案|往来|应收|内容)`,
  `(?:${things}|账|群|行为|做法|诉讼|公章|印章)(?:已经?|均|都|全部|被|予以|依法)*(?:${ends})`,
);
