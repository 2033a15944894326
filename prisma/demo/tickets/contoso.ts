import { answered, confirmed, filed, handed, noted, partnerNoted, resolved, took } from '../happening.ts'
import { paragraphs, storiesWith } from '../story.ts'

const contoso = storiesWith({
  company: 'contoso',
  agreement: 'AG-2050',
  route: 'VENDOR',
  type: 'technical',
  product: 'exflow-ap',
  version: '23.2.34.11',
  erp: 'bc-23-onprem',
})

/** Tickets of Contoso Deutschland GmbH, which Nordic BC Partner looks after. */
export const contosoTickets = [
  contoso({
    id: 'contoso-belegbild',
    requester: 'jonas',
    severity: 'MAJOR',
    subject: 'Belegbild fehlt bei Rechnungen, die per Dokumentenscanner eingelesen werden',
    text: paragraphs(
      'Bei Rechnungen vom Dokumentenscanner im Erdgeschoss ist in der Freigabe kein Belegbild zu sehen. Rechnungen aus dem Postfach sind in Ordnung.',
      'Der Scanner legt die Dateien seit dem Austausch letzte Woche als TIFF statt als PDF ab.',
    ),
    happened: [
      filed(2, '09:52', 'jonas'),
      took(2, '13:14', 'erik'),
      answered(
        1,
        '10:20',
        'erik',
        'Guten Tag Herr Weber, mehrseitige TIFF-Dateien zeigt die Freigabe in Ihrer Version nicht an. Ich prüfe, ob sich die Umwandlung in PDF beim Einlesen einschalten lässt.',
      ),
    ],
  }),
  contoso({
    id: 'contoso-dienst',
    route: 'PARTNER',
    requester: 'jonas',
    severity: 'MAJOR',
    subject: 'Dienst für Hintergrundaufgaben startet nach einem Neustart des Servers nicht',
    text: 'Wenn unser Server nach Windows-Updates neu startet, laufen die Hintergrundaufgaben erst wieder, nachdem jemand den Dienst von Hand gestartet hat. Bis dahin kommen keine Rechnungen herein.',
    happened: [
      filed(8, '08:14', 'jonas'),
      took(8, '10:45', 'kim'),
      noted(
        8,
        '10:58',
        'kim',
        'Their own server, run by Nordic. Service account has no right to log on as a service after the policy change.',
      ),
      handed(8, '11:06', 'kim', 'nils'),
      took(7, '08:30', 'nils'),
      partnerNoted(
        7,
        '08:47',
        'nils',
        "Policy comes from Contoso's head office. Needs their IT, ask Jonas who that is today.",
      ),
      answered(
        7,
        '09:02',
        'nils',
        'Wir übernehmen, Herr Weber. Dem Dienstkonto fehlt seit der letzten Richtlinie ein Recht; ich stimme das mit Ihrer IT ab.',
      ),
    ],
  }),
  contoso({
    id: 'contoso-key-and-granule',
    requester: 'nils',
    type: 'question',
    erp: undefined,
    subject: 'Does 23.2 on a server of our own need the granule as well as the key?',
    text: 'Contoso runs Business Central 23 on its own server. Before we ask for the licence: is the key enough, or do we also have to import a licence file with the granule?',
    happened: [
      filed(14, '15:33', 'nils'),
      took(13, '09:08', 'erik'),
      resolved(
        13,
        '09:47',
        'erik',
        'Both. On a server of your own the key goes into ExFlow License Activation, and the FLF file has to contain the ExFlow granule. Please plan the import outside working hours, users may be signed out.',
      ),
      confirmed(13, '10:30', 'nils'),
    ],
  }),
]
