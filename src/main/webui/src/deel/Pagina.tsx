import { type ReactNode, useEffect, useRef } from 'react';
import { useLocation, useNavigationType } from 'react-router';
import { Heading1, Paragraph } from './nlds';

interface Eigenschappen {
  titel: string;
  /** Of a title that people wrote. */
  taal?: 'nl';
  /** What the window is called beside it, where two pages of a thing have its title. */
  venster?: string;
  /** What stands above the title: where in the whole this is. */
  boven?: ReactNode;
  /** One or two sentences: what one does here. */
  inleiding?: ReactNode;
  children?: ReactNode;
  breed?: boolean;
}

/** One page: names the window, and puts the focus on its heading when one came here by a link. */
export function Pagina({ titel, taal, venster, boven, inleiding, children, breed = false }: Eigenschappen) {
  const kop = useRef<HTMLHeadingElement>(null);
  const { key } = useLocation();
  const hoe = useNavigationType();

  useEffect(() => {
    document.title = [titel, venster, 'Sturen met kwaliteit'].filter(Boolean).join(' - ');
  }, [titel, venster]);
  useEffect(() => {
    if (key !== 'default' && hoe !== 'REPLACE') kop.current?.focus();
  }, [key, hoe]);

  return (
    <div className={breed ? 'smk-pagina smk-pagina--breed' : 'smk-pagina'}>
      {boven ? <div className="smk-boven">{boven}</div> : null}
      <Heading1 ref={kop} tabIndex={-1} lang={taal}>
        {titel}
      </Heading1>
      {inleiding ? <Paragraph lead>{inleiding}</Paragraph> : null}
      {children}
    </div>
  );
}
