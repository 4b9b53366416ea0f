import { compter, nomAccord } from '@gouvernance-iae/domaine';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { useAgir } from '../api/acte';
import { ContesterMesureDocument } from '../api/genere';
import { nomArticle } from '../accords/article';
import { nomFiche } from '../indicateurs/indicateur';
import { Acte } from '../composants/Acte';
import { ChampLong } from '../composants/Champ';
import { Citation } from '../composants/Citation';
import { Statut } from '../composants/Statut';
import { Typo } from '../composants/Typo';
import { adressePreuves, chiffreDe, preuvesEnMots, STATUTS, TYPES, type DemandeMesures, type MesureVue } from './mesure';

interface Props { mesures: readonly MesureVue[]; demande: DemandeMesures; lieu: string }

/** Each counted indicator in one place: its figure, what it counts and by which article, its evidence, who contests it. */
export function TableauMesures({ mesures, demande, lieu }: Props): ReactNode {
  const parIndicateur = [...new Map(mesures.map((m) => [m.indicateur.id, mesures.filter((x) => x.indicateur.id === m.indicateur.id)])).values()];
  return (
    <div className="carte">
      <div className="tableau-zone" tabIndex={0} role="region" aria-label="Chiffres comptés (zone défilable)">
        <table className="tableau empile mesures">
          <caption className="sr"><Typo>{`Chiffres que la plateforme compte, ${demande.annee ?? ''}, ${lieu}`}</Typo></caption>
          <thead><tr><th scope="col">Indicateur</th><th scope="col" className="num">Chiffre</th><th scope="col">Preuves</th><th scope="col">Contestation</th></tr></thead>
          <tbody>{parIndicateur.map((lignes) => <Ligne key={lignes[0]?.indicateur.id} lignes={lignes} demande={demande} lieu={lieu} />)}</tbody>
        </table>
      </div>
    </div>
  );
}

function Ligne({ lignes, demande, lieu }: { lignes: readonly MesureVue[]; demande: DemandeMesures; lieu: string }): ReactNode {
  const [mesure] = lignes;
  if (!mesure) return null;
  const { indicateur, phrase, citation } = mesure;
  const total = lignes.find(({ typeInstance }) => typeInstance === null);
  const types = lignes.filter(({ typeInstance }) => typeInstance !== null);
  const preuves = total ?? { preuves: types.reduce((n, t) => n + t.preuves, 0), lisibles: types.reduce((n, t) => n + t.lisibles, 0) };
  return (
    <tr>
      <th scope="row">
        <Link to={`/indicateurs/${indicateur.id}`}><b className="num">{indicateur.code}</b> <Typo>{indicateur.intitule}</Typo></Link>
        <span className="petit second mesure-phrase"><Typo>{phrase}</Typo></span>
        <span className="rang rang-serre"><Citation citation={{ texte: `${nomAccord(indicateur.accord.code, indicateur.accord.fictif)}, ${indicateur.article ? nomArticle(indicateur.article.genre, indicateur.article.code).toLocaleLowerCase('fr') : nomFiche(indicateur.fiche)}`, accordId: indicateur.accord.id, force: 'OBLIGATION' }} /><Citation citation={citation} />{indicateur.aConfirmer === null ? null : <Statut valeur="A_CONFIRMER" />}</span>
      </th>
      <td className="num mesure-chiffre">
        <b><Typo>{total ? chiffreDe(total) : String(types.reduce((n, t) => n + t.numerateur, 0))}</Typo></b>
        {types.length > 0 ? <span className="petit second">{types.map((t) => `${t.numerateur} ${TYPES[t.typeInstance ?? 'CTA'] ?? ''}`).join(', ')}</span> : null}
      </td>
      <td>
        {preuves.preuves === 0 ? <span className="second">Aucune</span> : <Link to={adressePreuves(indicateur.id, demande)}>{preuvesEnMots(preuves.preuves)}<span className="sr"> de {indicateur.code}</span></Link>}
        {preuves.lisibles < preuves.preuves ? <span className="petit second mesure-phrase">{preuves.lisibles === 0 ? 'que vos mandats n’ouvrent pas' : `dont ${preuves.lisibles} que vous ouvrez`}</span> : null}
      </td>
      <td><Contestee mesure={mesure} demande={demande} lieu={lieu} chiffre={total ? chiffreDe(total) : ''} /></td>
    </tr>
  );
}

/** Who contests the figure, as far as the reader may know, and the act of contesting it. */
function Contestee({ mesure, demande, lieu, chiffre }: { mesure: MesureVue; demande: DemandeMesures; lieu: string; chiffre: string }): ReactNode {
  const agir = useAgir();
  const { indicateur, contestees, contestations } = mesure;
  const fermees = contestees - contestations.filter(({ etat }) => etat !== 'ECARTEE').length;
  return (
    <div className="pile mesure-contestations">
      {contestations.map((c) => <Link key={c.id} className="discret" to={`/contestations/${c.id}`}><Statut {...STATUTS[c.etat]} /> <span className="petit second"><Typo>{c.organisationNom}</Typo></span></Link>)}
      {fermees > 0 ? <Statut {...STATUTS.OUVERTE} {...(fermees > 1 ? { mot: compter(fermees, 'contestation') } : {})} /> : null}
      <Acte
        nom="contesterMesure" actions={mesure.actions} libelle="Contester" petit titre={<Typo>{`Contester ${indicateur.code}, ${lieu}, ${demande.annee ?? ''}`}</Typo>}
        consequence={<p><Typo>{`${chiffre === '' ? 'Le chiffre' : `Le chiffre (${chiffre})`} est gardé tel qu’il est, avec votre motif. Le secrétariat du comité vous répond ; la réponse se lit ensuite au comité.`}</Typo></p>}
        renoncer="Ne pas contester" recu="Contestation transmise au secrétariat."
        executer={async (saisie) => { await agir(ContesterMesureDocument, { id: crypto.randomUUID(), indicateurId: indicateur.id, departement: mesure.departement, annee: demande.annee ?? 0, motif: saisie.texte('motif') }); }}
      >
        <ChampLong nom="motif" libelle="Motif" aide="Ce qui manque, ou ce qui est compté à tort : la date d’une réunion, un compte rendu." obligatoire rows={3} />
      </Acte>
    </div>
  );
}
