import type { ValeurVueFragment } from '../api/genere';

/** One expected cell and what is known of it, as the API gives it to its owner or to its reviewers. */
export type ValeurVue = ValeurVueFragment;
