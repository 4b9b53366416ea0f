import type { I18nProvider } from 'react-admin';

/** French only: the few words react-admin says by itself; every other text is in its page. */
const MOTS: Record<string, string> = {
  'ra.notification.http_error': 'La connexion au service est interrompue. Réessayez dans un instant.',
  'ra.notification.data_provider_error': 'Le service n’a pas répondu comme prévu. Réessayez dans un instant.',
  'ra.notification.item_doesnt_exist': 'Cet élément n’existe pas, ou votre mandat ne l’ouvre pas.',
  'ra.notification.logged_out': 'Votre session est terminée. Reconnectez-vous pour continuer.',
  'ra.notification.not_authorized': 'Votre mandat n’ouvre pas cette page.',
  'ra.auth.auth_check_error': 'Connectez-vous pour continuer.',
  'ra.message.error': 'Le problème vient de notre côté. Réessayez dans une minute.',
};

/** react-admin's translations, reduced to what the console lets it say. */
export const i18n: I18nProvider = {
  translate: (cle, options?: { _?: string }) => MOTS[cle] ?? options?._ ?? cle,
  changeLocale: () => Promise.resolve(),
  getLocale: () => 'fr',
};
