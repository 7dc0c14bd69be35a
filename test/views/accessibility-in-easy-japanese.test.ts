import { looksWithAxe } from "../support/axe-in-every-state.ts";

looksWithAxe(["ja-x-easy"]);
