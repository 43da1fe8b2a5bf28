import { t } from './t';
import { trimChange } from './trim-change';
import { UserText } from './user-text';

/** What became of the words of an annotation: those that went are struck out, those that came are underlined, and both are named. */
export function ChangedWords({ from, to }: { from: string; to: string }) {
  const { before, old, now, after } = trimChange(from, to);
  return (
    <p class="changed-words">
      <span class="changed-words__label">{t('place_changed')}</span>
      <bdi dir="auto" class="changed-words__text">
        {before !== '' && <UserText text={before} />}{' '}
        {old !== '' && (
          <del>
            <span class="visually-hidden">{t('place_was')} </span>
            <UserText text={old} />
          </del>
        )}{' '}
        {now !== '' && (
          <ins>
            <span class="visually-hidden">{t('place_now')} </span>
            <UserText text={now} />
          </ins>
        )}{' '}
        {after !== '' && <UserText text={after} />}
      </bdi>
    </p>
  );
}
