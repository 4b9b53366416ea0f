import { CircleX, Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';

const ICONES = { bleu: Info, accent: Info, ambre: TriangleAlert, rouge: CircleX } as const;

/** A framed remark: what will not come back, what protects, what failed. */
export function Avis({ ton = 'bleu', role, children }: { ton?: keyof typeof ICONES; role?: 'alert' | 'status'; children: ReactNode }): ReactNode {
  const Icone = ICONES[ton];
  return (
    <div className={`avis ton-${ton}`} role={role}>
      <Icone className="ic" aria-hidden="true" />
      <div>{children}</div>
    </div>
  );
}
