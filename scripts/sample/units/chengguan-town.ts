import { column, type LedgerFile } from '../ledger-spec';
import { ledgerLines } from '../sample-rows';

const lines = ledgerLines`
  unit | problem | manifestation | measure | leadLeader | respPerson | deadline | due | status | is | actualDate | evidence
  城关镇 | 背街小巷环境整治不彻底 | 槐树巷垃圾堆放点3次反弹 | 撤除堆放点，改设分类垃圾箱12组，保洁员每天清运2次 | 薛峰 | 柏林 | 2024-06-30 | 2024-06-30 | 已完成 | done | 2024-06-11 | 前后对比照片
  城关镇 | 村级财务公开不及时 | 东关村一季度财务未按时上墙 | 每月10日前公开，镇纪委抽查5个村 | 薛峰 | 尚晓红 | 2024-05-31 | 2024-05-31 | 已完成 | done | 2024-05-10 | 公开栏照片
  城关镇 | 矛盾纠纷排查不细 | 西街2户宅基地纠纷越级上访 | 网格员每周入户排查，疑难纠纷由包村领导包案，15日内反馈 | 詹志平 | 柏林 | 长期坚持 | ongoing | 长期坚持 | ongoing | | 排查台账
  城关镇 | 为民服务大厅值班不规范 | 4月暗访1个窗口空岗 | 实行AB岗，空岗1次通报、2次约谈 | 詹志平 | 尚晓红 | 立行立改 | immediate | 已完成 | done | 2024-04-17 | AB岗安排表
  城关镇 | 产业发展思路不宽 | 集体收入10万元以下的村有6个 | 组织6个村到外县学习1次，每村确定1个产业项目 | 薛峰 | 童刚 | 2024-12-31 | 2024-12-31 | 整改中 | in_progress | | 学习方案
  城关镇 | 防汛准备不充分 | 护城河2处排水口堵塞 | 清淤2处，备足沙袋3000条，组织演练1次 | 詹志平 | 童刚 | 2024-06-15 | 2024-06-15 | 已完成 | done | 2024-06-08 | 演练照片
  城关镇 | 镇村干部学习不够经常 | 南关村支部5月学习没有记录 | 镇党委每月派员列席1个村支部学习并点评 | 薛峰 | 尚晓红 | 2024-10-31 | 2024-10-31 | 整改中 | in_progress | | 列席记录3次
  城关镇 | 低保动态管理不精准 | 1户死亡后2个月未停发 | 追回多发资金1240元，每月核对人员变动1次 | 詹志平 | 柏林 | 2024-04-30 | 2024-04-30 | 已完成 | done | 2024-04-23 | 缴款凭证
  城关镇 | 干部工作纪律松弛 | 6月查岗2人无故脱岗 | 2人作检查，每周不定时查岗2次 | 薛峰 | 尚晓红 | 2024-07-05 | 2024-07-05 | 整改中 | in_progress | | 查岗通报
  城关镇 | 重点项目征地协调慢 | 物流园11户未签协议 | 成立2个工作组，逐户商谈，8月底前签完 | 薛峰 | 童刚 | 2024-08-31 | 2024-08-31 | 整改中 | in_progress | | 已签7户
`;

/** As plain as can be: header in row 1, no title, the unit in a column, dates as text. */
export const chengguanTown: LedgerFile = {
  file: '城关镇.xlsx',
  unit: '青禾县城关镇',
  shows: '没有标题，第1行就是表头；单位写在“单位”列里；内容清楚、没有毛病（有1项逾期）',
  author: '尚晓红',
  saved: '2024-07-11T01:40:00Z',
  sheets: [
    {
      kind: 'ledger',
      name: 'Sheet1',
      role: 'read',
      look: 'plain',
      unitText: '城关镇',
      above: [],
      columns: [
        column('seq', '序号', 5),
        column('unit', '单位', 9),
        column('problem', '问题描述', 22),
        column('manifestation', '问题表现', 24),
        column('measure', '整改措施', 36),
        column('leadLeader', '分管领导', 9),
        column('respPerson', '责任人', 9),
        column('deadline', '完成时限', 12),
        column('status', '完成与否', 10),
        column('actualDate', '实际完成时间', 12),
        column('evidence', '佐证材料', 14),
      ],
      lines,
    },
  ],
};
