import { column, type LedgerFile } from '../ledger-spec';
import { ledgerLines } from '../sample-rows';

const lines = ledgerLines`
  problem | measure | respPerson | deadline | due | status | is
  村道硬化后管护缺位 | 落实护路员9名，每周巡查2次 | 成海波 | 2024年6月底前 | 2024-06-30 | 已完成 | done
  林下经济扶持办法少 | 争取项目1个，扶持大户5户 | 温秀兰 | 2024年12月底前 | 2024-12-31 | 整改中 | in_progress
  干部驻村时间不足 | 每周驻村不少于4天，实行打卡 | 成海波 | 立行立改 | immediate | 已完成 | done
  村民代表会议召开不经常 | 每季度召开1次，乡里派员列席 | 鲁明 | 长期坚持 | ongoing | 长期坚持 | ongoing
  乡卫生院夜间无人值守 | 安排2人轮流值班，公布值班电话 | 温秀兰 | 5月31日前 | 2024-05-31 | 已完成 | done
  学习活动质量不高 | 每月组织研讨1次，每次2人重点发言 | 鲁明 | 2024年9月底前 | 2024-09-30 | 整改中 | in_progress
`;

/** A good ledger that never arrived whole: the inbox holds only the first part of its bytes. */
export const hongshiqiaoTownship: LedgerFile = {
  file: '红石桥乡整改台账.xlsx',
  unit: '青禾县红石桥乡',
  shows: '邮件附件没有传完，文件只有前半截（打不开，须请单位重发；本单位没有别的文件，所以也算未报）',
  author: '鲁明',
  saved: '2024-07-12T08:05:00Z',
  sheets: [
    {
      kind: 'ledger',
      name: '整改台账',
      role: 'read',
      look: 'formal',
      unitText: '青禾县红石桥乡',
      above: [{ kind: 'title', text: '红石桥乡2024年度专题民主生活会问题整改台账' }],
      columns: [
        column('seq', '序号', 5),
        column('problem', '存在问题', 26),
        column('measure', '整改措施', 36),
        column('respPerson', '责任人', 10),
        column('deadline', '完成时限', 16),
        column('status', '整改状态', 12),
      ],
      lines,
    },
  ],
};
