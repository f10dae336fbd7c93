/**
 * What a row below the header is when it is not data. `section`: a title inside the table（一、领导班子）; `total`: 合计、小计; `footer`:
 * signatures and notes; `repeated_header`: the header again at a page break; `column_numbers`: 1 2 3 … under the header; `example`: a
 * filling example; `closing`: a line about the rows above, written where their problems stand（以上共4个问题）; `numbered`: a number and nothing else; `details`: more of the record above; `title`: the title of the next table;
 * `unread`: none of these, and a finding.
 */
export type RowKind =
  | 'section'
  | 'total'
  | 'footer'
  | 'repeated_header'
  | 'column_numbers'
  | 'example'
  | 'closing'
  | 'numbered'
  | 'details'
  | 'title'
  | 'unread';
