import { column, type LedgerFile } from '../ledger-spec';
import { ledgerLines } from '../sample-rows';

const lines = ledgerLines`
  problem | manifestation | measure | rectType | respPerson | deadline | due | status | is | actualDate | evidence | verifyOpinion | !
  食品小作坊监管有盲区 | 城关镇6家豆腐坊未登记 | 对全县小作坊拉网排查，6家限期办理登记证 | 限期整改 | 贺军 | 2024年6月30日前 | 2024-06-30 | 已完成 | done | 2024年6月20日 | 登记证复印件 | |
  特种设备底数掌握不准 | 2部电梯维保单位信息过期 | 核对电梯信息312部，更新维保单位二维码 | 限期整改 | | 2024年5月31日前 | 2024-05-31 | 整改中 | in_progress | | 核对表 | | no owner@respPerson
  学校周边商店检查不经常 | 3月有家长反映“三无”零食 | | 立行立改 | 范晓莉 | 立行立改 | immediate | 已完成 | done | 2024年4月19日 | 检查记录 | | no measure@measure
  个体户年报指导不够 | 个体户年报率68% | 印制年报操作图解2000份，6个所上门辅导 | 限期整改 | 范晓莉 | | | 整改中 | in_progress | | 图解样本 | | no deadline@deadline
  政治理论学习抓得不够紧 | 学习记录不完整 | 进一步提高思想认识，加强组织领导，强化责任落实 | 限期整改 | 贺军 | 2024年6月底前 | 2024-06-30 | 已完成 | done | 2024年6月28日 | 学习记录 | | slogan-only measure@measure
  餐饮单位后厨“明厨亮灶”推进慢 | 中型以上餐馆安装率54% | 督促38家安装摄像头，接入监管平台 | 立行立改 | 卢晨 | 立行立改 | immediate | 整改中 | in_progress | | 安装清单 | | immediate still open@status
  计量器具检定不及时 | 农贸市场抽查台秤20台，5台超期 | 对全县市场台秤免费检定1遍，超期的当场停用 | 限期整改 | 卢晨 | 2024年5月底前 | 2024-05-31 | 已完成 | done | | | | done without evidence@evidence; done without date@actualDate
  药店处方药销售管理不严 | 2家药店无处方售药 | 立案查处2家，6月底前检查药店91家 | 限期整改 | 贺军 | 2024年6月30日前 | 2024-06-30 | 已销号 | closed | 2024年6月25日 | 处罚决定书 | | closed without acceptance@verifyOpinion
  网络直播带货监管办法少 | 接到投诉11件，办结6件 | 对本县14个直播账号建档，每周巡查1次 | 限期整改 | 范晓莉 | 2024年9月30日前 | 2024-09-30 | 已延期 | extended | | 建档表 | | extension without original deadline@deadline; extension without reason@deadline
  12315投诉调解成功率偏低 | 一季度调解成功率57% | 公开调解员名单8人，调解时限缩短到20日 | 限期整改 | 卢晨 | 2024年8月底前 | 2024-08-31 | 推进中 | in_progress | | 公示截图 | |
  执法办案程序不够规范 | 2份案卷缺送达回证 | 补正2份案卷，每季度集中评查案卷20份 | 限期整改 | 贺军 | 2024年7月底前 | 2024-07-31 | 整改中 | in_progress | | 评查表 | |
  服务群众意识有差距 | 窗口午休时间无人值守 | 不断提升服务水平，切实增强服务意识 | 长期坚持 | 范晓莉 | 长期坚持 | ongoing | 长期坚持 | ongoing | | | | slogan-only measure@measure
  对口帮扶村联系不够 | 上半年只到村2次 | 每月到帮扶村1次，帮销农产品3万元以上 | 限期整改 | 卢晨 | 2024年12月31日前 | 2024-12-31 | 整改中 | in_progress | | 走访记录 | |
`;

/** Nothing wrong with the layout; what is missing is in the cells. */
export const marketBureau: LedgerFile = {
  file: '青禾县市场监管局整改台账(盖章版).xlsx',
  unit: '青禾县市场监督管理局',
  shows: '内容有毛病：缺责任人、缺措施、缺时限、措施空话、立行立改还没改完、完成了没有佐证、销号没有验收意见、延期没有原时限',
  author: '范晓莉',
  saved: '2024-07-09T02:17:00Z',
  sheets: [
    {
      kind: 'ledger',
      name: '整改台账',
      role: 'read',
      look: 'formal',
      unitText: '青禾县市场监管局',
      above: [
        { kind: 'title', text: '2024年度专题民主生活会查摆问题整改台账' },
        { kind: 'halves', left: '填报单位（盖章）：青禾县市场监管局', right: '截至2024年7月9日' },
      ],
      columns: [
        column('seq', '序号', 5),
        column('problem', '存在问题', 22),
        column('manifestation', '具体表现', 22),
        column('measure', '整改措施', 34),
        column('rectType', '整改类型', 10),
        column('respPerson', '责任人', 9),
        column('deadline', '完成时限', 15),
        column('status', '整改状态', 10),
        column('actualDate', '实际完成时间', 14),
        column('evidence', '佐证材料', 14),
        column('verifyOpinion', '验收意见', 14),
      ],
      lines,
    },
  ],
};
