import { useCallback, useState, type ReactNode } from 'react';
import { useAgir } from '../api/acte';
import { ChangerMotDePasseDocument, type MoiCompletFragment } from '../api/genere';
import { useMoi } from '../api/lecture';
import { nomMandat, organisationMandat } from '../coquille/mandat';
import { Page } from '../coquille/Page';
import { useApparence, type Apparence } from '../coquille/apparence';
import { ChampTexte, ErreursChamps } from '../composants/Champ';
import { AvisRefus } from '../composants/Refus';
import { Typo } from '../composants/Typo';
import { jourLong } from '../composants/dates';
import { useEnvoi, type Saisie } from '../composants/envoi';
import { useRecu } from '../composants/recu';
import { Calendrier } from './Calendrier';

/** What a person settles alone: password, calendar, appearance. */
export default function Compte(): ReactNode {
  const moi = useMoi();
  return moi ? <Contenu moi={moi} /> : null;
}

function Contenu({ moi }: { moi: MoiCompletFragment }): ReactNode {
  const [apparence, choisir] = useApparence();
  const apparences: { valeur: Apparence; mot: string }[] = [{ valeur: 'clair', mot: 'Claire' }, { valeur: 'sombre', mot: 'Sombre' }];
  return (
    <Page titre="Mon compte" chemin={[]} intro={<p>{moi.personne.prenom} {moi.personne.nom}, {moi.personne.courriel}</p>}>
      <div className="deux">
        <div className="pile-5">
          <Calendrier calendrier={moi.calendrier} />
          <MotDePasse />
        </div>
        <aside className="pile-5" aria-label="Mandats et apparence">
          <section className="panneau" aria-labelledby="mes-mandats">
            <header><h2 id="mes-mandats">Mes mandats</h2></header>
            <div>
              {moi.mandats.length === 0 ? <p className="petit second">Aucun mandat n’est ouvert à votre nom. L’administration de votre instance peut vous en donner un.</p> : null}
              <ul className="pile-2 petit">
                {moi.mandats.map((mandat) => (
                  <li key={mandat.id}><b className="fort"><Typo>{nomMandat(mandat)}</Typo></b><br /><span className="second"><Typo>{`${organisationMandat(mandat)}, depuis le ${jourLong(mandat.debut)}${mandat.fin ? `, jusqu’au ${jourLong(mandat.fin)}` : ''}`}</Typo></span></li>
                ))}
              </ul>
            </div>
          </section>
          <section className="panneau" aria-labelledby="apparence">
            <header><h2 id="apparence">Apparence</h2></header>
            <div><div className="groupe" role="group" aria-labelledby="apparence">
              {apparences.map(({ valeur, mot }) => <button key={valeur} type="button" className="bouton bouton-s" aria-pressed={apparence === valeur} onClick={() => choisir(valeur)}>{mot}</button>)}
            </div></div>
          </section>
        </aside>
      </div>
    </Page>
  );
}

function MotDePasse(): ReactNode {
  const agir = useAgir();
  const annoncer = useRecu();
  const [cle, setCle] = useState(0);
  const { soumettre, refus, erreurs, enCours } = useEnvoi(useCallback(async (saisie: Saisie) => {
    await agir(ChangerMotDePasseDocument, { ancien: saisie.texte('ancien'), nouveau: saisie.texte('nouveau') });
    setCle((avant) => avant + 1);
    annoncer('Mot de passe changé. Vos autres sessions sont fermées.');
  }, [agir, annoncer]));
  return (
    <section className="carte" aria-labelledby="mot-de-passe">
      <div className="carte-tete"><h2 id="mot-de-passe">Mot de passe</h2></div>
      <ErreursChamps.Provider value={erreurs}>
        <form key={cle} className="carte-corps pile formulaire" noValidate onSubmit={(evenement) => void soumettre(evenement)}>
          <AvisRefus refus={refus} />
          <ChampTexte nom="ancien" libelle="Mot de passe actuel" type="password" autoComplete="current-password" obligatoire />
          <ChampTexte nom="nouveau" libelle="Nouveau mot de passe" type="password" autoComplete="new-password" minLength={12} obligatoire aide="Douze caractères au moins." />
          <div><button type="submit" className="bouton" aria-disabled={enCours || undefined}>Changer le mot de passe</button></div>
        </form>
      </ErreursChamps.Provider>
    </section>
  );
}
