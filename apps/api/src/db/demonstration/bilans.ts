import { ajouterJours, anneeDe, rubriquesDe, type Jour, type NiveauBilan, type RubriqueBilan } from '@gouvernance-iae/domaine';
import { instantLocal, plusMinutes } from './instant';
import type { InstanceCle } from './instances';
import type { AccordFictif, AccordNationalFictif, ActeFictif, Instant } from './plan';
import { NARRATIFS } from './textes-bilans';

export interface RecetteBilans {
  readonly jour: Jour;
  readonly id: (cle: string) => string;
  readonly accord: AccordFictif;
  readonly accordNational: AccordNationalFictif;
  readonly instances: readonly InstanceCle[];
}

type Sans<A> = A extends ActeFictif ? Omit<A, 'instant' | 'par'> : never;

/** The member of the national committee who examines, and the secretariat of the region, as accounts of the sign-in page. */
const MEMBRE = 'membre';
const SECRETARIAT = 'secretariat';
const ETAT_DU_JURA = 'ud39';

/** The annual campaign closes in the middle of March: a bilan of its figures comes after. */
const apresLaCampagne = (annee: number): Jour => `${annee + 1}-03-20`;
/** Days before the day of the story: composed, transmitted, sent back, transmitted again. */
const REGION = { composee: 75, transmise: 66, renvoyee: 44, retransmise: 11, question: 8, reponse: 7 };
const NATION = { composee: 64, transmise: 60, examinee: 40, adoptee: 35 };

class Recit {
  readonly actes: ActeFictif[] = [];
  private minutes = 0;

  constructor(
    private readonly recette: RecetteBilans,
    readonly bilanId: string,
    private readonly niveau: NiveauBilan,
    private readonly lieu: string,
  ) {}

  /** Acts of one day follow each other by a minute. */
  private quand(jour: Jour): Instant {
    this.minutes += 1;
    return plusMinutes(instantLocal(jour, '10:00'), this.minutes);
  }

  faire(jour: Jour, par: string, acte: Sans<ActeFictif>): this {
    this.actes.push({ ...acte, instant: this.quand(jour), par: this.recette.id(par) } as ActeFictif);
    return this;
  }

  composer(jour: Jour, par: string, instanceId: string, annee: number): this {
    const accordId = this.niveau === 'NATION' ? this.recette.accordNational.id : this.recette.accord.id;
    return this.faire(jour, par, { acte: 'composerBilan', bilanId: this.bilanId, instanceId, accordId, annee });
  }

  narrer(jour: Jour, par: string, rubriques: readonly RubriqueBilan[] = rubriquesDe(this.niveau), revision = 0): this {
    for (const rubrique of rubriques) {
      const texte = NARRATIFS[this.niveau][rubrique][revision] ?? '';
      this.faire(jour, par, { acte: 'enregistrerNarratif', bilanId: this.bilanId, rubrique, texte: texte.replaceAll('{lieu}', this.lieu), revision });
    }
    return this;
  }

  transmettre(jour: Jour, par: string): this {
    return this.faire(jour, par, { acte: 'transmettreBilan', bilanId: this.bilanId });
  }

  commenter(jour: Jour, par: string, figure: string, texte: string): this {
    return this.faire(jour, par, { acte: 'commenterBilan', commentaireId: this.recette.id(`${this.bilanId}/commentaire/${this.minutes}`), bilanId: this.bilanId, rubrique: 'INDICATEURS', figure, texte });
  }

  adopter(examen: Jour, adoption: Jour, par: string, avis: string): this {
    return this.faire(examen, par, { acte: 'examinerBilan', bilanId: this.bilanId, avis }).faire(adoption, par, { acte: 'adopterBilan', bilanId: this.bilanId });
  }
}

/** The CTA of the Jura and its CDIAE: adopted, but one that waits for its examination. */
function bilansDuJura(recit: (cle: string, annee: number, niveau: NiveauBilan, lieu: string) => Recit, trouver: (cle: string) => InstanceCle, annee: number): Recit[] {
  const le = (moisJour: string): Jour => `${annee + 1}-${moisJour}`;
  const cta = ['DOLE', 'LONS', 'CHAMPAGNOLE'].map((bassin) => {
    const { id, nom, animateur } = trouver(`CTA-${bassin}`);
    const r = recit(`CTA-${bassin}`, annee, 'CTA', nom.replace(/^CTA /u, '')).composer(le('01-12'), animateur, id, annee).narrer(le('01-15'), animateur).transmettre(le('01-20'), animateur);
    return bassin === 'CHAMPAGNOLE' ? r : r.adopter(le('02-10'), le('02-12'), ETAT_DU_JURA, 'Le CDIAE prend acte du bilan et salue la participation des structures.');
  });
  const cdiae = recit('CDIAE-39', annee, 'DEPARTEMENT', 'Jura')
    .composer(le('04-02'), ETAT_DU_JURA, trouver('CDIAE-39').id, annee)
    .narrer(le('04-07'), ETAT_DU_JURA)
    .transmettre(le('04-08'), ETAT_DU_JURA)
    .adopter(le('05-12'), le('05-13'), SECRETARIAT, 'Le comité régional retient les besoins de transport et de formation, à reprendre dans la feuille de route.');
  return [...cta, cdiae];
}

/** The region’s, sent back once and transmitted again; the nation’s, adopted. */
function bilansDesComites(recit: (cle: string, annee: number, niveau: NiveauBilan, lieu: string) => Recit, trouver: (cle: string) => InstanceCle, annee: number, jour: Jour): Recit[] {
  const avant = (jours: number): Jour => ajouterJours(jour, -jours);
  const national = trouver('COPIL-NATIONAL');
  const motif = `F5-7\u00a0: le dénominateur de la Nièvre compte 4 SIAE fermées en ${annee - 1}. Merci de le reprendre et d’expliquer l’écart.`;
  const region = recit('COPIL-BFC', annee, 'REGION', 'Bourgogne-Franche-Comté')
    .composer(avant(REGION.composee), SECRETARIAT, trouver('COPIL-BFC').id, annee)
    .narrer(avant(REGION.composee - 4), SECRETARIAT)
    .transmettre(avant(REGION.transmise), SECRETARIAT);
  region
    .faire(avant(REGION.renvoyee), MEMBRE, { acte: 'renvoyerBilan', bilanId: region.bilanId, motif, rubriques: ['INDICATEURS'] })
    .narrer(avant(REGION.retransmise + 1), SECRETARIAT, ['INDICATEURS'], 1)
    .transmettre(avant(REGION.retransmise), SECRETARIAT)
    .commenter(avant(REGION.question), MEMBRE, 'F5-7', 'Pourquoi 52\u00a0% dans la Nièvre\u202f?')
    .commenter(avant(REGION.reponse), SECRETARIAT, 'F5-7', '13 SIAE ont changé d’agence référente\u202f; signature prévue au 1er trimestre.');
  const nation = recit('COPIL-NATIONAL', annee, 'NATION', 'France entière')
    .composer(avant(NATION.composee), national.animateur, national.id, annee)
    .narrer(avant(NATION.composee - 2), national.animateur)
    .transmettre(avant(NATION.transmise), national.animateur)
    .adopter(avant(NATION.examinee), avant(NATION.adoptee), MEMBRE, 'Le comité adopte le bilan. Les conventions locales restent la priorité de l’année.');
  return [region, nation];
}

/** Those of the year under way: begun, read by nobody else. */
function brouillons(recit: (cle: string, annee: number, niveau: NiveauBilan, lieu: string) => Recit, trouver: (cle: string) => InstanceCle, annee: number, jour: Jour): Recit[] {
  const beaune = trouver('CTA-BEAUNE');
  return [
    recit('CTA-BEAUNE', annee, 'CTA', 'de Beaune').composer(ajouterJours(jour, -6), beaune.animateur, beaune.id, annee).narrer(ajouterJours(jour, -5), beaune.animateur, ['RYTHME']),
    recit('COPIL-BFC', annee, 'REGION', 'Bourgogne-Franche-Comté').composer(ajouterJours(jour, -3), SECRETARIAT, trouver('COPIL-BFC').id, annee),
  ];
}

/** The bilans of the story: those of the former year, and the drafts of the year under way. */
export function actesBilans(recette: RecetteBilans): readonly ActeFictif[] {
  const { jour, id, instances } = recette;
  const trouver = (cle: string): InstanceCle => {
    const instance = instances.find((i) => i.cle === cle);
    if (!instance) throw new Error(`Instance inconnue\u00a0: ${cle}`);
    return instance;
  };
  const annee = anneeDe(jour) - 1;
  const recit = (cle: string, an: number, niveau: NiveauBilan, lieu: string): Recit => new Recit(recette, id(`bilan/${cle}/${an}`), niveau, lieu);
  const comites = ajouterJours(jour, -REGION.composee) > apresLaCampagne(annee);
  return [...bilansDuJura(recit, trouver, annee), ...(comites ? bilansDesComites(recit, trouver, annee, jour) : []), ...brouillons(recit, trouver, annee + 1, jour)].flatMap((r) => r.actes);
}
