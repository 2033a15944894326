interface DemoLicenceType {
  /** Its maker, under whose tab the product shows it (DOMAIN G25). */
  readonly owner: string
  readonly kind: 'SITE' | 'USER'
  readonly moduleKey: string
  readonly description: { readonly en: string; readonly de: string; readonly es: string }
}

/** The product whose licences are given to users. Nobody files tickets about it without an agreement. */
export const licenceProduct = {
  key: 'superoffice-crm',
  name: 'SuperOffice CRM',
  shopUrl: 'https://shop.vendor.example/superoffice-crm',
} as const

const superOffice = { owner: 'SuperOffice', kind: 'USER' } as const

/** What the licence types are, by the name that people read (DOMAIN G26). Editable data. */
export const licenceTypes = {
  'Sales Premium': {
    ...superOffice,
    moduleKey: 'sales',
    description: {
      en: 'Everything for sales: contacts, diary, opportunities, quotes, selections and reports. For people who sell every day.',
      de: 'Alles für den Vertrieb: Kontakte, Kalender, Verkäufe, Angebote, Selektionen und Berichte. Für alle, die täglich verkaufen.',
      es: 'Todo para ventas: contactos, agenda, oportunidades, ofertas, selecciones e informes. Para quienes venden a diario.',
    },
  },
  'Service Essentials': {
    ...superOffice,
    moduleKey: 'service',
    description: {
      en: 'Answer requests: inbox, reply templates and the request list. Without chat and statistics.',
      de: 'Anfragen beantworten: Posteingang, Antwortvorlagen und Anfragenliste. Ohne Chat und Statistik.',
      es: 'Responder solicitudes: bandeja de entrada, plantillas y lista de solicitudes. Sin chat ni estadísticas.',
    },
  },
  'Marketing Essentials': {
    ...superOffice,
    moduleKey: 'marketing',
    description: {
      en: 'Mailings and forms: write, send to a selection and see who opened them.',
      de: 'Mailings und Formulare: schreiben, an eine Selektion senden und sehen, wer sie geöffnet hat.',
      es: 'Envíos y formularios: escribirlos, enviarlos a una selección y ver quién los abrió.',
    },
  },
  DocSync: {
    owner: 'Fjord Add-ons',
    kind: 'USER',
    moduleKey: 'docsync',
    description: {
      en: 'An add-on by another maker: keeps documents in step with a file store.',
      de: 'Ein Zusatzmodul eines anderen Herstellers: hält Dokumente mit einer Dateiablage im Gleichstand.',
      es: 'Un complemento de otro fabricante: mantiene los documentos sincronizados con un almacén de archivos.',
    },
  },
  'Web Tools': {
    owner: 'SuperOffice',
    kind: 'SITE',
    moduleKey: 'web-tools',
    description: {
      en: 'For the whole company, not for single users: connects the product with mail and the web browser.',
      de: 'Für das ganze Unternehmen, nicht für einzelne Benutzer: verbindet das Produkt mit E-Mail und Webbrowser.',
      es: 'Para toda la empresa, no para usuarios concretos: conecta el producto con el correo y el navegador.',
    },
  },
} as const satisfies Record<string, DemoLicenceType>

/** How demo licence accounts name what they hold. */
export type LicenceTypeKey = keyof typeof licenceTypes
