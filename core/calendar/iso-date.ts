/** A civil day as text, `YYYY-MM-DD`. Core knows no other form of a date: no `Date`, no time zone, no clock. */
export type IsoDate = `${number}-${number}-${number}`;
