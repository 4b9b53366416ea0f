/** One file on its way, held by the test: it says how far it got and what the API answers. */
export interface EnvoiTenu {
  adresse: string;
  entetes: Record<string, string>;
  fichier: File;
  avancer(part: number): void;
  repondre(statut: number, corps?: unknown): void;
  couper(): void;
}

/** Puts a fake network under XMLHttpRequest; each sending waits for the test. */
export function fauxEnvois(): EnvoiTenu[] {
  const envois: EnvoiTenu[] = [];
  class FauxEnvoi {
    upload: { onprogress?: (evenement: { loaded: number; total: number }) => void } = {};
    status = 0;
    responseText = '';
    onload?: () => void;
    onerror?: () => void;
    private adresse = '';
    private readonly entetes: Record<string, string> = {};
    open(_methode: string, adresse: string): void {
      this.adresse = adresse;
    }
    setRequestHeader(nom: string, valeur: string): void {
      this.entetes[nom] = valeur;
    }
    send(fichier: File): void {
      envois.push({
        adresse: this.adresse, entetes: this.entetes, fichier,
        avancer: (part) => this.upload.onprogress?.({ loaded: part * fichier.size, total: fichier.size }),
        repondre: (statut, corps = {}) => {
          this.status = statut;
          this.responseText = JSON.stringify(corps);
          this.onload?.();
        },
        couper: () => this.onerror?.(),
      });
    }
  }
  globalThis.XMLHttpRequest = FauxEnvoi as unknown as typeof XMLHttpRequest;
  return envois;
}
