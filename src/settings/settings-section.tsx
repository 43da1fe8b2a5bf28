import { CueSettings } from './cue-settings';
import { LanguageSettings } from './language-settings';
import { MarkSettings } from './mark-settings';
import { NameSettings } from './name-settings';
import { PrivateSettings } from './private-settings';
import { ShortcutSettings } from './shortcut-settings';
import { SiteSettings } from './site-settings';
import { TagSettings } from './tag-settings';

/** What the reader can set: where Isnad reads, what it marks, the own tags, taught names, cues, keys, digits, private windows. */
export function SettingsSection() {
  return (
    <div class="settings">
      <SiteSettings />
      <MarkSettings />
      <TagSettings />
      <NameSettings />
      <CueSettings />
      <ShortcutSettings />
      <LanguageSettings />
      <PrivateSettings />
    </div>
  );
}
