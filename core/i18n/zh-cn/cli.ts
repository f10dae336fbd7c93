/** What the command line says beside its findings. Placeholders are named; the English twin holds the same keys. */
export const zhCli = {
  usage: {
    unknownCommand: (p: { word: string; near: readonly string[] }) =>
      `没有“${p.word}”这个命令${p.near.length > 0 ? `，您是不是要写 ${p.near.join(' 或 ')}？` : '；'}运行 taizhang --help 查看全部命令`,
    unknownOption: (p: { option: string; near: readonly string[] }) =>
      `不认识选项 ${p.option}${p.near.length > 0 ? `，您是不是要写 ${p.near.join(' 或 ')}？` : ''}`,
    optionElsewhere: (p: { option: string }) => `这个命令没有 ${p.option} 这个选项，请去掉它`,
    optionTwice: (p: { option: string; values: readonly string[] }) =>
      `${p.option} 写了不止一次，值不一样（${p.values.join('、')}）；请只留一个`,
    commandNeeded: () => '没有写命令，不知道要做什么；命令写在最前面，如 taizhang 体检 台账.xlsx；全部命令见 taizhang --help',
    commandFirst: (p: { word: string; command: string }) =>
      `“${p.word}”不是命令；命令要写在最前面，文件和选项写在后面，如：taizhang ${p.command} ${p.word}`,
    commandBehind: (p: { command: string }) => `命令“${p.command}”要写在最前面，文件和选项写在后面，如：taizhang ${p.command} 台账.xlsx`,
    noFiles: (p: { command: string; file: string }) =>
      `${p.command} 不读文件；要做成的文件写在 -o 后面：taizhang ${p.command} -o ${p.file}`,
    wildcard: (p: { word: string }) => `“${p.word}”里的 * 或 ? 没有展开成文件名；请直接写文件夹名，里面的表格都会读到，或写出完整的文件名`,
    quoted: (p: { word: string; file: string }) => `名字两头的引号不是英文引号，当成了名字的一部分：${p.word}；请写成 "${p.file}"`,
    quoteInside: (p: { word: string }) =>
      `名字里夹着一个引号：${p.word}；多半是文件夹名末尾的 \\ 和后面的引号连在了一起，请去掉引号前面的 \\，写成 "收件箱 7月" 这样`,
    unknownPart: (p: { word: string; near: readonly string[] }) => `没有“${p.word}”这个文件，您是不是要写 ${p.near.join(' 或 ')}？`,
    partFirst: (p: { command: string; word: string }) =>
      `“${p.word}”要紧跟在 ${p.command} 后面，写在文件前面：taizhang ${p.command} ${p.word} 文件`,
    valueNeeded: (p: { option: string; value: string }) => `选项 ${p.option} 后面还要写一个值（${p.value}）`,
    equalsSign: (p: { word: string; option: string; value: string }) => `“${p.word}”里的等号要去掉，请写 ${p.option} ${p.value}`,
    noValue: (p: { option: string }) => `选项 ${p.option} 后面不用写值，请去掉等号和后面的字`,
    dash: (p: { word: string; option: string }) =>
      `“${p.word}”开头的横线是全角的或自动改成了破折号，没有当作选项；选项要用英文的减号，请写 ${p.option}`,
    endingOf: (p: { file: string; ending: string; orFolder: boolean }) =>
      `“${p.file}”的后缀不对，这个结果只能存成 ${p.ending}；请把名字改成以 ${p.ending} 结尾${p.orFolder ? `；要存进文件夹的，名字以 / 结尾，如 ${p.file}/` : ''}`,
    badDay: ({ value, why }: { value: string; why: 'no-year' | 'no-such-day' | 'far' | 'unclear' }) =>
      ({
        'no-year': `“${value}”没有写年份；请写成 2024-07-15 这样`,
        'no-such-day': `日历上没有“${value}”这一天；请核对后写成 2024-07-15 这样`,
        far: `“${value}”的年份不对，只认 1990 年到 2100 年；请核对后写成 2024-07-15 这样`,
        unclear: `“${value}”看不出是哪一天；请写成 2024-07-15 这样`,
      })[why],
    badNumber: (p: { option: string; value: string; from: number; to: number }) =>
      `${p.option} 要一个 ${p.from} 到 ${p.to} 之间的整数，“${p.value}”不是`,
    badLanguage: (p: { value: string }) => `--lang 只有 zh 和 en 两种，没有“${p.value}”`,
    filesNeeded: () => '请写上要处理的台账文件或文件夹',
    folderNeeded: () => '-o 后面请写一个文件夹，名字以 / 结尾；要写成一本工作簿，请加 --one-book',
    textFile: (p: { option: string; file: string; example: string }) =>
      `“${p.file}”是表格的后缀，${p.option} 写的是文本文件；请换一个名字，如 ${p.example}`,
    outNeeded: () => '请用 -o 写明结果存成哪个文件',
    outIsForOneFile: () => '一次给了几个文件，-o 后面要写一个文件夹（名字以 / 结尾，或已经存在的文件夹）',
    choose: (p: { option: string; value: string; choices: readonly string[] }) =>
      `${p.option} 没有“${p.value}”这一种；可选：${p.choices.join('、')}`,
    unclear: (p: { option: string; value: string; examples: readonly string[] }) =>
      `${p.option} 写的是“${p.value}”，看不出是多少；请写成 ${p.examples.join('、')} 这样`,
    startNeeded: (p: { policy: string }) => `--policy ${p.policy} 按剩余时间的比例提醒，请用 --start 写明整改任务下达的日期`,
    explainNeeds: () =>
      '请写明要解释什么：deadline（时限）、status（状态）、header（表头）或 rule（规则），后面跟文字；也可以从标准输入一行一条',
    unknownRule: (p: { id: string }) => `没有编号为“${p.id}”的规则，字面上也没有相近的；全部规则见 docs/findings.zh-CN.md`,
  },
  help: {
    tagline: '台账助手 taizhang —— 读、查、合、督、汇整改台账。原文件从不改动，不联网。',
    commandPlaceholder: '<命令> [选项]',
    usage: (command: string, rest: string) => `用法：${command} ${rest}`,
    commands: '命令：',
    aliases: (names: readonly string[]) => `也可以写作：${names.join('、')}`,
    parts: '分命令：',
    options: '选项：',
    examples: '例子：',
    startHere: '第一次用：taizhang 合并 收件箱文件夹 -o 总台账.xlsx',
    moreHelp: '每个命令的说明：taizhang <命令> --help',
    seeHelp: (p: { command: string }) => `说明见：taizhang ${p.command} --help`,
    exitCodes:
      '结束代码：0 没有问题；1 有疑点或逾期；2 命令写法不对；3 有文件读不了（其余已处理）；4 拒绝处理；70 程序出错；130 被 Ctrl-C 中断。',
  },
  run: {
    progress: (p: { done: number; total: number; label: string; secondsLeft: number }) =>
      `正在读第 ${p.done}/${p.total} 份，约剩 ${p.secondsLeft} 秒：${p.label}`,
    bug: (p: { command: string; detail: string }) =>
      `程序内部出错，${p.command} 没有做完，原文件没有动。请把这一行发给维护人员：${p.detail}`,
    interrupted: () => '已中断，没有做完。已经写成的文件是完整的，没写完的没有留下，原文件没有动',
    wrote: (p: { path: string }) => `已写入：${p.path}`,
    wouldWrite: (p: { path: string }) => `会写入（本次没有写）：${p.path}`,
    backup: (p: { path: string }) => `旧文件留作：${p.path}`,
    skippedLocks: (p: { count: number }) => `跳过 ${p.count} 个正在打开时留下的临时文件（~$ 开头）`,
    skippedOthers: (p: { names: readonly string[]; count: number }) =>
      `跳过 ${p.count} 个不是表格的文件：${p.names.join('、')}${p.count > p.names.length ? ' 等' : ''}`,
    nothingToRead: (p: { words: readonly string[] }) =>
      `“${p.words.join('”“')}”里没有表格文件（.xlsx 等）；请核对文件夹，把要处理的表格放进去`,
    noneRead: () => '一个文件也没有读成，没有结果；请先按上面说的处理文件',
    notCounted: (p: { count: number }) => `有 ${p.count} 份文件没有读成，不在这些数字里；请先按上面说的处理`,
    findingTotals: (p: { errors: number; warnings: number; notes: number }) =>
      `疑点：必须改 ${p.errors} 处，请核对 ${p.warnings} 处，提示 ${p.notes} 处`,
    linksLeftOut: (p: { count: number }) => `链接太多，有 ${p.count} 个没有写；位置仍写在各行里`,
    findingsKept: (p: { count: number }) => `另有 ${p.count} 条疑点没有列出，用 taizhang 体检 查看`,
    notesKept: (p: { count: number }) => `另有 ${p.count} 条提示没有列出，用 taizhang 体检 查看`,
    noFindings: () => '没有发现疑点',
  },
};
