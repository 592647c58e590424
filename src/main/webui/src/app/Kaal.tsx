import { Outlet } from 'react-router';
import { Laden } from '../deel/Laden';
import { useDeur } from './deur';

/** The same door as the other pages, without a frame: for a screen that a room looks at. */
export function Kaal() {
  const { ik } = useDeur(false);
  return (
    <main id="inhoud">
      <Laden vraag={ik}>{() => <Outlet />}</Laden>
    </main>
  );
}
