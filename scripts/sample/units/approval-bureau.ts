import { column, type LedgerFile } from '../ledger-spec';
import { ledgerLines } from '../sample-rows';

const lines = ledgerLines`
  problem | manifestation | measure | rectType | respPerson | deadline | due | status | is | actualDate | evidence | !
  “一件事”集成办理事项偏少 | 只上线4项 | 新上线开餐馆、新生儿出生等8项，压减材料30% | 限期整改 | 李娜 | 2024年6月30日前 | 2024-06-30 | 已完成 | done | 2024年6月24日 | 事项清单 |
  窗口业务培训不够 | 抽考20人，6人不及格 | 每月业务考试1次，不及格的跟班3天 | 限期整改 | 李 娜 | 2024年6月31日前 | invalid | 整改中 | in_progress | | 考试成绩单 | impossible date@deadline; name in two spellings@respPerson
  自助服务区设备故障多 | 12台自助机4台停用 | 维修4台，故障报修2小时内响应 | 限期整改 | 帕提古丽·艾山 | 尽快 | | 整改中 | in_progress | | 维修单 | no day named@deadline
  帮办代办队伍力量弱 | 全县专职帮办员只有3名 | 各乡镇各配1名帮办员，统一培训2天 | 限期整改 | 帕提古丽•艾山 | 2024年8月31日前 | 2024-08-31 | 推进中 | in_progress | | 人员名册 | name in two spellings@respPerson
  网上办件退回理由不清 | 抽查退件30件，8件只写“不符合” | 退件一律写明缺什么、怎么补，首席审批员每周抽查20件 | 立行立改 | 郝建 | 2024年12月31日前 | 2024-12-31 | 整改中 | in_progress | | 抽查表 | type contradicts deadline@rectType
  中介服务超市监管不严 | 2家中介超时出具报告 | 公布“红黄牌”规则，超时2次的暂停3个月 | 限期整改 | 郝建 | 长期坚持 | ongoing | 整改中 | in_progress | | 规则文本 | type contradicts deadline@rectType
  工程建设项目并联审批不顺畅 | 1个项目串联走了27天 | 实行容缺受理，牵头窗口5日内组织联审 | 限期整改 | 易文涛 | 待定 | | 未开展 | not_started | | | no day named@deadline
  政务大厅适老服务不足 | 没有大字版指南 | 制作大字版办事指南45项，设老年人优先窗口1个 | 立行立改 | 李娜 | 立行立改 | immediate | 已完成 | done | 2024年4月25日 | 指南样本 |
  电子证照应用率低 | 企业登记证照应用率41% | 梳理电子证照免提交清单60项，6月底前上线 | 限期整改 | 易文涛 | 2024年6月底 | 2024-06-30 | 部分完成 | in_progress | | 清单42项 |
  机关支部学习质量不高 | 党员发言照稿念 | 每次支部学习确定1个题目，3名党员结合窗口案例发言 | 限期整改 | 郝建 | 已完成 | done | 整改中 | in_progress | | 学习记录 | status contradicts deadline@status
  办事指南更新不及时 | 抽查指南50项，7项电话有误 | 核对指南1126项，电话、地址有变化的3日内更新 | 限期整改 | 易文涛、帕提古丽·艾山 | 2024年7月底前 | 2024-07-31 | 有序推进 | in_progress | | 核对表 |
`;

/** Cells that cannot all be true, and deadlines nobody can act on. */
export const approvalBureau: LedgerFile = {
  file: '审批局整改台账.xlsx',
  unit: '青禾县行政审批局',
  shows: '内容有毛病：6月31日、“尽快”“待定”、整改类型和时限互相矛盾、时限写“已完成”状态却是整改中、同一人两种写法',
  author: '易文涛',
  saved: '2024-07-10T01:08:00Z',
  sheets: [
    {
      kind: 'ledger',
      name: '审批局',
      role: 'read',
      look: 'colour',
      unitText: '青禾县行政审批局',
      above: [
        { kind: 'title', text: '青禾县行政审批局2024年度专题民主生活会整改台账' },
        { kind: 'line', text: '填报单位（盖章）：青禾县行政审批局' },
      ],
      columns: [
        column('seq', '序号', 5),
        column('problem', '存在问题', 22),
        column('manifestation', '具体表现', 24),
        column('measure', '整改措施', 36),
        column('rectType', '整改类型', 10),
        column('respPerson', '责任人', 13),
        column('deadline', '整改时限', 16),
        column('status', '整改状态', 10),
        column('actualDate', '实际完成时间', 14),
        column('evidence', '佐证材料', 14),
      ],
      lines,
    },
  ],
};
