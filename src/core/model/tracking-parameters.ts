/**
 * Query parameters that say how a reader came to a page, never which page it is, and parameters that carry a
 * secret. Names are compared in lower case.
 */
const TRACKING_PREFIXES = [
  'utm_', 'pk_', 'mtm_', 'matomo_', 'piwik_', 'hsa_', 'ga_', 'at_', 'ns_', 'wt.', 'wt_', 'oly_', 'vero_', '__hs',
  '_hs', 'fb_', 'guce_', 'gad_', 'amp_', '__cft__', 'itm_', 'sc_c', 'trk_', 'asgtbndr', 'cm_mmc',
]; // biome-ignore format: one list

const TRACKING = new Set(
  (
    'fbclid gclid gclsrc dclid gbraid wbraid msclkid mc_eid mc_cid igshid igsh yclid ysclid twclid ttclid li_fat_id ' +
    '_ga _gl mkt_tok wickedid ref ref_src ref_url referrer referer cmpid cmp ocid xtor xtref ito ncid s_cid smid smtyp ' +
    'smprod guccounter sr_share share shared spm scm traffic_source xtcr trk trkcampaign __twitter_impression ' +
    'action_object_map action_type_map action_ref_map srsltid epik cvid rb_clickid s_kwcid ef_id _openstat tblci dicbo ' +
    'icid intcmp int_cmp __tn__ usqp outputtype hsctatracking cmp_id mbid mod feedtype feedname rss soc_src soc_trk ' +
    'taid _branch_match_id _branch_referrer cn-reloaded nr_email_referer partner ftag rdt_cid gaa_at gaa_n gaa_ts ' +
    'gaa_sig via_share fromapp isfreemail sharetype st_source wprov'
  ).split(' '),
);

const SECRET_PREFIXES = ['x-amz-', 'x-goog-', 'x-ms-'];

const SECRET = new Set(
  (
    'token access_token id_token refresh_token auth auth_token authtoken api_key apikey sig signature hmac jwt ' +
    'session sessionid session_id phpsessid jsessionid aspsessionid password passwd pwd secret magic_link ' +
    'unlocked_article_code gift gift_code sharetoken share_token'
  ).split(' '),
);

const AMP = new Set(['amp', 'isamp', 'amp_markup']);

/** Whether a query parameter belongs to the way here, not to the page. */
export function isTrackingParameter(name: string): boolean {
  const key = name.toLowerCase();
  return TRACKING.has(key) || AMP.has(key) || TRACKING_PREFIXES.some((prefix) => key.startsWith(prefix));
}

/** Whether a query parameter is likely to carry a secret, and must never be stored. */
export function isSecretParameter(name: string): boolean {
  const key = name.toLowerCase();
  return SECRET.has(key) || SECRET_PREFIXES.some((prefix) => key.startsWith(prefix));
}
