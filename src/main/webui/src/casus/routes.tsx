import type { RouteObject } from 'react-router';

export const casusRoutes: RouteObject[] = [];
