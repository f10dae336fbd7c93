/** Why an output was not written; one sentence each, the file's name and what to do in it. English holds the same keys. */
export const zhOutput = {
  'output-exists': (p: { readonly file: string }) =>
    `“${p.file}”已经存在，没有改动它；要替换请加 --force（旧文件会另存为备份），或换一个文件名`,
  'output-is-input': (p: { readonly file: string }) => `“${p.file}”就是要读的原文件，不能写在它上面；请用 -o 写明另一个文件名`,
  'output-is-folder': (p: { readonly file: string }) => `“${p.file}”是文件夹，不能当作文件写；请写明文件名`,
  'output-not-a-file': (p: { readonly file: string }) => `“${p.file}”不是普通文件，不能写在它上面；请换一个文件名`,
  'output-folder-missing': (p: { readonly file: string; readonly folder: string }) =>
    `没有文件夹“${p.folder}”，“${p.file}”没处写；请先建好这个文件夹，或换一个位置`,
  'output-folder-is-file': (p: { readonly file: string }) => `“${p.file}”是文件，不能当作文件夹往里写；请换一个文件夹名`,
  'output-busy': (p: { readonly file: string; readonly pid: number }) =>
    `另一个台账助手（进程 ${p.pid}）正在写“${p.file}”，本次没有写；请等它结束后再试`,
  'output-open-elsewhere': (p: { readonly file: string }) => `“${p.file}”正被其他程序占用；请在 Excel 或 WPS 里关闭它后再试`,
  'output-no-permission': (p: { readonly file: string }) => `没有权限写“${p.file}”，或所在的磁盘、文件夹是只读的；请换一个位置再试`,
  'output-disk-full': (p: { readonly file: string }) => `磁盘空间不足（或超出配额），“${p.file}”没有写成，原有文件没有动；请腾出空间后再试`,
  'output-name-too-long': (p: { readonly file: string }) => `文件名“${p.file}”太长，系统不接受；请换一个短些的名字`,
  'output-input-changed': (p: { readonly file: string }) => `“${p.file}”在处理期间被别人改过，没有覆盖它；请重新运行一次`,
  'output-damaged': (p: { readonly file: string }) => `“${p.file}”写完后读回的内容与应写的不一致，已放弃，原有文件没有动；请检查磁盘后再试`,
  'output-lines-failed': (p: { readonly detail: string }) =>
    `结果没有写完：输出重定向到的地方写不进去（${p.detail}，多半是磁盘已满）；请腾出空间或换一个位置，再运行一次`,
  'output-write-failed': (p: { readonly file: string; readonly detail: string }) =>
    `“${p.file}”没有写成（${p.detail}），原有文件没有动；请换一个位置再试`,
};

/** Said beside a result that was written. */
export const zhOutputNotices = {
  openElsewhere: (p: { readonly file: string; readonly owner: string }) =>
    `“${p.file}”好像正在 Excel 或 WPS 里打开着（旁边有“${p.owner}”）；请关闭后重新打开，才能看到新内容，也不要再从那个窗口保存`,
};
