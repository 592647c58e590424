import { DataBadge } from './nlds';

/** A status in words. One colour for all: no status of anyone's is good or bad. */
export function Status({ children }: { children: string }) {
  return <DataBadge className="smk-status">{children}</DataBadge>;
}
