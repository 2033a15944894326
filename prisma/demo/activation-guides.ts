import type { ActivationStep } from '../../src/domain/deployment.ts'

interface Words {
  readonly title: string
  readonly steps: readonly string[]
}

interface Guide extends Readonly<Record<'en' | 'de' | 'es', Words>> {
  readonly picture: string
}

/** How the tasks of an activation are done, by language, with a picture (DOMAIN F8, F9, F12). Editable data. */
export const activationGuides: Readonly<Record<ActivationStep, Guide>> = {
  KEY: {
    picture: '/assets/licence-key.png',
    en: {
      title: 'Paste the licence key',
      steps: [
        'In Business Central, search for “ExFlow License Activation” and open the page.',
        'Paste the licence key and activate it. If a new environment shows “License Provider” instead, choose Activate there.',
        'Check that the page shows the status Active and the days that are left.',
      ],
    },
    de: {
      title: 'Lizenzschlüssel einfügen',
      steps: [
        'Suchen Sie in Business Central nach „ExFlow-Lizenzaktivierung“ und öffnen Sie die Seite.',
        'Fügen Sie den Lizenzschlüssel ein und aktivieren Sie ihn. Zeigt eine neue Umgebung stattdessen „License Provider“, wählen Sie dort „Activate“.',
        'Prüfen Sie, ob die Seite den Status „Aktiv“ und die verbleibenden Tage zeigt.',
      ],
    },
    es: {
      title: 'Pegar la clave de licencia',
      steps: [
        'En Business Central, busque «Activación de Licencia de ExFlow» y abra la página.',
        'Pegue la clave de licencia y actívela. Si un entorno nuevo muestra en su lugar «License Provider», elija allí «Activate».',
        'Compruebe que la página muestra el estado «Activa» y los días restantes.',
      ],
    },
  },
  GRANULE: {
    picture: '/assets/granule.png',
    en: {
      title: 'Import the FLF file with the granule',
      steps: [
        'Save the FLF file that contains the ExFlow granule on the server.',
        'Import it as the licence of your database, best outside working hours: people may be signed out.',
        'Restart the service of Dynamics NAV or Business Central.',
        'Sign in again and open an ExFlow page to see that it works.',
      ],
    },
    de: {
      title: 'FLF-Datei mit dem Granule importieren',
      steps: [
        'Speichern Sie die FLF-Datei, die das ExFlow-Granule enthält, auf dem Server.',
        'Importieren Sie sie als Lizenz Ihrer Datenbank, am besten außerhalb der Arbeitszeit: Benutzer können abgemeldet werden.',
        'Starten Sie den Dienst von Dynamics NAV oder Business Central neu.',
        'Melden Sie sich neu an und öffnen Sie eine Seite von ExFlow, um zu sehen, dass es funktioniert.',
      ],
    },
    es: {
      title: 'Importar el archivo FLF con el granule',
      steps: [
        'Guarde en el servidor el archivo FLF que contiene el granule de ExFlow.',
        'Impórtelo como licencia de su base de datos, mejor fuera del horario laboral: puede que se cierre la sesión de los usuarios.',
        'Reinicie el servicio de Dynamics NAV o de Business Central.',
        'Inicie sesión de nuevo y abra una página de ExFlow para comprobar que funciona.',
      ],
    },
  },
}
