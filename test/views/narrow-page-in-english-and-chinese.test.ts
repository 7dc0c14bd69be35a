import { inOneEngine } from "../support/languages-here.ts";
import { measuresNarrowPages } from "../support/narrow-page.ts";

measuresNarrowPages(inOneEngine(["en", "zh-Hans"]));
