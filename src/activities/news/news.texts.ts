import type { Locale } from "#platform/i18n/locale.ts";

interface Facts {
  readonly title: string;
  readonly place: string;
  readonly when: string;
  readonly who: string;
}

const fr = {
  subject: {
    seat: (title: string) => `Votre place\u00a0: ${title}`,
    queued: (title: string) => `Vous attendez une place\u00a0: ${title}`,
    seat_freed: (title: string) => `Une place s’est libérée pour vous\u00a0: ${title}`,
    cancelled: (title: string) => `Annulé\u00a0: ${title}`,
    changed: (title: string) => `Nouvel horaire\u00a0: ${title}`,
    reminder: (title: string) => `Demain\u00a0: ${title}`,
    shift_reminder: (title: string) => `Votre permanence de demain\u00a0: ${title}`,
    shift_cancelled: (title: string) => `Votre permanence est annulée\u00a0: ${title}`,
    shift_changed: (title: string) => `Votre permanence change d’heure\u00a0: ${title}`,
    hole: (title: string) => `Il manque du monde\u00a0: ${title}`,
    swap_asked: (title: string) => `Un échange vous est proposé\u00a0: ${title}`,
    swap_accepted: (title: string) => `Votre échange est accepté\u00a0: ${title}`,
    swap_declined: (title: string) => `Votre échange est refusé\u00a0: ${title}`,
  },
  says: {
    seat: ({ title, when, place }: Facts) =>
      `Vous avez une place à «\u00a0${title}\u00a0», ${when}, ${place}. Si vous ne venez pas, rendez-la\u00a0: quelqu’un l’attend peut-être.`,
    queued: ({ title, when, place }: Facts) =>
      `Toutes les places de «\u00a0${title}\u00a0», ${when}, ${place}, sont prises. Vous recevrez un message si l’une se libère.`,
    seat_freed: ({ title, when, place }: Facts) =>
      `Une place s’est libérée\u00a0: vous êtes inscrit à «\u00a0${title}\u00a0», ${when}, ${place}. Si vous ne venez plus, rendez-la.`,
    cancelled: ({ title, when, place }: Facts) => `«\u00a0${title}\u00a0», ${when}, ${place}, n’aura pas lieu.`,
    changed: ({ title, when, place }: Facts) =>
      `«\u00a0${title}\u00a0» a maintenant lieu ${when}, ${place}. Vous gardez votre place\u202f; rendez-la si cette heure ne vous convient pas.`,
    reminder: ({ title, when, place }: Facts) =>
      `Demain, vous avez une place à «\u00a0${title}\u00a0», ${when}, ${place}. Vous ne venez plus\u202f? Rendez-la\u00a0: quelqu’un l’attend peut-être.`,
    shift_reminder: ({ title, when, place }: Facts) =>
      `Demain, vous tenez «\u00a0${title}\u00a0», ${when}, ${place}. Un empêchement\u202f? Dites-le au planning, l’équipe sera prévenue.`,
    shift_cancelled: ({ title, when, place }: Facts) => `«\u00a0${title}\u00a0», ${when}, ${place}, n’aura pas lieu. Personne n’a besoin de venir.`,
    shift_changed: ({ title, when, place }: Facts) =>
      `«\u00a0${title}\u00a0» se tient maintenant ${when}, ${place}. Vous gardez votre permanence\u202f; rendez-la si cette heure ne vous convient pas.`,
    hole: ({ title, when, place }: Facts) =>
      `Pas assez de monde pour tenir «\u00a0${title}\u00a0», ${when}, ${place}. Tant qu’il en manque, ce n’est annoncé ouvert nulle part.`,
    swap_asked: ({ title, when, place, who }: Facts) =>
      `${who} vous propose de prendre sa permanence à «\u00a0${title}\u00a0», ${when}, ${place}. Rien ne change avant votre réponse.`,
    swap_accepted: ({ title, when, place, who }: Facts) =>
      `${who} a accepté\u00a0: la permanence à «\u00a0${title}\u00a0», ${when}, ${place}, n’est plus la vôtre.`,
    swap_declined: ({ title, when, place, who }: Facts) =>
      `${who} ne peut pas\u00a0: la permanence à «\u00a0${title}\u00a0», ${when}, ${place}, reste la vôtre.`,
  },
  reason: (reason: string) => `Raison\u00a0: ${reason}`,
  somebody: "Quelqu’un de l’équipe",
  see: "Voir",
};

const en: typeof fr = {
  subject: {
    seat: (title) => `Your seat: ${title}`,
    queued: (title) => `You are waiting for a seat: ${title}`,
    seat_freed: (title) => `A seat became free for you: ${title}`,
    cancelled: (title) => `Cancelled: ${title}`,
    changed: (title) => `Another time: ${title}`,
    reminder: (title) => `Tomorrow: ${title}`,
    shift_reminder: (title) => `Your shift of tomorrow: ${title}`,
    shift_cancelled: (title) => `Your shift is cancelled: ${title}`,
    shift_changed: (title) => `Your shift moves to another time: ${title}`,
    hole: (title) => `People are missing: ${title}`,
    swap_asked: (title) => `A swap is proposed to you: ${title}`,
    swap_accepted: (title) => `Your swap is accepted: ${title}`,
    swap_declined: (title) => `Your swap is declined: ${title}`,
  },
  says: {
    seat: ({ title, when, place }) => `You have a seat at “${title}”, ${when}, ${place}. If you do not come, give it back: somebody may be waiting for it.`,
    queued: ({ title, when, place }) => `All seats of “${title}”, ${when}, ${place}, are taken. You will get a message if one becomes free.`,
    seat_freed: ({ title, when, place }) => `A seat became free: you are registered for “${title}”, ${when}, ${place}. If you no longer come, give it back.`,
    cancelled: ({ title, when, place }) => `“${title}”, ${when}, ${place}, will not take place.`,
    changed: ({ title, when, place }) => `“${title}” now takes place ${when}, ${place}. You keep your seat; give it back if that time does not suit you.`,
    reminder: ({ title, when, place }) =>
      `Tomorrow you have a seat at “${title}”, ${when}, ${place}. You are not coming any more? Give it back: somebody may be waiting.`,
    shift_reminder: ({ title, when, place }) =>
      `Tomorrow you keep “${title}” open, ${when}, ${place}. Something came up? Say so on the rota, the team will be told.`,
    shift_cancelled: ({ title, when, place }) => `“${title}”, ${when}, ${place}, will not take place. Nobody needs to come.`,
    shift_changed: ({ title, when, place }) => `“${title}” is now kept ${when}, ${place}. You keep your shift; give it back if that time does not suit you.`,
    hole: ({ title, when, place }) => `Too few people to keep “${title}” open, ${when}, ${place}. While some are missing, it is announced as open nowhere.`,
    swap_asked: ({ title, when, place, who }) => `${who} asks you to take their shift at “${title}”, ${when}, ${place}. Nothing changes before you answer.`,
    swap_accepted: ({ title, when, place, who }) => `${who} accepted: the shift at “${title}”, ${when}, ${place}, is no longer yours.`,
    swap_declined: ({ title, when, place, who }) => `${who} cannot: the shift at “${title}”, ${when}, ${place}, stays yours.`,
  },
  reason: (reason) => `Reason: ${reason}`,
  somebody: "Somebody of the team",
  see: "See",
};

const nl: typeof fr = {
  subject: {
    seat: (title) => `Uw plaats: ${title}`,
    queued: (title) => `U wacht op een plaats: ${title}`,
    seat_freed: (title) => `Er kwam een plaats vrij voor u: ${title}`,
    cancelled: (title) => `Afgelast: ${title}`,
    changed: (title) => `Ander uur: ${title}`,
    reminder: (title) => `Morgen: ${title}`,
    shift_reminder: (title) => `Uw beurt van morgen: ${title}`,
    shift_cancelled: (title) => `Uw beurt is afgelast: ${title}`,
    shift_changed: (title) => `Uw beurt verandert van uur: ${title}`,
    hole: (title) => `Er is volk te kort: ${title}`,
    swap_asked: (title) => `Er wordt u een ruil voorgesteld: ${title}`,
    swap_accepted: (title) => `Uw ruil is aanvaard: ${title}`,
    swap_declined: (title) => `Uw ruil is geweigerd: ${title}`,
  },
  says: {
    seat: ({ title, when, place }) => `U hebt een plaats bij “${title}”, ${when}, ${place}. Komt u niet, geef ze dan terug: misschien wacht iemand erop.`,
    queued: ({ title, when, place }) => `Alle plaatsen van “${title}”, ${when}, ${place}, zijn genomen. U krijgt een bericht als er een vrijkomt.`,
    seat_freed: ({ title, when, place }) =>
      `Er kwam een plaats vrij: u bent ingeschreven voor “${title}”, ${when}, ${place}. Komt u niet meer, geef ze dan terug.`,
    cancelled: ({ title, when, place }) => `“${title}”, ${when}, ${place}, gaat niet door.`,
    changed: ({ title, when, place }) => `“${title}” vindt nu plaats ${when}, ${place}. U behoudt uw plaats; geef ze terug als dat uur u niet past.`,
    reminder: ({ title, when, place }) =>
      `Morgen hebt u een plaats bij “${title}”, ${when}, ${place}. Komt u niet meer? Geef ze terug: misschien wacht er iemand.`,
    shift_reminder: ({ title, when, place }) =>
      `Morgen houdt u “${title}” open, ${when}, ${place}. Verhinderd? Zeg het in de beurtrol, het team wordt verwittigd.`,
    shift_cancelled: ({ title, when, place }) => `“${title}”, ${when}, ${place}, gaat niet door. Niemand hoeft te komen.`,
    shift_changed: ({ title, when, place }) => `“${title}” is nu open ${when}, ${place}. U behoudt uw beurt; geef ze terug als dat uur u niet past.`,
    hole: ({ title, when, place }) =>
      `Te weinig volk om “${title}” open te houden, ${when}, ${place}. Zolang er iemand ontbreekt, wordt het nergens als open aangekondigd.`,
    swap_asked: ({ title, when, place, who }) =>
      `${who} vraagt u de beurt bij “${title}”, ${when}, ${place}, over te nemen. Er verandert niets voor u antwoordt.`,
    swap_accepted: ({ title, when, place, who }) => `${who} aanvaardt: de beurt bij “${title}”, ${when}, ${place}, is niet meer van u.`,
    swap_declined: ({ title, when, place, who }) => `${who} kan niet: de beurt bij “${title}”, ${when}, ${place}, blijft van u.`,
  },
  reason: (reason) => `Reden: ${reason}`,
  somebody: "Iemand van het team",
  see: "Bekijken",
};

export const newsTexts: Record<Locale, typeof fr> = { fr, en, nl };
