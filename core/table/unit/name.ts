/** Marks of a version or a copy: 最终版2, (1), 副本, v2.1, 第三稿… */
export const versionMarks =
  /(?:最终|最新|终审|定稿|终稿|修改|修订|更新|完善|补充|正式|送审|签字|盖章|反馈)+(?:版|稿|后|本)?[0-9０-９一二三四五六七八九十]*|定稿|终稿|初稿|草稿|重报|重新报送|再次报送|更正|以此为准|[（(](?:改|再改|二改|新|[二三再]次)[)）]|第?[二三四五六七八九十]次(?:报送|上报)|第[0-9０-９一二三四五六七八九十]+[版稿次]|[（(]\s*[0-9０-９]+\s*[)）]|[-—_ ]*(?:副本|复件|拷贝|copy)[0-9]*|[-_ ]?v(?:er)?\.?[0-9]+(?:\.[0-9]+)*|新(?=$|[-_ （(])/giu;

/** Days, months and years as names carry them. */
export const dates =
  /(?:19|20)[0-9]{2}(?:年度?|[-./_])?(?:[0-9]{1,2}(?:月份?|[-./_])?(?:[0-9]{1,2}[日号]?)?)?|[0-9]{1,2}月(?:份|[0-9]{1,2}[日号]?)?|[0-9]{1,2}\.[0-9]{1,2}|(?<![0-9])[0-9]{4,8}(?![0-9])/gu;

/** What the file is about, as against whose it is. Of 关口签字 the marks of a version have taken 签字. */
const topics =
  /附件[0-9一二三四五六七八九十]*|附表[0-9一二三四五六七八九十]*|学习贯彻.{0,20}?主题教育|党的群众路线教育实践活动|主题教育|教育实践活动|年度|专题|民主生活会|组织生活会|领导班子|班子成员|班子|党员领导干部|查摆|检视|对照检查|问题|整改|落实|措施|情况|任务|台账|征求(?:到的)?意见(?:建议)?|意见建议|谈心|谈话计划|谈话|群众满意度|满意度|民主测评|测评(?=表|结果|汇总|情况|统计|台账|$)|花名册|名册|学习研讨|学习记录|材料审核|会议记录|到会|相互批评(?:意见)?|批评意见|阶段安排|关口(?=\||$)|计划表|安排表|清单|一览表|明细表|统计表|汇总表|登记表|进展表|进展|推进(?=情况|台账|表|进度)|销号|自查自纠|自查|报表|表格|汇总|报送|上报|报告|材料|填报|关于|截至|月报|季报|半年报/gu;

const organisation =
  /(?:局|委|办|镇|乡|街道|院|校|中心|公司|部|会|站|所|社区|村|厂|行|社|队|团|馆|处|科|室|联|学|园|党组|党委|支部|总支|人大|政协|政府|集团|分局|大队|医院|矿|林场|农场|工委|[一二三四五六七八九十][中小]|(?<=[局委办镇乡院校]|人大|政协)机关|[科作消记]协|公路段|书店)$/u;

/** 县水利局（县委）巡察反馈…: who inspected is not who reports. */
const inspection =
  /(?:(?:中央|省委|市委|区委|县委)?(?:政治|常规|专项|提级|交叉|生态环境保护|环保|经济责任)?(?:巡视|巡察|督察|督查|督导|审计|检查|考核))组?$/u;

/** Of whose people it is about, or who sends it with others, the office is the one meant; 老干部局 and 联合会 are offices. */
const besides = /(?<!老)(?:党员|在职|中层|年轻)?(?:干部(?:职工|队伍|作风)?|职工)$|(?<=[局委办镇乡])联合$/u;

const bracket = '[（(【[〔]';
const bracketEnd = '[）)】\\]〕]';
const notBracketEnd = '[^）)】\\]〕]';
/** Who receives（报县纪委、抄送县财政局）, and whom it is about（涉及县教育局）. */
const toWhom =
  '(?:上报|报[送请给至经]|呈[报送]|抄[送报]|主送|请报|提交|提请|转[送报发]|印送|涉及|发至|[报呈送发转](?=[省市县区州旗镇乡上]|组织|纪|党))';
/** Who found, asked or printed（县纪委反馈、县委组织部制）, and who helps（县财政局配合）. */
const byWhom =
  '(?:反馈|交办|移交|转办|督办|下达|下发|印发|印制|制发|监制|制作?|印|通报|指出|提出|配合|协办|协助)(?:的?(?:问题|意见|事项))?';
/** What a title says in brackets of an office that is not the one that reports; （县教育局报）and（县教育局填报）are. */
const otherOffice = new RegExp(
  `${bracket}\\s*(?:${toWhom}\\s*[:：]?\\s*\\p{Script=Han}{2}${notBracketEnd}*|${notBracketEnd}*?\\p{Script=Han}{2}${byWhom}\\s*)${bracketEnd}|^(?:报送|上报|报|呈报|呈送|抄送|抄报|主送)\\p{Script=Han}{2,20}[:：]`,
  'gu',
);

const committee = /^[省市县区州旗]委$/u;
/** Words for units in general, which name none. */
const general = /^(?:各|全[省市县区]).*|^(?:乡镇|镇街|街道|单位|部门|机关|县直|市直|区直|直属)*(?:单位|部门|街道|乡镇|机关)$/u;

/**
 * The one organisation that a title or a file name speaks of（县教育局2023年度民主生活会问题整改台账 → 县教育局）, or null where it names none, or
 * more than one that could be meant.
 */
export function unitNamedIn(text: string): string | null {
  const pieces = text
    .replace(otherOffice, '|')
    .replace(/^\s*[（(]?[0-9０-９]{1,3}[)）]?\s*[.．、\-—_ ]\s*/u, '')
    .replace(/^[（(][0-9０-９一二三四五六七八九十]{1,3}[)）]|^[A-Za-z]?[0-9]{1,3}(?=\p{Script=Han})/u, '')
    .replace(versionMarks, '|')
    .replace(dates, '|')
    .replace(topics, '|')
    .split(/[|\s\u3000\-—–_.,，、：:；;·+&（）()【】[\]《》<>“”"'‘’]+/u)
    .map((piece) =>
      piece
        .replace(inspection, '')
        .replace(besides, '')
        .replace(/^(?:的|和|及|与|表|报)+|(?:的|和|及|与|表|报)+$/gu, ''),
    )
    .filter((piece) => /\p{Script=Han}{2,}/u.test(piece));
  const distinct = [...new Set(pieces)];
  const bodies = distinct.filter(
    (piece) => organisation.test(piece) && (piece.length > 2 || committee.test(piece)) && !general.test(piece),
  );
  return bodies.length === 1 ? (bodies[0] ?? null) : null;
}
