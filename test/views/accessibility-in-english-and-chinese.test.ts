import { looksWithAxe } from "../support/axe-in-every-state.ts";
import { inOneEngine } from "../support/languages-here.ts";

looksWithAxe(inOneEngine(["en", "zh-Hans"]));
