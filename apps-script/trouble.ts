/** Something an office can mend: one Chinese sentence that says where and what to do. Everything else is a bug of ours. */
export class Trouble extends Error {
  override readonly name: string = 'Trouble';
}

/** No sheet of the spreadsheet holds a ledger. A kind of its own, since the sidebar offers to make one. */
export class NoLedger extends Trouble {
  override readonly name = 'NoLedger';
}

/** Does one piece of writing; a refusal (a protected range, no right to edit) becomes a sentence that names the place. */
export function writing<Result>(sheet: string, place: string, write: () => Result): Result {
  try {
    return write();
  } catch (error) {
    // The services' own errors are named so in every language; anything else is a bug and not the office's to mend.
    if (!(error instanceof Error) || error.name !== 'Exception') throw error;
    console.warn(`${sheet}!${place}: ${String(error)}`);
    throw new Trouble(
      `写不进“${sheet}”表的${place}：这里可能受保护，或您只有查看权限。请联系表格所有者取消保护或给您编辑权限，再重新运行一次。`,
    );
  }
}
