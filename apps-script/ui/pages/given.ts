/** What the script put into the page, set by the script element before this one. */
declare const givenToPage: unknown;

/** What the script put into the page. Each page knows the shape of its own: both sides compile against one type. */
export function given<Data>(): Data {
  return givenToPage as Data; // written by `pageWith` from that very type
}
