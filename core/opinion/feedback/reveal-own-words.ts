import type { Hint } from './reveals';

const own = '(?:我|本人|俺|咱|敝人|鄙人|(?:^|(?<=[，。；：\\s]))自己)';
const place =
  '(?:局|科(?![学技班研教普])|室|股|处|办|站|所|队|中心|部门|单位|公司|厂|校|院|学校|医院|村|组|社区|支部|镇|乡|街道|班组|车间|窗口|小区|年级|班(?!子))';
/** 本单位、我局 say nothing where all givers are of it; a section, a shop, a village does. */
const ownPlace =
  '(?:我|俺|咱)们?(?:所在的?)?(?:这个)?(?:科(?![学技])|室|股|处|所(?![在有说])|站|队|班组|车间|窗口|村|组|社区|小区|支部|学校|医院|厂|店)';
const ownSchool = '(?:我|俺|咱)们?\\p{Script=Han}{0,4}(?:[一二三四五六七八九十]小|[一二三四五六七八九十]中|小学|中学|幼儿园)';
const job =
  '(?:教师|老师|医生|护士|会计|出纳|司机|驾驶员|科长|副科长|股长|镇长|乡长|局长|主任|副主任|所长|站长|校长|书记|村主任|支委|组长|班长|队长|科员|干事|秘书|职工|工人|干部|聘用人员|临时工|保安|保洁员|网格员|大学生村官|选调生|退休干部|退休教师|个体户|企业主|法人|经理|厂长|党员|代表|委员)';
/** 我们干部、我们党员 are all of them; these are few. */
const fewOf = '(?:教师|老师|医生|护士|会计|出纳|司机|驾驶员|科员|工人|临时工|聘用人员|保安|保洁员|网格员|村官|选调生|个体户|企业)';

/** What a person may do with an opinion without telling anything of himself. */
const thinks =
  '(?:认为|觉得|建议|希望|盼|期[待盼望]|想|看|感[觉到]|以为|提(?![拔交前])|说|讲|谈|问|反映|补充|强调|的(?:意见|建议|看法|想法|感觉|感受|体会|理解|印象|观点|评价)|支持|同意|赞[成同]|反对|满意|担心|相信|知道|明白|理解|不懂|喜欢|祝|谢谢|感谢|听说|发现|注意|了解|没有?(?:意见|建议|看法)|有(?:[一两几二三]?[个点条些])?(?:意见|建议|看法|想法|不同)|是说|叫停)';
const lightly =
  '(?:个人|自己|也|还|都|就|只|再|总|一直|始终|真心|真的?|最|很|非常|特别|十分|衷心|不|没有?|又|更|今天|现在|目前|在此|在这里|要|能|会|可以|应该|必须|得|，|对[^，。；！？\\n]{0,20}?|从[^，。；！？\\n]{0,16}?)';
/** All who could have spoken are of it. */
const larger = '(?:国|党|军|省|市|区|县|旗|州|盟|镇|乡|街道|局|委|办|院|校|部|厅|行|司|公司|集团|单位|系统|方|地|辈|等)';
const idiom = '(?<![自忘无大小你敌唯舍为])';
const notOfMyself = `(?!们|行我素|为人人|${larger}|${lightly}*${thinks})`;

/** What tells of the one who speaks: post, place, kin, past. */
export const ownWordPatterns: readonly (readonly [Hint, RegExp])[] = [
  [
    'own-unit',
    new RegExp(`${own}(?:们)?(?:是|系|为|在|于|来自|就职于|供职于|任职于|所在的?|属于|现在|目前在)[^，。；！？\\n]{0,20}${place}`, 'u'),
  ],
  ['own-unit', new RegExp(ownPlace, 'u')],
  ['own-unit', new RegExp(ownSchool, 'u')],
  ['own-unit', new RegExp(`作为[^，。；！？\\n]{0,16}${place}的?[^，。；！？\\n]{0,6}${job}`, 'u')],
  ['own-post', new RegExp(`${own}(?:们)?(?:是|系|为|作为|身为|担任|当过?|任|干|做)[^，。；！？\\n]{0,14}${job}`, 'u')],
  ['own-post', new RegExp(`(?:作为|身为)(?:一名|一个|一位|本|你的?|您的?)[^，。；！？\\n]{0,14}${job}`, 'u')],
  ['own-post', /(?:作为|身为)[^，。；！？\n]{0,20}[，,]?(?:(?:我|俺)(?!们|局|县|市|镇|乡)|本人)/u],
  ['own-post', new RegExp(`我们(?:这些|这帮|这批|几个|全体)?[^，。；！？\\n们]{0,6}${fewOf}`, 'u')],
  ['own-post', /(?:作为|身为|我|本人)[^，。；！？\n]{0,16}唯一/u],
  ['own-story', /(?:我|本人)(?:今年|已|现年)?\d{2}岁|(?:我|本人)(?:家|住)/u],
  [
    'own-story',
    /(?:我|本人)(?:[^，。；！？\n]{0,4})(?:曾|曾经|当面|上次|多次|跟|向|给|找)(?:[^，。；！？\n]{0,10})(?:反映|汇报|请示|提过|打报告|谈过|说过|申请)/u,
  ],
];

const oneself: readonly RegExp[] = [
  new RegExp(`${idiom}我${notOfMyself}`, 'u'),
  new RegExp(`(?:^|[\\s，。；：！？、“"（(])本人${notOfMyself}`, 'u'),
  /俺|鄙人|敝人|咱家/u,
];

/** Whether a text holds a word for oneself at all; most do not. */
export const mayTellOfOneself = (plain: string): boolean => /[我俺咱]|本人|作为|身为|自己|鄙人|敝人/u.test(plain);

/** Whether who speaks says more of himself than what he thinks: 我去年…, 我三次向…, 本人也…. */
export const speaksOfOneself = (plain: string): boolean => oneself.some((pattern) => pattern.test(plain));
