import type { RouteObject } from 'react-router';

export const redactieRoutes: RouteObject[] = [];
