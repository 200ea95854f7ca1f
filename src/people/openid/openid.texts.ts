import type { Locale } from "#platform/i18n/locale.ts";

const fr = {
  signIn: (name: string) => `S’identifier avec ${name}`,
  forWhom: {
    franceconnect: "Pour les particuliers\u00a0: le service de l’État pour s’identifier avec un compte que vous avez déjà.",
    proconnect: "Pour les agents publics et les professionnels\u00a0: le service de l’État pour s’identifier au nom de son employeur.",
  },
  link: (name: string) => `Relier ${name}`,
  unlink: (name: string) => `Ne plus relier ${name}`,
  left: {
    title: "Vous êtes déconnecté de Beffroi",
    lead: (name: string) => `${name} vous reconnaît encore sur cet appareil. S’il n’est pas à vous, déconnectez-vous aussi de ${name}.`,
    leave: (name: string) => `Me déconnecter de ${name}`,
    stay: (name: string) => `Rester connecté à ${name}`,
  },
};

const en: typeof fr = {
  signIn: (name) => `Sign in with ${name}`,
  forWhom: {
    franceconnect: "For residents: the State’s service to sign in with an account that you already have.",
    proconnect: "For public officers and professionals: the State’s service to sign in on behalf of one’s employer.",
  },
  link: (name) => `Link ${name}`,
  unlink: (name) => `Unlink ${name}`,
  left: {
    title: "You are signed out of Beffroi",
    lead: (name) => `${name} still recognises you on this device. If it is not yours, sign out of ${name} as well.`,
    leave: (name) => `Sign out of ${name}`,
    stay: (name) => `Stay signed in to ${name}`,
  },
};

const nl: typeof fr = {
  signIn: (name) => `Aanmelden met ${name}`,
  forWhom: {
    franceconnect: "Voor inwoners: de dienst van de Franse staat om u aan te melden met een account dat u al hebt.",
    proconnect: "Voor ambtenaren en beroepsmensen: de dienst van de Franse staat om u namens uw werkgever aan te melden.",
  },
  link: (name) => `${name} koppelen`,
  unlink: (name) => `${name} ontkoppelen`,
  left: {
    title: "U bent afgemeld bij Beffroi",
    lead: (name) => `${name} herkent u nog op dit toestel. Is het niet van u, meld u dan ook af bij ${name}.`,
    leave: (name) => `Meld mij af bij ${name}`,
    stay: (name) => `Aangemeld blijven bij ${name}`,
  },
};

export const texts: Record<Locale, typeof fr> = { fr, en, nl };
