/** Tags by what they mean for the text of a page, whatever the style sheet says. Lower case. */

function set(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}

/** Begin and end on a line of their own. */
export const BLOCK_TAGS = set(`
  html body address article aside blockquote caption center dd details dialog dir div dl dt fieldset figcaption
  figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr legend li listing main menu nav ol p plaintext
  pre search section summary table tbody td tfoot th thead tr ul xmp
`);

/** Known to run inside a line; every other tag that is no block has to be asked for its style. */
export const PHRASE_TAGS = set(`
  abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark nobr q s samp small strike strong sub
  sup time tt u var wbr br slot
`);

/**
 * Never read: nothing to see, not the page's words, or what the reader typed. `rt` and `rp` stand between the
 * letters of a word; buttons and form fields are the page's controls.
 */
export const SKIPPED_TAGS = set(`
  head title script style noscript template textarea input select option optgroup datalist button svg math iframe
  object embed applet canvas audio video map area img picture source track param meter progress noframes frame
  link meta base rt rp
`);

/** Skipped tags that no line runs through. */
export const SKIPPED_BLOCK_TAGS = set('iframe object embed applet canvas audio video textarea select frame');

/** Keep their spaces and line ends. */
export const PRE_TAGS = set('pre listing xmp plaintext');

export const HEADING_TAGS = set('h1 h2 h3 h4 h5 h6');

/** Around the article, never of it. */
export const ASIDE_TAGS = set('nav aside footer dialog menu');
