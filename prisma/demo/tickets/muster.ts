import { answered, asked, confirmed, filed, noted, replied, resolved, shared, took } from '../happening.ts'
import { paragraphs, storiesWith } from '../story.ts'

const muster = storiesWith({
  company: 'muster',
  agreement: 'AG-3101',
  route: 'VENDOR',
  type: 'technical',
  product: 'faktur-box',
  version: '22.2.110.42',
  erp: 'bc-online',
})

/** Tickets of Muster GmbH about faktur:box, in German. */
export const musterTickets = [
  muster({
    id: 'muster-ausgangsbelege',
    requester: 'ida',
    severity: 'MAJOR',
    subject: 'Fehler bei der Übernahme von Ausgangsbelegen mit mehr als 50 Positionen',
    text: paragraphs(
      'Seit dem Update vom letzten Wochenende bricht die Übernahme von Ausgangsbelegen ab, sobald ein Beleg mehr als 50 Positionen hat. Die Meldung lautet: „Der Beleg konnte nicht vollständig gelesen werden.“',
      'Belege mit weniger Positionen werden wie gewohnt übernommen. Betroffen sind vor allem die Sammelrechnungen an unsere beiden größten Kunden.',
      'Zurzeit teilen wir diese Rechnungen von Hand auf, das kostet uns etwa eine Stunde am Tag.',
    ),
    happened: [
      filed(4, '08:47', 'ida'),
      shared(4, '08:52', 'ida', 'max'),
      took(4, '10:33', 'erik'),
      noted(
        4,
        '10:50',
        'erik',
        'Page size of the reader was 50 before the rewrite. Ask development whether that constant survived.',
      ),
      answered(
        3,
        '11:20',
        'erik',
        'Vielen Dank für die genaue Beschreibung, Frau Kaya. Wir konnten den Abbruch mit 51 Positionen nachstellen. Eine Korrektur ist in Arbeit; ich melde mich, sobald sie in Ihrer Umgebung ist.',
      ),
    ],
  }),
  muster({
    id: 'muster-leere-mail',
    requester: 'max',
    severity: 'MINOR',
    subject: 'Versandmail an Kunden kommt ohne Begleittext an',
    text: 'Beim Versand aus faktur:box hängt die Rechnung richtig an der Mail, der Begleittext aus unserer Vorlage fehlt aber. In der Vorschau ist er zu sehen.',
    happened: [
      filed(6, '14:18', 'max'),
      took(5, '09:36', 'kim'),
      asked(
        2,
        '15:12',
        'kim',
        'Fehlt der Text bei allen Empfängern oder nur bei einigen? Und verwenden Sie in der Vorlage das Feld für die Anrede?',
      ),
    ],
  }),
  muster({
    id: 'muster-archiv',
    requester: 'ida',
    type: 'question',
    erp: undefined,
    subject: 'Wie lange bleiben Belege im Archiv von faktur:box?',
    text: 'Unser Steuerberater möchte wissen, ob die Belege zehn Jahre lang unverändert aufbewahrt werden und ob wir sie am Ende der Frist selbst löschen müssen.',
    happened: [
      filed(12, '11:05', 'ida'),
      took(11, '09:50', 'kim'),
      resolved(
        7,
        '13:27',
        'kim',
        'Die Belege bleiben zehn Jahre unverändert erhalten, gerechnet ab dem Ende des Belegjahres. Danach schlägt das Archiv sie zum Löschen vor; gelöscht wird nur, was Sie bestätigen.',
      ),
    ],
  }),
  muster({
    id: 'muster-nummernkreis',
    requester: 'max',
    severity: 'CRITICAL',
    subject: 'Rechnungen erhalten seit Beginn des neuen Geschäftsjahres doppelte Nummern',
    text: paragraphs(
      'Seit wir gestern das neue Geschäftsjahr eröffnet haben, vergibt faktur:box Nummern, die es schon gibt. Business Central weist diese Belege beim Buchen ab.',
      'Wir können im Moment keine Rechnung verschicken.',
    ),
    happened: [
      filed(25, '07:58', 'max'),
      took(25, '08:20', 'erik'),
      answered(
        25,
        '08:41',
        'erik',
        'Ich sehe es mir sofort an. Bitte buchen Sie bis dahin nichts von Hand, damit keine Lücken entstehen.',
      ),
      replied(25, '08:55', 'max', 'In Ordnung, wir warten.'),
      resolved(
        25,
        '10:02',
        'erik',
        'Der neue Nummernkreis war angelegt, aber nicht als Vorgabe gesetzt. Ich habe das nachgeholt und die elf abgewiesenen Belege neu nummeriert. Sie können wieder buchen.',
      ),
      confirmed(25, '11:16', 'max'),
    ],
  }),
]
