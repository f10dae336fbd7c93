/** `1 item`, `3 items`; a plural that is not made by an s is given. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** The names of a list that is joined as Chinese joins it, in the English way; rows left unnamed（4、7等24）are counted. */
export function listed(names: string): string {
  return names
    .replace(/(?<=\d)等(\d+)$/u, ' … ($1 in all)')
    .replace(/、/g, ', ')
    .replace(/；/g, '; ');
}

/** Names in quotation marks parted the English way: “a.xlsx”、“b.xlsx” as “a.xlsx”, “b.xlsx”; what stands within the marks stays. */
export function quotedList(names: string): string {
  return names.replace(/”、“/g, '”, “');
}
