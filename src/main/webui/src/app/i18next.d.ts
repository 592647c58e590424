import 'i18next';
import type app from '../app/nl.json';
import type deel from '../deel/nl.json';
import type aanmelding from '../aanmelding/nl.json';
import type afmelden from '../afmelden/nl.json';
import type agenda from '../agenda/nl.json';
import type bericht from '../bericht/nl.json';
import type casus from '../casus/nl.json';
import type gemeente from '../gemeente/nl.json';
import type gesprek from '../gesprek/nl.json';
import type koppeling from '../koppeling/nl.json';
import type les from '../les/nl.json';
import type live from '../live/nl.json';
import type oogst from '../oogst/nl.json';
import type redactie from '../redactie/nl.json';
import type review from '../review/nl.json';
import type schrijven from '../schrijven/nl.json';
import type sessie from '../sessie/nl.json';
import type spiegel from '../spiegel/nl.json';
import type taak from '../taak/nl.json';
import type toestemming from '../toestemming/nl.json';
import type toewijzing from '../toewijzing/nl.json';
import type uitleg from '../uitleg/nl.json';
import type uitnodiging from '../uitnodiging/nl.json';
import type verslag from '../verslag/nl.json';
import type voornemen from '../voornemen/nl.json';

/** The keys of every feature's texts, so that a text that is not there is a compile error. */
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'deel';
    resources: {
      app: typeof app;
      deel: typeof deel;
      aanmelding: typeof aanmelding;
      afmelden: typeof afmelden;
      agenda: typeof agenda;
      bericht: typeof bericht;
      casus: typeof casus;
      gemeente: typeof gemeente;
      gesprek: typeof gesprek;
      koppeling: typeof koppeling;
      les: typeof les;
      live: typeof live;
      oogst: typeof oogst;
      redactie: typeof redactie;
      review: typeof review;
      schrijven: typeof schrijven;
      sessie: typeof sessie;
      spiegel: typeof spiegel;
      taak: typeof taak;
      toestemming: typeof toestemming;
      toewijzing: typeof toewijzing;
      uitleg: typeof uitleg;
      uitnodiging: typeof uitnodiging;
      verslag: typeof verslag;
      voornemen: typeof voornemen;
    };
  }
}
