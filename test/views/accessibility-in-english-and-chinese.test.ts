import { looksWithAxe } from "../support/axe-in-every-state.ts";

looksWithAxe(["en", "zh-Hans"]);
