import { column, type LedgerFile } from '../ledger-spec';
import { ledgerLines } from '../sample-rows';

const lines = ledgerLines`
  category | problem | manifestation | measure | respPerson | deadline | due | status | is | actualDate | evidence
  理论学习 | 学习“千万工程”经验不深 | 考察归来没有形成本县做法 | 形成考察报告1份，在3个镇各选1个村试点 | 葛春生 | date:2024-06-30 | 2024-06-30 | 已完成 | done | date:2024-06-26 | 考察报告
  宗旨意识 | 高标准农田管护责任不清 | 城关镇7眼机井管护人未落实 | 对126眼机井逐井挂牌，签订管护协议 | 申玉民 | iso:2024-05-31 | 2024-05-31 | 已完成 | done | date:2024-05-24 | 管护协议
  宗旨意识 | 农机补贴审核偏慢 | 3月受理的21台农机4月底未公示 | 受理后10个工作日内核机公示，每周公布进度 | 冉晓燕 | full:2024-04-30 | 2024-04-30 | 已整改 | done | date:2024-04-28 | 公示截图
  能力本领 | 病虫害预警发布不及时 | 小麦条锈病预警晚于邻县3天 | 加密监测点到18个，预警信息24小时内发到村 | 申玉民 | month:2024-06 | 2024-06-30 | 已完成 | done | date:2024-06-05 | 监测点分布图
  能力本领 | 农产品品牌培育办法不多 | 全县地理标志产品仅1个 | 年内新申报绿色食品认证4个、地理标志1个 | 葛春生 | month:2024-12 | 2024-12-31 | 整改中 | in_progress | | 申报受理单2份
  担当作为 | 撂荒地治理推进不平衡 | 柳林镇还有撂荒地137亩 | 落实代耕代种主体3家，秋播前全部复耕 | 申玉民 | md:2024-09-20 | 2024-09-20 | 整改推进中 | in_progress | | 代耕协议
  担当作为 | 畜禽粪污治理有死角 | 2家养殖场储粪池无防渗 | 督促2家完成防渗改造，逐家验收 | 冉晓燕 | md:2024-06-30 | 2024-06-30 | 按序时进度推进 | in_progress | | 改造照片1家
  工作作风 | 培训高素质农民走形式 | 1期培训到课率62% | 按产业分班，田间课不少于一半，到课率低于90%不予验收 | 樊丽 | num:20240731 | 2024-07-31 | 整改中 | in_progress | | 培训方案
  工作作风 | 涉农项目公示不规范 | 2个村项目公示牌缺资金数额 | 更换公示牌2块，县乡两级抽查不少于30处 | 樊丽 | num:20240430 | 2024-04-30 | 已落实 | done | date:2024-04-26 | 公示牌照片
  廉洁自律 | 惠农资金监督检查不够 | 2023年只抽查3个乡镇 | 全年抽查实现9个乡镇全覆盖，查出问题7日内交办 | 樊丽 | num:45565 | 2024-09-30 | 整改中 | in_progress | | 抽查表4份
  廉洁自律 | 农资打假力度不大 | 春季仅立案1起 | 开展“春雷”“秋风”2次行动，抽检农药化肥60批次 | 冉晓燕 | 2024。9。30 | 2024-09-30 | 推进中 | in_progress | | 抽检清单38批次
  党的建设 | 下属站所党支部换届不及时 | 农机站支部超期4个月 | 6月完成换届，建立任期提醒台账 | 樊丽 | 202406 | 2024-06-30 | 已完成 | done | date:2024-06-14 | 换届批复
`;

/** Deadlines as Excel keeps them: true dates in four formats, month-only and month-day formats, numbers, texts. */
export const agricultureBureau: LedgerFile = {
  file: '农业农村局台账.xlsx',
  unit: '青禾县农业农村局',
  shows: '时限五花八门：真日期（几种格式）、只显示年月的日期、只显示月日的日期、20240731这样的数字、Excel日期序号、文本；序号是公式',
  author: '樊丽',
  saved: '2024-07-08T06:22:00Z',
  sheets: [
    {
      kind: 'ledger',
      name: 'Sheet1',
      role: 'read',
      look: 'plain',
      unitText: '青禾县农业农村局',
      above: [
        { kind: 'title', text: '青禾县农业农村局2024年度专题民主生活会整改台账' },
        { kind: 'cells', cells: ['填报单位（盖章）', '', '青禾县农业农村局'] },
      ],
      columns: [
        column('seq', '序号', 5),
        column('category', '类别', 10),
        column('problem', '存在问题', 22),
        column('manifestation', '具体表现', 25),
        column('measure', '整改措施', 36),
        column('respPerson', '责任人', 9),
        column('deadline', '计划完成时间', 16),
        column('status', '整改状态', 12),
        column('actualDate', '实际完成时间', 13),
        column('evidence', '佐证材料', 15),
      ],
      lines,
      extras: { seqFormula: true },
    },
  ],
};
