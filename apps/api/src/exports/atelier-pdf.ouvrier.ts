import { ouvrer } from '../ateliers/ouvrier';
import { dessinerPdf } from './pdf';

ouvrer(dessinerPdf);
