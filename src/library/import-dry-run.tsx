import type { ImportFormat, ImportPlan, ProblemCode } from '../core/import/import-plan';
import type { ImportCounts } from '../core/model/library-actions';
import { formatNumber, type MessageKey, plural, t } from '../ui/t';
import { UserText } from '../ui/user-text';

const FORMATS: Readonly<Record<ImportFormat, MessageKey>> = {
  bundle: 'import_bundle',
  json: 'import_json',
  'web-annotation': 'import_web_annotation',
  hypothesis: 'import_hypothesis',
  clipper: 'import_clipper',
  csv: 'import_csv',
  'name-list': 'import_name_list',
  'tag-set': 'import_tag_set',
};
const PROBLEMS: Readonly<Record<ProblemCode, MessageKey>> = {
  address: 'import_problem_address',
  quote: 'import_problem_quote',
  'too-long': 'import_problem_long',
  shape: 'import_problem_shape',
  'unknown-word': 'import_problem_word',
  reply: 'import_problem_reply',
  twice: 'import_problem_twice',
};
/** Problems listed one by one. */
const SHOWN = 50;

/** What would happen; nothing has. */
export function DryRun({ plan, counts }: { plan: ImportPlan; counts: ImportCounts }) {
  const { problems } = plan;
  return (
    <div role="status" class="import-box__dry">
      <p>
        <strong>{t(FORMATS[plan.format])}</strong> · {plural('import_read', plan.read)}
      </p>
      <dl class="import-box__counts">
        <Count name="import_added" value={counts.added} />
        <Count name="import_changed" value={counts.changed} />
        <Count name="import_conflicts" value={counts.conflicts} />
        <Count name="import_same" value={counts.same} />
      </dl>
      {problems.length > 0 && (
        <details>
          <summary>{plural('import_problems', problems.length)}</summary>
          <ul class="import-box__problems">
            {problems.slice(0, SHOWN).map(({ at, code, detail, kept }) => (
              <li key={`${at} ${code} ${detail ?? ''}`}>
                {t(kept ? 'import_problem_kept' : 'import_problem_left_out', at, t(PROBLEMS[code]))}
                {detail !== undefined && (
                  <>
                    {' '}
                    <UserText text={detail} />
                  </>
                )}
              </li>
            ))}
            {problems.length > SHOWN && (
              <li>{t('import_problems_more', formatNumber(problems.length - SHOWN))}</li>
            )}
          </ul>
        </details>
      )}
    </div>
  );
}

function Count({ name, value }: { name: MessageKey; value: number }) {
  return (
    <div>
      <dt>{t(name)}</dt>
      <dd>{formatNumber(value)}</dd>
    </div>
  );
}
