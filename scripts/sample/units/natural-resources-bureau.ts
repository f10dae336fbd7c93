import { column, type LedgerFile } from '../ledger-spec';
import { ledgerLines } from '../sample-rows';

const oldLines = ledgerLines`
  problem | measure | respPerson | deadline | due | status | is
  违法占地查处不够及时 | 月度卫片图斑15日内核实 | 侯志勇 | 2023年10月底前 | 2023-10-31 | 已完成 | done
  不动产登记窗口排队时间长 | 增设2个综合窗口 | 宁静 | 2023年9月底前 | 2023-09-30 | 已完成 | done
  矿山生态修复进度慢 | 完成2处废弃矿坑回填 | 侯志勇 | 2023年12月底前 | 2023-12-31 | 整改中 | in_progress
  规划公示群众知晓度低 | 公示同时张贴到村务公开栏 | 屈平 | 立行立改 | immediate | 已完成 | done
`;

const lines = ledgerLines`
  problem | manifestation | measure | respUnit | respPerson | deadline | due | status | is | actualDate | evidence | hidden
  卫片执法图斑整改慢 | 一季度下发图斑46个，逾期未销11个 | 11个图斑逐个明确包保人，6月底前全部销号 | 执法大队 | 侯志勇 | 2024年6月底前 | 2024-06-30 | 基本整改到位 | basically_done | | 已销9个 |
  不动产登记“难办”小区解决不快 | 阳光花园286户8年未办证 | 成立专班，分3批办理，年内办结286户 | 登记中心 | 宁静 | 2024年12月底前 | 2024-12-31 | 取得初步成效 | phase_result | | 首批98户已发证 |
  规划编制征求群众意见不够 | 红石桥乡2个村规划未开村民会议 | 补开村民会议，意见采纳情况在村内公示7天 | 规划股 | 屈平 | 4月30日前 | 2024-04-30 | 已完成 | done | 2024-04-25 | 会议记录、公示照片 | y
  地质灾害隐患点巡查记录不全 | 3处隐患点2月份无巡查记录 | 落实12处隐患点监测员，汛期每日巡查、雨中加密到每2小时1次 | 地环股 | 屈平、侯志勇 | 立行立改，长期坚持 | immediate+ongoing | 已经完成，长期坚持 | done_sustained | 2024-05-06 | 巡查APP记录 |
  土地出让前期工作衔接不够 | 2宗地因考古勘探滞后推迟挂牌 | 建立净地出让清单，考古、环评提前3个月介入 | 利用股 | 蒋文 | 2024年7月 | 2024-07-31 | 整改中 | in_progress | | 清单 |
  耕地保护宣传不深入 | 2个村新增占耕种树23亩 | 逐村张贴通告，退还23亩，镇村干部包片巡田每周1次 | 耕保股 | 蒋文 | 5月底 | 2024-05-31 | 完成整改 | done | 2024-05-27 | 复耕照片 | y
  测绘成果管理不严 | 2台涉测绘电脑没有登记 | 登记贴标2台电脑，指定专人管理 | 测绘股 | 屈平 | 立即 | immediate | 已整改 | done | 2024-04-16 | 登记表 | y
  矿山生态修复进度慢 | 3处废弃矿坑完成1处 | 剩余2处倒排工期，每周到现场调度1次 | 修复股 | 侯志勇 | 2024年9月30日止 | 2024-09-30 | 整改推进中 | in_progress | | 周调度记录 |
  行政审批事项压时限力度不够 | 用地预审平均18天 | 压缩到8个工作日，超时自动亮灯 | 审批股 | 宁静 | 2024年6月下旬 | 2024-06-30 | 已完成 | done | 2024-06-24 | 时限对比表 |
  党建与业务“两张皮” | 支部活动与业务工作分头开展 | 在卫片整改一线设3个党员先锋岗，每月晒进度 | 机关党委 | 蒋文 | 持续推进 | ongoing | 持续整改 | ongoing | | 进度公示 |
  干部廉政教育警示作用不强 | 1名职工违规收受礼金被处分 | 召开警示教育会，58名关键岗位人员签订承诺书 | 机关党委 | 蒋文 | 会后十五日内 | relative | 已完成 | done | 2024-05-11 | 承诺书58份 |
  测量收费公示牌陈旧 | 大厅公示牌为2019年标准 | 更换公示牌2块，网站同步更新 | 登记中心 | 宁静 | 3天内 | 2024-07-18 | 推进中 | in_progress | | |
`;

/** The former name in the file name and the sheet, a hidden sheet with last year's ledger, filtered rows. */
export const naturalResourcesBureau: LedgerFile = {
  file: '青禾县国土资源局问题整改台账.xlsx',
  unit: '青禾县自然资源和规划局',
  shows: '用的是曾用名“国土资源局”；有一张隐藏的2023年旧台账；带筛选按钮，3行已完成的被隐藏（隐藏行也是数据）',
  author: '宁静',
  saved: '2024-07-15T00:48:00Z',
  sheetFlaws: [{ kind: 'hidden sheet skipped', sheet: '2023年台账' }],
  sheets: [
    {
      kind: 'ledger',
      name: '2023年台账',
      role: 'old',
      hidden: true,
      look: 'plain',
      unitText: '青禾县国土资源局',
      above: [{ kind: 'title', text: '2023年度专题民主生活会问题整改台账' }],
      columns: [
        column('seq', '序号', 5),
        column('problem', '存在问题', 26),
        column('measure', '整改措施', 32),
        column('respPerson', '责任人', 10),
        column('deadline', '整改时限', 15),
        column('status', '整改状态', 10),
      ],
      lines: oldLines,
    },
    {
      kind: 'ledger',
      name: '2024年台账',
      role: 'read',
      look: 'plain',
      unitText: '青禾县国土资源局',
      above: [
        { kind: 'title', text: '2024年度专题民主生活会问题整改台账' },
        { kind: 'line', text: '填报单位：青禾县国土资源局（公章）          截至2024年7月15日' },
      ],
      columns: [
        column('seq', '编号', 5),
        column('problem', '查摆出的问题', 24),
        column('manifestation', '具体表现', 26),
        column('measure', '细化的整改措施', 36),
        column('respUnit', '责任科室', 11),
        column('respPerson', '责任人', 11),
        column('deadline', '整改\n时限', 15),
        column('status', '整改状态', 12),
        column('actualDate', '实际完成时间', 12),
        column('evidence', '佐证材料', 17),
      ],
      lines,
      extras: { filter: true, freeze: true },
    },
  ],
};
