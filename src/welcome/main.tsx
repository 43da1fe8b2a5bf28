import { mount } from '../ui/mount';
import { t } from '../ui/t';
import { WelcomePage } from './welcome-page';

mount(<WelcomePage />, t('welcome_document_title'));
