import { useEffect, useRef, type ReactNode } from 'react';
import { useParams, useSearchParams } from 'react-router-dom';
import { CampagneDocument, ImportClasseurDocument, type CampagneQuery } from '../api/genere';
import { refusDe } from '../api/client';
import { useLecture } from '../api/lecture';
import { Lecture } from '../composants/Lecture';
import { Apercu } from './Apercu';
import { Choix } from './Choix';
import { Recu } from './Recu';
import './classeurs.css';

export type Campagne = NonNullable<CampagneQuery['campagne']>;

/** A workbook comes back: it is chosen, then seen line by line, then recorded as a whole. */
export default function Import(): ReactNode {
  const { id = '' } = useParams();
  const [recherche] = useSearchParams();
  const enCours = recherche.get('import');
  const lecture = useLecture(CampagneDocument, { id });
  return (
    <Lecture lecture={lecture} choisir={(resultat) => resultat.campagne}>
      {(campagne) => (enCours === null ? <Choix campagne={campagne} /> : <EnCours key={enCours} campagne={campagne} id={enCours} />)}
    </Lecture>
  );
}

function EnCours({ campagne, id }: { campagne: Campagne; id: string }): ReactNode {
  const lecture = useLecture(ImportClasseurDocument, { id });
  const [, changer] = useSearchParams();
  const perdu = useRef(false);
  const introuvable = refusDe(lecture.error)?.code === 'INTROUVABLE' && lecture.data === undefined;
  // Abandoned or replaced: there is no preview to show any more, another file is chosen.
  useEffect(() => {
    if (!introuvable || perdu.current) return;
    perdu.current = true;
    changer({}, { replace: true });
  }, [introuvable, changer]);
  if (introuvable) return null;
  return (
    <Lecture lecture={lecture} choisir={(resultat) => resultat.importClasseur}>
      {({ apercu, recu, annulation, ...depot }) => (apercu ? <Apercu campagne={campagne} depot={depot} apercu={apercu} /> : recu && annulation ? <Recu campagne={campagne} depot={depot} recu={recu} annulation={annulation} /> : null)}
    </Lecture>
  );
}
