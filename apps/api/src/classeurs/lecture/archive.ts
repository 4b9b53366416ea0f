import { Inflate } from 'fflate';
import { crc32 } from 'node:zlib';
import { illisible, refus } from './bornes';

interface Partie {
  readonly methode: number;
  readonly compressee: number;
  readonly taille: number;
  readonly somme: number;
  readonly debut: number;
}

const ENTREE = 0x02014b50;
const FIN = 0x06054b50;
const LOCAL = 0x04034b50;
const ENTREES_MAX = 2_000;
/** What all the parts read may weigh together: forty times a workbook of five thousand lines. */
const DEPLIE_MAX = 60 * 1024 * 1024;
/** A sheet shrinks thirty times or so; only a bomb shrinks a thousand. The first megabyte is free: repetition is common there. */
const RAPPORT_MAX = 250;
const RAPPORT_DES = 1024 * 1024;
/** A small bite: whatever it hides unfolds into four megabytes at most before it is counted. */
const BOUCHEE = 4096;

const TROP_GRAND = 'Ce fichier est trop grand une fois décompressé.';
const PROTEGE = 'Ce classeur est protégé par un mot de passe : enregistrez-le sans mot de passe, puis recommencez.';

/** A ZIP archive read by its directory (ISO/IEC 21320-1): only the parts asked for are unfolded, within bounds. */
export class Archive {
  private readonly parties = new Map<string, Partie>();
  private deplie = 0;

  constructor(private readonly octets: Uint8Array) {
    const vue = new DataView(octets.buffer, octets.byteOffset, octets.byteLength);
    const fin = this.trouverFin(vue);
    const nombre = vue.getUint16(fin + 10, true);
    let place = vue.getUint32(fin + 16, true);
    if (nombre > ENTREES_MAX) throw refus(TROP_GRAND);
    for (let i = 0; i < nombre; i += 1) {
      if (place + 46 > fin || vue.getUint32(place, true) !== ENTREE) throw illisible();
      const longueur = vue.getUint16(place + 28, true);
      const nom = Buffer.from(octets.subarray(place + 46, place + 46 + longueur)).toString('utf8');
      if (vue.getUint16(place + 8, true) & 1) throw refus(PROTEGE);
      this.parties.set(nom, { methode: vue.getUint16(place + 10, true), compressee: vue.getUint32(place + 20, true), taille: vue.getUint32(place + 24, true), somme: vue.getUint32(place + 16, true), debut: vue.getUint32(place + 42, true) });
      place += 46 + longueur + vue.getUint16(place + 30, true) + vue.getUint16(place + 32, true);
    }
  }

  private trouverFin(vue: DataView): number {
    const premiere = Math.max(0, vue.byteLength - 22 - 0xffff);
    for (let place = vue.byteLength - 22; place >= premiere; place -= 1) if (vue.getUint32(place, true) === FIN) return place;
    throw illisible();
  }

  contient(nom: string): boolean {
    return this.parties.has(nom);
  }

  /** Unfolds a part bite by bite; what it announces of its size is not believed. */
  lire(nom: string, prendre: (morceau: Uint8Array) => void): void {
    const partie = this.parties.get(nom);
    if (!partie) throw illisible();
    const contenu = this.compresse(partie);
    let sorti = 0;
    let somme = 0;
    const compter = (morceau: Uint8Array): void => {
      sorti += morceau.length;
      somme = crc32(morceau, somme);
      this.deplie += morceau.length;
      if (this.deplie > DEPLIE_MAX || (sorti > RAPPORT_DES && sorti > RAPPORT_MAX * contenu.length)) throw refus(TROP_GRAND);
      prendre(morceau);
    };
    if (partie.methode === 0) compter(contenu);
    else this.deplier(contenu, compter);
    // One bit turned may be a figure: what does not add up is not read.
    if (sorti !== partie.taille || somme !== partie.somme) throw illisible();
  }

  private deplier(contenu: Uint8Array, prendre: (morceau: Uint8Array) => void): void {
    const flux = new Inflate(prendre);
    for (let place = 0; place < contenu.length || place === 0; place += BOUCHEE) {
      try {
        flux.push(contenu.subarray(place, place + BOUCHEE), place + BOUCHEE >= contenu.length);
      } catch (erreur) {
        // Its own faults are numbered; the others are ours.
        throw estDeFflate(erreur) ? illisible() : erreur;
      }
    }
  }

  private compresse({ methode, compressee, debut }: Partie): Uint8Array {
    const vue = new DataView(this.octets.buffer, this.octets.byteOffset, this.octets.byteLength);
    if ((methode !== 0 && methode !== 8) || debut + 30 > vue.byteLength || vue.getUint32(debut, true) !== LOCAL) throw illisible();
    const place = debut + 30 + vue.getUint16(debut + 26, true) + vue.getUint16(debut + 28, true);
    if (place + compressee > vue.byteLength) throw illisible();
    return this.octets.subarray(place, place + compressee);
  }
}

const estDeFflate = (erreur: unknown): boolean => erreur instanceof Error && 'code' in erreur && typeof erreur.code === 'number';
