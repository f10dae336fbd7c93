import fc from 'fast-check';
import { bookEntries, escapeXml, inline, type SheetPlanned } from './make-book';
import { makeZip } from './make-zip';

/** A register as a careless office keeps it, with all that must not get out of it. */
export interface RandomRegister {
  /** The workbook of the register: names of givers in columns, comments, a hidden sheet, the properties, a defined name, the title. */
  readonly register: Buffer;
  readonly roster: Buffer;
  readonly givers: Buffer;
  /** A ledger whose problems the register’s links name. */
  readonly ledger: Buffer;
  /** Names and contacts that no output may hold. */
  readonly secrets: readonly string[];
  /** The roster’s names in its order. */
  readonly people: readonly string[];
  readonly opinions: readonly RandomOpinion[];
}

/** An opinion of it. */
export interface RandomOpinion {
  readonly id: string;
  readonly verbatim: string;
  readonly target: string;
  readonly person: string;
  readonly giver: string;
  readonly contact: string;
  readonly channel: string;
}

/** The register's lines as they stand in its sheet, from the title on. */
export function registerLines(opinions: readonly RandomOpinion[]): readonly (readonly string[])[] {
  const header = [
    '编号',
    '意见原文',
    '意见对象',
    '涉及人',
    '征求渠道',
    '提出人',
    '联系电话',
    '征求时间',
    '关联问题',
    '办理情况',
    '反馈对象',
  ];
  const rows = opinions.map(({ id, verbatim, target, person, channel, giver, contact }) => {
    return [id, verbatim, target, person, channel, giver, contact, '2024.6.1', '3', `已向${giver}同志当面反馈`, giver];
  });
  return [[`征求意见台账（登记：${opinions[0]?.giver ?? ''}）`], header, ...rows];
}

const people = ['张建国', '李梅', '王强', '赵敏', '麦尔丹·木盖提', '周正'];
const givers = ['钱小宝', '孙丽娜', '冯大海', '褚时运', '卫青山', '阿依古丽·热合曼'];
const contacts = ['13800138000', '0531-88776655', 'qian@example.cn', 'wx_qxb888', '11010519491231002X'];
const channels = ['座谈会', '意见箱', '调查问卷'];

const words = fc.constantFrom(
  ...[
    '会议太多',
    '文件也多',
    '调研走过场',
    '报表重复报',
    '批评人不分场合',
    '到群众家里少',
    '说了不办',
    '𠮷村㐂宴',
    '👍🏽',
    '=1+1',
    '+86',
    '-5',
    '@所有人',
  ],
  ...['，', '。', '；', ' ', '　', '\n', '\t', '<b>', '&amp;', '"', "'", '1.5万元', '2024.6.30', '_x0041_'],
);

/** What was said; now and then it names its giver, gives a number, or says 我是××科的. */
function verbatimOf(giver: string, contact: string): fc.Arbitrary<string> {
  const plain = fc.array(words, { minLength: 1, maxLength: 8 }).map((parts) => `${parts.join('')}要改`);
  const telling = fc.constantFrom(
    `我是财务科的${giver}`,
    `${[...giver].join(' ')}反映`,
    `联系我 ${contact}`,
    `（${giver}）`,
    `——${giver}`,
    `我叫${giver}`,
  );
  const told = fc.tuple(plain, telling).map(([text, end]) => `${text}。${end}`);
  return fc.oneof({ weight: 3, arbitrary: plain }, { weight: 1, arbitrary: told });
}

const opinionArb = (at: number): fc.Arbitrary<RandomOpinion> =>
  fc
    .record({
      giver: fc.constantFrom(...givers),
      contact: fc.constantFrom(...contacts),
      channel: fc.constantFrom(...channels),
      concerned: fc.constantFrom('', '', ...people, `${people[0]}、${people[2]}`, '不在册的人'),
      team: fc.constantFrom('领导班子', '党组织'),
    })
    .chain(({ giver, contact, channel, concerned, team }) =>
      fc.tuple(verbatimOf(giver, contact), fc.constantFrom('Y', 'Y', 'Y', [...giver].join('　'))).map(([verbatim, kind]) => ({
        id: `${kind}-${String(at + 1).padStart(3, '0')}`,
        verbatim,
        target: concerned === '' ? team : '个人',
        person: concerned,
        giver,
        contact,
        channel,
      })),
    );

function rowXml(row: number, texts: readonly string[]): string {
  // the format’s own escape: a text that looks like one is written with its underscore escaped
  const written = texts.map((text) => text.replace(/_(?=x[0-9A-Fa-f]{4}_)/gu, '_x005F_'));
  const cells = written.map((text, at) => (text === '' ? '' : inline(`${String.fromCharCode(65 + at)}${row}`, text)));
  return `<row r="${row}">${cells.join('')}</row>`;
}

function book(sheets: readonly SheetPlanned[], more: { readonly core?: string; readonly workbookPr?: string } = {}): Buffer {
  return makeZip(bookEntries({ sheets, ...more }));
}

/** The number of an opinion as results show it: without the giver’s name that an office put into it. */
export const shownNumber = ({ id, giver }: RandomOpinion): string => id.replace([...giver].join('　'), '＊＊');

/** Those of the secrets that a text holds, with whatever spaces and however wide its letters are. */
export function secretsIn(text: string, { secrets }: Pick<RandomRegister, 'secrets'>): readonly string[] {
  const plain = (words: string): string => words.normalize('NFKC').replace(/\s+|\\n/gu, '');
  const all = plain(text);
  return secrets.filter((secret) => all.includes(plain(secret)));
}

/** The rows of the ledger. */
export const ledgerRows: readonly (readonly string[])[] = [
  ['编号', '问题来源', '存在问题', '原因分析', '整改措施', '责任人', '完成时限', '整改状态'],
  ['3', '征求意见', '会议太多，文件也多', '统筹不够', '每月会议不超过两次', '张建国', '2024年6月底前', '整改中'],
  ['4', '征求意见', '调研走过场', '', '每月下乡两天', '李梅', '长期坚持', '已完成'],
];

/** A random register with its roster and list of givers; the same seed gives the same bytes. */
export const randomRegister: fc.Arbitrary<RandomRegister> = fc
  .integer({ min: 1, max: 7 })
  .chain((count) =>
    fc.tuple(fc.shuffledSubarray(people, { minLength: 2 }), fc.tuple(...Array.from({ length: count }, (_, at) => opinionArb(at)))),
  )
  .map(([roster, opinions]): RandomRegister => {
    const [first] = opinions;
    const secret = `${first?.giver ?? ''} ${first?.contact ?? ''}`;
    const registerRows = registerLines(opinions)
      .map((texts, at) => rowXml(at + 1, texts))
      .join('');
    const register = book(
      [
        { name: '征求意见台账', rows: registerRows },
        {
          name: `名单${first?.giver ?? ''}`,
          state: 'hidden',
          rows: opinions.map(({ giver, contact }, at) => rowXml(at + 1, [giver, contact])).join(''),
        },
      ],
      {
        core: `<?xml version="1.0"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>${escapeXml(secret)}</dc:creator></cp:coreProperties>`,
      },
    );
    const rosterRows = [['姓名', '所在单位', '职务'], ...roster.map((name) => [name, '青禾县教育局', '副局长'])];
    const giverRows = [['意见人姓名', '意见人联系方式', '意见编号'], ...opinions.map(({ giver, contact, id }) => [giver, contact, id])];
    return {
      register,
      roster: book([{ name: '花名册', rows: rosterRows.map((texts, at) => rowXml(at + 1, texts)).join('') }]),
      ledger: book([{ name: '整改台账', rows: ledgerRows.map((texts, at) => rowXml(at + 1, texts)).join('') }]),
      givers: book([{ name: '意见人名单', rows: giverRows.map((texts, at) => rowXml(at + 1, texts)).join('') }]),
      secrets: [...new Set(opinions.flatMap(({ giver, contact }) => [giver, contact]))],
      people: roster,
      opinions,
    };
  });
