import type { zhCommands } from '../zh-cn/commands';
import { counted } from './counted';

export const enCommands: typeof zhCommands = {
  levels: { error: 'to mend', warning: 'to look at', note: 'note' },
  explain: {
    typeLines: () =>
      'no text is given: type one a line here, then Ctrl+Z and Enter (Windows) or Ctrl+D; or press Ctrl+C and write the text behind the command',
    kinds: {
      dated: 'by a date',
      immediate: 'at once',
      ongoing: 'ongoing',
      'dated+ongoing': 'by a date, then kept up',
      'immediate+ongoing': 'at once, then kept up',
      'relative-unresolvable': 'counted from an event whose day the sheet does not hold',
      done: 'says it is done',
      invalid: 'names no usable deadline',
    },
    blank: () => 'blank',
    deadline: ({ text, kind, due }) => `“${text}” → ${due ?? 'no day'} (${kind})`,
    status: ({ text, name }) =>
      name === null ? `“${text}” → not understood; never guessed, reported for you to decide` : `“${text}” → read as “${name}”`,
    statusCounts: ({ done, closed, cancelled, pastDue }) =>
      `  ${cancelled ? 'not done, and not among those the completion rate is taken of' : done ? 'counts as done' : 'does not count as done'}; ${
        closed ? 'counts as closed out' : 'does not count as closed out'
      }; ${
        {
          overdue: 'overdue once its deadline has passed',
          pending: 'past its deadline it is awaiting acceptance, not overdue',
          never: 'never overdue',
        }[pastDue]
      }`,
    header: ({ text, table, field, name, assumed }) =>
      field === null
        ? `“${text}” → no column of “${table}”; kept as it is`
        : `“${text}” → “${name ?? ''}” of “${table}” (${field})${assumed ? '; it can mean more than one: the other columns of the sheet decide, and it is reported' : ''}`,
    rule: ({ code, level, serves }) => `${code} (${level})${serves === '' ? '' : ` for ${serves}`}`,
    says: ({ reason }) => `  points out: ${reason}`,
    toWrite: ({ fix }) => `  to write: ${fix}`,
    source: ({ source }) => `  source: ${source}`,
    found: ({ count }) => `no rule has this code; ${count} fit these words, ask again with a code:`,
    foundRule: ({ code, level, reason }) => `  ${code} (${level}) ${reason}`,
  },
  overdue: {
    headings: { place: 'cell', state: 'state', due: 'due', text: 'as written', person: 'responsible', problem: 'problem', unit: 'unit' },
    totals: ({ overdue, pending, immediate, soon, today }) =>
      `as of ${today}: ${overdue} overdue, ${pending} awaiting acceptance past due, ${immediate} immediate still open, ${soon} due today or soon`,
    none: ({ today }) => `nothing overdue as of ${today}`,
    comment: ({ state, today, text, due }) => `${state} (as of ${today})\n“${text}” is read as ${due}`,
    column: () => '逾期情况',
    commentsCapped: ({ shown, total }) =>
      `${counted(total, 'item')} overdue; comments stand at the first ${shown} only, the rest is in column 逾期情况`,
    cleared: ({ path }) => `overdue marks taken out, nothing else changed, saved as ${path}`,
    nothingToClear: ({ file }) => `${file} holds no overdue mark of ours`,
  },
  survey: {
    totals: (p) =>
      p.units.length === 0
        ? `${p.results} surveys, line ${p.line}: no make-up due`
        : `${p.results} surveys, line ${p.line}; make-ups due (${p.units.length}): ${p.units.join(', ')}`,
    personal: (p) => `${p.count} more rows rate persons: kept, never summed, ordered or compared`,
    oneFirstEntry: () => 'name exactly one file before --second',
    entriesDiffer: () => 'the two entries differ, nothing was tallied; correct the cells listed above from the paper and run again',
  },
  check: {
    summary: ({ file, rows, errors, warnings, notes }) =>
      `${file}: ${counted(rows, 'item')}, ${errors} to mend, ${warnings} to look at, ${counted(notes, 'note')}`,
    ofRow: ({ row, text }) => `row ${row}: ${text}`,
    commented: ({ count }) =>
      count === 0 ? 'no cell needs a comment; the copy is as the file was' : `comments put at ${counted(count, 'cell')}`,
    elsewhere: ({ count }) =>
      `${counted(count, 'more finding belongs', 'more findings belong')} to no cell and ${count === 1 ? 'is' : 'are'} listed here only`,
  },
  merge: {
    read: ({ files, ledgers, refused }) =>
      `read ${counted(files, 'file')}: ${counted(ledgers, 'ledger')}${refused > 0 ? `, ${refused} unreadable` : ''}`,
    rows: ({ rows, units }) => `${counted(units, 'unit')} reported, ${counted(rows, 'item')} in all`,
    missing: ({ units }) => `${counted(units.length, 'unit has', 'units have')} not reported: ${units.join(', ')}`,
    allReported: () => 'every unit of the list has reported',
    figures: ({ completion, closeOut, overdue, pending, immediate }) =>
      `completion ${completion}, close-out ${closeOut}; ${overdue} overdue, ${pending} awaiting acceptance past due, ${immediate} immediate still open`,
    undecided: ({ units }) =>
      `${units} unit(s) sent differing ledgers whose order cannot be told; they are left out until --use says which`,
    undecidedBefore: ({ units }) =>
      `copies undecided of ${units.length} unit(s): ${units.join(', ')}; the master does not hold them: ask which one counts and merge it together with the master`,
    headings: { unit: 'unit', files: 'files', rows: 'items', done: 'done', overdue: 'overdue', findings: 'findings' },
    sheets: ({ sheets }) => `sheets: ${sheets.join(', ')}`,
    nothingToWrite: () => 'there is no ledger to merge; nothing was written',
    notSaved: () => 'this was a look only, nothing was written; add -o master.xlsx to save the master ledger',
    needsAttention: () => 'to settle first:',
  },
  init: {
    made: ({ sheets }) => `sheets: ${sheets.join(', ')}`,
    next: () => 'open it in WPS or Excel, read the instructions, then fill in from the first row of the ledger',
  },
};
