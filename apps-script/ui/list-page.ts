/** A dialog that lists lines of text. Plain data: it goes into the page as it is. */
export interface ListPage {
  readonly title: string;
  /** Above the list: what is listed and how many. */
  readonly intro: string;
  readonly lines: readonly string[];
  /** Said in the place of the list where there are no lines. */
  readonly empty: string;
}
