/** Family names that nearly all Chinese names begin with, single ones in one run. A word such as 群众 or 老师 begins with none of them. */
const single =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾萧肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付傅方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁房滕屈饶解牟艾尤时阳穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝';
const double = ['欧阳', '上官', '司马', '诸葛', '司徒', '皇甫', '尉迟', '公孙', '东方', '慕容', '令狐', '端木', '夏侯', '南宫', '西门'];

const known = new Set(single);

/** Whether a text begins with a family name of two characters, so that four may be a name. */
export const hasDoubleSurname = (text: string): boolean => double.some((name) => text.startsWith(name));

/** Whether a text begins with a family name. */
export function beginsWithSurname(text: string): boolean {
  return hasDoubleSurname(text) || known.has([...text][0] ?? '');
}

const mostCommon = 100;
const common = new Set([...single].slice(0, mostCommon));

/** Whether a text begins with one of the hundred family names that most people have. */
export const beginsWithCommonSurname = (text: string): boolean => common.has([...text][0] ?? '');
