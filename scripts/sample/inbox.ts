import { halfArrived, lockFile, oldBinaryWorkbook, webPageWorkbook } from './broken-files';
import { buildLedgerFile } from './build-workbook';
import type { LedgerFile } from './ledger-spec';
import { agricultureBureau } from './units/agriculture-bureau';
import { approvalBureau } from './units/approval-bureau';
import { chengguanTown } from './units/chengguan-town';
import { countyGovernmentOffice } from './units/county-government-office';
import { countyPartyOffice } from './units/county-party-office';
import { educationFinal, educationJune, educationNewest } from './units/education-bureau';
import { financeBureau } from './units/finance-bureau';
import { healthBureau } from './units/health-bureau';
import { hongshiqiaoTownship } from './units/hongshiqiao-township';
import { housingBureau } from './units/housing-bureau';
import { humanResourcesBureau } from './units/human-resources-bureau';
import { liulinTown } from './units/liulin-town';
import { marketBureau } from './units/market-bureau';
import { naturalResourcesBureau } from './units/natural-resources-bureau';
import { organisationDepartment } from './units/organisation-department';
import { publicityDepartment } from './units/publicity-department';
import { transportBureau } from './units/transport-bureau';

/** A file of the inbox and what must become of it. */
export type InboxFile =
  | { readonly fate: 'read'; readonly file: string; readonly unit: string; readonly shows: string; readonly ledger: LedgerFile }
  | { readonly fate: 'same as another'; readonly file: string; readonly unit: string; readonly shows: string; readonly ledger: LedgerFile }
  | {
      readonly fate: 'refused';
      readonly file: string;
      readonly unit: string;
      readonly shows: string;
      readonly why: string;
      readonly bytes: () => Promise<Buffer>;
    }
  | {
      readonly fate: 'skipped';
      readonly file: string;
      readonly unit: string;
      readonly shows: string;
      readonly why: string;
      readonly bytes: () => Promise<Buffer>;
    };

const read = (ledger: LedgerFile): InboxFile => ({ fate: 'read', file: ledger.file, unit: ledger.unit, shows: ledger.shows, ledger });

/** Everything that lies in the inbox, units in official order. */
export const inbox: readonly InboxFile[] = [
  read(countyPartyOffice),
  read(countyGovernmentOffice),
  read(organisationDepartment),
  read(publicityDepartment),
  read(educationJune),
  read(educationFinal),
  {
    fate: 'same as another',
    file: '转发：县教育局整改台账最终版.xlsx',
    unit: educationFinal.unit,
    shows: '与“县教育局整改台账最终版.xlsx”一个字节不差，只是换了文件名又发了一次',
    ledger: educationFinal,
  },
  read(educationNewest),
  {
    fate: 'refused',
    file: '县财政局整改台账.xlsx',
    unit: financeBureau.unit,
    shows: '其实是旧的 .xls 格式，只把扩展名改成了 .xlsx（打不开，要另存）；单位后来重报了一份',
    why: 'an .xls (compound file) called .xlsx',
    bytes: async () => oldBinaryWorkbook(),
  },
  read(financeBureau),
  read(humanResourcesBureau),
  read(naturalResourcesBureau),
  read(housingBureau),
  read(transportBureau),
  read(agricultureBureau),
  {
    fate: 'refused',
    file: '卫健局整改台账（系统导出）.xlsx',
    unit: healthBureau.unit,
    shows: '其实是网页（HTML），从系统里导出时改了扩展名（打不开，要另存）；单位另报了一份',
    why: 'a web page (HTML) called .xlsx',
    bytes: async () => webPageWorkbook(),
  },
  read(healthBureau),
  read(marketBureau),
  read(approvalBureau),
  read(chengguanTown),
  read(liulinTown),
  {
    fate: 'skipped',
    file: '~$柳林镇问题整改台账.xlsx',
    unit: liulinTown.unit,
    shows: '有人正打开“柳林镇问题整改台账.xlsx”时留下的临时文件，不是台账，自动跳过',
    why: 'an owner (lock) file of Excel',
    bytes: async () => lockFile('Administrator'),
  },
  {
    fate: 'refused',
    file: hongshiqiaoTownship.file,
    unit: hongshiqiaoTownship.unit,
    shows: hongshiqiaoTownship.shows,
    why: 'a zip cut off before its end',
    bytes: async () => halfArrived(await buildLedgerFile(hongshiqiaoTownship)),
  },
];

/** The bytes of a file of the inbox. */
export function inboxBytes(entry: InboxFile): Promise<Buffer> {
  return entry.fate === 'read' || entry.fate === 'same as another' ? buildLedgerFile(entry.ledger) : entry.bytes();
}
