/** More rows than this are not named one by one. */
const mostRows = 8;

/** `4、7、9` or, where there are many, the first ones and how many there are, as 第4、7、9等24行 reads. */
export function rowList(rows: readonly number[]): string {
  const named = rows.slice(0, mostRows).join('、');
  return rows.length > mostRows ? `${named}等${rows.length}` : named;
}
