/**
 * What a word says: the inverse document frequency of BM25 (Robertson and Zaragoza 2009, "The Probabilistic Relevance Framework", eq. 3.5),
 * with 1 added inside the logarithm so that a word that most texts have still counts a little.
 * @param having texts that have it, of all
 */
export const rarity = (having: number, all: number): number => Math.log(1 + (all - having + 0.5) / (having + 0.5));
