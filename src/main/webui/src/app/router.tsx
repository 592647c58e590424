import { createBrowserRouter } from 'react-router';
import { aanmeldingRoutes } from '../aanmelding/routes';
import { afmeldenRoutes } from '../afmelden/routes';
import { agendaRoutes } from '../agenda/routes';
import { berichtRoutes } from '../bericht/routes';
import { casusRoutes } from '../casus/routes';
import { NietGevonden } from '../deel/NietGevonden';
import { gemeenteRoutes } from '../gemeente/routes';
import { gesprekRoutes } from '../gesprek/routes';
import { koppelingRoutes } from '../koppeling/routes';
import { lesRoutes } from '../les/routes';
import { liveprojectieRoutes, liveRoutes } from '../live/routes';
import { oogstRoutes } from '../oogst/routes';
import { redactieRoutes } from '../redactie/routes';
import { projectieRoutes, reviewRoutes } from '../review/routes';
import { schrijvenRoutes } from '../schrijven/routes';
import { sessieRoutes } from '../sessie/routes';
import { spiegelRoutes } from '../spiegel/routes';
import { taakRoutes } from '../taak/routes';
import { toestemmingRoutes } from '../toestemming/routes';
import { toewijzingRoutes } from '../toewijzing/routes';
import { uitlegRoutes } from '../uitleg/routes';
import { uitnodigingRoutes } from '../uitnodiging/routes';
import { verslagRoutes } from '../verslag/routes';
import { voornemenRoutes } from '../voornemen/routes';
import { Kaal } from './Kaal';
import { Routefout } from './Routefout';
import { Schil } from './Schil';

/** The addresses follow those of the API, so that the `pad` of a taak is the address of its page. */
export const router = createBrowserRouter([
  {
    element: <Schil />,
    errorElement: <Routefout />,
    hydrateFallbackElement: <></>,
    children: [
      {
        errorElement: <Routefout />,
        children: [
          ...taakRoutes,
          ...berichtRoutes,
          ...casusRoutes,
          ...reviewRoutes,
          ...schrijvenRoutes,
          ...sessieRoutes,
          ...liveRoutes,
          ...oogstRoutes,
          ...gesprekRoutes,
          ...voornemenRoutes,
          ...verslagRoutes,
          ...uitnodigingRoutes,
          ...toestemmingRoutes,
          ...spiegelRoutes,
          ...lesRoutes,
          ...redactieRoutes,
          ...aanmeldingRoutes,
          ...toewijzingRoutes,
          ...gemeenteRoutes,
          ...koppelingRoutes,
          ...agendaRoutes,
          ...uitlegRoutes,
          ...afmeldenRoutes,
          { path: '*', element: <NietGevonden /> },
        ],
      },
    ],
  },
  {
    element: <Kaal />,
    errorElement: <Routefout />,
    hydrateFallbackElement: <></>,
    children: [...projectieRoutes, ...liveprojectieRoutes],
  },
]);
