import { ArrowUpRight, BadgeCheck, Check, Eye, PenLine } from 'lucide-react';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router-dom';
import { useAgir } from '../api/acte';
import {
  AccuserReceptionDocument, ApprouverCompteRenduDocument, PublierCompteRenduDocument, RectifierCompteRenduDocument, TransmettreCompteRenduDocument, type CompteRenduVuFragment,
} from '../api/genere';
import { Acte } from '../composants/Acte';
import { ChampLong } from '../composants/Champ';
import { Typo } from '../composants/Typo';
import { jourLong } from '../composants/dates';

interface Props { compteRendu: CompteRenduVuFragment; objet: string }

/** The acts of a compte rendu; the next one is the only filled button. */
export function ActesCompteRendu({ compteRendu }: { compteRendu: CompteRenduVuFragment }): ReactNode {
  const objet = `${compteRendu.instanceNom}, ${jourLong(compteRendu.jour)}`;
  return (
    <>
      <Rectifier compteRendu={compteRendu} objet={objet} />
      <Publier compteRendu={compteRendu} objet={objet} />
      <Approuver compteRendu={compteRendu} objet={objet} />
      <Transmettre compteRendu={compteRendu} objet={objet} />
      <Accuser compteRendu={compteRendu} objet={objet} />
    </>
  );
}

function Publier({ compteRendu: { id, version, actions, manques, participants }, objet }: Props): ReactNode {
  const agir = useAgir();
  return (
    <Acte
      nom="publierCompteRendu" actions={actions} manques={manques} libelle="Publier" icone={Eye} style="plein" titre={<Typo>{`Publier le compte rendu : ${objet}`}</Typo>}
      consequence={<p>{participants.length} participants le reçoivent. Il devient lisible par les membres de l’instance.</p>}
      retour={{ definitif: true, texte: <p><b>Une publication ne s’annule pas.</b> Une erreur se corrige par une rectification, avec un motif.</p> }}
      renoncer="Ne pas publier" recu="Compte rendu publié aux participants."
      executer={async () => { await agir(PublierCompteRenduDocument, { id, version }); }}
    />
  );
}

function Approuver({ compteRendu: { id, version, actions, manques }, objet }: Props): ReactNode {
  const agir = useAgir();
  return (
    <Acte
      nom="approuverCompteRendu" actions={actions} manques={manques} libelle="Approuver" icone={BadgeCheck} style="plein" titre={<Typo>{`Approuver le compte rendu : ${objet}`}</Typo>}
      consequence={<p>L’instance l’a approuvé. Il devient définitif et peut être transmis.</p>}
      retour={{ definitif: true, texte: <p><b>Une approbation ne s’annule pas.</b></p> }} renoncer="Ne pas approuver" recu="Compte rendu approuvé."
      executer={async () => { await agir(ApprouverCompteRenduDocument, { id, version }); }}
    />
  );
}

function Transmettre({ compteRendu: { id, version, actions, manques, transmissions }, objet }: Props): ReactNode {
  const agir = useAgir();
  if (transmissions.length > 0) return null;
  return (
    <Acte
      nom="transmettreCompteRendu" actions={actions} manques={manques} libelle="Transmettre" icone={ArrowUpRight} style="plein" titre={<Typo>{`Transmettre le compte rendu : ${objet}`}</Typo>}
      consequence={<p>Chaque instance destinataire, désignée par la règle de l’accord, peut le lire. Son secrétariat reçoit un message et accuse réception.</p>}
      retour={{ definitif: true, texte: <p><b>Une transmission ne s’annule pas.</b></p> }} renoncer="Ne pas transmettre" recu="Compte rendu transmis."
      executer={async () => { await agir(TransmettreCompteRenduDocument, { id, version }); }}
    />
  );
}

function Accuser({ compteRendu: { id, actions, transmissions }, objet }: Props): ReactNode {
  const agir = useAgir();
  if (transmissions.length > 0 && transmissions.every(({ recuLe }) => recuLe !== null)) return null;
  return (
    <Acte
      nom="accuserReception" actions={actions} libelle="Accuser réception" icone={Check} style="plein" titre={<Typo>{`Accuser réception : ${objet}`}</Typo>}
      consequence={<p>L’instance qui l’a transmis saura que vous l’avez reçu, et quand.</p>} renoncer="Plus tard" recu="Réception enregistrée."
      executer={async () => { await agir(AccuserReceptionDocument, { compteRenduId: id }); }}
    />
  );
}

function Rectifier({ compteRendu: { id, actions }, objet }: Props): ReactNode {
  const agir = useAgir();
  const naviguer = useNavigate();
  return (
    <Acte
      nom="rectifierCompteRendu" actions={actions} libelle="Rectifier" icone={PenLine} titre={<Typo>{`Rectifier le compte rendu : ${objet}`}</Typo>}
      consequence={<p>Un nouveau brouillon reprend ce texte. Une fois publié, il le remplace ; l’ancien reste lisible.</p>} renoncer="Ne pas rectifier" recu="Brouillon de rectification préparé."
      executer={async (saisie) => {
        const { rectifierCompteRendu } = await agir(RectifierCompteRenduDocument, { id, nouveauId: crypto.randomUUID(), motif: saisie.texte('motif') });
        void naviguer(`/comptes-rendus/${rectifierCompteRendu.id}`);
      }}
    >
      <ChampLong nom="motif" libelle="Motif" obligatoire rows={3} aide="Il sera lu par les participants." />
    </Acte>
  );
}
