import type { Terms } from './words.ts'

/** Words for one thing to do, a group a line: who asks how to *create* a user is answered by the page that says *add*. */
const DEEDS: Readonly<Record<string, string>> = {
  en: `create add make new
    delete remove erase
    change edit update modify adjust rename customize
    restore recover undelete undo undeletion
    enable activate
    disable deactivate
    show view display
    greyed grey gray inactive disabled dimmed unavailable
    copy duplicate
    choose select pick`,
  de: `anlegen erstellen hinzufügen erzeugen neu
    löschen entfernen
    ändern bearbeiten anpassen aktualisieren umbenennen
    wiederherstellen zurückholen zurückbekommen zurückerhalten rückgängig
    aktivieren einschalten freischalten
    deaktivieren ausschalten abschalten
    anzeigen ansehen
    ausgegraut grau inaktiv deaktiviert
    kopieren duplizieren
    auswählen wählen`,
  es: `crear añadir agregar nuevo nueva
    eliminar borrar quitar suprimir
    cambiar modificar editar actualizar ajustar renombrar personalizar
    recuperar restaurar deshacer
    activar habilitar
    desactivar deshabilitar
    mostrar visualizar
    gris atenuado inactivo desactivado deshabilitado
    copiar duplicar
    elegir seleccionar escoger`,
  da: `oprette opretter tilføje tilføjer lave ny
    slette sletter fjerne fjerner
    ændre ændrer redigere redigerer opdatere tilpasse omdøbe
    gendanne gendanner genskabe fortryde
    aktivere aktiverer
    deaktivere deaktiverer
    vise viser
    grå nedtonet inaktiv inaktivt deaktiveret
    kopiere duplikere
    vælge vælger`,
  nl: `aanmaken toevoegen maken creëren nieuw nieuwe
    verwijderen wissen
    wijzigen bewerken aanpassen aanpas veranderen bijwerken hernoemen
    herstellen terugzetten
    activeren inschakelen aanzetten
    deactiveren uitschakelen uitzetten
    tonen bekijken weergeven
    grijs inactief gedeactiveerd uitgeschakeld
    kopiëren dupliceren
    kiezen selecteren`,
  nb: `opprette oppretter legge legger lage lager ny
    slette sletter fjerne fjerner
    endre endrer redigere redigerer oppdatere tilpasse
    gjenopprette gjenoppretter angre
    aktivere aktiverer
    deaktivere deaktiverer
    vise viser
    grå nedtonet inaktiv inaktivt deaktivert
    kopiere duplisere
    velge velger`,
  sv: `skapa skapar lägga lägger lägg upprätta ny
    bort radera raderar
    ändra ändrar redigera redigerar uppdatera uppdaterar anpassa
    återställa återställer ångra
    aktivera aktiverar
    inaktivera avaktivera inaktiverar
    visa visar
    grå nedtonad inaktiv inaktivt inaktiverad
    kopiera duplicera
    välja väljer`,
}

/** The other terms of a language for what a term does; none for what is no deed. */
export type Deeds = (term: string) => readonly string[]

/** Reads the deeds of a language once, as `termsOf` cuts its words; a language without a list has none. */
export function deedsOf(language: string, termsOf: Terms): Deeds {
  const same = new Map<string, Set<string>>()
  for (const line of (DEEDS[language] ?? '').split('\n')) {
    const group = new Set(termsOf(line))
    for (const term of group) same.set(term, new Set([...(same.get(term) ?? []), ...group]))
  }
  return (term) => [...(same.get(term) ?? [])].filter((one) => one !== term)
}
