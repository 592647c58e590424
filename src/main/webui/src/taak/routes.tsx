import { Navigate, type RouteObject } from 'react-router';
import { Takenpagina } from './Takenpagina';

// the first page comes with the shell: on its own it would only be a second wait
export const taakRoutes: RouteObject[] = [
  { path: '/', Component: Takenpagina },
  // where the API has it, and so where a message or a mail leads to
  { path: '/taken', element: <Navigate to="/" replace /> },
];
