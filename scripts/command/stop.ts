/** Thrown when a command cannot go on. The message is all that staff are told: what is wrong, and what to do instead. */
export class Stop extends Error {
  override readonly name = 'Stop';
}

/**
 * Ends a command.
 * @param message for the person who typed it
 * @throws Stop always
 */
export function stop(message: string): never {
  throw new Stop(message);
}
