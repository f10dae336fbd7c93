/** The command was called in a way it does not know. The message is ready for the user; exit code 2. */
export class UsageError extends Error {}
