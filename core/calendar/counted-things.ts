/** What a number counts that is none of a date（12项、3-5户）; a part of a pattern. 6.30处理, 6.30批复 and 6.30人大会前 are days. */
export const countedThing =
  '(?:[项条户类件亩名]|次(?!日|月|年)|人(?!大|民|员|社|事|武|才)|家(?!访|长|庭)|处(?!理|置|分|罚)|村(?!委|民|里|支|两)|批(?!复|准|示|阅))';

/** What 号 numbers（1号楼、2号文件、3号公告）; a part of a pattern. 5号完成 and 5号前 are days. */
export const numberedThing = '(?:[楼院门桥路线店厂井库机炉坝池车泵区村组矿文令函]|公告|通报|问题|措施|项目|地块|点位)';

/** What is measured in fractions（12.5万元、3.5公里）; a part of a pattern. 12.31元旦前 is a day. */
export const measuredUnit = '(?:[万亿倍%％吨米升亩]|元(?!旦)|公里|千米|公顷|平方|立方|千瓦|厘米|毫米|小时|分钟)';
