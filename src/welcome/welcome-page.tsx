import { type MessageKey, t } from '../ui/t';
import { PRACTICE_LANGS, type PracticeLang } from './load-practice';
import { Practice } from './practice';
import { SiteChoice } from './site-choice';

const STEPS: readonly (readonly [MessageKey, MessageKey])[] = [
  ['welcome_point', 'welcome_point_text'],
  ['welcome_tag', 'welcome_tag_text'],
  ['welcome_find', 'welcome_find_text'],
];

const PROMISES: readonly MessageKey[] = ['welcome_stays', 'welcome_page', 'welcome_leave'];

/** The first page after installing, and later the place to change where Isnad reads. It asks the web for nothing. */
export function WelcomePage() {
  const own = t('interface_lang');
  const lang: PracticeLang = PRACTICE_LANGS.find((one) => one === own) ?? 'en';
  return (
    <main class="welcome-page">
      <header class="welcome-page__hero">
        <p class="welcome-page__brand">{t('app_name')}</p>
        <h1>{t('welcome_title')}</h1>
        <p class="welcome-page__lead">{t('welcome_lead')}</p>
      </header>
      <ol class="welcome-page__steps">
        {STEPS.map(([title, text]) => (
          <li key={title}>
            <h2>{t(title)}</h2>
            <p>{t(text)}</p>
          </li>
        ))}
      </ol>
      <p class="muted">{t('welcome_pin')}</p>
      <Practice lang={lang} />
      <SiteChoice />
      <section class="welcome-page__promises" aria-labelledby="promises-title">
        <h2 id="promises-title">{t('welcome_promises')}</h2>
        <ul>
          {PROMISES.map((key) => (
            <li key={key}>{t(key)}</li>
          ))}
        </ul>
      </section>
    </main>
  );
}
