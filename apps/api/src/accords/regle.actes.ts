import { changerRegle as changer, creerRegle as verifier, introuvable, saisieInvalide, type ChangementSaisi, type RegleNouvelle, type RegleSaisie } from '@gouvernance-iae/domaine';
import { IsNull, LessThanOrEqual, MoreThanOrEqual, Or, type EntityManager } from 'typeorm';
import { creer } from '../acte/acte';
import type { Contexte } from '../acte/contexte';
import { departementsConnus } from '../organisations/departements';
import { Instance } from '../instances/instance.entity';
import type { Origine } from '../lecture/enumerations';
import { estUuid } from '../lecture/racine';
import { Accord, Article, Regle } from './accord.entity';

/** What an administrator changed is ours: a load of the reference data leaves it alone. */
const LOCALE: Origine = 'LOCALE';

export interface ChangementDemande extends ChangementSaisi {
  readonly regleId: string;
}

/** Closes a rule on the eve and opens another one from a day on: no row ever changes its value. */
export function changerRegle(ctx: Contexte, id: string, { regleId, ...saisie }: ChangementDemande): Promise<string> {
  return creer(ctx, { acte: 'changerRegle', classe: Regle, id, sous: { classe: Regle, id: regleId, cle: 'remplaceId' } }, async ({ parent: ancienne, em }) => {
    if (ancienne === null) throw introuvable();
    const { fermee, ouverte } = changer(ancienne, saisie, ctx.jour, ctx.maintenant);
    await em.update(Regle, { id: ancienne.id }, { ...fermee, origine: LOCALE });
    const { nature, typeInstance, departements, destinataires, colleges, accordId, articleId, instanceId, source, force } = ancienne;
    return {
      ligne: { nature, typeInstance, departements, destinataires, colleges, accordId, articleId, instanceId, source, force, ...ouverte, cle: `LOCALE/${id}`, remplaceId: ancienne.id, origine: LOCALE },
      motif: ouverte.motif,
    };
  });
}

/** Two rules of one kind, for one type, from one source, would each pretend to give the verdict. */
const SEULES: ReadonlySet<Regle['nature']> = new Set(['RYTHME', 'PREAVIS', 'DOCUMENTS', 'APPROBATION', 'REVUE', 'CTA_OPERATIONNEL']);

async function exigerSeule(em: EntityManager, r: RegleNouvelle): Promise<void> {
  if (!SEULES.has(r.nature)) return;
  const memes = await em.findBy(Regle, {
    nature: r.nature,
    typeInstance: r.typeInstance,
    source: r.source,
    accordId: r.accordId ?? IsNull(),
    instanceId: r.instanceId ?? IsNull(),
    fin: Or(IsNull(), MoreThanOrEqual(r.debut)),
    ...(r.fin === null ? {} : { debut: LessThanOrEqual(r.fin) }),
  });
  const territoire = r.departements.join();
  if (memes.some((m) => r.accordId !== null || r.instanceId !== null || [...m.departements].sort().join() === territoire)) {
    throw saisieInvalide([{ champ: 'nature', message: 'Une règle de cette nature existe déjà à cette période : changez-la, plutôt que d’en ajouter une autre.' }]);
  }
}

/** Adds a rule, with where it comes from: an accord, a règlement intérieur, or the choice of one instance. */
export function creerRegle(ctx: Contexte, id: string, saisie: RegleSaisie): Promise<string> {
  return creer(ctx, { acte: 'creerRegle', classe: Regle, id }, async ({ em }) => {
    const lu = <T>(valeur: string | null | undefined, lire: (valeur: string) => Promise<T | null>): Promise<T | null> => (valeur && estUuid(valeur) ? lire(valeur) : Promise.resolve(null));
    const accord = await lu(saisie.accordId, (accordId) => em.findOneBy(Accord, { id: accordId }));
    const instance = await lu(saisie.instanceId, (instanceId) => em.findOneBy(Instance, { id: instanceId }));
    const article = await lu(saisie.articleId, (articleId) => em.findOneBy(Article, { id: articleId }));
    if (saisie.articleId && article?.accordId !== saisie.accordId) throw saisieInvalide([{ champ: 'articleId', message: 'Cet article n’est pas de cet accord.' }]);
    if (saisie.instanceId && instance === null) throw saisieInvalide([{ champ: 'instanceId', message: 'Cette instance n’existe pas.' }]);
    const connus = await departementsConnus(em);
    const inconnus = (saisie.departements ?? []).filter((code) => !connus.has(code));
    if (inconnus.length > 0) throw saisieInvalide([{ champ: 'departements', message: `Département inconnu : ${inconnus.join(', ')}.` }]);
    const regle = verifier({ ...saisie, citation: saisie.citation ?? article?.code ?? null }, { accord, instance }, ctx.jour);
    await exigerSeule(em, regle);
    return { ligne: { ...regle, departements: [...regle.departements], destinataires: [...regle.destinataires], colleges: [...regle.colleges], cle: `LOCALE/${id}`, origine: LOCALE } };
  });
}
