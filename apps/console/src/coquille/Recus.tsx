import { CircleCheck, CircleX } from 'lucide-react';
import { useEffect, useState, type ReactNode } from 'react';
import { useNotificationContext } from 'react-admin';

interface Recu { texte: ReactNode; erreur: boolean }

/** Receipts of acts, announced politely and shown for a while; above every frame, for a session that ends is told on the page of signing in. */
export function Recus(): ReactNode {
  const { notifications, takeNotification } = useNotificationContext();
  const [recu, setRecu] = useState<Recu | null>(null);

  useEffect(() => {
    if (notifications.length === 0) return;
    const notification = takeNotification();
    if (notification?.message) setRecu({ texte: notification.message, erreur: notification.type === 'error' || notification.type === 'warning' });
  }, [notifications, takeNotification]);
  useEffect(() => {
    if (!recu) return undefined;
    const minuterie = setTimeout(() => setRecu(null), 8000);
    return () => clearTimeout(minuterie);
  }, [recu]);

  return (
    <div className="recus" role="status">
      {recu ? (
        <p className={recu.erreur ? 'recu ton-rouge' : 'recu ton-vert'}>
          {recu.erreur ? <CircleX className="ic" aria-hidden="true" /> : <CircleCheck className="ic" aria-hidden="true" />}{recu.texte}
          <button type="button" className="bouton bouton-nu bouton-s" onClick={() => setRecu(null)}>Fermer</button>
        </p>
      ) : null}
    </div>
  );
}
