const unit = '[处个件户家项条起宗笔名人]';
/** 排查燃气隐患620处, 反馈的12个问题 */
const found = new RegExp(
  `(?:[排清核自抽检]查|发现|查[出找摆]|梳理|反馈|收集|应(?:退|清|改|整改))[^,，。；;0-9]{0,12}([0-9]{1,6})(${unit})`,
  'gu',
);
/** 完成整改587处, 已办结71条, 8个问题已整改 */
const settled = new RegExp(
  `(?:整改|完成|办结|解决|销号|化解|清退|拆除)(?:整改|完成|到位|完毕|办结|销号|问题|隐患|了){0,4}([0-9]{1,6})(${unit})|([0-9]{1,6})(${unit})(?:问题|隐患|事项|措施)?[均都]?已(?:整改|完成|办结|解决|销号|化解)`,
  'gu',
);

/** Whether a report counts fewer as settled than it counted as found, in the same unit（排查隐患620处，完成整改587处）. */
export function countsShort(text: string): boolean {
  const totals = [...text.matchAll(found)];
  if (totals.length === 0) return false;
  const parts = [...text.matchAll(settled)];
  return totals.some(([, total, of]) => {
    const same = parts.filter(([, , before, , behind]) => (before ?? behind) === of);
    const sum = same.reduce((before, [, count, , first]) => before + Number(count ?? first), 0);
    return same.length > 0 && sum < Number(total);
  });
}
