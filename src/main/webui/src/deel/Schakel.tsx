import type { ReactNode } from 'react';
import { Link, type LinkProps } from 'react-router';

/** A link within the application. */
export function Schakel({ className, ...props }: LinkProps & { children: ReactNode }) {
  return <Link {...props} className={['utrecht-link', 'utrecht-link--html-a', className].filter(Boolean).join(' ')} />;
}

/** A link that looks like a button: it goes somewhere, it does nothing. */
export function Knopschakel({
  belangrijk = false,
  ...props
}: LinkProps & { children: ReactNode; belangrijk?: boolean }) {
  const soort = belangrijk ? 'utrecht-button-link--primary-action' : 'utrecht-button-link--secondary-action';
  return <Link {...props} className={`smk-knopschakel utrecht-button-link ${soort}`} />;
}
