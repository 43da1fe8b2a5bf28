import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/core/analyze';
import { blocksFromText } from '../../../src/core/text/blocks-from-text';
import { readClaims } from './read-claims';

describe('findClaims in French', () => {
  it.each([
    [
      'a source before its verb',
      "L'armée affirme que le pont est intact.",
      "L'armée",
      'official',
      'source-before-verb',
    ],
    [
      'an inverted source behind speech',
      "« Nous ne céderons pas à la menace », a déclaré le ministre de l'Intérieur à l'AFP.",
      "le ministre de l'Intérieur",
      'official',
      'source-after-verb',
    ],
    [
      'an inverted source behind a clause',
      'Trois personnes ont été blessées, a indiqué la police.',
      'la police',
      'official',
      'source-after-verb',
    ],
    [
      'a preposition',
      'Selon des témoins, deux hommes ont pris la fuite.',
      'des témoins',
      'unnamed',
      'preposition-names-source',
    ],
    [
      'a preposition that holds its source',
      'De source policière, le suspect a été arrêté à Lyon.',
      'source policière',
      'unnamed',
      'preposition-names-source',
    ],
    [
      'a marker of anonymity',
      "Une infirmière, qui a requis l'anonymat, raconte que les lits manquent.",
      'Une infirmière',
      'unnamed',
      'unnamed-source-with-verb',
    ],
  ])('attributes %s', (_name, text, source, kind, rule) => {
    expect(readClaims(text, 'fr')[0]).toMatchObject({ suggestion: 'sourced', source, kind, rule });
  });

  it('follows an inverted pronoun to who spoke', () => {
    const [, claim] = readClaims(
      'Le maire Paul Aune affirme que la route est ouverte. « Personne ne sera oublié cette fois », a-t-il ajouté.',
      'fr',
    );
    expect(claim).toMatchObject({ suggestion: 'sourced', rule: 'pronoun-speaker', source: 'il' });
    expect(claim?.claim.attributions[0]?.inheritedFrom).toBe(0);
  });

  it('takes the conditional of the press for hearsay, unless somebody is named', () => {
    expect(readClaims("Deux soldats auraient été tués dans l'attaque.", 'fr')[0]?.kind).toBe('hearsay');
    const [claim] = readClaims("Selon l'armée, deux soldats auraient été tués dans l'attaque.", 'fr');
    expect(claim?.claim.attributions.map(({ kind }) => kind)).toEqual(['official']);
  });

  it.each([
    ['silence', "Le ministère n'a pas dit combien de personnes ont été blessées."],
    ['a condition', 'Le match aurait dû commencer à huit heures précises.'],
  ])('finds no source in %s', (_name, text) => {
    expect(readClaims(text, 'fr')[0]?.suggestion).not.toBe('sourced');
  });

  it.each(['fr', undefined])('is chosen for a French text when the page declares %s', (lang) => {
    const text =
      "Le pont a été fermé mardi par la police après la crue de la nuit.\n\nSelon la mairie, il sera ouvert dans la semaine, mais les riverains n'y croient pas et demandent une enquête sur les travaux qui ont été menés dans le quartier.";
    const analysis = analyze({ text, blocks: blocksFromText(text), facts: lang ? { lang } : {} });
    expect(analysis).toMatchObject({ lang: 'fr', dir: 'ltr' });
    expect(analysis.claims.map(({ suggestion }) => suggestion)).toContain('sourced');
  });
});
