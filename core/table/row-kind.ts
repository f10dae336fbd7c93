/**
 * What a row below the header is when it is not data. `section`: a title inside the table（一、领导班子）; `total`: 合计、小计; `footer`:
 * signatures and notes; `repeated_header`: the header again at a page break; `column_numbers`: 1 2 3 … under the header; `example`: a
 * filling example; `closing`: a line about the rows above, written where their problems stand（以上共4个问题）; `numbered`: a number and nothing else; `details`: more of the record above; `title`: the title of the next table;
 * `unread`: none of these, and a finding.
 */
export type RowKind =
  | 'section'
  | 'total'
  | 'footer'
  | 'repeated_header'
  | 'column_numbers'
  | 'example'
  | 'closing'
  | 'numbered'
  | 'details'
  | 'title'
  | 'unread';

const total =
  /^(?:总计|合计|小计|共计|累计|汇总|总数|合\s*计|小\s*计|总\s*计)(?:$|[:：(（\d共]|数$)|^.{1,10}(?<![未没无不漏])(?:合计|小计|总计)[:：]?$/u;
const example = /^[（(【[]?(?:填写|填报|填表)?(?:示例|范例|样例|举例|例)行?[\d一二三四五]{0,2}(?:[）)】\]]|[:：、.．]|$)/u;
const marked = /^[（(【[]?(?:示例|范例|样例|举例|例如|例)[）)】\]]?[:：]/u;
const prompt =
  /^[（(【[]?\s*(?:请|填写|填到|填明|写明|写到|写清|注明|列明|列出|逐条|逐项|下拉|选填|必填|可选|具体到|精确到|一句话|简要|简述|概括|从下拉|参照|对照填|如[:：]|限\d+字|不超过\d+字)/u;
/** （填姓名） and nothing outside the brackets. */
const bracketed = /^[（(【[][^（）()【】[\]]{2,38}[）)】\]]$/u;
/** 一、… （一）… 第一部分…; 第一项目部 names somebody. */
const section =
  /^(?:[一二三四五六七八九十]{1,3}\s*[、.．:：]|[（(【[]\s*[一二三四五六七八九十]{1,3}\s*[）)】\]]|第[一二三四五六七八九十\d]{1,3}\s*(?:部分|类|项(?!目)|方面|章|组(?![织长员])|板块)|[IVXⅠ-Ⅻ]{1,4}\s*[、.．])/u;
const chineseNumber = /^[（(]?[一二三四五六七八九十]{1,3}[）)]?[、.．]?$/u;
const noteOpens = '[（(【[*＊※]*\\s*';
const noteWord = '(?:注|备注|附注|填表说明|填报说明|填写说明|填报要求|注意事项|温馨提示)';
/** Words that a problem may begin with too: 要求、标准不高 lists two things and notes none. */
const plainWord = '(?:说明|附|附件|附表|注意|要求|提示)';
const noteNumber = '\\s*\\d{0,2}\\s*[）)】\\]]?\\s*';
const note = new RegExp(
  `^${noteOpens}(?:(?:${noteWord}|${plainWord})${noteNumber}[:：.．]|${noteWord}${noteNumber}、|${plainWord}\\s*(?:\\d{1,2}\\s*[）)】\\]]?|[）)】\\]])\\s*、)`,
  'u',
);
const noteHeading = /^[（(【[*＊※]*\s*(?:注|备注|说明|附注|填[表报写]说明|注意事项|填报要求|温馨提示)\s*[）)】\]]?\s*[:：]?$/u;
/** Who signs, reports or is asked: the label ends in a person, an office, a day or a seal, so that 领导带头：每月下乡 is none. */
const signature =
  /^(?:填\s*表|填\s*报|制\s*表|审\s*核|审\s*签|审\s*批|审\s*定|复\s*核|经\s*办|签\s*发|校\s*对|编\s*制|报\s*送|上\s*报|联\s*系|统\s*计|单\s*位|部\s*门|主\s*管|分\s*管|主\s*要|党组|党委|支部|督导组|负\s*责|领\s*导|日\s*期|时\s*间|电\s*话|科\s*室)(?:[^:：]{0,12}(?:人|者|员|同志|领导|书记|主任|[局镇乡县区市组部院校所站科处]长|日\s*期|时\s*间|电\s*话|号码|手机|邮箱|单\s*位|部\s*门|科\s*室|名称?|党组织?|党委|支部|意见|签\s*[字名章]|盖\s*章|公\s*章))?\s*(?:[（(【[][^）)】\]:：]{0,10}[）)】\]])?\s*[:：]/u;
/** What systems write below their lists. */
const exported =
  /^(?:导\s*出|打\s*印|生\s*成|下\s*载|查\s*询|制\s*单|操\s*作|创\s*建)(?:人员?|者|时\s*间|日\s*期|单\s*位|部\s*门)\s*[:：]/u;
/** 单位负责人签字; 报销单无经办人签字 and 审批表未盖章 find fault with it, 无锡市水务局（盖章） does not. */
const sign =
  /^(?:(?![未没缺漏]|无(?!锡)|不(?!动产))[^:：，。；]){0,16}(?:签字|签名|盖章|签章|公章)[^，。；不]{0,8}$|^[（(](?:盖章|公章|单位盖章)[）)]$/u;
const dateLine =
  /^(?:\d{4}|[二〇零一三四五六七八九]{4}|[_＿\s]{0,10})\s*年\s*(?:\d{1,2}|[一二三四五六七八九十]{0,2}|[_＿\s]*)\s*月\s*(?:\d{1,2}|[一二三四五六七八九十]{0,3}|[_＿\s]*)\s*日$/u;

/** 合计、小计、总计 as the first text of a row. */
export const isTotalText = (text: string): boolean => text.length <= 24 && total.test(text);
/** 示例、例： as the first text of a row. */
export const isExampleText = (text: string): boolean => example.test(text);
/** 例：… before an invented entry. */
export const isMarkedExample = (text: string): boolean => marked.test(text);
/** 填写到月、逐条列出、（填姓名）: what to write, not something written. */
export const isPromptText = (text: string): boolean => text.length <= 40 && (prompt.test(text) || bracketed.test(text));
/** 共 2 条、第1页 共3页: what systems write below a list or a page of it. */
export const isPagingText = (text: string): boolean =>
  text.length <= 30 &&
  /\d/u.test(text) &&
  text.replace(/(?:总?共|第)\s*\d{1,6}\s*(?:条记录|条数据|条|项|行|页)/gu, '').replace(/[\s,，、;；/|。]/gu, '') === '';
/** 合计 and nothing more. */
export const isBareTotal = (text: string): boolean => /^(?:[总合小共统]\s*计|汇\s*总|总\s*数)[:：]?$/u.test(text);
/** 一、…  （一）…  第一部分… */
export const isSectionText = (text: string): boolean => section.test(text);
/** 一, （二）, 三、 alone, as a section's number. */
export const isChineseNumber = (text: string): boolean => text.length <= 6 && chineseNumber.test(text);
/** 注：…  备注：… */
export const isNoteText = (text: string): boolean => note.test(text);
/** 填表说明, 注：, with nothing behind it. */
export const isNoteHeading = (text: string): boolean => text.length <= 10 && noteHeading.test(text);
/** 注：… or 填表说明：…, which no problem begins with. */
export const isPlainNote = (text: string): boolean => /^(?:注|填[表报写]说明)\s*\d{0,2}\s*[:：]/u.test(text);
/** 填表人：…  审核人：…  导出时间：…  单位负责人签字  2024年 月 日 */
export const isSignatureText = (text: string): boolean =>
  signature.test(text) || exported.test(text) || (text.length <= 30 && (sign.test(text) || dateLine.test(text)));
