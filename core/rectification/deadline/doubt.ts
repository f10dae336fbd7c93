import { quoted } from '../../finding/quotation';

const day = '(?:[0-9]{4}[年./-])?[0-9]{1,2}(?:月(?:[0-9]{1,2}[日号]?|[上中下]旬|底|末|份)?|[./-][0-9]{1,2})前?';
/** What shows that the day is the end of the work after all. */
const end = /完成整改|整改到位|整改完成|全面完成|全部完成|竣工|完工|建成|办结|销号/;

/** Words before or behind a day, by which it may not be the last day of the work. Each stands with a text that offices write. */
const doubtful: readonly RegExp[] = [
  // 原定6月底前; 6月底（原）; 9月底（原定立行立改） is the day in force
  /(?:^|[,，])原(?:定|计划|时限|为)|[（(]原[）)]/,
  // 6月底（已延期）, （作废）, 取消. 延期至9月底 says until when
  /(?<![确如]需|批准|[0-9一二三]次|不[得予准能]|严禁|禁止|避免|节假日|假日|防止)(?:已|可|拟|申请)?(?:延期|顺延|推迟|延后)(?![至到为]|[0-9一二三四五六七八九十两半])|作废|取消|中止|暂停/,
  // 暂定6月底前, 6月底（待定）, 大约6月底
  /暂定|待定|建议|初步|有望|(?:^|[,，(（])大?约(?=[0-9])/,
  // 6月底，视情况再定; 如遇雨季
  /视[^,，]{0,4}(?:情况|进度|资金)|如遇|如有|根据[^,，]{0,6}(?:情况|进度|资金)/,
  // 6月底前完成50%, 首批6月底前, 6月底前见成效; 已完成50% is told of today
  /(?<!已完成)(?<![0-9])[0-9]{1,2}[%％]|(?<!已完成)(?:第?[一二三]期|[首第][一二]?[批步]|第[一二三]阶段|首次|阶段性|部分(?!已)|过半|一半)|见成效|取得[^,，]{0,6}成效/,
  // 农历6月底
  /农历|阴历/,
  // 6月30日的前一天, 6月底前3天
  /前(?:一|[0-9]{1,2}|[二两三四五六七十])个?(?:天|日|周|星期|工作日|月)(?!内)|次日|后第/,
  // 不早于, 晚于, 超过, 除A项外
  /(?<![不至])(?:早于|晚于|迟于)|不早于|(?<!不)超过|过了|错过|除(?!客观|特殊|不可抗)[^,，]{1,8}外|不含|未按(?![期时])|(?:^|[,，(（])非/,
  // 已于6月底前
  new RegExp(`已于${day}`),
  // 验收时间：6月30日; 收到通知日期6月1日
  /(?:验收|销号|上报|申报|启动|开工|检查|督查|收到|通知|发文|会议|公示|登记|填报|移交|交办|立案|反馈|评估)(?:的)?(?:时间|日期|日)/,
  // 6月30日会议精神, 6月30日文件要求
  new RegExp(`${day}(?:的)?(?:[^,，前]{0,6}(?:会议|文件|通知|批示|巡察|督查|数据|同比))`),
];
/** 6月底前启动, 6月底前拿出方案: a beginning, unless an end is told too. */
const beginning = /(?:启动|开工|动工|进场|招标|立项|(?:拿出|制[定订]|上?报|形成|完成)[^,，]{0,6}方案)/;

function firstOf(text: string): string | null {
  for (const words of doubtful) {
    const found = words.exec(text);
    if (found !== null) return found[0];
  }
  return end.test(text) ? null : (beginning.exec(text)?.[0] ?? null);
}

const days = new RegExp(`${day}|年底|[上下]半年|[一二三四]季度|月底`, 'g');
/** Longer than any day by itself（2024年12月31日前）: only then can there be words beside it. */
const shortest = 5;

/** Of several days the reading itself has chosen, and said so. */
const isOnlyDay = (text: string): boolean => (text.match(days)?.length ?? 0) < 2;

/** The words beside a single day by which it may not be the last day of the work（暂定、启动、已延期）, quoted; null where there are none. */
export function doubtBeside(text: string): string | null {
  const words = text.length >= shortest && isOnlyDay(text) ? firstOf(text) : null;
  return words === null ? null : quoted(words, 12);
}
