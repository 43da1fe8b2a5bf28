import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { toTextDocuments } from '../../src/core/export/text-documents';
import { toXmlText } from '../../src/core/export/well-formed';
import { findProgram } from './find-program';
import { ALL, exportOf, temporaryFolder, unzipTo } from './stores';

const folder = temporaryFolder();
const python = findProgram('python3');

function inFolder(name: string): string {
  const path = join(folder, name);
  mkdirSync(path, { recursive: true });
  return path;
}

function ask(script: string, path: string): unknown {
  const run = spawnSync(python ?? '', ['-c', script, path], { encoding: 'utf8', maxBuffer: 1 << 28 });
  expect(run.stderr).toBe('');
  return JSON.parse(run.stdout);
}

/** Every labelled span of the library, as `[document, label, words]`. */
const SPANS = toTextDocuments(ALL).flatMap(({ id, text, spans }) =>
  spans.map(({ start, end, label }) => [id, label, text.slice(start, end)] as const),
);
const sorted = (list: readonly unknown[]) => list.map((item) => JSON.stringify(item)).sort();
const NAMES = SPANS.filter(([, label]) => /^(?:PER|LOC|ORG)$/.test(label));

const DOCCANO = `
import json, sys
found = []
for line in open(sys.argv[1], encoding='utf-8', newline='\\n'):
    row = json.loads(line)
    found += [[row['id'], label, row['text'][start:end]] for start, end, label in row['label']]
json.dump(found, sys.stdout)
`;

const LABEL_STUDIO = `
import json, sys, xml.etree.ElementTree as tree
tasks = json.load(open(sys.argv[1] + '/tasks.json', encoding='utf-8'))
known = {label.get('value') for label in tree.parse(sys.argv[1] + '/labeling-config.xml').iter('Label')}
found = []
for task in tasks:
    for result in task['annotations'][0]['result']:
        value = result['value']
        assert result['type'] != 'labels' or value['labels'][0] in known
        words = task['data']['text'][value['start']:value['end']]
        if result['type'] == 'labels':
            assert words == value['text']
            found.append([task['data']['isnad'], value['labels'][0], words])
json.dump(found, sys.stdout)
`;

/** The rules of brat's own reader: lines as Python splits them, spans as code points, text joined by spaces. */
const BRAT = `
import codecs, glob, json, os, sys
found = []
for path in sorted(glob.glob(sys.argv[1] + '/*.ann')):
    text = codecs.open(path[:-4] + '.txt', encoding='utf-8').read()
    for line in codecs.open(path, encoding='utf-8'):
        if not line.startswith('T'):
            assert line[0] in 'AN#', line
            continue
        name, body, words = line.rstrip('\\n').split('\\t')
        kind, places = body.split(' ', 1)
        parts = [text[int(a):int(b)] for a, b in (place.split(' ') for place in places.split(';'))]
        assert ' '.join(parts) == words, (path, line)
        found.append([os.path.basename(path)[:-4], words])
json.dump(found, sys.stdout)
`;

/** UIMA counts UTF-16 units; Python does in UTF-16 bytes. */
const XMI = `
import glob, json, os, sys, xml.etree.ElementTree as tree
tree.parse(sys.argv[1] + '/TypeSystem.xml')
found = []
for path in sorted(glob.glob(sys.argv[1] + '/*.xmi')):
    root = tree.parse(path).getroot()
    sofa = next(e for e in root if e.tag.endswith('Sofa'))
    text = sofa.get('sofaString').encode('utf-16-le')
    for element in root:
        if element.tag.endswith('}NamedEntity'):
            words = text[2 * int(element.get('begin')):2 * int(element.get('end'))].decode('utf-16-le')
            found.append([os.path.basename(path)[:-4], element.get('value'), words])
json.dump(found, sys.stdout)
`;

const CONLL = `
import json, sys
found, open_name = [], None
for line in open(sys.argv[1], encoding='utf-8'):
    columns = line.split()
    if not columns or columns[0] == '-DOCSTART-':
        open_name = None
        continue
    assert len(columns) == 4, line
    if columns[3].startswith('B-'):
        open_name = [columns[3][2:], columns[0]]
        found.append(open_name)
    elif columns[3].startswith('I-'):
        assert open_name and open_name[0] == columns[3][2:], line
        open_name[1] += columns[0]
    else:
        open_name = None
json.dump(found, sys.stdout)
`;

/** Read by dkpro-cassis where it is installed: covered texts of names and claims from JSON and XMI. */
const CASSIS = `
import glob, json, os, sys
import cassis
types = cassis.load_typesystem(open(sys.argv[1] + '/TypeSystem.xml', 'rb'))
found = []
for path in sorted(glob.glob(sys.argv[1] + '/*.json') + glob.glob(sys.argv[1] + '/*.xmi')):
    with open(path, 'rb') as file:
        cas = cassis.load_cas_from_json(file) if path.endswith('.json') else cassis.load_cas_from_xmi(file, types)
    for kind, feature in [('de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity', 'value'), ('webanno.custom.Claim', 'state')]:
        for one in cas.select(kind):
            found.append([os.path.basename(path), one.get(feature), one.get_covered_text()])
json.dump(found, sys.stdout)
`;

describe.skipIf(python === undefined)('in Python', () => {
  it('doccano’s offsets cut out every quote', () => {
    const path = join(folder, 'doccano.jsonl');
    writeFileSync(path, exportOf('doccano', ALL));
    expect(sorted(ask(DOCCANO, path) as unknown[])).toEqual(sorted(SPANS));
  });

  it('Label Studio’s offsets cut out every quote, under labels of its configuration', () => {
    const path = inFolder('label-studio');
    unzipTo(path, exportOf('label-studio', ALL));
    expect(sorted(ask(LABEL_STUDIO, path) as unknown[])).toEqual(sorted(SPANS));
  });

  it('brat’s offsets cut out every quote that has words', () => {
    const path = inFolder('brat');
    unzipTo(path, exportOf('brat', ALL));
    const even = (text: string) => text.replace(/[\s\p{Cc}\ufffd\ufeff]+/gu, ' ').trim();
    const wanted = SPANS.map(([id, , words]) => [id, even(words)] as const).filter(
      ([, words]) => words !== '',
    );
    const found = (ask(BRAT, path) as [string, string][])
      .map(([id, words]) => [id, even(words)] as const)
      .filter(([, words]) => words !== '');
    expect(sorted(found)).toEqual(sorted(wanted));
  });

  it('XMI is XML whose offsets, in UTF-16, cut out every name', () => {
    const path = inFolder('xmi');
    unzipTo(path, exportOf('cas-xmi', ALL));
    expect(sorted(ask(XMI, path) as unknown[])).toEqual(
      sorted(NAMES.map(([id, label, words]) => [id, label, toXmlText(words)])),
    );
  });

  it('CoNLL’s columns hold whole names', () => {
    const path = join(folder, 'names.conll');
    writeFileSync(path, exportOf('conll', ALL));
    const found = ask(CONLL, path) as [string, string][];
    const letters = (text: string) => text.replace(/[\s\p{Cc}\ufffd\ufeff]+/gu, '');
    const wanted = new Set(NAMES.map(([, , words]) => letters(words)));
    // A name that goes over a line or lies in another is cut; the sample's is whole.
    expect(found.map(([, words]) => words)).toContain('أحمدالقادري');
    const whole = found.filter(([, words]) => [...wanted].some((name) => name.includes(letters(words))));
    expect(whole).toHaveLength(found.length);
  });

  const hasCassis =
    python !== undefined && spawnSync(python, ['-c', 'import cassis'], { stdio: 'ignore' }).status === 0;
  if (!hasCassis)
    process.stdout.write('skipped: dkpro-cassis is not installed for Python, CAS was read as XML only\n');
  it.skipIf(!hasCassis)('dkpro-cassis reads JSON and XMI with the same words', () => {
    const path = inFolder('cassis');
    unzipTo(path, exportOf('cas-json', ALL));
    unzipTo(path, exportOf('cas-xmi', ALL));
    const wanted = SPANS.filter(([, label]) => label !== 'HIGHLIGHT').flatMap(([id, label, words]) =>
      ['json', 'xmi'].map((extension) => [`${id}.${extension}`, label, toXmlText(words)]),
    );
    expect(sorted(ask(CASSIS, path) as unknown[])).toEqual(sorted(wanted));
  });
});
