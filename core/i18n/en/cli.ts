import type { zhCli } from '../zh-cn/cli';
import { counted } from './counted';

export const enCli: typeof zhCli = {
  usage: {
    unknownCommand: ({ word, near }) =>
      `there is no command “${word}”${near.length > 0 ? `; did you mean ${near.join(' or ')}?` : ';'} taizhang --help lists them all`,
    unknownOption: ({ option, near }) => `unknown option ${option}${near.length > 0 ? `; did you mean ${near.join(' or ')}?` : ''}`,
    optionElsewhere: ({ option }) => `this command has no option ${option}; leave it out`,
    optionTwice: ({ option, values }) => `${option} is written more than once with different values (${values.join(', ')}); leave one`,
    commandNeeded: () => 'no command is named; it comes first, as in taizhang check ledger.xlsx; taizhang --help lists them all',
    commandFirst: ({ word, command }) =>
      `“${word}” is no command; the command comes first, files and options behind it: taizhang ${command} ${word}`,
    commandBehind: ({ command }) => `the command “${command}” comes first, files and options behind it: taizhang ${command} ledger.xlsx`,
    noFiles: ({ command, file }) => `${command} reads no files; the file to make goes behind -o: taizhang ${command} -o ${file}`,
    wildcard: ({ word }) => `the * or ? of “${word}” stands for no file; name the folder, whose tables are all read, or the file in full`,
    quoted: ({ word, file }) =>
      `these quotation marks are not the plain ones and were taken for a part of the name: ${word}; write "${file}"`,
    quoteInside: ({ word }) =>
      `a name has a quotation mark in it: ${word}; probably the \\ at the end of a folder joined the quotation mark behind it; leave the \\ out, as in "inbox July"`,
    unknownPart: ({ word, near }) => `there is no file “${word}”; did you mean ${near.join(' or ')}?`,
    partFirst: ({ command, word }) => `“${word}” goes right behind ${command}, before the files: taizhang ${command} ${word} FILE`,
    equalsSign: ({ word, option, value }) => `take the equals sign out of “${word}”: write ${option} ${value}`,
    valueNeeded: ({ option, value }) => `option ${option} wants a value behind it (${value})`,
    noValue: ({ option }) => `option ${option} takes no value; leave out = and what is behind it`,
    dash: ({ word, option }) =>
      `“${word}” begins with a long or full-width dash, not with the plain minus that options need; write ${option}`,
    endingOf: ({ file, ending, orFolder }) =>
      `“${file}” has the wrong ending: this result is a ${ending} file; give a name that ends in ${ending}${orFolder ? `, or in / for a folder, such as ${file}/` : ''}`,
    badDay: ({ value, why }) =>
      ({
        'no-year': `“${value}” names no year; write it like 2024-07-15`,
        'no-such-day': `there is no day “${value}” in the calendar; check it and write it like 2024-07-15`,
        far: `the year of “${value}” cannot be right: 1990 to 2100 are taken; check it and write it like 2024-07-15`,
        unclear: `“${value}” is no day; write it like 2024-07-15`,
      })[why],
    badNumber: ({ option, value, from, to }) => `${option} wants a whole number from ${from} to ${to}, not “${value}”`,
    badLanguage: ({ value }) => `--lang is zh or en, not “${value}”`,
    filesNeeded: () => 'name the ledger files or folders to work on',
    folderNeeded: () => '-o needs a folder, its name ending in /; add --one-book for a single workbook',
    textFile: ({ option, file, example }) =>
      `“${file}” ends like a workbook, but ${option} writes a text file; give another name, e.g. ${example}`,
    outNeeded: () => 'say with -o which file the result goes to',
    outIsForOneFile: () => 'several files were given, so -o must name a folder (ending in /, or one that exists)',
    choose: ({ option, value, choices }) => `${option} “${value}” does not exist; choose from ${choices.join(', ')}`,
    unclear: ({ option, value, examples }) => `${option} “${value}” is not clear; write it as ${examples.join(', ')}`,
    startNeeded: ({ policy }) => `--policy ${policy} goes by the share of time left; say with --start when the work was assigned`,
    explainNeeds: () => 'say what to explain: deadline, status, header or rule, then the text; or one text a line on standard input',
    unknownRule: ({ id }) => `there is no rule “${id}”`,
  },
  help: {
    tagline: 'taizhang — read, check, merge, follow up and sum up rectification ledgers. Inputs are never changed; nothing goes online.',
    commandPlaceholder: '<command> [options]',
    usage: (command, rest) => `Usage: ${command} ${rest}`,
    commands: 'Commands:',
    aliases: (names) => `In Chinese: ${names.join(', ')}`,
    parts: 'Parts:',
    options: 'Options:',
    examples: 'Examples:',
    startHere: 'First time: taizhang merge inbox-folder -o master.xlsx',
    moreHelp: 'Help on one command: taizhang <command> --help',
    seeHelp: ({ command }) => `see taizhang ${command} --help`,
    exitCodes:
      'Exit codes: 0 clean; 1 findings or overdue items; 2 wrong usage; 3 some files unreadable (the rest is done); 4 refused; 70 bug; 130 interrupted.',
  },
  run: {
    progress: ({ done, total, label, secondsLeft }) => `reading ${done} of ${total}, about ${secondsLeft} s left: ${label}`,
    bug: ({ command, detail }) =>
      `an internal error stopped ${command}; inputs are untouched. Please send this line to the maintainers: ${detail}`,
    interrupted: () =>
      'interrupted before it was done; files already written are whole, nothing half-written is left, inputs are as they were',
    wrote: ({ path }) => `written: ${path}`,
    wouldWrite: ({ path }) => `would write (not written now): ${path}`,
    backup: ({ path }) => `the old file is kept as ${path}`,
    skippedLocks: ({ count }) => `skipped ${count} lock file(s) of open workbooks (~$…)`,
    skippedOthers: ({ names, count }) =>
      `skipped ${count} file(s) that are no tables: ${names.join(', ')}${count > names.length ? ', …' : ''}`,
    nothingToRead: ({ words }) =>
      `“${words.join('”, “')}” holds no table (.xlsx and the like); check the folder, or put the tables to work on into it`,
    noneRead: () => 'no file could be read, there is no result; see to the files named above first',
    notCounted: ({ count }) =>
      `${counted(count, 'file')} could not be read and ${count === 1 ? 'is' : 'are'} not in these figures; see to what is named above`,
    findingTotals: ({ errors, warnings, notes }) => `findings: ${errors} to mend, ${warnings} to look at, ${counted(notes, 'note')}`,
    linksLeftOut: ({ count }) => `too many links: ${count} were left out; their places still stand in the rows`,
    findingsKept: ({ count }) => `${counted(count, 'more finding is', 'more findings are')} not listed here; taizhang check shows them`,
    notesKept: ({ count }) => `${counted(count, 'note is', 'notes are')} not listed here; taizhang check shows them`,
    noFindings: () => 'no findings',
  },
};
