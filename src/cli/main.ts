/** `isnad read FILE…`: the extension's reading of saved pages and plain text, in a terminal. */
import { readFileSync } from 'node:fs';
import arabicModel from '../../extension/models/ar.bin';
import englishModel from '../../extension/models/en.bin';
import { loadModel } from '../core/recognition/tagger';
import type { TaggerModel } from '../core/recognition/tagger-model';
import { run } from './run';

const MODELS: Readonly<Record<string, Uint8Array>> = { ar: arabicModel, en: englishModel };
const loaded = new Map<string, TaggerModel | undefined>();

/** Reads a model when its language is first met; a damaged one leaves the language to the rules. */
function modelOf(language: string): TaggerModel | undefined {
  const file = MODELS[language];
  if (file === undefined || loaded.has(language)) return loaded.get(language);
  const model = loadModel(file);
  if (!model.ok)
    process.stderr.write(`isnad: the model of ${language} is damaged; going on with rules alone\n`);
  loaded.set(language, model.ok ? model.value : undefined);
  return loaded.get(language);
}

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
  modelOf,
});
