import { measuresNarrowPages } from "../support/narrow-page.ts";

measuresNarrowPages(["en", "zh-Hans"]);
