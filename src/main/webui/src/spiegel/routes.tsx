import type { RouteObject } from 'react-router';

export const spiegelRoutes: RouteObject[] = [];
