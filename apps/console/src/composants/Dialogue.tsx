import { useEffect, useId, useRef, type ReactNode } from 'react';

/** A modal dialog: the browser keeps the focus inside and gives it back to the button on closing. */
export function Dialogue({ ouvert, titre, fermer, children }: { ouvert: boolean; titre: ReactNode; fermer: () => void; children: ReactNode }): ReactNode {
  const element = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const dialogue = element.current;
    if (!dialogue) return;
    if (ouvert && !dialogue.open) dialogue.showModal();
    if (!ouvert && dialogue.open) dialogue.close();
  }, [ouvert]);
  return (
    <dialog ref={element} aria-labelledby={id} onClose={fermer}>
      {ouvert ? <div className="dialogue"><h2 id={id}>{titre}</h2>{children}</div> : null}
    </dialog>
  );
}
