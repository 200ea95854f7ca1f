import type { Locale } from "#platform/i18n/locale.ts";
import type { LetterKind } from "./letter.ts";

/**
 * Letters of a call that has none of its own. Ways of appeal: the call's own, and the administrative court within two months
 * (code de justice administrative, article R. 421-1).
 */
export const defaultLetters: Record<Locale, Record<LetterKind, string>> = {
  fr: {
    granted: `Madame, Monsieur,

Le comité du {seance} a décidé d’aider votre projet «\u00a0{titre}\u00a0», dossier n° {numero} de l’appel à projets «\u00a0{appel}\u00a0».

La somme accordée à {structure} est de {somme}, comme vous l’avez demandée.

Délibération\u00a0: {deliberation}.

Conditions\u00a0: {conditions}

Une convention sera signée avant le premier versement. Elle dit ce qui est versé, quand, et sur quel justificatif.`,
    partial: `Madame, Monsieur,

Le comité du {seance} a décidé d’aider en partie votre projet «\u00a0{titre}\u00a0», dossier n° {numero} de l’appel à projets «\u00a0{appel}\u00a0».

Vous avez demandé {demande}. La somme accordée à {structure} est de {somme}.

Raisons\u00a0: {motifs}

Délibération\u00a0: {deliberation}.

Conditions\u00a0: {conditions}

Une convention sera signée avant le premier versement. Elle dit ce qui est versé, quand, et sur quel justificatif.

Si vous contestez cette somme, écrivez au service jusqu’au {recours}. Vous pouvez aussi saisir le tribunal administratif, dans les deux mois qui suivent la réception de cette lettre.`,
    reserve: `Madame, Monsieur,

Le comité du {seance} a placé votre projet «\u00a0{titre}\u00a0», dossier n° {numero} de l’appel à projets «\u00a0{appel}\u00a0», sur la liste de réserve.

Raisons\u00a0: {motifs}

Si des crédits se libèrent, un comité reprendra votre dossier dans l’ordre du classement. Vous n’avez rien à envoyer.

Délibération\u00a0: {deliberation}.

Vous pouvez faire un recours depuis votre dossier jusqu’au {recours}. Vous pouvez aussi saisir le tribunal administratif, dans les deux mois qui suivent la réception de cette lettre.`,
    refused: `Madame, Monsieur,

Le comité du {seance} n’a pas retenu votre projet «\u00a0{titre}\u00a0», dossier n° {numero} de l’appel à projets «\u00a0{appel}\u00a0».

Raisons\u00a0: {motifs}

Délibération\u00a0: {deliberation}.

Vous pouvez faire un recours depuis votre dossier jusqu’au {recours}. Quelqu’un d’autre que ceux qui ont décidé y répond. S’il est accepté, le classement est refait et publié.

Vous pouvez aussi saisir le tribunal administratif, dans les deux mois qui suivent la réception de cette lettre.`,
  },
  en: {
    granted: `Dear Madam or Sir,

The committee of {seance} decided to aid your project “{titre}”, file no. {numero} of the call “{appel}”.

The sum granted to {structure} is {somme}, as you asked.

Deliberation: {deliberation}.

Conditions: {conditions}

An agreement will be signed before the first payment. It says what is paid, when, and on which evidence.`,
    partial: `Dear Madam or Sir,

The committee of {seance} decided to aid part of your project “{titre}”, file no. {numero} of the call “{appel}”.

You asked for {demande}. The sum granted to {structure} is {somme}.

Reasons: {motifs}

Deliberation: {deliberation}.

Conditions: {conditions}

An agreement will be signed before the first payment. It says what is paid, when, and on which evidence.

If you contest this sum, write to the service until {recours}. You may also go to the administrative court, within two months of receiving this letter.`,
    reserve: `Dear Madam or Sir,

The committee of {seance} placed your project “{titre}”, file no. {numero} of the call “{appel}”, on the reserve list.

Reasons: {motifs}

If money becomes free, a committee will take up your file in the order of the ranking. You have nothing to send.

Deliberation: {deliberation}.

You may appeal from your file until {recours}. You may also go to the administrative court, within two months of receiving this letter.`,
    refused: `Dear Madam or Sir,

The committee of {seance} did not select your project “{titre}”, file no. {numero} of the call “{appel}”.

Reasons: {motifs}

Deliberation: {deliberation}.

You may appeal from your file until {recours}. Somebody other than those who decided answers. If the appeal is accepted, the ranking is made again and published.

You may also go to the administrative court, within two months of receiving this letter.`,
  },
  nl: {
    granted: `Geachte mevrouw, geachte heer,

Het comité van {seance} besliste uw project “{titre}” te steunen, dossier nr. {numero} van de projectoproep “{appel}”.

Het bedrag toegekend aan {structure} is {somme}, zoals u vroeg.

Beraadslaging: {deliberation}.

Voorwaarden: {conditions}

Voor de eerste betaling wordt een overeenkomst ondertekend. Ze zegt wat betaald wordt, wanneer, en op welk bewijs.`,
    partial: `Geachte mevrouw, geachte heer,

Het comité van {seance} besliste uw project “{titre}” gedeeltelijk te steunen, dossier nr. {numero} van de projectoproep “{appel}”.

U vroeg {demande}. Het bedrag toegekend aan {structure} is {somme}.

Redenen: {motifs}

Beraadslaging: {deliberation}.

Voorwaarden: {conditions}

Voor de eerste betaling wordt een overeenkomst ondertekend. Ze zegt wat betaald wordt, wanneer, en op welk bewijs.

Betwist u dit bedrag, schrijf dan naar de dienst tot {recours}. U kunt zich ook tot de administratieve rechtbank wenden, binnen twee maanden na ontvangst van deze brief.`,
    reserve: `Geachte mevrouw, geachte heer,

Het comité van {seance} plaatste uw project “{titre}”, dossier nr. {numero} van de projectoproep “{appel}”, op de reservelijst.

Redenen: {motifs}

Komt er geld vrij, dan neemt een comité uw dossier op in de volgorde van de rangschikking. U hoeft niets te sturen.

Beraadslaging: {deliberation}.

U kunt vanuit uw dossier beroep aantekenen tot {recours}. U kunt zich ook tot de administratieve rechtbank wenden, binnen twee maanden na ontvangst van deze brief.`,
    refused: `Geachte mevrouw, geachte heer,

Het comité van {seance} koos uw project “{titre}” niet, dossier nr. {numero} van de projectoproep “{appel}”.

Redenen: {motifs}

Beraadslaging: {deliberation}.

U kunt vanuit uw dossier beroep aantekenen tot {recours}. Iemand anders dan wie besliste, antwoordt. Wordt het beroep aanvaard, dan wordt de rangschikking opnieuw gemaakt en bekendgemaakt.

U kunt zich ook tot de administratieve rechtbank wenden, binnen twee maanden na ontvangst van deze brief.`,
  },
};
