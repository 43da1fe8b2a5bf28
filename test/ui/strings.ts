/** The real strings in the fake browser, in either language, as the browser would put them together. */
import browser from 'webextension-polyfill';
import ar from '../../extension/_locales/ar/messages.json';
import en from '../../extension/_locales/en/messages.json';

interface Message {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

export function speak(lang: 'ar' | 'en', uiLanguage: string = lang): void {
  const messages: Readonly<Record<string, Message>> = lang === 'ar' ? ar : en;
  const i18n = browser.i18n as { getMessage: unknown; getUILanguage: unknown };
  i18n.getUILanguage = () => uiLanguage;
  i18n.getMessage = (key: string, substitutions: readonly string[] = []) => {
    const found = messages[key];
    if (found === undefined) return '';
    return found.message.replace(/\$(\w+)\$/g, (_all, name: string) => {
      const content = found.placeholders?.[name.toLowerCase()]?.content ?? '';
      return content.replace(/\$(\d)/g, (_whole, digit: string) => substitutions[Number(digit) - 1] ?? '');
    });
  };
}
