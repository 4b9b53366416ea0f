import type { Calcul } from '../lecture/registre';

/** Of a draft, the facts of its content; else the content that was frozen. */
export const composition: Calcul = ({ alias: b, fait }) => `
SELECT json_build_object('fige', (SELECT v.contenu FROM ${fait('version_bilan', 'v')} WHERE v.bilan_id = ${b}.id AND v.numero = ${b}.numero AND ${b}.etat <> 'BROUILLON'))`;
