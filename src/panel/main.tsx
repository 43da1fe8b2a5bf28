import { mount } from '../ui/mount';
import { PageSurface } from '../ui/page-surface';
import { t } from '../ui/t';

mount(<PageSurface start={false} />, t('panel_title'));
