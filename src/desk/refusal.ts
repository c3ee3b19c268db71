/** Thrown when a command of the desk does not do what it was asked. The message says why, and what to do instead. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}
