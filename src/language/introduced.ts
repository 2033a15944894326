/** What names of people stand behind, in every language we know: a title, a relation, an introduction, somebody replaced. */
const CUES = [
  String.raw`mrs?|ms|miss|dr|prof|herrn?|frau|señora?|sra?|don|doña|fru|hr|meneer|mevrouw|dhr|mevr`,
  String.raw`colleagues?|kolleg(?:e|in|en)|colega|compañer[oa]|collega|kollega(?:en|n)?|boss|chefin|jef[ea]`,
  String.raw`my name is|ich hei(?:ß|ss)e|mein name ist|me llamo|mi nombre es|jeg hedder|mit navn er|jeg heter|navnet mitt er|jag heter|mitt namn är|ik heet|mijn naam is`,
  String.raw`replac(?:e|es|ing)|(?:stand(?:ing)? in|cover(?:ing)?) for|on behalf of|vertret\p{L}*|ersetze|(?:sustitu|reempla)\p{L}* a|en nombre de|vikar(?:ierer)? for|på vegne a[fv]|ersätter|vikarierar för|vervang\p{L}*|namens`,
]
const NAME = String.raw`(?:\p{Lu}\. ?)*\p{Lu}\p{L}*(?:[-'’]\p{Lu}\p{L}+)*`
const PARTICLE = String.raw`(?:van|von|de|der|den|del|la|af|av|y) `
const INTRODUCED = new RegExp(
  String.raw`(?<!\p{L})((?:(?i:${CUES.join('|')})[.:]? )+)${NAME}(?: (?:${PARTICLE}){0,2}${NAME}){0,2}`,
  'gu',
)

/** Words without names of people whom nobody knows here, where the words before say that one follows: *Frau Müller*. */
export const withoutIntroduced = (words: string): string => words.replace(INTRODUCED, '$1[name]')
