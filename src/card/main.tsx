import { logBug } from '../messaging/log-bug';
import { mount } from '../ui/mount';
import { t } from '../ui/t';
import { App } from './app';
import { awaitPageLine } from './page-line';

awaitPageLine(window)
  .then((line) => mount(<App line={line} />, t('card_frame')))
  .catch((error: unknown) => logBug('the card cannot start', error));
