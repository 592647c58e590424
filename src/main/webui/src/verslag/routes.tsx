import type { RouteObject } from 'react-router';

export const verslagRoutes: RouteObject[] = [];
