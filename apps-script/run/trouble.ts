/** Something an office can mend: one Chinese sentence that says where and what to do. Everything else is a bug of ours. */
export class Trouble extends Error {
  override readonly name: string = 'Trouble';
}

/** No sheet of the spreadsheet holds a ledger. A kind of its own, since the sidebar offers to make one. */
export class NoLedger extends Trouble {
  override readonly name = 'NoLedger';
}

/** The service refuses to write at a place. A kind of its own, since some entries can do without that piece. */
export class Refusal extends Trouble {
  override readonly name = 'Refusal';
}

/** Why cells cannot be written, and what to do; the service's own words, a mere time-out's too, are in the language of the account. */
export const refusedWhy =
  '这里可能受保护、限定了只能填什么（下拉列表、数据类型），或您只有查看权限，也可能是谷歌一时忙。请先再点一次；还是这样，请联系表格所有者放开限制或给您编辑权限';

/**
 * Does one piece of writing and sees it carried out; a refusal (a protected range, a list that takes nothing else, no right to edit) becomes a
 * `Refusal` that names the place. The service bundles writes, so that a refusal may come with a later call; asked for here, it is said of the place it is about.
 */
export function writing<Result>(sheet: string, place: string, write: () => Result): Result {
  try {
    const result = write();
    SpreadsheetApp.flush();
    return result;
  } catch (error) {
    // The services' own errors are named so in every language; anything else is a bug and not the office's to mend.
    if (!(error instanceof Error) || error.name !== 'Exception') throw error;
    console.warn(`${sheet}!${place}: ${String(error)}`);
    throw new Refusal(`写不进“${sheet}”表的${place}：${refusedWhy}。`);
  }
}
