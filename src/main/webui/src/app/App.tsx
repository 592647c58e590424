import { QueryClientProvider } from '@tanstack/react-query';
import { Suspense } from 'react';
import { RouterProvider } from 'react-router';
import { Meldingen } from '../deel/Melding';
import { maakQueryClient, volgTaal } from './queryClient';
import { router } from './router';

const queryClient = maakQueryClient();
volgTaal(queryClient);

export function App() {
  return (
    <QueryClientProvider client={queryClient}>
      <Meldingen>
        <Suspense>
          <RouterProvider router={router} />
        </Suspense>
      </Meldingen>
    </QueryClientProvider>
  );
}
