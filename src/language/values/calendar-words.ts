/** How a language talks about days. Small letters without accents; the alternatives of an entry are separated by `|`. */
export interface CalendarWords {
  /** January first. */
  readonly months: readonly string[]
  /** Monday first. */
  readonly weekdays: readonly string[]
  readonly today: string
  readonly tomorrow: string
  readonly dayAfter: string
  readonly thisWeek: string
  readonly nextWeek: string
  readonly thisMonth: string
  readonly nextMonth: string
  /** *week 31* */
  readonly weekNumber: string
  /** *the end of* August */
  readonly endOf: string
  readonly from: string
  readonly until: string
  /** Between the two ends of a period. */
  readonly to: string
  /** What may stand before a day and says nothing. */
  readonly the: string
  /** Between a day and its month, and before a year. */
  readonly of: string
  readonly days: string
  readonly weeks: string
  readonly monthsLong: string
  /** One to ten. */
  readonly numbers: readonly string[]
}

const list = (words: string) => words.split(' ')

/** The days of every language we know. */
export const calendarWords: Readonly<Record<string, CalendarWords>> = {
  en: {
    months: list('january february march april may june july august september october november december'),
    weekdays: list('mondays? tuesdays? wednesdays? thursdays? fridays? saturdays? sundays?'),
    today: 'today|now',
    tomorrow: 'tomorrow',
    dayAfter: 'the day after tomorrow|day after tomorrow',
    thisWeek: 'this week',
    nextWeek: 'next week|the coming week|the week after',
    thisMonth: 'this month',
    nextMonth: 'next month',
    weekNumber: 'calendar week|week|weeks|cw|wk',
    endOf: 'the end of|end of|end',
    from: 'from|starting|since|as of|beginning|between|after',
    until: 'until|till|til|through|up to|by|to',
    to: 'to|until|till|til|through|and|up to',
    the: 'the|on|next|this|coming',
    of: 'of',
    days: 'days?',
    weeks: 'weeks?',
    monthsLong: 'months?',
    numbers: list('one|a two three four five six seven eight nine ten'),
  },
  de: {
    months: list(
      'januar|janner februar|feber marz|maerz april mai juni|juno juli|julei august september oktober november dezember',
    ),
    weekdays: list('montags? dienstags? mittwochs? donnerstags? freitags? (?:samstags?|sonnabends?) sonntags?'),
    today: 'heute|ab sofort|sofort',
    tomorrow: 'morgen',
    dayAfter: 'ubermorgen',
    thisWeek: 'diese woche|dieser woche',
    nextWeek: '(?:nachste|nachster|kommende|kommender|folgende) woche',
    thisMonth: '(?:diesen|diesem|dieses) monats?',
    nextMonth: '(?:nachsten?|nachstem|kommenden) monats?',
    weekNumber: 'kw|kalenderwochen?|woche|wochen',
    endOf: 'ende des|ende',
    from: 'vom|ab dem|ab|seit|zwischen|beginnend',
    until: 'bis einschliesslich|bis inklusive|bis inkl.|bis zum|bis|bis zu',
    to: 'bis einschliesslich|bis zum|bis|und|zum|bis inkl.',
    the: 'den|dem|am|der|die|nachsten|nachster|kommenden|diesen|einschliesslich',
    of: 'im|des',
    days: 'tage?n?',
    weeks: 'wochen?',
    monthsLong: 'monate?n?',
    numbers: list('einen?|einer|ein zwei drei vier funf sechs sieben acht neun zehn'),
  },
  es: {
    months: list('enero febrero marzo abril mayo junio julio agosto septiembre|setiembre octubre noviembre diciembre'),
    weekdays: list('lunes martes miercoles jueves viernes sabados? domingos?'),
    today: 'hoy|ya mismo',
    tomorrow: 'manana',
    dayAfter: 'pasado manana',
    thisWeek: 'esta semana',
    nextWeek: 'la semana que viene|(?:la )?proxima semana|la semana proxima',
    thisMonth: 'este mes',
    nextMonth: 'el mes que viene|(?:el )?proximo mes|el mes proximo',
    weekNumber: 'semana|semanas|sem',
    endOf: 'finales de|fin de|el final de|final de|fines de',
    from: 'desde el|desde|a partir del|a partir de|entre',
    until: 'hasta el|hasta|al|a',
    to: 'hasta el|hasta|al|a|y|y el',
    the: 'el|los|la|proximo|dia',
    of: 'de|del',
    days: 'dias?',
    weeks: 'semanas?',
    monthsLong: 'mes|meses',
    numbers: list('una?|uno dos tres cuatro cinco seis siete ocho nueve diez'),
  },
  da: {
    months: list('januar februar marts april maj juni juli august september oktober november december'),
    weekdays: list('mandag tirsdag onsdag torsdag fredag lordag sondag'),
    today: 'i dag|nu',
    tomorrow: 'i morgen',
    dayAfter: 'i overmorgen|overmorgen',
    thisWeek: 'denne uge|i denne uge',
    nextWeek: 'naeste uge|kommende uge',
    thisMonth: 'denne maned',
    nextMonth: 'naeste maned',
    weekNumber: 'uge|ugerne|uger',
    endOf: 'slutningen af|udgangen af|ultimo|enden af',
    from: 'fra og med|fra d\\.|fra|siden|mellem',
    until: 'til og med|indtil|til udgangen af|til d\\.|til|frem til',
    to: 'til og med|og til|til|og|indtil|frem til',
    the: 'den|d\\.|pa|naeste|kommende',
    of: 'i',
    days: 'dage?|dages',
    weeks: 'uger?|ugers',
    monthsLong: 'maned|maneder',
    numbers: list('en|et to tre fire fem seks syv otte ni ti'),
  },
  nl: {
    months: list('januari februari maart april mei juni juli augustus september oktober november december'),
    weekdays: list('maandag dinsdag woensdag donderdag vrijdag zaterdag zondag'),
    today: 'vandaag|nu',
    tomorrow: 'morgen',
    dayAfter: 'overmorgen',
    thisWeek: 'deze week',
    nextWeek: 'volgende week|komende week',
    thisMonth: 'deze maand',
    nextMonth: 'volgende maand|komende maand',
    weekNumber: 'week|weken|wk',
    endOf: 'eind van|eind|einde van|het einde van',
    from: 'vanaf|sinds|tussen|met ingang van|per',
    until: 'tot en met|t/m|tot',
    to: 'tot en met|t/m|tot|en|t.e.m.',
    the: 'de|op|aanstaande|komende|volgende',
    of: 'van',
    days: 'dag|dagen',
    weeks: 'week|weken',
    monthsLong: 'maand|maanden',
    numbers: list('een twee drie vier vijf zes zeven acht negen tien'),
  },
  nb: {
    months: list('januar februar mars april mai juni juli august september oktober november desember'),
    weekdays: list('mandag tirsdag onsdag torsdag fredag lordag sondag'),
    today: 'i dag|na',
    tomorrow: 'i morgen|i morra',
    dayAfter: 'i overmorgen|overmorgen',
    thisWeek: 'denne uka|denne uken|denne uke',
    nextWeek: 'neste uke|kommende uke|uka etter',
    thisMonth: 'denne maneden',
    nextMonth: 'neste maned',
    weekNumber: 'uke|ukene|uker',
    endOf: 'slutten av|utgangen av|ultimo',
    from: 'fra og med|f.o.m.|fra|siden|mellom',
    until: 'til og med|t.o.m.|fram til|frem til|til',
    to: 'til og med|t.o.m.|og til|til|og|fram til|frem til',
    the: 'den|pa|neste|kommende',
    of: 'i',
    days: 'dager?|dag',
    weeks: 'uker?',
    monthsLong: 'maned|maneder',
    numbers: list('en|ei|ett to tre fire fem seks sju|syv atte ni ti'),
  },
  sv: {
    months: list('januari februari mars april maj juni juli augusti september oktober november december'),
    weekdays: list('mandag tisdag onsdag torsdag fredag lordag sondag'),
    today: 'i ?dag|nu',
    tomorrow: 'i ?morgon',
    dayAfter: 'i ?overmorgon',
    thisWeek: 'denna vecka|den har veckan',
    nextWeek: 'nasta vecka|kommande vecka',
    thisMonth: 'denna manad|den har manaden',
    nextMonth: 'nasta manad',
    weekNumber: 'vecka|veckorna|veckor|v\\.?',
    endOf: 'slutet av|slutet pa|utgangen av|ultimo',
    from: 'fran och med|fr.o.m.|fran|sedan|mellan',
    until: 'till och med|t.o.m.|fram till|till|tills',
    to: 'till och med|t.o.m.|och till|till|och|fram till',
    the: 'den|pa|nasta|kommande',
    of: 'i',
    days: 'dagar?|dag',
    weeks: 'veckor|vecka|veckors',
    monthsLong: 'manader?|manad',
    numbers: list('en|ett tva tre fyra fem sex sju atta nio tio'),
  },
}
