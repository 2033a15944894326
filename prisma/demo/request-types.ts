import type { RequestType, TypeField } from '../../src/domain/request-type.ts'

interface DemoRequestType extends Omit<RequestType, 'key'> {
  /** Whether people choose it from the menu. The others are made by a button of their own, such as *Check my agreement*. */
  readonly isOffered: boolean
}

const required = (key: string): TypeField => ({ key, isRequired: true })
const optional = (key: string): TypeField => ({ key, isRequired: false })

const installation: TypeField = {
  key: 'installation',
  isRequired: true,
  widget: 'choice',
  label: { en: 'Who is the licence for?', de: 'Für wen ist die Lizenz?', es: '¿Para quién es la licencia?' },
  hint: {
    en: 'Every installation needs a licence of its own.',
    de: 'Jede Installation braucht eine eigene Lizenz.',
    es: 'Cada instalación necesita su propia licencia.',
  },
  options: [
    { value: 'customer', label: { en: 'A customer', de: 'Für einen Kunden', es: 'Para un cliente' } },
    {
      value: 'partner',
      label: {
        en: 'Our own partner installation',
        de: 'Für unsere eigene Partnerinstallation',
        es: 'Para nuestra propia instalación de socio',
      },
    },
  ],
}

const matters = {
  number: { en: 'Wrong number', de: 'Anzahl falsch', es: 'Cantidad incorrecta' },
  module: { en: 'Wrong module', de: 'Modul falsch', es: 'Módulo incorrecto' },
  end: { en: 'Wrong expiry date', de: 'Ablaufdatum falsch', es: 'Vencimiento incorrecto' },
  more: { en: 'More licences', de: 'Mehr Lizenzen', es: 'Más licencias' },
  fewer: { en: 'Fewer licences', de: 'Weniger Lizenzen', es: 'Menos licencias' },
  file: { en: 'Licence file wanted', de: 'Lizenzdatei gewünscht', es: 'Se pide un archivo de licencia' },
  purchase: {
    en: 'Serial number and owner after a purchase',
    de: 'Seriennummer und Eigentümer nach dem Kauf',
    es: 'Número de serie y titular tras la compra',
  },
}

/** What a licence change is about; the flows about licences fill it. */
const matter: TypeField = {
  key: 'matter',
  isRequired: false,
  widget: 'choice',
  label: { en: 'What it is about', de: 'Worum es geht', es: 'De qué se trata' },
  options: Object.entries(matters).map(([value, label]) => ({ value, label })),
}

/** What a ticket can be about, in the order of the menu, and what each kind asks for (DOMAIN A7, D8, D9, D15). */
export const requestTypes = {
  technical: {
    label: { en: 'Technical problem', de: 'Technisches Problem', es: 'Problema técnico' },
    fields: [required('product'), required('erp'), required('version'), optional('severity'), optional('poNumber')],
    isCommunity: false,
    isOffered: true,
  },
  question: {
    label: { en: 'Question', de: 'Frage', es: 'Pregunta' },
    fields: [required('product'), optional('version')],
    isCommunity: false,
    isOffered: true,
  },
  licence: {
    label: { en: 'Licence', de: 'Lizenz', es: 'Licencia' },
    fields: [required('customerName'), required('product'), optional('erp'), installation],
    isCommunity: false,
    isOffered: true,
  },
  other: {
    label: { en: 'Other technical matter', de: 'Sonstiges technisches Anliegen', es: 'Otro asunto técnico' },
    fields: [optional('product')],
    isCommunity: false,
    isOffered: true,
  },
  'agreement-check': {
    label: { en: 'Agreement check', de: 'Vereinbarung prüfen', es: 'Revisión del acuerdo' },
    fields: [optional('product')],
    isCommunity: false,
    isOffered: false,
  },
  'licence-change': {
    label: { en: 'Licence change', de: 'Lizenzänderung', es: 'Cambio de licencia' },
    fields: [matter],
    isCommunity: false,
    isOffered: false,
  },
  'product-request': {
    label: { en: 'Product request', de: 'Produktanfrage', es: 'Solicitud de producto' },
    fields: [],
    isCommunity: false,
    isOffered: false,
  },
  'key-exposed': {
    label: { en: 'Key exposed', de: 'Schlüssel offengelegt', es: 'Clave expuesta' },
    fields: [],
    isCommunity: false,
    isOffered: false,
  },
  community: {
    label: { en: 'Community question', de: 'Frage aus der Community', es: 'Pregunta de la comunidad' },
    fields: [optional('product'), optional('version')],
    isCommunity: true,
    isOffered: true,
  },
} as const satisfies Record<string, DemoRequestType>

/** How demo tickets name what they are about. */
export type RequestTypeKey = keyof typeof requestTypes
