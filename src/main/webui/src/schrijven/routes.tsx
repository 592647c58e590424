import type { RouteObject } from 'react-router';

export const schrijvenRoutes: RouteObject[] = [];
