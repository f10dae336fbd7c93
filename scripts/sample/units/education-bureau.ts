import { column, type LedgerFile } from '../ledger-spec';
import { ledgerLines, type SampleLine } from '../sample-rows';

const june = ledgerLines`
  category | problem | manifestation | measure | leadLeader | respPerson | deadline | due | status | is | actualDate | evidence | remark
  理论学习 | 党组理论学习中心组成员自学抓得不紧 | 2名班子成员学习笔记3月份空白 | 每月末由机关党委检查学习笔记1次，结果在党组会上通报 | 袁立军 | 韩雪 | 2024年6月底前 | 2024-06-30 | 整改中 | in_progress | | |
  能力本领 | 统筹城乡教育资源办法不多 | 城关镇2所小学平均班额56人，柳林镇平均19人 | 实施“县管校聘”，暑期交流教师60名，新学年起始年级班额不超过45人 | 袁立军 | 丁伟民 | 2024年8月31日前 | 2024-08-31 | 正在整改 | in_progress | | | 已报方案
  能力本领 | 校园安全管理有漏洞 | 4月抽查12所学校，3所一键报警装置失灵 | 对全县86所学校排查1遍，更换失灵装置3套 | 丁伟民 | 谢东 | 立行立改 | immediate | 已完成 | done | 2024.4.26 | 排查表、验收照片 |
  担当作为 | 校外培训机构治理有反弹 | 2家机构周末违规开班 | 联合市场监管局开展夜查、周末查，每月不少于2次 | 丁伟民 | 谢东 | 长期坚持 | ongoing | 长期坚持、常抓不懈 | ongoing | | 检查记录7份 |
  担当作为 | 义务教育学校课后服务质量不齐 | 3所乡镇学校只安排写作业 | 每校开设社团不少于6个，聘请校外教师每周到校1次 | 吕芳 | 韩雪 | 6月15日前 | 2024-06-15 | 整改中 | in_progress | | |
  工作作风 | 进校园活动过多 | 一季度各部门进校园事项23项 | 实行白名单制度，年度进校园事项压减到10项以内 | 袁立军 | 丁伟民 | 2024年5月31日前 | 2024-05-31 | 已完成 | done | 2024.5.29 | 白名单文件 |
  工作作风 | 对基层学校发文偏多 | 3月向学校发文31件 | 学校填报事项归并为每周二统一下发 | 吕芳 | 韩雪 | 立行立改 | immediate | 已完成 | done | 2024.4.15 | 归并清单 |
  工作作风 | 信访答复不够规范 | 2件来信答复未附政策依据 | 答复件实行法规科会签，办结后3日内电话回访 | 吕芳 | 董强 | 2024年4月底前 | 2024-04-30 | 已完成 | done | 2024.4.24 | 会签单 |
  廉洁自律 | 学校食堂食材采购监管不严 | 5所学校供货合同到期未重新招标 | 由县级统一招标，8月底前完成96所食堂供货商遴选 | 丁伟民 | 董强 | 2024年8月底前 | 2024-08-31 | 未开始 | not_started | | | 等市统一部署
  廉洁自律 | 教辅材料征订不透明 | 接到2起家长投诉 | 公布评议目录，家长委员会参加选定，征订单留存备查 | 吕芳 | 谢东 | 2024年9月1日前 | 2024-09-01 | 整改中 | in_progress | | |
  党的建设 | 民办园党的组织覆盖率低 | 17所民办园中9所没有党组织 | 采取单独建、联合建，年内覆盖率达到90% | 袁立军 | 韩雪 | 2024年12月底前 | 2024-12-31 | 整改中 | in_progress | | 已新建3个 |
  党的建设 | 师德师风教育形式单一 | 全年只组织2次集中学习 | 每学期开展1次师德演讲、1次案例警示教育 | 吕芳 | 董强 | 2024年第四季度 | 2024-12-31 | 整改中 | in_progress | | 演讲通知 |
`;

interface Change {
  readonly status: string;
  readonly is: string;
  readonly cells?: Readonly<Record<string, string>>;
}

/** The same ledger some weeks on: rows (from 1) whose status has moved. */
function laterLines(changes: Readonly<Record<number, Change>>): readonly SampleLine[] {
  return june.map((line, index) => {
    const change = changes[index + 1];
    if (line.kind !== 'data' || change === undefined) return line;
    return { ...line, status: change.is, cells: { ...line.cells, ...change.cells, status: change.status } };
  });
}

const early = laterLines({
  1: { status: '已完成', is: 'done', cells: { actualDate: '2024.6.27', evidence: '检查通报3期' } },
});
const late = laterLines({
  1: { status: '已完成', is: 'done', cells: { actualDate: '2024.6.27', evidence: '检查通报3期' } },
  5: { status: '基本完成', is: 'basically_done', cells: { remark: '1所学校社团6月底补齐' } },
  9: { status: '正在整改', is: 'in_progress', cells: { remark: '招标公告已发' } },
  10: { status: '整改中', is: 'in_progress', cells: { evidence: '评议目录' } },
});

function ledger(file: string, asOf: string, saved: string, lines: readonly SampleLine[], shows: string): LedgerFile {
  return {
    file,
    unit: '青禾县教育局',
    shows,
    author: '韩雪',
    saved,
    sheets: [
      {
        kind: 'ledger',
        name: '教育局',
        role: 'read',
        look: 'formal',
        unitText: '青禾县教育局',
        above: [
          { kind: 'title', text: '青禾县教育局2024年度专题民主生活会问题整改台账' },
          { kind: 'halves', left: '填报单位（盖章）：青禾县教育局', right: `截至${asOf}` },
        ],
        columns: [
          column('seq', '序号', 5),
          column('category', '问题类别', 10),
          column('problem', '查摆问题', 22),
          column('manifestation', '具体表现', 26),
          column('measure', '整改措施', 36),
          column('leadLeader', '牵头领导', 9),
          column('respPerson', '责任人', 9),
          column('deadline', '完成时限', 15),
          column('status', '整改状态', 11),
          column('actualDate', '实际完成时间', 12),
          column('evidence', '佐证材料', 16),
          column('remark', '备注', 13),
        ],
        lines,
      },
    ],
  };
}

/** Three states of one unit's ledger; the middle one also came a second time under another name (see `inbox.ts`). */
export const educationJune = ledger(
  '县教育局整改台账.xlsx',
  '2024年6月20日',
  '2024-06-20T07:02:00Z',
  june,
  '教育局先后报了几份：这份截至6月20日，最早',
);
export const educationFinal = ledger(
  '县教育局整改台账最终版.xlsx',
  '2024年7月1日',
  '2024-07-01T02:44:00Z',
  early,
  '名叫“最终版”，截至7月1日，其实不是最新',
);
export const educationNewest = ledger(
  '县教育局整改台账(1).xlsx',
  '2024年7月11日',
  '2024-07-11T08:15:00Z',
  late,
  '名叫“(1)”，截至7月11日，才是最新的一份',
);
