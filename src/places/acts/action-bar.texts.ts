import type { Locale } from "#platform/i18n/locale.ts";
import type { Status } from "../place.ts";

const fr = {
  bar: "Tenir cette fiche",
  states: {
    proposed: { title: "Ce lieu est proposé", text: "Il n’est pas encore dans l’annuaire. Seules les personnes qui peuvent le modifier voient cette page." },
    suspended: {
      title: "Cette fiche est suspendue",
      text: "Elle n’est plus dans l’annuaire. Seules les personnes qui peuvent la modifier voient cette page.",
    },
    refused: { title: "Cette proposition a été écartée", text: "Seules les personnes qui peuvent la modifier voient cette page." },
  },
  reason: (reason: string) => `Raison\u00a0: ${reason}`,
};

const en: typeof fr = {
  bar: "Keep this record",
  states: {
    proposed: { title: "This place is proposed", text: "It is not in the directory yet. Only those who may edit it see this page." },
    suspended: { title: "This record is suspended", text: "It is no longer in the directory. Only those who may edit it see this page." },
    refused: { title: "This proposal was turned down", text: "Only those who may edit it see this page." },
  },
  reason: (reason) => `Reason: ${reason}`,
};

const nl: typeof fr = {
  bar: "Deze fiche bijhouden",
  states: {
    proposed: { title: "Deze plek is voorgesteld", text: "Ze staat nog niet in de gids. Alleen wie ze mag wijzigen, ziet deze pagina." },
    suspended: { title: "Deze fiche is opgeschort", text: "Ze staat niet meer in de gids. Alleen wie ze mag wijzigen, ziet deze pagina." },
    refused: { title: "Dit voorstel is afgewezen", text: "Alleen wie het mag wijzigen, ziet deze pagina." },
  },
  reason: (reason) => `Reden: ${reason}`,
};

export const actionBarTexts: Record<Locale, typeof fr & { readonly states: Partial<Record<Status, { readonly title: string; readonly text: string }>> }> = {
  fr,
  en,
  nl,
};
