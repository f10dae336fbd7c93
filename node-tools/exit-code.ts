/** What a command ends with; scripts and the next command rely on it. */
export const exitCodes = {
  clean: 0,
  findings: 1,
  usage: 2,
  unreadable: 3,
  refused: 4,
  bug: 70,
  interrupted: 130,
} as const;

/** One of the exit codes. */
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
