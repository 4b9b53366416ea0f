import { Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { useAgir } from '../api/acte';
import { EcarterPointDocument, ProposerPointDocument, RetenirPointDocument, type ReunionVueFragment } from '../api/genere';
import { Acte } from '../composants/Acte';
import { ChampLong, ChampTexte } from '../composants/Champ';
import { Typo } from '../composants/Typo';
import { useRecu } from '../composants/recu';

/** What the SIAE propose for the agenda (BFC2016 fiche 8: it is concerted), and what became of it. */
export function Propositions({ reunion }: { reunion: ReunionVueFragment }): ReactNode {
  const proposes = reunion.points.filter((point) => point.etat === 'PROPOSE');
  const ecartes = reunion.points.filter((point) => point.etat === 'ECARTE');
  const peutProposer = reunion.actions.includes('proposerPoint');
  if (proposes.length + ecartes.length === 0 && !peutProposer) return null;
  return (
    <section className="carte" aria-labelledby="proposes">
      <div className="carte-tete">
        <h2 id="proposes">{proposes.some((point) => point.actionId) ? 'Points proposés' : 'Proposés par les SIAE'}</h2>
        <span className="pousse"><Proposer reunion={reunion} /></span>
      </div>
      {proposes.length + ecartes.length === 0 ? <p className="carte-corps second">Aucun point n’est proposé. Les SIAE du périmètre proposent jusqu’à la convocation.</p> : null}
      {proposes.map((point) => (
        <div className="prop" key={point.id}>
          <div><b className="fort"><Typo>{point.titre}</Typo></b><br /><span className="petit second">{[point.proposeParNom, point.motif].filter(Boolean).join(', ')}{point.actionId ? <> <Link to={`/actions/${point.actionId}`}>Voir l’action</Link></> : null}</span></div>
          <Examen pointId={point.id} titre={point.titre} actions={reunion.actions} />
        </div>
      ))}
      {ecartes.map((point) => (
        <div className="prop" key={point.id}>
          <div className="tiers"><b className="fort"><Typo>{point.titre}</Typo></b><br /><span className="petit"><Typo>{`Décliné : ${point.motif ?? ''}`}</Typo></span></div>
        </div>
      ))}
    </section>
  );
}

function Examen({ pointId, titre, actions }: { pointId: string; titre: string; actions: readonly string[] }): ReactNode {
  const agir = useAgir();
  const annoncer = useRecu();
  const inscrire = async () => {
    await agir(RetenirPointDocument, { id: pointId });
    annoncer('Point inscrit à l’ordre du jour.');
  };
  return (
    <div className="rang">
      {actions.includes('retenirPoint') ? <button className="bouton bouton-s" type="button" onClick={() => void inscrire().catch(() => annoncer('Le point n’a pas pu être inscrit. Réessayez.'))}>Inscrire<span className="sr"> : {titre}</span></button> : null}
      <Acte
        nom="ecarterPoint" actions={actions} libelle={<>Décliner avec un mot<span className="sr"> : {titre}</span></>} style="nu" petit titre={<Typo>{`Décliner : ${titre}`}</Typo>}
        consequence={<p>La personne qui l’a proposé lira votre mot. Le point reste visible, décliné.</p>}
        renoncer="Ne pas décliner" recu="Point décliné."
        executer={async (saisie) => { await agir(EcarterPointDocument, { id: pointId, motif: saisie.texte('motif') }); }}
      >
        <ChampLong nom="motif" libelle="Votre mot" obligatoire rows={3} />
      </Acte>
    </div>
  );
}

function Proposer({ reunion }: { reunion: ReunionVueFragment }): ReactNode {
  const agir = useAgir();
  return (
    <Acte
      nom="proposerPoint" actions={reunion.actions} manques={reunion.manques} libelle="Proposer un point" icone={Plus} petit titre="Proposer un point"
      consequence={<p>L’animation de l’instance l’inscrit à l’ordre du jour ou le décline avec un mot.</p>}
      renoncer="Ne pas proposer" recu="Point proposé."
      executer={async (saisie) => {
        await agir(ProposerPointDocument, {
          id: crypto.randomUUID(), reunionId: reunion.id, titre: saisie.texte('titre'), dureeMinutes: saisie.nombre('dureeMinutes'), motif: saisie.facultatif('motif'),
        });
      }}
    >
      <ChampTexte nom="titre" libelle="Titre" obligatoire maxLength={300} aide="Jamais de situation individuelle : l’instance traite de cas types." />
      <ChampTexte nom="dureeMinutes" libelle="Durée souhaitée, en minutes" type="number" min={1} max={240} step={1} obligatoire defaultValue={15} />
      <ChampLong nom="motif" libelle="Pourquoi ce point" rows={3} />
    </Acte>
  );
}
