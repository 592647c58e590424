import type { RouteObject } from 'react-router';

export const uitlegRoutes: RouteObject[] = [];
