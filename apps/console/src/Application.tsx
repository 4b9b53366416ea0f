import { QueryClient } from '@tanstack/react-query';
import { lazy, type ReactNode } from 'react';
import { CoreAdminContext, CoreAdminUI, CustomRoutes, Resource } from 'react-admin';
import { Route, Routes } from 'react-router-dom';
import { creerAuthentification } from './api/authentification';
import { donnees } from './api/donnees';
import { creerMagasin } from './api/preferences';
import { Erreur } from './composants/Erreur';
import { Introuvable } from './composants/Introuvable';
import { Apparence } from './coquille/apparence';
import { CadreLibre } from './coquille/CadreLibre';
import { Coquille } from './coquille/Coquille';
import { Recus } from './coquille/Recus';
import { PRODUIT } from './coquille/produit';
import { i18n } from './i18n';

const Connexion = lazy(() => import('./connexion/Connexion'));
const MotDePasseOublie = lazy(() => import('./connexion/MotDePasseOublie'));
const Lien = lazy(() => import('./connexion/Lien'));
const AFaire = lazy(() => import('./accueil/AFaire'));
const ListeReunions = lazy(() => import('./reunions/ListeReunions'));
const AnneeReunions = lazy(() => import('./reunions/AnneeReunions'));
const PlanifierReunion = lazy(() => import('./reunions/PlanifierReunion'));
const ModifierReunion = lazy(() => import('./reunions/ModifierReunion'));
const Reunion = lazy(() => import('./reunions/Reunion'));
const ListeComptesRendus = lazy(() => import('./comptes-rendus/ListeComptesRendus'));
const CompteRendu = lazy(() => import('./comptes-rendus/CompteRendu'));
const Apercu = lazy(() => import('./comptes-rendus/Apercu'));
const ListeDecisions = lazy(() => import('./decisions/ListeDecisions'));
const ListeJournal = lazy(() => import('./journal/ListeJournal'));
const ListeCourriels = lazy(() => import('./courriels/ListeCourriels'));
const Courriel = lazy(() => import('./courriels/Courriel'));
const ListePersonnes = lazy(() => import('./personnes/ListePersonnes'));
const NouvellePersonne = lazy(() => import('./personnes/NouvellePersonne'));
const Personne = lazy(() => import('./personnes/Personne'));
const ListeOrganisations = lazy(() => import('./organisations/ListeOrganisations'));
const NouvelleOrganisation = lazy(() => import('./organisations/NouvelleOrganisation'));
const ImporterOrganisations = lazy(() => import('./organisations/ImporterOrganisations'));
const Organisation = lazy(() => import('./organisations/Organisation'));
const ListeInstances = lazy(() => import('./instances/ListeInstances'));
const NouvelleInstance = lazy(() => import('./instances/NouvelleInstance'));
const Instance = lazy(() => import('./instances/Instance'));
const ListeCampagnes = lazy(() => import('./campagnes/ListeCampagnes'));
const OuvrirCampagne = lazy(() => import('./campagnes/OuvrirCampagne'));
const Campagne = lazy(() => import('./campagnes/Campagne'));
const Saisie = lazy(() => import('./valeurs/Saisie'));
const Revue = lazy(() => import('./valeurs/Revue'));
const ImportClasseur = lazy(() => import('./classeurs/Import'));
const Analyse = lazy(() => import('./analyses/Analyse'));
const Completude = lazy(() => import('./analyses/Completude'));
const Valeurs = lazy(() => import('./analyses/Valeurs'));
const Mesures = lazy(() => import('./mesures/Mesures'));
const PreuvesMesure = lazy(() => import('./mesures/PreuvesMesure'));
const Contestation = lazy(() => import('./mesures/Contestation'));
const ListeIndicateurs = lazy(() => import('./indicateurs/ListeIndicateurs'));
const Indicateur = lazy(() => import('./indicateurs/Indicateur'));
const ListeBilans = lazy(() => import('./bilans/ListeBilans'));
const ComposerBilan = lazy(() => import('./bilans/ComposerBilan'));
const Bilan = lazy(() => import('./bilans/Bilan'));
const PreuvesBilan = lazy(() => import('./bilans/Preuves'));
const ApercuBilan = lazy(() => import('./bilans/Apercu'));
const VersionBilan = lazy(() => import('./bilans/VersionGardee'));
const ListeFeuilles = lazy(() => import('./feuilles-de-route/ListeFeuilles'));
const ComposerFeuille = lazy(() => import('./feuilles-de-route/ComposerFeuille'));
const ImporterActions = lazy(() => import('./feuilles-de-route/ImporterActions'));
const ReporterActions = lazy(() => import('./feuilles-de-route/ReporterActions'));
const Feuille = lazy(() => import('./feuilles-de-route/Feuille'));
const ListeActions = lazy(() => import('./actions/ListeActions'));
const NouvelleAction = lazy(() => import('./actions/NouvelleAction'));
const ModifierAction = lazy(() => import('./actions/ModifierAction'));
const Action = lazy(() => import('./actions/Action'));
const ListeRemontees = lazy(() => import('./remontees/ListeRemontees'));
const ListeEnquetes = lazy(() => import('./enquetes/ListeEnquetes'));
const Enquete = lazy(() => import('./enquetes/Enquete'));
const LeverRemontee = lazy(() => import('./remontees/LeverRemontee'));
const Remontee = lazy(() => import('./remontees/Remontee'));
const BoiteAOutils = lazy(() => import('./remontees/BoiteAOutils'));
const ListeAccords = lazy(() => import('./accords/ListeAccords'));
const Accord = lazy(() => import('./accords/Accord'));
const NouvelAccord = lazy(() => import('./accords/NouvelAccord'));
const Signataire = lazy(() => import('./accords/Signataire'));
const ListeRegles = lazy(() => import('./regles/ListeRegles'));
const Regle = lazy(() => import('./regles/Regle'));
const ChangerRegle = lazy(() => import('./regles/ChangerRegle'));
const NouvelleRegle = lazy(() => import('./regles/NouvelleRegle'));
const Verdicts = lazy(() => import('./regles/Verdicts'));
const Barometre = lazy(() => import('./barometre/Barometre'));
const Conformite = lazy(() => import('./conformite/Conformite'));
const Compte = lazy(() => import('./compte/Compte'));
const Accessibilite = lazy(() => import('./pages/Accessibilite'));
const MentionsLegales = lazy(() => import('./pages/MentionsLegales'));
const DonneesPersonnelles = lazy(() => import('./pages/DonneesPersonnelles'));
const Glossaire = lazy(() => import('./pages/Glossaire'));
const Aide = lazy(() => import('./pages/Aide'));

const magasin = creerMagasin();
const cache = new QueryClient({ defaultOptions: { queries: { retry: false, refetchOnWindowFocus: true, staleTime: 5_000 } } });
const authentification = creerAuthentification(magasin, () => cache.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'configuration' }));

/** Providers, then the pages open to everyone, then those behind a session. Pages are fetched when they are opened. */
export function Application(): ReactNode {
  return (
    <CoreAdminContext dataProvider={donnees} authProvider={authentification} i18nProvider={i18n} store={magasin} queryClient={cache}>
      <Apparence />
      <Routes>
        <Route element={<CadreLibre />}>
          <Route path="/connexion" element={<Connexion />} />
          <Route path="/mot-de-passe-oublie" element={<MotDePasseOublie />} />
          <Route path="/lien/:jeton" element={<Lien />} />
          <Route path="/accessibilite" element={<Accessibilite />} />
          <Route path="/mentions-legales" element={<MentionsLegales />} />
          <Route path="/donnees-personnelles" element={<DonneesPersonnelles />} />
          <Route path="/glossaire" element={<Glossaire />} />
        </Route>
        <Route path="/*" element={<Console />} />
      </Routes>
      <Recus />
    </CoreAdminContext>
  );
}

/** Everything that needs a session, inside the shell. */
function Console(): ReactNode {
  return (
    <CoreAdminUI
      requireAuth disableTelemetry title={PRODUIT} loginPage={false} layout={Coquille} dashboard={AFaire} catchAll={Introuvable}
      error={({ error, resetErrorBoundary }) => <Erreur erreur={error} reessayer={() => resetErrorBoundary(undefined)} />}
    >
      <Resource name="reunions" list={ListeReunions} edit={Reunion}>
        <Route path="annee/:annee" element={<AnneeReunions />} />
        <Route path="planifier" element={<PlanifierReunion />} />
        <Route path=":id/modifier" element={<ModifierReunion />} />
      </Resource>
      <Resource name="comptes-rendus" list={ListeComptesRendus} edit={CompteRendu}>
        <Route path=":id/apercu" element={<Apercu />} />
      </Resource>
      <Resource name="decisions" list={ListeDecisions} />
      <Resource name="journal" list={ListeJournal} />
      <Resource name="courriels" list={ListeCourriels} edit={Courriel} />
      <Resource name="personnes" list={ListePersonnes} create={NouvellePersonne} edit={Personne} />
      <Resource name="organisations" list={ListeOrganisations} create={NouvelleOrganisation} edit={Organisation}>
        <Route path="importer" element={<ImporterOrganisations />} />
      </Resource>
      <Resource name="instances" list={ListeInstances} create={NouvelleInstance} edit={Instance}>
        <Route path=":id/verdicts" element={<Verdicts />} />
      </Resource>
      <Resource name="campagnes" list={ListeCampagnes} edit={Campagne}>
        <Route path="ouvrir" element={<OuvrirCampagne />} />
        <Route path=":id/saisie" element={<Saisie />} />
        <Route path=":id/revue" element={<Revue />} />
        <Route path=":id/import" element={<ImportClasseur />} />
      </Resource>
      <Resource name="indicateurs" list={ListeIndicateurs} edit={Indicateur} />
      <Resource name="bilans" list={ListeBilans} edit={Bilan}>
        <Route path="composer" element={<ComposerBilan />} />
        <Route path=":id/preuves/:code" element={<PreuvesBilan />} />
        <Route path=":id/apercu" element={<ApercuBilan />} />
        <Route path=":id/versions/:numero" element={<VersionBilan />} />
      </Resource>
      <Resource name="feuilles-de-route" list={ListeFeuilles} edit={Feuille}>
        <Route path="composer" element={<ComposerFeuille />} />
        <Route path=":id/importer" element={<ImporterActions />} />
        <Route path=":id/reporter" element={<ReporterActions />} />
      </Resource>
      <Resource name="actions" list={ListeActions} edit={Action}>
        <Route path="creer" element={<NouvelleAction />} />
        <Route path=":id/modifier" element={<ModifierAction />} />
      </Resource>
      <Resource name="remontees" list={ListeRemontees} edit={Remontee}>
        <Route path="lever" element={<LeverRemontee />} />
      </Resource>
      <Resource name="enquetes" list={ListeEnquetes} edit={Enquete} />
      <Resource name="bonnes-pratiques" list={BoiteAOutils} />
      <Resource name="accords" list={ListeAccords} create={NouvelAccord} edit={Accord}>
        <Route path=":id/signataires/:signataire" element={<Signataire />} />
      </Resource>
      <Resource name="regles" list={ListeRegles} create={NouvelleRegle} edit={Regle}>
        <Route path=":id/changer" element={<ChangerRegle />} />
      </Resource>
      <CustomRoutes>
        <Route path="/barometre" element={<Barometre />} />
        <Route path="/conformite" element={<Conformite />} />
        <Route path="/analyses" element={<Analyse />} />
        <Route path="/analyses/completude" element={<Completude />} />
        <Route path="/valeurs" element={<Valeurs />} />
        <Route path="/mesures" element={<Mesures />} />
        <Route path="/mesures/:id" element={<PreuvesMesure />} />
        <Route path="/contestations/:id" element={<Contestation />} />
        <Route path="/compte" element={<Compte />} />
        <Route path="/aide" element={<Aide />} />
      </CustomRoutes>
    </CoreAdminUI>
  );
}
