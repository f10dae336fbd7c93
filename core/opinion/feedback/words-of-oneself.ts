/** One of these words, as part of a pattern; what a word must not run on into stands behind it（科学、科技 are no 科）. */
const oneOf = (words: string): string => `(?:${words.trim().split(/\s+/u).join('|')})`;

/** Anything within a clause, up to so many characters. */
export const within = (most: number): string => `[^，。；！？\\n]{0,${most}}`;

/** Who speaks of himself; 自己 only where a clause begins. */
export const oneself = oneOf('我 本人 俺 咱 敝人 鄙人 (?:^|(?<=[，。；：\\s]))自己');

/** What one can be of: an office, a part of one, a place. */
export const places = oneOf(`
  局 科(?![学技班研教普]) 室 股 处 办 站 所 队 中心 部门 单位 公司 厂 校 院 学校 医院
  村 组 社区 支部 镇 乡 街道 班组 车间 窗口 小区 年级 班(?!子)
`);

/** 本单位、我局 say nothing where all givers are of it; a section, a shop, a village does. */
export const smallPlaces = oneOf(`
  科(?![学技]) 室 股 处 所(?![在有说]) 站 队 班组 车间 窗口 村 组 社区 小区 支部 学校 医院 厂 店
`);

/** 二小、三中, by their short names too. */
export const schools = oneOf('[一二三四五六七八九十]小 [一二三四五六七八九十]中 小学 中学 幼儿园');

export const posts = oneOf(`
  教师 老师 医生 护士 会计 出纳 司机 驾驶员 科长 副科长 股长 镇长 乡长 局长 主任 副主任 所长 站长 校长 书记 村主任 支委 组长 班长 队长
  科员 干事 秘书 职工 工人 干部 聘用人员 临时工 保安 保洁员 网格员 大学生村官 选调生 退休干部 退休教师 个体户 企业主 法人 经理 厂长
  党员 代表 委员
`);

/** 我们干部、我们党员 are all of them; these are few. */
export const fewOf = oneOf(
  '教师 老师 医生 护士 会计 出纳 司机 驾驶员 科员 工人 临时工 聘用人员 保安 保洁员 网格员 村官 选调生 个体户 企业',
);

/** What a person may do with an opinion without telling anything of himself. */
const thinking = oneOf(`
  认为 觉得 建议 希望 盼 期[待盼望] 想 看 感[觉到] 以为 提(?![拔交前]) 说 讲 谈 问 反映 补充 强调
  的(?:意见|建议|看法|想法|感觉|感受|体会|理解|印象|观点|评价)
  支持 同意 赞[成同] 反对 满意 担心 相信 知道 明白 理解 不懂 喜欢 祝 谢谢 感谢 听说 发现 注意 了解
  没有?(?:意见|建议|看法) 有(?:[一两几二三]?[个点条些])?(?:意见|建议|看法|想法|不同) 是说 叫停
`);

/** What may stand between oneself and such a thought: 我个人始终认为, 我对食堂没有意见. */
const lightly = oneOf(`
  个人 自己 也 还 都 就 只 再 总 一直 始终 真心 真的? 最 很 非常 特别 十分 衷心 不 没有? 又 更 今天 现在 目前 在此 在这里
  要 能 会 可以 应该 必须 得 ， 对${within(20)}? 从${within(16)}?
`);

/** 我国、我县: all who could have spoken are of it. */
const larger = oneOf('国 党 军 省 市 区 县 旗 州 盟 镇 乡 街道 局 委 办 院 校 部 厅 行 司 公司 集团 单位 系统 方 地 辈 等');

/** 自我批评、忘我工作: no word for the one who speaks. */
export const notInIdiom = '(?<![自忘无大小你敌唯舍为])';

/** Behind a word for oneself: not 我们, 我行我素, 我县, nor a thought alone. */
export const saysMore = `(?!们|行我素|为人人|${larger}|${lightly}*${thinking})`;
