export type Language = "fr" | "en" | "nl";

const listed = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Words that only join others, folded, with what is left of them beside an apostrophe. Words that also mean a thing ("été", "may") are not here. */
export const stopWords: Readonly<Record<Language, ReadonlySet<string>>> = {
  fr: listed(
    `a afin ai ainsi alors as au aussi autre autres aux avaient avait avant avec avez avoir avons c ce ceci cela celle celles celui ces cet cette
    ceux chaque chez comme comment contre d dans de deja depuis des donc dont du e elle elles en encore entre es est et etaient etait etant etre eux
    faut il ils j je jusqu jusque l la le les leur leurs lors lorsqu lorsque lui m ma mais me meme memes mes moi mon n ne ni nos notre nous on ont or ou
    par parce pas pendant peu peut peuvent plus pour pourquoi puis puisque qu quand que quel quelle quelles quels qui quoi s sa sans se selon sera
    seront ses si soit son sont sous sur t ta tandis te tes toi ton tous tout toute toutes tres tu un une vers voici voila vos votre vous y`,
  ),
  en: listed(
    `a about after again all also am an and any are as at be because been before being between both but by can could d did do does doing don during
    each few for from further had has have having he her here hers him his how i if in into is it its just ll m me more most my no nor not of off on
    once only or other our ours out over own re s same she should so some such t than that the their theirs them then there these they this those
    through to too under until up ve very was we were what when where which while who whom why with would you your yours`,
  ),
  nl: listed(
    `aan al alle alleen als ander andere ben bij dan dat de der deze die dit doch door dus een eens elk elke en er ge geen had heb hebben heeft hem het
    hier hij hoe hun ik in is je jij jou jouw jullie kan kon kunnen maar me meer men met mij mijn moet na naar niet nog nu of om omdat onder ons onze
    ook op over reeds s t te tegen toch toen tot u uit uw van veel voor want waren was wat we wel werd wie wij worden wordt ze zeer zelf zich zij zijn
    zo zonder zou`,
  ),
};
