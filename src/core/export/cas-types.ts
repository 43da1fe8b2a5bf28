/** The types of the UIMA documents: DKPro's own, which INCEpTION knows, and two custom layers. */

export const SENTENCE = 'de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence';
export const TOKEN = 'de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token';
export const NAMED_ENTITY = 'de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity';
export const CLAIM = 'webanno.custom.Claim';
export const MARK = 'webanno.custom.Mark';

const ANNOTATION = 'uima.tcas.Annotation';

/** Features of each type, all of them strings. */
export const CAS_TYPES: Readonly<Record<string, readonly string[]>> = {
  [SENTENCE]: [],
  [TOKEN]: [],
  [NAMED_ENTITY]: ['value', 'identifier'],
  [CLAIM]: ['state', 'sourceKind', 'source', 'note'],
  [MARK]: ['note'],
};

/** The types as JSON CAS has them. */
export const JSON_TYPES = Object.fromEntries(
  Object.entries(CAS_TYPES).map(([name, features]) => [
    name,
    {
      '%NAME': name,
      '%SUPER_TYPE': ANNOTATION,
      ...Object.fromEntries(
        features.map((feature) => [feature, { '%NAME': feature, '%RANGE': 'uima.cas.String' }]),
      ),
    },
  ]),
);

/** `TypeSystem.xml`, which goes with the XMI files. */
export const TYPE_SYSTEM_XML = `<?xml version="1.0" encoding="UTF-8"?>
<typeSystemDescription xmlns="http://uima.apache.org/resourceSpecifier">
  <types>
${Object.entries(CAS_TYPES)
  .map(
    ([name, features]) => `    <typeDescription>
      <name>${name}</name>
      <description/>
      <supertypeName>${ANNOTATION}</supertypeName>
      <features>
${features
  .map(
    (feature) => `        <featureDescription>
          <name>${feature}</name>
          <description/>
          <rangeTypeName>uima.cas.String</rangeTypeName>
        </featureDescription>
`,
  )
  .join('')}      </features>
    </typeDescription>
`,
  )
  .join('')}  </types>
</typeSystemDescription>
`;
