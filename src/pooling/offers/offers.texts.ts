import type { Locale } from "#platform/i18n/locale.ts";

const fr = {
  keys: { one: "# charge partagée attend votre réponse", other: "# charges partagées attendent votre réponse" },
  disputed: { one: "# service mutualisé contesté à trancher", other: "# services mutualisés contestés à trancher" },
};

const en: typeof fr = {
  keys: { one: "# shared cost waits for your answer", other: "# shared costs wait for your answer" },
  disputed: { one: "# disputed pooled service to decide", other: "# disputed pooled services to decide" },
};

const nl: typeof fr = {
  keys: { one: "# gedeelde kost wacht op uw antwoord", other: "# gedeelde kosten wachten op uw antwoord" },
  disputed: { one: "# betwiste gedeelde dienst te beslissen", other: "# betwiste gedeelde diensten te beslissen" },
};

export const offersTexts: Record<Locale, typeof fr> = { fr, en, nl };
