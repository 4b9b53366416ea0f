import { sousMandat } from '../api/mandat-choisi';
import { Eye, FileDown } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { Link, useParams } from 'react-router-dom';
import { joursEntre, majuscule, retard } from '@gouvernance-iae/domaine';
import { useConfiguration, useLecture } from '../api/lecture';
import { CompteRenduDocument, type CompteRenduVuFragment } from '../api/genere';
import { Page } from '../coquille/Page';
import { Lecture } from '../composants/Lecture';
import { Statut } from '../composants/Statut';
import { Typo } from '../composants/Typo';
import { jourLong, jourMois } from '../composants/dates';
import { ActesCompteRendu } from './ActesCompteRendu';
import { CoteCompteRendu } from './CoteCompteRendu';
import { DocumentCompteRendu } from './DocumentCompteRendu';
import { Redaction } from './Redaction';
import { statutCompteRendu } from './statut';
import './comptes-rendus.css';

/** One compte rendu: written item by item while it is a draft, read as a document afterwards. */
export default function CompteRendu(): ReactNode {
  const { id = '' } = useParams();
  const lecture = useLecture(CompteRenduDocument, { id });
  return <Lecture lecture={lecture} choisir={(resultat) => resultat.compteRendu}>{(compteRendu) => <Contenu compteRendu={compteRendu} />}</Lecture>;
}

function Contenu({ compteRendu }: { compteRendu: CompteRenduVuFragment }): ReactNode {
  const [cibleEtat, setCibleEtat] = useState<HTMLElement | null>(null);
  const redaction = compteRendu.actions.includes('enregistrerSynthese');
  const jour = jourLong(compteRendu.jour);
  return (
    <Page
      titre={`Compte rendu du ${jour}`} ici={jour} serree
      chemin={[{ libelle: 'Comptes rendus', vers: '/comptes-rendus' }, { libelle: compteRendu.instanceNom, vers: `/reunions/${compteRendu.reunionId}` }]}
      statut={<Statut valeur={statutCompteRendu(compteRendu)} />}
      intro={<Situation compteRendu={compteRendu} />}
      gestes={<>
        {redaction ? <span className="petit second nb" role="status" ref={setCibleEtat} /> : <Exports id={compteRendu.id} />}
        <Link className="bouton" to={`/comptes-rendus/${compteRendu.id}/apercu`}><Eye className="ic" aria-hidden="true" />Aperçu</Link>
        <ActesCompteRendu compteRendu={compteRendu} />
      </>}
    >
      {redaction ? <Redaction compteRendu={compteRendu} cibleEtat={cibleEtat} /> : (
        <div className="deux"><div className="carte"><div className="carte-corps"><DocumentCompteRendu compteRendu={compteRendu} /></div></div><CoteCompteRendu compteRendu={compteRendu} /></div>
      )}
    </Page>
  );
}

function Exports({ id }: { id: string }): ReactNode {
  return (
    <span className="groupe" role="group" aria-label="Exporter">
      <a className="bouton" href={sousMandat(`/exports/comptes-rendus/${id}.pdf`)} download><FileDown className="ic" aria-hidden="true" />PDF</a>
      <a className="bouton" href={sousMandat(`/exports/comptes-rendus/${id}.odt`)} download>ODT</a>
    </span>
  );
}

/** Where it stands, and by when the next step is expected. */
function Situation({ compteRendu }: { compteRendu: CompteRenduVuFragment }): ReactNode {
  const configuration = useConfiguration();
  const attendu = compteRendu.attendus.find((ligne) => ligne.acte === 'publierCompteRendu' && compteRendu.publieLe === null);
  const enRetard = attendu?.avantLe && configuration && joursEntre(configuration.jour, attendu.avantLe) < 0;
  return (
    <p className="petit">
      <Typo>{`${compteRendu.instanceNom}.`}</Typo>{' '}
      {enRetard && attendu.avantLe ? <Statut valeur="EN_RETARD" mot={majuscule(retard(attendu.avantLe, configuration.jour))} /> : null}{' '}
      {attendu?.avantLe ? <span className="nb"><Typo>{`Attendu le ${jourMois(attendu.avantLe)}.`}</Typo></span> : null}
      {compteRendu.rang > 1 ? <span> Rectification n°{'\u00a0'}{compteRendu.rang - 1}. {compteRendu.motif ? <Typo>{`Motif : ${compteRendu.motif}`}</Typo> : null}</span> : null}
    </p>
  );
}
