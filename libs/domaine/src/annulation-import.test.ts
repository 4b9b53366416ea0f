import { raisonGardee, type CelluleImportee } from './annulation-import';

const cellule = (ecart: Partial<CelluleImportee['valeur']> = {}, touchee = false): CelluleImportee => ({ valeur: { etat: 'SAISIE', verrouillee: false, remplaceId: null, ...ecart }, touchee });

it.each<[string, CelluleImportee, 'OUVERTE' | 'CLOSE', ReturnType<typeof raisonGardee>]>([
  ['telle que l’import l’a laissée : reprise', cellule(), 'OUVERTE', null],
  ['ressaisie depuis', cellule({}, true), 'OUVERTE', 'MODIFIEE'],
  ['renvoyée depuis', cellule({ etat: 'RENVOYEE' }, true), 'OUVERTE', 'MODIFIEE'],
  ['soumise depuis', cellule({ etat: 'SOUMISE' }, true), 'OUVERTE', 'SOUMISE'],
  ['acceptée depuis', cellule({ etat: 'ACCEPTEE' }, true), 'CLOSE', 'SOUMISE'],
  ['la campagne close', cellule({ verrouillee: true }), 'CLOSE', 'CLOSE'],
  ['la correction d’une valeur acceptée, la campagne close : reprise', cellule({ remplaceId: 'v0' }), 'CLOSE', null],
])('une valeur importée, %s', (_cas, importee, etat, raison) => expect(raisonGardee(importee, { etat })).toBe(raison));
