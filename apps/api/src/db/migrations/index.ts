import { References1700000000001 } from './1-references';
import { Instances1700000000002 } from './2-instances';
import { Reunions1700000000003 } from './3-reunions';
import { JournalCourrielsComptes1700000000004 } from './4-journal-courriels-comptes';
import { Documents1700000000005 } from './5-documents';
import { Indicateurs1700000000006 } from './6-indicateurs';
import { Imports1700000000007 } from './7-imports';
import { Mesures1700000000008 } from './8-mesures';
import { Bilans1700000000009 } from './9-bilans';
import { Accords1700000000010 } from './10-accords';
import { FeuillesDeRoute1700000000011 } from './11-feuilles-de-route';
import { Remontees1700000000012 } from './12-remontees';
import { Enquetes1700000000013 } from './13-enquetes';
import { TextesAccords1700000000014 } from './14-textes-accords';
import { CasePrecedente1700000000015 } from './15-case-precedente';
import { JournalParIndex1700000000016 } from './16-journal-par-index';
import { RubriquesBilan1700000000017 } from './17-rubriques-bilan';
import { PiecesEtAnnulations1700000000018 } from './18-pieces-et-annulations';
import { Suites1700000000019 } from './19-suites';
import { ChosesFaites1700000000021 } from './21-choses-faites';
import { CitationsArticle1700000000022 } from './22-citations-article';

/** In order; each name carries its rank. A migration that has run is never edited. */
export const MIGRATIONS = [
  References1700000000001,
  Instances1700000000002,
  Reunions1700000000003,
  JournalCourrielsComptes1700000000004,
  Documents1700000000005,
  Indicateurs1700000000006,
  Imports1700000000007,
  Mesures1700000000008,
  Bilans1700000000009,
  Accords1700000000010,
  FeuillesDeRoute1700000000011,
  Remontees1700000000012,
  Enquetes1700000000013,
  TextesAccords1700000000014,
  CasePrecedente1700000000015,
  JournalParIndex1700000000016,
  RubriquesBilan1700000000017,
  PiecesEtAnnulations1700000000018,
  Suites1700000000019,
  ChosesFaites1700000000021,
  CitationsArticle1700000000022,
];
