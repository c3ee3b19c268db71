/** Shows how far a long piece of work is. */
export interface Progress {
  /** One more is finished. */
  step(name: string): void;
  /** Nothing more comes; what is printed next stands on a line of its own. */
  end(): void;
}

const barWidth = 30;

/**
 * Draws a bar on one line of the terminal. Where there is no terminal, as in a log, it says every tenth part on a line.
 * @param total how many steps there are
 * @param out where it is drawn
 */
export function showProgress(total: number, out: NodeJS.WriteStream = process.stdout): Progress {
  let done = 0;
  return {
    step(name) {
      done += 1;
      if (out.isTTY) out.write(`\r\u001b[2K${bar(done, total)} ${done}/${total} ${name}`);
      else if (Math.floor((done * 10) / total) > Math.floor(((done - 1) * 10) / total))
        out.write(`${done} of ${total} files\n`);
    },
    end() {
      if (out.isTTY && done > 0) out.write('\n');
    },
  };
}

function bar(done: number, total: number): string {
  const filled = Math.round((done / total) * barWidth);
  return `[${'#'.repeat(filled)}${'.'.repeat(barWidth - filled)}]`;
}
