import { toBidiParts } from './bidi';
import { t } from './t';

/**
 * Someone else's words: always a text node, isolated, in its own direction. Controls that would turn text around are
 * shown by name (the glyph is generated, the control itself stays, so that copying gives the original), each in a
 * box of its own, where it reaches nothing. A badge says so once.
 */
export function UserText({ text }: { text: string }) {
  const parts = toBidiParts(text);
  if (!parts.some((part) => 'control' in part)) {
    return (
      <bdi dir="auto" class="user-text">
        {text}
      </bdi>
    );
  }
  return (
    <bdi dir="auto" class="user-text">
      {parts.map((part) => ('control' in part ? <Control {...part} /> : part.text))}
      <span class="user-text__badge" title={t('ui_bidi_badge')} role="img" aria-label={t('ui_bidi_badge')} />
    </bdi>
  );
}

function Control({ control, raw }: { control: string; raw: string }) {
  return (
    <bdi class="user-text__control" dir="ltr" data-control={control}>
      {raw}
    </bdi>
  );
}

/** A host or address: always left to right, whatever stands around it. */
export function Address({ text }: { text: string }) {
  return (
    <bdi dir="ltr" class="address">
      {text}
    </bdi>
  );
}
