import { plainHeader } from '../../table/header/text';

/** What a header of a register asks of those who spoke. `people`: names may stand there, of them or of others; they are looked for and not complained of. */
export type Asked = 'name' | 'contact' | 'people';

const asksName =
  /姓名|名字|人名|署名|留名|签名|签字|落款|实名|昵称|称呼|贵姓|作者|(?:提出?|提议|提意见|意见|反映(?:情况|问题)?|建议|来[信访电]|举报|投诉|诉求|信访|发言|讲话|填[表写报单]|提交|提供|投稿|[建进]言|献策|推荐|评议|评价|打分|答[题卷]|受访|被?(?:访谈|调查|征求|征询|谈话)|座谈|参[会评加]|与会|当事|申请|来源|留言)(?:意见|情况|问题|建议|座谈|会议)?的?(?:人员?|者|员|群众|对象|代表|同志)|(?:征求|征集|收集|听取|征询|走访|回访)(?:意见)?对象|^谁|由谁|何人|^(?:员工|职工|代表|委员|党员|群众|老师|教师|家长|学生|村民|居民)$|name/u;
const asksContact =
  /电话|手机|联系方式|联[系络](?:办法|途径)?$|联络方式|通[讯信](?:方式|地址)|邮箱|信箱|email|e-mail|[微薇]信|[vV](?:[xX]|信)|[qQ]{2}|[qQ]号|钉钉|身份证|证件号|住址|地址|门牌|车牌|工号|警号|学号|账号|帐号|(?:^|来电|主叫)号码$|ip$|openid|用户id|意见人(?:代号|编号)|^代号$/iu;
/** Columns about those who work on the opinion, not those who gave it. */
const worksOnIt =
  /责任|承办|办理|经办|登记|收集人|记录|征集人|审核|牵头|涉及|意见对象|负责|整理|汇总人|主持|[转交督]办|答复|回复|录入|制表|联络员|受理|处理|包联|分管|领导/u;
/** 征求意见对象: whom opinions were asked of; 意见对象 alone is whom they are about. */
const wereAsked = /(?:征求|征集|收集|听取|征询|走访|回访)(?:意见)?(?:对象|人员)/u;

/** What a header asks of those who gave the opinions; null where it asks nothing of them. */
export function askedOfGivers(header: string): Asked | null {
  const { base } = plainHeader(header);
  const plain = base.replace(/\s+/gu, '');
  if (worksOnIt.test(plain) && !wereAsked.test(plain)) return null;
  if (asksContact.test(plain)) return 'contact';
  if (asksName.test(plain)) return 'name';
  return 'people';
}

const gave = '提出?|提议|意见|反映|建议|来[信访电]|[上信]访|举报|投诉|申诉|诉求|发言|建言|献策|受访';
const whoGave = new RegExp(`(?:${gave})(?:意见|情况|问题|建议|座谈)*的?(?:人员?|者|员|群众|同志)`, 'u');
/** 举报电话 by itself is a hot line. */
const ofGivers = /群众|来[信访电]/u;

/**
 * Whether a header says outright that it is about those who gave opinions（意见提出人、反映人电话）, in whatever table it stands: 姓名 and 联系电话 by
 * themselves may be those of the people responsible.
 */
export function isOfGivers(header: string): boolean {
  const asked = askedOfGivers(header);
  if (asked === null) return false;
  const plain = plainHeader(header).base.replace(/\s+/gu, '');
  return whoGave.test(plain) || wereAsked.test(plain) || (asked === 'contact' && ofGivers.test(plain));
}
