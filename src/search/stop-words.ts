/** Words that only hold a sentence together, folded; in a language without a list every word counts. */
const LISTS: Readonly<Record<string, string>> = {
  en: `a about above after again against all also am an and any are as at be because been before
    being below between both but by can could did do does doing down during each few for from
    further had has have having he her here hers him his how i if in into is it its just me might
    more most must my no nor not of off on once only or other our out over own same she should so
    some such than that the their them then there these they this those through to too under until
    up upon very was we were what when where whether which while who whom why will with would you
    your`,
  de: `aber als am an auch auf aus bei bin bis bist da das dass dem den der des die doch du durch
    ein eine einem einen einer eines er es fur hat hatte ich ihr im in ist ja kann kein keine mein
    mit nach nicht noch nur ob oder sein seine sich sie sind so uber um und uns unter vom von vor
    war was wenn wer werden wie wird wir wo zu zum zur`,
  fr: `a au aux avec ce ces cette dans de des du elle elles en est et etait ete etre eux il ils je l
    d c j m n s t qu la le les leur leurs lui ma mais me mes mon ne nos notre nous on ont ou par pas
    plus pour que qui sa sans se ses si son sont sur ta te tu un une vos votre vous y`,
  es: `a al como con de del el ella ellas ellos en entre era es esa ese esta este esto fue ha han
    hasta la las le les lo los mas me mi muy no nos o para pero por que se si sin sobre son su sus
    tambien te un una uno y ya yo`,
  it: `a al alla alle anche che chi ci come con da dal dalla dei del della delle di e ed era gli ha
    hanno i il in io la le lei lo loro lui ma mi ne nel nella no noi non o per piu quella questo se
    si sono su sua sul suo tra un una uno vi`,
  pt: `a ao aos as com como da das de do dos e ela ele eles em entre era essa esse esta este eu foi
    ha isso ja mais mas me na nao nas no nos o os ou para pela pelo por que quem se sem ser seu sua
    sao tambem te tem um uma voce`,
  nl: `aan als bij dan dat de der deze die dit door een en er had heb hebben heeft het hij ik in is
    je kan maar me men met mijn naar niet nog nu of om onder ons ook op over te tot uit van veel
    voor was wat we wel wij worden wordt ze zich zij zijn zo zou`,
  ar: `من في على الى عن ان هذا هذه ذلك التي الذي الذين ما لا لم لن هو هي هم كان كانت قد مع او ثم كل
    بعد قبل بين حتى اذا كما عند منذ و`,
}

const sets = new Map(
  Object.entries(LISTS).map(([code, list]) => [code, new Set(list.split(/\s+/))]),
)
const NONE: ReadonlySet<string> = new Set()

/** The stop words of a language, folded as all words are. */
export const stopWords = (language: string): ReadonlySet<string> => sets.get(language) ?? NONE
