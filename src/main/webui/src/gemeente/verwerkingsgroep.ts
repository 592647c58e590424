/** What an operation of the API was about, in the order in which the parts of its name are looked for: the first that is in it tells. */
const GROEPEN = [
  ['bijlagen', ['Bijlage']],
  ['privacyscan', ['Privacyscan', 'Bsn', 'scanTekst']],
  ['casus', ['PeerreviewCasus', 'Addendum', 'Casus']],
  ['aanmelding', ['Aanmelding']],
  ['uitnodiging', ['Uitnodiging']],
  ['toewijzing', ['Toewijzing', 'Inschrijving', 'Peerkeuzes', 'proposeTeam', 'Matchregels']],
  ['begeleider', ['Begeleider']],
  ['reflecties', ['Reflectie']],
  ['sturingsvraag', ['Vraagversie', 'restateVraag']],
  ['vragen', ['Vraag', 'Vragen']],
  ['aannames', ['Aanname']],
  ['spiegels', ['Spiegel']],
  ['voornemens', ['Voornemen', 'Opvolg']],
  ['oogst', ['Fragment', 'Tip']],
  ['toestemming', ['Toestemming']],
  ['gesprekken', ['Gesprek', 'Bijdrage', 'Meepraters']],
  ['sessies', ['Sessie', 'Live', 'Klaar']],
  ['rondes', ['Ronde']],
  ['review', ['Peerreview', 'EerdereReview']],
  ['deelnemers', ['Deelnemer']],
  ['gemeente', ['Gemeente', 'Regios', 'Profiel', 'ThemaStijl']],
  ['belangenconflict', ['Belangenconflict', 'Opheffing']],
  ['lessen', ['Les', 'Herkenning', 'Toepassing']],
  ['seizoen', ['Seizoen']],
  ['voorkeuren', ['Voorkeuren']],
  ['agenda', ['Agenda']],
  ['systemen', ['Toegangstoken', 'Abonnement', 'Gebeurtenissen']],
] as const;

export type Verwerkingsgroep = (typeof GROEPEN)[number][0] | 'anders';

export function verwerkingsgroep(operatie: string): Verwerkingsgroep {
  return GROEPEN.find(([, delen]) => delen.some((deel) => operatie.includes(deel)))?.[0] ?? 'anders';
}
