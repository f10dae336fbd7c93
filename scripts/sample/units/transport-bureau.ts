import { column, type LedgerFile } from '../ledger-spec';
import { ledgerLines } from '../sample-rows';

const lines = ledgerLines`
  seq | category | problem | manifestation | measure | leadLeader | respPerson | deadline | due | status | is | actualDate | evidence
  1 | 宗旨意识 | 农村公路“畅返不畅”问题治理不够彻底 | 清柳线K6处坑槽两年补了4次 | （1）对清柳线K5至K8路段铣刨重铺，铺设沥青3公里 | 金勇 | 段世杰 | 2024年6月底前 | 2024-06-30 | 已完成 | done | 2024年6月22日 | 验收单
  ^ | ^ | ^ | ^ | （2）在治超站增设动态称重设备1套 | ^ | 万里 | 2024年9月底前 | 2024-09-30 | 整改中 | in_progress | | 采购合同
  ^ | ^ | ^ | ^ | （3）养护班组每周巡路2次，坑槽48小时内修补 | ^ | 段世杰 | 长期坚持 | ongoing | 长期坚持 | ongoing | | 巡路日志
  2 | 宗旨意识 | 城乡公交服务不便利 | 红石桥乡5个村末班车16时收车 | 延长3条线路末班时间到18时，增加学生周末专线2条 | 姜波 | 舒婷 | 立行立改 | immediate | 已完成 | done | 2024年4月20日 | 线路公告
  ^ | ^ | ^ | 老年人反映候车亭没有座椅 | 更换候车亭座椅46处 | 姜波 | 舒婷 | 2024年5月31日前 | 2024-05-31 | 已完成 | done | 2024年5月29日 | 更换照片
  3 | 担当作为 | 货车超限超载治理反弹 | 5月夜查2小时查获超限车7台 | 联合公安每周夜查不少于3次，查处情况每月公布 | 姜波 | 万里 | 2024年12月底前，并长期坚持 | 2024-12-31+ongoing | 推进中 | in_progress | | 联合执法记录
  4 | 能力本领 | 项目前期工作谋划不足 | 申报2024年项目5个，入库2个 | 组织4名业务骨干到市局跟班1个月，储备项目不少于10个 | 金勇 | 邹凯 | 2024年8月31日 | 2024-08-31 | 正在落实 | in_progress | | 跟班通知
  ^ | ^ | ^ | ^ | 建立项目周例会制度，逐项明确可研、环评、用地完成日期 | 同上 | 同上 | 同上 | 2024-08-31 | 已完成 | done | 2024年5月6日 | 例会纪要9期
  5 | 工作作风 | 执法方式简单 | 4月接到出租车司机投诉2起 | 推行“首违不罚”清单14项，执法全程录音录像 | 姜波 | 万里 | 2024年5月中旬 | 2024-05-20 | 已整改完成 | done | 2024年5月16日 | 清单文本
  ^ | ^ | ^ | ^ | 每季度召开驾驶员代表座谈会1次，意见5个工作日内答复 | 同上 | 舒婷 | 每季度末 | 2024-09-30 | 整改中 | in_progress | | 座谈记录1份
  6 | 工作作风 | 机关干部下沉一线少 | 一季度下站所人均不足3天 | 每人联系1个站所，每月蹲点2天，蹲点情况上墙 | 金勇 | 邹凯 | 2024年6月30日前 | 2024-06-30 | 取得阶段性成效 | phase_result | | 蹲点公示栏
  7 | 廉洁自律 | 工程变更审批不够严格 | 抽查2个项目变更资料，1个缺会议纪要 | 补齐纪要，20万元以上变更一律上党组会 | 金勇 | 段世杰 | 4月完成 | 2024-04-30 | 已完成 | done | 2024年4月26日 | 会议纪要
  ^ | ^ | ^ | ^ | 委托第三方对在建的6个项目跟踪审计 | 〃 | 〃 | 2024年11月至次年3月 | 2025-03-31 | 未启动 | not_started | |
  8 | 党的建设 | 流动驾驶员党员教育管理薄弱 | 货运支部21名党员常年在外 | 建立线上支部，每月推送学习内容4期，每季度线上开会1次 | 姜波 | 舒婷 | 10月份 | 2024-10-31 | 整改中 | in_progress | | 线上支部截图
`;

/** One problem over several measures: merged numbers and problems, and 同上 where nobody merged. */
export const transportBureau: LedgerFile = {
  file: '县交通局 整改清单.xlsx',
  unit: '青禾县交通运输局',
  shows: '一个问题多条措施：序号、问题等单元格纵向合并；还有“同上”“〃”；单位写简称',
  author: '邹凯',
  saved: '2024-07-09T01:26:00Z',
  sheets: [
    {
      kind: 'ledger',
      name: '整改清单',
      role: 'read',
      look: 'formal',
      unitText: '县交通局',
      above: [
        { kind: 'title', text: '2024年度专题民主生活会整改清单' },
        { kind: 'halves', left: '单位：县交通局', right: '2024年7月9日' },
      ],
      columns: [
        column('seq', '序号', 5),
        column('category', '问题类别', 9),
        column('problem', '存在问题', 20),
        column('manifestation', '具体表现', 22),
        column('measure', '整改措施（逐条对应问题）', 38),
        column('leadLeader', '牵头领导', 9),
        column('respPerson', '具体责任人', 9),
        column('deadline', '完成时限', 15),
        column('status', '整改状态', 12),
        column('actualDate', '实际完成时间', 14),
        column('evidence', '佐证资料清单', 15),
      ],
      lines,
    },
  ],
};
