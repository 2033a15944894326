import type { AnswerId } from '../core/ports.ts'

/** Words that stand for one idea, in lower case and without accents; a `*` ends a stem. */
type Idea = string

/** A question is about an answer where it has a word of every one of its ideas. */
export type Cues = Readonly<Record<AnswerId, readonly Idea[]>>

const HOW = {
  en: 'how where what which can could who whom when need want tell',
  de: 'wie wo was wer wen wem welche* kann konnte wann mochte brauche* woher',
  es: 'como donde que quien* cual* puedo puede cuando quiero necesito',
}

/** What questions sound like in each language. The knowledge base takes their place one day. */
export const cues: Readonly<Record<string, Cues>> = {
  en: {
    version: [
      'where find see look check show* which installed',
      'version*',
      'where find see look check shows installed have i my',
    ],
    contact: ['who whom support helpdesk', 'contact* phone telephone call responsible reach* talk'],
    ticket: [HOW.en, 'ticket* incident* problem* bug*', 'open create file report submit raise'],
    'sign-in': [HOW.en, 'register* registration sign login log account* signup signin'],
    password: [HOW.en, 'password* passphrase*', 'reset* forgot* forget change* new lost set recover*'],
    language: [HOW.en, 'language*', 'you your bot speak* answer* german spanish english'],
    privacy: [HOW.en, 'privacy gdpr data personal', 'privacy gdpr personal delete* keep* store* save*'],
    access: [HOW.en, 'super* seat*', 'become request* get replace* stand new apply'],
  },
  de: {
    version: [
      'wo woher finde* sehe* steht zeigt prufe* welche* installiert* habe',
      'version*',
      'wo woher finde* sehe* steht prufe* installiert* habe ich mein*',
    ],
    contact: ['wer wen wem support helpdesk', 'kontakt* telefon* anruf* ansprech* wende* zustandig* erreich*'],
    ticket: [HOW.de, 'ticket* anfrage* storung* problem*', 'erstell* offne* eroffne* anleg* lege meld* stell*'],
    'sign-in': [HOW.de, 'anmeld* melde registrier* login einlogg* portal konto'],
    password: [HOW.de, 'passwort* kennwort*', 'vergess* zuruck* ander* neu* setz* verloren'],
    language: [HOW.de, 'sprache*', 'bot sprich* sprech* antwort* du sie deutsch* englisch* spanisch*'],
    privacy: [
      HOW.de,
      'datenschutz dsgvo daten personlich* personenbezogen*',
      'datenschutz dsgvo personlich* personenbezogen* losch* speicher*',
    ],
    access: [HOW.de, 'super* platz', 'werde* beantrag* anforder* fordere bekomm* ersetz* vertret*'],
  },
  es: {
    version: [
      'donde encuentr* veo ver comprob* cual* que instalad* tengo',
      'version*',
      'donde encuentr* veo ver comprob* instalad* tengo mi',
    ],
    contact: ['quien* soporte', 'contact* telefono* llam* dirij* dirig* responsable*'],
    ticket: [HOW.es, 'ticket* solicitud* incidencia* problema*', 'cre* abr* envi* inform*'],
    'sign-in': [HOW.es, 'registr* sesion inici* cuenta* inscrib* login'],
    password: [HOW.es, 'contrasena*', 'olvid* cambi* restablec* nuev* recuper* perdi*'],
    language: [HOW.es, 'idioma*', 'bot habl* respond* contest* aleman ingles espanol'],
    privacy: [HOW.es, 'privacidad rgpd datos personal*', 'privacidad rgpd personal* borr* elimin* guard*'],
    access: [HOW.es, 'super* plaza*', 'solicit* pid* ser obten* reemplaz* sustitu*'],
  },
}
