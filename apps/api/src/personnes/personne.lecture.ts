import { declarer } from '../lecture/registre';
import { Mandat, Personne } from './personne.entity';

declarer(Personne, {
  sujet: 'Personne',
  statut: 'protege',
  parties: { mandats: { classe: () => Mandat, cle: 'personneId', ordre: ['-debut'] } },
  composes: { actions: { colonnes: [] } },
  filtres: {
    texte: ({ alias, parametre }, texte) => `strpos(lower(${alias}.prenom || ' ' || ${alias}.nom || ' ' || ${alias}.courriel), lower(${parametre(texte, 'text')})) > 0`,
    active: { propriete: 'active', operateur: 'EGAL' },
    organisationId: ({ alias, fait, parametre }, id) => `EXISTS (SELECT 1 FROM ${fait(Mandat, 'm')} WHERE m.personne_id = ${alias}.id AND m.organisation_id = ${parametre(id, 'uuid')})`,
  },
});
declarer(Mandat, { sujet: null, statut: 'partie', racine: { classe: () => Personne, cle: 'personneId' } });
