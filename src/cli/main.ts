/** `isnad read FILE…`: the extension's reading of saved pages and plain text, in a terminal. */
import { readFileSync } from 'node:fs';
import { run } from './run';

/** The reader of our output (`head`, a closed pager) went away: nothing is left to do. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

process.exitCode = run(process.argv.slice(2), {
  read: (file) => readFileSync(file === '-' ? 0 : file),
  write: (text) => process.stdout.write(text),
  complain: (text) => process.stderr.write(text),
  isTerminal: process.stdout.isTTY === true,
});
