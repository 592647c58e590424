import type { RouteObject } from 'react-router';

export const lesRoutes: RouteObject[] = [];
