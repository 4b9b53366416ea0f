import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter, RouterProvider } from 'react-router-dom';
import { Application } from './Application';
import './theme';

const racine = document.getElementById('racine');
if (!racine) throw new Error('index.html n’a pas d’élément « racine ».');

// A data router: what keeps unsaved entries from being lost needs it (useBlocker).
const routeur = createBrowserRouter([{ path: '*', element: <Application /> }]);
createRoot(racine).render(<StrictMode><RouterProvider router={routeur} /></StrictMode>);
