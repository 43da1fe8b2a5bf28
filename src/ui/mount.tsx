import { type ComponentChild, render } from 'preact';
import { Announcer } from './announcer';
import { t } from './t';

/** Puts a surface into its empty shell, in the interface's language and direction. */
export function mount(surface: ComponentChild, title: string): void {
  const root = document.getElementById('app');
  if (root === null) throw new Error(`no #app in ${location.pathname}`);
  document.documentElement.lang = t('interface_lang');
  document.documentElement.dir = t('interface_dir');
  document.title = title;
  render(<Announcer>{surface}</Announcer>, root);
}
