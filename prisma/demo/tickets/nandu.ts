import { answered, asked, confirmed, filed, noted, replied, resolved, took } from '../happening.ts'
import { paragraphs, storiesWith } from '../story.ts'

const nandu = storiesWith({
  company: 'nandu',
  agreement: 'AG-4007',
  route: 'VENDOR',
  type: 'technical',
  product: 'exflow-ap',
  version: '25.1.0.0',
  erp: 'bc-online',
  requester: 'carla',
})

/** Tickets of Ñandú S.L., in Spanish. */
export const nanduTickets = [
  nandu({
    id: 'nandu-enie',
    severity: 'MAJOR',
    subject: 'Los proveedores con «ñ» en el nombre no se reconocen al importar facturas',
    text: paragraphs(
      'Desde la última actualización, las facturas de proveedores cuyo nombre lleva una «ñ» quedan sin proveedor al importarlas. Por ejemplo, «Señalizaciones del Duero» aparece como «Se alizaciones».',
      'Si elegimos el proveedor a mano, la factura sigue su curso con normalidad. Son unas quince facturas al día.',
    ),
    happened: [
      filed(3, '09:26', 'carla'),
      took(3, '12:10', 'erik'),
      noted(3, '12:22', 'erik', 'Read as Latin-1 by the new parser. Same cause as the umlaut report from Graz.'),
      answered(
        2,
        '10:45',
        'erik',
        'Gracias por el ejemplo, Carla. El nuevo lector interpreta mal esos caracteres. Estamos preparando la corrección y le avisaré en cuanto esté instalada.',
      ),
    ],
  }),
  nandu({
    id: 'nandu-tercer-almacen',
    type: 'question',
    erp: undefined,
    subject: '¿Cómo añadimos el tercer almacén a los grupos de aprobación?',
    text: 'Hemos abierto un tercer almacén en Zamora. ¿Hay que crear un grupo de aprobación nuevo o basta con añadir una regla al que ya tenemos?',
    happened: [
      filed(5, '16:03', 'carla'),
      took(4, '09:31', 'kim'),
      asked(
        2,
        '12:30',
        'kim',
        '¿Las facturas del almacén de Zamora las aprobarán las mismas personas que las de los otros dos, o habrá aprobadores propios?',
      ),
    ],
  }),
  nandu({
    id: 'nandu-firma-correo',
    severity: 'MINOR',
    subject: 'Los correos de aviso llegan sin el nombre de la empresa',
    text: 'En los avisos de facturas pendientes, el remitente aparece solo como «Notificaciones». Algunos aprobadores los toman por correo no deseado.',
    happened: [
      filed(21, '10:38', 'carla'),
      took(20, '11:00', 'kim'),
      answered(
        20,
        '11:14',
        'kim',
        'El nombre del remitente se toma de la configuración de correo, que está vacía en su empresa. ¿Le parece bien «Ñandú S.L. – Facturas»?',
      ),
      replied(20, '13:20', 'carla', 'Sí, perfecto.'),
      resolved(19, '09:05', 'kim', 'Listo: a partir de hoy los avisos salen con ese nombre.'),
      confirmed(19, '09:40', 'carla'),
    ],
  }),
]
