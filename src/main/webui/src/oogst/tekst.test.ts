import { afterEach, describe, expect, it } from 'vitest';
import { geselecteerd, krimp, lopen, verzet, zinnen } from './tekst';

const TEKST = 'Bel eerst. Schrijf daarna op waarom.  En vraag het de man.';

describe('een stuk tekst', () => {
  it('valt uiteen in zinnen zonder witruimte eromheen', () => {
    expect(zinnen(TEKST).map(({ begin, einde }) => TEKST.slice(begin, einde))).toEqual([
      'Bel eerst.',
      'Schrijf daarna op waarom.',
      'En vraag het de man.',
    ]);
  });

  it('verliest witruimte aan beide kanten', () => {
    expect(krimp('  een  ', { begin: 0, einde: 7 })).toEqual({ begin: 2, einde: 5 });
  });

  it('schuift per woord, en nooit tot er niets overblijft', () => {
    const zin = { begin: 11, einde: 36 };
    const korter = verzet(TEKST, zin, 'begin', 'vooruit');
    expect(TEKST.slice(korter.begin, korter.einde)).toBe('daarna op waarom.');
    expect(verzet(TEKST, korter, 'begin', 'terug')).toEqual(zin);
    expect(verzet(TEKST, { begin: 0, einde: 3 }, 'begin', 'vooruit')).toEqual({ begin: 0, einde: 3 });
    const langer = verzet(TEKST, { begin: 0, einde: 3 }, 'einde', 'vooruit');
    expect(TEKST.slice(langer.begin, langer.einde)).toBe('Bel eerst.');
  });

  it('laat elk fragment zien, ook waar ze over elkaar liggen', () => {
    const stukken = lopen('abcdefgh', [
      { id: 'een', begin: 1, einde: 5 },
      { id: 'twee', begin: 3, einde: 7 },
    ]);
    expect(stukken.map((loop) => loop.fragmenten)).toEqual([[], ['een'], ['een', 'twee'], ['twee'], []]);
    expect(stukken.map(({ begin, einde }) => 'abcdefgh'.slice(begin, einde)).join('')).toBe('abcdefgh');
  });
});

describe('wat iemand selecteert', () => {
  afterEach(() => document.body.replaceChildren());

  function vakMet(html: string): HTMLElement {
    const vak = document.createElement('div');
    vak.innerHTML = html;
    document.body.append(vak);
    return vak;
  }

  function selecteer(van: Node, vanaf: number, tot: Node, totaan: number) {
    window.getSelection()?.setBaseAndExtent(van, vanaf, tot, totaan);
  }

  it('telt vanaf het begin van de tekst, ook voorbij een markering en haar nummer', () => {
    const vak = vakMet(
      '<span data-begin="0">Bel </span><mark data-begin="4">eerst.</mark><button>1</button><span data-begin="10"> Schrijf.</span>',
    );
    const [eerste, , , laatste] = [...vak.childNodes].map((knoop) => knoop.firstChild ?? knoop);
    if (!eerste || !laatste) throw new Error('geen tekst');
    selecteer(eerste, 0, laatste, 8);
    expect(geselecteerd(vak, 'Bel eerst. Schrijf.')).toEqual({ begin: 0, einde: 18 });
  });

  it('eindigt bij de tekst als de selectie in het nummer eindigt', () => {
    const vak = vakMet('<span data-begin="0">Bel </span><mark data-begin="4">eerst.</mark><button>1</button>');
    const mark = vak.querySelector('mark')?.firstChild;
    const nummer = vak.querySelector('button')?.firstChild;
    if (!mark || !nummer) throw new Error('geen tekst');
    selecteer(mark, 2, nummer, 1);
    expect(geselecteerd(vak, 'Bel eerst.')).toEqual({ begin: 6, einde: 10 });
  });

  it('is niets buiten de tekst', () => {
    const vak = vakMet('<span data-begin="0">Bel</span>');
    const elders = document.body.appendChild(document.createElement('p'));
    elders.textContent = 'elders';
    selecteer(elders, 0, elders, 1);
    expect(geselecteerd(vak, 'Bel')).toBeUndefined();
  });
});
