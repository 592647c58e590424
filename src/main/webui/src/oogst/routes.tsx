import type { RouteObject } from 'react-router';

export const oogstRoutes: RouteObject[] = [];
