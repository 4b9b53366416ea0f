import { BadgeCheck, Scale, Undo2 } from 'lucide-react';
import { avecDe } from '@gouvernance-iae/domaine';
import { useCallback, useId, useRef, useState, type ReactNode } from 'react';
import { Link, useNavigate } from 'react-router-dom';
import { useAgir } from '../api/acte';
import { AdopterBilanDocument, ExaminerBilanDocument, ProchaineSeanceDocument, RenvoyerBilanDocument } from '../api/genere';
import { useConfiguration, useLecture } from '../api/lecture';
import { Acte } from '../composants/Acte';
import { ChampLong, ErreursChamps } from '../composants/Champ';
import { useEnvoi, type Saisie } from '../composants/envoi';
import { useRecu } from '../composants/recu';
import { AvisRefus } from '../composants/Refus';
import { Typo } from '../composants/Typo';
import { jourLong } from '../composants/dates';
import { examine, titreRubrique, type BilanVu } from './bilan';

/** Where the link of a phone leads. */
export const ID_EXAMEN = 'examen';

/** The committee's judgement: its opinion, then to adopt or to send back; both explain themselves. */
export function Examen({ bilan }: { bilan: BilanVu }): ReactNode {
  if (!examine(bilan) && !bilan.actions.includes('renvoyerBilan')) return null;
  return (
    <section className="panneau" aria-labelledby={`${ID_EXAMEN}-titre`} id={ID_EXAMEN} tabIndex={-1}>
      <header><h2 id={`${ID_EXAMEN}-titre`}>Votre examen</h2><Seance bilan={bilan} /></header>
      <div className="pile examen">
        {bilan.actions.includes('examinerBilan') ? <AvisEtAdoption bilan={bilan} /> : (
          <>
            {bilan.avis ? <div className="pile-1"><h3>Avis du comité</h3><p><Typo>{bilan.avis}</Typo></p></div> : null}
            <Adopter bilan={bilan} />
            <Renvoyer bilan={bilan} />
          </>
        )}
        <p className="legende"><Typo>{`Adopter : le bilan devient définitif${bilan.niveau === 'NATION' ? ' et part au CNIAE' : ''}. Renvoyer : son secrétariat corrige et transmet une nouvelle version ; celle-ci est gardée.`}</Typo></p>
      </div>
    </section>
  );
}

/** The sitting at which the committee will speak of it, when it is known. */
function Seance({ bilan: { instancesDestinataires } }: { bilan: BilanVu }): ReactNode {
  const jour = useConfiguration()?.jour;
  const { data } = useLecture(ProchaineSeanceDocument, { instanceId: instancesDestinataires.map(({ instanceId }) => instanceId), depuis: jour ?? '' }, jour !== undefined && instancesDestinataires.length > 0);
  const [seance] = data?.reunions.items ?? [];
  return seance ? <p className="legende"><Link to={`/reunions/${seance.id}`}><Typo>{`Séance ${avecDe(seance.instanceNom)} du ${jourLong(seance.jour)}`}</Typo></Link></p> : null;
}

/** One opinion for both ways: adopting with it, or rendering it now and adopting at the sitting. */
function AvisEtAdoption({ bilan }: { bilan: BilanVu }): ReactNode {
  const { id, version } = bilan;
  const agir = useAgir();
  const annoncer = useRecu();
  const formulaire = useId();
  const zone = useRef<HTMLFormElement>(null);
  const [avis, ecrire] = useState('');
  const { soumettre, refus, erreurs, enCours } = useEnvoi(useCallback(async (saisie: Saisie) => {
    await agir(ExaminerBilanDocument, { id, version, avis: saisie.texte('avis') });
    annoncer('Avis du comité rendu.');
  }, [agir, annoncer, id, version]));
  const [vide, signaler] = useState(false);
  const ecrit = () => {
    signaler(avis.trim() === '');
    if (avis.trim() === '') zone.current?.querySelector('textarea')?.focus();
    return avis.trim() !== '';
  };
  return (
    <>
      <ErreursChamps.Provider value={vide && avis.trim() === '' ? { avis: 'À remplir.' } : erreurs}>
        <form id={formulaire} ref={zone} noValidate onSubmit={(evenement) => void soumettre(evenement)}>
          <AvisRefus refus={refus} />
          <ChampLong nom="avis" libelle="Avis du comité" obligatoire rows={4} placeholder="Ce que le comité retient" maxLength={4000} value={avis} onChange={({ target }) => ecrire(target.value)} />
        </form>
      </ErreursChamps.Provider>
      <Adopter bilan={bilan} avis={avis.trim()} pret={ecrit} />
      <Renvoyer bilan={bilan} />
      <button type="submit" form={formulaire} className="bouton bouton-nu" aria-disabled={enCours || undefined}><Scale className="ic" aria-hidden="true" />Rendre l’avis, adopter plus tard</button>
    </>
  );
}

/** Adopts the bilan, with the opinion that is written beside when it is not rendered yet. */
function Adopter({ bilan: { id, version, actions, manques, titre, niveau, organisationNom }, avis = null, pret }: { bilan: BilanVu; avis?: string | null; pret?: () => boolean }): ReactNode {
  const agir = useAgir();
  return (
    <Acte
      nom="adopterBilan" actions={actions} manques={manques} libelle="Adopter le bilan" icone={BadgeCheck} style="plein" titre={<Typo>{`Adopter : ${titre}`}</Typo>} {...(pret ? { pret } : {})}
      consequence={(
        <div className="pile-2">
          {avis === null ? null : <blockquote className="avis-cite"><b>Avis du comité</b><p><Typo>{avis}</Typo></p></blockquote>}
          <p><Typo>{`Le bilan devient définitif${niveau === 'NATION' ? ' et part au CNIAE' : ''}. Les signataires de l’accord le lisent ; ${organisationNom} est averti.`}</Typo></p>
        </div>
      )}
      retour={{ definitif: true, texte: <p><b>Une adoption ne s’annule pas.</b></p> }} renoncer="Ne pas adopter" recu="Bilan adopté."
      executer={async () => { await agir(AdopterBilanDocument, { id, version, avis }); }}
    />
  );
}

function Renvoyer({ bilan }: { bilan: BilanVu }): ReactNode {
  const { id, version, numero, actions, titre, organisationNom, contenu: { rubriques } } = bilan;
  const agir = useAgir();
  const naviguer = useNavigate();
  return (
    <Acte
      nom="renvoyerBilan" actions={actions} libelle="Renvoyer avec un motif" icone={Undo2} style="rouge" titre={<Typo>{`Renvoyer : ${titre}`}</Typo>}
      consequence={<p><Typo>{`${organisationNom} le rouvrira, corrigera et transmettra une version ${numero + 1}. La version ${numero} est gardée, avec votre motif.`}</Typo></p>}
      retour={{ definitif: true, texte: <p><b>Ce renvoi ne s’annule pas.</b> Il part tout de suite et s’inscrit au journal.</p> }}
      renoncer="Ne pas renvoyer" recu="Bilan renvoyé, avec votre motif."
      executer={async (saisie) => {
        const choisies = saisie.liste('rubriques');
        await agir(RenvoyerBilanDocument, { id, version, motif: saisie.texte('motif'), rubriques: rubriques.filter((cle) => choisies.includes(cle)) });
        // A draft again: its reader of a moment ago does not read it any more.
        await naviguer('/bilans');
      }}
    >
      <ChampLong nom="motif" libelle="Motif" aide="Il sera lu par ceux qui ont composé le bilan." obligatoire rows={4} maxLength={4000} />
      <fieldset className="pile-2">
        <legend className="etiquette">Sections à reprendre</legend>
        {rubriques.map((cle) => <label key={cle} className="case-libelle"><input type="checkbox" name="rubriques" value={cle} />{titreRubrique(bilan, cle)}</label>)}
      </fieldset>
    </Acte>
  );
}
