import { Copy } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useAgir } from '../api/acte';
import { CreerJetonCalendrierDocument, RevoquerJetonCalendrierDocument, type MoiCompletFragment } from '../api/genere';
import { Acte } from '../composants/Acte';
import { Avis } from '../composants/Avis';
import { Typo } from '../composants/Typo';
import { jourDeInstant, jourLong } from '../composants/dates';
import { useRecu } from '../composants/recu';

const ACTES = ['creerJetonCalendrier', 'revoquerJetonCalendrier'];

/** The personal calendar address: shown once, revocable at any time. */
export function Calendrier({ calendrier }: { calendrier: MoiCompletFragment['calendrier'] }): ReactNode {
  const agir = useAgir();
  const annoncer = useRecu();
  const [adresse, setAdresse] = useState<string | null>(null);
  const copier = (texte: string) => void navigator.clipboard?.writeText(texte).then(() => annoncer('Adresse copiée.'));
  return (
    <section className="carte" aria-labelledby="calendrier">
      <div className="carte-tete"><h2 id="calendrier">Calendrier</h2></div>
      <div className="carte-corps pile">
        <p className="second">Une adresse personnelle, à ajouter à votre agenda, montre les réunions que vos mandats ouvrent. Qui la connaît les voit : ne la partagez pas.</p>
        {adresse ? (
          <>
            <Avis ton="ambre"><p><b>Copiez-la maintenant.</b> Elle ne sera plus montrée.</p></Avis>
            <div className="champ">
              <label htmlFor="adresse-calendrier">Adresse du calendrier</label>
              <div className="adresse-copie">
                <input id="adresse-calendrier" className="saisie" readOnly value={adresse} onFocus={(evenement) => evenement.target.select()} />
                <button type="button" className="bouton" onClick={() => copier(adresse)}><Copy className="ic" aria-hidden="true" />Copier</button>
              </div>
            </div>
          </>
        ) : null}
        {!adresse && calendrier ? <p><Typo>{`Une adresse existe depuis le ${jourLong(jourDeInstant(calendrier.creeLe))}.`}</Typo></p> : null}
        <div className="rang">
          <Acte
            nom="creerJetonCalendrier" actions={ACTES} libelle={calendrier ? 'Obtenir une autre adresse' : 'Obtenir l’adresse'} titre="Obtenir l’adresse de votre calendrier"
            consequence={<p>{calendrier ? 'L’adresse précédente ne fonctionnera plus.' : 'L’adresse sera montrée une seule fois.'}</p>} renoncer="Ne pas obtenir" recu="Adresse du calendrier créée."
            executer={async () => { setAdresse((await agir(CreerJetonCalendrierDocument, {})).creerJetonCalendrier.adresse); }}
          />
          {calendrier ? (
            <Acte
              nom="revoquerJetonCalendrier" actions={ACTES} libelle="Révoquer" style="rouge" titre="Révoquer l’adresse du calendrier"
              consequence={<p>L’agenda qui l’utilise ne recevra plus rien.</p>} renoncer="Garder l’adresse" recu="Adresse du calendrier révoquée."
              executer={async () => { await agir(RevoquerJetonCalendrierDocument, {}); setAdresse(null); }}
            />
          ) : null}
        </div>
      </div>
    </section>
  );
}
