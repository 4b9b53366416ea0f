import { natureDuFichier } from '@gouvernance-iae/domaine';
import type { ReactNode } from 'react';
import { useAgir } from '../api/acte';
import { RetirerTexteDocument } from '../api/genere';
import { sousMandat } from '../api/mandat-choisi';
import { Acte } from '../composants/Acte';
import { ChampLong } from '../composants/Champ';
import { Typo } from '../composants/Typo';
import { jourDeInstant, jourLong } from '../composants/dates';
import { Deposer } from '../documents/Deposer';
import { ACCORD } from '../documents/depot';
import { useDepots } from '../documents/depots';
import '../documents/documents.css';
import type { AccordVu } from './Accord';

type Texte = AccordVu['textes'][number];

/** The texts of an accord: the signed one and its annexes, then those of its avenants; everybody signed in reads them. */
export function Textes({ accord: { id, actions, evenements, textes } }: { accord: AccordVu }): ReactNode {
  const depots = useDepots(ACCORD, id);
  const titres = new Map(evenements.map((evenement) => [evenement.id, evenement.titre]));
  const retirable = actions.includes('retirerTexte');
  const passes = evenements.filter((evenement) => evenement.jour !== null);
  return (
    <section className="carte" aria-labelledby="textes">
      <div className="carte-tete"><h2 id="textes">Textes</h2><span className="petit second">L’accord signé, ses annexes, ses avenants</span></div>
      {textes.length === 0 ? <p className="carte-corps second">Aucun texte n’est déposé.</p> : (
        <table className="tableau tableau-dense empile documents">
          <caption className="sr">Textes de l’accord</caption>
          <thead><tr><th scope="col">Texte</th><th scope="col">Rattaché à</th><th scope="col">Déposé le</th>{retirable ? <th scope="col"><span className="sr">Retirer</span></th> : null}</tr></thead>
          <tbody>
            {textes.map((texte) => (
              <tr key={texte.id}>
                <th scope="row"><a href={sousMandat(`/documents/accords/${texte.id}`)}>{texte.nom} <span className="nb">({natureDuFichier(texte)})</span></a></th>
                <td><Typo>{titres.get(texte.evenementId ?? '') ?? 'L’accord'}</Typo></td>
                <td className="second petit num nb"><Typo>{jourLong(jourDeInstant(texte.deposeLe))}</Typo></td>
                {retirable ? <td><Retirer texte={texte} actions={actions} /></td> : null}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {actions.includes('deposerTexte') ? (
        <Deposer depots={depots} verbe="Déposer un texte" partie={{ nom: 'evenement', libelle: 'Rattaché à', tout: 'L’accord ou une annexe', options: passes.map((evenement) => ({ valeur: evenement.id, mot: evenement.titre })) }} />
      ) : null}
    </section>
  );
}

function Retirer({ texte: { id, nom }, actions }: { texte: Texte; actions: readonly string[] }): ReactNode {
  const agir = useAgir();
  return (
    <Acte
      nom="retirerTexte" actions={actions} libelle={<>Retirer<span className="sr"> : {nom}</span></>} style="nu" petit titre={<Typo>{`Retirer : ${nom}`}</Typo>}
      consequence={<p>Toute personne connectée a pu le lire. Elle ne le trouvera plus.</p>}
      retour={{ definitif: true, texte: <p><b>Le fichier est effacé.</b> Son empreinte et le motif restent gardés ; vous pourrez en déposer un autre.</p> }}
      renoncer="Ne pas retirer" recu="Texte retiré."
      executer={async (saisie) => { await agir(RetirerTexteDocument, { id, motif: saisie.facultatif('motif') }); }}
    >
      <ChampLong nom="motif" libelle="Motif" obligatoire rows={3} />
    </Acte>
  );
}
