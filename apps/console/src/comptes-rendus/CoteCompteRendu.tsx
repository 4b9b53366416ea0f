import type { ReactNode } from 'react';
import type { CompteRenduVuFragment } from '../api/genere';
import { Attendus } from '../composants/Attendus';
import { Manques, type ManqueVu } from '../composants/Manques';
import { Statut } from '../composants/Statut';
import { Suites } from '../composants/Suites';
import { Typo } from '../composants/Typo';
import { jourDeInstant, jourLong } from '../composants/dates';

/** What is missing, who received it, what comes after. */
export function CoteCompteRendu({ compteRendu }: { compteRendu: CompteRenduVuFragment }): ReactNode {
  const { actions, manques } = compteRendu;
  const acte = ['publierCompteRendu', 'transmettreCompteRendu'].find((nom) => actions.includes(nom));
  const dusManques = manques.filter((manque) => manque.acte === acte);
  return (
    <aside className="pile-5" aria-label="Publication et transmission">
      {acte === 'publierCompteRendu' ? <Manques titre="Ce qui manque pour publier" manques={dusManques} faits={faits(compteRendu)} remede={(manque) => remede(compteRendu.id, manque)} /> : null}
      {acte === 'transmettreCompteRendu' && dusManques.length > 0 ? <Manques titre="Ce qui manque pour transmettre" manques={dusManques} /> : null}
      <Transmissions compteRendu={compteRendu} />
      <Suites titre={acte === 'publierCompteRendu' ? 'Après la publication' : 'Ce qui se passera'} suites={suites(compteRendu)} ordonnees />
      <Attendus attendus={compteRendu.attendus} />
    </aside>
  );
}

function remede(id: string, { champ }: ManqueVu): { libelle: string; vers: string } | null {
  const point = champ ? /^points\.(\d+)$/.exec(champ)?.[1] : undefined;
  if (point) return { libelle: `Aller au point ${point}`, vers: `/comptes-rendus/${id}/point-${point}` };
  if (champ === 'decisions') return { libelle: 'Compléter', vers: `/comptes-rendus/${id}/decisions` };
  if (champ === 'presences') return { libelle: 'Voir les présences', vers: `/comptes-rendus/${id}/presences` };
  return null;
}

function faits({ participants, decisions }: CompteRenduVuFragment): string[] {
  const connues = participants.filter(({ presence }) => presence !== 'INCONNUE').length;
  return [
    ...(participants.length > 0 && connues === participants.length ? [`Présence de ${participants.length} personnes`] : []),
    ...(decisions.length > 0 ? [`${decisions.length} décision${decisions.length > 1 ? 's' : ''} numérotée${decisions.length > 1 ? 's' : ''}`] : []),
  ];
}

function suites({ actions, participants, transmissions }: CompteRenduVuFragment): string[] {
  if (actions.includes('publierCompteRendu')) {
    return [
      `${participants.length} participants reçoivent le compte rendu.`,
      'Il est figé : une erreur se corrige par une rectification, avec un motif.',
      'Il est approuvé selon la règle de l’instance, puis vous le transmettez.',
    ];
  }
  if (actions.includes('approuverCompteRendu')) return ['Il devient définitif.', 'Vous pourrez le transmettre aux instances destinataires.'];
  if (actions.includes('transmettreCompteRendu') && transmissions.length === 0) return ['Chaque instance destinataire peut le lire.', 'Son secrétariat est averti et en accuse réception.'];
  return [];
}

function Transmissions({ compteRendu: { transmissions, etat } }: { compteRendu: CompteRenduVuFragment }): ReactNode {
  if (etat === 'BROUILLON' || etat === 'PROJET') return null;
  return (
    <section className="panneau" aria-labelledby="transmissions">
      <header><h2 id="transmissions">Transmission</h2></header>
      <div>
        {transmissions.length === 0 ? <p className="petit second">Ce compte rendu n’est pas encore transmis.</p> : (
          <ul className="pile petit">
            {transmissions.map((transmission) => (
              <li key={transmission.id} className="pile-1">
                <span className="rang"><b className="fort"><Typo>{transmission.instanceNom}</Typo></b><Statut valeur={transmission.recuLe ? 'RECU' : 'TRANSMIS'} /></span>
                <span className="second"><Typo>{transmission.recuLe ? `Reçu le ${jourLong(jourDeInstant(transmission.recuLe))}${transmission.recuParNom ? ` par ${transmission.recuParNom}` : ''}` : `Transmis le ${jourLong(jourDeInstant(transmission.transmisLe))}, réception attendue`}</Typo></span>
              </li>
            ))}
          </ul>
        )}
      </div>
    </section>
  );
}
