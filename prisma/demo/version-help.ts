import type { VersionHelp } from '../../src/core/ports.ts'

/** Help for a product whose version stands on the About page of ExFlow (DOMAIN D6); `article` is the second source (D7). */
export function aboutPageHelp(about: { product: string; article: string; needsSignIn?: true }): VersionHelp {
  const { product, article, needsSignIn } = about
  const signIn = needsSignIn
    ? { en: ' (sign-in required)', de: ' (mit Anmeldung)', es: ' (con inicio de sesión)' }
    : { en: '', de: '', es: '' }
  return {
    steps: {
      en: lines(
        'In Business Central, open ExFlow Import Journals → Actions → Functions → About ExFlow, or ExFlow Setup → About ExFlow.',
        `You see two versions there: ${product} has the short one, such as 23.2.34.11; the one with a five-digit part, such as 23.3.14876.15232, belongs to Business Central.`,
        `Copy the version of ${product} and paste it here.`,
      ),
      de: lines(
        'Öffnen Sie in Business Central Import-Journale → Aktion → Funktionen → Über ExFlow oder ExFlow-Einrichtung → Über ExFlow.',
        `Dort stehen beide Versionen: die kurze, zum Beispiel 23.2.34.11, gehört zu ${product}; die mit einem fünfstelligen Teil, zum Beispiel 23.3.14876.15232, gehört zu Business Central.`,
        `Kopieren Sie die Version von ${product} und fügen Sie sie hier ein.`,
      ),
      es: lines(
        'En Business Central, abra Diarios de importación de ExFlow → Acciones → Funciones → Acerca de ExFlow, o bien Configuración de ExFlow → Acerca de ExFlow.',
        `Allí verá dos versiones: la corta, por ejemplo 23.2.34.11, es la de ${product}; la que contiene un número de cinco cifras, por ejemplo 23.3.14876.15232, es la de Business Central.`,
        `Copie la versión de ${product} y péguela aquí.`,
      ),
    },
    pictureUrl: '/assets/version-help.png',
    article: {
      label: {
        en: `Find the version of ${product}${signIn.en}`,
        de: `Version von ${product} finden${signIn.de}`,
        es: `Encontrar la versión de ${product}${signIn.es}`,
      },
      url: article,
    },
  }
}

/** Help for a product that is an extension of Business Central without an About page. */
export const extensionHelp = (product: string): VersionHelp => ({
  steps: {
    en: lines(
      'In Business Central, search for Extension Management.',
      `Find ${product} in the list of installed extensions.`,
      'Copy the version from its row and paste it here.',
    ),
    de: lines(
      'Suchen Sie in Business Central nach Erweiterungsverwaltung.',
      `Suchen Sie ${product} in der Liste der installierten Erweiterungen.`,
      'Kopieren Sie die Version aus dieser Zeile und fügen Sie sie hier ein.',
    ),
    es: lines(
      'En Business Central, busque Administración de extensiones.',
      `Busque ${product} en la lista de extensiones instaladas.`,
      'Copie la versión de esa línea y péguela aquí.',
    ),
  },
})

const lines = (...steps: string[]) => steps.map((step, index) => `${index + 1}. ${step}`).join('\n')
