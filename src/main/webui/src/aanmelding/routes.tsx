import type { RouteObject } from 'react-router';

export const aanmeldingRoutes: RouteObject[] = [];
