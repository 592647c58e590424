import { describe, expect, it } from 'vitest';
import { type Concept, conceptVan, tekstVan, voegSamen, wijzigingen } from './concept';
import { CASUS } from './proef';

const begin = conceptVan(CASUS);
const met = (deel: Partial<Concept>): Concept => ({ ...begin, ...deel });

describe('wijzigingen', () => {
  it('geeft alleen wat veranderde', () => {
    expect(wijzigingen(begin, met({ bedoeling: 'Rust.', themas: ['JEUGDHULP'] }))).toEqual({
      bedoeling: 'Rust.',
      themas: ['JEUGDHULP'],
    });
    expect(wijzigingen(begin, begin)).toBeUndefined();
  });

  it('haalt weg wat leeg is gemaakt', () => {
    const vol = met({ verhaal: 'Iets.', sturingsvraag: 'Hoe?', levensfase: 'CHAOS' });
    expect(wijzigingen(vol, met({ verhaal: '', sturingsvraag: '', levensfase: '' }))).toEqual({
      verhaal: null,
      sturingsvraag: null,
      levensfase: null,
    });
  });

  it('stuurt een regel die nog leeg is niet mee', () => {
    expect(wijzigingen(begin, met({ aannames: [...begin.aannames, ''] }))).toBeUndefined();
    expect(wijzigingen(begin, met({ aannames: ['', 'Nieuw.'] }))).toEqual({ aannames: ['Nieuw.'] });
  });
});

describe('voegSamen', () => {
  it('neemt van ieder wat die schreef', () => {
    const samen = voegSamen(begin, met({ bedoeling: 'Mijn.' }), met({ dilemma: 'Van een ander.' }));
    expect(samen).toEqual(met({ bedoeling: 'Mijn.', dilemma: 'Van een ander.' }));
  });

  it('kiest niet tussen twee teksten in hetzelfde veld', () => {
    expect(voegSamen(begin, met({ verhaal: 'Mijn.' }), met({ verhaal: 'Van een ander.' }))).toBeUndefined();
  });
});

describe('tekstVan', () => {
  it('vindt een aanname op de plaats die de dienst telt: zonder lege regels', () => {
    expect(tekstVan(met({ aannames: ['', 'Eerste.', 'Tweede.'] }), 'aannames/1')).toBe('Tweede.');
    expect(tekstVan(begin, 'bijlagen/0197a3c2-5b1e-7c4a-9f3e-2d6b8a41c011')).toBeUndefined();
  });
});
