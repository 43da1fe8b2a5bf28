import { mount } from '../ui/mount';
import { t } from '../ui/t';
import { LibraryPage } from './library-page';

mount(
  <LibraryPage exportPage={new URLSearchParams(location.search).get('export') ?? undefined} />,
  t('library_title'),
);
