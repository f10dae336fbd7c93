import fc from 'fast-check';
import type { Cell, Workbook } from '../../../core/table/grid';
import { mayMarkAnywhere, secrecyMark, secrecyMarkInLines, secrecyMarkInText } from '../../../core/table/secrecy-mark';

function book(...rows: readonly (readonly (Cell | undefined)[])[]): Workbook {
  return {
    file: '甲.xlsx',
    modified: null,
    sheets: [
      { sheet: '整改台账', hidden: false, merges: [], rows: rows.map((cells, index) => ({ row: index + 1, hidden: false, cells })) },
    ],
  };
}

/** A ledger of fifteen problems, with this text among them. */
const ledgerWith = (text: string): Workbook =>
  book(
    ['问题整改台账'],
    ['序号', '存在问题', '整改措施', '备注'],
    ...Array.from({ length: 15 }, (_, index): readonly Cell[] => [index + 1, '理论学习不够', '每月学习', index === 9 ? text : '无']),
  );

describe('ordinary ledgers stay untouched', () => {
  test.each([
    '机密文件管理不严',
    '保密意识不强，涉密文件未按秘密级管理',
    '商业秘密',
    '工作秘密',
    '秘密',
    '机密',
    '无记名投票（秘密投票）',
    '未在涉密文件上标注“机密★”等密级标志的问题',
    '密级',
    '密级：公开',
    '内部资料，注意保存',
    '保守国家秘密',
    '将“秘密★5年”文件带回家',
    '2023年印发的机密★5年文件2份未清退',
  ])('%s in the body', (text) => {
    expect(secrecyMark(ledgerWith(text))).toBeNull();
  });

  test('a heading that names the word, and a full header row', () => {
    expect(
      secrecyMark(book(['保密工作整改台账'], ['序号', '存在问题', '密级', '责任人'], [1, '机密文件管理不严', '公开', '王强'])),
    ).toBeNull();
    expect(secrecyMark(book(['秘密', '存在问题', '整改措施', '责任人']))).toBeNull();
  });
});

describe('marks', () => {
  test.each([
    '秘密★1年',
    '机密★',
    '绝密★长期',
    '机密 ★ 10年',
    '绝密★启用前',
    '密级：机密',
    '密级:秘密级',
    '【机密★】',
    '密级和保密期限：秘密1年',
  ])('%s anywhere', (text) => {
    expect(secrecyMark(ledgerWith(text))).toEqual({ sheet: '整改台账', row: 12, column: 4, text });
  });

  test('the bare word at the head of the sheet, alone or beside a number', () => {
    expect(secrecyMark(book([' 机 密 ', undefined, undefined, '编号：003'], ['问题整改台账']))).toEqual({
      sheet: '整改台账',
      row: 1,
      column: 1,
      text: '机 密',
    });
    expect(secrecyMark(book(['问题整改台账'], [undefined, '绝密']))?.row).toBe(2);
    expect(secrecyMark(book(['秘密文件']))?.text).toBe('秘密文件');
  });

  test('the bare word beside or under 密级, wherever it stands', () => {
    expect(secrecyMark(book(['台账'], ['序号', '问题', '密级', '责任人'], [1, '甲', '公开', '王强'], [2, '乙', '秘密', '赵敏']))).toEqual({
      sheet: '整改台账',
      row: 4,
      column: 3,
      text: '秘密',
    });
    const far = Array.from({ length: 40 }, (): readonly Cell[] => ['甲', '乙', '丙', '丁']);
    expect(secrecyMark(book(...far, ['甲', '密级：', '机密', '丁']))?.row).toBe(41);
  });

  test.each(['机密·2年', '绝密▲30年', '★秘密', '机密-长期'])('“%s”, with another sign for the star', (text) => {
    expect(secrecyMark(ledgerWith(text))?.text).toBe(text);
  });

  test('the name of a sheet', () => {
    const [sheet] = book(['问题整改台账']).sheets;
    expect(secrecyMark({ file: '甲.xlsx', modified: null, sheets: sheet ? [{ ...sheet, sheet: '机密★5年' }] : [] })?.text).toBe('机密★5年');
  });

  test('in a property or a page header, among other words', () => {
    expect(secrecyMarkInText('机密')).toBe('机密');
    expect(secrecyMarkInText('整改; 秘密★1年; 2024')).toBe('秘密★1年');
    expect(secrecyMarkInText('机密文件管理办法')).toBeNull();
    expect(secrecyMarkInText('整改台账')).toBeNull();
  });

  test.each([
    ['机密★1年\n青禾县2024年度领导班子民主生活会征求意见情况汇总及整改落实工作台账（第三稿）', '机密★1年'],
    ['份号：000012  密级：秘密★5年', '密级：秘密★5年'],
    ['填报单位：教育局    密级：秘密', '密级：秘密'],
    ['密级:机密 保密期限:10年', '密级:机密 保密期限:10年'],
    ['问题整改台账（机密）', '（机密）'],
    ['【秘密★5年】青禾县2024年度民主生活会问题整改台账', '【秘密★5年】'],
    ['机密（10年）', '机密（10年）'],
    ['秘密 一年', '秘密 一年'],
    ['機密✩長期', '機密✩長期'],
    ['此件定为机密级', '此件定为机密'],
    ['问题整改台账（机\u200b密）', '（机密）'],
  ])('[F132] the title “%s” carries one', (title, mark) => {
    const found = secrecyMark(book([title], ['序号', '存在问题', '整改措施', '备注'], [1, '甲', '乙', '无']));
    expect(found).toEqual({ sheet: '整改台账', row: 1, column: 1, text: mark });
  });

  test.each(['保密工作整改台账', '绝密、机密、秘密文件清理台账', '机密文件管理不严专项整治台账', '内部秘密', '涉密人员管理台账（非密）'])(
    'the title “%s” carries none',
    (title) => {
      expect(secrecyMark(book([title], ['序号', '存在问题', '整改措施', '备注'], [1, '甲', '乙', '无']))).toBeNull();
    },
  );

  test.each([
    ['（机密）整改台账.xlsx', true],
    ['收件箱/秘密/整改台账.xlsx', true],
    ['整改台账_机密.xlsx', true],
    ['机密★5年 整改台账.xlsx', true],
    ['保密检查整改台账.xlsx', false],
    ['整改台账机密版说明.xlsx', false],
    ['商业秘密保护台账.xlsx', false],
  ])('[F132] the name %s carries one: %s', (file, marked) => {
    expect(secrecyMark({ ...book(['问题整改台账']), file }) !== null).toBe(marked);
  });

  test('[F132] plain text carries one at its head', () => {
    expect(secrecyMarkInLines('\n秘密★1年\n座谈会记录\n1. 会议多')).toBe('秘密★1年');
    expect(secrecyMarkInLines('座谈会记录\n1. 保密意识不强\n2. 机密文件管理不严')).toBeNull();
  });
});

test('where no text may be a mark anywhere, the head alone tells the same as the whole', () => {
  const pieces = [
    '机密',
    '機密',
    '秘密',
    '密级',
    '：',
    '★',
    '1年',
    '长期',
    ' ',
    '\u3000',
    '\u200b',
    '（',
    '）',
    '级',
    '文件',
    '整改台账',
    '-',
    '保密',
  ];
  const spoken = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 4 }).map((texts) => texts.join(''));
  const cell = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom<Cell | undefined>(undefined, '甲', 7, '联系群众不紧密', '长'.repeat(41)) },
    { weight: 1, arbitrary: spoken },
  );
  let below = 0;
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 7, maxLength: 12 }), (rows) => {
      const workbook = book(...rows);
      const anywhere = rows.some((cells) => cells.some((text) => typeof text === 'string' && mayMarkAnywhere(text)));
      const whole = secrecyMark(workbook);
      expect(secrecyMark(workbook, anywhere)).toEqual(whole);
      if (whole !== null && whole.row > 6) below++;
    }),
    { seed: 7, numRuns: 2_000 },
  );
  expect(below).toBeGreaterThan(50);
});
