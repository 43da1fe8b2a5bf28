import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

export type Program = 'python3' | 'soffice' | 'java';

const DEBIAN: Readonly<Record<Program, string>> = {
  python3: 'python3',
  soffice: 'libreoffice-calc-nogui',
  java: 'default-jre-headless',
};

const say = (line: string) => process.stdout.write(`${line}\n`);

function onPath(name: string): string | undefined {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    const path = join(folder, name);
    try {
      accessSync(path, constants.X_OK);
      return path;
    } catch (error) {
      // Not there, or not to be run.
      if (!(error instanceof Error && 'code' in error)) throw error;
    }
  }
  return undefined;
}

/** A program of the system, after installing Debian's package if it is missing and this user may; `undefined` with a printed reason. */
export function findProgram(name: Program): string | undefined {
  const found = onPath(name);
  if (found !== undefined) return found;
  const root = process.getuid?.() === 0;
  const sudo = !root && spawnSync('sudo', ['-n', 'true']).status === 0;
  if (onPath('apt-get') !== undefined && (root || sudo)) {
    say(`Installing ${DEBIAN[name]} with apt-get …`);
    for (const args of [
      ['update', '-qq'],
      ['install', '-y', '-qq', '--no-install-recommends', DEBIAN[name]],
    ])
      spawnSync(root ? 'apt-get' : 'sudo', root ? args : ['-n', 'apt-get', ...args], {
        stdio: ['ignore', 'ignore', 'inherit'],
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      });
  }
  const installed = onPath(name);
  if (installed === undefined) say(`skipped: no ${name} here (Debian's package is ${DEBIAN[name]})`);
  return installed;
}
