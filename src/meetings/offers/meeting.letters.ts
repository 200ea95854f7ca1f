import type { LetterExample } from "#platform/mail/letter-parts.ts";
import { routes } from "../routes.ts";
import { meetingLetter } from "../notices/meeting-news.ts";
import { meetingNews } from "../notices/meeting-news.texts.ts";

/** To those without account; the others get notices. */
export const meetingLetters: readonly LetterExample[] = meetingNews
  .filter((news) => news !== "announced")
  .map((news) => ({
    name: `meetings/meeting-${news}`,
    letter: (locale) =>
      meetingLetter(
        {
          news,
          meeting: "La place du marché couvert",
          at: "2026-12-10T17:30:00Z",
          where: "La Navette retrouvée, 4 rue des Canaux, 59100",
          reason: "La salle est en travaux ce soir-là.",
          href: routes.meetings.href(),
        },
        `https://beffroi.example${routes.ownRegistration.href({ token: "exemple" })}`,
        locale,
        news === "registered" ? "https://visio.exemple.fr/marche" : null,
      ),
  }));
