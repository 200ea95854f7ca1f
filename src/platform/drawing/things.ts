import { fill, line } from "./ink.ts";
import { objects } from "./objects.ts";
import { box, disc } from "./shapes.ts";

const scallops = "q-12 12-23.5 0".repeat(8);

/** What places lend and let people use, by kind: 320 × 200, standing on 186. */
export const things = {
  tente:
    fill("line", box(80, 90, 6, 96) + box(234, 90, 6, 96) + box(112, 98, 4, 80) + box(204, 98, 4, 80)) +
    fill("brick", "M66 84l78-46h32l78 46z") +
    fill("dark", "M144 38h32l14 46h-60z") +
    fill("stone", `M66 84h188v14${scallops}z`),
  tables:
    line("cord", "M92 116l64 68M156 116l-64 68M166 116l64 68M230 116l-64 68") +
    fill("ochre", box(68, 104, 186, 12)) +
    fill("dark", box(76, 90, 170, 10)) +
    fill("brick", box(76, 76, 170, 10)) +
    fill("line", box(146, 70, 30, 6)),
  enceinte:
    fill("line", "M136 40V26h48v14h-8v-6h-32v6z") +
    fill("slate", "M104 40h112v146H104z") +
    fill("stone", disc(160, 134, 40) + disc(160, 68, 20)) +
    fill("dark", disc(160, 134, 28) + disc(160, 68, 12)) +
    fill("lit", disc(160, 134, 9)) +
    line("yarn", "M236 92q14 24 0 48M254 78q24 38 0 76M84 92q-14 24 0 48M66 78q-24 38 0 76"),
  projecteur:
    fill("lit", "M196 146L286 40H152z") +
    fill("brick", "M84 126h152v48H84z") +
    fill("dark", box(84, 162, 152, 12)) +
    fill("line", box(98, 174, 18, 12) + box(204, 174, 18, 12)) +
    fill("slate", disc(196, 148, 20)) +
    fill("water", disc(196, 148, 11)) +
    fill("stone", box(102, 138, 48, 5) + box(102, 148, 48, 5)),
  perceuse:
    fill("line", box(236, 80, 48, 6)) +
    fill("slate", "M206 66h22l10 8v18l-10 8h-22z") +
    fill("brick", "M92 58h114v50H92q-16 0-16-25t16-25z") +
    fill("dark", "M108 108h46l-12 60h-38z") +
    fill("line", "M154 112h16v8q-10 4-12 16h-8z") +
    fill("ochre", box(92, 166, 62, 20)) +
    fill("stone", box(110, 72, 56, 6) + box(110, 86, 56, 6)),
  grille:
    fill("line", "M72 40h82v4H76v136h78v6H72zM154 40h6v146h-6zM166 40h82v146h-6V44h-76z") +
    line(
      "thin",
      `M92 44v136M112 44v136M132 44v136M186 44v136M206 44v136M226 44v136${[64, 84, 104, 124, 144, 164].map((y) => `M76 ${y}h78M166 ${y}h78`).join("")}`,
    ) +
    fill("stone", box(90, 62, 50, 62) + box(182, 88, 48, 52)) +
    fill("water", box(96, 68, 38, 50)) +
    fill("pine", "M96 118l14-26 12 14 6-8 6 12v8z") +
    fill("rose", box(188, 94, 36, 40)) +
    fill("brick", disc(206, 112, 11)),
  ordinateur: objects.ecran,
  casque:
    line("cord", "M104 122V104a56 56 0 0 1 112 0v18") +
    fill("brick", "M94 112h26v58H94q-12 0-12-29t12-29zM200 112h26q12 0 12 29t-12 29h-26z") +
    fill("dark", box(114, 112, 8, 58) + box(198, 112, 8, 58)) +
    line("yarn", "M146 118q-8 23 0 46M160 108q-10 33 0 66M174 118q8 23 0 46"),
  broyeur:
    fill("leaf", "M122 40q2-26 34-32 0 28-34 32zM178 42q-22-4-24-26 20 2 24 26z") +
    fill("pine", "M96 48h116l-26 58h-64z") +
    fill("brick", "M112 106h84v48h-84z") +
    fill("slate", "M196 118h52l14 18-8 6-10-10h-48z") +
    fill("line", disc(130, 168, 18) + disc(182, 168, 18)) +
    fill("stone", disc(130, 168, 7) + disc(182, 168, 7)) +
    fill("ochre", disc(246, 162, 5) + disc(258, 174, 5) + disc(240, 178, 5)),
  jeux:
    fill("ochre", box(104, 160, 112, 24) + box(104, 112, 112, 22) + box(104, 64, 112, 22)) +
    fill("brick", box(104, 136, 34, 22) + box(182, 136, 34, 22) + box(104, 88, 34, 22) + box(144, 40, 34, 22)) +
    fill("stone", box(143, 136, 34, 22) + box(143, 88, 34, 22)) +
    fill("dark", box(182, 88, 56, 22)) +
    fill("line", box(98, 182, 124, 4)),
  imprimante:
    fill("line", "M82 36h156v150h-10V46H92v140H82z") +
    fill("slate", box(92, 64, 136, 9) + box(82, 170, 156, 16)) +
    fill("brick", "M142 56h36v28h-10l-8 12-8-12h-10z") +
    fill("stone", box(104, 158, 112, 8)) +
    fill("lit", "M132 158l8-38h40l8 38z") +
    line("thin", "M136 148h48M138 138h44M141 128h38M142 120h36") +
    fill("ochre", disc(206, 52, 12)),
  laser:
    fill("slate", "M70 100l26-62h128l26 62z") +
    fill("water", "M90 96l18-46h104l18 46z") +
    fill("brick", "M66 100h188v78H66z") +
    fill("dark", box(66, 100, 188, 9)) +
    fill("line", box(78, 178, 20, 8) + box(222, 178, 20, 8)) +
    fill("stone", box(92, 130, 84, 32)) +
    line("yarn", "M134 70v60") +
    line("thin", "M108 146q26-24 52 0q-26 18-52 0") +
    fill("lit", disc(214, 132, 7) + disc(234, 132, 7)),
  velo: objects.velo,
  couture: objects.couture,
  outils: objects.outils,
  musique: objects.musique,
} as const;

export type Thing = keyof typeof things;
