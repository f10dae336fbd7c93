import type { RosterRow } from './roster';

/** Whether what both rows say of telephone and birth shows two people. */
export function differ(a: RosterRow, b: RosterRow): boolean {
  return (a.phone !== '' && b.phone !== '' && a.phone !== b.phone) || (a.birth !== '' && b.birth !== '' && a.birth !== b.birth);
}

/** Whether what both rows say of telephone and birth shows one person. */
export function agree(a: RosterRow, b: RosterRow): boolean {
  return !differ(a, b) && ((a.phone !== '' && a.phone === b.phone) || (a.birth !== '' && a.birth === b.birth));
}
