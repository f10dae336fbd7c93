import { anyOf } from './any-of';
import { beginsWithSurname } from './surnames';

/** Words that may stand in or beside an approval and leave it as it is. */
const plainWords = anyOf(
  // 审核通过, 同意召开, 准予召开, 特批, √
  /审[核查阅定议批]|复[核审]|验收|通过|同意|合格|达[到标]|过关|批准|准予|特[批许]|例外|破例|可以|召?开|(?:转入?|进入)?下一?(?:环节|阶段|步|程序)|转段|√|override/,
  // 请抓紧落实, 望认真组织实施, 按方案执行, 按期召开
  /请|望|抓紧|尽快|及时|认真|精心|严[格肃]|扎实|切实|继续|加强|抓好|做好|组织|筹备|准备|开展|实施|落实|执行|推进|巩固|深化|按(?:照|时|期)?|程序|方案|计划|要求|规定|意见|办理|[上会]会|会[前后议场]?|记录|报(?:上级|送|上|告)?|上级|情况|备案|存档|归档|公示|后续|监[管督]|日常|工作|管理/,
  // 材料齐全, 问题查摆深刻, 措施具体, 质量较高, 90分以上
  /材料|资料|手续|制度|台账|问题|查摆|原因|剖析|措施|谈话|对照检查|发言|提纲|内容|格式|整改|征求|质量|标准|效果|成效|明显|显著|齐全|齐备|完[整备善]|健全|规范|具体|到位|充分|深[刻入]|准确|清楚|聚焦|有力|可行|属实|满意|认可|优[秀良]?|良好?|较?好|较?高|很|比较|非常|均|都|全部|全面|逐[项条]|以上/,
  // 无异议, 没有不同意见, 无需修改, 已修改完善, 不再补充, 0票反对
  /[没无未](?:有)?|异议|不同|其[他它]|[需不]?(?:需要?|用|必|再)|见异常|存在|发现|已经?|修[改订]|补充|补课|后|三稿|终稿|定稿|经|[零0-9]+票|反对|弃权|全票|一致|全体|全员|到会|表决|票/,
  // 经6月3日县委常委会议研究, 督导组组长签字, 符合条件, 予以放行
  /研究|集体|[省市县区州旗乡镇]?(?:党[组委]会?议?|委?常委会?议?|委)|[省市县区州旗乡镇局厅]|办公会议?|支部|委员会|督导组|指导组|巡[察视]组|检查组|领导小组|工作组|专班|整改办|纪[检委]|组织部|书记|组长|局长|主任|领导|主要|分管|负责人?|本人|成员|签[字名章]|盖章|日期|时间|年|月|日|上午|下午|符合|具备|满足|条件|予以|放行|合规|合法|依法|客观|公正|有|是|的|了|由|在|于|和|与|及|并|为|对|该|此|本|各|将|也/,
);
const signs =
  /[\s\-—–/／:：·.、“”"'‘’《》〔〕[\]【】0-9.]+分?|第[一二三四五六七八九十]*|[一二三四五六七八九十]+(?=[届次号月日年票分])|[届次号]/gu;
const inAll = new RegExp(plainWords.source, 'gu');

/** Whether a text looks like the name of who signed. */
const isSigner = (text: string): boolean => /^\p{Script=Han}{2,3}$/u.test(text) && beginsWithSurname(text);
/** 3月5日, 2024年6月3日 */
const day = /(?:[0-9]{4}年)?[0-9]{1,2}月(?:[0-9]{1,2}[日号])?/gu;

/** What is left of a clause without its days, signs and plain words. */
const besides = (clause: string): { readonly words: string; readonly rest: string } => {
  const words = clause.replace(day, '').replace(signs, '');
  return { words, rest: words.replace(inAll, '') };
};

/** Whether a clause is nothing but words of procedure, praise, a day, or a name alone（材料齐全、3月5日、张三）. */
export function isPlain(clause: string): boolean {
  const { words, rest } = besides(clause);
  return rest === '' || isSigner(words);
}

/** Whether a clause in or beside an approval is plain: the same, or with the name of who signed（请抓紧落实、材料齐全、张三签字）. */
export function isPlainNote(clause: string): boolean {
  return isPlain(clause) || isSigner(besides(clause).rest);
}
