import { QueryClient } from '@tanstack/react-query';
import { render, type RenderResult } from '@testing-library/react';
import { CoreAdminContext, memoryStore } from 'react-admin';
import type { ReactNode } from 'react';
import { createMemoryRouter, RouterProvider } from 'react-router-dom';
import { donnees } from '../api/donnees';
import { retenirSession } from '../api/session';
import { Recus } from '../coquille/Recus';
import { i18n } from '../i18n';

/** Shows a page at an address, with the providers of the application and a fresh cache. */
export function afficher(page: ReactNode, { adresse = '/', chemin = '*' }: { adresse?: string; chemin?: string } = {}): RenderResult & { routeur: ReturnType<typeof createMemoryRouter> } {
  retenirSession(null);
  const cache = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const entoure = (
    <CoreAdminContext dataProvider={donnees} i18nProvider={i18n} store={memoryStore()} queryClient={cache}>
      <main>{page}</main>
      <Recus />
    </CoreAdminContext>
  );
  const routeur = createMemoryRouter([{ path: chemin, element: entoure }, { path: '*', element: <p>Autre page</p> }], { initialEntries: [adresse] });
  return { ...render(<RouterProvider router={routeur} />), routeur };
}
