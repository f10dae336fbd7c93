const total = /^(?:[合小总]\s*计|共计|累计|汇总|总数)(?:$|[:：(（\d共]|数$)|^.{1,10}(?<![未没无不漏缺]有?)(?:合计|小计|总计)[:：]?$/u;
const example = /^[（(【[]?(?:填写|填报|填表)?(?:示例|范例|样例|举例|例)行?[\d一二三四五]{0,2}(?:[）)】\]]|[:：、.．]|$)/u;
const marked = /^[（(【[]?(?:示例|范例|样例|举例|例如|例)[）)】\]]?[:：]/u;
/** 请示报告制度 and 请销假制度 ask for nothing. */
const prompt =
  /^[（(【[]?\s*(?:请(?!示|销?假|休假|客|托)|填写|填到|填明|写明|写到|写清|注明|列明|列出|逐条|逐项|下拉|选填|必填|可选|具体到|精确到|一句话|简要|简述|概括|从下拉|参照|对照填|如[:：]|限\d+字|不超过\d+字)/u;
/** （填姓名） and nothing outside the brackets. */
const bracketed = /^[（(【[][^（）()【】[\]]{2,38}[）)】\]]$/u;
/** 一、… （一）… 第一部分…; 第一项目部 names somebody. */
const section =
  /^(?:[一二三四五六七八九十]{1,3}\s*[、.．:：]|[（(【[]\s*[一二三四五六七八九十]{1,3}\s*[）)】\]]|第[一二三四五六七八九十\d]{1,3}\s*(?:部分|类|项(?!目)|方面|章|组(?![织长员])|板块)|[IVXⅠ-Ⅻ]{1,4}\s*[、.．])/u;
const chineseNumber = /^[（(]?[一二三四五六七八九十]{1,3}[）)]?[、.．]?$/u;
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
