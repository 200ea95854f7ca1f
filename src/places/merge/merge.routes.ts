import { path } from "#platform/web/path.ts";

export const mergeRoutes = {
  duplicates: path("/lieux/doublons"),
  pair: path("/lieux/doublons/:one/:other"),
  decidePair: path("/lieux/doublons/:one/:other/decision"),
  /** For those who keep our identifiers: which record took in which. */
  mergedPlaces: path("/donnees/lieux-fusionnes.csv"),
  unmerge: path("/lieux/doublons/:one/:other/separation"),
};
