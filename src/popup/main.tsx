import { mount } from '../ui/mount';
import { PageSurface } from '../ui/page-surface';
import { t } from '../ui/t';
import { tabIdFromAddress } from '../ui/use-tab-id';

// A popup sizes its window to its content; opened as a tab it has to fit the window instead.
document.documentElement.classList.toggle('in-tab', tabIdFromAddress(location.search) !== undefined);
mount(<PageSurface start />, t('popup_title'));
