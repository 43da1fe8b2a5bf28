import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Manifest {
  permissions: string[];
  host_permissions?: string[];
  optional_host_permissions: string[];
  content_security_policy: { extension_pages: string };
  web_accessible_resources: { resources: string[] }[];
  commands: Record<string, { suggested_key: { default: string } }>;
  content_scripts?: unknown;
  version: string;
}

const read = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as Manifest;
const built = ['chrome', 'firefox'] as const;

describe('manifest', () => {
  it.each(built)('%s asks for no site at install and no permission that shows a warning', (browser) => {
    const manifest = read(`dist/${browser}/manifest.json`);
    expect(manifest.host_permissions).toBeUndefined();
    expect(manifest.content_scripts).toBeUndefined();
    const silent = ['activeTab', 'contextMenus', 'scripting', 'sidePanel', 'storage', 'unlimitedStorage'];
    expect(manifest.permissions.filter((permission) => !silent.includes(permission))).toEqual([]);
  });

  it.each(built)('the practice build for %s differs in host permissions alone', (browser) => {
    const { host_permissions: hosts, ...rest } = read(`dist/practice/${browser}/manifest.json`);
    expect(hosts).toEqual(['http://127.0.0.1/*']);
    expect(rest).toEqual(read(`dist/${browser}/manifest.json`));
  });

  it.each(built)('%s pages may load their own files and nothing else', (browser) => {
    expect(read(`dist/${browser}/manifest.json`).content_security_policy.extension_pages).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; worker-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'",
    );
  });

  it.each(built)('%s lets pages reach the card alone', (browser) => {
    expect(
      read(`dist/${browser}/manifest.json`).web_accessible_resources.flatMap((entry) => entry.resources),
    ).toEqual(['card.html']);
  });

  it('has the version of the package', () => {
    expect(read('manifest.json').version).toBe(read('package.json').version);
  });

  it.each(built)('%s has every file that its manifest names', (browser) => {
    const text = readFileSync(`dist/${browser}/manifest.json`, 'utf8');
    const files = [...text.matchAll(/"([\w/.-]+\.(?:html|js|png|json))"/g)].map(([, file]) => file as string);
    expect(files.length).toBeGreaterThan(5);
    expect(files.filter((file) => !existsSync(`dist/${browser}/${file}`))).toEqual([]);
  });

  it('takes every word it shows from the locales', () => {
    const messages = JSON.parse(readFileSync('extension/_locales/en/messages.json', 'utf8')) as Record<
      string,
      unknown
    >;
    const used = [...readFileSync('manifest.json', 'utf8').matchAll(/__MSG_(\w+)__/g)].map(
      ([, key]) => key as string,
    );
    expect(used.filter((key) => !(key in messages))).toEqual([]);
  });
});
