import { type ComponentChild, render } from 'preact';
import { Announcer } from './announcer';
import { type Digits, followDigits } from './digits';
import { setDigits, t } from './t';

/** Puts a surface into its empty shell, in the interface's language and direction. */
export function mount(surface: ComponentChild, title: string): void {
  const root = document.getElementById('app');
  if (root === null) throw new Error(`no #app in ${location.pathname}`);
  document.documentElement.lang = t('interface_lang');
  document.documentElement.dir = t('interface_dir');
  document.title = title;
  // The key is new with other digits: every number is written again.
  const draw = (digits: Digits) => render(<Announcer key={digits}>{surface}</Announcer>, root);
  draw('auto');
  followDigits((digits) => {
    setDigits(digits);
    draw(digits);
  });
}
