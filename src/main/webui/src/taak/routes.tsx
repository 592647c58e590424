import type { RouteObject } from 'react-router';
import { Takenpagina } from './Takenpagina';

// the first page comes with the shell: on its own it would only be a second wait
export const taakRoutes: RouteObject[] = [{ path: '/', Component: Takenpagina }];
