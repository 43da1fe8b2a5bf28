import { mount } from '../ui/mount';
import { t } from '../ui/t';
import { LibraryPage } from './library-page';

/** `?export=<page key>` opens the export of that page; `&private=1` takes it from the private windows' memory. */
const address = new URLSearchParams(location.search);
const pageKey = address.get('export');
const asked = pageKey === null ? undefined : { pageKey, private: address.get('private') === '1' };

mount(<LibraryPage asked={asked} />, t('library_title'));
