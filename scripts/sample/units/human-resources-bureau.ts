import { column, type LedgerFile, type LedgerSheet } from '../ledger-spec';
import { ledgerLines } from '../sample-rows';

const example = ledgerLines`
  problem | manifestation | measure | rectType | respPerson | deadline | due | status | is | actualDate | evidence
  （示例）服务企业不够主动 | 某园区反映政策宣传不到位 | 每月走访企业不少于10家，建立问题清单 | 限期整改 | 张三 | 2024年6月底前 | 2024-06-30 | 整改中 | in_progress | | 走访记录
  （示例）窗口有排长队现象 | 每周一上午等候超过40分钟 | 增设2个机动窗口，推行预约办理 | 立行立改 | 李四 | 立行立改 | immediate | 已完成 | done | 2024年4月20日 | 现场照片
`;

const lines = ledgerLines`
  problem | manifestation | measure | rectType | respPerson | deadline | due | status | is | actualDate | evidence
  稳岗就业政策落实不够精准 | 返乡务工人员登记信息有312条失效 | 组织村级协理员核实12个乡镇务工台账，每月更新1次 | 限期整改 | 闫晓东 | 2024年6月30日 | 2024-06-30 | 已整改完成 | done | 2024年6月24日 | 台账系统截图
  欠薪线索办理时限偏长 | 4月有2件线索21天才办结 | 欠薪线索3个工作日内核实、15日内办结，每周五调度 | 限期整改 | 白雪松 | 2024年5月31日 | 2024-05-31 | 已办结 | done | 2024年5月30日 | 办结报告2份
  社保待遇资格认证方式不便 | 6名高龄老人被要求到大厅认证 | 对80岁以上老人上门认证，公布预约电话 | 立行立改 | 康丽 | 马上整改 | immediate | 已完成 | done | 2024年4月18日 | 上门登记表
  职称申报一次性告知不到位 | 3名教师因缺材料往返2次 | 制作申报材料样本，网上预审1次 | 立行立改 | 康丽 | 立行立改类 | immediate | 已完成 | done | 2024年4月30日 | 材料样本
  技能培训与岗位需求脱节 | 一季度电工班结业41人，当月就业9人 | 先征集企业订单再开班，结业后3个月内就业率不低于60% | 限期整改 | 闫晓东 | 24年9月30日前 | 2024-09-30 | 整改中 | in_progress | | 企业订单表
  劳动仲裁庭审排期长 | 平均排期28天 | 增聘兼职仲裁员3名，简易案件15日内开庭 | 限期整改 | 白雪松、麦尔丹·木盖提 | 2024年8月底 | 2024-08-31 | 正在落实 | in_progress | | 聘任文件
  党组学习联系实际不够 | 学习笔记摘抄多、体会少 | 每次学习安排1名党组成员结合分管工作讲思路，会后形成1项落实清单 | 长期坚持 | 麦尔丹·木盖提 | 长期 | ongoing | 长期坚持、常抓不懈 | ongoing | | 落实清单6份
  基金监管存在盲区 | 比对发现4人死亡后冒领养老金1.2万元 | 追回1.2万元，每月与民政、公安比对1次数据 | 限期整改 | 康丽 | 2024年7月底前 | 2024-07-31 | 部分整改 | in_progress | | 已追回0.9万元
  事业单位招聘资格复审不细 | 1名考生专业代码录错 | 资格复审实行双人双签，复审表存档 | 限期整改 | 闫晓东 | 六月三十日前 | 2024-06-30 | 已完成 | done | 2024年6月11日 | 复审表
  12333热线接通率不高 | 3月接通率81% | 高峰时段增加2个座席，接通率达到95% | 限期整改 | 白雪松 | 6月上旬 | 2024-06-10 | 整改中 | in_progress | | 6月接通率92%
`;

const columns = [
  column('seq', '序号', 5),
  column('problem', '存在的突出问题', 22),
  column('manifestation', '问题表现', 25),
  column('measure', '整改措施', 36),
  column('rectType', '整改类型', 10),
  column('respPerson', '责任人', 13),
  column('deadline', '整改时限', 14),
  column('status', '整改状态', 12),
  column('actualDate', '实际完成时间', 14),
  column('evidence', '佐证材料', 17),
];

const shared = { kind: 'ledger', look: 'plain', columns } as const satisfies Partial<LedgerSheet>;

/** A filled-in example before the real sheet: two tables that both look like the ledger. */
export const humanResourcesBureau: LedgerFile = {
  file: '人社局 2024年度专题民主生活会整改台账.xlsx',
  unit: '青禾县人力资源和社会保障局',
  shows: '工作簿里有两张像台账的表：“填写示例”和真正的“人社局”；责任人里有带“·”的姓名；填报单位写简称“县人社局”',
  author: '康丽',
  saved: '2024-07-09T07:50:00Z',
  sheetFlaws: [{ kind: 'two ledgers in one workbook' }],
  sheets: [
    {
      ...shared,
      name: '填写示例',
      role: 'example',
      unitText: null,
      above: [{ kind: 'title', text: '填写示例（报送时请删除本页）' }],
      lines: example,
    },
    {
      ...shared,
      name: '人社局',
      role: 'read',
      unitText: '县人社局',
      above: [
        { kind: 'title', text: '2024年度专题民主生活会问题整改台账' },
        { kind: 'halves', left: '填报单位（盖章）：县人社局', right: '2024年7月9日' },
      ],
      lines,
      extras: { note: { key: 'deadline', nth: 8, text: '白局长：7月20日前再追一次。' } },
    },
  ],
};
