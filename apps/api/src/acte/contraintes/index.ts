import { CONTRAINTES_ACCORDS } from './accords';
import { CONTRAINTES_ANNUAIRES } from './annuaires';
import { CONTRAINTES_REUNIONS } from './reunions';
import { CONTRAINTES_INDICATEURS } from './indicateurs';
import { CONTRAINTES_SUIVI } from './suivi';
import type { Refus } from './refus';

/** What each named constraint means to a person. A constraint without a line here is a failing test. */
export const CONTRAINTES: Readonly<Record<string, Refus>> = {
  ...CONTRAINTES_ACCORDS,
  ...CONTRAINTES_ANNUAIRES,
  ...CONTRAINTES_REUNIONS,
  ...CONTRAINTES_INDICATEURS,
  ...CONTRAINTES_SUIVI,
};
