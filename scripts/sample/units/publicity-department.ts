import { column, type LedgerFile } from '../ledger-spec';
import { ledgerLines } from '../sample-rows';

const lines = ledgerLines`
  problem | manifestation | measure | rectType | respPerson | deadline | due | progress | status | is | actualDate | evidence
  理论宣讲**入脑入心不够** | 3月4场宣讲均为照稿念，互动少 | 组建25人“百姓宣讲团”，每月进村入社区不少于8场 | 限期整改 | 苗春雨 | 2024年11月底前 | 2024-11-30 | 已开展35场 | 正在整改 | in_progress | | 宣讲照片、签到表
  意识形态工作责任制落实有差距 | 对6家单位2023年专题研究情况未检查 | 6月底前对6家单位检查1遍，反馈问题清单 | 限期整改 | 冯少华⏎邓凯 | 6月30日前 | 2024-06-30 | 6家全部检查完毕 | 已完成 | done | 2024.6.20 | 检查反馈6份
  网络舆情处置不够及时 | 2月一条供热舆情4小时后才转办 | 落实24小时值守，舆情1小时内转办、4小时内首次回应 | 立行立改 | 邓凯 | 立行立改。 | immediate | 4月以来转办37件均未超时 | 已完成 | done | 2024.4.15 | 值守表、转办台账
  新时代文明实践活动形式单一 | 城关镇3个实践站一季度活动以张贴标语为主 | 每站每月开展活动不少于2次，按群众点单安排 | 限期整改 | 苗春雨 | 2024年9月 | 2024-09-30 | 点单系统已上线 | 整改中 | in_progress | | 点单记录
  外宣稿件在省级以上媒体采用少 | 一季度仅采用3篇 | 每周策划1个选题，年内省级以上采用40篇以上 | 限期整改 | 邓凯、姚远 | 年底前 | 2024-12-31 | 已采用19篇 | 推进中 | in_progress | | 采用目录
  县融媒体中心节目更新慢 | “青禾故事”栏目5周未更新 | 恢复每周1期，建立节目储备库不少于4期 | 立行立改 | 姚远 | 即查即改 | immediate | 已恢复更新，储备5期 | 已整改 | done | 2024.4.28 | 节目单
  农家书屋管理松散 | 抽查10个书屋，4个上锁 | 落实管理员补贴，每周开放不少于5天，季度抽查20个 | 限期整改 | 冯少华 | 二季度 | 2024-06-30 | 4个书屋已正常开放 | 已落实 | done | 2024.6.26 | 抽查记录
  文明城市创建督导有空档 | 背街小巷5处乱贴广告整改后反弹 | 建立网格巡查，每周通报1次，反弹点位7日内清零 | 长期坚持 | 苗春雨 | 持续推进，每季度报送进展 | ongoing | 5处已清理，坚持每周巡查 | 持续整改 | ongoing | | 周通报12期
  机关公文校对不细 | 4月1份通知日期写错 | 实行三审三校，差错在科务会上讲评 | 立行立改 | 冯少华 | 立改立行 | immediate | 已执行三审三校 | 完成 | done | 2024.4.22 | 审校单
  志愿服务时长记录不规范 | 2支队伍时长为事后补录 | 统一用平台扫码签到，每月核对1次 | 限期整改 | 姚远 | ７月３１日前 | 2024-07-31 | 平台已培训 | 整改中 | in_progress | | 培训签到表
`;

/** Headers as typists leave them: line breaks, spaces to fill the cell, colons, prompts in brackets. */
export const publicityDepartment: LedgerFile = {
  file: '宣传部整改台账-20240708.xlsx',
  unit: '青禾县委宣传部',
  shows: '表头里有换行、空格、冒号和括号提示；时限有全角数字、带句号；有一处标红的字；带单位自己设的条件格式',
  author: '姚远',
  saved: '2024-07-08T09:31:00Z',
  sheets: [
    {
      kind: 'ledger',
      name: 'Sheet1',
      role: 'read',
      look: 'plain',
      unitText: '县委宣传部',
      above: [
        { kind: 'title', text: '县委宣传部2024年度专题民主生活会整改台账' },
        { kind: 'cells', cells: ['填报单位：', '', '县委宣传部', '', '', '', '填报时间：', '2024年7月8日'] },
      ],
      columns: [
        column('seq', '序 号', 5),
        column('problem', '存 在 问 题', 22),
        column('manifestation', '具体表现\n（举1至2个例子）', 26),
        column('measure', '整 改 措 施', 34),
        column('rectType', '整改方式（立行立改/限期整改/长期坚持）', 12),
        column('respPerson', '责任人：', 11),
        column('deadline', '整改时限（具体到月）', 14),
        column('progress', '整改\n进展情况', 18),
        column('status', '整改\n状态', 10),
        column('actualDate', '实际完成时间：', 12),
        column('evidence', '佐证材料 ', 16),
      ],
      lines,
      extras: { redWhen: { key: 'status', text: '整改中' } },
    },
  ],
};
