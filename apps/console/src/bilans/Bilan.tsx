import { CircleX, Scale } from 'lucide-react';
import { compter, enumerer } from '@gouvernance-iae/domaine';
import { useState, type ReactNode } from 'react';
import { useParams } from 'react-router-dom';
import { BilanDocument, type RubriqueBilan } from '../api/genere';
import { useLecture } from '../api/lecture';
import { Page } from '../coquille/Page';
import { Avis } from '../composants/Avis';
import { Fil } from '../composants/Fil';
import { Introuvable } from '../composants/Introuvable';
import { Lecture } from '../composants/Lecture';
import { ID_PANNEAU_MANQUES } from '../composants/Manques';
import { Statut } from '../composants/Statut';
import { Typo } from '../composants/Typo';
import { jourDeInstant, jourLong } from '../composants/dates';
import { etapes, examine, rubriqueDe, statutBilan, titreRubrique, type BilanVu } from './bilan';
import { CoteBilan } from './CoteBilan';
import { Empreinte } from './Empreinte';
import { ID_EXAMEN } from './Examen';
import { Exports } from './Exports';
import { PlanBilan } from './PlanBilan';
import { SectionBilan } from './SectionBilan';
import { Transmettre } from './Transmettre';
import { Versions } from './Versions';
import { useLectures } from './lectures';
import './bilans.css';

/** One bilan: written section by section while it is a draft, then read, questioned and judged. */
export default function Bilan(): ReactNode {
  const { id = '' } = useParams();
  const lecture = useLecture(BilanDocument, { id });
  return <Lecture lecture={lecture} choisir={(resultat) => resultat.bilan}>{(bilan) => <Contenu bilan={bilan} key={bilan.id} />}</Lecture>;
}

function Contenu({ bilan }: { bilan: BilanVu }): ReactNode {
  const { '*': lieu = '' } = useParams();
  const [cibleEtat, setCibleEtat] = useState<HTMLElement | null>(null);
  const [lues, noter] = useLectures(bilan);
  const [premier = '', code] = lieu.split('/');
  const versions = premier === 'versions';
  const rubrique = rubriqueDe(bilan, premier) ?? (premier === '' ? ouverture(bilan, lues) : undefined);
  if (!rubrique && !versions) return <Introuvable />;
  const chiffres = bilan.contenu.chiffres.filter((chiffre) => chiffre.rubrique === rubrique);
  const chiffre = code ? chiffres.find((autre) => autre.code === code) : chiffres[0];
  if (code && !chiffre) return <Introuvable />;
  return (
    <Page
      titre={bilan.titre} ici={bilan.instanceNom} serree chemin={[{ libelle: 'Bilans', vers: '/bilans' }]} statut={<Statut valeur={statutBilan(bilan)} />}
      intro={<Situation bilan={bilan} />}
      gestes={<>
        {bilan.actions.includes('enregistrerNarratif') ? <span className="petit second nb" role="status" ref={setCibleEtat} /> : null}
        {bilan.actions.includes('transmettreBilan') && bilan.manques.length > 0 ? <a className="seulement-etroit fort petit lien-manques" href={`#${ID_PANNEAU_MANQUES}`}><CircleX className="ic" aria-hidden="true" />{compter(bilan.manques.length, 'manque')} à régler</a> : null}
        {examine(bilan) ? <a className="seulement-etroit fort petit lien-examen" href={`#${ID_EXAMEN}`}><Scale className="ic" aria-hidden="true" />Aller à votre examen</a> : null}
        <Exports id={bilan.id} />
        <Transmettre bilan={bilan} />
      </>}
    >
      <Renvoi bilan={bilan} />
      <Fil etapes={etapes(bilan)} />
      <div className="ex">
        <PlanBilan bilan={bilan} courante={rubrique ?? null} lieu={premier} lues={lues} />
        <div className="pile-5">
          {rubrique ? <SectionBilan bilan={bilan} rubrique={rubrique} chiffres={chiffres} chiffre={chiffre} cibleEtat={cibleEtat} lue={lues.includes(rubrique)} noter={noter} key={rubrique} /> : <Versions bilan={bilan} />}
        </div>
        <CoteBilan bilan={bilan} rubrique={rubrique} chiffre={rubrique ? chiffre : undefined} />
      </div>
    </Page>
  );
}

/** Without a section in the address: the first that is to be taken up again, written, or read. */
function ouverture({ etat, contenu: { rubriques }, rubriquesARevoir }: BilanVu, lues: readonly RubriqueBilan[]): RubriqueBilan | undefined {
  const attendue = etat === 'BROUILLON' ? rubriques.find((cle) => rubriquesARevoir.includes(cle)) : rubriques.find((cle) => !lues.includes(cle));
  return attendue ?? rubriques[0];
}

/** Where it stands: its version, whose it is, what freezes it. */
function Situation({ bilan }: { bilan: BilanVu }): ReactNode {
  const { etat, numero, transmisLe, empreinte, versions, organisationNom, contenu, destinatairesNoms } = bilan;
  if (etat === 'BROUILLON') {
    return <p className="petit"><Typo>{`Composé par ${organisationNom}, d’après les preuves au ${jourLong(contenu.jour)}. ${destinatairesNoms.length > 0 ? `Destinataire : ${enumerer(destinatairesNoms)}. ` : ''}Vous seuls le lisez jusqu’à sa transmission.`}</Typo></p>;
  }
  const renvoyees = versions.filter((version) => version.numero < numero && version.renvoyeLe !== null).map((version) => version.numero);
  const avant = renvoyees.length === 0 ? '' : renvoyees.length === 1 ? ` (la version ${renvoyees[0]} avait été renvoyée)` : ` (les versions ${enumerer(renvoyees.map(String))} avaient été renvoyées)`;
  return (
    <p className="petit">
      <Typo>{`Version ${numero}${transmisLe ? `, transmise le ${jourLong(jourDeInstant(transmisLe))}` : ''}${avant}.`}</Typo>
      {empreinte ? <Empreinte id={bilan.id} empreinte={empreinte} /> : null}
    </p>
  );
}

/** What the committee asks to take up again, above everything while it is not done. */
function Renvoi({ bilan }: { bilan: BilanVu }): ReactNode {
  const { etat, renvoyeLe, motifRenvoi, rubriquesARevoir, numero, destinatairesNoms } = bilan;
  if (etat !== 'BROUILLON' || !renvoyeLe) return null;
  return (
    <div className="section">
      <Avis ton="rouge">
        <p><b><Typo>{`Version ${numero} renvoyée le ${jourLong(jourDeInstant(renvoyeLe))}${destinatairesNoms.length > 0 ? ` (${enumerer(destinatairesNoms)})` : ''}.`}</Typo></b> {motifRenvoi ? <Typo>{`Motif : ${motifRenvoi}`}</Typo> : null}</p>
        {rubriquesARevoir.length > 0 ? <p><Typo>{`À reprendre : ${enumerer(rubriquesARevoir.map((cle) => titreRubrique(bilan, cle)))}.`}</Typo></p> : null}
      </Avis>
    </div>
  );
}
