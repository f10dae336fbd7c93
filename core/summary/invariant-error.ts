/** Something that cannot be true unless the program is wrong: figures whose parts do not add up. Never the user's doing; exit code 70. */
export class InvariantError extends Error {
  override readonly name = 'InvariantError';
}
