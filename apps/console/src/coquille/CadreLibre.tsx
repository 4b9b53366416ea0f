import { Suspense, type ReactNode } from 'react';
import { Outlet } from 'react-router-dom';

/** Around the pages that need no account: they draw their own frame. */
export function CadreLibre(): ReactNode {
  return <Suspense fallback={<p className="second" role="status">Chargement…</p>}><Outlet /></Suspense>;
}
