import { personKey } from '../../text/person-names';
import { beginsWithSurname } from '../../text/surnames';
import { namesIn, namesSomebody } from '../givers/giver-names';

/** Words that begin like a name and stand alone before a colon, in brackets or at the end. */
const words = new Set(
  '方案 方便 方式 方法 方面 方向 时间 时常 时有 单位 单独 单一 安全 安排 安装 安置 计划 计算 高度 高效 高质 高标 严重 严格 严肃 严厉 严谨 严控 严防 严禁 何时 何处 何必 何在 金额 金融 周边 周期 周末 常态 常规 常去 常走 常下 项目 明确 明显 全面 全体 全部 全县 全局 全员 全镇 向上 向下 于是 应该 应当 平时 平台 平常 平均 包括 包办 万元 连续 简单 简化 管理 景区 谢谢 解决 容易 成立 成效 成绩 成本 程序 程度 施工 施行 关注 关心 关键 关系 关于 郑重 宣传 范围 宗旨 申请 申报 曾经 毛病 游客 房屋 房产 干部 费用 顾虑 顾问 祝愿 祝贺 祝好 路灯 路面 路段 文件 文风 文化 文明 文字 查摆 查处 师生 师资 余地 杜绝 宁可 尚未 车辆 辛苦 马上 张贴 陈旧 陈述 荣誉 党建 党员 党委 党组 党风 党务 党政 边界 水利 农村 农业 农民 温度 温馨 龙头 白天 黄金 和谐 同上 同前 敢于 敢干 有关 建议 江河 古城 向来 应急 莫名 易懂 纪律 纪委 纪检 华丽 盛行 经费 强化 米面 司机 盘活 莫过 麻烦 柴油 汤汤 车位'.split(
    ' ',
  ),
);
const after = /[的了性化度类型长短大小多少高低好差强弱快慢紧严松按地于等过]$/u;

const isWord = (key: string): boolean => words.has(key) || (words.has([...key].slice(0, 2).join('')) && after.test(key));
const nickname = /^[老小阿大]\p{Script=Han}$/u;
const han = '[\\p{Script=Han}·]';
const date = '(?:\\s*\\d{4}\\s*[年.-]\\s*\\d{1,2}\\s*[月.-]\\s*\\d{1,2}\\s*日?)?';
const says = '(?:同志)?(?:说|反映|提出?|讲|认为|觉得|表示|建议|留言)';

/** Where one signs: what stands there counts where it is a name, a nickname, or a place and a name. */
const places: readonly RegExp[] = [
  new RegExp(
    `(?:反映人|提出人|意见人|建议人|署名|签名|落款|填表人|来信人|举报人|姓名|联系人|此致|敬礼)\\s*[:：]?\\s*(${han}{1,8}(?:\\s+${han}{2,4})?)`,
    'gu',
  ),
  new RegExp(`[—–-]{1,2}\\s*(${han}{2,10})\\s*$`, 'gmu'),
  new RegExp(`(?:[。！!；;]|^|\\s)\\s*(${han}{2,9})\\s*[，,]?${date}\\s*$`, 'gmu'),
  new RegExp(`(?:^|[。；;！!\\n])\\s*(${han}{2,4})\\s*(?:[（(][^）)\\n]{0,12}[）)])?\\s*[:：]`, 'gu'),
  new RegExp(`(?:^|[。；;！!\\n])\\s*(${han}{2,4}?)${says}`, 'gu'),
  new RegExp(`[，,。\\s（(](${han}{2,4}?)${says}\\s*[）)]?[。.]?\\s*$`, 'gu'),
  /[（(【[「『]\s*([^）)】\]」』\n]{2,16})\s*[）)】\]」』]/gu,
];
/** Where one says one's own name: 我叫…, 老王我. */
const introductions: readonly RegExp[] = [
  /([老小阿大]\p{Script=Han})(?=我)/gu,
  new RegExp(`(?:我|本人)(?:的名字|姓名)?(?:叫|姓|名叫|是)\\s*(?:做)?\\s*(${han}{1,12})`, 'gu'),
];
/** A signature in Latin letters behind the last sentence: Zhang San, by Tom, zs. */
const latin =
  /(?:[。！!；;\n—-]|[。！!；;]\s)\s*(?:by\s*)?(?:[A-Z][a-z]+(?:\s+[A-Z][a-z]+){0,2}|[A-Za-z]{2,4})\s*$|\sby\s+[A-Z][a-z]+\s*$/u;
/** 财政所张: a place and a family name alone. */
const placeAndSurname = /[局科室股处办站所队村组镇乡院校厂店](\p{Script=Han})$/u;

function signers(text: string): readonly string[] {
  const key = personKey(text);
  if (isWord(key)) return [];
  if (nickname.test(key)) return beginsWithSurname(key.slice(1)) ? [key] : [];
  return namesIn(text).filter((name) => !isWord(personKey(name)));
}

function somebodyAt(places: readonly RegExp[], plain: string, about: ReadonlySet<string>): boolean {
  for (const place of places) {
    for (const [, found = ''] of plain.matchAll(place)) {
      if (signers(found.trim()).some((name) => !about.has(personKey(name)))) return true;
    }
  }
  return false;
}

/** Whether who speaks says who that is. */
export const saysOwnName = (plain: string, about: ReadonlySet<string>): boolean => somebodyAt(introductions, plain, about);

/**
 * Whether a text is signed: a name at its end, before a colon at its beginning, in brackets, behind 反映人： or a dash. Names in `about`, whom the text
 * is about, are none.
 */
export function isSigned(plain: string, about: ReadonlySet<string>): boolean {
  if (latin.test(plain) || somebodyAt(places, plain, about)) return true;
  const dashed = /[—–-]{1,2}\s*(\p{Script=Han}{2,8})\s*$/u.exec(plain)?.[1] ?? '';
  return !namesSomebody(dashed) && beginsWithSurname(placeAndSurname.exec(dashed)?.[1] ?? '');
}
