import type { RouteObject } from 'react-router';

export const uitnodigingRoutes: RouteObject[] = [];
