import type { RouteObject } from 'react-router';

export const toestemmingRoutes: RouteObject[] = [];
