import type { Finding } from '../../core/finding/finding';

/** An input without which the run makes no sense (the unit list) cannot be used. One line to the user, exit code 3. */
export class UnreadableInput extends Error {
  /** `noneRead`: whether it was the last hope, and no file of the call could be read. */
  constructor(
    readonly findings: readonly Finding[],
    readonly noneRead = false,
  ) {
    super(findings.map(({ code }) => code).join(', '));
  }
}
