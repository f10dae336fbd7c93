import type { OpinionField } from '../opinion/table';
import type { PlanValue } from '../table/sheet-plan';
import { sampleRemark } from './sample-rows';

/** Opinions of the made-up county, word for word, one on each kind of target. */
export const sampleOpinions: readonly Readonly<Partial<Record<OpinionField, PlanValue>>>[] = [
  {
    seq: 1,
    remark: sampleRemark,
    channel: '座谈会',
    collectDate: { day: '2024-03-05' },
    source: '服务对象',
    layer: '执法监管和窗口服务',
    target: '领导班子',
    category: '服务群众方面',
    verbatim: '办个证跑了三趟，每次都说少一样材料，能不能一次讲清楚。',
    summary: '没有做到一次性告知',
    routing: '吸收到班子检视剖析材料',
    problemLinks: '3',
    respUnit: '综合窗口组',
    adopted: '采纳',
    answerStatus: '已答复',
  },
  {
    seq: 2,
    remark: sampleRemark,
    channel: '调查问卷',
    collectDate: { day: '2024-03-06' },
    source: '群众',
    layer: '县直部门单位',
    target: '领导班子',
    category: '工作作风方面',
    verbatim: '冬天暖气不热，打电话没人回。',
    summary: '供热投诉回复慢',
    problemLinks: '2',
    answerStatus: '未答复',
  },
  {
    seq: 3,
    remark: sampleRemark,
    channel: '个别交谈',
    collectDate: { day: '2024-03-07' },
    source: '党员',
    layer: '领导班子和领导干部',
    target: '个人',
    person: '张建国',
    verbatim: '开会批评人不太注意场合。',
    routing: '原汁原味反馈本人',
    answerStatus: '不需答复',
  },
];
