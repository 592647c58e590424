/**
 * How each criterion of WCAG 2.2, level A and AA, was checked.
 *
 * `machine`: axe, on every page in a real browser. `proef`: a test in a real browser does it. `gezien`: a person looked. `geen`: there is no
 * such content. `open`: not checked yet.
 */
type Wijze = 'machine' | 'proef' | 'gezien' | 'geen' | 'open';

interface Criterium {
  nummer: string;
  nl: string;
  en: string;
  niveau: 'A' | 'AA';
  wijze: readonly Wijze[];
}

const c = (nummer: string, niveau: 'A' | 'AA', nl: string, en: string, ...wijze: Wijze[]): Criterium => ({
  nummer,
  niveau,
  nl,
  en,
  wijze,
});

export const CRITERIA: readonly Criterium[] = [
  c('1.1.1', 'A', 'Niet-tekstuele content', 'Non-text Content', 'machine', 'gezien'),
  c('1.2.1', 'A', 'Louter-geluid en louter-videobeeld', 'Audio-only and Video-only', 'geen'),
  c('1.2.2', 'A', 'Ondertiteling voor doven en slechthorenden', 'Captions (Prerecorded)', 'geen'),
  c('1.2.3', 'A', 'Audiodescriptie of media-alternatief', 'Audio Description or Media Alternative', 'geen'),
  c('1.2.4', 'AA', 'Ondertitels (live)', 'Captions (Live)', 'geen'),
  c('1.2.5', 'AA', 'Audiodescriptie', 'Audio Description (Prerecorded)', 'geen'),
  c('1.3.1', 'A', 'Info en relaties', 'Info and Relationships', 'machine', 'gezien'),
  c('1.3.2', 'A', 'Betekenisvolle volgorde', 'Meaningful Sequence', 'gezien'),
  c('1.3.3', 'A', 'Zintuiglijke eigenschappen', 'Sensory Characteristics', 'gezien'),
  c('1.3.4', 'AA', 'Weergavestand', 'Orientation', 'gezien'),
  c('1.3.5', 'AA', 'Identificeer het doel van de input', 'Identify Input Purpose', 'machine'),
  c('1.4.1', 'A', 'Gebruik van kleur', 'Use of Color', 'gezien'),
  c('1.4.2', 'A', 'Geluidsbediening', 'Audio Control', 'geen'),
  c('1.4.3', 'AA', 'Contrast (minimum)', 'Contrast (Minimum)', 'machine'),
  c('1.4.4', 'AA', 'Herschalen van tekst', 'Resize Text', 'proef'),
  c('1.4.5', 'AA', 'Afbeeldingen van tekst', 'Images of Text', 'gezien'),
  c('1.4.10', 'AA', 'Reflow', 'Reflow', 'proef'),
  c('1.4.11', 'AA', 'Contrast van niet-tekstuele content', 'Non-text Contrast', 'gezien'),
  c('1.4.12', 'AA', 'Tekstafstand', 'Text Spacing', 'proef'),
  c('1.4.13', 'AA', 'Content bij hover of focus', 'Content on Hover or Focus', 'geen'),
  c('2.1.1', 'A', 'Toetsenbord', 'Keyboard', 'proef'),
  c('2.1.2', 'A', 'Geen toetsenbordval', 'No Keyboard Trap', 'proef'),
  c('2.1.4', 'A', 'Enkel teken sneltoetsen', 'Character Key Shortcuts', 'geen'),
  c('2.2.1', 'A', 'Timing aanpasbaar', 'Timing Adjustable', 'proef'),
  c('2.2.2', 'A', 'Pauzeren, stoppen, verbergen', 'Pause, Stop, Hide', 'geen'),
  c('2.3.1', 'A', 'Drie flitsen of beneden drempelwaarde', 'Three Flashes or Below Threshold', 'geen'),
  c('2.4.1', 'A', 'Blokken omzeilen', 'Bypass Blocks', 'machine', 'proef'),
  c('2.4.2', 'A', 'Paginatitel', 'Page Titled', 'machine', 'proef'),
  c('2.4.3', 'A', 'Focusvolgorde', 'Focus Order', 'proef'),
  c('2.4.4', 'A', 'Linkdoel (in context)', 'Link Purpose (In Context)', 'machine', 'gezien'),
  c('2.4.5', 'AA', 'Meerdere manieren', 'Multiple Ways', 'gezien'),
  c('2.4.6', 'AA', 'Koppen en labels', 'Headings and Labels', 'machine', 'gezien'),
  c('2.4.7', 'AA', 'Focus zichtbaar', 'Focus Visible', 'proef', 'gezien'),
  c('2.4.11', 'AA', 'Focus niet bedekt (minimum)', 'Focus Not Obscured (Minimum)', 'proef', 'gezien'),
  c('2.5.1', 'A', 'Aanwijzergebaren', 'Pointer Gestures', 'geen'),
  c('2.5.2', 'A', 'Aanwijzerannulering', 'Pointer Cancellation', 'gezien'),
  c('2.5.3', 'A', 'Label in naam', 'Label in Name', 'machine'),
  c('2.5.4', 'A', 'Bewegingsactivering', 'Motion Actuation', 'geen'),
  c('2.5.7', 'AA', 'Sleepbewegingen', 'Dragging Movements', 'proef'),
  c('2.5.8', 'AA', 'Grootte van het aanwijsgebied (minimum)', 'Target Size (Minimum)', 'machine'),
  c('3.1.1', 'A', 'Taal van de pagina', 'Language of Page', 'machine', 'proef'),
  c('3.1.2', 'AA', 'Taal van onderdelen', 'Language of Parts', 'gezien'),
  c('3.2.1', 'A', 'Bij focus', 'On Focus', 'gezien'),
  c('3.2.2', 'A', 'Bij input', 'On Input', 'gezien'),
  c('3.2.3', 'AA', 'Consistente navigatie', 'Consistent Navigation', 'gezien'),
  c('3.2.4', 'AA', 'Consistente identificatie', 'Consistent Identification', 'gezien'),
  c('3.2.6', 'A', 'Consistente hulp', 'Consistent Help', 'gezien'),
  c('3.3.1', 'A', 'Foutidentificatie', 'Error Identification', 'proef'),
  c('3.3.2', 'A', 'Labels of instructies', 'Labels or Instructions', 'machine', 'gezien'),
  c('3.3.3', 'AA', 'Foutsuggestie', 'Error Suggestion', 'gezien'),
  c('3.3.4', 'AA', 'Foutpreventie', 'Error Prevention (Legal, Financial, Data)', 'gezien'),
  c('3.3.7', 'A', 'Overbodige invoer', 'Redundant Entry', 'gezien'),
  c('3.3.8', 'AA', 'Toegankelijke authenticatie (minimum)', 'Accessible Authentication (Minimum)', 'gezien'),
  c('4.1.2', 'A', 'Naam, rol, waarde', 'Name, Role, Value', 'machine', 'proef'),
  c('4.1.3', 'AA', 'Statusberichten', 'Status Messages', 'proef'),
];
