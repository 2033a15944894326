/** Scopes of a tenant, the first one preselected (DOMAIN H4). Editable data, like everything here. */
export const editions = {
  BASIC: {
    label: { en: 'BASIC', de: 'BASIC', es: 'BASIC' },
    description: {
      en: 'The simple range of functions: made for quick mailings.',
      de: 'Der einfache Funktionsumfang: für eine schnelle Versendung.',
      es: 'Las funciones esenciales: para envíos rápidos.',
    },
  },
  PROFESSIONAL: {
    label: { en: 'PROFESSIONAL', de: 'PROFESSIONAL', es: 'PROFESSIONAL' },
    description: {
      en: 'Everything in BASIC, with automated campaigns, tests of variants and detailed reports.',
      de: 'Alles aus BASIC, dazu automatische Kampagnen, Variantentests und ausführliche Berichte.',
      es: 'Todo lo de BASIC, más campañas automáticas, pruebas de variantes e informes detallados.',
    },
  },
} as const

/** What a tenant that is not STANDARD may be written in, the usual one first. */
export const charsets = ['UTF-8', 'ISO-8859-1', 'ISO-8859-15', 'WINDOWS-1252'] as const

/** The vendor's own name is no tenant's. */
export const reservedNames = ['SignUp'] as const

/** What costs: tenants by type and edition, and what is unlocked in one. */
export const costProducts = {
  'tenant-standard-basic': {
    name: { en: 'Tenant STANDARD, BASIC', de: 'Mandant STANDARD, BASIC', es: 'Tenant STANDARD, BASIC' },
    tenantType: 'STANDARD',
    editionKey: 'BASIC',
  },
  'tenant-standard-professional': {
    name: {
      en: 'Tenant STANDARD, PROFESSIONAL',
      de: 'Mandant STANDARD, PROFESSIONAL',
      es: 'Tenant STANDARD, PROFESSIONAL',
    },
    tenantType: 'STANDARD',
    editionKey: 'PROFESSIONAL',
  },
  'tenant-custom-basic': {
    name: { en: 'Tenant CUSTOM, BASIC', de: 'Mandant CUSTOM, BASIC', es: 'Tenant CUSTOM, BASIC' },
    tenantType: 'CUSTOM',
    editionKey: 'BASIC',
  },
  'tenant-custom-professional': {
    name: { en: 'Tenant CUSTOM, PROFESSIONAL', de: 'Mandant CUSTOM, PROFESSIONAL', es: 'Tenant CUSTOM, PROFESSIONAL' },
    tenantType: 'CUSTOM',
    editionKey: 'PROFESSIONAL',
  },
  'inbox-preview': {
    name: { en: 'Inbox preview', de: 'Posteingangsvorschau', es: 'Vista previa de la bandeja' },
    description: {
      en: 'Shows a mailing as it looks in 40 mail programs before it is sent.',
      de: 'Zeigt ein Mailing vor dem Versand so, wie es in 40 E-Mail-Programmen aussieht.',
      es: 'Muestra un envío tal como se ve en 40 programas de correo antes de mandarlo.',
    },
  },
  'sender-domain': {
    name: { en: 'Own sender domain', de: 'Eigene Absenderdomain', es: 'Dominio de remitente propio' },
    description: {
      en: 'Mailings leave from an address of your own domain. Setting it up is paid once.',
      de: 'Mailings gehen von einer Adresse Ihrer eigenen Domain aus. Die Einrichtung wird einmal berechnet.',
      es: 'Los envíos salen de una dirección de su propio dominio. La configuración se paga una sola vez.',
    },
  },
  'sms-gateway': {
    name: { en: 'SMS sending', de: 'SMS-Versand', es: 'Envío de SMS' },
    description: {
      en: 'Sends text messages too. We agree on volume and countries with you first.',
      de: 'Versendet auch SMS. Menge und Länder stimmen wir vorher mit Ihnen ab.',
      es: 'Envía también SMS. Antes acordamos con usted el volumen y los países.',
    },
  },
} as const

const month = { currency: 'EUR', interval: 'MONTH' } as const

/** Price lists, the older one first; amounts in cents. */
export const priceLists = {
  '2024-10': {
    validFrom: '2024-10-01',
    url: 'https://vendor.example/prices/2024-10',
    prices: {
      'tenant-standard-basic': { ...month, amount: 4500 },
      'tenant-standard-professional': { ...month, amount: 9500 },
      'inbox-preview': { ...month, amount: 1700 },
    },
  },
  '2025-04': {
    validFrom: '2025-04-01',
    url: 'https://vendor.example/prices/2025-04',
    prices: {
      'tenant-standard-basic': { ...month, amount: 4900 },
      'tenant-standard-professional': { ...month, amount: 9900 },
      'tenant-custom-basic': { ...month, amount: 14_900 },
      'tenant-custom-professional': { ...month, amount: 19_900 },
      'inbox-preview': { ...month, amount: 1900 },
      'sender-domain': { currency: 'EUR', interval: 'ONCE', amount: 9000 },
      'sms-gateway': { ...month, amount: 2900, unlockableOnline: false },
    },
  },
} as const

/** What is agreed to besides the price. */
export const conditions = {
  v6: {
    validFrom: '2024-10-01',
    text: {
      en: 'The price is charged for whole months and stands on the monthly invoice. Ends with the month after notice.',
      de: 'Der Preis wird für ganze Monate berechnet und steht auf der Monatsrechnung. Endet mit dem Monat nach der Kündigung.',
      es: 'El precio se cobra por meses completos y figura en la factura mensual. Termina con el mes siguiente al aviso.',
    },
  },
  v7: {
    validFrom: '2025-04-01',
    text: {
      en: [
        '1. The price of the price list above is charged for every begun month, from the month in which the product is ready.',
        '2. It stands on your monthly invoice, with the name of the tenant and of whoever ordered it. Prices are without VAT.',
        '3. You can end it at any time; it then runs to the end of the month. What is paid once is not paid back.',
        '4. New prices apply to orders made after them. Yours stays until we tell you otherwise three months ahead.',
        '5. What is stored in a tenant belongs to its customer. After its end it is kept for 30 days, then deleted.',
      ].join('\n'),
      de: [
        '1. Der Preis der oben genannten Preisliste wird für jeden angefangenen Monat berechnet, ab dem Monat der Bereitstellung.',
        '2. Er steht auf Ihrer Monatsrechnung, mit dem Namen des Mandanten und der bestellenden Person. Preise ohne Umsatzsteuer.',
        '3. Sie können jederzeit kündigen; die Leistung endet dann mit dem Monat. Einmalige Preise werden nicht erstattet.',
        '4. Neue Preise gelten für spätere Bestellungen. Ihrer gilt weiter, bis wir drei Monate vorher etwas anderes mitteilen.',
        '5. Die Daten eines Mandanten gehören seinem Kunden. Nach dem Ende werden sie 30 Tage aufbewahrt und dann gelöscht.',
      ].join('\n'),
      es: [
        '1. El precio de la lista indicada se cobra por cada mes iniciado, desde el mes en que el producto está listo.',
        '2. Figura en su factura mensual, con el nombre del tenant y de quien hizo el pedido. Precios sin IVA.',
        '3. Puede darlo de baja en cualquier momento; termina con el mes. Los pagos únicos no se devuelven.',
        '4. Los precios nuevos valen para pedidos posteriores. El suyo sigue hasta que le avisemos con tres meses de antelación.',
        '5. Los datos de un tenant pertenecen a su cliente. Tras el final se conservan 30 días y después se borran.',
      ].join('\n'),
    },
  },
} as const
