import { compter, enumerer } from '@gouvernance-iae/domaine';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import type { RubriqueBilan } from '../api/genere';
import { Manques, type ManqueVu } from '../composants/Manques';
import { Suites } from '../composants/Suites';
import { Typo } from '../composants/Typo';
import { jourDeInstant, jourLong } from '../composants/dates';
import { texteSeul } from '../redaction/texte-riche';
import { adresseRubrique, examine, type BilanVu, type Chiffre } from './bilan';
import { Commentaires } from './Commentaires';
import { Examen } from './Examen';

/** Beside a bilan: what is missing or to be judged, then what is said of the figure that is open. */
export function CoteBilan({ bilan, rubrique, chiffre }: { bilan: BilanVu; rubrique: RubriqueBilan | undefined; chiffre: Chiffre | undefined }): ReactNode {
  const transmet = bilan.actions.includes('transmettreBilan');
  return (
    <aside className="pile-5" aria-label={transmet ? 'Transmission' : 'Examen et commentaires'}>
      {transmet ? <Manques titre="Ce qui manque pour transmettre" manques={bilan.manques.filter(({ acte }) => acte === 'transmettreBilan')} faits={faits(bilan)} aVerifier={bilan.alertes.map((alerte) => <Alerte key={alerte.code} bilan={bilan} alerte={alerte} />)} remede={(manque) => remede(bilan, manque)} /> : null}
      {transmet ? <Suites suites={suites(bilan)} ordonnees /> : null}
      <Examen bilan={bilan} />
      {examine(bilan) ? null : <AvisRendu bilan={bilan} />}
      {rubrique ? <Commentaires bilan={bilan} rubrique={rubrique} chiffre={chiffre} /> : null}
    </aside>
  );
}

/** A missing narrative leads to its section. */
function remede(bilan: BilanVu, { champ, code }: ManqueVu): { libelle: string; vers: string } | null {
  if (code === 'CAMPAGNE') return { libelle: 'Voir les campagnes', vers: '/campagnes' };
  if (code === 'DESTINATAIRES') return { libelle: 'Voir l’accord', vers: `/accords/${bilan.accord.id}` };
  const cle = champ ? /(?:^|\.)([A-Z_]+)$/.exec(champ)?.[1] : undefined;
  const rubrique = bilan.contenu.rubriques.find((autre) => autre === cle);
  return rubrique ? { libelle: 'Écrire', vers: adresseRubrique(bilan.id, rubrique) } : null;
}

/** What the reader will ask about: to be answered in the narrative, never a reason to hold the bilan back. */
function Alerte({ bilan, alerte }: { bilan: BilanVu; alerte: ManqueVu }): ReactNode {
  const suite = remede(bilan, alerte);
  return <><Typo>{alerte.message}</Typo>{suite ? <> <Link to={suite.vers}>L’expliquer</Link></> : null}</>;
}

function faits({ narratifs, contenu }: BilanVu): string[] {
  const ecrits = narratifs.filter(({ texte }) => texteSeul(texte) !== '').length;
  return [
    ...(ecrits > 0 ? [`${compter(ecrits, 'section rédigée', 'sections rédigées')} sur ${contenu.rubriques.length}`] : []),
    ...(contenu.chiffres.length > 0 ? [`${compter(contenu.chiffres.length, 'chiffre calculé', 'chiffres calculés')} d’après les preuves`] : []),
  ];
}

function suites({ destinatairesNoms, numero }: BilanVu): string[] {
  return [
    `Le contenu est figé avec son empreinte : c’est la version ${numero + 1}.`,
    destinatairesNoms.length > 0 ? `Destinataire : ${enumerer(destinatairesNoms)}, dont les membres sont avertis et le lisent.` : 'Les membres du comité destinataire sont avertis et le lisent.',
    'Il peut être commenté, adopté, ou renvoyé avec un motif. Renvoyé, vous le corrigez et transmettez une nouvelle version.',
  ];
}

/** The committee's opinion, for those who do not judge. */
function AvisRendu({ bilan: { avis, avisLe, destinatairesNoms } }: { bilan: BilanVu }): ReactNode {
  if (!avis) return null;
  return (
    <section className="panneau" aria-labelledby="avis-rendu">
      <header><h2 id="avis-rendu">Avis du comité</h2>{avisLe ? <p className="legende"><Typo>{`${enumerer(destinatairesNoms)}, le ${jourLong(jourDeInstant(avisLe))}`}</Typo></p> : null}</header>
      <div className="petit"><p><Typo>{avis}</Typo></p></div>
    </section>
  );
}
