import { column, type LedgerFile } from '../ledger-spec';
import { ledgerLines } from '../sample-rows';

const lines = ledgerLines`
  unit | source | category | problem | manifestation | rectType | standard | measure | deadline | due | respPerson | contact | progress | status | is | actualDate | closed | closedDate | verifyOpinion | evidence | unfinishedReason
  县卫健局 | 会上查摆 | 宗旨意识 | 乡镇卫生院药品配备不足 | 柳林镇卫生院缺慢性病用药23种 | 限期整改 | 缺药品种补齐 | 补配23种慢性病用药，每月核对库存1次 | 2024年5月31日前 | 2024-05-31 | 卓志强 | 卓志强 0319-0000011 | 23种已补齐 | 已完成整改 | done | 2024-05-22 | 是 | 2024-06-03 | 现场核实，同意销号 | 入库单 |
  县卫健局 | 征求意见 | 宗旨意识 | 家庭医生签约服务不实 | 抽查40户，9户不知道签约医生 | 限期整改 | 随访率不低于90% | 签约医生每季度上门或电话随访1次，县级按5%回访 | 2024年9月底前 | 2024-09-30 | 裴晓琴 | | 二季度随访率78% | 整改中 | in_progress | | | | | 随访表 |
  县卫健局 | 征求意见 | 工作作风 | 县医院检查排队时间长 | B超预约平均4天 | 限期整改 | 预约不超过2天 | 增开午间、周末检查，新购彩超1台 | 2024-06-30 | 2024-06-30 | 卓志强 | | 午间检查已开，设备在招标 | 整改中 | in_progress | | | | | 排班表 | 设备招标流标1次，7月底重新开标
  县卫健局 | 巡察反馈 | 廉洁自律 | 医疗设备采购论证不充分 | 1台设备年开机不足60小时 | 限期整改 | 制度印发执行 | 制定大型设备采购论证办法，50万元以上须3名专家论证 | 2024年第二季度 | 2024-06-30 | 靳伟 | | 办法已印发 | 已完成整改 | done | 2024-06-19 | 是 | 2024-07-01 | 查阅文件，同意销号 | 卫健发〔2024〕22号 |
  县卫健局 | 巡察反馈 | 廉洁自律 | 医保基金使用监管不到位 | 2家卫生院存在串换项目收费 | 立行立改 | 违规资金全部退回 | 退回违规资金3.46万元，约谈2家院长 | 立行立改 | immediate | 靳伟 | | 已全部退回 | 已完成整改 | done | 2024-04-28 | 是 | 2024-05-15 | 核对退款凭证，同意销号 | 退款凭证 |
  县卫健局 | 会上查摆 | 能力本领 | 公共卫生应急队伍实战能力不足 | 12名队员未参加过演练 | 限期整改 | 演练全覆盖 | 组织桌面推演1次、实战演练1次，40名队员全部参加 | 2024年10月 | 2024-10-31 | 裴晓琴 | 裴晓琴 0319-0000012 | 桌面推演已完成 | 部分整改 | in_progress | | | | | 推演照片 |
  县卫健局 | 相互批评 | 担当作为 | 村医队伍后继乏人 | 60岁以上村医占41% | 长期坚持 | | 定向招录大学生村医，每年不少于8名 | 长期坚持 | ongoing | 卓志强 | | 今年已招录5名 | 持续整改 | ongoing | | | | | 招录公告 |
  县卫健局 | 会上查摆 | 理论学习 | 班子学习研讨联系医改实际少 | 上半年研讨没有涉及县域医共体建设 | 限期整改 | 专题研讨2次 | 围绕医共体建设开展专题研讨2次，形成任务清单 | 2024年8月 | 2024-08-31 | 靳伟 | | 已研讨1次 | 整改中 | in_progress | | | | | 研讨记录 |
  县卫健局 | 上级点明 | 工作作风 | 公厕和旱厕卫生督导不经常 | 3个村公厕蚊蝇密度超标 | 立行立改 | 蚊蝇密度达标 | 3个村集中消杀，汛期每周消杀2次 | 马上就改 | immediate | 裴晓琴 | | 已集中消杀 | 已完成整改 | done | 2024-06-12 | 否 | | | 消杀记录 |
`;

/** A form made for another purpose: 37 columns over three header rows, most of them never filled. */
export const healthBureau: LedgerFile = {
  file: '卫健局整改台账（按市局表样）.xlsx',
  unit: '青禾县卫生健康局',
  shows: '套用别处的宽表：37列、三行合并表头，多数列空着；有单位名称列，写的是简称；状态列叫“是否已完成整改”，另有“是否销号”列',
  author: '裴晓琴',
  saved: '2024-07-10T09:55:00Z',
  sheets: [
    {
      kind: 'ledger',
      name: '整改台账',
      role: 'read',
      look: 'plain',
      unitText: '县卫健局',
      above: [
        { kind: 'title', text: '问题整改情况统计表' },
        { kind: 'line', text: '截至2024年7月10日                                                                 单位：万元' },
      ],
      columns: [
        column('seq', ['序号', '', ''], 5),
        column('unit', ['单位名称 ', '', ''], 10),
        column('source', ['问题来源', '', ''], 10),
        column('category', ['问题基本情况', '问题类别', ''], 10),
        column('problem', ['问题基本情况', '具体问题表述', ''], 22),
        column('manifestation', ['问题基本情况', '具体表现', ''], 22),
        column('xAmount', ['问题基本情况', '问题金额', ''], 9),
        column('rectType', ['整改要求', '整改类型', ''], 10),
        column('requirement', ['整改要求', '上级整改要求', ''], 10),
        column('standard', ['整改要求', '整改完成标准', ''], 14),
        column('measure', ['整改安排', '细化的整改措施', ''], 30),
        column('deadline', ['整改安排', '对应的完成时间', ''], 14),
        column('respPerson', ['整改责任', '整改第一责任人', ''], 10),
        column('assistLeader', ['整改责任', '协助整改工作的领导', ''], 10),
        column('leadUnit', ['整改责任', '牵头部门', ''], 9),
        column('coopUnit', ['整改责任', '配合部门', ''], 9),
        column('contact', ['整改责任', '联系人及电话', ''], 13),
        column('progress', ['整改结果', '已采取的整改措施', ''], 18),
        column('status', ['整改结果', '是否已完成整改', ''], 11),
        column('actualDate', ['整改结果', '实际完成时间', ''], 12),
        column('xDuePay', ['整改结果', '整改金额', '应上缴'], 7),
        column('xPaid', ['整改结果', '整改金额', '已上缴'], 7),
        column('xDueReturn', ['整改结果', '整改金额', '应归还'], 7),
        column('xReturned', ['整改结果', '整改金额', '已归还'], 7),
        column('xDueAdjust', ['整改结果', '整改金额', '应调账'], 7),
        column('xAdjusted', ['整改结果', '整改金额', '已调账'], 7),
        column('xNewRules', ['整改结果', '完善制度', '新建（项）'], 8),
        column('xRevised', ['整改结果', '完善制度', '修订（项）'], 8),
        column('xHeldTotal', ['整改结果', '追责问责', '人数'], 6),
        column('xHeldParty', ['整改结果', '追责问责', '党纪'], 6),
        column('xHeldAdmin', ['整改结果', '追责问责', '政务'], 6),
        column('closed', ['销号', '是否销号', ''], 8),
        column('closedDate', ['销号', '销号时间', ''], 12),
        column('verifyOpinion', ['销号', '复查意见', ''], 15),
        column('evidence', ['佐证材料', '', ''], 16),
        column('unfinishedReason', ['未整改到位问题原因及下一步计划', '', ''], 18),
        column('remark', ['备注', '', ''], 8),
      ],
      lines: lines.map((line) => (line.kind === 'data' && line.cells.closed === '是' ? { ...line, status: 'closed' } : line)),
    },
  ],
};
