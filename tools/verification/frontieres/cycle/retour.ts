import { aller } from './aller';

export const retour = (): string => aller.name;
