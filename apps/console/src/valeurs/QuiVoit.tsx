import { Lock } from 'lucide-react';
import type { ReactNode } from 'react';

/** Said where people hesitate to type. */
export function QuiVoit(): ReactNode {
  return (
    <div className="avis ton-accent">
      <Lock className="ic" aria-hidden="true" />
      <p><b>Qui voit vos chiffres{'\u202f'}?</b> Vous, puis le secrétariat du comité une fois soumis. Les autres signataires ne les voient qu’une fois acceptés.</p>
    </div>
  );
}
