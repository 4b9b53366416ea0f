import { ecrireDecimal } from '@gouvernance-iae/domaine';
import { PenLine } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useAgir } from '../api/acte';
import { RectifierValeurDocument } from '../api/genere';
import { Acte } from '../composants/Acte';
import { ChampChoix, ChampLong, ChampTexte } from '../composants/Champ';
import type { Saisie } from '../composants/envoi';
import { Typo } from '../composants/Typo';
import { boitesDe, nomBoite, nomCellule, type Boite } from './tableaux';
import type { ValeurVue } from './valeur';

/** An accepted value is locked: another takes its place, says why, and keeps the former. */
export function Rectifier({ valeur }: { valeur: ValeurVue }): ReactNode {
  const agir = useAgir();
  const [nc, setNc] = useState(false);
  return (
    <Acte
      nom="rectifierValeur" actions={valeur.actions} libelle="Rectifier" icone={PenLine} petit titre={<Typo>{`Rectifier : ${valeur.indicateur.code}, ${nomCellule(valeur)}`}</Typo>}
      consequence={<p>La nouvelle valeur est soumise au secrétariat. L’actuelle reste en vigueur jusqu’à son acceptation, et sera gardée après.</p>}
      renoncer="Ne pas rectifier" recu="Rectification soumise."
      executer={async (saisie) => { await agir(RectifierValeurDocument, { id: valeur.id, nouvelId: crypto.randomUUID(), motif: saisie.texte('motif'), saisie: contenu(saisie, nc) }); }}
    >
      {nc ? null : boitesDe(valeur.indicateur.unite).map((boite) => <Boite key={boite} boite={boite} valeur={valeur} />)}
      <label className="case-libelle petit"><input type="checkbox" checked={nc} onChange={(evenement) => setNc(evenement.target.checked)} />Non communiqué, avec un motif</label>
      {nc ? <ChampLong nom="nonCommunique" libelle="Pourquoi elle n’est plus communiquée" obligatoire rows={2} /> : null}
      <ChampTexte nom="source" libelle="Source" defaultValue={valeur.source ?? ''} />
      <ChampLong nom="motif" libelle="Motif de la rectification" aide="Le secrétariat le lira ; il reste dans l’historique." obligatoire rows={2} />
    </Acte>
  );
}

function Boite({ boite, valeur }: { boite: Boite; valeur: ValeurVue }): ReactNode {
  const nom = nomBoite(valeur.indicateur, boite);
  if (boite === 'booleen') return <ChampChoix nom={boite} libelle={nom} obligatoire options={[{ valeur: 'OUI', mot: 'Oui' }, { valeur: 'NON', mot: 'Non' }]} defaut={valeur.booleen ? 'OUI' : 'NON'} />;
  if (boite === 'texte') return <ChampLong nom={boite} libelle={nom} obligatoire defaultValue={valeur.texte ?? ''} />;
  return <ChampTexte nom={boite} libelle={nom} obligatoire inputMode="decimal" className="saisie num" defaultValue={valeur[boite] === null ? '' : ecrireDecimal(valeur[boite])} />;
}

function contenu(saisie: Saisie, nc: boolean) {
  const booleen = saisie.parmi('booleen', ['OUI', 'NON']);
  return {
    numerateur: saisie.facultatif('numerateur'), denominateur: saisie.facultatif('denominateur'), texte: saisie.facultatif('texte'), booleen: booleen === null ? null : booleen === 'OUI',
    nonCommunique: nc ? saisie.texte('nonCommunique') : null, source: saisie.facultatif('source'),
  };
}
