import type { CellContent } from './ledger-row';
import { personName, places, unitNames } from './people-and-places';
import type { SeededRandom } from './seeded-random';

export const opinionHeaders = [
  ...['序号', '意见内容', '征求意见方式', '意见来源', '意见对象', '意见建议类别', '提出时间', '责任单位', '责任领导'],
  ...['采纳情况', '办理情况', '备注'],
];

const openings = ['建议班子', '希望县里', '群众反映', '有党员提出', '基层同志认为', '服务对象反映', '请有关部门'];
const clauses = [
  '多到{place}走一走，听听老百姓的心里话',
  '开会要短一些，{n}分钟能讲清的不要讲半天',
  '同一张表一个月报了{n}次，能不能合并成一张',
  '{place}的路修了{n}个月还没有通，下雨天学生上学不方便',
  '办事窗口要一次把话说清楚，不要让人来回跑{n}趟',
  '干部下乡要解决问题，不要只拍照片',
  '去年民主生活会上提的{n}条意见，改了哪些没改哪些要有个交代',
  '{place}的垃圾要天天清，不要检查的时候才清',
  '对年轻干部要多压担子、多教方法、多给机会',
  '理论学习要联系本单位实际，不要照着文件念',
  '三重一大事项要提前{n}天征求意见，充分酝酿',
  '供暖温度达不到标准的{n}户要逐户解决',
];
const channels = ['座谈会', '意见箱', '调查问卷', '个别交谈', '网络征询', '登门入户', '书面征求意见', '热线电话'];
const sources = ['党员', '群众', '服务对象', '人大代表', '政协委员', '基层单位'];
const targets = ['领导班子', '领导班子', '党组织', '个人'];
const aspects = ['形式主义', '官僚主义', '享乐主义', '奢靡之风', '理论学习', '联系群众', '担当作为'];

/** One opinion as it was said: 20 to 120 characters, of one to five clauses. */
function opinionText(random: SeededRandom): string {
  let text = random.pick(openings);
  for (let count = random.integer(1, 5); count > 0; count -= 1) {
    const clause = random
      .pick(clauses)
      .replace('{n}', String(random.integer(2, 40)))
      .replace('{place}', random.pick(places));
    if (text.length + clause.length < 118) text += (text.length > 8 ? '；' : '') + clause;
  }
  return text.length < 19 ? `${text}，请认真研究。` : `${text}。`;
}

/** One row of an opinion register, in the order of `opinionHeaders`. */
export function opinionRow(random: SeededRandom, seq: number): CellContent[] {
  const day = `2024-${String(random.integer(1, 6)).padStart(2, '0')}-${String(random.integer(1, 28)).padStart(2, '0')}`;
  const unit = random.pick(unitNames);
  const adopted = random.chance(85);
  return [
    seq,
    opinionText(random),
    random.pick(channels),
    random.pick(sources),
    random.pick(targets),
    random.pick(aspects),
    random.chance(80) ? new Date(`${day}T00:00:00Z`) : day.replaceAll('-', '.'),
    unit,
    personName(random),
    adopted ? '采纳' : random.pick(['部分采纳', '不采纳']),
    adopted ? `已吸收到${unit}对照检查材料` : null,
    random.chance(5) ? '已当面反馈' : null,
  ];
}
