import { looksWithAxe } from "../support/axe-in-every-state.ts";

looksWithAxe(["vi", "pt-BR"]);
