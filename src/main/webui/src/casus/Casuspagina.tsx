import { useParams } from 'react-router';
import { Laden } from '../deel/Laden';
import { Casusinzage } from './Casusinzage';
import './casus.css';
import { Schrijfgids } from './Schrijfgids';
import { useCasus } from './useCasussen';

/** A concept is written, and what was handed in is read. */
export function Casuspagina() {
  const { id = '' } = useParams();
  const casus = useCasus(id);
  return (
    <Laden vraag={casus}>
      {({ inhoud, etag }) =>
        inhoud.status === 'CONCEPT' ? (
          <Schrijfgids key={id} casus={inhoud} etag={etag} />
        ) : (
          <Casusinzage key={id} casus={inhoud} etag={etag} />
        )
      }
    </Laden>
  );
}
