import type { RouteObject } from 'react-router';

export const voornemenRoutes: RouteObject[] = [];
