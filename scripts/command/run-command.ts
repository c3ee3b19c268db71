import { realpathSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import './answer-help.ts';
import { Stop } from './stop.ts';

/** A command: what was typed behind its name -> what it prints and writes, in the folder it is started in. */
export type Command = (typed: readonly string[]) => void | Promise<void>;

/**
 * Runs a command when its file is the one that was started, and not when a test imports it.
 * @param file `import.meta.url` of the command's file
 */
export async function runWhenStarted(file: string, command: Command): Promise<void> {
  const [, started, ...typed] = process.argv;
  // A project may be reached through a link; the address of a module never is.
  if (started === undefined || pathToFileURL(realpathSync(started)).href !== file) return;
  process.exitCode = await runCommand(command, typed);
}

/**
 * Runs a command to its end and prints why it had to stop.
 * @returns the exit code
 * @throws whatever is neither wrong use nor wrong content
 */
export async function runCommand(command: Command, typed: readonly string[]): Promise<0 | 1> {
  try {
    await command(typed);
    return 0;
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    console.error(error.message);
    return 1;
  }
}
